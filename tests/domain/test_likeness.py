"""How alike two customers are: reasons for, reasons against, and what follows."""

from __future__ import annotations

import pytest

import likeness_report
import likeness_set
import likeness_words
from smallcrm.domain import likeness_points, nicknames, person_name
from smallcrm.domain.likeness import (
    Face,
    Shared,
    compare,
    is_role,
    shared,
    tail,
)
from smallcrm.domain.likeness_points import Reason, Verdict
from smallcrm.domain.person_name import name_of, name_of_company
from smallcrm.domain.transliteration import plain, sound, spelled

R = Reason
V = Verdict
ANA, BEN = "ana@mail.example", "ben@mail.example"
PHONE, OTHER_PHONE = "301234567", "309999999"
DAY, OTHER_DAY = (1980, 3, 4), (1981, 3, 4)


def face(
    name: str,
    *,
    emails: tuple[str, ...] = (),
    phones: tuple[str, ...] = (),
    company: str = "",
    born: tuple[int, int, int] | None = None,
    nick: str = "",
    given: str = "",
    family: str = "",
    suffix: str = "",
    number: int = 1,
) -> Face:
    return Face(
        number,
        name_of(name, given, family, suffix),
        person_name.nicknames_of(nick),
        frozenset(emails),
        frozenset(phones),
        frozenset([company] if company else []),
        frozenset([born] if born else []),
    )


def company(name: str, **more: tuple[str, ...]) -> Face:
    found = face("", **more)  # type: ignore[arg-type]
    return Face(1, name_of_company(name), emails=found.emails, phones=found.phones, is_company=True)


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Ana Lima", "ANA  LIMA", R.SAME_NAME),
        ("Ana Lima", "Lima, Ana", R.SAME_NAME),
        ("Ana Lima", "Lima Ana", R.SWAPPED),
        ("Dr. Ana Lima", "Ana Lima", R.SAME_NAME),
        ("José García", "Jose Garcia", R.SAME_NAME),
        ("Jörg Müller", "Joerg Mueller", R.TRANSLITERATED),
        ("Søren Ågård", "Soeren Aagaard", R.TRANSLITERATED),
        ("Дмитрий Иванов", "Dmitry Ivanov", R.NEAR_NAME),
        ("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos", R.SAME_NAME),
        ("Bob Smith", "Robert Smith", R.NICKNAME),
        ("Bill Smith", "William Smith", R.NICKNAME),
        ("Liz Taylor", "Elisabeth Taylor", R.NICKNAME),
        ("Hans Weber", "Johannes Weber", R.NICKNAME),
        ("Pepe Garcia", "José García", R.NICKNAME),
        ("Fati Khan", "Fatima Khan", R.NEAR_GIVEN),
        ("Conny Weber", "Konrad Weber", R.NICKNAME),
        ("Sarah Chen", "Sara Chen", R.NEAR_GIVEN),
        ("Tomas Baker", "Thmas Baker", R.NEAR_GIVEN),
        ("Tom Baker", "Tom Bakre", R.NEAR_NAME),
        ("J. Smith", "John Smith", R.INITIALS),
        ("John Smith", "J Smyth", R.INITIALS),
        ("Ana Maria Lima", "Ana Lima", R.MIDDLE_NAME),
        ("Ana M. Lima", "Ana Maria Lima", R.MIDDLE_NAME),
        ("Maria Lima", "Ana Maria Lima", R.MIDDLE_NAME),
        ("Ana Garcia", "Ana Garcia Lopez", R.MIDDLE_NAME),
        ("Ana", "Ana Lima", R.PART_OF_NAME),
        ("Bob", "Robert Smith", R.NICKNAME),
        ("Acmex", "Acme", R.NEAR_NAME),
        ("Vandenberg", "Van den Berg", R.SAME_NAME),
        ("Ana Lima", "Ana Silva", R.SAME_GIVEN),
        ("Lena Hoffman", "Hofman Lina", R.SWAPPED),
        ("Ana Maria Lima", "Lima Ana", R.SWAPPED),
        ("", "Ana Lima", R.NAMELESS),
        ("ana@mail.example", "Ana Lima", R.NAMELESS),
        ("Ana Lima", "Tom Baker", R.OTHER_NAME),
        ("Ana", "Tom", R.OTHER_NAME),
        ("Ana Lima", "Tom Lima", R.OTHER_GIVEN),
        ("Ana Lima", "Tom Limas", R.OTHER_GIVEN),
        ("Ana Maria Lima", "Ana Petra Lima", R.OTHER_MIDDLE),
        ("Bo Lima", "Bx Lima", R.OTHER_GIVEN),
        ("Ana Li", "Ana Lo", R.SAME_GIVEN),
        ("Jean Marc", "Marie Jeanne", R.OTHER_NAME),
        ("Julia Dean", "Julie Dean", R.NEAR_GIVEN),
    ],
)
def test_names(one: str, other: str, reason: Reason) -> None:
    there, back = compare(face(one), face(other)), compare(face(other), face(one))
    assert reason in there.reasons
    assert there == back


