"""The words for tables that come in: what a column becomes, how a file was read, what was wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.columns import (
    DELIMITERS,
    ENCODINGS,
    QUOTES,
    WITH_LABEL,
    Column,
    DateDoubt,
    Dialect,
    Mapping,
    Meaning,
    Table,
)
from smallcrm.domain.custom_fields import CustomKind
from smallcrm.domain.reports import CardProblem
from smallcrm.viewmodels import custom_wording, dates, wording
from smallcrm.viewmodels.dates import plural


def tr(text: str) -> str:
    return QCoreApplication.translate("ImportWords", text)


def meaning(column: Column) -> str:
    """What a column becomes: "E-mail, work"; of a field its name, where it is another, and what
    it holds, where it is no text."""
    words = meaning_name(column.meaning)
    if column.meaning in WITH_LABEL and column.label:
        return f"{words}, {label(column.label)}"
    if column.meaning is Meaning.CUSTOM:
        name = column.name if column.name != column.header else ""
        kind = custom_wording.kind(column.kind) if column.kind is not CustomKind.TEXT else ""
        told = f"{name} ({kind})" if name and kind else name or kind
        return f"{words}: {told}" if told else words
    return words


def meaning_name(what: Meaning) -> str:
    return {
        Meaning.DROP: tr("Leave out"),
        Meaning.CUSTOM: tr("Keep as field"),
        Meaning.NAME: tr("Name"),
        Meaning.GIVEN_NAME: tr("First name"),
        Meaning.FAMILY_NAME: tr("Last name"),
        Meaning.ADDITIONAL_NAMES: tr("Middle names"),
        Meaning.PREFIX: tr("Title before the name"),
        Meaning.SUFFIX: tr("Suffix after the name"),
        Meaning.NICKNAME: tr("Nickname"),
        Meaning.KIND: tr("Person or company"),
        Meaning.RECORD: tr("Number in the old program"),
        Meaning.EMAIL: tr("E-mail"),
        Meaning.EMAIL_TYPE: tr("Kind of e-mail address"),
        Meaning.EMAIL_NAME: tr("Name beside the e-mail"),
        Meaning.PHONE: tr("Phone"),
        Meaning.LINK: tr("Link"),
        Meaning.STREET: tr("Street"),
        Meaning.EXTENDED: tr("Second line of address"),
        Meaning.PO_BOX: tr("Post box"),
        Meaning.CITY: tr("City"),
        Meaning.REGION: tr("Region"),
        Meaning.POSTAL_CODE: tr("Postal code"),
        Meaning.COUNTRY: tr("Country"),
        Meaning.ADDRESS: tr("Whole address"),
        Meaning.COMPANY: tr("Company"),
        Meaning.ROLE: tr("Job"),
        Meaning.DEPARTMENT: tr("Department"),
        Meaning.BIRTHDAY: tr("Birthday"),
        Meaning.BIRTH_YEAR: tr("Year of birth"),
        Meaning.BIRTH_MONTH: tr("Month of birth"),
        Meaning.BIRTH_DAY: tr("Day of birth"),
        Meaning.ANNIVERSARY: tr("Anniversary"),
        Meaning.OTHER_DAY: tr("Other day"),
        Meaning.LAST_CONTACT: tr("Last contact"),
        Meaning.NOTE: tr("Note"),
        Meaning.FACT: tr("Little thing"),
        Meaning.TAG: tr("Tags"),
        Meaning.NO_CONTACT: tr("Wants no contact since"),
        Meaning.CADENCE: tr("Keep in touch every"),
        Meaning.LABEL: tr("Label of the next column"),
    }[what]


def label(key: str) -> str:
    """ "work" and its like in the user's words; what somebody wrote as it stands."""
    return {
        "work": tr("work"),
        "home": tr("home"),
        "mobile": tr("mobile"),
        "fax": tr("fax"),
        "company": tr("company"),
        "other": tr("other"),
    }.get(key, key)


def encoding(name: str) -> str:
    return {
        "utf-8": "UTF-8",
        "utf-16-le": "UTF-16",
        "utf-16-be": tr("UTF-16, big end first"),
        "cp1252": tr("Western European (Windows-1252)"),
        "cp1250": tr("Central European (Windows-1250)"),
        "cp1251": tr("Cyrillic (Windows-1251)"),
        "cp1253": tr("Greek (Windows-1253)"),
        "cp1254": tr("Turkish (Windows-1254)"),
        "cp1255": tr("Hebrew (Windows-1255)"),
        "cp1256": tr("Arabic (Windows-1256)"),
        "cp1257": tr("Baltic (Windows-1257)"),
        "iso8859_2": tr("Central European (ISO 8859-2)"),
        "koi8_r": tr("Cyrillic (KOI8-R)"),
        "mac_roman": tr("Western European (old Mac)"),
        "cp932": tr("Japanese (Shift-JIS)"),
        "gb18030": tr("Chinese (GB 18030)"),
        "big5": tr("Chinese (Big5)"),
        "cp949": tr("Korean (CP 949)"),
    }.get(name, name)


def delimiter(mark: str) -> str:
    return {
        ",": tr("comma ,"),
        ";": tr("semicolon ;"),
        "\t": tr("tab"),
        "|": tr("bar |"),
    }.get(mark, mark)


def quote(mark: str) -> str:
    return {'"': tr('double "'), "'": tr("single '"), "": tr("none")}.get(mark, mark)


def encodings() -> list[tuple[str, str]]:
    """What can be chosen: keys and words."""
    return [(name, encoding(name)) for name in ENCODINGS]


