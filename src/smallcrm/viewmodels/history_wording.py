"""The words for what was done, what changed by it, and what came of taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.actions import Action
from smallcrm.domain.consent import ConsentDraft, ConsentRow
from smallcrm.domain.history import (
    AnyField,
    FieldChange,
    HistoryEntry,
    HistoryField,
    HistoryValue,
    KeptOf,
    KeptThing,
    TakeBackReport,
    WorkField,
)
from smallcrm.domain.money import Amount
from smallcrm.domain.records import (
    CadenceDraft,
    DetailKind,
    DueRow,
    EmailDraft,
    FollowUpState,
    InteractionKind,
    PhoneDraft,
    Repeat,
    Side,
)
from smallcrm.domain.taken_back import WhyKept
from smallcrm.viewmodels import (
    amount_words,
    dates,
    held_wording,
    repeat_wording,
    rights_wording,
    wording,
    work_values,
)
from smallcrm.viewmodels.dates import plural

LONGEST = 400
"""So many characters of a value are shown."""
NAMED = 4
"""So many customers of whom something was kept are named."""
F = HistoryField


def tr(text: str) -> str:
    return QCoreApplication.translate("History", text)


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One value: what it is, what stood there before ("" for nothing) and after."""

    field: str
    before: str
    after: str

    @property
    def removed(self) -> str:
        """The words for a value that is gone."""
        return tr("removed: {value}").replace("{value}", self.before)

    @property
    def spoken(self) -> str:
        if not self.before:
            return f"{self.field}: {self.after}"
        if not self.after:
            return f"{self.field}: {self.removed}"
        words = tr("{before}, now {after}").replace("{before}", self.before)
        return f"{self.field}: {words.replace('{after}', self.after)}"


def title(entry: HistoryEntry) -> str:
    """ "Imported 585 customers"."""
    if entry.action not in set(Action):
        return tr("Done by a later version of smallcrm")
    return wording.done(Action(entry.action), entry.label).removesuffix(".")


def head(entry: HistoryEntry, zone: tzinfo, *, of_all: bool) -> str:
    """ "14:30 · from contacts.vcf · 585 customers · taken back"."""
    parts = [dates.clock(entry.at.astimezone(zone).time())]
    if entry.source:
        parts.append(tr("from {file}").replace("{file}", entry.source))
    if of_all and entry.customers > 1:
        parts.append(plural("%n customer", "%n customers", entry.customers))
    if entry.is_taken_back:
        parts.append(tr("taken back"))
    return " · ".join(parts)


def lines(changes: Sequence[FieldChange], zone: tzinfo, today: date) -> tuple[HistoryLine, ...]:
    return tuple(_line(change, zone, today) for change in changes)


def _line(change: FieldChange, zone: tzinfo, today: date) -> HistoryLine:
    name = field(change.field)
    if change.about and change.field is F.CUSTOM:
        name = _short(change.about, 40)
    elif change.about and change.field is not F.FOLLOW_UP:
        name += f" ({_short(change.about, 40)})"
    before = value(change.field, change.before, zone, today)
    return HistoryLine(name, before, value(change.field, change.after, zone, today))


def field(which: AnyField) -> str:
    """What a value is called."""
    if isinstance(which, DetailKind):
        return wording.detail_kind(which)
    if isinstance(which, WorkField):
        return held_wording.label(f"{which.table}.{which.column}")
    return {
        F.NAME: tr("Name"),
        F.GIVEN_NAME: tr("Given name"),
        F.FAMILY_NAME: tr("Family name"),
        F.ADDITIONAL_NAMES: tr("Other names"),
        F.HONORIFIC_PREFIX: tr("Title"),
        F.HONORIFIC_SUFFIX: tr("After the name"),
        F.NICKNAME: tr("Nickname"),
        F.TRASHED: tr("In the trash since"),
        F.JOINED: tr("Joined"),
        F.DO_NOT_CONTACT: tr("Do not contact, since"),
        F.NOTE: tr("Note"),
        F.NOTE_KIND: tr("Kind"),
        F.NOTE_AT: tr("When"),
        F.GIVEN: tr("Note given"),
        F.FOLLOW_UP: tr("Follow-up"),
        F.DUE: tr("Due"),
        F.STATE: tr("State"),
        F.SIDE: tr("Whose promise"),
        F.REPEAT: tr("Repeats"),
        F.RESPITE: tr("Can wait until"),
        F.CONSENT: tr("Agreed to"),
        F.CONSENT_ENDED: tr("Consent withdrawn"),
        F.KEPT_PROPERTY: tr("Kept from the file"),
        F.TAG_RHYTHM: tr("Keep in touch"),
        F.CUSTOM: tr("Field"),
        F.FIELD: tr("Field"),
    }[which]


def value(which: AnyField, what: HistoryValue, zone: tzinfo, today: date) -> str:
    """A value in words, on as few lines as it has; "" for none."""
    match what:
        case None:
            return ""
        case str():
            return _short(_coded(which, what), LONGEST)
        case int() if isinstance(which, WorkField):
            return work_values.count(which, what)
        case CadenceDraft() if isinstance(which, WorkField):
            return work_values.period(which, what)
        case Amount():
            return amount_words.amount(what)
        case datetime():
            return dates.moment(what, zone, today)
        case date():
            return dates.day(what, today)
        case DueRow(day, at):
            text = dates.day(day, today)
            return f"{text} {dates.clock(at)}" if at else text
        case Repeat():
            return repeat_wording.rule(what)
        case PhoneDraft() | EmailDraft() if what.label:
            return f"{wording.detail(what)} ({what.label})"
        case ConsentDraft():
            return _short(": ".join(rights_wording.consent(ConsentRow(0, what), today)), LONGEST)
        case CadenceDraft():
            return wording.cadence(what)
        case int():
            return wording.number(what)
        case _:
            return _short(wording.detail(what), LONGEST)


