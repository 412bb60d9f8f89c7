"""Custom fields: what the user keeps of a customer beside what everybody has."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CustomKind(StrEnum):
    """What a custom field holds. Values are part of the file: never change one."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class CustomDraft:
    """A value of a custom field as a file has it: the field is found by ``name``, or made."""

    name: str
    text: str
    kind: CustomKind = CustomKind.TEXT
