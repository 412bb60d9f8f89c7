"""Saved lists: a search under a name. The field's word for such a list is a segment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.text import one_line

SegmentId = NewType("SegmentId", int)
LONGEST = 60
"""Letters of a name: more does not fit beside its count."""


@dataclass(frozen=True, slots=True)
class SegmentDraft:
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class SegmentRow:
    id: SegmentId
    name: str
    query: str


def checked(draft: SegmentDraft) -> SegmentDraft:
    """As it is kept.

    Raises:
        InvalidValue: "empty", there is no name or no search; "too_long".
    """
    name, query = one_line(draft.name), one_line(draft.query)
    if not name or not query:
        raise InvalidValue("empty")
    if len(name) > LONGEST:
        raise InvalidValue("too_long")
    return SegmentDraft(name, query)
