"""Monica's export: whoever is in it, and files that are not as they should be."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest

from formats.monica_files import (
    account,
    contact,
    family,
    group,
    parsed,
    relation,
    special,
    thing,
    written,
)
from smallcrm.domain.custom_fields import CustomDraft, CustomKind
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    PropertyDraft,
    TagDraft,
)
from smallcrm.domain.reports import CardProblem
from smallcrm.formats import monica, monica_account
from smallcrm.services import reading
from smallcrm.services.reading import FileKind


def one(**more: Any) -> CustomerDraft:
    """The only contact of an account, as it was read."""
    (draft,) = parsed(account(contact("c", "Zoe", **more))).drafts
    return draft


def test_all_that_a_contact_is() -> None:
    ana, ben = parsed(family()).drafts
    assert ana == CustomerDraft(
        "Ana Sofia Lima",
        uid="ana",
        given_name="Ana",
        additional_names="Sofia",
        family_name="Lima",
        nickname="Ani",
        details=(
            EmailDraft("ana@example.com"),
            PhoneDraft("+351 21 000 00 01"),
            PhoneDraft("+351 21 000 00 02", "Office"),
            LinkDraft("telegram:ani", "Telegram"),
            LinkDraft("https://facebook.com/ani", "Facebook"),
            AddressDraft("Rua 1", "", "", "Porto", "", "4000", "PT", "home"),
            AffiliationDraft("Blue Boats", "Skipper"),
            OccasionDraft(OccasionKind.BIRTHDAY, 5, 6, 1984),
            TagDraft("sailors"),
            TagDraft("Porto"),
            CadenceDraft(60, CadenceUnit.DAY),
            FactDraft("No nuts"),
            FactDraft("Dog: Biscuit"),
            FactDraft("\N{WRAPPED PRESENT} Chart, of the coast, 20"),
            FactDraft("Child: Mia Lima (2015-03-02)"),
            FactDraft("Best friend: Ben"),
        ),
        notes=("Met in Porto.\nLoves the sea.",),
        properties=(
            PropertyDraft("GENDER", "GENDER:F"),
            PropertyDraft("PHOTO", "PHOTO:data:image/png;base64,iVBORw0KGgo="),
        ),
        customs=(
            CustomDraft("First met through", "Ben"),
            CustomDraft("First met", "2010-09-01", CustomKind.DATE),
        ),
    )
    assert ben.details == (FactDraft("Best friend: Ana Sofia Lima"),)
    assert ben.customs == (CustomDraft("Deceased", "\N{LATIN CROSS}", CustomKind.DATE),)


def test_what_stays_behind_is_told() -> None:
    found = parsed(family())
    assert found.problems == (
        CardProblem(1, 0, "file_left", "papers.pdf"),
        CardProblem(3, 0, "relative_only", "Mia Lima"),
    )
    assert found.cards == 3 + len(found.arrivals)
    assert found.error == ""


def test_it_is_known_by_its_first_lines_whatever_it_is_called() -> None:
    data = written(family())
    assert monica.looks_like(data[:400])
    assert monica.looks_like(b"\xef\xbb\xbf\n" + data)
    assert not monica.looks_like(b'{"account": 1}')
    assert not monica.looks_like(b"export_date, exported_by, account")
    opened = reading.open_data(data, "x.txt")
    assert opened.kind is FileKind.ARRIVALS
    assert len(reading.parsed(opened).drafts) == 2


# --- single values ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("special_date", "details", "customs"),
    [
        (special("1984-05-06", is_year_unknown=True), (None,), ()),
        (special("1984-01-01", is_age_based=True), (), ("~1984",)),
        (special("1984-13-01"), (), ()),
        ({"date": None}, (), ()),
        ("1984-05-06", (), ()),
    ],
)
def test_birthdays(special_date: object, details: tuple[int | None], customs: tuple[str]) -> None:
    zoe = one(birthdate=special_date)
    assert tuple(d.year for d in zoe.details if isinstance(d, OccasionDraft)) == details
    assert tuple(c.text for c in zoe.customs) == customs


def test_days_that_are_known_in_part() -> None:
    zoe = one(
        first_met_date=special("2010-09-01", is_year_unknown=True),
        deceased_date=special("2020-01-01", is_age_based=True),
        is_dead=True,
    )
    assert [(c.name, c.text) for c in zoe.customs] == [
        ("First met", "--09-01"),
        ("Deceased", "~2020"),
    ]


def test_a_job_without_a_company_is_a_little_thing() -> None:
    assert one(job="Baker").details == (FactDraft("Baker"),)


@pytest.mark.parametrize("every", [0, -1, 10**9, "60", True, None, 1.5])
def test_a_rhythm_that_is_none(every: object) -> None:
    assert one(stay_in_touch_frequency=every).details == ()


def test_fields_of_types_that_are_not_told() -> None:
    rows = [
        thing("1", data="zoe@example.com", type="gone"),
        thing("2", data="@zoe", type="t-face"),
        thing("3", data="www.example.com", type="t-telegram"),
        thing("4", data="", type="t-mail"),
        thing("5", data=["x"], type="t-mail"),
        "no object",
    ]
    assert one(contact_field=rows).details == (
        EmailDraft("zoe@example.com"),
        LinkDraft("@zoe", "Facebook"),
        LinkDraft("www.example.com", "Telegram"),
    )


def test_places_tags_and_animals_that_say_nothing() -> None:
    zoe = one(
        address=[thing("1", name="Home"), thing("2", name="Cabin", city="Oslo")],
        tags=["", "#", 7],
        pet=[thing("1"), thing("2", category="cat")],
        gift=[thing("1", status="idea")],
        gender="F",
        nickname="Zoe",
    )
    assert zoe.details == (
        AddressDraft(locality="Oslo", label="Cabin"),
        TagDraft("7"),
        FactDraft("Cat"),
    )
    assert zoe.properties == (PropertyDraft("GENDER", "GENDER:F"),)
    assert zoe.nickname == ""
    assert one(tags="x", gender="gone").details == ()


def test_whoever_has_no_name_goes_by_what_they_have() -> None:
    nick, mail, phone, nobody = (
        contact("1", nickname="Ani"),
        contact("2", contact_field=[thing("f", data="a@b.c", type="t-mail")]),
        contact("3", contact_field=[thing("f", data="12345", type="t-phone")]),
        contact("4", contact_field=[thing("f", data="x", type="t-face")]),
    )
    found = parsed(account(nick, mail, phone, nobody))
    assert [d.name for d in found.drafts] == ["Ani", "a@b.c", "12345"]
    assert found.problems == (CardProblem(4, 0, "no_name", "4", rejected=True),)


def test_a_relative_of_nobody_is_somebody() -> None:
    mia, tom = contact("mia", "Mia", is_partial=True), contact("tom", "Tom", is_partial=True)
    found = parsed(
        account(
            mia, tom, relationship=[relation("mia", "sibling", "tom"), relation("x", "y", "mia")]
        )
    )
    assert [d.name for d in found.drafts] == ["Mia", "Tom"]
    assert found.drafts[0].details == (FactDraft("Sibling: Tom"),)
    assert found.problems == ()


def test_relations_told_twice_or_in_part() -> None:
    rows = [
        relation("a", "boss", "b"),
        relation("a", "boss", "b"),
        relation("a", "", "b"),
        relation("a", "boss", "gone"),
    ]
    ana, _ = parsed(account(contact("a", "Ana"), contact("b", "Ben"), relationship=rows)).drafts
    assert ana.details == (FactDraft("Boss: Ben"),)


# --- files that are not as they should be ---------------------------------------------------------


@pytest.mark.parametrize("cut", [1, 2, 3])
def test_one_that_is_not_whole_gives_nothing(cut: int) -> None:
    data = written(family())
    found = parsed(data[: len(data) * cut // 4])
    assert (found.error, found.drafts, found.arrivals) == ("damaged_monica", (), ())


def test_one_that_is_nested_too_deeply() -> None:
    assert parsed(b'{"account": ' + b"[" * 100_000).error == "damaged_monica"


@pytest.mark.parametrize(
    "change",
    [
        {"data": {}},
        {"data": [[], "x", {"type": 5, "values": [1]}, {"type": "contact", "values": {}}]},
        {"data": [group("contact", ["x", None])], "properties": [], "instance": []},
        {"instance": {"genders": ["x"], "contact_field_types": {}}},
        {"properties": {"journal_entries": ["x"]}},
    ],
)
def test_parts_of_another_shape_are_left_out(change: dict[str, Any]) -> None:
    made = account()
    made["account"] |= change
    found = parsed(made)
    assert (found.drafts, found.arrivals, found.error) == ((), (), "")


@pytest.mark.parametrize(
    "change", [{"properties": []}, {"data": {"a": 1}}, {"data": [1, {"x": 2}]}]
)
def test_contacts_of_another_shape(change: dict[str, Any]) -> None:
    made = contact("c", "Zoe", avatar=5) | change
    found = parsed(account(made))
    assert len(found.drafts) + sum(p.rejected for p in found.problems) == 1


def test_an_account_that_is_none() -> None:
    assert parsed({**account(), "account": []}).drafts == ()


def test_pictures_that_are_too_large_stay_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    def painted(url: object) -> bool:
        zoe = contact("c", "Zoe", avatar={"avatar_photo": "p"}, photo=["p"])
        found = parsed(account(zoe, photo=[thing("p", dataUrl=url)]))
        (draft,) = found.drafts
        assert bool(draft.properties) != (found.problems == (CardProblem(1, 0, "file_left", "p"),))
        return bool(draft.properties)

    small = "data:image/png;base64,AAAA"
    assert painted(small)
    assert not painted("data:text/html;base64,AAAA")
    assert not painted(None)
    assert not painted("data:image/png;base64,ä")
    monkeypatch.setattr(monica_account, "MOST_PICTURES", 10)
    assert not painted(small)
    monkeypatch.setattr(monica_account, "MOST_PICTURES", 10**9)
    monkeypatch.setattr(monica_account, "MOST_PICTURE", 10)
    assert not painted(small)


def test_more_than_memory_takes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(monica_account, "MOST_LETTERS", 500)
    found = parsed(family())
    assert (found.error, found.drafts) == ("too_large", ())


def test_problems_have_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(monica, "MAX_PROBLEMS", 3)
    people = [contact(str(n), "Zoe", document=["d"]) for n in range(9)]
    found = parsed(account(*people, document=[thing("d")]))
    assert len(found.problems) == 3


def test_it_can_be_followed_and_stopped() -> None:
    data = written(account(*(contact(str(n), "Zoe") for n in range(500))))
    told: list[tuple[int, int]] = []
    found = monica.parse(BytesIO(data), "", lambda a, b: told.append((a, b)), None, len(data))
    assert len(found.drafts) == 500
    assert told[-1][1] == len(data) >= told[-1][0] > 0
    stopped = monica.parse(BytesIO(data), "", None, lambda: True, len(data))
    assert (stopped.drafts, stopped.error) == ((), "")
    quiet = monica.parse(BytesIO(data), "", None, lambda: False, len(data))
    assert len(quiet.drafts) == 500
