"""Golden files, single rules, hostile input, and golden files with single bytes broken."""

from __future__ import annotations

import json
import random
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallcrm.domain.records import (
    CustomerDraft,
    CustomerKind,
    EmailDraft,
    PhoneDraft,
    TagDraft,
)
from smallcrm.domain.reports import ParsedFile
from smallcrm.formats import unfolding, vcard
from vcard_record import record

FIXTURES = Path(__file__).parents[1] / "fixtures" / "vcards"
GOLDEN = sorted(FIXTURES.glob("*.vcf"))
BEGIN, END = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A\r\n", "END:VCARD\r\n"


def parse(text: str | bytes, path: str = "x.vcf") -> ParsedFile:
    return vcard.parse(text.encode() if isinstance(text, str) else text, path)


def card(*lines: str) -> CustomerDraft:
    (draft,) = parse(BEGIN + "\r\n".join([*lines, END])).drafts
    return draft


def kept(*lines: str) -> list[str]:
    return [p.line for p in card(*lines).properties]


@pytest.mark.parametrize("path", GOLDEN, ids=lambda p: p.stem)
def test_golden_file(path: Path) -> None:
    expected = json.loads(path.with_suffix(".json").read_text("utf-8"))
    found = record(vcard.parse(path.read_bytes(), path.name))
    assert json.loads(json.dumps(found)) == expected


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", "empty"),
        (b"\r\n \t\0", "empty"),
        (b"Name,Phone\nZoe,1\n", "not_vcard"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "not_vcard"),
        (bytes(range(256)) * 9, "not_vcard"),
    ],
)
def test_a_file_that_is_none_of_ours_says_so(data: bytes, error: str) -> None:
    assert parse(data) == ParsedFile("x.vcf", 0, (), error=error)


def test_a_huge_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vcard, "MAX_BYTES", 50)
    assert parse(BEGIN * 9).error == "too_large"


def test_too_many_cards_are_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vcard, "MAX_CARDS", 2)
    parsed = parse((BEGIN + END) * 5)
    assert (parsed.cards, len(parsed.drafts)) == (5, 2)
    assert [(p.code, p.card, p.rejected) for p in parsed.problems] == [("too_many", 3, True)]


def test_progress_counts_bytes_and_reading_can_be_stopped() -> None:
    data = ((BEGIN + END) * 2000).encode()
    seen: list[tuple[int, int]] = []
    vcard.parse(data, "x", lambda done, size: seen.append((done, size)), lambda: False)
    assert len(seen) == 4
    assert all(0 <= done <= size == len(data) for done, size in seen)
    assert len(vcard.parse(data, "x", None, lambda: len(seen) > 0).drafts) == 0


def test_a_title_comes_before_a_role_whichever_is_first() -> None:
    assert kept("ORG:Acme", "ROLE:Smith", "TITLE:Head") == ["ROLE:Smith"]
    assert kept("ORG:Acme", "TITLE:Head", "ROLE:Smith") == ["ROLE:Smith"]
    assert kept("TITLE:Head", "TITLE:Deputy", "TITLE:") == ["TITLE:Deputy"]


def test_what_a_card_says_twice_is_kept() -> None:
    lines = ("FN:Second", "N:B;A", "N:C;A", "UID:1", "UID:2", "ORG:X", "ORG:Y", "NICKNAME:N")
    assert kept(*lines, "NICKNAME:M") == ["FN:Second", "N:C;A", "UID:2", "ORG:Y", "NICKNAME:M"]


def test_the_same_note_or_number_twice_is_one() -> None:
    draft = card("NOTE:a", "NOTE:a", "NOTE: ", "TEL:1", "TEL:1")
    assert (draft.notes, draft.details) == (("a",), (PhoneDraft("1"),))


def test_half_a_picture_is_left_out_and_a_long_note_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unfolding, "MAX_LINE", 40)
    parsed = parse(f"{BEGIN}PHOTO;ENCODING=b:{'A' * 99}\r\nNOTE:{'b' * 99}\r\n{END}")
    assert [(p.code, p.line, p.excerpt) for p in parsed.problems] == [
        ("too_long", 4, "PHOTO;ENCODING=b"),
        ("too_long", 5, "NOTE"),
    ]
    assert (parsed.drafts[0].properties, parsed.drafts[0].notes) == ((), ("b" * 35,))


def test_garbage_is_told_line_by_line_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vcard, "MAX_PROBLEMS", 3)
    parsed = parse(BEGIN + "x\r\n" * 9 + END)
    assert [(p.code, p.line, p.more) for p in parsed.problems] == [
        ("no_colon", 4, 0),
        ("no_colon", 5, 0),
        ("no_colon", 6, 0),
        ("no_colon", 0, 6),
    ]


