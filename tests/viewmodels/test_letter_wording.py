"""What is said of templates, of who is left out, and of what came of letters."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from conftest import NOW
from smallcrm.domain import templates
from smallcrm.domain.batches import Answer, BatchRow, Plan, Ready, Reason, Results, Stopped
from smallcrm.domain.custom_fields import CustomKind, CustomRow, CustomValue, FieldId, FieldRow
from smallcrm.domain.errors import NotFound
from smallcrm.domain.letters import BatchId, LetterDraft, Purpose
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId
from smallcrm.domain.templates import Facts, Field, WrongTemplate
from smallcrm.viewmodels import letter_starters, letter_wording

TODAY = date(2026, 11, 25)
ANA = CustomerId(1)


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def test_values_are_written_as_the_locale_does() -> None:
    day = FieldRow(FieldId(1), "Signed", CustomKind.DATE)
    own = {"signed": CustomRow(day, CustomValue("2026-03-04", 1.0))}
    facts = Facts(
        *("Ana Lima", "Ana", "Acme", "Poster"),
        last_on=date(2025, 12, 24),
        last_amount=Amount(120050, "EUR"),
        own=own,
    )
    found = letter_wording.values(facts, TODAY)
    assert found[Field.LAST_DATE.value] == "24 Dec 2025"
    assert found[Field.LAST_AMOUNT.value] == "EUR 1,200.50"
    assert found["signed"] == "04/03/2026"
    assert found[Field.NEXT_DATE.value] == ""
    german = QLocale(QLocale.Language.German, QLocale.Country.Germany)
    QLocale.setDefault(german)
    assert letter_wording.values(facts, TODAY)[Field.LAST_AMOUNT.value] == "EUR 1.200,50"


def test_an_own_field_of_a_known_name_does_not_hide_it() -> None:
    text = FieldRow(FieldId(1), "Name", CustomKind.TEXT)
    facts = Facts("Ana", own={"name": CustomRow(text, CustomValue("somebody else"))})
    assert letter_wording.values(facts, TODAY)["name"] == "Ana"


@pytest.mark.parametrize("which", Field)
def test_each_field_has_a_name_and_a_sentence_of_its_own(which: Field) -> None:
    sentences = {letter_wording.lacks("Ana", other.value) for other in Field if other != which}
    assert letter_wording.lacks("Ana", which.value) not in sentences
    assert letter_wording.field(which)


@pytest.mark.parametrize(
    ("stopped", "words"),
    [
        (Stopped(ANA, "Ana Lima", Reason.MISSING, "last_item"), "Ana Lima has no last item"),
        (
            Stopped(ANA, "Ana", Reason.MISSING, "Shoe size"),
            "Ana has nothing in the field “Shoe size”",
        ),
        (
            Stopped(ANA, "Ana", Reason.MISSING, "my_name"),
            "Nothing for Ana yet: fill in your own name in Settings, Writing",
        ),
        (Stopped(ANA, "Ana", Reason.NO_CONTACT), "Ana wants no contact"),
        (Stopped(ANA, "Ana", Reason.WITHDRAWN, "News"), "Ana took back the consent to “News”"),
        (Stopped(ANA, "Ana", Reason.OFFERED, "2026-11-20"), "Ana had an offer on 20 Nov 2026"),
        (Stopped(ANA, "Ana", Reason.DRAFTED), "An offer to Ana is drafted already"),
        (Stopped(ANA, "Ana", Reason.NO_ADDRESS), "Ana has no e-mail or postal address"),
        (Stopped(ANA, "{what}", Reason.WITHDRAWN, "x"), "{what} took back the consent to “x”"),
        (
            Stopped(ANA, "", Reason.GONE),
            "Somebody who is not there any more is not in the list any more",
        ),
    ],
)
def test_why_somebody_is_left_out(stopped: Stopped, words: str) -> None:
    assert letter_wording.reason(stopped) == words


def test_what_is_wrong_in_a_template() -> None:
    assert letter_wording.trouble(WrongTemplate("no_such_field", "x")) == ("There is no field “x”.")
    for code in ("brace_open", "brace_close", "brace_empty"):
        assert "{na" in letter_wording.trouble(WrongTemplate(code, "{na"))
    assert letter_wording.trouble(NotFound())


def test_how_many_are_drafted() -> None:
    one = Ready(ANA, "Ana", LetterDraft("", "x"))
    out = Stopped(ANA, "Ana", Reason.GONE)
    assert letter_wording.planned(Plan((one, one))) == "2 drafts"
    assert letter_wording.planned(Plan((one,), (out,))) == "1 draft; 1 person left out"
    assert letter_wording.make(3) == "Make 3 drafts"


def test_what_came_of_them() -> None:
    row = BatchRow(BatchId(1), "x", Purpose.SURVEY, 30, NOW, open=3, sent=8)
    assert letter_wording.counted(row) == "3 open · 8 sent"
    assert letter_wording.results(Results(), row).startswith("Nothing of it went yet")
    said = (Answer(9, 10, "lovely"), Answer(None, None, "busy"), Answer(4, 5, ""))
    found = Results(8, 2, 1, {"EUR": 12000, "USD": 500}, said, 1)
    assert letter_wording.results(found, row) == (
        "Of 8 that went, within 30 days of its day: 2 people in touch, 1 person bought for "
        "EUR 120 · USD 5. 3 answers. 1 is still counted."
    )
    assert letter_wording.answers(found) == "9 of 10: lovely\nbusy\n4 of 5"


def test_the_starters_can_be_kept_as_they_are() -> None:
    drafts = letter_starters.starters()
    assert len(drafts) == 8
    assert [templates.checked(draft, ()) for draft in drafts] == list(drafts)
    assert {d.purpose for d in drafts} == set(Purpose)
