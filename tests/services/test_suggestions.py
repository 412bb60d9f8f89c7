"""Suggestions: worked out from what happened, answered once, taken back by undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from conftest import NOW
from services.work_people import deal, person, sale
from smallcrm.domain.checklists import ChecklistDraft, StepDraft
from smallcrm.domain.errors import Cancelled, NotFound
from smallcrm.domain.pipelines import StageId
from smallcrm.domain.records import CustomerId, FollowUpId, TagDraft
from smallcrm.domain.rules import Effect, Happening, RuleDraft, RuleId
from smallcrm.domain.suggestions import Occurrence, Suggestion
from smallcrm.services import (
    bulk,
    checklists,
    consents,
    customers,
    details,
    follow_ups,
    happenings,
    letters,
    rules,
    suggestions,
)
from smallcrm.services.exported import Work
from smallcrm.storage.models import Sale
from smallcrm.storage.store import Store

LOCAL = NOW.astimezone(ZoneInfo("Europe/Amsterdam"))
TODAY = LOCAL.date()
SINCE = date(2026, 1, 1)
ASK = RuleDraft("Ask", Happening.SALE, Effect.FOLLOW_UP, days=14, text="Ask {name}: {what}?")
THANKS = RuleDraft("Thanks", Happening.WON, Effect.LETTER, text="Thank you\n\nDear {name}")
NUDGE = RuleDraft("Nudge", Happening.QUOTE, Effect.FOLLOW_UP, days=7, text="Ask about {what}")
CARD = RuleDraft("Card", Happening.YEARLY, Effect.LETTER, text="Hi {name}", month=11, day=20)


def days_ago(days: int) -> date:
    return TODAY - timedelta(days)


def found(store: Store, now: datetime = LOCAL) -> list[Suggestion]:
    return [one for rule in suggestions.of_all(store, now).rules for one in rule.first]


def who(store: Store, now: datetime = LOCAL) -> list[str]:
    return sorted(one.customer_name for one in found(store, now))


def test_after_a_sale_it_suggests_from_its_day_on_and_not_for_ever(store: Store) -> None:
    ana = person(store, "Ana")
    rules.define(store, ASK, SINCE)
    number = sale(store, ana, days_ago(13))
    assert found(store) == []
    (one,) = found(store, LOCAL + timedelta(1))
    assert (one.key.customer, one.key.of) == (ana, f"sale:{number}")
    assert (one.happened_on, one.what, one.text) == (days_ago(13), "Poster", "Ask Ana: Poster?")
    assert who(store, LOCAL + timedelta(61)) == ["Ana"]
    assert who(store, LOCAL + timedelta(62)) == []


def test_what_was_before_it_or_was_returned_or_credited_is_left_out(store: Store) -> None:
    ana = person(store, "Ana")
    sale(store, ana, days_ago(21))
    sale(store, ana, days_ago(15), minor=-100)
    kept = sale(store, ana, days_ago(20))
    rules.define(store, ASK, days_ago(20))
    assert [one.key.of for one in found(store)] == [f"sale:{kept}"]
    with store.write_quietly() as session:
        session.get_one(Sale, kept).returned_on = TODAY
    assert found(store) == []


def test_only_those_with_the_tag_and_nobody_who_is_put_away(store: Store) -> None:
    vip, plain = person(store, "Vip", "VIP"), person(store, "Plain")
    rule = rules.define(store, replace(CARD, tag="vip"), SINCE)
    assert who(store) == ["Vip"]
    rules.change(store, rule, CARD, SINCE)
    assert who(store) == ["Plain", "Vip"]
    bulk.archive(store, [vip])
    assert who(store) == ["Plain"]
    customers.delete(store, [plain], NOW)
    assert who(store) == []


def test_no_draft_for_whom_must_not_be_contacted(store: Store) -> None:
    ana = person(store, "Ana")
    consents.set_do_not_contact(store, ana, NOW)
    rule = rules.define(store, CARD, SINCE)
    assert who(store) == []
    rules.change(store, rule, replace(CARD, effect=Effect.FOLLOW_UP), SINCE)
    assert who(store) == ["Ana"], "what is promised is told all the same"


def test_won_counts_by_the_local_day(store: Store) -> None:
    ana = person(store, "Ana")
    late = datetime(2026, 11, 24, 23, 30, tzinfo=NOW.tzinfo)  # the 25th in Amsterdam
    number = deal(store, ana, NOW - timedelta(9), won_at=late)
    deal(store, ana, NOW - timedelta(9))
    rules.define(store, THANKS, date(2026, 11, 25))
    (one,) = found(store)
    assert (one.key.of, one.happened_on, one.what) == (f"deal:{number}", TODAY, "Logo")


def test_a_quote_without_an_answer(store: Store) -> None:
    ana, zoe, tom = (person(store, name) for name in ("Ana", "Zoe", "Tom"))
    rules.define(store, NUDGE, SINCE)
    for whom in (ana, zoe):
        deal(store, whom, NOW - timedelta(8))
    deal(store, tom, NOW - timedelta(8), stage=1)
    deal(store, tom, NOW - timedelta(6))
    assert who(store) == ["Ana", "Zoe"], "Tom's are a lead, and too new"
    rules.define(store, CARD, SINCE)
    card = next(one for one in found(store) if one.text == "Hi Zoe")
    suggestions.take(store, card.key, LOCAL)
    (letter,) = letters.of_customer(store, zoe)
    letters.sent(store, letter.id, NOW)
    nudges = [one.customer_name for one in found(store) if one.what]
    assert nudges == ["Ana"], "who was written to was spoken with"


def test_a_quote_of_the_stage_that_is_named(store: Store) -> None:
    ana, zoe = (person(store, name) for name in ("Ana", "Zoe"))
    deal(store, ana, NOW - timedelta(8))
    deal(store, zoe, NOW - timedelta(8), stage=1)
    lead, quote = (replace(NUDGE, stage=StageId(stage)) for stage in (1, 2))
    first = rules.define(store, lead, SINCE)
    assert who(store) == ["Zoe"], "the first stage too, when it is said"
    assert rules.row(store, first).stage_name == "Lead"
    rules.change(store, first, quote, SINCE)
    assert who(store) == ["Ana"]
    rules.change(store, first, NUDGE, SINCE)
    assert rules.row(store, first).draft.stage is None
    with pytest.raises(NotFound):
        rules.define(store, replace(NUDGE, stage=StageId(9)), SINCE)


def test_taken_it_is_a_follow_up_for_today_and_undo_takes_back_both(store: Store) -> None:
    ana = person(store, "Ana")
    rule = rules.define(store, NUDGE, SINCE)
    number = deal(store, ana, NOW - timedelta(8))
    (one,) = found(store)
    suggestions.take(store, one.key, LOCAL)
    made = "SELECT text, due_on, role, rule_id, deal_id, customer_id FROM follow_up"
    expected = ("Ask about Logo", TODAY.isoformat(), "rule", rule, number, ana)
    assert store.fetch(made) == [expected]
    assert store.fetch("SELECT answer, answered_on FROM firing") == [("taken", TODAY.isoformat())]
    assert found(store) == []
    with pytest.raises(NotFound):
        suggestions.take(store, one.key, LOCAL)
    store.undo()
    assert store.fetch(made) == []
    assert found(store) == [one]


def test_not_now_is_an_answer_too(store: Store) -> None:
    person(store, "Ana")
    rules.define(store, CARD, SINCE)
    (one,) = found(store)
    suggestions.skip(store, one.key, LOCAL)
    assert found(store) == []
    assert store.fetch("SELECT 1 FROM letter") == []
    next_year = LOCAL.replace(year=2027)
    assert [o.key.of for o in found(store, next_year)] == ["year:2027"]
    store.undo()
    assert found(store) == [one]


def test_a_checklist_that_runs_for_the_deal_is_not_suggested_again(store: Store) -> None:
    ana = person(store, "Ana")
    welcome = checklists.define(store, ChecklistDraft("Welcome", (StepDraft("Call", 1),)))
    draft = RuleDraft("Start", Happening.WON, Effect.CHECKLIST, checklist=welcome)
    rules.define(store, draft, SINCE)
    number = deal(store, ana, NOW - timedelta(9), won_at=NOW)
    assert [one.text for one in found(store)] == ["Welcome"]
    checklists.start(store, welcome, ana, TODAY, NOW, number)
    assert found(store) == []


def test_all_of_a_rule_in_one_action(store: Store) -> None:
    whom = [person(store, f"P{n}") for n in range(7)]
    rule = rules.define(store, CARD, SINCE)
    told = suggestions.of_one(store, rule, LOCAL, limit=3)
    assert (told.every, len(told.first)) == (7, 3)
    assert suggestions.would_be(store, told.rule, LOCAL) == 7
    skipped = suggestions.of_one(store, rule, LOCAL).first[0]
    suggestions.skip(store, skipped.key, LOCAL)
    assert suggestions.take_all(store, rule, LOCAL) == 6
    assert found(store) == []
    assert [len(letters.of_customer(store, c)) for c in whom].count(1) == 6
    store.undo()
    assert len(found(store)) == 6
    assert suggestions.skip_all(store, rule, LOCAL) == 6
    assert store.fetch("SELECT 1 FROM letter") == []


def test_stopped_nothing_of_it_is_left(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(suggestions, "STEP", 2)
    for n in range(5):
        person(store, f"P{n}")
    rule = rules.define(store, CARD, SINCE)
    seen: list[int] = []
    work = Work(lambda done, total: seen.append(done), lambda: len(seen) == 3)
    with pytest.raises(Cancelled):
        suggestions.take_all(store, rule, LOCAL, work)
    assert seen == [0, 2, 4]
    assert store.fetch("SELECT (SELECT count(*) FROM letter) + (SELECT count(*) FROM firing)") == [
        (0,)
    ]
    assert len(found(store)) == 5


def test_who_answered_or_left_while_all_are_taken_is_left_out(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(suggestions, "STEP", 1)
    for name in ("A", "B", "C", "D"):
        person(store, name)
    rule = rules.define(store, CARD, SINCE)
    keys = {one.customer_name: one.key for one in found(store)}

    def meanwhile(done: int, total: int) -> None:
        if done == 1:
            suggestions.skip(store, keys["C"], LOCAL)
            customers.delete(store, [keys["D"].customer], NOW)

    suggestions.take_all(store, rule, LOCAL, Work(meanwhile, lambda: False))
    names = store.fetch("SELECT c.name FROM letter l JOIN customer c ON c.id = l.customer_id")
    assert sorted(names) == [("A",), ("B",)]


def test_rules_do_not_chase_each_other(store: Store) -> None:
    """Whatever is accepted makes nothing that a rule waits for: one round, and it is quiet."""
    ana = person(store, "Ana")
    sale(store, ana, days_ago(20))
    deal(store, ana, NOW - timedelta(9), won_at=NOW - timedelta(1))
    deal(store, ana, NOW - timedelta(20))
    welcome = checklists.define(store, ChecklistDraft("Welcome", (StepDraft("Call", 0),)))
    for happening in Happening:
        base = RuleDraft("R", happening, Effect.FOLLOW_UP, text="x", month=11, day=1)
        rules.define(store, base, SINCE)
        rules.define(store, replace(base, effect=Effect.LETTER), SINCE)
        rules.define(store, replace(base, effect=Effect.CHECKLIST, checklist=welcome), SINCE)
    rounds = 0
    while suggested := suggestions.of_all(store, LOCAL).rules:
        rounds += 1
        assert rounds == 1, "what was made is answered with something new"
        assert len(suggested) == 3 * len(Happening)
        for one in suggested:
            suggestions.take_all(store, one.rule.id, LOCAL)
        for promise in follow_ups.agenda(store, LOCAL, None).today:
            follow_ups.done(store, FollowUpId(promise.id), LOCAL)
        for letter in letters.of_customer(store, ana):
            letters.sent(store, letter.id, NOW)
    assert rounds == 1


def test_a_tag_that_is_given_later_counts_at_once(store: Store) -> None:
    ana = person(store, "Ana")
    rules.define(store, replace(CARD, tag="vip"), SINCE)
    assert found(store) == []
    details.add(store, ana, TagDraft("VIP"))
    assert who(store) == ["Ana"]


@pytest.mark.parametrize("draft", [ASK, THANKS, NUDGE, replace(NUDGE, stage=StageId(1))])
def test_what_happened_is_found_by_an_index(store: Store, draft: RuleDraft) -> None:
    deal(store, person(store, "Ana"), NOW)
    rule = rules.row(store, rules.define(store, draft, SINCE))
    query = happenings.find(rule, TODAY, ZoneInfo("Europe/Amsterdam"))
    assert query is not None
    plan = store.fetch(f"EXPLAIN QUERY PLAN {query.sql}", query.parameters)
    steps = [str(step[-1]) for step in plan]
    assert not [step for step in steps if step.startswith(("SCAN s", "SCAN d", "SCAN c"))], steps


def test_a_rule_that_is_gone_suggests_nothing(store: Store) -> None:
    with pytest.raises(NotFound):
        suggestions.of_one(store, RuleId(1), LOCAL)
    one = Occurrence(RuleId(1), CustomerId(1), "sale:1")
    with pytest.raises(NotFound):
        suggestions.take(store, one, LOCAL)
