""" "When was I told?": what the ledger keeps of a follow-up, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

from smallcrm.domain.ledger import Act, DeliveryRow, Manner, NoticeKind, Surface
from smallcrm.domain.records import FollowUpRow, FollowUpState
from smallcrm.viewmodels import dates
from smallcrm.viewmodels.wording import tr


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """``head`` is the moment it is about, ``text`` what happened then; "" when that is all."""

    head: str
    text: str

    @property
    def spoken(self) -> str:
        return f"{self.head}: {self.text}" if self.text else self.head


def entries(
    row: FollowUpRow,
    written_at: datetime,
    told: Sequence[DeliveryRow],
    zone: tzinfo,
    today: date,
) -> list[LedgerEntry]:
    """The whole history of a follow-up, the oldest first; moments are aware UTC."""
    written = tr("Written {when}").replace("{when}", _moment(written_at, zone, today))
    made = [LedgerEntry(written, "")]
    made += [_delivery(one, zone, today) for one in told]
    present = [(one.due_on, one.due_time) for one in told if one.kind is NoticeKind.DUE]
    if row.state is FollowUpState.OPEN and (row.due_on, row.due_time) not in present:
        made.append(_to_come(row, today))
    if row.state is not FollowUpState.OPEN and row.closed_at is not None:
        word = tr("Done {when}") if row.state is FollowUpState.DONE else tr("Dropped {when}")
        when = _moment(row.closed_at, zone, today)
        made.append(LedgerEntry(word.replace("{when}", when), ""))
    return made


def _to_come(row: FollowUpRow, today: date) -> LedgerEntry:
    if row.due_on is None:
        return LedgerEntry(tr("No day"), tr("nothing will be said of it"))
    return LedgerEntry(_due(row.due_on, row.due_time, today), tr("not told yet"))


def _delivery(one: DeliveryRow, zone: tzinfo, today: date) -> LedgerEntry:
    parts = [_told(one, zone, today)]
    if one.rearmed_at is not None:
        parts.append(tr("told anew, because the clock had been set back"))
    if one.act is not None and one.acted_at is not None:
        near = one.shown_at or one.claimed_at
        parts.append(_done(one.act, one.surface, _at(one.acted_at, near, zone, today)))
    return LedgerEntry(_head(one, zone, today), "; ".join(parts))


def _head(one: DeliveryRow, zone: tzinfo, today: date) -> str:
    if one.due_on is not None:
        head = _due(one.due_on, one.due_time, today)
    else:
        moment = one.shown_at or one.claimed_at
        head = _moment(moment, zone, today) if moment else ""
    name = {
        NoticeKind.DUE: "",
        NoticeKind.AWAY: tr("After a sleep or a start"),
        NoticeKind.DIGEST: tr("Notice of the day"),
        NoticeKind.LATE: tr("Third late day"),
        NoticeKind.QUIET: tr("Gone quiet"),
        NoticeKind.PAUSED: tr("Paused"),
        NoticeKind.BACKUP: tr("Backup"),
        NoticeKind.TEST: tr("A notice to try"),
    }[one.kind]
    return ", ".join(part for part in (name, head) if part)


def _told(one: DeliveryRow, zone: tzinfo, today: date) -> str:
    if one.manner is Manner.OFF:
        return tr("not told, because these notices are switched off")
    if one.shown_at is None:
        return tr("not told yet") if one.claimed_at is None else tr("being told")
    manner = {
        Manner.NOTICE: tr("told {when} by a notice"),
        Manner.TRAY: tr("told {when} by the tray"),
        Manner.PANEL: tr("told {when} in the Due panel"),
        Manner.STRIP: tr("told {when} in the window"),
        None: tr("told {when}"),
    }[one.manner]
    text = manner.replace("{when}", _at(one.shown_at, one.due_at, zone, today))
    if one.late:
        text += ", " + tr("late")
    if one.uncertain:
        text += ", " + tr("perhaps for the second time")
    return text


def _done(act: Act, surface: Surface | None, when: str) -> str:
    what = {
        Act.OPENED: tr("opened {when}"),
        Act.DONE: tr("done {when}"),
        Act.SNOOZED: tr("snoozed {when}"),
        Act.DROPPED: tr("dropped {when}"),
        Act.MOVED: tr("moved {when}"),
        Act.CLOSED: tr("closed {when}"),
        Act.SEEN: tr("seen {when}"),
        Act.NOT_SEEN: tr("not seen, {when}"),
    }[act].replace("{when}", when)
    where = {
        Surface.NOTICE: tr("in the notice"),
        Surface.PANEL: tr("in the Due panel"),
        Surface.WINDOW: tr("in the window"),
        None: "",
    }[surface]
    return f"{what} {where}".rstrip()


def _due(due_on: date, due_time: time | None, today: date) -> str:
    words = dates.day(due_on, today)
    if due_time is not None:
        words += " " + dates.clock(due_time)
    return tr("Due {when}").replace("{when}", words)


def _moment(at: datetime, zone: tzinfo, today: date) -> str:
    local = at.astimezone(zone)
    return f"{dates.day(local.date(), today)} {dates.clock(local.time())}"


def _at(at: datetime, near: datetime | None, zone: tzinfo, today: date) -> str:
    """The hour; with its day when that is another one than of the moment before it."""
    same = near is not None and at.astimezone(zone).date() == near.astimezone(zone).date()
    return dates.clock(at.astimezone(zone).time()) if same else _moment(at, zone, today)
