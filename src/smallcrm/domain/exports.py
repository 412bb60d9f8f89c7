"""What can be written for others, and about whom."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smallcrm.domain.records import CustomerId


class ExportFormat(StrEnum):
    """Values are the words of ``smallcrm export --format``."""

    JSON = "json"
    VCARD_4 = "vcard"
    VCARD_3 = "vcard3"
    CSV = "csv"
    GOOGLE = "google"
    OUTLOOK = "outlook"
    XLSX = "xlsx"
    ICALENDAR = "ical"
    MARKDOWN = "markdown"

    @property
    def ending(self) -> str:
        """Of the file's name; "" for a folder."""
        return {
            ExportFormat.JSON: ".json",
            ExportFormat.VCARD_4: ".vcf",
            ExportFormat.VCARD_3: ".vcf",
            ExportFormat.CSV: ".csv",
            ExportFormat.GOOGLE: ".csv",
            ExportFormat.OUTLOOK: ".csv",
            ExportFormat.XLSX: ".xlsx",
            ExportFormat.ICALENDAR: ".ics",
            ExportFormat.MARKDOWN: "",
        }[self]


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose things are written: None for everybody who is not in the trash (and, of a JSON
    document, who is)."""

    customers: tuple[CustomerId, ...] | None = None


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """What a calendar's entries are called; {name} and {what} are put in."""

    birthday: str = "{name}: birthday"
    yearly: str = "{name}: {what}"
    anniversary: str = "anniversary"
    yearly_day: str = "every year"
    theirs: str = "{name} promised: {what}"
    mine: str = "{name}: {what}"


EVERYBODY = Scope()
