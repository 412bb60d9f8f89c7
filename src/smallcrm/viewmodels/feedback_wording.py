"""The words of feedback: scores, where it came from, what was brought in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.actions import Action
from smallcrm.viewmodels import dates

if TYPE_CHECKING:  # this is read before the first picture
    from smallcrm.domain.feedback import FeedbackRow, Mean, Score

_SHORT = 60


def tr(text: str) -> str:
    return QCoreApplication.translate("Feedback", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is the label."""
    return {
        Action.ADD_FEEDBACK: (tr("Feedback of {x} kept."), tr("the feedback of {x}")),
        Action.EDIT_FEEDBACK: (
            tr("Feedback of {x} changed."),
            tr("the change to feedback of {x}"),
        ),
        Action.REMOVE_FEEDBACK: (
            tr("Feedback of {x} removed."),
            tr("removing feedback of {x}"),
        ),
        Action.IMPORT_FEEDBACK: (
            tr("Feedback brought in from {x}."),
            tr("bringing in feedback from {x}"),
        ),
        Action.NAME_THEME: (tr("The group is called “{x}”."), tr("the name of the group “{x}”")),
        Action.MERGE_THEMES: (tr("Merged into “{x}”."), tr("merging into “{x}”")),
        Action.PLACE_FEEDBACK: (
            tr("Comment of {x} moved."),
            tr("moving a comment of {x}"),
        ),
        Action.FREE_THEME: (
            tr("“{x}” is grouped by likeness again."),
            tr("grouping “{x}” by likeness again"),
        ),
    }


def why_invalid() -> dict[str, str]:
    return {
        "no_feedback": tr("Type what was said, or a score, or both."),
        "not_a_score": tr("That is no score. Try “9”, or “4/5”."),
        "score_range": tr("A score is from 0 to 10, or from 1 to 5."),
        "score_scale": tr("A score is of 10 or of 5, as in “9” or “4/5”."),
        "same_theme": tr("That is one and the same group."),
        "theme_taken": tr("There is a group of this name. Merge them instead."),
    }


def score(given: Score) -> str:
    """ "9 of 10"."""
    words = tr("{n} of {scale}").replace("{n}", str(given.value))
    return words.replace("{scale}", str(given.scale))


def rated(given: Score) -> str:
    """ "Rated 9 of 10", where there are no words."""
    return tr("Rated {score}").replace("{score}", score(given))


def words(row: FeedbackRow) -> str:
    """What was said, or else the score."""
    if row.draft.words or row.score is None:
        return row.draft.words
    return rated(row.score)


def entry(row: FeedbackRow, today: date) -> tuple[str, str]:
    """As it stands on the timeline: its head, and its words."""
    return " · ".join((tr("Feedback"), *about(row, today, day_first=True))), words(row)


def about(row: FeedbackRow, today: date, *, day_first: bool = False) -> tuple[str, ...]:
    """Score, day, topic, source: those that there are."""
    day = dates.day(row.draft.given_on, today, weekday=False)
    given = score(row.score) if row.score is not None else ""
    both = (day, given) if day_first else (given, day)
    return tuple(part for part in (*both, row.draft.topic, row.draft.source) if part)


def over_note(row: FeedbackRow) -> str:
    """Behind the head of the note in which it was said: "9 of 10 · the site", "feedback"."""
    parts = (score(row.score) if row.score is not None else "", row.draft.topic)
    return " · ".join(part for part in parts if part) or tr("feedback")


def in_line(given: Score) -> str:
    """Of a score that a line says."""
    return tr("Feedback: {score}").replace("{score}", score(given))


def kept() -> str:
    """After a line that said one was saved."""
    return tr("Feedback kept.")


def tone(given: Score | None) -> str:
    """Of the chip."""
    return "late" if given is not None and given.is_low else ""


def typed(given: Score | None) -> str:
    """As it would be typed: "9", "4/5"."""
    if given is None:
        return ""
    return str(given.value) if given.scale == 10 else f"{given.value}/{given.scale}"


def meaning(given: Score) -> str:
    """What a score counts as, under the form."""
    from smallcrm.domain import feedback
    from smallcrm.domain.feedback import Standing

    counts = {
        Standing.PROMOTER: tr("{score}: counts as a promoter"),
        Standing.PASSIVE: tr("{score}: counts as neither for nor against"),
        Standing.DETRACTOR: tr("{score}: counts as a detractor"),
    }
    which = feedback.standing(given)
    if which is not None:
        return counts[which].replace("{score}", score(given))
    text = tr("{score}: not counted among the content")
    if given.value >= feedback.CONTENT:
        text = tr("{score}: counted among the content")
    return text.replace("{score}", score(given))


def count(number: int) -> str:
    """ "3 times"."""
    return dates.plural("%n time", "%n times", number)


def average(found: Sequence[Mean]) -> str:
    """ "8.7 of 10 on average of 6"; "" where there are too few."""
    from PySide6.QtCore import QLocale

    said = []
    for mean in found:
        number = QLocale().toString(mean.tenths / 10, "f", 1)
        text = dates.plural(
            "{n} of {scale} on average (%n score)", "{n} of {scale} on average (%n scores)", mean.n
        )
        said.append(text.replace("{n}", number).replace("{scale}", str(mean.scale)))
    return " · ".join(said)


def quote(text: str) -> str:
    """The customer's own, in quotation marks."""
    return tr("“{words}”").replace("{words}", " ".join(text.split()))


def short(text: str) -> str:
    """One line of it."""
    text = " ".join(text.split())
    return text if len(text) <= _SHORT else text[: _SHORT - 1].rstrip() + "…"


def survey(subject: str, day: date, today: date) -> str:
    """ "How was it? (3 Nov)": which survey it answers."""
    name = short(subject) or tr("Survey")
    words = tr("{survey} ({day})").replace("{day}", dates.day(day, today, weekday=False))
    return words.replace("{survey}", name)
