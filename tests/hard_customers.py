"""Customers of hard values, by a seed: what people, programs and attackers put into fields."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from smallcrm.domain.custom_fields import CustomDraft, CustomKind
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CadenceDraft,
    CadenceUnit,
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
from smallcrm.domain.text import clean, fold, one_line

PIECES = (
    *("Ana", "Müller", "O'Neill", "李小龙", "山田", "Ж", "ñ", "ﬁ", "ß", "İ", "ı", "Ǆ"),
    *(
        "שלום",
        "مرحبا",
        "\u202eevil\u202c",
        "\u200fRTL",
        "👩‍👩‍👧‍👦",
        "🇳🇱",
        "e\u0301",
        "Z\u0335\u0321a",
    ),
    *('"', "''", ",", ";", ":", "\\", "\\n", "\\,", "|", "=1+1", "@SUM(A1)", "+49", "-5"),
    *("<b>x</b>", "&amp;", "{{7*7}}", "BEGIN:VCARD", "END:VCARD", "\\\\;", "%0A", "#tag", "--"),
    *("x" * 90, "wörd " * 20, "\u00a0", "\u2028", "^n", "^'", "TYPE=work", "item1.", "1604"),
)
LINES = (*PIECES, "\n", "\n\n", " \n ", "\t")
LABELS = ("", "work", "home", "mobile", "work fax", "Atelier; 2", 'a "b"', "_$!<Home>!$_", "cell")
KEPT = (
    "X-OWN;A=b:kept",
    'item9.X-ODD;P="a;b:c":v\\,w\\;x',
    "GEO:geo:52.1\\,4.3",
    "X-LONG:" + "ы" * 200,
)


def _text(random: Random, most: int = 4, pieces: tuple[str, ...] = PIECES) -> str:
    return "".join(
        random.choice(pieces) + random.choice(("", " ")) for _ in range(random.randint(1, most))
    )


def _line(random: Random, most: int = 4) -> str:
    """Never empty, and on one line, as the program keeps it."""
    return one_line(_text(random, most)) or "x"


def _lines(random: Random) -> str:
    return clean(_text(random, 8, LINES)).strip() or "x"


def _maybe(random: Random) -> str:
    return _line(random) if random.random() < 0.4 else ""


def _day(random: Random) -> date:
    return date(1850, 1, 1) + timedelta(days=random.randrange(70_000))


def _address(random: Random, label: str) -> AddressDraft:
    street, extended, box, locality, region, code = (_maybe(random) for _ in range(6))
    return AddressDraft(street, extended, box, locality, region, code, _line(random), label)


def _detail(random: Random) -> DetailDraft:
    label = one_line(random.choice(LABELS))
    on = _day(random)
    year = random.choice((on.year, None, 1604 if random.random() < 0.1 else None))
    makers = (
        lambda: PhoneDraft(random.choice(("+31 6 1234", "tel:1", _line(random))), label),
        lambda: EmailDraft(random.choice(("a@b.c", "mailto:x@y.z", _line(random))), label),
        lambda: _address(random, label),
        lambda: LinkDraft(random.choice(("https://example.com/?a=b,c;d", _line(random))), label),
        lambda: FactDraft(_lines(random)),
        lambda: OccasionDraft(
            random.choice(list(OccasionKind)),
            *(on.month, min(on.day, 28), year),
            random.choice(("", _line(random), "Jahrestag")),
            random.choice((None, 0, 14)),
        ),
        lambda: AffiliationDraft(_line(random), _maybe(random), _maybe(random)),
    )
    return random.choice(makers)()


def customer(random: Random, number: int) -> CustomerDraft:
    """One; no value stands twice, because two that say the same are one to every reader."""
    details: list[DetailDraft] = [_detail(random) for _ in range(random.randrange(6))]
    said = (_line(random, 1).lstrip("# ") for _ in range(random.randrange(3)))
    tags = {fold(tag): tag for tag in said if tag}
    details += [TagDraft(tag) for tag in tags.values()]
    if random.random() < 0.2:
        details.append(CadenceDraft(random.randint(1, 999), random.choice(list(CadenceUnit))))
    customs = {
        name: CustomDraft(name, value, kind)
        for name, value, kind in (
            ("Story; of, it", _lines(random), CustomKind.TEXT),
            ("Budget", "1200.50 EUR", CustomKind.MONEY),
            ("Score", str(random.randint(-5, 10**9)), CustomKind.NUMBER),
            ("Since", _day(random).isoformat(), CustomKind.DATE),
            ("Paid", random.choice(("yes", "no")), CustomKind.YES_NO),
            ("Page", _line(random), CustomKind.LINK),
        )
        if random.random() < 0.3
    }
    kept = tuple(
        PropertyDraft(line.partition(":")[0].partition(";")[0].rpartition(".")[2], line)
        for line in KEPT
        if random.random() < 0.1
    )
    family, given, more, prefix, suffix, nickname = (_maybe(random) for _ in range(6))
    return CustomerDraft(
        f"{_line(random)} {number}",
        CustomerKind.COMPANY if random.random() < 0.1 else CustomerKind.PERSON,
        f"urn:uuid:{random.getrandbits(128):032x}",
        *(family, given, more, prefix, suffix, nickname),
        details=tuple(dict.fromkeys(details)),
        properties=kept,
        customs=tuple(customs.values()),
    )


def many(count: int, seed: int = 6) -> list[CustomerDraft]:
    random = Random(seed)
    return [customer(random, number) for number in range(count)]
