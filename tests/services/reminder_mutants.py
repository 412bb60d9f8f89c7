"""Mistakes that are easily made in the reminder engine, each as a patch of the right one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cached_property
from typing import Any

import pytest

from smallcrm.domain import quiet_times
from smallcrm.domain import reminders as rules
from smallcrm.domain.follow_ups import due_at
from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.reminder_settings import Pause, ReminderSettings
from smallcrm.domain.reminders import Candidate, Due, State, Telling
from smallcrm.services import reminders
from smallcrm.storage.store import Store

Patch = pytest.MonkeyPatch
Rule = rules._Rule

_FORGET = "UPDATE delivery SET shown_at = NULL, claimed_at = NULL WHERE kind = 'due'"


def _forget(store: Store) -> None:
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(_FORGET)


def _fallen(patch: Patch, change: Callable[[list[Due], Any], list[Due]]) -> None:
    right = vars(Rule)["_fallen"].func

    def wrong(self: Any) -> list[Due]:
        found: list[Due] = right(self)
        return change(found, self)

    changed = cached_property(wrong)
    changed.__set_name__(Rule, "_fallen")
    patch.setattr(Rule, "_fallen", changed)


# --- in the rule ---------------------------------------------------------------------------------


def told_only_after_the_second(patch: Patch) -> None:
    _fallen(patch, lambda found, rule: [d for d in found if d.due_at < rule.now])


def a_minute_early(patch: Patch) -> None:
    def fell(self: Any, one: Candidate) -> datetime:
        at = due_at(one.due_on, one.due_time, self.zone, self.settings.digest_at)
        return at - timedelta(minutes=1)

    patch.setattr(Rule, "_fell", fell)


def the_offset_of_today(patch: Patch) -> None:
    """The wall time a day on by 86,400 seconds: wrong when the clocks change in between."""

    def fell(self: Any, one: Candidate) -> datetime:
        hour = one.due_time or self.settings.digest_at
        today: date = self.today
        return due_at(today, hour, self.zone) + (one.due_on - today)

    patch.setattr(Rule, "_fell", fell)


def the_second_of_two_equal_hours(patch: Patch) -> None:
    def fell(self: Any, one: Candidate) -> datetime:
        wall = datetime.combine(one.due_on, one.due_time or self.settings.digest_at)
        zone: tzinfo = self.zone
        return wall.replace(tzinfo=zone, fold=1).astimezone(UTC)

    patch.setattr(Rule, "_fell", fell)


def grace_for_ever(patch: Patch) -> None:
    patch.setattr(rules, "GRACE", timedelta(days=99))


def quiet_hours_swallow_typed_times(patch: Patch) -> None:
    right = Rule._at_their_time

    def wrong(self: Any) -> Iterable[Telling]:
        return [] if self._is_quiet else right(self)

    patch.setattr(Rule, "_at_their_time", wrong)


def no_quiet_hours(patch: Patch) -> None:
    patch.setattr(quiet_times, "is_quiet", lambda wall, settings: False)


def no_days_off(patch: Patch) -> None:
    patch.setattr(quiet_times, "is_working", lambda day, settings: True)


def a_digest_at_every_poll(patch: Patch) -> None:
    right = rules.decide

    def wrong(
        state: State, now: datetime, zone: tzinfo, settings: ReminderSettings
    ) -> tuple[Telling, ...]:
        told = frozenset(key for key in state.told if not key.startswith("digest"))
        return right(replace(state, told=told), now, zone, settings)

    patch.setattr(rules, "decide", wrong)


def nothing_later_today(patch: Patch) -> None:
    patch.setattr(Rule, "_later", datetime.max.replace(tzinfo=UTC))


def asked_again_and_again(patch: Patch) -> None:
    right = Rule._late

    def wrong(self: Any) -> Iterable[Telling]:
        self.state = replace(self.state, told=frozenset())
        return right(self)

    patch.setattr(Rule, "_late", wrong)


def a_pause_lets_fall(patch: Patch) -> None:
    def wrong(self: Any, pause: Pause) -> Iterable[Telling]:
        if self._fallen:
            yield Telling(NoticeKind.AWAY, self.now, tuple(self._fallen), silent=True)

    patch.setattr(Rule, "_paused", wrong)


def a_pause_never_ends(patch: Patch) -> None:
    patch.setattr(Pause, "holds", lambda self, now: True)


def a_claim_counts_as_told(patch: Patch) -> None:
    _fallen(patch, lambda found, rule: [d for d in found if not d.uncertain])


def uncertain_is_not_said(patch: Patch) -> None:
    _fallen(patch, lambda found, rule: [replace(d, uncertain=False) for d in found])


def crashed_just_now_waits_for_the_morning(patch: Patch) -> None:
    """As it was: a typed time claimed just before quiet hours, and then a crash."""

    def wrong(self: Any) -> list[Due]:
        missed = [d for d in self._fallen if d.due_time and (d.late or d.uncertain)]
        return [d for d in missed if not self._is_quiet or self._is_of_this_quiet(d)]

    patch.setattr(Rule, "_missed", wrong)


def without_working_days_nothing_is_caught_up(patch: Patch) -> None:
    """As it was."""
    patch.setattr(
        quiet_times, "is_working", lambda day, settings: day.weekday() in settings.working_days
    )


def a_step_of_the_clock_tells_twice(patch: Patch) -> None:
    """As it was: put back by a second, and what was told just now is told again."""
    patch.setattr(rules, "CLOCK_STEP", timedelta())


# --- in the services -----------------------------------------------------------------------------


def no_rearming(patch: Patch) -> None:
    patch.setattr(reminders, "_rearm", lambda *args: None)


def rearmed_by_a_journey(patch: Patch) -> None:
    right, last = reminders.poll, list[tzinfo]()

    def wrong(
        store: Store, now: datetime, zone: tzinfo, settings: ReminderSettings, quiet: int
    ) -> Sequence[Telling]:
        if last[-1:] not in ([], [zone]):
            _forget(store)
        last.append(zone)
        return right(store, now, zone, settings, quiet)

    patch.setattr(reminders, "poll", wrong)


def claimed_whatever_became_of_it(patch: Patch) -> None:
    blind = reminders._CLAIM_DUE.replace("u.state = 'open' AND", "u.state <> '' AND")
    patch.setattr(reminders, "_CLAIM_DUE", blind)


def told_goes_with_undo(patch: Patch) -> None:
    right = Store.undo

    def wrong(self: Store) -> object:
        changes = right(self)
        _forget(self)
        return changes

    patch.setattr(Store, "undo", wrong)


def never_released(patch: Patch) -> None:
    patch.setattr(reminders, "release", lambda store, telling: None)


def released_as_if_never_shown(patch: Patch) -> None:
    """As it was: shown, crashed, could not be shown again, and then told as if for the first
    time."""

    def wrong(store: Store, telling: Telling) -> None:
        reminders._set(store, telling, {"claimed_at": None})

    patch.setattr(reminders, "release", wrong)


def two_may_claim(patch: Patch) -> None:
    """As it was: who polled before the other claimed claims as well."""
    free = "claimed_at IS NULL OR excluded.uncertain"
    assert free in reminders._CLAIM_DUE
    patch.setattr(reminders, "_CLAIM_DUE", reminders._CLAIM_DUE.replace(free, "1"))


def never_recorded(patch: Patch) -> None:
    patch.setattr(reminders, "record", lambda *args: None)


def only_the_last_row_is_kept(patch: Patch) -> None:
    right = reminders.record

    def wrong(store: Store, *rest: Any) -> None:
        right(store, *rest)
        with store.write_quietly() as session:
            session.connection().exec_driver_sql(
                "DELETE FROM delivery WHERE id < (SELECT max(id) FROM delivery) - 4"
            )

    patch.setattr(reminders, "record", wrong)


IN_THE_RULE: tuple[Callable[[Patch], None], ...] = (
    *(told_only_after_the_second, a_minute_early, the_offset_of_today),
    *(the_second_of_two_equal_hours, grace_for_ever, quiet_hours_swallow_typed_times),
    *(no_quiet_hours, no_days_off, a_digest_at_every_poll, nothing_later_today),
    *(asked_again_and_again, a_pause_lets_fall, a_pause_never_ends, a_claim_counts_as_told),
    *(uncertain_is_not_said, crashed_just_now_waits_for_the_morning),
    *(without_working_days_nothing_is_caught_up, a_step_of_the_clock_tells_twice),
)
IN_THE_SERVICES: tuple[Callable[[Patch], None], ...] = (
    *(no_rearming, rearmed_by_a_journey, claimed_whatever_became_of_it, told_goes_with_undo),
    *(never_released, released_as_if_never_shown, two_may_claim, never_recorded),
    *(only_the_last_row_is_kept,),
)
