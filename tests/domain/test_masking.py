"""Other people hidden in notes: what must go, what must stay, and what is known to be missed."""

from __future__ import annotations

import pytest

from smallcrm.domain.held import MASKED
from smallcrm.domain.masking import Mask, OtherPerson

OTHERS = (
    OtherPerson("Ben Okafor", "Ben", "Okafor"),
    OtherPerson("Ben van der Berg"),
    OtherPerson("Will Baker"),
    OtherPerson("May Lin", "May", "Lin"),
    OtherPerson("Anna Maria Šimková", "Anna Maria", "Šimková", "Ama"),
    OtherPerson("Tom de Vries"),
    OtherPerson("Jürgen Groß"),
    OtherPerson("山田太郎", "太郎", "山田"),
    OtherPerson("Ana Lima"),
    OtherPerson("Ana Souza"),
    OtherPerson(""),
)
X = MASKED


@pytest.fixture
def mask() -> Mask:
    own = frozenset({"ana", "lima"})
    made = Mask(own, frozenset({"ana@x.org"}), frozenset({"612345678", "201234567"}))
    made.add(OTHERS)
    return made


NOTES = (
    # whole names, however written
    ("Lunch with Ben Okafor.", f"Lunch with {X}."),
    ("lunch with BEN OKAFOR", f"lunch with {X}"),
    ("lunch with ben okafor's son", f"lunch with {X}'s son"),
    ("Ben Okafor rang", f"{X} rang"),
    ("Met Ben van der Berg", f"Met {X}"),
    ("met anna-maria simkova", f"met {X}"),
    ("Jurgen Gross asked for it", f"{X} asked for it"),
    ("Will Baker will come", f"{X} will come"),
    ("昨日山田さんと話した", f"昨日{X}さんと話した"),
    # parts of names
    ("Ana met Ben", f"Ana met {X}"),
    ("Ben called", f"{X} called"),
    ("We talked. Ben called", f"We talked. {X} called"),
    ("Ana and Tom agreed; Tom pays", f"Ana and {X} agreed; {X} pays"),
    ("ask Okafor first", f"ask {X} first"),
    ("Okafor first!", f"{X} first!"),
    ("Jürgen sagt ja", f"{X} sagt ja"),
    ("asked jürgen again", f"asked {X} again"),
    ("Anna is away, Maria is not", f"{X} is away, {X} is not"),
    ("AMA rang", f"{X} rang"),
    ("her friend Will", f"her friend {X}"),
    ("with de Vries and van der Berg", f"with de {X} and van der {X}"),
    ("ask May on 3 May", f"ask {X} on 3 May"),
    ("TOM!", f"{X}!"),
    ("(Ben) and Ben/Tom", f"({X}) and {X}/{X}"),
    # addresses and numbers
    ("mail ana@x.org, not ben@x.org", f"mail ana@x.org, not {X}"),
    ("call +31 6 12345678 or 030 7654321", f"call {X} or 030 7654321"),
    ("06 12345678 020 1234567", f"{X} {X}"),
    ("030 7654321 06-123 45 678", f"030 7654321 {X}"),
    ("paid 1200 on 2026-11-25", "paid 1200 on 2026-11-25"),
    # words that are no names
    ("Will you come?", "Will you come?"),
    ("May be late. Will she?", "May be late. Will she?"),
    ("Ana rang on 3 May", "Ana rang on 3 May"),
    ("the baker and the van", "the baker and the van"),
    ("Benefits of tomorrow", "Benefits of tomorrow"),
    ("Ik ben benieuwd", "Ik ben benieuwd"),
    ("Ana Lima is Ana", "Ana Lima is Ana"),
    ("lima beans", "lima beans"),
    ("", ""),
)
MISSED = {
    "Will said no",  # the first word, and a word as well
    "May paid twice",
    "saw ben today",  # of three letters, in small ones
    "the okafors are back",
    "Bens Mutter",  # an ending
    "lunch with Benny",  # a name that the file does not have
    "her sister Clara",
    "B.O. signed",
}


@pytest.mark.parametrize(("text", "hidden"), NOTES)
def test_others_are_hidden_and_words_are_not(mask: Mask, text: str, hidden: str) -> None:
    assert mask.hide(text) == hidden


@pytest.mark.parametrize("text", sorted(MISSED))
def test_what_the_manual_says_is_not_found(mask: Mask, text: str) -> None:
    """One that is found some day is to be taken out of the manual too."""
    assert mask.hide(text) == text


def test_a_noun_that_is_a_family_name_is_hidden_rather_than_shown(mask: Mask) -> None:
    assert mask.hide("der Berg ruft") == f"der {X} ruft"


def test_who_took_part_is_hidden_where_the_name_is_a_word_too(mask: Mask) -> None:
    assert mask.hide("Will said no", [OtherPerson("Will Baker")]) == f"{X} said no"
    assert mask.hide("Will said no", [OtherPerson("Ana Souza")]) == "Will said no"
