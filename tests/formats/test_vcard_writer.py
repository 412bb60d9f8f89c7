from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    CustomerKind,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    PropertyDraft,
    TagDraft,
)
from smallcrm.domain.text import clean, one_line
from smallcrm.formats import vcard
from smallcrm.formats.vcard_writer import Version, write

FIXTURES = Path(__file__).parents[1] / "fixtures" / "vcards"
BOTH = pytest.mark.parametrize("version", ["3.0", "4.0"])


def read(text: str) -> CustomerDraft:
    parsed = vcard.parse(text.encode(), "x.vcf")
    assert {p.code for p in parsed.problems} <= {"bad_date"}  # kept from the file as it stood
    (draft,) = parsed.drafts
    return draft


def as_set(draft: CustomerDraft) -> tuple[CustomerDraft, frozenset[DetailDraft]]:
    """Tags come last and places in companies too: the order of kinds means nothing."""
    return replace(draft, details=(), properties=()), frozenset(draft.details)


# --- anything that can be typed comes back ------------------------------------------------------

texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40)
words = texts.map(one_line)
filled = words.filter(lambda t: bool(t.strip(' ;<>#,"')))
labels = st.sampled_from(["", "work", "mobile", "work fax", "fax work", "Barn", "a, b; c"])
names = filled.filter(lambda t: t == one_line(t.lstrip("# ")))
details = st.one_of(
    st.builds(PhoneDraft, st.from_regex(r"[+0-9][0-9()/-]{0,15}[0-9pw]", fullmatch=True), labels),
    st.builds(EmailDraft, st.from_regex(r"[a-z.]{1,9}@[a-z]{1,9}\.nl", fullmatch=True), labels),
    st.builds(LinkDraft, st.from_regex(r"https://[a-z/?=,;]{1,30}", fullmatch=True), labels),
    st.builds(AddressDraft, filled, words, words, words, words, words, words, labels),
    st.builds(FactDraft, filled),
    st.builds(
        lambda day, year, kind: OccasionDraft(kind, day.month, day.day, day.year if year else None),
        st.dates(date(1900, 1, 1), date(2099, 12, 31)),
        st.booleans(),
        st.sampled_from([OccasionKind.ANNIVERSARY, OccasionKind.OTHER]),
    ),
    st.builds(TagDraft, names.filter(lambda t: t.lower() not in ("mycontacts", "my contacts"))),
)
drafts = st.builds(
    CustomerDraft,
    filled,
    st.sampled_from(CustomerKind),
    st.sampled_from(["", "u1", "urn:uuid:1"]),
    words,
    words,
    words,
    words,
    words,
    st.just(""),
    st.lists(details, max_size=6, unique_by=repr).map(tuple),
    st.lists(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
        .map(lambda t: clean(t).strip())
        .filter(bool),
        max_size=2,
        unique=True,
    ).map(tuple),
)


@BOTH
@settings(max_examples=150, deadline=None)
@given(draft=drafts)
@example(draft=CustomerDraft("Zoe", honorific_suffix="MD", notes=("N", "FN", "VERSION")))
def test_what_is_written_is_read_again(version: Version, draft: CustomerDraft) -> None:
    assert as_set(read(write(draft, version))) == as_set(draft)


@BOTH
@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.vcf")), ids=lambda p: p.stem)
def test_a_card_read_and_written_and_read_is_the_same(version: Version, path: Path) -> None:
    for draft in vcard.parse(path.read_bytes(), path.name).drafts:
        again = read(write(draft, version))
        assert as_set(again) == as_set(draft)
        assert read(write(again, version)).properties == again.properties


# --- the letters of it --------------------------------------------------------------------------


@BOTH
def test_lines_are_folded_at_75_octets_and_never_inside_a_letter(version: Version) -> None:
    draft = CustomerDraft("ж" * 99, notes=("👩‍👩‍👧" * 30, "a" * 76))
    text = write(draft, version)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert read(text) == draft