def test_the_same_name_alone_is_asked_and_two_names_are_not() -> None:
    assert compare(face("Ana Lima"), face("Ana Lima")).verdict is V.ASKED
    assert compare(face("Tom Baker"), face("Tom Bakre")).verdict is V.ASKED
    assert compare(face("Ana Lima"), face("Tom Baker")).verdict is V.DIFFERENT
    assert compare(face("Ana"), face("Ana")).verdict is V.ASKED
    assert compare(face("J. Smith"), face("John Smith")).verdict is V.DIFFERENT


def test_the_same_address_or_number_joins_by_itself() -> None:
    assert (
        compare(face("Ana Lima", emails=(ANA,)), face("Ana Lima", emails=(ANA, BEN))).verdict
        is V.JOINS
    )
    assert (
        compare(face("Bob Smith", phones=(PHONE,)), face("Robert Smith", phones=(PHONE,))).verdict
        is V.JOINS
    )
    found = compare(face("", emails=(ANA,)), face("Ana Lima", emails=(ANA,)))
    assert found.verdict is V.JOINS
    assert found.reasons == (R.EMAIL, R.NAMELESS)


def test_namesakes_of_a_company_join_unless_a_field_disagrees() -> None:
    one = face("Ana Lima", company="acme", emails=(ANA,))
    assert compare(one, face("Ana Lima", company="acme")).verdict is V.JOINS
    other = compare(one, face("Ana Lima", company="acme", emails=(BEN,)))
    assert other.verdict is V.ASKED
    assert other.against == (R.OTHER_EMAIL,)
    assert compare(one, face("Ana Lima", company="cobalt")).verdict is V.ASKED
    # of a single word, or nearly the same, is not enough
    assert compare(face("Ana", company="acme"), face("Ana", company="acme")).verdict is V.ASKED


def test_a_name_and_a_birthday_are_asked_however_many_points() -> None:
    one, other = face("Ana Lima", born=DAY), face("Ana Lima", born=DAY)
    found = compare(one, other)
    assert found.score >= likeness_points.JOINS_FROM
    assert found.verdict is V.ASKED


def test_father_and_son() -> None:
    father = face("Thomas Weber", phones=(PHONE,))
    assert compare(father, face("Felix Weber", phones=(PHONE,))).verdict is V.DIFFERENT
    junior = compare(father, face("Thomas Weber jun.", phones=(PHONE,)))
    assert junior.verdict is V.DIFFERENT
    assert R.OTHER_GENERATION in junior.reasons
    senior = face("Thomas Weber", given="Thomas", family="Weber", suffix="Sr.", phones=(PHONE,))
    assert compare(father, senior).verdict is V.DIFFERENT
    assert compare(senior, face("Thomas Weber Sr", phones=(PHONE,))).verdict is V.JOINS
    born = compare(
        face("Thomas Weber", phones=(PHONE,), born=DAY),
        face("Thomas Weber", phones=(PHONE,), born=OTHER_DAY),
    )
    assert born.verdict is V.DIFFERENT


def test_what_disagrees_never_joins_by_itself() -> None:
    both = {"emails": (ANA,), "phones": (PHONE,), "company": "acme"}
    found = compare(
        face("Ana Lima", born=DAY, **both),  # type: ignore[arg-type]
        face("Ana Lima", born=OTHER_DAY, **both),  # type: ignore[arg-type]
    )
    assert found.score >= likeness_points.JOINS_FROM
    assert found.verdict is V.ASKED


def test_brothers_and_sisters_of_close_names_are_asked() -> None:
    for one, other in (("Paul", "Paula"), ("Jan", "Jana"), ("Anna", "Anne"), ("Erik", "Erika")):
        found = compare(
            face(f"{one} Weber", phones=(PHONE,)), face(f"{other} Weber", phones=(PHONE,))
        )
        assert found.verdict is V.ASKED


