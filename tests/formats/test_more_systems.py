"""Exports in further languages and of further programs: right without any mapping by hand."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from formats.crm_systems import CRMS
from formats.more_systems import HAND, OUTLOOK
from formats.systems import System
from formats.test_systems import check, check_reach, parsed, written

ALL = (*OUTLOOK, *HAND, *CRMS)
NATIVE = {
    **dict.fromkeys(("outlook_pl_desk", "outlook_cs", "outlook_hu", "outlook_hr"), "cp1250"),
    **dict.fromkeys(("outlook_ro", "hand_pl", "hand_cs"), "cp1250"),
    **dict.fromkeys(("outlook_ru", "amo", "hand_uk"), "cp1251"),
    **dict.fromkeys(("outlook_tr", "hand_tr"), "cp1254"),
    "outlook_zh": "gb18030",
    "wukong_leads": "gb18030",
    "outlook_zh_tw": "big5",
    "outlook_ja": "cp932",
    "outlook_ko": "cp949",
    "hand_el": "cp1253",
    "outlook_el": "cp1253",
    "hand_he": "cp1255",
    "hand_ar": "cp1256",
}
"""What such a program writes where it does not write UTF-8."""


@pytest.mark.parametrize("system", ALL, ids=lambda s: s.name)
@pytest.mark.parametrize(("encoding", "delimiter"), [("utf-8", ","), ("utf-16", "\t")])
def test_each_program(system: System, encoding: str, delimiter: str) -> None:
    rows = [system.header, system.row]
    found = parsed(written(rows, encoding, delimiter, "\r\n"))
    (draft,) = found.drafts
    check(draft, system)


@pytest.mark.parametrize("system", ALL, ids=lambda s: s.name)
def test_in_the_letters_of_the_country(system: System) -> None:
    encoding = NATIVE.get(system.name, "cp1252")
    rows = [system.header, *[system.row] * 3]
    drafts = parsed(written(rows, encoding, ";", "\r\n", quoted=True)).drafts
    assert len(drafts) == 3
    check_reach(drafts[0], system)
    assert drafts[0].name == system.person.encode(encoding, "replace").decode(encoding)


@pytest.mark.parametrize("system", ALL, ids=lambda s: s.name)
def test_columns_in_any_order(system: System) -> None:
    dice = random.Random(system.name)
    for _ in range(10):
        cells = [c for c in system.cells if c[1] or dice.random() < 0.5]
        if len({h for h, _ in cells}) == len(cells):
            dice.shuffle(cells)
        rows: list[Sequence[str]] = [[h for h, _ in cells], [v for _, v in cells]]
        (draft,) = parsed(written(rows, "utf-8", ",", "\n")).drafts
        check_reach(draft, system)
        assert draft.name == system.person


def test_no_word_of_a_person_is_lost() -> None:
    """Every filled cell is in the draft, or its column says of itself that it is left out."""
    for system in ALL:
        (draft,) = parsed(written([system.header, system.row], "utf-8", ",", "\n")).drafts
        kept = repr(draft)
        assert all(mail in kept for mail in system.emails), system.name
        assert system.company in kept, system.name
