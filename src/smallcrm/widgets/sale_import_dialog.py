"""A table of invoices before it comes in, and who in it is not here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.sale_tables import SaleColumn, Unknown, Whose
from smallcrm.viewmodels import sale_file_wording
from smallcrm.viewmodels.line_rows import Candidate
from smallcrm.viewmodels.sale_files import Looked, SaleFiles
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.who_popover import WhoPopover
from smallcrm.widgets.style import tokens
from smallcrm.widgets.table_import_dialog import TableImportDialog

MOST_UNKNOWN = 30
"""So many are offered to be chosen; the file of rows left out has all."""
COLUMNS = tuple(SaleColumn)


class SaleImportDialog(TableImportDialog):
    """Below the columns, who is not here: who is meant can be chosen."""

    def __init__(self, files: SaleFiles, path: Path, parent: QWidget) -> None:
        super().__init__(
            *(files, path, self.tr("Import sales"), COLUMNS, sale_file_wording, parent)
        )
        self._sales = files
        self.chooses: list[QPushButton] = []
        self._told: QWidget | None = None

    def show_looked(self, looked: Looked) -> None:
        super().show_looked(looked)
        if self._told is not None:
            self._told.hide()
            self._told.deleteLater()
        self._told, self.chooses = None, []
        if not looked.report.unknown:
            return
        self._told = QWidget(self.pane.body)
        inside = QVBoxLayout(self._told)
        inside.setContentsMargins(0, tokens.SPACE_3, 0, 0)
        inside.setSpacing(tokens.SPACE_1)
        inside.addWidget(plain_label(self._told, self.tr("Not in your list"), "caption"))
        for one in looked.report.unknown[:MOST_UNKNOWN]:
            inside.addLayout(self._unknown(one, self._told))
        self.between.addWidget(self._told)
        self._told.show()

    def _unknown(self, one: Unknown, parent: QWidget) -> QHBoxLayout:
        button = QPushButton(self.tr("Choose…"), parent)
        words = sale_file_wording.unknown(one)
        button.setAccessibleName(self.tr("Choose: {who}").replace("{who}", words))
        button.setAutoDefault(False)
        button.setProperty("whose", (one.whose.email, one.whose.number, one.whose.name))
        button.clicked.connect(self._choose)
        self.chooses.append(button)
        row = QHBoxLayout()
        row.addWidget(plain_label(parent, words), 1)
        row.addWidget(button)
        return row

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if not isinstance(button, QPushButton):
            return
        whose = Whose(*button.property("whose"))
        popover = WhoPopover(whose.shown, self._sales.rows, self)
        popover.setProperty("whose", button.property("whose"))
        popover.picked.connect(self._picked)
        popover.pop_up(button.mapToGlobal(button.rect().bottomLeft()))

    @Slot(object, str)
    def _picked(self, row: Candidate, typed: str) -> None:
        asked = self.sender()
        if asked is not None:
            self._sales.choose(Whose(*asked.property("whose")), row)
