"""The cells of people as a table in words: on the screen, as copied text, and on paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, tzinfo

from smallcrm.domain.custom_fields import CustomKind, CustomValue, FieldId, FieldRow
from smallcrm.domain.records import CadenceDraft, CadenceUnit, InteractionKind
from smallcrm.domain.table_columns import Column, Row, TableColumn, column
from smallcrm.formats.csv_table import guarded_but_numbers
from smallcrm.services import people_table
from smallcrm.services.exported import SILENT, Work
from smallcrm.viewmodels import custom_wording, dates, wording
from smallcrm.viewmodels.bulk_wording import people, tr
from smallcrm.viewmodels.today_page import Entry, Group, TodayPage
from smallcrm.viewmodels.workspace import Workspace

CONTACT = tuple(column(c) for c in (TableColumn.NAME, TableColumn.PHONE, TableColumn.EMAIL))
"""What is copied of rows of the list."""
STEP = 400
MOST_PRINTED = 1000
_MOMENT, _DAY = len("2026-11-25T13:30:00.000000Z"), len("2026-11-25")
T = TableColumn


def head(shown: Column) -> str:
    """What a column is called."""
    return {
        T.NAME: tr("Name"),
        T.COMPANY: tr("Company"),
        T.ROLE: tr("Role"),
        T.PHONE: tr("Phone"),
        T.EMAIL: tr("E-mail"),
        T.TAGS: tr("Tags"),
        T.LAST: tr("Last contact"),
        T.NEXT: tr("Next follow-up"),
        T.DUE: tr("Due"),
        T.CITY: tr("City"),
        T.BIRTHDAY: tr("Birthday"),
        T.RHYTHM: tr("Keep in touch"),
        T.ADDED: tr("Added"),
        T.FIELD: shown.name,
    }[shown.what]


def cell(shown: Column, raw: str | None, zone: tzinfo, today: date) -> str:
    """What stands in a cell; what damage made unreadable as it is."""
    if not raw:
        return ""
    try:
        return _cell(shown, raw, zone, today)
    except (ValueError, TypeError):
        return raw


def due(raw: str, today: date) -> str:
    """A day with its hour, as it can be typed again."""
    at = time.fromisoformat(raw[_DAY:]) if raw[_DAY:] else None
    return dates.due(date.fromisoformat(raw[:_DAY]), at, today)


def tone(shown: Column, raw: str | None, today: date) -> str:
    """ "late" for what is overdue, "due" within a week, else ""."""
    if shown.what is not T.DUE or not raw:
        return ""
    try:
        days = (date.fromisoformat(raw[:_DAY]) - today).days
    except ValueError:
        return ""
    return "late" if days < 0 else "due" if days < 7 else ""


def text(
    space: Workspace,
    ids: Sequence[int],
    columns: Sequence[Column],
    work: Work = SILENT,
    *,
    named: bool,
) -> str:
    """Rows for a spreadsheet or a letter: a tab between cells, no cell that would be calculated.
    ``named``: the names of the columns first.

    Raises:
        Cancelled: as ``work`` says.
    """
    zone, today = space.zone(), space.today()
    lines = ["\t".join(_plain(head(c)) for c in columns)] if named else []
    for row in _rows(space, ids, columns, work):
        cells = zip(columns, row.cells, strict=True)
        lines.append("\t".join(_plain(cell(c, raw, zone, today)) for c, raw in cells))
    return "\n".join(lines)


def page(space: Workspace, ids: Sequence[int], title: str, work: Work = SILENT) -> TodayPage:
    """The people for paper: name, company and e-mail, and the number at the right."""
    wanted = [T.NAME, T.COMPANY, T.EMAIL, T.CITY, T.PHONE, T.LAST]
    columns = [column(what) for what in wanted]
    zone, today = space.zone(), space.today()
    entries = []
    for row in _rows(space, ids[:MOST_PRINTED], columns, work):
        cells = [cell(c, raw, zone, today) for c, raw in zip(columns, row.cells, strict=True)]
        about = " · ".join(" ".join(part.split()) for part in cells[1:4] if part)
        entries.append(Entry(cells[0], about, "", cells[4], cells[5], has_box=False))
    said = people(str(len(ids)))
    if len(ids) > MOST_PRINTED:
        said = tr("The first {n} of {all}").replace("{n}", wording.number(MOST_PRINTED))
        said = said.replace("{all}", people(str(len(ids))))
    now = space.local_now()
    printed = f"{dates.day(now.date(), date.min)} {dates.clock(now.time())}"
    groups = (Group("", tuple(entries)),) if entries else ()
    return TodayPage(
        title, said, groups, tr("smallcrm, {when}").replace("{when}", printed), has_notes=False
    )


def _rows(
    space: Workspace, ids: Sequence[int], columns: Sequence[Column], work: Work
) -> Iterator[Row]:
    for start in range(0, len(ids), STEP):
        work.step(start, len(ids))
        yield from people_table.rows(space.store, ids[start : start + STEP], columns)


def _plain(words: str) -> str:
    return guarded_but_numbers(" ".join(words.replace("\0", "").split()))


def _cell(shown: Column, raw: str, zone: tzinfo, today: date) -> str:
    match shown.what:
        case T.LAST:
            at = datetime.fromisoformat(raw[:_MOMENT])
            return wording.touch(InteractionKind(raw[_MOMENT:]), at, zone, today)
        case T.DUE:
            late = (today - date.fromisoformat(raw[:_DAY])).days
            return dates.days_late(late) if late > 0 else due(raw, today)
        case T.BIRTHDAY:
            year, month, day = raw.split("-")
            return dates.yearly(int(month), int(day), int(year) or None)
        case T.RHYTHM:
            every, unit = raw.split(" ")
            return wording.cadence(CadenceDraft(int(every), CadenceUnit(unit)))
        case T.ADDED:
            return dates.day(datetime.fromisoformat(raw).astimezone(zone).date(), today)
        case T.FIELD:
            return _own(shown, raw)
    return raw


def _own(shown: Column, raw: str) -> str:
    """By its kind, as it is shown on the person's page."""
    field = FieldRow(shown.field or FieldId(0), shown.name, shown.kind, (), "", 0)
    number = {"yes": 1.0, "no": 0.0}.get(raw, 0.0 if shown.kind not in _TEXTS else None)
    return custom_wording.value(field, CustomValue(raw, number))


_TEXTS = (CustomKind.TEXT, CustomKind.LINK, CustomKind.CHOICE)
