"""What customers say, in groups: how many people said it, and in which words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from smallcrm.domain import feedback
from smallcrm.domain.feedback import FeedbackId, FeedbackRow, Mean, ThemeId
from smallcrm.domain.text import fold
from smallcrm.domain.themes import Comment, Grouping


@dataclass(frozen=True, slots=True)
class SaidGroup:
    """Comments that say the same, the newest first. ``theme`` is there where the user named or
    changed the group, and ``name`` then; ``words`` are what sets it apart. ``whole`` are all its
    comments, also those that a filter hides."""

    rows: tuple[FeedbackRow, ...]
    words: tuple[str, ...] = ()
    theme: ThemeId | None = None
    name: str = ""
    whole: tuple[FeedbackId, ...] = ()

    @property
    def people(self) -> int:
        """How many customers said it, each once."""
        return len({row.customer_id for row in self.rows})

    @property
    def called(self) -> str:
        """Its name, or the words for one; "" where it has neither."""
        return self.name or " ".join(self.words)

    @property
    def means(self) -> tuple[Mean, ...]:
        """The averages of its scores, where there are enough of a scale."""
        return feedback.means(row.score for row in self.rows if row.score is not None)


@dataclass(frozen=True, slots=True)
class Said:
    """Groups, that of the most people first, and what stands on its own, the newest first."""

    groups: tuple[SaidGroup, ...] = ()
    alone: tuple[FeedbackRow, ...] = ()
    topics: tuple[str, ...] = field(default=(), compare=False)
    sources: tuple[str, ...] = field(default=(), compare=False)

    @property
    def comments(self) -> int:
        return sum(len(group.rows) for group in self.groups) + len(self.alone)

    @property
    def people(self) -> int:
        rows = [row for group in self.groups for row in group.rows]
        return len({row.customer_id for row in (*rows, *self.alone)})


@dataclass(frozen=True, slots=True)
class Sieve:
    """Which comments are looked at: from a local day on; of a topic and a source ("" for all)."""

    first: date | None = None
    topic: str = ""
    source: str = ""

    def lets(self, row: FeedbackRow) -> bool:
        draft = row.draft
        if self.first is not None and draft.given_on < self.first:
            return False
        return all(
            not wanted or fold(wanted) == fold(has)
            for wanted, has in ((self.topic, draft.topic), (self.source, draft.source))
        )


def comment(row: FeedbackRow) -> Comment:
    """As it is grouped."""
    theme = None if row.theme_id is None else int(row.theme_id)
    return Comment(int(row.id), row.draft.words, theme, is_placed=row.placed_at is not None)


def told(rows: Sequence[FeedbackRow], found: Grouping, names: dict[int, str]) -> Said:
    """Rows with words, as they were grouped; ``names`` are those of the user's groups."""
    by_key = {int(row.id): row for row in rows if row.draft.words}
    groups = []
    for group in found.groups:
        members = _newest(by_key[key] for key in group.members)
        theme = None if group.theme is None else ThemeId(group.theme)
        name = "" if group.theme is None else names.get(group.theme, "")
        whole = tuple(row.id for row in members)
        groups.append(SaidGroup(members, group.words, theme, name, whole))
    alone = _newest(by_key[key] for key in found.alone)
    said = [row.draft for row in by_key.values()]
    topics = sorted({d.topic for d in said if d.topic}, key=fold)
    sources = sorted({d.source for d in said if d.source}, key=fold)
    return Said(_ordered(groups), alone, tuple(topics), tuple(sources))


def sifted(said: Said, sieve: Sieve) -> Said:
    """Only what a sieve lets through; groups of which nothing is left are not there."""
    groups = [
        replace(group, rows=rows)
        for group in said.groups
        if (rows := tuple(row for row in group.rows if sieve.lets(row)))
    ]
    alone = tuple(row for row in said.alone if sieve.lets(row))
    return replace(said, groups=_ordered(groups), alone=alone)


def _newest(rows: Iterable[FeedbackRow]) -> tuple[FeedbackRow, ...]:
    return tuple(sorted(rows, key=feedback.newest, reverse=True))


def _ordered(groups: Sequence[SaidGroup]) -> tuple[SaidGroup, ...]:
    """The most people first; of as many the one with more comments, then by name."""
    return tuple(sorted(groups, key=lambda g: (-g.people, -len(g.rows), fold(g.called), g.whole)))
