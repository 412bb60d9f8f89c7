"""Short ways to feedback, for the tests of the window."""

from __future__ import annotations

from datetime import date

from conftest import NOW
from flows.conftest import Bench, person
from smallcrm.domain.feedback import FeedbackDraft, FeedbackId, FeedbackRow, Score
from smallcrm.services import feedback, feedback_rows
from smallcrm.widgets.feedback_acts import FeedbackActs
from smallcrm.widgets.feedback_dialog import FeedbackDialog

LOVES = FeedbackDraft(
    "loves the new layout", date(2026, 11, 20), Score(9, 10), "the site", "a call"
)


def acts(bench: Bench) -> FeedbackActs:
    found = bench.desk.work.findChild(FeedbackActs)
    assert isinstance(found, FeedbackActs)
    return found


def add(bench: Bench, name: str, draft: FeedbackDraft = LOVES) -> FeedbackId:
    return feedback.add(bench.store, person(bench, name), draft, NOW)


def of(bench: Bench, name: str) -> tuple[FeedbackRow, ...]:
    return feedback_rows.of_customer(bench.store, person(bench, name))


def form(bench: Bench) -> FeedbackDialog:
    (found,) = [d for d in bench.window.findChildren(FeedbackDialog) if d.isVisible()]
    return found
