"""What the sample people bought: a shop that prints and designs."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from smallcrm.domain.money import Amount
from smallcrm.domain.sales import SaleDraft
from smallcrm.services import item_pairs, items, people, sales
from smallcrm.storage.store import Store

_BOUGHT: tuple[tuple[str, str, int, int, tuple[int, ...]], ...] = (
    ("Sarah Chen", "Poster A2", 4000, 3, (290, 198, 108, 17)),
    ("Sarah Chen", "Frame, oak", 6500, 1, (198,)),
    ("Sarah Chen", "Logo", 95000, 1, (401,)),
    ("May Wong", "Menu cards", 18000, 2, (128, 97, 64, 33)),
    ("Tom Baker", "Poster A2", 4000, 5, (150, 80)),
    ("Tom Baker", "Frame, oak", 6500, 5, (80,)),
    ("Ben O'Neil", "Labels", 22050, 1, (200, 140, 82)),
    ("Ben O'Neil", "Poster A2", 4200, 2, (90,)),
    ("Ana Lima", "Poster A2", 4000, 1, (45,)),
    ("Ana Lima", "Frame, oak", 6500, 1, (45,)),
    ("Priya Raman", "Poster A2", 4000, 2, (60,)),
    ("Priya Raman", "Frame, oak", 6800, 1, (30,)),
)
INVOICES = """Rechnungsnummer;Rechnungsdatum;Kunde;Artikel;Menge;Bruttobetrag;Bezahlt am;Steuer
2026-201;05.11.2026;Sarah Chen;Poster A2;3;142,80;12.11.2026;22,80
2026-202;09.11.2026;May Wong;Menu cards;1;1.214,20;;193,86
2026-203;16.11.2026;Baker, Tom;Frame, oak;5;386,75;20.11.2026;61,75
2026-204;17.11.2026;Kunsthandel Meier;Poster A2;2;95,20;;15,20
2026-205;18.11.2026;Kunsthandel Meier;Frame, oak;2;154,70;;24,70
2026-206;31.11.2026;Ana Lima;Labels;1;262,40;;41,90
"""
"""As a program for invoices writes them: one of somebody who is not here, one with a day that does
not exist."""


def fill(store: Store, now: datetime) -> None:
    """Sales of two years, one of them returned, and a pair that the user set."""
    today, number = now.date(), 0
    for name, what, minor, count, ago in _BOUGHT:
        found = people.by_prefix(store, name, 1)
        for days in ago if found else ():
            number += 1
            day = today - timedelta(days)
            draft = SaleDraft(day, what, Amount(minor * count, "EUR"), count * 1000)
            draft = replace(draft, number=f"{day.year}-{number:03}")
            sale = sales.add(store, found[0].id, draft, now)
            if what.startswith("Frame") and days == 198:
                sales.bring_back(store, sale, today - timedelta(190), "one corner was dented")
    named = {row.name: row.id for row in items.listed(store)}
    item_pairs.pair(store, named["Menu cards"], named["Labels"])
