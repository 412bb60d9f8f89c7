"""A table of invoices before it comes in: what its columns are, how much there is, who is not here
and what is left out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.sale_tables import SaleColumn
from smallcrm.viewmodels import sale_file_wording
from smallcrm.viewmodels.sale_files import Looked, SaleFiles
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.choice_button import ChoiceButton
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import ticks, tokens
from smallcrm.widgets.unknown_people import UnknownPeople

WIDE, HIGH = 92, 40
COLUMNS = tuple(SaleColumn)


class SaleImportDialog(QDialog):
    """Nothing is written before Import; that is one step, which can be taken back."""

    def __init__(self, files: SaleFiles, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._files = files
        files.setParent(self)
        self.setWindowTitle(self.tr("Import sales"))
        self.words = plain_label(self, self.tr("Reading…"))
        self.body = QWidget(self)
        self._inside = QVBoxLayout(self.body)
        self._inside.setContentsMargins(0, 0, tokens.SPACE_3, 0)
        self._inside.setSpacing(tokens.SPACE_2)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is in it
        self.area.setWidget(self.body)
        for clear in (self.area.viewport(), self.body):
            clear.setAutoFillBackground(False)
        self.columns: list[ChoiceButton] = []
        self.people = UnknownPeople(files, self.body)
        self.caption = plain_label(self.body, self.tr("Left out"), "caption")
        self.problems = plain_label(self.body, "", "muted")
        self.day_first = ticks.check_box("", self.body)
        for widget in (self.day_first, self.caption, self.problems):
            widget.hide()
        self.save = QPushButton(self.tr("Save the rows left out…"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.go = QPushButton(self.tr("Import"), self)
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        self._lay_out(path.name)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(files.bring_in)
        self.save.clicked.connect(self._save)
        self.day_first.clicked.connect(self._turn_days)
        files.changed.connect(self._show)
        files.brought.connect(self._done)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))
        files.look(path)

    def _lay_out(self, name: str) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(tokens.SPACE_1)
        self._grid.setHorizontalSpacing(tokens.SPACE_4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._inside.addLayout(self._grid)
        self._inside.addWidget(self.day_first)
        self._inside.addWidget(self.people)
        self._inside.addSpacing(tokens.SPACE_3)
        self._inside.addWidget(self.caption)
        self._inside.addWidget(self.problems)
        self._inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(plain_label(self, self.tr("Import sales"), "title"))
        layout.addWidget(plain_label(self, name, "muted"))
        layout.addWidget(self.words)
        layout.addWidget(self.area, 1)
        layout.addLayout(foot)

    # --- showing --------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        looked, busy = self._files.looked, self._files.is_busy
        can = looked is not None and not busy
        self.go.setEnabled(can and looked is not None and looked.report.new > 0)
        left_out = [] if looked is None else [p for p in looked.report.problems if p.rejected]
        self.save.setVisible(bool(left_out))
        if looked is None or busy:
            self.words.setText(self.tr("Reading…"))
            return
        self.words.setText(
            sale_file_wording.error(looked.found.error)
            if looked.found.error
            else " · ".join(sale_file_wording.counts(looked.report))
        )
        if not self.columns and looked.table.header:
            self._make_columns(looked)
        for box, meaning in zip(self.columns, looked.mapping.columns, strict=True):
            box.set_key(COLUMNS.index(meaning))
        if looked.mapping.doubt:
            self.day_first.setText(sale_file_wording.doubt(looked.mapping.doubt))
            self.day_first.setChecked(looked.mapping.day_first)
            self.day_first.show()
        self._tell(looked)

    def _make_columns(self, looked: Looked) -> None:
        """Each header with what it is, and its first value."""
        self._grid.addWidget(plain_label(self.body, self.tr("Columns"), "caption"), 0, 0, 1, 2)
        for n in range(len(looked.table.header)):
            title = sale_file_wording.header(looked.table, n)
            box = ChoiceButton(title, self.body)
            box.set_options([(k, sale_file_wording.column(m)) for k, m in enumerate(COLUMNS)])
            box.setProperty("column", n)
            box.chosen.connect(self._chosen)
            label = ElideLabel(self.body)
            label.setText(title)
            self._grid.addWidget(label, n + 1, 0)
            self._grid.addWidget(box, n + 1, 1)
            label.show()
            box.show()
            self.columns.append(box)

    def _tell(self, looked: Looked) -> None:
        """Who is not here, and what is left out."""
        self.people.show_people(looked.report.unknown, looked.alike)
        told = [] if looked.found.error else sale_file_wording.problems(looked.report)
        self.problems.setText("\n".join(told))
        for widget in (self.caption, self.problems):
            widget.setVisible(bool(told))

    # --- changing -------------------------------------------------------------------------------

    @Slot(int)
    def _chosen(self, key: int) -> None:
        box = self.sender()
        if isinstance(box, ChoiceButton):
            self._files.set_column(int(box.property("column")), COLUMNS[key])

    @Slot(bool)
    def _turn_days(self, day_first: bool) -> None:
        self._files.set_day_first(day_first=day_first)

    @Slot()
    def _save(self) -> None:
        target, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the rows left out"), "rows-left-out.csv", "CSV (*.csv)"
        )
        if target:
            self._files.write_rejects(Path(target))

    @Slot()
    def _done(self) -> None:
        self.accept()
        self.deleteLater()