def test_cards_in_cards_belong_to_the_outer_one() -> None:
    inner = (
        "AGENT:\r\nBEGIN:VCARD\r\nFN:B\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:C\r\nEND:VCARD\r\nEND:VCARD"
    )
    parsed = parse(f"{BEGIN}{inner}\r\nTEL:1\r\n{END}")
    (draft,) = parsed.drafts
    assert (draft.name, draft.details, len(draft.properties)) == ("A", (PhoneDraft("1"),), 1)
    assert draft.properties[0].line.startswith(r"AGENT:BEGIN:VCARD\nFN:B\nAGENT:\nBEGIN")
    assert not parsed.problems


def test_only_agents_all_the_way_down() -> None:
    parsed = parse("BEGIN:VCARD\nAGENT:\n" * 50)
    assert (parsed.cards, [d.name for d in parsed.drafts]) == (1, ["x"])


def test_a_card_without_a_name_goes_by_its_file() -> None:
    photo = "BEGIN:VCARD\nPHOTO:a\nEND:VCARD\n"
    assert [d.name for d in parse(photo * 2, "Zoe Baker.vcf").drafts] == [
        "Zoe Baker",
        "Zoe Baker 2",
    ]
    assert [d.name for d in parse(photo, "").drafts] == ["?"]


def test_a_company_is_known_by_its_card() -> None:
    assert card("KIND:org").kind is CustomerKind.COMPANY
    assert card("KIND:individual", "X-ABShowAs:company").kind is CustomerKind.COMPANY
    assert card("KIND:individual").kind is CustomerKind.PERSON


def test_members_of_a_group_get_its_name_as_a_tag_once() -> None:
    member = BEGIN + "UID:u1\r\nCATEGORIES:Friends\r\n" + END
    group = "BEGIN:VCARD\r\nKIND:group\r\nFN:{}\r\nMEMBER:urn:uuid:U1\r\n" + END
    parsed = parse(member + group.format("Friends") + group.format("Board") + BEGIN + END)
    assert parsed.cards == 4
    assert [d.details for d in parsed.drafts] == [(TagDraft("Friends"), TagDraft("Board")), ()]
    told = [(p.card, p.code, p.excerpt, p.rejected) for p in parsed.problems]
    assert told == [(2, "list_as_tag", "Friends", False), (3, "list_as_tag", "Board", False)]


def test_all_that_a_group_says_is_taken_or_told_of() -> None:
    """RFC 6350 6.6.5: members by UID, or by an address; Apple's copy of it in vCard 3."""
    lines = (
        *("KIND:Group", "N:Board;;;;", "UID:g1", "PRODID:x", "REV:2024", "NOTE:monthly", "PHOTO:x"),
        *("MEMBER:u1", "MEMBER:mailto:B@x.org", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:gone"),
        *("AGENT:", "BEGIN:VCARD", "FN:Inner", "END:VCARD", "MEMBER:"),
    )
    group = "\r\n".join(("BEGIN:VCARD", *lines, END))
    parsed = parse(group + BEGIN + "UID:u1\r\n" + END + BEGIN + "EMAIL:b@x.org\r\n" + END)
    first, second = parsed.drafts
    assert first.details == (TagDraft("Board"),)
    assert second.details == (EmailDraft("b@x.org"), TagDraft("Board"))
    assert [(p.code, p.line, p.excerpt) for p in parsed.problems] == [
        ("list_as_tag", 1, "Board"),
        ("of_a_list", 7, "NOTE:monthly"),
        ("of_a_list", 8, "PHOTO:x"),
        ("of_a_list", 12, "AGENT:"),
        ("member_away", 11, "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:gone"),
    ]


def test_what_is_not_told_one_by_one_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vcard, "MAX_PROBLEMS", 3)
    group = "BEGIN:VCARD\r\nKIND:group\r\nFN:G\r\n" + "MEMBER:x\r\n" * 7 + END
    parsed = parse(BEGIN * 5 + END + "stray\r\n" * 4 + group)
    told = Counter(p.code for p in parsed.problems if not p.more)
    more = {p.code: p.more for p in parsed.problems if p.more}
    assert told == {"no_end": 3, "garbage": 3, "list_as_tag": 1, "member_away": 3}
    assert more == {"no_end": 1, "no_colon": 1, "member_away": 4}


