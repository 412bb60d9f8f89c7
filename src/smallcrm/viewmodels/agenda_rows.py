"""What each kind of row of Today, Follow-ups, Quiet and Unsorted says for each role."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, tzinfo
from typing import Any

from PySide6.QtCore import Qt

from smallcrm.domain.pages import OccasionRow, TouchRow
from smallcrm.domain.records import (
    CustomerId,
    CustomerKind,
    FollowUpRow,
    FollowUpState,
    InteractionRow,
    Side,
)
from smallcrm.viewmodels import attachment_wording, dates, promises, touch_wording, veil, wording
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.today_work import WorkRow


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class More:
    """How many of those who are silent are not shown here."""

    count: int


Item = FollowUpRow | InteractionRow | TouchRow | OccasionRow | WorkRow | More
Row = Heading | Item
Zone = Callable[[], tzinfo]


def key(item: Item) -> tuple[str, int | str]:
    """What makes it the same thing after a change."""
    match item:
        case FollowUpRow():
            return "item", int(item.id)
        case InteractionRow():
            return "note", int(item.id)
        case TouchRow():
            return "touch", int(item.customer_id)
        case OccasionRow():
            return "occasion", int(item.id)
        case WorkRow():
            return item.source, item.key
        case More():
            return "more", 0


def customer(item: Item | None) -> CustomerId | None:
    """Whom it is about, if anybody."""
    if isinstance(item, FollowUpRow | TouchRow | OccasionRow | WorkRow):
        return item.customer_id
    return None


def data(row: Row, role: int, zone: Zone, today: date) -> Any:
    """The answer of a model; ``zone`` and ``today`` are the user's. A view asks thousands of times
    when it lays out a long list: only what is asked for is made."""
    match row:
        case Heading():
            return _heading(row, role)
        case FollowUpRow():
            return _follow_up(row, role, zone, today)
        case InteractionRow():
            return _note(row, role, zone, today)
        case TouchRow():
            return _touch(row, role, today)
        case OccasionRow():
            return _occasion(row, role, today)
        case WorkRow():
            return _work(row, role)
        case More():
            return _more(row, role)


def _heading(row: Heading, role: int) -> Any:
    match role:
        case AgendaRole.ROW_TYPE:
            return "heading"
        case AgendaRole.TITLE | Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return row.text
    return None


def _note(row: InteractionRow, role: int, zone: Zone, today: date) -> Any:
    match role:
        case AgendaRole.ROW_TYPE:
            return "note"
        case AgendaRole.KIND:
            return CustomerKind.PERSON
        case AgendaRole.TITLE:
            return _words(row)
        case AgendaRole.WHEN:
            return _kind_and_when(row, zone, today)
        case AgendaRole.ORIGIN:
            return _of_note(row, today)
        case AgendaRole.FILES:
            return len(row.files)
        case AgendaRole.TONE | AgendaRole.CUSTOMER:
            return ""
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            when = _kind_and_when(row, zone, today)
            said = (wording.tr("Unsorted"), _words(row), _of_note(row, today), when)
            return ", ".join(part for part in said if part)
    return None


def _of_note(row: InteractionRow, today: date) -> str:
    """The files that came with it, and what came of it."""
    words = _words(row)
    said = [attachment_wording.face(f, with_name=f.name != words) for f in row.files]
    return " · ".join([*said, *(_promised(f, words, today) for f in row.follow_ups)])


def _words(row: InteractionRow) -> str:
    return veil.quoted(" ".join(row.body.split()), None)


def _kind_and_when(row: InteractionRow, zone: Zone, today: date) -> str:
    when = dates.moment(row.happened_at, zone(), today)
    return f"{wording.interaction_kind(row.kind)}, {when}"


def _promised(row: FollowUpRow, note: str, today: date) -> str:
    """What came of a note, and when it is due; the note's own words not twice."""
    when = promises.when(row, today)
    words = when if row.text == note else f"{row.text}, {when}"
    return f"{wording.tr('Follow-up')}: {words}"


def _follow_up(row: FollowUpRow, role: int, zone: Zone, today: date) -> Any:
    match role:
        case AgendaRole.ROW_TYPE:
            return "item"
        case AgendaRole.FOLLOW_UP_ID:
            return int(row.id)
        case AgendaRole.PERSON_ID:
            return None if row.customer_id is None else int(row.customer_id)
        case AgendaRole.KIND:
            return row.customer_kind
        case AgendaRole.CUSTOMER:
            return row.customer_name or wording.tr("Unsorted")
        case AgendaRole.TITLE:
            return row.text
        case AgendaRole.WHEN:
            return promises.when(row, today)
        case AgendaRole.TONE:
            return promises.tone(row, today)
        case AgendaRole.ORIGIN:
            return promises.below(row, zone(), today)
        case AgendaRole.REPEATS:
            return promises.repeats(row, today)
        case AgendaRole.DONE:
            return row.state is FollowUpState.DONE
        case AgendaRole.THEIRS:
            return row.side is Side.THEIRS
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            origin = wording.origin(row, zone(), today)
            return ", ".join(p for p in (promises.spoken(row, today), origin) if p)
    return None


def _touch(row: TouchRow, role: int, today: date) -> Any:
    match role:
        case AgendaRole.ROW_TYPE:
            return "touch"
        case AgendaRole.PERSON_ID:
            return int(row.customer_id)
        case AgendaRole.KIND:
            return row.kind
        case AgendaRole.CUSTOMER:
            return row.name
        case AgendaRole.TITLE:
            return touch_wording.silence(row.silence)
        case AgendaRole.ORIGIN:
            return touch_wording.last_words(row, today)
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            words = (row.name, touch_wording.silence(row.silence))
            return ", ".join(w for w in (*words, touch_wording.last_words(row, today)) if w)
    return None


def _occasion(row: OccasionRow, role: int, today: date) -> Any:
    match role:
        case AgendaRole.ROW_TYPE:
            return "occasion"
        case AgendaRole.PERSON_ID:
            return int(row.customer_id)
        case AgendaRole.KIND:
            return row.kind
        case AgendaRole.CUSTOMER:
            return row.name
        case AgendaRole.TITLE:
            return touch_wording.occasion(row)
        case AgendaRole.WHEN:
            return dates.coming_day(row.on, today)
        case AgendaRole.TONE:
            return "" if row.days else "due"
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            words = touch_wording.occasion(row)
            return f"{row.name}, {words}, {dates.coming_day(row.on, today)}"
    return None


def _work(row: WorkRow, role: int) -> Any:
    match role:
        case AgendaRole.ROW_TYPE:
            return "work"
        case AgendaRole.PERSON_ID:
            return None if row.customer_id is None else int(row.customer_id)
        case AgendaRole.KIND:
            return row.kind
        case AgendaRole.CUSTOMER:
            return row.name
        case AgendaRole.TITLE:
            return row.words
        case AgendaRole.WHEN:
            return row.when
        case AgendaRole.TONE:
            return row.tone
        case AgendaRole.ORIGIN:
            return row.below
        case AgendaRole.SIGN:
            return row.icon
        case AgendaRole.ANSWERS:
            return row.answers
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(w for w in (row.name, row.words, row.below, row.when) if w)
    return None


def _more(row: More, role: int) -> Any:
    match role:
        case AgendaRole.ROW_TYPE:
            return "more"
        case AgendaRole.TITLE | Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return dates.plural("and %n more in Quiet", "and %n more in Quiet", row.count)
    return None
