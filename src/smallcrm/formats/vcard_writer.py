"""A customer as a vCard 3.0 or 4.0 (RFC 2426, RFC 6350), to be read by phones and programs.

What we model is written anew; kept properties go back as they came, except for what only vCard 2.1
knows. Labels that are no TYPE of the standard are written as Apple's X-ABLabel.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from smallcrm.domain.birth_years import NO_YEAR
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    CustomerKind,
    DetailDraft,
    EmailDraft,
    FactDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    PropertyDraft,
    TagDraft,
)
from smallcrm.formats import vcard_own as own
from smallcrm.formats import vcard_zone
from smallcrm.formats.vcard_lines import Line, lines
from smallcrm.formats.vcard_values import types_label

Version = Literal["3.0", "4.0"]

_WIDTH = 75
"""Octets of a physical line, its end left out (RFC 6350 3.2)."""
_FRAME = re.compile(r"\s*(?:BEGIN|END)\s*:\s*VCARD", re.IGNORECASE)
"""What no line may begin with, the blank of its fold aside: who mends would end the card."""
_QUOTED = re.compile(r'"[^"]*"')
_TYPES = {"mobile": "cell"}
_STANDARD = {"work", "home", "cell", "fax", "pager", "video", "car", "other", "main"}
_OURS = {"PRODID", "KIND", "X-ABSHOWAS", "VERSION", "BEGIN", "END"}
_MEDIA = {"PHOTO": "image/jpeg", "LOGO": "image/jpeg", "SOUND": "audio/basic", "KEY": ""}


def write(draft: CustomerDraft, version: Version = "4.0") -> str:
    """One card, lines folded, CRLF at their ends. It should have a ``uid``: servers ask for it."""
    return "".join(f"{_folded(line)}\r\n" for line in _Card(draft, version).lines())


class _Card:
    def __init__(self, draft: CustomerDraft, version: Version) -> None:
        self._draft, self._version = draft, version
        taken = {p.line.partition(".")[0].lower() for p in draft.properties}
        self._places, self._born = 0, False
        self._groups = (g for n in range(1, 10**6) if (g := f"item{n}") not in taken)

    def lines(self) -> Iterator[str]:
        draft = self._draft
        yield "BEGIN:VCARD"
        yield f"VERSION:{self._version}"
        if draft.uid:
            yield f"UID:{draft.uid}"
        is_group = any(map(_is_group, draft.properties))
        if draft.kind is CustomerKind.COMPANY and not is_group:
            yield "KIND:org" if self._version == "4.0" else "X-ABShowAs:COMPANY"
        yield f"FN:{_escaped(draft.name)}"
        yield self._name()
        if draft.nickname:
            yield f"NICKNAME:{_escaped(draft.nickname)}"
        company = draft.name if draft.kind is CustomerKind.COMPANY else ""
        if company and not is_group:  # what many programs show of a company, and nothing else
            self._places = 1
            yield f"ORG:{_escaped(company)}"
        plain = [d for d in draft.details if own.is_plain(d, company=company)]
        for detail in draft.details:
            if detail in plain and not self._is_second_birthday(detail):
                yield from self._detail(detail)
            else:
                yield f"{own.DETAIL}:{_structured(*own.parts(detail))}"
        if tags := [_escaped(d.name) for d in plain if isinstance(d, TagDraft)]:
            yield f"CATEGORIES:{','.join(tags)}"
        for custom in draft.customs:
            value = _structured(custom.name, custom.kind.value, custom.text)
            yield f"{own.FIELD}:{value}"
        for note in draft.notes:
            yield f"NOTE:{_escaped(note)}"
        for kept in draft.properties:
            yield from _kept(kept, self._version)
        yield "END:VCARD"

    def _name(self) -> str:
        """Of somebody whose parts are not known the whole name, marked for us; a company has
        none."""
        draft = self._draft
        parts = _structured(
            *(draft.family_name, draft.given_name, draft.additional_names),
            *(draft.honorific_prefix, draft.honorific_suffix),
        )
        if parts.strip(";") or draft.kind is CustomerKind.COMPANY:
            return f"N:{parts}"
        return f"N;{own.WHOLE}=1:{_structured('', draft.name, '', '', '')}"

    def _detail(self, detail: DetailDraft) -> Iterable[str]:
        match detail:
            case PhoneDraft(number, label):
                return self._labelled("TEL", _escaped(number), label)
            case EmailDraft(address, label):
                return self._labelled("EMAIL", _escaped(address), label)
            case LinkDraft(url, label):
                return self._labelled("URL", url, label)
            case AddressDraft():
                value = _structured(
                    *(detail.po_box, detail.extended, detail.street, detail.locality),
                    *(detail.region, detail.postal_code, detail.country),
                )
                return self._labelled("ADR", value, detail.label)
            case OccasionDraft():
                return self._occasion(detail)
            case AffiliationDraft(name, role, department):
                units = [name, department] if department else [name]
                self._places += 1
                group = f"{own.PLACE}{self._places}." if self._places > 1 else ""
                return [
                    f"{group}ORG:{_structured(*units)}",
                    *([f"{group}TITLE:{_escaped(role)}"] if role else []),
                ]
            case FactDraft(text):
                return [f"X-SMALLCRM-FACT:{_escaped(text)}"]
        return []  # a tag: all of them stand in one line

    def _is_second_birthday(self, detail: DetailDraft) -> bool:
        """Nobody has two: readers take the first."""
        if not isinstance(detail, OccasionDraft) or detail.kind is not OccasionKind.BIRTHDAY:
            return False
        first, self._born = not self._born, True
        return not first

    def _labelled(self, name: str, value: str, label: str) -> list[str]:
        words = [_TYPES.get(word, word) for word in label.split()]
        if not words:
            return [f"{name}:{value}"]
        types = tuple(word.lower() for word in words)
        if _STANDARD.issuperset(types) and types_label(types) == label:
            return [f"{name};TYPE={','.join(types)}:{value}"]
        group = next(self._groups)
        return [f"{group}.{name}:{value}", f"{group}.X-ABLabel:{_escaped(label)}"]

    def _occasion(self, day: OccasionDraft) -> list[str]:
        is_new = self._version == "4.0"
        year = day.year or NO_YEAR
        value = f"{year:04}-{day.month:02}-{day.day:02}"
        omitted = "" if day.year else f";X-APPLE-OMIT-YEAR={NO_YEAR}"
        ahead = "" if day.days_ahead is None else f";{own.AHEAD}={day.days_ahead}"
        if is_new:
            value = value.replace("-", "") if day.year else f"--{day.month:02}{day.day:02}"
            omitted = ""
        omitted += ahead
        if day.kind is OccasionKind.BIRTHDAY:
            return [f"BDAY{omitted}:{value}"]
        if day.kind is OccasionKind.ANNIVERSARY and is_new:
            return [f"ANNIVERSARY{omitted}:{value}"]
        label = "_$!<Anniversary>!$_" if day.kind is OccasionKind.ANNIVERSARY else day.label
        if not label:
            return [f"X-ABDATE{omitted}:{value}"]
        group = next(self._groups)
        return [f"{group}.X-ABDATE{omitted}:{value}", f"{group}.X-ABLabel:{_escaped(label)}"]


def _kept(kept: PropertyDraft, version: Version) -> Iterator[str]:
    """The line as it came; bare words, CHARSET and BASE64 of vCard 2.1 in their later form."""
    if kept.name == vcard_zone.NAME:
        yield vcard_zone.written(kept, version)
        return
    if (kept.name in _OURS and not _is_group(kept)) or "\n" in kept.line:
        return
    line = next(lines(kept.line.encode()), None)
    if not isinstance(line, Line) or not _is_old(line):
        yield kept.line
        return
    is_coded = line.param("ENCODING") == "BASE64"
    group = f"{line.group}." if line.group else ""
    if is_coded and version == "4.0" and line.name in _MEDIA:
        yield f"{group}{line.name}:data:{_media_type(line)};base64,{line.raw}"
        return
    params = [
        f";{name}={value}"
        for name, values in line.params.items()
        if name not in ("CHARSET", "ENCODING")
        for value in values
    ]
    yield f"{group}{line.name}{';ENCODING=b' if is_coded else ''}{''.join(params)}:{line.raw}"


def _is_group(kept: PropertyDraft) -> bool:
    return kept.line.strip().lower() in ("kind:group", "x-addressbookserver-kind:group")


def _is_old(line: Line) -> bool:
    bare = any("=" not in part for part in _QUOTED.sub("", line.head).split(";")[1:])
    return bare or "CHARSET" in line.params or line.param("ENCODING") == "BASE64"


def _media_type(line: Line) -> str:
    usual = _MEDIA[line.name]
    kind = line.param("TYPE").lower()
    if "/" in kind or not kind:
        return kind or usual
    return f"{usual.partition('/')[0] or 'application'}/{kind}"


def _structured(*parts: str) -> str:
    return ";".join(_escaped(part) for part in parts)


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace("\n", "\\n")
    return text.replace(",", "\\,").replace(";", "\\;")


def _folded(line: str) -> str:
    """Broken after at most 75 octets, never inside a letter."""
    if len(line) * 4 <= _WIDTH or len(line.encode()) <= _WIDTH:
        return line
    pieces, size, start = [], 0, 0
    for at, letter in enumerate(line):
        octets = len(letter.encode())
        if size + octets > _WIDTH:
            behind = at
            while _FRAME.match(line, behind):
                behind -= 1
            pieces.append(line[start:behind])
            start, size = behind, 1 + len(line[behind:at].encode())
        size += octets
    return "\r\n ".join([*pieces, line[start:]])
