"""Saved lists in the file: each the words of a search under a name, in the order of the strip."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from smallcrm.domain import segments as rules
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import InvalidValue, NotFound
from smallcrm.domain.segments import SegmentDraft, SegmentId
from smallcrm.domain.text import fold
from smallcrm.storage.models import Segment
from smallcrm.storage.store import Store


def save(store: Store, draft: SegmentDraft) -> SegmentId:
    """A new list, behind the others.

    Raises:
        InvalidValue: "empty", "too_long"; "list_taken".
    """
    draft = rules.checked(draft)
    with store.write(Action.SAVE_LIST, draft.name) as session:
        _check_free(session, draft.name)
        last = session.scalar(select(func.max(Segment.position)))
        row = Segment(
            name=draft.name,
            folded=fold(draft.name),
            query=draft.query,
            position=0 if last is None else last + 1,
        )
        session.add(row)
        session.flush()
        return SegmentId(row.id)


def change(store: Store, segment: SegmentId, draft: SegmentDraft) -> None:
    """Another name, another search.

    Raises:
        InvalidValue: as for ``save``. NotFound: it is gone.
    """
    draft = rules.checked(draft)
    with store.write(Action.EDIT_LIST, draft.name) as session:
        row = _get(session, segment)
        _check_free(session, draft.name, segment)
        row.name, row.folded, row.query = draft.name, fold(draft.name), draft.query


def reorder(store: Store, order: Sequence[SegmentId]) -> None:
    """Put the lists in this order; those that are not named follow."""
    places = {segment: place for place, segment in enumerate(order)}
    with store.write(Action.ORDER_LISTS) as session:
        rows = list(session.scalars(select(Segment)))
        rows.sort(key=lambda r: (places.get(SegmentId(r.id), len(places)), r.position, r.id))
        for place, row in enumerate(rows):
            row.position = place
        session.label = str(len(rows))


def remove(store: Store, segment: SegmentId) -> None:
    """The list alone goes; who is in it stays.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.REMOVE_LIST) as session:
        row = _get(session, segment)
        session.label = row.name
        session.delete(row)


def _get(session: Session, segment: SegmentId) -> Segment:
    row = session.get(Segment, segment)
    if row is None:
        raise NotFound
    return row


def _check_free(session: Session, name: str, mine: SegmentId | None = None) -> None:
    other = session.scalar(select(Segment.id).where(Segment.folded == fold(name)))
    if other is not None and other != mine:
        raise InvalidValue("list_taken")