def test_days_with_day_and_month_the_other_way_round_say_nothing() -> None:
    found = compare(face("Ana Lima", born=(1980, 3, 4)), face("Ana Lima", born=(1980, 4, 3)))
    assert found.reasons == (R.SAME_NAME,)
    without_year = compare(face("Ana Lima", born=(0, 3, 4)), face("Ana Lima", born=(1980, 3, 4)))
    assert R.BIRTHDAY in without_year.reasons


def test_roles_and_what_many_share_never_join_by_themselves() -> None:
    office = ("info@acme.example",)
    found = compare(face("Ana Lima", emails=office), face("Ana Lima", emails=office))
    assert found.verdict is V.ASKED
    assert R.ROLE_ADDRESS in found.reasons
    many = Shared(frozenset({PHONE}), frozenset({ANA}))
    one = face("Ana Lima", emails=(ANA,), phones=(PHONE,))
    two = compare(one, one, many)
    assert two.verdict is V.ASKED
    assert {R.SHARED_PHONE, R.SHARED_EMAIL} <= set(two.reasons)


TWINS = ("Tim Tom", "Jan Jana", "Lena Lea", "Lena Lina", "Anna Anne", "Emil Emilia", "Leon Leonie")
OFFICE = ("sales@acme.example",)


@pytest.mark.parametrize("names", TWINS)
def test_twins_are_asked_of(names: str) -> None:
    """One address, one number, one birthday, and names a letter apart."""
    one, other = (
        face(f"{n} Meyer", emails=(ANA,), phones=(PHONE,), born=DAY) for n in names.split()
    )
    assert compare(one, other).verdict is V.ASKED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna & Ben Meyer", "Anna Meyer"),
        ("Anna und Ben Meyer", "Anna Meyer"),
        ("Herr Meyer", "Frau Meyer"),
        ("Meyer", "Anna Meyer"),
        ("Hans Meyer", "Hans Meyer Jr."),
    ],
)
def test_a_household_is_asked_of(one: str, other: str) -> None:
    mine, theirs = (face(name, emails=(ANA,), phones=(PHONE,)) for name in (one, other))
    assert compare(mine, theirs).verdict is V.ASKED


def test_a_title_tells_man_and_woman_apart_and_no_more() -> None:
    assert R.OTHER_TITLE in compare(face("Mr Kim Lee"), face("Mrs Kim Lee")).reasons
    for other in ("Kim Lee", "Dr. Kim Lee", "Herr Kim Lee"):
        assert R.OTHER_TITLE not in compare(face("Mr Kim Lee"), face(other)).reasons
    named = face("Mrs Kim Lee", given="Kim", family="Lee")
    assert R.OTHER_TITLE in compare(face("Mr Kim Lee"), named).reasons


@pytest.mark.parametrize("other", ["J. Berg", "Jana Berg", "Uwe Berg", "", "Jan Berg"])
def test_the_number_of_an_office_joins_nobody(other: str) -> None:
    one, two = (
        face(n, emails=OFFICE, phones=(PHONE,), company="acme") for n in ("Jan Berg", other)
    )
    assert compare(one, two).verdict is not V.JOINS


def test_a_number_alone_joins_nobody_who_has_an_address_of_his_own() -> None:
    father = face("Hans Meyer", emails=(ANA,), phones=(PHONE,))
    assert compare(father, face("Hans Meyer", emails=(BEN,), phones=(PHONE,))).verdict is V.ASKED
    assert compare(father, face("Hans Meyer", phones=(PHONE,))).verdict is V.JOINS


def test_one_who_is_written_otherwise_is_not_many() -> None:
    names = ("Robert Smith", "Bob Smith", "Smith, Robert", "Robert J. Smith")
    assert shared([face(n, phones=(PHONE,), number=k) for k, n in enumerate(names)]) == Shared()
    family = ("A. Meyer", "Anna Meyer", "Andreas Meyer")
    many = shared([face(n, phones=(PHONE,), number=k) for k, n in enumerate(family)])
    assert many.phones == {PHONE}


def test_what_three_names_have_is_shared() -> None:
    people = [face(n, phones=(PHONE,), emails=(ANA,), number=k) for k, n in enumerate("abc")]
    assert shared(people) == Shared(frozenset({PHONE}), frozenset({ANA}))
    assert shared(people[:2]) == Shared()
    # one person written down three times is not many
    assert shared([face("Ana Lima", phones=(PHONE,), number=n) for n in range(4)]) == Shared()
    nameless = [face("", phones=(PHONE,), number=n) for n in range(3)]
    assert shared(nameless).phones == {PHONE}