def test_a_group_without_a_name_is_left_out() -> None:
    parsed = parse("BEGIN:VCARD\r\nX-ADDRESSBOOKSERVER-KIND:group\r\nMEMBER:u1\r\n" + END)
    assert parsed.drafts == ()
    assert [(p.code, p.rejected) for p in parsed.problems] == [("no_name", True)]


def test_a_name_of_any_length_and_kind_is_taken_as_the_text_it_is() -> None:
    for name in ("x" * 10_000, "<b>Zoë</b>", "{0} %s", "👩‍👩‍👧 שרה", "'; DROP TABLE x--"):
        (draft,) = parse(f"BEGIN:VCARD\nFN:{name}\nEND:VCARD".replace(";", "\\;")).drafts
        assert draft.name == name


HOSTILE = {
    "long head, many folds": BEGIN + "X" * 300_000 + "\r\n A" * 20_000 + "\r\n" + END,
    "many folds": BEGIN + "NOTE:a" + "\r\n bbbb" * 100_000 + "\r\n" + END,
    "soft breaks": f"{BEGIN}NOTE;QUOTED-PRINTABLE:a" + "=\n=41" * 100_000 + "\n" + END,
    "bare base64": f"{BEGIN}PHOTO;BASE64:" + "QUJD\n" * 200_000 + "\n" + END,
    "parameters": BEGIN + "TEL" + ";A" * 300_000 + ":1\r\n" + END,
    "quotes": BEGIN + "TEL;X=" + '"' * 300_000 + ":1\r\n" + END,
    "pairs of quotes": BEGIN + "TEL;X=" + '"a"' * 200_000 + "\r\n" + END,
    "backslashes": BEGIN + "NOTE:" + "\\" * 1_000_000 + "\r\n" + END,
    "components": BEGIN + "ADR:" + ";" * 500_000 + "\r\n" + END,
    "tags": BEGIN + "CATEGORIES:" + "a," * 200_000 + "\r\n" + END,
    "numbers": BEGIN + "".join(f"TEL:{n}\r\n" for n in range(20_000)) + END,
    "marks on a letter": BEGIN + "NOTE:a" + "\u0301\u0316" * 60_000 + "\r\n" + END,
    "beginnings": "BEGIN:VCARD\n" * 20_000,
    "agents": "BEGIN:VCARD\nAGENT:\n" * 20_000,
    "ends": "END:VCARD\n" * 100_000,
    "garbage": BEGIN + "x\n" * 80_000 + END,
    "note of many lines": BEGIN + "NOTE:a\n" + "x\n" * 80_000 + END,
    "charsets": BEGIN + "".join(f"X{n};CHARSET=c{n}:a\r\n" for n in range(8_000)) + END,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_takes_no_time(name: str) -> None:
    started = time.process_time()
    parse(HOSTILE[name])
    assert time.process_time() - started < 2


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    parse(data)
    parse(b"BEGIN:VCARD\n" + data + b"\nEND:VCARD\n")


LINES = st.sampled_from(
    [
        *("BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "AGENT:", "FN:Zoë", "N:;;", " fold", "", "\\"),
        *("NOTE;QUOTED-PRINTABLE:a=", "=C3=A4", "PHOTO;ENCODING=b:AA", "QUJD", "item1.TEL:1", "x"),
        *("item1.X-ABLabel:_$!<Home>!$_", "BDAY:1985-06-31", "KIND:group", "MEMBER:1", "UID:1"),
        *('X;P="a:b', "NOTE:a", ":", "X-ANDROID-CUSTOM:a/contact_event;--0405;3", "TITLE:t"),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, max_size=25), st.sampled_from(["\n", "\r\n", "\r"]))
def test_lines_in_any_order_lose_no_card(lines: list[str], end: str) -> None:
    parsed = parse(end.join(lines))
    rejected = sum(p.rejected for p in parsed.problems)
    lists = sum(p.code == "list_as_tag" for p in parsed.problems)
    assert len(parsed.drafts) + lists + rejected == parsed.cards
    assert all(d.name for d in parsed.drafts)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda p: p.stem)
def test_a_golden_file_with_broken_bytes_is_still_read(path: Path) -> None:
    chance = random.Random(path.name)
    whole = path.read_bytes()
    for _ in range(40):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            at = chance.randrange(len(data))
            data[at : at + chance.choice((0, 1, 1, 9))] = chance.randbytes(chance.choice((0, 1, 2)))
        parsed = parse(bytes(data))
        lists = sum(p.code == "list_as_tag" for p in parsed.problems)
        rejected = sum(p.rejected for p in parsed.problems)
        assert len(parsed.drafts) + lists + rejected == parsed.cards
    for size in range(0, len(whole), max(1, len(whole) // 60)):
        parse(whole[:size])
