"""What an import of calendars and mails puts into the file, in the transaction of the import."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from smallcrm.domain.errors import Cancelled
from smallcrm.domain.ledger import Act, Surface
from smallcrm.domain.records import (
    DetailKind,
    DueRow,
    FollowUpDraft,
    FollowUpState,
    InteractionKind,
    OccasionDraft,
    Repeat,
    Side,
)
from smallcrm.services import deliveries, details, follow_ups
from smallcrm.services.whom import Whom
from smallcrm.storage.models import FollowUp, Interaction, Occasion, Participant
from smallcrm.storage.session import WriteSession

_STEP = 2000


@dataclass(frozen=True, slots=True)
class Touch:
    """An interaction to be made; with nobody in ``whom`` it is unsorted."""

    uid: str
    kind: InteractionKind
    body: str
    at: datetime
    whom: tuple[Whom, ...]


@dataclass(frozen=True, slots=True)
class Promise:
    """A follow-up to be made, open unless it was done (``closed_at``)."""

    uid: str
    text: str
    due: DueRow | None
    whom: Whom | None
    repeat: Repeat | None = None
    closed_at: datetime | None = None
    dropped: bool = False

    @property
    def state(self) -> FollowUpState:
        if self.dropped:
            return FollowUpState.DROPPED
        return FollowUpState.OPEN if self.closed_at is None else FollowUpState.DONE


@dataclass(slots=True)
class Additions:
    """All that an import adds and changes. The keys of the changes are row ids."""

    touches: list[Touch] = field(default_factory=list)
    promises: list[Promise] = field(default_factory=list)
    days: list[tuple[Whom, OccasionDraft]] = field(default_factory=list)
    changed_touches: dict[int, Touch] = field(default_factory=dict)
    changed_promises: dict[int, Promise] = field(default_factory=dict)
    changed_rules: dict[int, Promise] = field(default_factory=dict)
    """Of what is open of a series, how it repeats from now on."""

    @property
    def count(self) -> int:
        made = len(self.touches) + len(self.promises) + len(self.days)
        promises = self.changed_promises.keys() | self.changed_rules.keys()
        return made + len(self.changed_touches) + len(promises)

    @property
    def whom(self) -> tuple[Whom, ...]:
        found = [w for touch in self.touches for w in touch.whom]
        found += [p.whom for p in self.promises if p.whom is not None]
        found += [whom for whom, _ in self.days]
        return tuple(dict.fromkeys(found))

    def write(
        self,
        session: WriteSession,
        ids: Mapping[Whom, int],
        now: datetime,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """``ids`` are those of the customers who came with the same import, ``now`` the moment.

        Raises:
            Cancelled: the user stopped it.
        """
        now = now.astimezone(UTC)
        for start in range(0, len(self.touches), _STEP):
            progress(start, len(self.touches))
            if cancelled():
                raise Cancelled
            _insert_touches(session, self.touches[start : start + _STEP], ids, now)
        plain = [p for p in self.promises if p.repeat is None]
        session.insert_many(FollowUp, [_promise_row(p, ids, now) for p in plain])
        for promise in self.promises:
            if promise.repeat is not None and promise.due is not None:
                _insert_repeated(session, promise, ids, now)
        model = details.MODELS[DetailKind.OCCASION]
        assert model is Occasion
        rows = [{"customer_id": _id(w, ids), **details.columns(day)} for w, day in self.days]
        session.insert_many(model, rows)
        for row_id, touch in self.changed_touches.items():
            row = session.get_one(Interaction, row_id)
            row.body, row.happened_at = touch.body, touch.at
        for row_id, promise in self.changed_promises.items():
            _change_promise(session, session.get_one(FollowUp, row_id), promise)
        for row_id, promise in self.changed_rules.items():
            _change_rule(session, session.get_one(FollowUp, row_id), promise)


def _insert_touches(
    session: WriteSession, touches: list[Touch], ids: Mapping[Whom, int], now: datetime
) -> None:
    made = session.insert_many(
        Interaction,
        [
            {
                "kind": t.kind.value,
                "body": t.body,
                "happened_at": t.at,
                "created_at": now,
                "uid": t.uid,
            }
            for t in touches
        ],
    )
    session.insert_many(
        Participant,
        [
            {"interaction_id": row, "customer_id": customer}
            for row, touch in zip(made, touches, strict=True)
            for customer in dict.fromkeys(_id(w, ids) for w in touch.whom) or (None,)
        ],
    )


def _promise_row(promise: Promise, ids: Mapping[Whom, int], now: datetime) -> dict[str, Any]:
    return {
        "customer_id": None if promise.whom is None else _id(promise.whom, ids),
        "interaction_id": None,
        "text": promise.text,
        "due_on": promise.due.due_on if promise.due else None,
        "due_time": promise.due.due_time if promise.due else None,
        "side": Side.MINE.value,
        "state": promise.state.value,
        "created_at": now,
        "closed_at": promise.closed_at,
        "snooze_count": 0,
        "uid": promise.uid,
    }


def _insert_repeated(
    session: WriteSession, promise: Promise, ids: Mapping[Whom, int], now: datetime
) -> None:
    assert promise.due is not None
    draft = FollowUpDraft(
        promise.text, promise.due.due_on, promise.due.due_time, repeat=promise.repeat
    )
    row_values = _promise_row(promise, ids, now)
    row = follow_ups.insert(session, row_values["customer_id"], draft, now, None)
    row.uid = promise.uid


def _change_promise(session: WriteSession, row: FollowUp, promise: Promise) -> None:
    on: date | None = promise.due.due_on if promise.due else None
    at = promise.due.due_time if promise.due else None
    if promise.state is not FollowUpState.OPEN:
        act = Act.DONE if promise.state is FollowUpState.DONE else Act.DROPPED
        deliveries.acted(session, row, act, Surface.WINDOW)
        row.state, row.closed_at = promise.state.value, promise.closed_at or session.now
        return
    if (row.due_on, row.due_time) != (on, at):
        deliveries.acted(session, row, Act.MOVED, Surface.WINDOW)
    row.text, row.due_on, row.due_time = promise.text, on, at
    if row.rule is not None and on is not None:
        row.occurrence_on = on


def _change_rule(session: WriteSession, row: FollowUp, promise: Promise) -> None:
    """Repeat by another rule, from the time of it that is next; one that was put to another day
    by the user stays there."""
    assert promise.repeat is not None
    assert promise.due is not None
    row.rule, row.rule_from = promise.repeat.rule, promise.repeat.since
    if row.due_on == row.occurrence_on and row.due_on != promise.due.due_on:
        deliveries.acted(session, row, Act.MOVED, Surface.WINDOW)
        row.due_on = row.occurrence_on = promise.due.due_on


def _id(whom: Whom, ids: Mapping[Whom, int]) -> int:
    return whom if whom > 0 else ids[whom]