def test_companies() -> None:
    acme = company("Acme Ltd", phones=(PHONE,))
    assert R.SAME_NAME in compare(acme, company("ACME GmbH")).reasons
    assert R.NEAR_NAME in compare(acme, company("Acmee")).reasons
    assert R.PART_OF_NAME in compare(acme, company("Acme Paper")).reasons
    assert R.OTHER_NAME in compare(acme, company("Cobalt")).reasons
    assert compare(acme, company("Acme", phones=(PHONE,))).verdict is V.JOINS
    assert R.TRANSLITERATED in compare(company("Bäcker Müller"), company("Baecker Mueller")).reasons
    assert name_of_company("Ltd").words == ("ltd",)
    person = compare(acme, face("Acme", phones=(PHONE,)))
    assert person.verdict is V.DIFFERENT
    assert R.OTHER_KIND in person.reasons


def test_nicknames_that_are_written_down_count() -> None:
    one, other = face("Zephyr Lima", nick="Bo, Boo"), face("Boo Lima")
    assert R.NICKNAME in compare(one, other).reasons
    assert R.NICKNAME in compare(face("Boo"), face("Zephyr Lima", nick="Boo")).reasons
    assert nicknames.groups("zephyr") == frozenset()
    assert not nicknames.are_alike("zephyr", "zephyr")


def test_middle_names_that_differ_speak_against() -> None:
    assert R.OTHER_MIDDLE in compare(face("Bob Ray Smith"), face("Robert Lee Smith")).reasons
    assert R.OTHER_MIDDLE not in compare(face("Bob R Smith"), face("Robert Ray Smith")).reasons


def test_parts_of_a_name() -> None:
    assert name_of("Ludwig van Beethoven").family == "van beethoven"
    assert name_of("X", "Ana Maria", "Lima").middle == ("maria",)
    assert name_of("Lima, Ana Jr.").generation == "jr"
    assert name_of("Lima, Ana").given == "ana"
    assert name_of("", family="Lima").words == ()
    assert name_of("Dr.").words == ()
    assert name_of("Ana Lima", "Dr.", "Lima").given == "lima"


def test_letters_of_other_scripts() -> None:
    assert plain("Müller-Lüdenscheidt") == "muller ludenscheidt"
    assert plain("O'Neil") == "oneil"
    assert plain("Николай") == "nikolai"
    assert plain("Ευαγγελία") == "evaggelia"
    assert spelled("Müller") == "mueller"
    assert spelled("Baker") == "baker"
    assert sound("mueller") == sound("muller")
    assert sound("sophia") == sound("sofia")


def test_roles_and_tails() -> None:
    assert is_role("info@x.example")
    assert is_role("sales-2@x.example")
    assert is_role("office+crm@x.example")
    assert not is_role(ANA)
    assert tail("493012345678") == "012345678"
    assert tail("12345") == ""


# --- the labelled set ----------------------------------------------------------------------------


@pytest.mark.parametrize(("seed", "half"), [likeness_report.TUNED, *likeness_report.HELD_OUT])
def test_precision_and_recall(seed: int, half: int) -> None:
    pairs = likeness_set.make(seed, half)
    assert len(pairs) == likeness_set.PAIRS
    assert sum(p.same for p in pairs) * 2 == len(pairs)
    done = likeness_report.run(pairs)
    assert done.joined > 500
    assert done.precision >= 0.99
    assert done.recall >= 0.95


def test_ours_is_better_than_both_simple_rules_on_what_was_held_out() -> None:
    tuned = likeness_set.make(*likeness_report.TUNED)
    pairs = likeness_set.make(*likeness_report.HELD_OUT[0])
    ours = likeness_report.run(pairs)
    precision, recall = likeness_report.measured(pairs, likeness_report.by_email)
    assert ours.precision > precision + 0.1
    assert ours.recall > recall + 0.3
    for score in (likeness_report.ratio, likeness_report.whole_ratio):
        threshold, _ = likeness_report.best_threshold(tuned, score)
        yes = [p for p in pairs if score(p) >= threshold]
        assert ours.precision > sum(p.same for p in yes) / len(yes) + 0.1


def test_the_two_halves_have_no_names_in_common() -> None:
    for names in (likeness_words.GIVEN, likeness_words.FAMILY, likeness_words.COMPANIES):
        assert len(set(names)) == len(names)
    one, other = (likeness_set.make(3, half, 400) for half in (0, 1))
    companies = [
        {r.company for p in pairs for r in (p.one, p.other) if r.company} for pairs in (one, other)
    ]
    assert companies[0].isdisjoint(companies[1])
    kinds = {p.kind for p in one}
    assert kinds == {*likeness_set.SAME_KINDS, *likeness_set.DIFFERENT_KINDS}
