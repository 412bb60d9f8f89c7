"""A deal is won: thanks and a checklist; days go by, a step is late, and in the end all is done."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from conftest import NOW
from services.work_people import deal, person
from smallcrm.domain.checklists import ChecklistDraft, StepDraft
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.rules import Effect, Happening, RuleDraft
from smallcrm.services import checklists, follow_ups, letters, rules, search, suggestions
from smallcrm.storage.store import Store


def test_a_deal_is_won(store: Store, clock: FixedClock) -> None:
    zone = ZoneInfo("Europe/Amsterdam")

    def later(days: int) -> datetime:
        return (NOW + timedelta(days)).astimezone(zone)

    def names(words: str, day: int) -> list[str]:
        return [row.name for row in search.find(store, words, later(day)).people]

    steps = (StepDraft("Welcome call", 1), StepDraft("Check in", 14))
    welcome = checklists.define(store, ChecklistDraft("Welcome", steps))
    won = RuleDraft("Welcome", Happening.WON, Effect.CHECKLIST, checklist=welcome)
    rules.define(store, won, NOW.date())
    text = "Thank you, {name}\n\nWe look forward to “{what}”."
    thanks = RuleDraft("Thanks", Happening.WON, Effect.LETTER, days=2, text=text)
    rules.define(store, thanks, NOW.date())
    ana = person(store, "Ana")
    deal(store, ana, NOW - timedelta(5), won_at=NOW)

    (one,) = suggestions.of_all(store, later(0)).rules
    assert (one.every, one.first[0].text) == (1, "Welcome")
    suggestions.take(store, one.first[0].key, later(0))
    assert [r.text for r in follow_ups.agenda(store, later(1)).today] == ["Welcome call"]
    assert names("checklist:welc", 0) == ["Ana"]

    (one,) = suggestions.of_all(store, later(2)).rules
    suggestions.take(store, one.first[0].key, later(2))
    (letter,) = letters.of_customer(store, ana)
    assert (letter.subject, letter.body) == ("Thank you, Ana", "We look forward to “Logo”.")
    letters.sent(store, letter.id, NOW + timedelta(2))
    assert suggestions.of_all(store, later(2)).rules == ()

    assert names("stuck:>7d", 8) == []
    (stuck,) = checklists.stuck(store, later(9).date(), 7)
    assert (stuck.step, stuck.days, stuck.done, stuck.every) == ("Welcome call", 8, 0, 2)
    assert names("stuck:>7d", 9) == ["Ana"]
    (run,) = checklists.of_customer(store, ana)
    assert run.next is not None
    follow_ups.done(store, run.next.id, later(9))
    assert checklists.stuck(store, later(9).date(), 7) == ()
    (run,) = checklists.of_customer(store, ana)
    assert run.next is not None
    assert (run.done, run.every, run.next.text) == (1, 2, "Check in")
    follow_ups.done(store, run.next.id, later(14))
    assert checklists.of_customer(store, ana) == ()
    assert names("checklist:welc", 14) == []
