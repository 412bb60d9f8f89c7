"""What is done with feedback, for the tests that go over all actions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.feedback import FeedbackDraft, FeedbackId, Score, ThemeId
from smallcrm.domain.feedback_tables import FeedbackLine, FeedbackTable
from smallcrm.domain.named_people import Whose
from smallcrm.domain.records import CustomerId
from smallcrm.domain.said import SaidGroup
from smallcrm.services import feedback, feedback_files, themes
from smallcrm.storage.store import Store

LOVES = FeedbackDraft(
    "loves the new layout", date(2026, 11, 20), Score(9, 10), "the site", "a call"
)


def deeds(store: Store, customer: CustomerId) -> dict[Action, Callable[[], object]]:
    """In an order in which each has what it needs: nothing of feedback is in the file before."""
    first = FeedbackId(1)
    other = FeedbackDraft("likes it", date(2026, 11, 21), Score(4, 5))
    group, mine = SaidGroup((), whole=(first,)), SaidGroup((), theme=ThemeId(1))
    line = FeedbackLine(2, Whose(name="Ana L"), FeedbackDraft("nice", date(2026, 11, 22)))
    table = FeedbackTable("f.csv", (line,))
    return {
        Action.ADD_FEEDBACK: lambda: feedback.add(store, customer, LOVES, NOW),
        Action.EDIT_FEEDBACK: lambda: feedback.edit(store, first, other),
        Action.NAME_THEME: lambda: themes.rename(store, group, "Praise", NOW),
        Action.PLACE_FEEDBACK: lambda: themes.put(store, first, None, "", NOW),
        Action.MERGE_THEMES: lambda: themes.merge(store, group, mine, "", NOW),
        Action.FREE_THEME: lambda: themes.free(store, ThemeId(1)),
        Action.IMPORT_FEEDBACK: lambda: feedback_files.bring_in(store, table, NOW),
        Action.REMOVE_FEEDBACK: lambda: feedback.remove(store, first),
    }
