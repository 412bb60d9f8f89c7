"""The parts of Monica's JSON export ("Export as JSON" of Monica 4), an object at a time.

Its form: ``account`` has ``data``, groups of ``{"count", "type", "values"}`` of contacts,
relationships, activities, photos and documents, then ``properties`` with the journal, and last
``instance`` with what its types are called. A contact has groups of its own; of activities and
files these have only the uuids. What is said of a thing stands in its ``properties``. Old versions
wrote the names of groups in the plural.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from smallcrm.domain.text import clean, one_line
from smallcrm.formats.json_stream import JsonStream

Thing = dict[str, Any]
"""One of Monica's objects, as it is in the file."""

MOST_LETTERS = 60_000_000
"""Of all that is kept in memory: an account of 100,000 contacts has fewer."""
MOST_PICTURE = 700_000
"""Letters of a picture that comes in with its contact, in base64."""
MOST_PICTURES = 100_000_000
_STEP = 200
_GROUPS = {
    "activities": "activity",
    "addresses": "address",
    **{
        f"{name}s": name
        for name in (
            *("contact", "relationship", "photo", "document", "call", "contact_field", "debt"),
            *("gift", "note", "reminder", "task", "pet", "conversation", "life_event"),
        )
    },
}


class TooLarge(ValueError):
    """More than is kept in memory."""


class Stopped(Exception):
    """The user stopped it."""


@dataclass(slots=True)
class Account:
    """All of an export that means something here."""

    contacts: list[Thing] = field(default_factory=list)
    relationships: list[Thing] = field(default_factory=list)
    activities: list[Thing] = field(default_factory=list)
    journal: list[Thing] = field(default_factory=list)
    types: dict[str, Thing] = field(default_factory=dict)
    """By uuid: of fields, activities, events of a life; genders."""
    files: dict[str, str] = field(default_factory=dict)
    """The names of photos and documents by uuid."""
    pictures: dict[str, str] = field(default_factory=dict)
    """Of contacts, as ``data:`` addresses by uuid."""


def read(
    source: BinaryIO,
    size: int,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> Account:
    """All of an account.

    Raises:
        ValueError, RecursionError: it is no JSON, or not whole. TooLarge: likewise.
        Stopped: ``cancelled`` said so.
    """
    return _Reading(JsonStream(source), size, progress, cancelled).account()


class _Reading:
    def __init__(
        self,
        stream: JsonStream,
        size: int,
        progress: Callable[[int, int], None] | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._stream, self._size = stream, size
        self._progress, self._cancelled = progress, cancelled
        self._found = Account()
        self._letters = self._count = self._painted = 0
        self._wanted: set[str] = set()

    def account(self) -> Account:
        for name in self._stream.members():
            if name == "account" and self._stream.peek() == "{":
                self._members()
            else:
                self._stream.skip()
        self._stream.finish()
        return self._found

    def _members(self) -> None:
        for name in self._stream.members():
            if name == "data" and self._stream.peek() == "[":
                for _ in self._stream.items():
                    self._group()
            elif name in ("properties", "instance") and self._stream.peek() == "{":
                self._lists()
            else:
                self._stream.skip()

    def _group(self) -> None:
        kind = ""
        if self._stream.peek() != "{":
            self._stream.skip()
            return
        for name in self._stream.members():
            if name == "type":
                said = self._stream.value()
                kind = _GROUPS.get(said, said) if isinstance(said, str) else ""
            elif name == "values" and self._stream.peek() == "[":
                for _ in self._stream.items():
                    self._take(kind)
            else:
                self._stream.skip()

    def _take(self, kind: str) -> None:
        before = self._stream.taken
        value = self._stream.value()
        self._count += 1
        if self._count % _STEP == 0:
            self._tell()
        if not isinstance(value, dict):
            return
        match kind:
            case "contact":
                self._found.contacts.append(value)
                self._wanted.add(text(said(said(value).get("avatar")).get("avatar_photo")))
            case "relationship":
                self._found.relationships.append(value)
            case "activity":
                self._found.activities.append(value)
            case "photo" | "document":
                self._file(value)
                return
            case _:
                return
        self._keep(self._stream.taken - before)

    def _keep(self, letters: int) -> None:
        self._letters += letters
        if self._letters > MOST_LETTERS:
            raise TooLarge("too large")

    def _file(self, value: Thing) -> None:
        """Its name; and a contact's picture, unless it is a large one."""
        uuid, about = text(value.get("uuid")), said(value)
        self._found.files[uuid] = text(about.get("original_filename")) or uuid
        picture = about.get("dataUrl")
        if uuid not in self._wanted or not isinstance(picture, str):
            return
        fits = len(picture) <= MOST_PICTURE and self._painted + len(picture) <= MOST_PICTURES
        if fits and picture.startswith("data:image/") and picture.isascii():
            self._painted += len(picture)
            self._found.pictures[uuid] = one_line(picture)

    def _lists(self) -> None:
        """The journal, and what types are called; audit logs and the like are left out."""
        for name in self._stream.members():
            is_journal = name == "journal_entries"
            is_type = name in ("activity_types", "contact_field_types", "life_event_types")
            if self._stream.peek() != "[" or not (is_journal or is_type or name == "genders"):
                self._stream.skip()
                continue
            for _ in self._stream.items():
                before, value = self._stream.taken, self._stream.value()
                self._keep(self._stream.taken - before)
                if isinstance(value, dict) and is_journal:
                    self._found.journal.append(value)
                elif isinstance(value, dict):
                    self._found.types[text(value.get("uuid"))] = said(value)

    def _tell(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Stopped
        if self._progress is not None:
            self._progress(min(self._stream.read, self._size), self._size)


# --- one object ---------------------------------------------------------------------------------


def said(value: object) -> Thing:
    """What is said of a thing: its ``properties``, or itself where it has none."""
    if not isinstance(value, dict):
        return {}
    inner = value.get("properties", value)
    return inner if isinstance(inner, dict) else {}


def groups(contact: Thing) -> dict[str, list[Any]]:
    """What a contact has, by the kind of it."""
    found: dict[str, list[Any]] = {}
    listed = contact.get("data")
    for group in listed if isinstance(listed, list) else []:
        if isinstance(group, dict) and isinstance(group.get("values"), list):
            kind = text(group.get("type"))
            found.setdefault(_GROUPS.get(kind, kind), []).extend(group["values"])
    return found


def text(value: object) -> str:
    """A value in one line; "" for none, and for what is no text or number."""
    if isinstance(value, str):
        return one_line(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value) if abs(value) < 10**15 else ""
    return ""


def lines(value: object) -> str:
    """A text with its lines."""
    return clean(value).strip() if isinstance(value, str) else ""
