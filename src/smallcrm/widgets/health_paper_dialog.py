"""Health on paper: how its first page looks, and where it goes."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from smallcrm.domain import file_names
from smallcrm.viewmodels import dates, health_files
from smallcrm.viewmodels.health import HealthViewModel
from smallcrm.viewmodels.health_charts import ShownChart
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets import health_paper, today_paper
from smallcrm.widgets.carry_dialog import FRAME, CarryDialog
from smallcrm.widgets.health_paper import Sheet
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.today_paper import Paper

_SHARE = 0.55
"""Of the height of the screen that the picture takes at most."""


class Shown(Protocol):
    """What the page shows."""

    model: HealthViewModel

    @property
    def numbers(self) -> tuple[tuple[str, str, str], ...]: ...

    @property
    def charts(self) -> tuple[ShownChart, ...]: ...


class HealthPaperDialog(CarryDialog):
    """``said(str)``: a sentence about what was written or printed."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, page: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._page = workspace, page
        self.sheet = Sheet(self.tr("Health"), "", (), ())
        self.setWindowTitle(self.tr("Health on paper"))
        self.title.setText(self.tr("Health on paper"))
        self.words.setText(
            self.tr("The numbers and charts that say something. What is hidden now stays hidden.")
        )
        sizes = [(Paper.A4.value, "A4", "A4"), (Paper.LETTER.value, *(self.tr("Letter"),) * 2)]
        self.paper = ChoiceRow(self.tr("Paper"), sizes, parent=self)
        self.paper.set_pressed([today_paper.usual().value])
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.picture.setAccessibleName(self.tr("The page as it will be printed"))
        self.note = plain_label(
            self, self.tr("Names and numbers on paper can be read by whoever finds it."), "muted"
        )
        self.save = QPushButton(self.tr("&Save as PDF…"), self)
        self.print = QPushButton(self.tr("&Print…"), self)
        self.print.setObjectName("primary")
        self.print.setDefault(True)
        self.progress.hide()
        self.lay_out((self.paper, self.picture, self.note), self.save, self.print)
        self.paper.chosen.connect(self._show)
        self.save.clicked.connect(self._ask)
        self.print.clicked.connect(self._print)
        page.model.finished.connect(self._show)  # where it is still being counted
        self._show()

    def which(self) -> Paper:
        return Paper(self.paper.pressed()[0])

    @Slot()
    def _show(self) -> None:
        """The first sheet, as large as there is room for."""
        today, page = self._workspace.today(), self._page
        printed = dates.day(today, today, weekday=True)
        self.sheet = Sheet(self.sheet.title, printed, page.numbers, page.charts)
        layout = today_paper.layout(self.which())
        inch = layout.fullRect(QPageLayout.Unit.Inch).height()
        ratio = self.devicePixelRatioF()
        high = min(480, int((self.screen().availableGeometry().height() - FRAME) * _SHARE))
        dots = round(high * ratio / inch)
        image = QImage(layout.fullRectPixels(dots).size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        health_paper.draw(painter, self.sheet, QRectF(image.rect()), dots, lambda: False)
        painter.end()
        shown = QPixmap.fromImage(image)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    @Slot()
    def _ask(self) -> None:
        today = self._workspace.today().isoformat()
        usual = file_names.safe(f"{self.sheet.title} {today}.pdf")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(Path.home() / usual), "PDF (*.pdf)"
        )
        if name:
            self.write(Path(name))

    def write(self, target: Path) -> None:
        """Save the page there."""
        space = self._workspace
        data = health_paper.pdf(self.sheet, self.which())

        def work() -> bool:
            health_files.save(space.store, target, data)
            return True

        if space.attempt(work):
            self.said.emit(self.tr("{file} is written.").replace("{file}", target.name))
            self.accept()

    @Slot()
    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(today_paper.layout(self.which()))
        printer.setDocName(self.sheet.title)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Draw the page there, with margins of our own."""
        printer.setFullPage(True)
        painter = QPainter()
        if not painter.begin(printer):
            self.said.emit(self.tr("The printer does not answer. Nothing was printed."))
            return
        size = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        health_paper.draw(painter, self.sheet, size, printer.resolution(), printer.newPage)
        painter.end()
        self.said.emit(self.tr("{name} goes to the printer.").replace("{name}", self.sheet.title))
        self.accept()
