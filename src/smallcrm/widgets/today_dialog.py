"""Today on paper: how it looks, and where it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPageLayout, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from smallcrm.domain import file_names
from smallcrm.viewmodels import today_page
from smallcrm.viewmodels.today_page import TodayPage
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets import today_paper
from smallcrm.widgets.carry_dialog import FRAME, CarryDialog
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.today_paper import Paper

_SHARE = 0.55
"""Of the height of the screen that the picture takes at most."""


class TodayDialog(CarryDialog):
    """``said(str)``: a sentence about what was written or printed."""

    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        page: TodayPage,
        parent: QWidget | None = None,
        *,
        name: str = "",
        title: str = "",
    ) -> None:
        """``name``: of the file, and in the sentence; ``title`` of the window. Usually Today's."""
        super().__init__(parent)
        self._workspace, self.page = workspace, page
        self._name = name or self.tr("Today")
        title = title or self.tr("Today on paper")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.words.setText(page.counts or page.empty)
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
        self._show()

    def which(self) -> Paper:
        return Paper(self.paper.pressed()[0])

    @Slot()
    def _show(self) -> None:
        """The first sheet, as large as there is room for, with as many dots as the screen has."""
        inch = today_paper.layout(self.which()).fullRect(QPageLayout.Unit.Inch).height()
        ratio = self.devicePixelRatioF()
        high = min(480, int((self.screen().availableGeometry().height() - FRAME) * _SHARE))
        image = today_paper.picture(self.page, self.which(), round(high * ratio / inch))
        shown = QPixmap.fromImage(image)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    @Slot()
    def _ask(self) -> None:
        usual = file_names.safe(f"{self._name} {self._workspace.today().isoformat()}.pdf")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save as PDF"), str(Path.home() / usual), "PDF (*.pdf)"
        )
        if name:
            self.write(Path(name))

    def write(self, target: Path) -> None:
        """Save the page there."""
        data = today_paper.pdf(self.page, self.which())
        space = self._workspace
        if space.attempt(_saved, space, target, data):
            self.said.emit(self.tr("{file} is written.").replace("{file}", target.name))
            self.accept()

    @Slot()
    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(today_paper.layout(self.which()))
        printer.setDocName(self.page.title)
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
        sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        today_paper.draw(painter, self.page, sheet, printer.resolution(), printer.newPage)
        painter.end()
        self.said.emit(self.tr("{name} goes to the printer.").replace("{name}", self._name))
        self.accept()


def _saved(space: Workspace, target: Path, data: bytes) -> bool:
    today_page.save(space.store, target, data)
    return True
