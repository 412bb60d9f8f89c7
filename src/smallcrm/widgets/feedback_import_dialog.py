"""A table of answers before it comes in: what its columns are, how much there is, what is left
out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.feedback_tables import FeedbackColumn
from smallcrm.viewmodels import feedback_file_wording
from smallcrm.viewmodels.feedback_files import FeedbackFiles, Looked
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.choice_button import ChoiceButton
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import ticks, tokens
from smallcrm.widgets.unknown_people import UnknownPeople

WIDE, HIGH = 92, 36
COLUMNS = tuple(FeedbackColumn)
SCALES = (10, 5)


class FeedbackImportDialog(QDialog):
    """Nothing is written before Import; that is one step, which can be taken back."""

    def __init__(self, files: FeedbackFiles, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self._files = files
        files.setParent(self)
        self.setWindowTitle(self.tr("Bring in feedback"))
        self.words = plain_label(self, self.tr("Reading…"))
        self.words.setWordWrap(True)
        self.pane = ScrolledPage(self)
        self.columns: list[ChoiceButton] = []
        self.scale = ChoiceButton(self.tr("Scores are"), self)
        self.scale.set_options([(s, feedback_file_wording.scale(s)) for s in SCALES])
        self.scale_name = plain_label(self, self.tr("Scores are"), "")
        self.day_first = ticks.check_box("", self)
        self.people = UnknownPeople(files, self.pane.body)
        self.caption = plain_label(self, self.tr("Left out"), "caption")
        self.problems = plain_label(self, "", "muted")
        self.problems.setWordWrap(True)
        for widget in (self.scale, self.scale_name, self.day_first, self.caption, self.problems):
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
        self.scale.chosen.connect(files.set_scale)
        self.day_first.clicked.connect(self._turn_days)
        files.changed.connect(self._show)
        files.brought.connect(self.accept)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))
        self._show()
        files.look(path)

    def _lay_out(self, name: str) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        inside = self.pane.inside
        inside.setSpacing(tokens.SPACE_2)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(tokens.SPACE_1)
        self._grid.setHorizontalSpacing(tokens.SPACE_4)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        inside.addLayout(self._grid)
        inside.addWidget(self.day_first)
        inside.addWidget(self.people)
        inside.addSpacing(tokens.SPACE_2)
        inside.addWidget(self.caption)
        inside.addWidget(self.problems)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(plain_label(self, self.tr("Bring in feedback"), "title"))
        layout.addWidget(plain_label(self, name, "muted"))
        layout.addWidget(self.words)
        layout.addWidget(self.pane, 1)
        layout.addLayout(foot)

    @Slot()
    def _show(self) -> None:
        looked, busy = self._files.looked, self._files.is_busy
        self.go.setEnabled(not busy and looked is not None and looked.report.new > 0)
        self.save.setVisible(looked is not None and looked.report.left_out > 0)
        if looked is None or busy:
            self.words.setText(self.tr("Reading…"))
            return
        is_wrong = bool(looked.found.error)
        counts = " · ".join(feedback_file_wording.counts(looked.report))
        wrong = feedback_file_wording.error(looked.found.error) if is_wrong else ""
        self.words.setText(wrong or counts)
        if not self.columns and looked.table.header:
            self._make_columns(looked)
        for box, meaning in zip(self.columns, looked.mapping.columns, strict=True):
            box.set_key(COLUMNS.index(meaning))
        has_score = FeedbackColumn.SCORE in looked.mapping.columns
        self.scale.set_key(looked.mapping.scale)
        self.scale.setVisible(has_score)
        self.scale_name.setVisible(has_score)
        self.day_first.setVisible(bool(looked.mapping.doubt))
        self.day_first.setText(feedback_file_wording.doubt(looked.mapping.doubt))
        self.day_first.setChecked(looked.mapping.day_first)
        self.people.show_people(looked.report.unknown, looked.alike)
        told = [] if is_wrong else feedback_file_wording.problems(looked.report)
        self.problems.setText("\n".join(told))
        self.problems.setVisible(bool(told))
        self.caption.setVisible(bool(told))

    def _make_columns(self, looked: Looked) -> None:
        """Each header with its first value, and what it is."""
        for n in range(len(looked.table.header)):
            title = feedback_file_wording.header(looked.table, n)
            box = ChoiceButton(title, self.pane.body)
            box.set_options([(k, feedback_file_wording.column(m)) for k, m in enumerate(COLUMNS)])
            box.setProperty("column", n)
            box.chosen.connect(self._chosen)
            label = ElideLabel(self.pane.body)
            label.setText(title)
            self._grid.addWidget(label, n, 0)
            self._grid.addWidget(box, n, 1)
            label.show()
            box.show()
            self.columns.append(box)
        last = len(self.columns)
        self._grid.addWidget(self.scale_name, last, 0)
        self._grid.addWidget(self.scale, last, 1)

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
