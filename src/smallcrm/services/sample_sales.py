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
