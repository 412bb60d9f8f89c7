"""The words for why two may be one, for joining them, and for where a value is from."""

from __future__ import annotations

from datetime import date, tzinfo

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.joined import FieldChoice, JoinedFrom, Origin, OriginKind, Single
from smallcrm.domain.likeness import Likeness
from smallcrm.domain.likeness_points import Reason
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerField,
    DetailKind,
    OccasionDraft,
    OccasionKind,
)
from smallcrm.viewmodels import dates, history_wording, wording

R = Reason


def tr(text: str) -> str:
    return QCoreApplication.translate("Duplicates", text)


def reason(which: Reason) -> str:
    """ "same e-mail"."""
    return {
        R.EMAIL: tr("same e-mail"),
        R.PHONE: tr("same phone number"),
        R.SAME_NAME: tr("same name"),
        R.TRANSLITERATED: tr("same name, other spelling"),
        R.SWAPPED: tr("names the other way round"),
        R.MIDDLE_NAME: tr("one with a middle name"),
        R.NICKNAME: tr("short name"),
        R.NEAR_NAME: tr("names a letter or two apart"),
        R.NEAR_GIVEN: tr("given names a letter or two apart"),
        R.INITIALS: tr("initials fit"),
        R.PART_OF_NAME: tr("part of the name"),
        R.SAME_GIVEN: tr("same given name"),
        R.SAME_FAMILY: tr("same family name"),
        R.NAMELESS: tr("one has no name"),
        R.COMPANY: tr("same company"),
        R.BIRTHDAY: tr("same birthday"),
        R.ROLE_ADDRESS: tr("same office address"),
        R.SHARED_PHONE: tr("a number that many have"),
        R.SHARED_EMAIL: tr("an address that many have"),
        R.OTHER_NAME: tr("other names"),
        R.OTHER_GIVEN: tr("other given names"),
        R.OTHER_GENERATION: tr("one is the younger or elder"),
        R.OTHER_TITLE: tr("one is a man, one a woman"),
        R.OTHER_MIDDLE: tr("other middle names"),
        R.OTHER_BIRTHDAY: tr("other birthdays"),
        R.OTHER_EMAIL: tr("other e-mail"),
        R.OTHER_PHONE: tr("other phone number"),
        R.OTHER_COMPANY: tr("other company"),
        R.OTHER_KIND: tr("a person and a company"),
    }[which]


def reasons(likeness: Likeness) -> str:
    """ "same e-mail, short name; but other phone number"."""
    against = set(likeness.against)
    found = ", ".join(reason(r) for r in likeness.reasons if r not in against)
    if not against:
        return found
    but = ", ".join(reason(r) for r in likeness.reasons if r in against)
    return tr("{for}; but {against}").replace("{for}", found).replace("{against}", but)


def field(choice: FieldChoice) -> str:
    """What a single value is called."""
    key = choice.key.field
    if isinstance(key, CustomerField):
        return history_wording.field(history_wording.F(key.value))
    return {
        Single.BIRTHDAY: tr("Birthday"),
        Single.CADENCE: tr("Keep in touch"),
        Single.CUSTOM: choice.name,
    }[key]


def value(choice: FieldChoice, held: str) -> str:
    """A single value in words, from the form in which the file has it."""
    if not held:
        return ""
    match choice.key.field:
        case Single.BIRTHDAY:
            year, month, day = held.rsplit("-", 2)
            number = int(year) if year.isdigit() else None
            draft = OccasionDraft(OccasionKind.BIRTHDAY, int(month), int(day), number)
            return wording.detail(draft).partition(", ")[2]
        case Single.CADENCE:
            every, _, unit = held.partition(" ")
            return wording.cadence(CadenceDraft(int(every), CadenceUnit(unit)))
    return held


def kind(table: str) -> str:
    return wording.detail_kind(DetailKind(table))


def like(name: str, likeness: Likeness) -> str:
    """The word when somebody new is typed who looks like one who is here."""
    text = tr("{name} is here already: {reasons}.")
    return text.replace("{name}", name).replace("{reasons}", reasons(likeness))


def joined(stays: str, comes: str) -> str:
    """What came of it."""
    words = tr("{other} is part of {one} now. Ctrl+Z takes it back.")
    return words.replace("{other}", comes).replace("{one}", stays)


def joined_from(joined: JoinedFrom, zone: tzinfo, today: date) -> str:
    """ "Joined from Bob Smith on 3 March"."""
    day = dates.day(joined.at.astimezone(zone).date(), today)
    text = tr("Joined from {name} on {day}")
    return text.replace("{name}", joined.name).replace("{day}", day)


def take_apart(joined: JoinedFrom, zone: tzinfo, today: date) -> str:
    """The menu's words."""
    return tr("{joined}: take apart").replace("{joined}", joined_from(joined, zone, today))


def origin(from_where: Origin, zone: tzinfo, today: date) -> str:
    """ "Imported from contacts.vcf on 3 March"."""
    day = dates.day(from_where.at.astimezone(zone).date(), today)
    pattern = {
        OriginKind.TYPED: tr("Typed on {day}"),
        OriginKind.IMPORTED: tr("Imported from {source} on {day}")
        if from_where.source
        else tr("Imported on {day}"),
        OriginKind.JOINED: tr("Joined from {source} on {day}"),
        OriginKind.TYPED_BEFORE: tr("Typed before {day}"),
        OriginKind.BACKUP: tr("Brought back from a backup on {day}"),
    }[from_where.kind]
    return pattern.replace("{source}", from_where.source).replace("{day}", day)