def test_a_card_of_each_version() -> None:
    draft = CustomerDraft(
        "Zoe",
        CustomerKind.COMPANY,
        "u1",
        nickname="Zo",
        details=(
            OccasionDraft(OccasionKind.BIRTHDAY, 5, 3),
            OccasionDraft(OccasionKind.ANNIVERSARY, 6, 1, 2001),
            OccasionDraft(OccasionKind.OTHER, 6, 1, None, "First order"),
            AffiliationDraft("Acme", "Head", "Sales"),
            AffiliationDraft("Other"),
            TagDraft("vip"),
        ),
        properties=(PropertyDraft("X-A", "item1.X-A:b"), PropertyDraft("PRODID", "PRODID:x")),
    )
    assert write(draft, "3.0").split("\r\n")[1:-2] == [
        *("VERSION:3.0", "UID:u1", "X-ABShowAs:COMPANY", "FN:Zoe", "N:;;;;", "NICKNAME:Zo"),
        "ORG:Zoe",
        "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-03",
        *("item2.X-ABDATE:2001-06-01", "item2.X-ABLabel:_$!<Anniversary>!$_"),
        "item3.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-06-01",
        *("item3.X-ABLabel:First order", "SMALLCRM2.ORG:Acme;Sales"),
        *("SMALLCRM2.TITLE:Head", "SMALLCRM3.ORG:Other", "CATEGORIES:vip", "item1.X-A:b"),
    ]
    assert write(draft).split("\r\n")[1:-2] == [
        *("VERSION:4.0", "UID:u1", "KIND:org", "FN:Zoe", "N:;;;;", "NICKNAME:Zo"),
        *("ORG:Zoe", "BDAY:--0503", "ANNIVERSARY:20010601", "item2.X-ABDATE:--0601"),
        *("item2.X-ABLabel:First order", "SMALLCRM2.ORG:Acme;Sales"),
        *("SMALLCRM2.TITLE:Head", "SMALLCRM3.ORG:Other", "CATEGORIES:vip", "item1.X-A:b"),
    ]


JPEG = "PHOTO;ENCODING=b;TYPE=JPEG:AA=="
JPEG_URI = "PHOTO:data:image/jpeg;base64,AA=="
PNG = "LOGO;ENCODING=b;TYPE=image/png:AA"
X509 = "KEY:data:application/x509;base64,AA"


@pytest.mark.parametrize(
    ("line", "old", "new"),
    [
        (JPEG, JPEG, JPEG_URI),
        ("PHOTO;JPEG;BASE64:AA==", JPEG, JPEG_URI),
        ("item1.PHOTO;BASE64:AA==", "item1.PHOTO;ENCODING=b:AA==", f"item1.{JPEG_URI}"),
        ("KEY;X509;ENCODING=BASE64:AA", "KEY;ENCODING=b;TYPE=X509:AA", X509),
        (PNG, PNG, "LOGO:data:image/png;base64,AA"),
        ("X-PIC;ENCODING=b:AA", "X-PIC;ENCODING=b:AA", "X-PIC;ENCODING=b:AA"),
        ("SOUND;X-N;CHARSET=SHIFT_JIS:ｱ", "SOUND;TYPE=X-N:ｱ", "SOUND;TYPE=X-N:ｱ"),
        ('X-A;B="c;d":e', 'X-A;B="c;d":e', 'X-A;B="c;d":e'),
        ("KIND:group", "KIND:group", "KIND:group"),
        ("KIND:org", "", ""),
        ("X-A:two\nlines", "", ""),
        ("no property", "no property", "no property"),
    ],
)
def test_kept_properties_go_back_in_the_form_of_the_version(line: str, old: str, new: str) -> None:
    kept = PropertyDraft(line.partition(":")[0].partition(";")[0].rpartition(".")[2], line)
    draft = CustomerDraft("Zoe", CustomerKind.PERSON, properties=(kept,))
    for version, expected in (("3.0", old), ("4.0", new)):
        written = write(draft, "3.0" if version == "3.0" else "4.0").split("\r\n")
        assert written[4:-2] == ([expected] if expected else [])


def test_who_has_no_parts_of_a_name_is_shown_by_programs_that_know_no_other() -> None:
    text = write(CustomerDraft("Ana; Lima"), "3.0")
    assert "N;X-SMALLCRM-WHOLE=1:;Ana\\; Lima;;;\r\n" in text
    (draft,) = vcard.parse(text.encode()).drafts
    assert (draft.name, draft.given_name, draft.properties) == ("Ana; Lima", "", ())


def test_a_group_stays_a_group() -> None:
    kept = PropertyDraft("KIND", "KIND:group")
    text = write(CustomerDraft("Friends", CustomerKind.COMPANY, properties=(kept,)))
    assert "KIND:org" not in text
    assert "ORG:" not in text
    assert "KIND:group" in text
