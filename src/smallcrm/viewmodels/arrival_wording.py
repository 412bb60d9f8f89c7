"""The words for what calendars and mails bring, before and after they are brought in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smallcrm.viewmodels.dates import plural

if TYPE_CHECKING:
    from smallcrm.domain.arrivals import ArrivalCount
    from smallcrm.domain.reports import ImportReport


def tr(text: str) -> str:
    return QCoreApplication.translate("ArrivalWording", text)


def summary(report: ImportReport) -> str:
    """ "12 events, 3 things to do: 9 onto timelines, 2 follow-ups, 4 with nobody here, left out."
    A second sentence says whose addresses were taken for the user's own; "" without any entry."""
    return counted([f.arrived for f in report.files])


def counted(counts: list[ArrivalCount]) -> str:
    """The same of these counts."""
    head = ", ".join(
        words
        for count, words in (
            _part(counts, "events", "%n event", "%n events"),
            _part(counts, "todos", "%n thing to do", "%n things to do"),
            _part(counts, "days", "%n yearly day", "%n yearly days"),
            _part(counts, "mails", "%n mail", "%n mails"),
        )
        if count
    )
    if not head:
        return ""
    parts = [
        words
        for count, words in (
            _part(counts, "interactions", "%n entry onto timelines", "%n entries onto timelines"),
            _part(counts, "follow_ups", "%n follow-up", "%n follow-ups"),
            _part(counts, "occasions", "%n birthday or other day", "%n birthdays or other days"),
            _part(counts, "updated", "%n changed", "%n changed"),
            _part(counts, "same", "%n already here", "%n already here"),
            _part(counts, "removed", "%n removed by you before", "%n removed by you before"),
            _part(counts, "cancelled", "%n called off, left out", "%n called off, left out"),
            _part(
                counts, "nobodys", "%n with nobody here, left out", "%n with nobody here, left out"
            ),
        )
        if count
    ]
    said = f"{head}: {', '.join(parts)}." if parts else f"{head}."
    own = sorted({address for count in counts for address in count.own})
    if own:
        said += " " + tr("Taken for your own address, and left out: {addresses}.").replace(
            "{addresses}", ", ".join(own[:5])
        )
    return said


def nothing() -> str:
    return tr("There is nothing in it to bring in.")


def question(report: ImportReport) -> str:
    """The choice about what belongs to nobody; "" when there is no such thing."""
    nobodys = sum(f.arrived.nobodys for f in report.files)
    if not nobodys:
        return ""
    return plural(
        "Bring in the one with &nobody here too, to Unsorted",
        "Bring in the %n with &nobody here too, to Unsorted",
        nobodys,
    )


def deed(customers: int, entries: int) -> str:
    """ "Import 3 customers and 12 entries"."""
    many = plural("%n entry", "%n entries", entries)
    if not customers:
        return tr("Import {entries}").replace("{entries}", many)
    text = tr("Import {customers} and {entries}").replace("{entries}", many)
    return text.replace("{customers}", plural("%n customer", "%n customers", customers))


def imported(label: str) -> str:
    """What the label of an import says: "585 customers", "3 customers and 12 entries"; "" when it
    is no number."""
    customers, plus, entries = label.partition("+")
    if not all(n.isascii() and n.isdigit() for n in (customers, entries or "0")):
        return ""
    people = plural("%n customer", "%n customers", int(customers))
    if not plus:
        return people
    many = plural("%n entry", "%n entries", int(entries or 0))
    if not int(customers):
        return many
    both = tr("{customers} and {entries}").replace("{customers}", people)
    return both.replace("{entries}", many)


def place(code: str) -> str:
    """Where a problem is that only calendars and mails have; "" for all others."""
    return tr("entry {n}") if code in _reasons() else ""


def reason(code: str) -> str:
    """What is told of an entry of a calendar, or of a mail."""
    unknown = tr("something that could not be read ({code})").replace("{code}", code)
    return _reasons().get(code, unknown)


def _reasons() -> dict[str, str]:
    return {
        "nobody": tr("nobody here is meant"),
        "nothing_in_it": tr("nothing in it"),
        "no_day": tr("no day in it"),
        "no_such_day": tr("a day that does not exist"),
        "absurd_day": tr("a day that cannot be meant"),
        "unknown_zone": tr("a time zone that nobody knows, taken for yours"),
        "rule_lost": tr("repeats in a way that cannot be followed: only once"),
        "older_left": tr("repeats: of the older times only the last two years"),
        "other_birthday": tr("has another birthday already, which stays; left out"),
        "yours_kept": tr("changed there and by you: yours stays"),
        "too_large_mail": tr("a very large mail, of which only the beginning was read"),
        "no_moment": tr("no date in it: the present was taken"),
        "winmail": tr(
            "its files are packed in Outlook's winmail.dat, which only Outlook can open: ask for "
            "the mail again, sent as HTML or plain text"
        ),
    }


def _part(counts: list[ArrivalCount], name: str, one: str, many: str) -> tuple[int, str]:
    count = sum(int(getattr(c, name)) for c in counts)
    return count, plural(one, many, count)