def _coded(which: AnyField, code: str) -> str:
    """Codes of the file in words; texts as they are."""
    if isinstance(which, WorkField):
        return work_values.code(which.table, which.column, code)
    if which is F.STATE and code in set(FollowUpState):
        return {
            FollowUpState.OPEN: tr("open"),
            FollowUpState.DONE: tr("done"),
            FollowUpState.DROPPED: tr("dropped"),
        }[FollowUpState(code)]
    if which is F.SIDE and code in set(Side):
        return {Side.MINE: tr("mine"), Side.THEIRS: tr("theirs")}[Side(code)]
    if which is F.NOTE_KIND and code in set(InteractionKind):
        return wording.interaction_kind(InteractionKind(code))
    return code


# --- what came of taking something back ---------------------------------------------------------


def outcome(report: TakeBackReport, zone: tzinfo, today: date) -> str:
    """ "Taken back: 583 customers. Kept: Ana Lima (2 notes since)."."""
    kept = _kept(report.kept, zone, today)
    if not report.rows:
        none = tr("Nothing was left to take back.")
        return f"{none} {kept}" if kept else none
    what = wording.deed(Action(report.action), report.label)
    if report.action == Action.IMPORT:
        what = plural("%n customer", "%n customers", report.customers)
    pattern = tr("Taken back: {what}.")
    if report.kept and not report.customers:
        pattern, what = (
            tr("Taken back in part: {what}."),
            wording.deed(Action(report.action), report.label),
        )
    said = pattern.replace("{what}", what)
    return f"{said} {kept}" if kept else said


def _kept(kept: Sequence[KeptOf], zone: tzinfo, today: date) -> str:
    if not kept:
        return ""
    shown = [_kept_of(one, zone, today) for one in kept[:NAMED]]
    if len(kept) > NAMED:
        shown.append(plural("and %n more", "and %n more", len(kept) - NAMED))
    return tr("Kept: {who}.").replace("{who}", ", ".join(shown))


def _kept_of(kept: KeptOf, zone: tzinfo, today: date) -> str:
    why = "; ".join(dict.fromkeys(_why(thing, zone, today) for thing in kept.things))
    return f"{kept.name or tr('what is nobody’s')} ({why})"


def _why(thing: KeptThing, zone: tzinfo, today: date) -> str:
    if thing.why is WhyKept.USED:
        return _since(thing.by, thing.count)
    name = field(thing.field) if thing.field is not None else tr("something")
    if thing.why is WhyKept.GONE:
        return tr("{what}: what it belonged to is gone").replace("{what}", name)
    if thing.why is WhyKept.TAKEN:
        return tr("{what}: its place is taken").replace("{what}", name)
    now = "" if thing.field is None else value(thing.field, thing.value, zone, today)
    text = tr("{what} is now {value}") if now else tr("{what} was changed since")
    return text.replace("{what}", name).replace("{value}", _short(now, 60))


def _since(table: str, count: int) -> str:
    """ "2 notes since"."""
    words = {
        "participant": ("%n note since", "%n notes since"),
        "follow_up": ("%n follow-up since", "%n follow-ups since"),
        "phone": ("%n phone number since", "%n phone numbers since"),
        "email": ("%n e-mail address since", "%n e-mail addresses since"),
        "address": ("%n address since", "%n addresses since"),
        "fact": ("%n little thing since", "%n little things since"),
        "tag": ("%n tag since", "%n tags since"),
        "link": ("%n link since", "%n links since"),
        "occasion": ("%n date since", "%n dates since"),
        "affiliation": ("%n who works there since", "%n who work there since"),
        "consent": ("%n consent since", "%n consents since"),
        "custom_value": ("%n value in it since", "%n values in it since"),
        "interaction": ("%n note would be nobody’s", "%n notes would be nobody’s"),
        "sale": ("%n sale since", "%n sales since"),
        "agreement": ("%n agreement since", "%n agreements since"),
        "rate": ("%n price since", "%n prices since"),
        "stage": ("%n stage since", "%n stages since"),
        "deal": ("%n deal since", "%n deals since"),
        "complaint": ("%n complaint since", "%n complaints since"),
        "complaint_contact": ("%n contact about it since", "%n contacts about it since"),
        "introduction": ("%n who was introduced since", "%n who were introduced since"),
        "checklist_step": ("%n step since", "%n steps since"),
        "checklist_run": ("%n checklist since", "%n checklists since"),
        "rule": ("%n rule since", "%n rules since"),
        "firing": ("%n answer since", "%n answers since"),
        "letter": ("%n draft of a message since", "%n drafts of messages since"),
        "feedback": ("%n comment since", "%n comments since"),
        "batch": ("%n batch of letters since", "%n batches of letters since"),
        "recording": ("%n voice note since", "%n voice notes since"),
    }
    one, many = words.get(table, ("%n thing since", "%n things since"))
    return plural(one, many, count)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
