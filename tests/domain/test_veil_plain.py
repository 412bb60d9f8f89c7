"""Names that are looked up hide what looking at every name for every word hides."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import example, given, settings
from hypothesis import strategies as st

from domain.plain_veil import PlainMask, PlainVeil
from smallcrm.domain.masking import Mask, OtherPerson, words_of
from smallcrm.domain.text import fold
from smallcrm.domain.veil import Crowd, Someone, Veil

WORDS = (
    *("Tom", "tom", "TOM", "Baker", "May", "Junior", "van", "der", "Berg", "O'Neil", "J", "12"),
    *("Zoë", "Zoe\u0308", "Strauß", "STRAUSS", "Łódź", "Yılmaz", "ﷺ", "ﬁn", "王", "小明", "김"),
    *("Acme", "acme", "GmbH", "& Co", "7", "…", "-", "_", "will", "call", "sarah@acme.example"),
)
BETWEEN = st.sampled_from(
    (" ", " ", " ", "  ", ", ", ". ", "\n", "-", "", " · ", "/", "_", "@", "; ")
)
NUMBERS = ("+31 6 5550 1123", "0655501123", "655509999", "5550 112 3", "06 5550 1123 06 5550 9999")


@dataclass(frozen=True)
class Case:
    people: list[Someone]
    shown: list[str]
    current: int = 99
    """The place of the one who is shown, if there is one."""


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Few words, so that names begin alike, are parts of others, and stand in the texts."""
    pool = draw(st.lists(st.sampled_from(WORDS), min_size=2, max_size=5))
    names = draw(st.lists(_texts(pool, 4), min_size=1, max_size=7))
    ids = draw(st.permutations(range(1, 25)))[: len(names)]
    people = []
    for number, name in zip(ids, names, strict=True):
        given, family, nick = (draw(st.sampled_from(("", "", *pool))) for _ in range(3))
        parts = OtherPerson(name, given, family, nick) if draw(st.booleans()) else None
        people.append(Someone(number, name, parts))
    words = [*pool, *names, *(name.upper() for name in names), *NUMBERS, *WORDS[:6]]
    shown = draw(st.lists(_texts(words, 8), min_size=1, max_size=6))
    return Case(people, [*shown, *names], draw(st.integers(0, 8)))


def _texts(words: list[str], most: int) -> st.SearchStrategy[str]:
    parts = st.lists(st.tuples(st.sampled_from(words), BETWEEN), min_size=1, max_size=most)
    return parts.map(lambda found: "".join(part for both in found for part in both).strip())


TWINS = [Someone(20, "Tom Baker", None), Someone(3, "Tom Baker", None)]
BLANKS = [Someone(1, "\ufdfa", None), Someone(2, "\u0635\u0644\u0649 a b c", None)]
"""The first is one letter, and folds to four words with blanks between."""


@settings(max_examples=500, deadline=None)
@given(cases())
@example(Case(TWINS, ["Tom Baker", "a Tom Baker"]))
@example(Case(BLANKS, [fold("\ufdfa")]))
def test_the_same_is_hidden(case: Case) -> None:
    """Also of people of one name, of whom one is shown; names as texts, too."""
    people, crowd = case.people, Crowd()
    crowd.add(people)
    crowd.numbers |= {"655501123", "655509999"}
    one = people[case.current] if case.current < len(people) else None
    own = frozenset((*fold(one.name).split(), *words_of(one.name)) if one else ())
    number = one.id if one else 0
    emails, numbers = frozenset({"sarah@acme.example"}), frozenset({"655509999"})
    rest = (own, emails, crowd.numbers, numbers, crowd.others)
    mask, plain_mask = Mask(*rest), PlainMask(*rest, people=people)
    ours, plain = Veil(crowd, number, mask), PlainVeil(crowd, number, plain_mask, people)
    for text in case.shown:
        assert ours.hide(text) == plain.hide(text)
        assert mask.hide(text) == plain_mask.hide(text)
