"""The words of "Everything held about…": the document, its JSON, its CSV."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from typing import Any

from PySide6.QtCore import QLocale

from smallcrm.domain.held import MASKED, Held, HeldEntry, Section
from smallcrm.formats.sheet_html import Sheet, Table
from smallcrm.viewmodels.wording import tr


def title(name: str) -> str:
    return tr("Everything held about {name}").replace("{name}", name)


def request(name: str) -> str:
    """What the follow-up says that is set for the answer."""
    return tr("Answer {name}’s request").replace("{name}", name)


def section(which: Section) -> str:
    return {
        Section.NAMES: tr("Name"),
        Section.DETAILS: tr("Details"),
        Section.LITTLE: tr("Little things, dates and tags"),
        Section.CONSENTS: tr("Consent"),
        Section.NOTES: tr("Notes of calls, e-mails and meetings"),
        Section.FOLLOW_UPS: tr("Follow-ups"),
        Section.LINES: tr("Lines as they were typed"),
        Section.KEPT: tr("Kept from imported files"),
        Section.EARLIER: tr("Earlier values, kept so that changes can be undone"),
    }[which]


def source(entry: HeldEntry) -> str:
    """Where a value came from."""
    if entry.source is None:
        return tr("not recorded")
    return entry.source or tr("typed")


def sheet(held: Held, zone: tzinfo) -> Sheet:
    """The document, with local days."""
    columns = (tr("What"), tr("Value"), tr("When"), tr("In the file since"), tr("Source"))
    tables = tuple(
        Table(
            section(which),
            columns,
            tuple(_row(e, zone) for e in held.of(which)),
        )
        for which in Section
        if held.of(which)
    )
    if held.backups:
        rows = tuple(
            (_day(b.at, zone), b.name + ("" if b.sure else " " + tr("(could not be read)")))
            for b in held.backups
        )
        tables += (Table(tr("Backups that still contain it"), (tr("Made"), tr("File")), rows),)
    return Sheet(title(held.name), tuple(_paragraphs(held, zone)), tables, QLocale().bcp47Name())


def _paragraphs(held: Held, zone: tzinfo) -> list[str]:
    found = [
        tr("Made on {day}. In the file since {since}.")
        .replace("{day}", _day(held.made_at, zone))
        .replace("{since}", _day(held.created_at, zone)),
        tr("Other people’s names, addresses and numbers are shown as {mask}.").replace(
            "{mask}", MASKED
        ),
    ]
    if held.do_not_contact_at is not None:
        found.append(
            tr("Not to be contacted, since {day}.").replace(
                "{day}", _day(held.do_not_contact_at, zone)
            )
        )
    if held.in_trash:
        found.append(tr("The record is in the trash."))
    return found


def _row(entry: HeldEntry, zone: tzinfo) -> tuple[str, ...]:
    since = _day(entry.since, zone) if entry.since else ""
    return label(entry.label), entry.value, _when(entry, zone), since, source(entry)


def label(name: str) -> str:
    """A column or kind in plain words; what has none is shown as it is called in the file."""
    words: dict[str, Callable[[], str]] = {
        "name": lambda: tr("Name"),
        "given_name": lambda: tr("First name"),
        "family_name": lambda: tr("Last name"),
        "additional_names": lambda: tr("Middle names"),
        "honorific_prefix": lambda: tr("Title"),
        "honorific_suffix": lambda: tr("Suffix"),
        "nickname": lambda: tr("Nickname"),
        "affiliation": lambda: tr("Company and role"),
        "phone": lambda: tr("Phone"),
        "email": lambda: tr("E-mail"),
        "address": lambda: tr("Address"),
        "link": lambda: tr("Link"),
        "fact": lambda: tr("Little thing"),
        "occasion": lambda: tr("Date"),
        "tag": lambda: tr("Tag"),
        "cadence": lambda: tr("Keep in touch every"),
        "respite": lambda: tr("Not to be listed until"),
        "kept_property": lambda: tr("vCard line"),
        "amount": lambda: tr("Amount"),
        "call": lambda: tr("Call"),
        "meeting": lambda: tr("Meeting"),
        "note": lambda: tr("Note"),
        "line": lambda: tr("Line"),
        "draft": lambda: tr("Draft"),
        "given": lambda: tr("Given"),
        "withdrawn": lambda: tr("Withdrawn"),
        "mine open": lambda: tr("Promised by me, open"),
        "mine done": lambda: tr("Promised by me, done"),
        "theirs open": lambda: tr("Promised to me, open"),
        "theirs done": lambda: tr("Promised to me, done"),
    }
    return words[name]() if name in words else name.replace("_", " ")


def _when(entry: HeldEntry, zone: tzinfo) -> str:
    return _day(entry.at, zone) if entry.at is not None else ""


def _day(at: datetime | date, zone: tzinfo) -> str:
    day = at.astimezone(zone).date() if isinstance(at, datetime) else at
    return day.isoformat()


def record(held: Held) -> dict[str, Any]:
    """The JSON document: moments in UTC, days as they are."""
    return {
        "format": "smallcrm-held",
        "version": 1,
        "made_at": held.made_at.isoformat(),
        "uid": held.uid,
        "name": held.name,
        "kind": held.kind,
        "created_at": held.created_at.isoformat(),
        "do_not_contact_at": held.do_not_contact_at and held.do_not_contact_at.isoformat(),
        "in_trash": held.in_trash,
        "entries": [
            {
                "section": e.section.value,
                "label": e.label,
                "value": e.value,
                "at": e.at and e.at.isoformat(),
                "since": e.since and e.since.isoformat(),
                "source": "typed" if e.source == "" else e.source,
            }
            for e in held.entries
        ],
        "backups": [
            {"file": b.name, "at": b.at.isoformat(), "certain": b.sure} for b in held.backups
        ],
    }


def table(held: Held, zone: tzinfo) -> list[tuple[str, ...]]:
    """The rows of the CSV, the headings first."""
    head = tr("Section"), tr("What"), tr("Value"), tr("When"), tr("In the file since"), tr("Source")
    return [head, *((section(e.section), *_row(e, zone)) for e in held.entries)]
