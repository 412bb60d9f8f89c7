"""What goes on paper: how its first sheet looks, and where it goes, a printer or a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPainter, QPdfWriter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from smallcrm.domain import file_names
from smallcrm.viewmodels import veil
from smallcrm.viewmodels.letter_ways import LetterWays
from smallcrm.widgets import today_paper
from smallcrm.widgets.carry_dialog import FRAME, CarryDialog
from smallcrm.widgets.today_paper import Paper

_SHARE = 0.55
"""Of the height of the screen that the picture takes at most."""
_DOTS = 600
Turn = Callable[[], bool]


class PaperDialog(CarryDialog):
    """``said(str)``: a sentence about what was written or printed; ``printed`` when it went to a
    printer or into a file. What is drawn, and on what, is for those who inherit it."""

    said = Signal(str)
    printed = Signal()

    def __init__(self, ways: LetterWays, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ways, self.name = ways, name
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.picture.setAccessibleName(self.tr("The first page as it will be printed"))
        self.save = QPushButton(self.tr("&Save as PDF…"), self)
        self.print = QPushButton(self.tr("&Print…"), self)
        self.print.setObjectName("primary")
        self.print.setDefault(True)
        self.progress.hide()
        self.save.clicked.connect(self._ask)
        self.print.clicked.connect(self._print)

    def paper(self) -> Paper:
        raise NotImplementedError

    def draw(
        self, painter: QPainter, sheet: QRectF, dots: float, turn: Turn, *, on_screen: bool
    ) -> int:
        """All of it; how many sheets there are."""
        raise NotImplementedError

    @Slot()
    def look(self) -> None:
        """The first sheet, as large as there is room for. While names are hidden there is none to
        be seen: it has others on it."""
        self.picture.setVisible(not veil.is_on())
        inch = today_paper.layout(self.paper()).fullRect(QPageLayout.Unit.Inch).height()
        ratio = self.devicePixelRatioF()
        high = min(480, int((self.screen().availableGeometry().height() - FRAME) * _SHARE))
        shown = QPixmap.fromImage(self.image(round(high * ratio / inch)))
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    def image(self, dots: int) -> QImage:
        """The first sheet on white, with so many dots an inch."""
        size = today_paper.layout(self.paper()).fullRectPixels(dots).size()
        image = QImage(size, QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(dots / 0.0254))
        image.setDotsPerMeterY(round(dots / 0.0254))
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, QRectF(image.rect()), dots, lambda: False, on_screen=True)
        painter.end()
        return image

    def pdf(self) -> bytes:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DOTS)
        writer.setPageLayout(today_paper.layout(self.paper()))
        writer.setTitle(self.name)
        writer.setCreator("smallcrm")
        painter = QPainter(writer)
        size = writer.pageLayout().fullRectPixels(_DOTS)
        self.draw(painter, QRectF(size), _DOTS, writer.newPage, on_screen=False)
        painter.end()
        buffer.close()
        return bytes(data.data())

    @Slot()
    def _ask(self) -> None:
        usual = file_names.safe(f"{self.name}.pdf")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(Path.home() / usual), "PDF (*.pdf)"
        )
        if name:
            self.write(Path(name))

    def write(self, target: Path) -> None:
        """Save the pages there."""
        if self.ways.save(target, self.pdf()):
            self.said.emit(self.tr("{file} is written.").replace("{file}", target.name))
            self.printed.emit()
            self.accept()

    @Slot()
    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(today_paper.layout(self.paper()))
        printer.setDocName(self.name)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Draw the pages there, with margins of our own."""
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            self.said.emit(self.tr("The printer does not answer. Nothing was printed."))
            return
        sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        self.draw(painter, sheet, printer.resolution(), printer.newPage, on_screen=False)
        painter.end()
        self.said.emit(self.tr("{name} goes to the printer.").replace("{name}", self.name))
        self.printed.emit()
        self.accept()
