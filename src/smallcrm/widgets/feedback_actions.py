"""The actions of feedback: kept, brought in, written, and where all of it is read."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from smallcrm.widgets.people_actions import Make

W = TypeVar("W")


def tr(text: str) -> str:
    return QCoreApplication.translate("FeedbackActions", text)


class FeedbackActions:
    """Part of ``WorkActions``: the attributes are the actions' ids."""

    def __init__(self, make: Make[W], anywhere: W, timeline: W) -> None:
        self.add_feedback = make(
            *("add_feedback", tr("Add &feedback…")),
            where=anywhere,
            aliases=(tr("score"), tr("rating"), tr("NPS"), tr("how it goes")),
        )
        self.edit_feedback = make(
            *("edit_feedback", tr("Score and topic…")),
            where=timeline,
            aliases=(tr("feedback"), tr("rating")),
        )
        self.said = make(
            *("said", tr("&What they say")),
            where=anywhere,
            aliases=(tr("feedback"), tr("comments"), tr("themes"), tr("groups")),
        )
        self.import_feedback = make(
            *("import_feedback", tr("Bring in &feedback from a table…")),
            where=anywhere,
            aliases=(tr("survey"), tr("Typeform"), tr("SurveyMonkey"), tr("CSV")),
        )
        self.feedback_table = make(
            *("feedback_table", tr("Write the f&eedback as a table…")),
            where=anywhere,
            aliases=(tr("export"), tr("CSV"), tr("spreadsheet")),
        )