def delimiters() -> list[tuple[str, str]]:
    return [(mark, delimiter(mark)) for mark in DELIMITERS]


def quotes() -> list[tuple[str, str]]:
    return [(mark, quote(mark)) for mark in QUOTES]


def system(name: str) -> str:
    """The program a table comes from, as it calls itself; "" when it is not known."""
    known = {
        "google": "Google Contacts",
        "linkedin": "LinkedIn",
        "pipedrive": "Pipedrive",
        "zoho": "Zoho",
        "hubspot": "HubSpot",
        "salesforce": "Salesforce",
        "insightly": "Insightly",
        "lessannoying": "Less Annoying CRM",
        "capsule": "Capsule",
        "wukong": "Wukong",
        "mailchimp": "Mailchimp",
        "thunderbird": "Thunderbird",
        "yahoo": "Yahoo",
        "outlook": "Outlook",
    }
    return known.get(name, name)


def how_read(table: Table, columns: int) -> str:
    """ "600 rows, 9 columns, read as UTF-8, separated by ;"; of a workbook its sheet."""
    parts = [
        plural("%n row", "%n rows", len(table.rows)),
        plural("%n column", "%n columns", columns),
    ]
    dialect: Dialect = table.dialect
    if table.sheets:
        parts.append(tr("sheet “{name}”").replace("{name}", dialect.sheet))
    else:
        mark = {"\t": tr("tabs")}.get(dialect.delimiter, dialect.delimiter)
        parts.append(tr("read as {letters}").replace("{letters}", encoding(dialect.encoding)))
        parts.append(tr("separated by {mark}").replace("{mark}", mark))
    return ", ".join(parts)


def left_aside(table: Table) -> str:
    """What of the file is no row: ""; "3 lines above the names of the columns are left out"."""
    parts = []
    if not table.has_header:
        parts.append(tr("No line names the columns: they are known by their values."))
    if table.preamble:
        parts.append(
            plural(
                "%n line above the names of the columns is left out.",
                "%n lines above the names of the columns are left out.",
                len(table.preamble),
            )
        )
    if table.footer:
        parts.append(
            plural(
                "%n line below the last row is left out.",
                "%n lines below the last row are left out.",
                len(table.footer),
            )
        )
    if any(p.code == "bad_encoding" for p in table.problems):
        parts.append(tr("Some letters could not be read so."))
    return " ".join(parts)


def about(table: Table, mapping: Mapping, *, is_known: bool) -> str:
    """What else there is to say of a table: where it comes from, "as last time", what is left
    aside."""
    parts = []
    if mapping.system:
        name = system(mapping.system)
        parts.append(tr("It comes from {name}.").replace("{name}", name))
    if is_known:
        parts.append(tr("The columns become what they became last time."))
    parts.append(left_aside(table))
    unsure = sum(1 for c in mapping.columns if c.filled and not c.is_guessed)
    if unsure:
        one = "%n column was not recognised and is kept as a field: look at it."
        many = "%n columns were not recognised and are kept as fields: look at them."
        parts.append(plural(one, many, unsure))
    empty = sum(1 for c in mapping.columns if not c.filled)
    if empty:
        parts.append(
            plural("%n empty column is not shown.", "%n empty columns are not shown.", empty)
        )
    return " ".join(p for p in parts if p)


def doubt(found: DateDoubt) -> str:
    """The question of the dates: which comes first."""
    words = plural(
        "%n date could be day-month or month-day. Read “{example}” as:",
        "%n dates could be day-month or month-day. Read “{example}” as:",
        found.count,
    )
    return words.replace("{example}", found.example)


def readings(found: DateDoubt) -> tuple[str, str]:
    """The example with the day first, and with the month first: "3 November 2026"."""
    return _day(found.day_first), _day(found.month_first)


def header_rows(table: Table, most: int = 12) -> list[tuple[int, str]]:
    """Which line may name the columns: its number from 0, -1 for none; and words for it."""
    found = [(-1, tr("none"))]
    for n in range(max(most, table.dialect.header + 1)):
        words = tr("line {n}").replace("{n}", wording.number(n + 1))
        if n == table.dialect.header:
            text = ", ".join(h for h in table.header if h)
            words += f": {text[:40]}{'…' if len(text) > 40 else ''}"
        found.append((n, words))
    return found


def files(names: Sequence[str]) -> str:
    """ "a.vcf, b.csv and 3 more"."""
    if len(names) <= 3:
        return ", ".join(names)
    more = wording.number(len(names) - 2)
    return ", ".join(names[:2]) + " " + tr("and {n} more").replace("{n}", more)


def _day(value: date) -> str:
    return dates.yearly(value.month, value.day, value.year)


MOST_OF_A_KIND = 20
"""So many that are wrong in the same way are told one by one; the others are counted."""


def problems(found: Sequence[CardProblem]) -> list[str]:
    """A line for each thing that could not be read, in the order of the file; of many of a kind
    the first, and how many more there are."""
    count, left = Counter[tuple[str, bool]](), Counter[tuple[str, bool]]()
    lines: list[str] = []
    for problem in found:
        kind = problem.code, problem.rejected
        count[kind] += 1
        if problem.more:
            left[kind] += problem.more
        elif count[kind] <= MOST_OF_A_KIND:
            lines.append(wording.card_problem(problem))
        else:
            left[kind] += 1
    for (code, rejected), more in left.items():
        words = plural("and %n more like it: {what}", "and %n more like it: {what}", more)
        what = wording.card_problem(CardProblem(0, 0, code, "", rejected))
        lines.append(words.replace("{what}", what))
    return lines
