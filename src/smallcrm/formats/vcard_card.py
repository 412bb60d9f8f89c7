"""One card's properties -> one draft."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeGuard

from smallcrm.domain.custom_fields import CustomDraft
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerKind,
    DetailDraft,
    OccasionDraft,
    OccasionKind,
    PropertyDraft,
)
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.text import clean, one_line
from smallcrm.formats import vcard_own as own
from smallcrm.formats import vcard_related, vcard_zone
from smallcrm.formats import vcard_values as read
from smallcrm.formats.far_property import kept
from smallcrm.formats.vcard_lines import Line, unescape, values

EXCERPT = 60
_DROPPED = {"VERSION", "BEGIN", "END", "X-ABLABEL"}
"""Told by the file about itself, or read elsewhere; nothing about the person is in them."""
_OF_GROUPS = {"N", "FN", "UID", "PRODID", "REV", *_DROPPED} | read.KIND_NAMES | read.MEMBER_NAMES
"""What a list says that is of the list alone."""
_NESTS = frozenset({"BEGIN", "AGENT", "END"})
_ONCE = {"N", "FN", "UID"}
"""Read elsewhere, the first that says something; a second one is kept as it stands."""


@dataclass(frozen=True, slots=True)
class Group:
    """A list of others: its name, where its card stands, and its members, each with its line."""

    name: str
    number: int
    members: tuple[Line, ...]


@dataclass(slots=True)
class Found:
    """What the cards of a file have given so far. ``title`` is what a card goes by that has
    something in it, but nothing to call it by."""

    title: str
    groups: list[Group] = field(default_factory=list)
    drafts: list[CustomerDraft] = field(default_factory=list)
    problems: list[CardProblem] = field(default_factory=list)


@dataclass(slots=True)
class Card:
    """One card's lines into a draft."""

    found: Found
    number: int
    start: int
    details: list[DetailDraft] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    kept: list[PropertyDraft] = field(default_factory=list)
    customs: list[CustomDraft] = field(default_factory=list)
    own: list[DetailDraft] = field(default_factory=list)
    """Details in our own property: they are what they say."""
    places: dict[str, dict[str, Line]] = field(default_factory=dict)
    organisation: Line | None = None
    role: str = ""
    role_line: Line | None = None
    nickname: str = ""
    birthday: tuple[int, int] | None = None
    seen: set[object] = field(default_factory=set)
    labelled: set[str] = field(default_factory=set)

    def take_group(self, card: list[Line]) -> bool:
        """Whether the card is of a list, which is nobody: its name becomes a tag of its members.
        What else it says is told of (RFC 6350 6.1.4, 6.6.5)."""
        card, nested = _without_nested(card)
        if not read.is_group(card):
            return False
        name = _shown(card) or read.joined_name(read.name_parts(_parts_line(card)))
        if not name:
            problem = CardProblem(self.number, self.start, "no_name", rejected=True)
            self.found.problems.append(problem)
            return True
        members = tuple(li for li in card if li.name in read.MEMBER_NAMES and li.raw.strip())
        self.found.groups.append(Group(name, self.number, members))
        head = one_line(name)[:EXCERPT]
        self.found.problems.append(CardProblem(self.number, self.start, "list_as_tag", head))
        for line in card:
            if line.name not in _OF_GROUPS and line.raw.strip(" ;"):
                self._problem("of_a_list", line)
        for line in nested[:1]:
            self._problem("of_a_list", line)
        return True

    def draft(self, card: list[Line]) -> CustomerDraft | None:
        """The customer; None when there is nothing to know them by."""
        card, nested = _without_nested(card)
        labels = {li.group: li for li in card if li.name == "X-ABLABEL" and li.group}
        if nested:
            self._keep_nested(nested)
        for line in card:
            if line.garbled:
                self._problem("bad_encoding", line)
            if line.name in _ONCE:
                self._take_once(line)
            elif line.name not in _DROPPED:
                self._take(line, labels)
        for line in card:
            if line.name == "X-ABLABEL" and line.group not in self.labelled:
                self._keep(line)
        if self.organisation is not None or self.role:
            self.details += read.affiliation(self.organisation, self.role)
        self.details += [p for found in self.places.values() if (p := own.place(found))]
        return self._named(card)

    def _take_once(self, line: Line) -> None:
        value = line.raw.strip(" ;")
        if value and line.name in self.seen:
            self._keep(line)
        elif value:
            self.seen.add(line.name)

    def _take(self, line: Line, labels: dict[str, Line]) -> None:
        match line.name:
            case "NOTE":
                text = clean(unescape(line.raw)).strip()
                if text and f"NOTE:{text}" not in self.seen:  # a note may say "FN" only
                    self.seen.add(f"NOTE:{text}")
                    self.notes.append(text)
            case own.FIELD:
                found = own.custom(line)
                if found is None:
                    self._keep(line)
                else:
                    self.customs.append(found)
            case "ORG" | "TITLE" if own.is_place(line):
                self.places.setdefault(line.group, {})[line.name] = line
            case "ORG" if self.organisation is None:
                self.organisation = line
            case "TITLE" | "ROLE" if line.raw.strip():
                self._take_role(line)
            case "NICKNAME" if not self.nickname:
                self.nickname = one_line(", ".join(values(line.raw, ",")))
            case "X-ANDROID-CUSTOM":
                self._android(line)
            case "CATEGORIES":
                tags = read.tags(line)
                self.details += tags
                if not tags:
                    self._keep(line)
            case "RELATED" if (introducer := vcard_related.kept(line)) is not None:
                self.kept.append(introducer)
            case "TZ":
                self._take_zone(line)
            case _:
                self._detail_or_kept(line, read.label(line, labels.get(line.group)))

    def _take_zone(self, line: Line) -> None:
        """The first that names one; what says more than its name is kept as well."""
        zone = "" if vcard_zone.NAME in self.seen else vcard_zone.zone(line)
        if zone:
            self.seen.add(vcard_zone.NAME)
            self.kept.append(vcard_zone.draft(zone))
        if not zone or not vcard_zone.is_plain(line):
            self._keep(line)

    def _take_role(self, line: Line) -> None:
        """What a person is in the company: TITLE before ROLE, whichever came first."""
        if self.role_line is not None and (self.role_line.name, line.name) != ("ROLE", "TITLE"):
            self._keep(line)
            return
        if self.role_line is not None:
            self._keep(self.role_line)
        self.role_line, self.role = line, one_line(unescape(line.raw))

    def _android(self, line: Line) -> None:
        """Android's own fields: a nickname or a yearly day; the rest is kept as it stands."""
        kind, found = read.android_custom(line)
        if kind == "nickname" and isinstance(found, str) and not self.nickname:
            self.nickname = found
        elif found is not None and not isinstance(found, str):
            self.details.append(found)
        else:
            self._keep(line)

    def _detail_or_kept(self, line: Line, label: str) -> None:
        found, code = read.detail(line, label)
        if line.name != own.DETAIL and _is_birthday(found):
            if (found.month, found.day) == self.birthday:
                return
            if self.birthday:
                found = None  # nobody has two: the other one is kept as it stands
            else:
                self.birthday = found.month, found.day
        if found is not None:
            self.labelled.add(line.group)
            if found not in self.seen:
                self.seen.add(found)
                (self.own if line.name == own.DETAIL else self.details).append(found)
        else:
            self._keep(line)
        if code:
            self._problem(code, line)

    def _keep(self, line: Line) -> None:
        if line.raw.strip(" ;"):
            self.kept.append(kept(line))

    def _keep_nested(self, nested: list[Line]) -> None:
        """A card in a card, as vCard 3.0 writes it: one value (RFC 2426 3.5.4)."""
        inner = "\n".join(clean(line.text) for line in nested[1:])
        for plain, escaped in (("\\", "\\\\"), ("\n", "\\n"), (",", "\\,"), (";", "\\;")):
            inner = inner.replace(plain, escaped)
        self.kept.append(PropertyDraft("AGENT", f"AGENT:{inner}"))

    def _named(self, card: list[Line]) -> CustomerDraft | None:
        parts = read.name_parts(_parts_line(card))
        shown = _shown(card)
        company = read.is_company(card)
        organisation = read.organisation_name(self.organisation)
        said = shown or read.joined_name(parts)
        name = said or self.nickname or organisation
        if not said and organisation and not self.nickname:
            company = True
        name = name or read.name_from_details(self.details)
        if not name:
            if not (self.details or self.notes or self.kept):
                return None
            name = self._title()
            self.found.problems.append(CardProblem(self.number, self.start, "no_name"))
        return CustomerDraft(
            name=name,
            kind=CustomerKind.COMPANY if company else CustomerKind.PERSON,
            uid=next((u for li in card if li.name == "UID" and (u := one_line(li.raw))), ""),
            nickname=self.nickname if self.nickname != name else "",
            details=(*(self._without_itself(name) if company else self.details), *self.own),
            notes=tuple(self.notes),
            properties=tuple(self.kept),
            customs=tuple(self.customs),
            touches=(),
            **parts,
        )

    def _title(self) -> str:
        """Programs name a single card's file after the person."""
        title = self.found.title
        return f"{title} {self.number}" if title and self.number > 1 else title or "?"

    def _without_itself(self, name: str) -> list[DetailDraft]:
        """A company does not work at itself."""
        return [d for d in self.details if not read.is_same_company(d, name)]

    def _problem(self, code: str, line: Line) -> None:
        excerpt = one_line(line.text)[:EXCERPT]
        self.found.problems.append(CardProblem(self.number, line.number, code, excerpt))


def _is_name(line: Line) -> bool:
    """Whether a line says the parts of a name."""
    return line.name == "N" and bool(line.raw.strip(" ;")) and not line.param(own.WHOLE)


def _is_birthday(draft: DetailDraft | None) -> TypeGuard[OccasionDraft]:
    return isinstance(draft, OccasionDraft) and draft.kind is OccasionKind.BIRTHDAY


def _without_nested(card: list[Line]) -> tuple[list[Line], list[Line]]:
    """The card's own lines, and those of a card inside it (AGENT), kept whole."""
    if not any(line.name in _NESTS for line in card):
        return card, []
    own: list[Line] = []
    nested: list[Line] = []
    depth = 0
    for line in card:
        if line.name == "BEGIN":
            depth += 1
        (nested if depth or (line.name == "AGENT" and not line.raw.strip()) else own).append(line)
        if line.name == "END":
            depth -= 1
    return own, nested


def _parts_line(card: list[Line]) -> Line | None:
    return next((line for line in card if _is_name(line)), None)


def _shown(card: list[Line]) -> str:
    return next(
        (text for li in card if li.name == "FN" and (text := one_line(unescape(li.raw)))), ""
    )
