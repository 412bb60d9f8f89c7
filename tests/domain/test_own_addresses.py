"""Whose mails they are: said by the mails, guessed with care, or not known."""

from __future__ import annotations

from smallcrm.domain.arrivals import Arrival, EventDraft, MailDraft, Party, YearlyDraft
from smallcrm.domain.own_addresses import guess
from smallcrm.domain.records import OccasionKind


def mail(sender: str, *to: str, own: tuple[str, ...] = ()) -> MailDraft:
    receivers = tuple(Party(a) for a in to)
    return MailDraft("u", "s", "b", None, (Party(sender),), receivers, own)


def test_what_the_mails_say_counts() -> None:
    found = guess([mail("ana@x", "me@x", own=("me@x",)), mail("me2@x", "ana@x", own=("me2@x",))])
    assert found == ("me2@x", "me@x")


def test_a_calendar_that_goes_by_an_address_is_its_owners() -> None:
    assert guess([EventDraft("u", "t", None, own=("me@x",))]) == ("me@x",)


def test_the_one_address_in_nearly_all() -> None:
    mails: list[Arrival] = [mail(f"{n}@x", "me@x") for n in "abcde"]
    assert guess([*mails, mail("a@x", "b@x")]) == ("me@x",)
    events = [
        EventDraft("u", "t", None, parties=(Party("me@x"), Party(f"{n}@x"))) for n in "abcdef"
    ]
    assert guess(events) == ("me@x",)


def test_rather_none_than_a_wrong_one() -> None:
    with_one = [mail("ana@x", "me@x")] * 9
    assert guess(with_one) == ()
    with_several_of_mine = [mail("ana@x", f"me{n}@x") for n in (1, 2, 1, 2, 1, 2)]
    assert guess(with_several_of_mine) == ()
    assert guess([mail(f"{n}@x", "me@x") for n in "abc"]) == ()
    assert guess([mail(f"{n}@x", "me@x", "ana@x") for n in "abcdef"]) == ()
    assert guess([mail(f"{n}@x", f"{n}2@x") for n in "abcdef"]) == ()
    assert guess([mail("a@x"), YearlyDraft("Zoe", OccasionKind.BIRTHDAY, 5, 3)]) == ()
