"""What a line says of a sale: "paid 950 EUR", "sold 3 posters at 40", "sold logo 950".

What is taken for one is offered to the eye and can be taken out, so a clause that may mean
something else ("paid parking 5 EUR", "has not paid 950") is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from smallcrm.domain import amounts, sales
from smallcrm.domain.captured import Sold
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.folding import Span
from smallcrm.domain.languages.sale_words import TABLES
from smallcrm.domain.lexicon import PhraseSet, Sense, Tokens
from smallcrm.domain.money import Amount
from smallcrm.domain.text import one_line
from smallcrm.domain.tokens import Shape

_FIGURE = re.compile(r"\d[\d.,']*")
_MOST_WORDS = 8
"""So many tokens may say what was sold."""
_NAMES = (
    *("paid", "paid_by_us", "sold", "sold_by_them", "not_sold", "between", "to_whom"),
    *("each", "each_behind", "for_", "doubts"),
)


@dataclass(frozen=True, slots=True)
class Said:
    """A sale, the token of its verb, and the tokens of a price that is not a time of day."""

    sold: Sold
    at: int
    price: range = field(default=range(0))


@dataclass(frozen=True, slots=True)
class _Price:
    amount: Amount
    first: int
    behind: int
    is_each: bool


@dataclass(frozen=True, slots=True)
class _Goods:
    what: str
    quantity: int
    price: _Price


def find(
    tokens: Tokens, start: int, sums: Sequence[tuple[Span, Amount]], currency: str
) -> list[Said]:
    """The sales from a token on; ``sums`` are the amounts that name a currency, ``currency`` is
    meant where none is named ("" for none: then such a number is no price)."""
    reader = _Reader(tokens, _tables(tuple(g.code for g in tokens.lexicon.languages)), currency)
    reader.put(sums)
    return list(reader.read(start))


@lru_cache(maxsize=8)
def _tables(codes: tuple[str, ...]) -> dict[str, PhraseSet]:
    """The words of these languages together."""
    return {
        name: PhraseSet(
            list(dict.fromkeys(w for code in codes for w in sorted(getattr(TABLES[code], name))))
        )
        for name in _NAMES
    }


class _Reader:
    """One line."""

    def __init__(self, tokens: Tokens, words: dict[str, PhraseSet], currency: str) -> None:
        self._tokens, self._words, self._currency = tokens, words, currency
        self._sums: dict[int, tuple[int, Amount]] = {}

    def put(self, sums: Sequence[tuple[Span, Amount]]) -> None:
        """Where amounts begin: the token behind each, and what it is."""
        for (first, behind), amount in sums:
            inside = [
                i
                for i in range(len(self._tokens))
                if first <= self._tokens.span(i, i + 1)[0] < behind
            ]
            if inside:
                self._sums[inside[0]] = inside[-1] + 1, amount

    def read(self, start: int) -> Iterator[Said]:
        index = start
        while index < len(self._tokens):
            paid, sold = self._has(index, "paid"), self._has(index, "sold")
            first, end = self._bounds(start, index, commas=False)
            first = self._behind_join(first, index)
            said = None
            if sold > index and self._is_ours(first, index, sold):
                said = self._sold((first, self._bounds(start, index, commas=True)[1]), index, sold)
            elif paid > index and self._is_theirs(first, index):
                said = self._paid((first, end), index, paid)
            if said is not None:
                yield said
                index = end
            index += 1

    def _behind_join(self, first: int, verb: int) -> int:
        """ "liked it and sold 2": what stands before "and" is said of something else."""
        joins = self._tokens.lexicon.phrases("joins")
        found = (joins.find(self._tokens.items, i) for i in range(first, verb))
        return max((b for i, b in enumerate(found, first) if i < b <= verb), default=first)

    # --- who did it, and whether -----------------------------------------------------------------

    def _is_ours(self, first: int, verb: int, behind: int) -> bool:
        """Whether what is sold was sold by us."""
        return (
            not self._any(range(first, verb), "sold_by_them", "doubts")
            and not self._denied(first, verb)
            and self._has(verb, "not_sold") < behind
            and not self._asks(behind)
        )

    def _is_theirs(self, first: int, verb: int) -> bool:
        return (
            not self._any(range(first, verb), "paid_by_us", "doubts")
            and not self._denied(first, verb)
            and not self._asks(verb)
        )

    def _denied(self, first: int, verb: int) -> bool:
        table = self._tokens.lexicon
        names = ("no", "will", "if_", "waiting")
        return any(
            table.phrases(name).find(self._tokens.items, i) > i
            for i in range(first, verb + 1)
            for name in names
        )

    def _asks(self, index: int) -> bool:
        while index < len(self._tokens) and self._tokens.shape(index) is not Shape.STOP:
            index += 1
        return index < len(self._tokens) and self._tokens[index].text == "?"

    # --- what was paid ---------------------------------------------------------------------------

    def _paid(self, bounds: tuple[int, int], verb: int, behind: int) -> Said | None:
        """An amount with nothing but the words of a bill between: behind the verb, or before it."""
        first, end = bounds
        index = behind
        while index < end:
            price = self._sum_at(index, end, alone=True)
            if price is not None:
                what = self._what_for(price.behind, end)
                return self._said(verb, behind, _Goods(what, sales.ONE, price))
            step = self._passed(index)
            if step == index:
                return None
            index = step
        price = self._sum_before(first, verb)
        if price is None or not self._passes(first, price.first):
            return None
        if not self._passes(price.behind, verb):
            return None
        return self._said(verb, behind, _Goods("", sales.ONE, price))

    def _passed(self, index: int) -> int:
        """The token behind one that may stand between, else the same."""
        longest = self._has(index, "between")
        if longest > index:
            return longest
        shape = self._tokens.shape(index)
        if self._tokens[index].text in "-\u2212":
            return index  # less than nothing is not paid
        if shape in (Shape.OTHER, Shape.NUMBER, Shape.COMMA, Shape.FIGURE):
            return index + 1
        date = self._tokens.sense(index, Sense.AWAY) or self._tokens.sense(index, Sense.ORDINAL)
        return date[0] if date else index

    def _passes(self, first: int, behind: int) -> bool:
        while first < behind:
            step = self._passed(first)
            if step == first:
                return False
            first = step
        return True

    def _what_for(self, index: int, end: int) -> str:
        """ "for the logo", behind the amount."""
        behind = self._has(index, "for_")
        return "" if behind == index else self._what(behind, min(end, behind + _MOST_WORDS))

    # --- what was sold ---------------------------------------------------------------------------

    def _sold(self, bounds: tuple[int, int], verb: int, behind: int) -> Said | None:
        """How many, what and for how much: behind the verb, before it ("3 Poster zu 40 verkauft"),
        or around it ("3 posters verkocht voor 40")."""
        first, end = bounds
        begin = self._begin(first, verb)
        goods = self._goods((behind, end), closed=False)
        if goods is None:
            goods = self._goods((begin, verb), closed=True)
        elif not goods.what and goods.quantity == sales.ONE and begin < verb:
            quantity, index = self._quantity(self._behind_article(begin))
            goods = _Goods(self._what(index, verb), quantity, goods.price)
        return None if goods is None else self._said(verb, behind, goods)

    def _begin(self, first: int, verb: int) -> int:
        """Behind "ich habe" and the like."""
        while first < verb:
            step = max(self._has(first, "paid_by_us"), self._has(first, "to_whom"))
            step = max(step, self._tokens.has(first, self._tokens.lexicon.phrases("joins")))
            if step == first:
                break
            first = step
        return first

    def _goods(self, bounds: tuple[int, int], *, closed: bool) -> _Goods | None:
        """``closed``: nothing may stand behind the price."""
        index, end = bounds
        whom = self._has(index, "to_whom")
        if whom > index:
            if not self._opens_thing(whom):
                return None  # "sold her car": it was hers
            index = whom
        quantity, index = self._quantity(self._behind_article(index))
        if not quantity:
            return None
        for place in range(index, min(end, index + _MOST_WORDS + 1)):
            price = self._price_at(place, end, has_what=place > index)
            if price is None or (closed and price.behind < end):
                continue
            what = self._what(index, price.first)
            return None if not what and place > index else _Goods(what, quantity, price)
        return None

    def _behind_article(self, index: int) -> int:
        article = self._tokens.sense(index, Sense.ARTICLE)
        return article[0] if article else index

    def _opens_thing(self, index: int) -> bool:
        """Whether a thing begins here, and not the name of what somebody owns."""
        counts = self._tokens.sense(index, Sense.NUMBER) or self._tokens.sense(index, Sense.ARTICLE)
        if counts or index in self._sums:
            return True
        return self._tokens.shape(index) in (Shape.NUMBER, Shape.FIGURE)

    def _quantity(self, index: int) -> tuple[int, int]:
        """Thousandths, and the token behind; one, where none is said."""
        if index >= len(self._tokens) or index in self._sums:
            return sales.ONE, index
        token = self._tokens[index]
        if token.shape in (Shape.NUMBER, Shape.FIGURE) and _FIGURE.fullmatch(token.text):
            if token.tail in ("", "x"):
                with_sign = index + 1 < len(self._tokens) and self._tokens[index + 1].text == "%"
                found = self._read_quantity(token.text)
                if not with_sign:
                    return found, index + 1
            return sales.ONE, index
        word = self._tokens.number(index, Sense.NUMBER)
        return (word[1] * sales.ONE, word[0]) if word and word[1] > 0 else (sales.ONE, index)

    def _read_quantity(self, text: str) -> int:
        try:
            return amounts.read_quantity(text)
        except InvalidValue:
            return 0

    def _price_at(self, index: int, end: int, *, has_what: bool) -> _Price | None:
        """ "at 40", "for 950 EUR", "40 EUR each"; "950" alone where the clause ends."""
        each, all_of_it = self._has(index, "each"), self._has(index, "for_")
        behind = max(each, all_of_it)
        if behind > index:
            price = self._sum_at(behind, end, alone=False)
            is_each = each >= all_of_it
        elif has_what or index in self._sums:
            price, is_each = self._sum_at(index, end, alone=True), False
        else:
            return None
        if price is None:
            return None
        one = self._has(price.behind, "each_behind")
        return _Price(price.amount, index, max(one, price.behind), is_each or one > price.behind)

    # --- amounts ---------------------------------------------------------------------------------

    def _sum_at(self, index: int, end: int, *, alone: bool) -> _Price | None:
        """An amount that begins here; ``alone``: a number without a currency only where the
        clause ends behind it."""
        if index in self._sums and index < end:
            behind, amount = self._sums[index]
            return _Price(amount, index, behind, is_each=False)
        if index >= end or not self._currency or self._tokens[index].tail:
            return None
        token = self._tokens[index]
        shapes = (Shape.NUMBER, Shape.FIGURE, Shape.CLOCK)
        if token.shape not in shapes or not _FIGURE.fullmatch(token.text):
            return None
        if alone and not self._is_end(index + 1, end):
            return None
        if index + 1 < end and self._tokens[index + 1].text in ("%", "x", "/", ":"):
            return None
        try:
            amount = amounts.read(token.text, self._currency)
        except InvalidValue:
            return None
        return _Price(amount, index, index + 1, is_each=False)

    def _is_end(self, index: int, end: int) -> bool:
        """Whether the clause ends here, or a day follows."""
        if index >= end or self._tokens.shape(index) in (Shape.STOP, Shape.COMMA, Shape.DATE):
            return True
        return any(self._tokens.sense(index, s) for s in (Sense.AWAY, Sense.WEEKDAY, Sense.ON))

    def _sum_before(self, first: int, verb: int) -> _Price | None:
        for index in range(verb - 1, first - 1, -1):
            if index in self._sums and self._sums[index][0] <= verb:
                behind, amount = self._sums[index]
                return _Price(amount, index, behind, is_each=False)
        return None

    # --- places ----------------------------------------------------------------------------------

    def _bounds(self, start: int, index: int, *, commas: bool) -> tuple[int, int]:
        """First and behind of the sentence around a token, or of the part between commas."""
        ends = (Shape.STOP, Shape.COMMA) if commas else (Shape.STOP,)
        first, end = index, index
        while first > start and self._tokens.shape(first - 1) not in (Shape.STOP, Shape.COMMA):
            first -= 1
        while end < len(self._tokens) and self._tokens.shape(end) not in ends:
            end += 1
        return first, end

    def _has(self, index: int, name: str) -> int:
        return self._words[name].find(self._tokens.items, index)

    def _any(self, places: range, *names: str) -> bool:
        return any(self._has(i, name) > i for i in places for name in names)

    def _what(self, first: int, behind: int) -> str:
        first = self._behind_article(first) if first < behind else first
        stop = next(
            (
                i
                for i in range(first, behind)
                if self._tokens.shape(i) in (Shape.STOP, Shape.COMMA, Shape.SEALED, Shape.DATE)
                or self._tokens.sense(i, Sense.ON)
                or self._tokens.sense(i, Sense.BY)
            ),
            behind,
        )
        if stop <= first:
            return ""
        start, end = self._tokens.span(first, stop)
        return one_line(self._tokens.folded.text[start:end])

    def _said(self, verb: int, behind: int, goods: _Goods) -> Said | None:
        price, amount = goods.price, goods.price.amount
        if price.is_each:
            try:
                amount = sales.total(amount, goods.quantity)
            except InvalidValue:
                return None
        if not amount.minor:
            return None
        verb_span = self._tokens.span(verb, behind)
        span = self._tokens.span(min(verb, price.first), max(behind, price.behind))
        sold = Sold(goods.what, goods.quantity, amount, span, verb_span)
        return Said(sold, verb, range(price.first, price.behind))
