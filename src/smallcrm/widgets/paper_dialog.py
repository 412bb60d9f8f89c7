"""What goes on paper: how its first sheet looks, and where it goes, a printer or a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPageLayout, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from smallcrm.domain import file_names
from smallcrm.viewmodels import saving, veil
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets import paper
from smallcrm.widgets.carry_dialog import FRAME, CarryDialog
from smallcrm.widgets.paper import Draw, Paper, Turn
from smallcrm.widgets.parts.choice_row import ChoiceRow

_SHARE = 0.55
"""Of the height of the screen that the picture takes at most."""


class PaperDialog(CarryDialog):
    """``said(str)``: a sentence about what was written or printed; ``printed`` when it went to a
    printer or into a file. What is drawn is for those who inherit it."""

    said = Signal(str)
    printed = Signal()
    is_of_others = False
    """Then there is no picture of it while names are hidden."""

    def __init__(
        self, workspace: Workspace, title: str, name: str, parent: QWidget | None = None
    ) -> None:
        """``title`` is that of the window, ``name`` what the paper is called in a sentence and as
        a file."""
        super().__init__(parent)
        self.workspace, self.name = workspace, name
        self.setWindowTitle(title)
        self.title.setText(title)
        sizes = [(Paper.A4.value, "A4", "A4"), (Paper.LETTER.value, *(self.tr("Letter"),) * 2)]
        self.sizes = ChoiceRow(self.tr("Paper"), sizes, parent=self)
        self.sizes.set_pressed([paper.usual().value])
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.picture.setAccessibleName(self.tr("The first page as it will be printed"))
        self.save = QPushButton(self.tr("&Save as PDF…"), self)
        self.print = QPushButton(self.tr("&Print…"), self)
        self.print.setObjectName("primary")
        self.print.setDefault(True)
        self.progress.hide()
        self.sizes.chosen.connect(self.look)
        self.save.clicked.connect(self._ask)
        self.print.clicked.connect(self._print)

    # --- what the one who inherits says ---------------------------------------------------------

    def draw(self, painter: QPainter, sheet: QRectF, dots: float, turn: Turn) -> int:
        """All of it; how many sheets there are."""
        raise NotImplementedError

    def which(self) -> Paper:
        return Paper(self.sizes.pressed()[0])

    def file_name(self) -> str:
        return self.name

    def document(self) -> str:
        """What it is called in the printer's list and in the PDF."""
        return self.name

    def draw_shown(self) -> Draw:
        """What is seen here may have more on it than the paper."""
        return self.draw

    # --- doing ----------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """The first sheet, as large as there is room for, with as many dots as the screen has."""
        inch = paper.layout(self.which()).fullRect(QPageLayout.Unit.Inch).height()
        ratio = self.devicePixelRatioF()
        high = min(480, int((self.screen().availableGeometry().height() - FRAME) * _SHARE))
        image = paper.picture(self.draw_shown(), self.which(), round(high * ratio / inch))
        shown = QPixmap.fromImage(image)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
        self.picture.setVisible(not (self.is_of_others and veil.is_on()))

    @Slot()
    def _ask(self) -> None:
        usual = file_names.safe(f"{self.file_name()}.pdf")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(Path.home() / usual), "PDF (*.pdf)"
        )
        if name:
            self.write(Path(name))

    def write(self, target: Path) -> None:
        """Save the pages there."""
        data = paper.pdf(self.draw, self.which(), self.document())
        if saving.save(self.workspace, target, data):
            self._went(self.tr("{file} is written.").replace("{file}", target.name))

    @Slot()
    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(paper.layout(self.which()))
        printer.setDocName(self.document())
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
        self.draw(painter, sheet, printer.resolution(), printer.newPage)
        painter.end()
        self._went(self.tr("{name} goes to the printer.").replace("{name}", self.name))

    def _went(self, words: str) -> None:
        self.said.emit(words)
        self.printed.emit()
        self.accept()
