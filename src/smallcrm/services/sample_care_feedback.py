"""What the sample people say of how it goes: enough of it that the scores say something."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from smallcrm.domain.actions import Action
from smallcrm.domain.feedback import FeedbackDraft, Score
from smallcrm.domain.letters import LetterId
from smallcrm.domain.records import CustomerId
from smallcrm.services import feedback
from smallcrm.storage.store import Store

_SAID: tuple[tuple[str, int, tuple[int, int] | None, str, str, str], ...] = (
    ("Sarah Chen", 2, (9, 10), "Loves the new layout; the team reads it at once", "layout", "call"),
    (
        "Sarah Chen",
        95,
        (7, 10),
        "A dark mode for the proofs would help me",
        "",
        "survey",
    ),
    ("Sarah Chen", 190, (6, 10), "Good work, but the parcel came a day late", "delivery", "survey"),
    ("Tom Baker", 5, (8, 10), "Please add a dark mode, we look at proofs at night", "", "survey"),
    ("Ana Lima", 9, (10, 10), "Beautiful new layout, my guests love it", "layout", "survey"),
    (
        "May Wong",
        12,
        (3, 10),
        "Delivery was late again, the shop opened without menus",
        "delivery",
        "survey",
    ),
    ("Ben O'Neil", 12, (8, 10), "Dark mode please! The page is so bright", "", "survey"),
    ("Priya Raman", 16, (9, 10), "Quick, friendly, and the paper is a joy", "", "call"),
    ("Will Park", 20, (5, 10), "Too dear for a small practice", "price", "survey"),
    ("Sarah Okafor", 21, (2, 5), "The price went up twice this year", "price", "review"),
    ("Tomás Rivera", 25, (10, 10), "Muy amable, todo rápido", "", "survey"),
    ("山田 花子", 28, (5, 5), "The new layout is clear and calm", "layout", "survey"),
    ("May Wong", 110, (6, 10), "The parcel was late, the rest was fine", "delivery", "call"),
    ("Ana Lima", 120, None, "Could the proofs have a dark mode?", "", "call"),
    ("Tom Baker", 200, (5, 5), "Friendly people, fast answers", "", "review"),
    ("Priya Raman", 220, None, "Your dog is the best part of every visit", "", "call"),
)
"""Who, days ago, the score and its scale, the words, the topic and where it came from."""
_SCORED = (
    *(("Müller GmbH", 3, 5, 5), ("مريم حداد", 18, 5, 5), ("Priya Raman", 33, 4, 5)),
    *(("Ana Lima", 60, 5, 5), ("Ben O'Neil", 75, 3, 5), ("Tom Baker", 90, 5, 5)),
    *(("Will Park", 130, 4, 5), ("Sarah Chen", 48, 5, 5)),
    *(("Müller GmbH", 41, 9, 10), ("山田 花子", 52, 9, 10), ("Sarah Okafor", 66, 7, 10)),
)
"""Who, days ago, the score and its scale, without a word."""
NAMES = frozenset((*(name for name, *_ in _SAID), *(name for name, *_ in _SCORED)))

ANSWERS = """\
Timestamp,Email Address,How likely are you to recommend us?,Anything else?
2026-11-20 9:03:04,sarah@acme.example,9,Quick and kind
2026-11-21 9:03:04,nobody@example.org,4,Parking is hard to find
"""
"""Of a survey tool: who is here, and who is not."""


def fill(
    store: Store, who: Mapping[str, CustomerId], now: datetime, surveys: Mapping[str, LetterId]
) -> None:
    """As a table of a survey tool brings it in, in one undo step; ``now`` is the aware moment in
    the user's zone. The newest answer of those to whom ``surveys`` went is the answer to that."""
    today, moment, asked = now.date(), now.astimezone(UTC), dict(surveys)
    with store.write(Action.IMPORT_FEEDBACK, "answers.csv") as session:
        for name, ago, *given in _SCORED:
            draft = FeedbackDraft("", today - timedelta(ago), Score(*given), "", "review")
            feedback.insert(session, who[name], draft, moment)
        for name, ago, score, words, topic, source in _SAID:
            rated = None if score is None else Score(*score)
            draft = FeedbackDraft(words, today - timedelta(ago), rated, topic, source)
            letter = asked.pop(name, None) if source == "survey" else None
            feedback.insert(session, who[name], draft, moment, letter=letter)
