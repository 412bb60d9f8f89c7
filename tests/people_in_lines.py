"""The people of the forty lines (interaction.md 2.4), in memory, as a directory."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from smallcrm.domain import naming
from smallcrm.domain.capture import Context, read
from smallcrm.domain.captured import Captured
from smallcrm.domain.naming import Known
from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.when import Words

NOW = datetime(2026, 11, 25, 14, 30, tzinfo=UTC)
NAMES = (
    "Sarah Chen, Sarah Okafor, Tom Baker, Tomás Rivera, Ana Lima, May Wong, Will Park, Ben O'Neil, "
    "Priya Raman, Müller GmbH, Acme Design"
)
COMPANIES = {"Müller GmbH", "Acme Design"}
PHONES = {"31105550142": "Sarah Chen"}
FOLDER = Path(__file__).parent / "fixtures" / "lines"


def _words(code: str, locale: dict[str, Any]) -> Words:
    """What Qt says of the locale, written down."""
    lists = {name: tuple(v) for name, v in locale.items() if isinstance(v, list)}
    return Words(**{**locale, **lists}, languages=(code,))


LOCALES = json.loads((FOLDER / "locales.json").read_text(encoding="utf-8"))
LANGUAGES = {code: _words(code, locale) for code, locale in LOCALES.items()}


def known(number: int, name: str) -> Known:
    kind = CustomerKind.COMPANY if name in COMPANIES else CustomerKind.PERSON
    return Known(CustomerId(number + 1), name, kind, last_at=NOW - timedelta(days=number))


class People:
    """Everybody is offered for every question: the rules must choose."""

    def __init__(self, names: str = NAMES) -> None:
        self.all = [known(n, name.strip()) for n, name in enumerate(names.split(","))]

    def like(self, words: str) -> Sequence[Known]:
        return self.all

    def exactly(self, names: Sequence[str]) -> Sequence[Known]:
        wanted = {naming.name_words(n) for n in names}
        return [k for k in self.all if naming.name_words(k.name) in wanted]

    def numbered(self, number: str) -> Sequence[Known]:
        plain = "".join(c for c in number if c.isdigit())[-9:].lstrip("0")
        names = {name for digits, name in PHONES.items() if digits.endswith(plain)}
        return [k for k in self.all if k.name in names]


def capture(
    line: str,
    now: datetime = NOW,
    words: Words | None = None,
    here: Known | None = None,
    **more: object,
) -> Captured:
    context = Context(now, words or Words(), People(), here, **more)  # type: ignore[arg-type]
    return read(line, context)


def told(found: Captured) -> dict[str, str]:
    """What was understood, in the words of the table."""
    people = []
    for person in found.people:
        if person.known is not None:
            people.append(person.known.name)
        elif person.candidates:
            names = " or ".join(k.name for k in person.candidates)
            people.append(f"ask: {names}" + (" or new" if person.may_be_new else ""))
        else:
            people.append(f"new {person.typed}")
    happened = ""
    if found.kind is not None and found.happened_on is not None:
        day = found.happened_on.strftime("%d %b").lstrip("0")
        happened = f"{found.kind.value}, {day}: {found.body}"
    follow_ups = []
    for promise in found.promises:
        day = promise.due_on.strftime("%a %d %b %Y") if promise.due_on else "no date"
        at = f" {promise.due_time:%H:%M}" if promise.due_time else ""
        sure = "" if promise.certainty.value == "solid" else f" ({promise.certainty.value})"
        side = "" if promise.side.value == "mine" else " <"
        follow_ups.append(f"{day}{at} · {promise.text or 'Follow up'}{sure}{side}")
    extras = [f"#{t}" for t in found.tags]
    extras += [f"{a.currency} {a.plain()}" for a in found.amounts]
    extras += [f"little: {f}" for f in found.facts]
    extras += [f"{o.kind.value} {o.day}.{o.month}." for o in found.occasions]
    extras += [
        f"email {d.address}" for p in found.people for _, d in p.details if hasattr(d, "address")
    ]
    extras += [
        f"company {d.company_name}"
        for p in found.people
        for _, d in p.details
        if hasattr(d, "company_name")
    ]
    if found.cadence:
        extras.append(f"every {found.cadence.every} {found.cadence.unit.value}")
    return {
        "who": " + ".join(people),
        "touch": happened,
        "promise": " | ".join(follow_ups),
        "extras": "; ".join(extras),
    }
