"""What the sample people say of how it goes, before pictures of it are taken."""

from __future__ import annotations

from datetime import datetime, timedelta

from smallcrm.domain.actions import Action
from smallcrm.domain.feedback import FeedbackDraft, Score
from smallcrm.services import feedback, feedback_rows, people
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
    ("Tom Baker", 5, (4, 5), "Please add a dark mode, we look at proofs at night", "", "survey"),
    ("Ana Lima", 9, (10, 10), "Beautiful new layout, my guests love it", "layout", "survey"),
    (
        "May Wong",
        12,
        (3, 10),
        "Delivery was late again, the shop opened without menus",
        "delivery",
        "survey",
    ),
    ("Ben O'Neil", 14, (8, 10), "Dark mode please! The page is so bright", "", "survey"),
    ("Nadia Petrov", 16, (9, 10), "Quick, friendly, and the paper is a joy", "", "survey"),
    ("Will Park", 20, (5, 10), "Too dear for a small practice", "price", "survey"),
    ("Sarah Okafor", 21, (2, 5), "The price went up twice this year", "price", "review"),
    ("Tomás Rivera", 25, (10, 10), "Muy amable, todo rápido", "", "survey"),
    ("山田 花子", 28, (5, 5), "The new layout is clear and calm", "layout", "survey"),
    ("May Wong", 110, (6, 10), "The parcel was late, the rest was fine", "delivery", "call"),
    ("Ana Lima", 120, None, "Could the proofs have a dark mode?", "", "call"),
    ("Tom Baker", 200, (5, 5), "Friendly people, fast answers", "", "review"),
    ("Nadia Petrov", 220, None, "Your dog is the best part of every visit", "", "call"),
)
"""Who, days ago, the score and its scale, the words, the topic and where it came from."""

ANSWERS = """\
Timestamp,Email Address,How likely are you to recommend us?,Anything else?
2026-11-20 9:03:04,sarah@acme.example,9,Quick and kind
2026-11-21 9:03:04,nobody@example.org,4,Parking is hard to find
"""
"""Of a survey tool: who is here, and who is not."""


def fill(store: Store, now: datetime) -> None:
    """Once, for a file that ``sample.fill`` has filled; ``now`` is the aware moment in the user's
    zone. One undo step."""
    if feedback_rows.any_there(store):
        return
    with store.write(Action.IMPORT_FEEDBACK, "answers.csv") as session:
        for name, ago, score, words, topic, source in reversed(_SAID):
            found = people.by_prefix(store, name, 1)
            if found:
                given = None if score is None else Score(*score)
                day = now.date() - timedelta(ago)
                draft = FeedbackDraft(words, day, given, topic, source)
                feedback.insert(session, int(found[0].id), draft, now)
