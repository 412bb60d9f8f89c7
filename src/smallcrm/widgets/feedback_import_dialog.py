"""A table of answers before it comes in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from smallcrm.domain.columns import Table
from smallcrm.domain.feedback_tables import FeedbackColumn
from smallcrm.viewmodels import feedback_file_wording
from smallcrm.viewmodels.feedback_files import FeedbackFiles, Looked
from smallcrm.widgets.parts.choice_button import ChoiceButton
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.table_import_dialog import TableImportDialog
from smallcrm.widgets.unknown_people import UnknownPeople

COLUMNS = tuple(FeedbackColumn)
SCALES = (10, 5)


class FeedbackImportDialog(TableImportDialog):
    """Below the columns, of how many a bare score is, and who is not here."""

    def __init__(self, files: FeedbackFiles, path: Path, parent: QWidget) -> None:
        super().__init__(
            *(files, path, self.tr("Bring in feedback"), COLUMNS, feedback_file_wording, parent)
        )
        self.scale = ChoiceButton(self.tr("Scores are"), self.pane.body)
        self.scale.set_options([(s, feedback_file_wording.scale(s)) for s in SCALES])
        self.scale_name = plain_label(self.pane.body, self.tr("Scores are"), "")
        for widget in (self.scale, self.scale_name):
            widget.hide()
        self.scale.chosen.connect(files.set_scale)
        self.people = UnknownPeople(files, self.pane.body)
        self.between.addWidget(self.people)

    def make_columns(self, table: Table) -> None:
        super().make_columns(table)
        last = len(self.columns)
        self.grid.addWidget(self.scale_name, last, 0)
        self.grid.addWidget(self.scale, last, 1)
        QWidget.setTabOrder(self.columns[-1], self.scale)

    def show_looked(self, looked: Looked) -> None:
        super().show_looked(looked)
        has_score = FeedbackColumn.SCORE in looked.mapping.columns
        self.scale.set_key(looked.mapping.scale)
        self.scale.setVisible(has_score)
        self.scale_name.setVisible(has_score)
        self.people.show_people(looked.report.unknown, looked.alike)
