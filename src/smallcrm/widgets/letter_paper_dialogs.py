"""A letter, and labels for letters, on paper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QIntValidator, QPainter
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from smallcrm.domain import labels
from smallcrm.domain.labels import LabelSheet
from smallcrm.domain.postal import PostRow
from smallcrm.viewmodels import dates
from smallcrm.viewmodels.letter_ways import LetterPage, LetterWays
from smallcrm.widgets import label_paper, letter_paper, paper
from smallcrm.widgets.paper import Draw, Paper, Turn
from smallcrm.widgets.paper_dialog import PaperDialog
from smallcrm.widgets.parts.plain_label import plain_label


class LetterPaperDialog(PaperDialog):
    """One letter."""

    is_of_others = True

    def __init__(
        self, ways: LetterWays, page: LetterPage, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(ways.workspace, self.tr("Letter on paper"), name, parent)
        self.page = page
        has_place = len(page.address) > 1
        self.words.setText(
            self.tr("The address stands where the window of an envelope is.")
            if has_place
            else self.tr("No postal address is known: only the name stands there.")
        )
        self.lay_out((self.sizes, self.picture), self.save, self.print)
        self.look()

    def draw(self, painter: QPainter, sheet: QRectF, dots: float, turn: Turn) -> int:
        return letter_paper.draw(painter, self.page, sheet, dots, turn)


class LabelsDialog(PaperDialog):
    """Addresses of chosen people on a sheet of labels, of which some may be used up."""

    is_of_others = True

    def __init__(
        self, ways: LetterWays, rows: Sequence[PostRow], parent: QWidget | None = None
    ) -> None:
        name = self.tr("Labels")
        super().__init__(ways.workspace, name, name, parent)
        self.sizes.hide()  # a sheet of labels has its own
        self.rows = [row for row in rows if row.lines]
        without = [row.name for row in rows if not row.lines]
        self.words.setText(dates.plural("%n address", "%n addresses", len(self.rows)))
        left = self.tr("No postal address, and so no label: {names}.")
        self.left_out = plain_label(self, left.replace("{names}", ", ".join(without)), "muted")
        self.left_out.setVisible(bool(without))
        self.sheets = QComboBox(self)
        self.sheets.setAccessibleName(self.tr("Sheet"))
        for sheet in labels.SHEETS:
            self.sheets.addItem(self._called(sheet), sheet.name)
        usual = paper.usual().value
        fits = [place for place, sheet in enumerate(labels.SHEETS) if sheet.paper == usual]
        self.sheets.setCurrentIndex(fits[0] if fits else 0)
        self.first = QLineEdit("1", self)
        self.first.setAccessibleName(self.tr("First free label"))
        self.first.setValidator(QIntValidator(1, 99, self.first))
        form_of = QWidget(self)
        form = QFormLayout(form_of)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Sheet"), self.sheets)
        form.addRow(self.tr("First free label"), self.first)
        self.sheets.setMinimumHeight(self.first.sizeHint().height())
        for button in (self.save, self.print):
            button.setEnabled(bool(self.rows))
        self.lay_out((self.left_out, form_of, self.picture), self.save, self.print)
        self.sheets.activated.connect(self.look)
        self.first.textEdited.connect(self._typed)
        self.look()

    def sheet(self) -> LabelSheet:
        return labels.sheet_of(str(self.sheets.currentData()))

    def which(self) -> Paper:
        return Paper(self.sheet().paper)

    def draw(self, painter: QPainter, sheet: QRectF, dots: float, turn: Turn) -> int:
        return self._draw(painter, dots, turn, outlined=False)

    def draw_shown(self) -> Draw:
        """With the edges of the labels."""
        return lambda painter, sheet, dots, turn: self._draw(painter, dots, turn, outlined=True)

    def _draw(self, painter: QPainter, dots: float, turn: Turn, *, outlined: bool) -> int:
        lines = [row.lines for row in self.rows]
        typed = self.first.text()
        first = int(typed) if typed.isdecimal() else 1
        kind = self.sheet()
        return label_paper.draw(painter, lines, kind, first, dots, turn, outlined=outlined)

    def _called(self, sheet: LabelSheet) -> str:
        """ "Avery L7160: 3 × 7 on A4"."""
        words = self.tr("Avery {name}: {columns} × {rows} on {paper}")
        paper = "A4" if sheet.paper == labels.A4 else self.tr("Letter")
        words = words.replace("{columns}", str(sheet.columns)).replace("{rows}", str(sheet.rows))
        return words.replace("{name}", sheet.name).replace("{paper}", paper)

    @Slot()
    def _typed(self) -> None:
        self.look()
