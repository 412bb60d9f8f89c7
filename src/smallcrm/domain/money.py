"""Amounts of money in a line: "$1,200", "€4k", "950 EUR". Whole minor units, never a float."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from smallcrm.domain.folding import Span
from smallcrm.domain.language import words
from smallcrm.domain.lexicon import Tokens
from smallcrm.domain.tokens import Shape

SIGNS = {
    "$": "USD",
    "\u20ac": "EUR",
    "\u00a3": "GBP",
    "\u00a5": "JPY",
    "\u20b9": "INR",
    "\u20bd": "RUB",
    "\u20ba": "TRY",
    "\u20a9": "KRW",
    "\u20b4": "UAH",
    "\u20aa": "ILS",
    "us$": "USD",
    "a$": "AUD",
    "c$": "CAD",
    "z\u0142": "PLN",
    "zl": "PLN",
}
NAMES = {
    "euro": "EUR",
    "euros": "EUR",
    "dollar": "USD",
    "dollars": "USD",
    "bucks": "USD",
    "pound": "GBP",
    "pounds": "GBP",
    "quid": "GBP",
    "franken": "CHF",
    "francs": "CHF",
}
CODES = words(
    """aed, aud, bgn, brl, cad, chf, cny, cop, czk, dkk, egp, eur, gbp, hkd, huf, idr, ils, inr,
    isk, jpy, krw, kwd, myr, mxn, ngn, nok, nzd, php, pkr, pln, ron, rsd, rub, sek, sgd, thb, tnd,
    twd, uah, usd, vnd, zar, bhd"""
)
_NO_CENTS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"
_MILLS = "BHD IQD JOD KWD LYD OMR TND"
DIGITS = {**dict.fromkeys(_NO_CENTS.split(), 0), **dict.fromkeys(_MILLS.split(), 3)}
"""Digits behind the point where they are not two (ISO 4217)."""
MOST = 10**15

_NUMBER = r"\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,3})?|\d+(?:[.,]\d{1,3})?"
_SIGN = r"(?:us|a|c)\$|[$\u20ac\u00a3\u00a5\u20b9\u20bd\u20ba\u20a9\u20b4\u20aa]"
_WORD = "|".join(sorted((*CODES, *NAMES, "zl"), key=len, reverse=True))
_AMOUNT = re.compile(
    rf"(?<![\w.,])(?:(?P<sign>{_SIGN})\s?(?P<a>{_NUMBER})(?P<ka>k|m)?(?![\w%])"
    rf"|(?P<code>{_WORD})\s(?P<b>{_NUMBER})(?P<kb>k|m)?(?![\w%])"
    rf"|(?P<c>{_NUMBER})\s?(?P<kc>k|m)?\s?(?P<after>(?:{_SIGN})(?!\s?\d)|(?:{_WORD})(?!\w)))"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """``minor`` counts the smallest unit: 120000 for USD 1,200.00. ``currency`` as ISO 4217."""

    minor: int
    currency: str

    def plain(self) -> str:
        """The amount in whole units, without trailing zeros: "1200", "9.5"."""
        digits = DIGITS.get(self.currency, 2)
        text = str(Decimal(self.minor).scaleb(-digits))
        return text.rstrip("0").rstrip(".") if "." in text else text


def find(tokens: Tokens, start: int, currency: str = "") -> list[tuple[Span, Amount]]:
    """Amounts from a token on, with their places in the text; ``currency`` is what "$" means."""
    if start >= len(tokens):
        return []
    sealed = [(t.start, t.end) for t in tokens.items if t.shape is Shape.SEALED]
    found = []
    for match in _AMOUNT.finditer(tokens.folded.norm, tokens[start].start):
        first, behind = match.span()
        if any(a < behind and first < b for a, b in sealed):
            continue
        amount = _amount(match, currency)
        if amount is not None:
            found.append((tokens.folded.span(first, behind), amount))
    return found


def _amount(match: re.Match[str], currency: str) -> Amount | None:
    word = match["sign"] or match["code"] or match["after"]
    code = SIGNS.get(word) or NAMES.get(word) or word.upper()
    if word == "$" and currency.endswith("D") and len(currency) == 3:
        code = currency
    number = _decimal(match["a"] or match["b"] or match["c"])
    factor = {"k": 1_000, "m": 1_000_000}.get(match["ka"] or match["kb"] or match["kc"] or "", 1)
    minor = (number * factor).scaleb(DIGITS.get(code, 2))
    if minor != minor.to_integral_value() or not 0 <= minor <= MOST:
        return None
    return Amount(int(minor), code)


def _decimal(text: str) -> Decimal:
    """ "1,200" and "1.200" are thousands, "12,50" and "1.200,50" have a part behind the point."""
    text = text.replace("'", "").replace(" ", "")
    last = max(text.rfind("."), text.rfind(","))
    if last >= 0:
        tail = text[last + 1 :]
        grouped = len(tail) == 3 and (text.count(text[last]) > 1 or text[:last].isdigit())
        whole = re.sub(r"[.,]", "", text[:last])
        text = whole + tail if grouped else f"{whole}.{tail}"
    return Decimal(text)
