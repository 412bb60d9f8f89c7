"""Verdicts for the tests that go over all actions, and pasts of customers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta

from conftest import NOW
from services.selling import TODAY
from smallcrm.domain.actions import Action
from smallcrm.domain.records import CustomerId, InteractionKind
from smallcrm.domain.verdicts import About
from smallcrm.services import verdicts
from smallcrm.storage.store import Store
from touches import touch


def deeds(store: Store, customer: CustomerId) -> dict[Action, Callable[[], object]]:
    """In an order in which each has what it needs."""
    until = TODAY + timedelta(7)
    return {
        Action.OVERRULE: lambda: verdicts.say(store, customer, About.RISK, "on a ship", TODAY),
        Action.SAY_LEFT: lambda: verdicts.say(store, customer, About.LEFT, "moved", TODAY),
        Action.PUT_OFF: lambda: verdicts.say(store, customer, About.REACH_OUT, "", TODAY, until),
        Action.WITHDRAW_VERDICT: lambda: verdicts.withdraw(store, customer, About.RISK),
    }


def called(store: Store, customer: CustomerId, *days_ago: int) -> None:
    """A call so many days ago, each."""
    for ago in days_ago:
        touch(store, "Rang", customer, at=NOW - timedelta(ago), kind=InteractionKind.CALL)


def every(gap: int, first: int, last: int) -> Iterable[int]:
    """Days ago, from the first to the last one."""
    return range(first, last - 1, -gap)
