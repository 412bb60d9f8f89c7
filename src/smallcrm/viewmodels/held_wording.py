"""The words of "Everything held about…": the document, its JSON, its CSV."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from typing import Any

from PySide6.QtCore import QLocale

from smallcrm.domain.held import MASKED, Held, HeldBackup, HeldEntry, Section
from smallcrm.formats.sheet_html import Sheet, Table
from smallcrm.viewmodels import work_values, work_words
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
        Section.WORK: tr("Sales, agreements, deals, complaints and messages"),
        Section.FILES: tr("Files"),
        Section.LINES: tr("Lines as they were typed"),
        Section.MENTIONED: tr("Mentioned in texts about others"),
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
        rows = tuple((_day(b.at, zone), " ".join((b.name, *_about(b)))) for b in held.backups)
        tables += (Table(tr("Backups that still contain it"), (tr("Made"), tr("File")), rows),)
    return Sheet(title(held.name), tuple(_paragraphs(held, zone)), tables, QLocale().bcp47Name())


def _about(backup: HeldBackup) -> Iterator[str]:
    if backup.second:
        yield tr("(in the second folder)")
    if not backup.sure:
        yield tr("(could not be read)")


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
    return label(entry.label), _value(entry), _when(entry, zone), since, source(entry)


def _value(entry: HeldEntry) -> str:
    """Codes in words."""
    table, _, column = entry.label.partition(".")
    return work_values.code(table, column, entry.value)


def label(name: str) -> str:
    """A table, kind or column in plain words; of an earlier value both, "Follow-up: due"."""
    if "/" in name:
        return tr("File")  # of this kind: "image/jpeg"
    table, dot, column = name.partition(".")
    if not dot:
        return _thing(name)
    part = _part(name, column)
    if table == "customer":
        return part if column in ("deleted_at", "do_not_contact_at", "kind") else _thing(column)
    return f"{_thing(table)}: {part}" if part else _thing(table)


def _thing(name: str) -> str:
    return things().get(name, name.replace("_", " "))


def things() -> dict[str, str]:
    """The words for tables, and for kinds of what is in them."""
    return {
        "name": tr("Name"),
        "given_name": tr("First name"),
        "family_name": tr("Last name"),
        "additional_names": tr("Middle names"),
        "honorific_prefix": tr("Title"),
        "honorific_suffix": tr("Suffix"),
        "nickname": tr("Nickname"),
        "affiliation": tr("Company and role"),
        "phone": tr("Phone"),
        "email": tr("E-mail"),
        "address": tr("Address"),
        "link": tr("Link"),
        "fact": tr("Little thing"),
        "occasion": tr("Date"),
        "tag": tr("Tag"),
        "cadence": tr("Keep in touch every"),
        "respite": tr("Not to be listed until"),
        "consent": tr("Consent"),
        "kept_property": tr("vCard line"),
        "custom_value": tr("Field of your own"),
        "custom_field": tr("Name or choice of a field of your own"),
        "tag_rhythm": tr("Tag to keep in touch by"),
        "segment": tr("Saved list"),
        "attachment": tr("File"),
        "participant": tr("Whom a note is with"),
        "not_same": tr("Somebody else who looks alike"),
        "customer": tr("Customer"),
        "amount": tr("Amount"),
        "call": tr("Call"),
        "meeting": tr("Meeting"),
        "message": tr("Message"),
        "payment": tr("Payment"),
        "note": tr("Note"),
        "interaction": tr("Note"),
        "perhaps": tr("Perhaps, by a part of the name"),
        "follow_up": tr("Follow-up"),
        "captured_line": tr("Line"),
        "line": tr("Line"),
        "draft": tr("Draft"),
        "given": tr("Given"),
        "withdrawn": tr("Withdrawn"),
        "introduced": tr("Introduced somebody else"),
        "mine open": tr("Promised by me, open"),
        "mine done": tr("Promised by me, done"),
        "mine dropped": tr("Promised by me, dropped"),
        "theirs open": tr("Promised to me, open"),
        "theirs done": tr("Promised to me, done"),
        "theirs dropped": tr("Promised to me, dropped"),
        **work_words.things(),
    }


def _part(name: str, column: str) -> str:
    words = parts()
    return words.get(name, words.get(column, column.replace("_", " ")))


def parts() -> dict[str, str]:
    """What part of a thing each column is; "" where it is the thing itself."""
    return {
        **dict.fromkeys(
            ("body", "text", "line", "number", "address", "url", "name", "purpose", "query"), ""
        ),
        "label": tr("label"),
        "kind": tr("kind"),
        "happened_at": tr("when"),
        "created_at": tr("written"),
        "captured_at": tr("written"),
        "deleted_at": tr("In the trash since"),
        "do_not_contact_at": tr("Not to be contacted, since"),
        "due_on": tr("due"),
        "due_time": tr("time"),
        "side": tr("whose promise"),
        "state": tr("state"),
        "closed_at": tr("closed"),
        "rule": tr("repeats"),
        "rule_from": tr("repeats from"),
        "occurrence_on": tr("of the day"),
        "channel": tr("by which way"),
        "given_on": tr("given"),
        "withdrawn_on": tr("withdrawn"),
        "how": tr("how it was given"),
        "company_name": tr("company"),
        "postal_code": tr("postal code"),
        "po_box": tr("P.O. box"),
        "until_on": tr("until"),
        "role": tr("role"),
        "department": tr("department"),
        "street": tr("street"),
        "extended": tr("second line"),
        "locality": tr("city"),
        "region": tr("region"),
        "country": tr("country"),
        "answer": tr("answer"),
        "unit": tr("how often"),
        "currency": tr("currency"),
        "choices": tr("choices"),
        "tag": tr("tag"),
        "media_type": tr("kind"),
        "added_at": tr("added"),
        "digits": tr("digits"),
        "uid": tr("identifier"),
        **work_words.parts(),
    }


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
