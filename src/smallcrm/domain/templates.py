"""Templates: what letters begin with, and the fields in them.

A field stands in braces, ``{first_name}``; a brace that is meant as one is written twice. What
stands in a field is put in as it is: it is never read as a template again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from smallcrm.domain.custom_fields import CustomRow
from smallcrm.domain.errors import InvalidValue
from smallcrm.domain.letters import LetterDraft, Purpose, TemplateId
from smallcrm.domain.money import Amount
from smallcrm.domain.name_words import TITLES
from smallcrm.domain.text import clean, fold, one_line

LONGEST = 60
"""Letters of a name."""
MOST = 20_000
"""Letters of subject and text together."""
_PART = re.compile(r"\{\{|\}\}|\{([^{}\n]*)\}|([{}])")
_FAMILY_FIRST = re.compile(r"[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff]")
"""Scripts of names in which the family comes first."""


class Field(StrEnum):
    """What is known of everybody, by the word that stands in braces."""

    FIRST_NAME = "first_name"
    NAME = "name"
    COMPANY = "company"
    LAST_ITEM = "last_item"
    LAST_DATE = "last_date"
    LAST_AMOUNT = "last_amount"
    """Of the last thing that they bought and kept."""
    NEXT_DATE = "next_date"
    """The next day of an open follow-up with them, from today on."""
    AGREEMENT = "agreement"
    RENEWAL_DATE = "renewal_date"
    """Of the running agreement that is renewed, or ends, first."""
    MY_NAME = "my_name"
    """The user's own, as it is kept in the settings: the same for everybody."""


@dataclass(frozen=True, slots=True)
class TemplateDraft:
    name: str
    purpose: Purpose = Purpose.NOTE
    subject: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class TemplateRow:
    id: TemplateId
    draft: TemplateDraft


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, or the key of a field."""

    text: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of somebody for the fields of a template. Days are local; "" and None are
    what is not known. ``own`` has the custom fields by their keys."""

    name: str
    first_name: str = ""
    company: str = ""
    last_item: str = ""
    last_on: date | None = None
    last_amount: Amount | None = None
    next_on: date | None = None
    agreement: str = ""
    renews_on: date | None = None
    my_name: str = ""
    own: Mapping[str, CustomRow] = field(default_factory=dict)


class WrongTemplate(InvalidValue):
    """A template that cannot be read: ``found`` is the place, or the field that is not there."""

    def __init__(self, code: str, found: str = "") -> None:
        super().__init__(code)
        self.found = found


def parse(text: str) -> tuple[Piece, ...]:
    """Words and fields in their order.

    Raises:
        WrongTemplate: "brace_open", a brace that is never closed, or closed in another line;
            "brace_close", one that was never opened; "brace_empty", nothing between them.
    """
    pieces: list[Piece] = []
    words: list[str] = []
    at = 0
    for found in _PART.finditer(text):
        words.append(text[at : found.start()])
        at = found.end()
        if found[0] in ("{{", "}}"):
            words.append(found[0][0])
            continue
        if found[2] is not None:
            code = "brace_open" if found[2] == "{" else "brace_close"
            raise WrongTemplate(code, _around(text, found.start()))
        name = key(found[1])
        if not name:
            raise WrongTemplate("brace_empty", _around(text, found.start()))
        if said := "".join(words):
            pieces.append(Piece(said))
        words.clear()
        pieces.append(Piece(field=name))
    words.append(text[at:])
    if said := "".join(words):
        pieces.append(Piece(said))
    return tuple(pieces)


def written(pieces: Iterable[Piece]) -> str:
    """The text that is read as these pieces."""
    return "".join(
        f"{{{p.field}}}" if p.field else p.text.replace("{", "{{").replace("}", "}}")
        for p in pieces
    )


def key(name: str) -> str:
    """By which a field is known, however it is written."""
    # twice: what a letter of mathematics stands for may be a capital
    return one_line(fold(fold(one_line(name))))


def can_be_field(name: str) -> bool:
    """Whether a custom field of this name can stand in a template."""
    return bool(key(name)) and not set(name) & set("{}\n")


def fields(draft: LetterDraft) -> tuple[str, ...]:
    """The fields of a template, each once, in order. Raises as ``parse``."""
    pieces = (*parse(draft.subject), *parse(draft.body))
    return tuple(dict.fromkeys(piece.field for piece in pieces if piece.field))


def checked(draft: TemplateDraft, own: Collection[str]) -> TemplateDraft:
    """As it is kept; ``own`` are the keys of the custom fields.

    Raises:
        InvalidValue: "no_name", "too_long"; "template_empty", no words; "template_long".
        WrongTemplate: as ``parse``; "no_such_field".
    """
    name = one_line(draft.name)
    if not name:
        raise InvalidValue("no_name")
    if len(name) > LONGEST:
        raise InvalidValue("too_long")
    text = checked_text(LetterDraft(draft.subject, draft.body), own)
    return TemplateDraft(name, draft.purpose, text.subject, text.body)


def checked_text(draft: LetterDraft, own: Collection[str]) -> LetterDraft:
    """As ``checked``, of the text alone."""
    subject, body = one_line(draft.subject), clean(draft.body).strip()
    if not subject and not body:
        raise InvalidValue("template_empty")
    if len(subject) + len(body) > MOST:
        raise InvalidValue("template_long")
    text = LetterDraft(subject, body)
    known = {name.value for name in Field} | set(own)
    for name in fields(text):
        if name not in known:
            raise WrongTemplate("no_such_field", name)
    return text


def missing(draft: LetterDraft, values: Mapping[str, str]) -> tuple[str, ...]:
    """Fields for which there is no value. Raises as ``parse``."""
    return tuple(name for name in fields(draft) if not values.get(name, "").strip())


def filled(draft: LetterDraft, values: Mapping[str, str]) -> LetterDraft:
    """For one person; all values are there. A subject stays one line.

    Raises:
        WrongTemplate: as ``parse``. KeyError: a value is missing.
    """
    return LetterDraft(
        one_line(_filled(parse(draft.subject), values)),
        clean(_filled(parse(draft.body), values)).strip(),
    )


def first_name(name: str, given: str, *, is_person: bool) -> str:
    """By which somebody is addressed: the given name, or the first word of the shown one that is
    no title. "" for a company, and for names whose first word is the family's."""
    if given:
        return one_line(given)
    if not is_person or "@" in name:
        return ""
    family, comma, rest = one_line(name).partition(",")
    words = (rest if comma and rest.strip() else family).split()
    if _FAMILY_FIRST.search(name):
        return words[0] if len(words) == 1 else ""
    kept = [word for word in words if fold(word).strip(".") not in TITLES]
    return kept[0] if kept else ""


def _filled(pieces: Sequence[Piece], values: Mapping[str, str]) -> str:
    return "".join(values[p.field] if p.field else p.text for p in pieces)


def _around(text: str, at: int) -> str:
    """A few letters from there on, for finding the place."""
    return text[at : at + 20].partition("\n")[0].strip()
