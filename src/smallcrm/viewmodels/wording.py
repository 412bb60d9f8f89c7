"""The words for enums, errors and reports. Nothing below this floor speaks to people.

Imported before the first paint: the words of deeds and errors that are elsewhere come when needed,
and so do the records.
"""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from smallcrm.domain import errors
from smallcrm.domain.actions import MANY, Action
from smallcrm.domain.changes import Way
from smallcrm.domain.follow_ups import SnoozeChoice
from smallcrm.domain.kinds import (
    CadenceUnit,
    CustomerKind,
    DetailKind,
    InteractionKind,
    OccasionKind,
)
from smallcrm.viewmodels import arrival_wording, bulk_wording, dates, file_wording, table_wording

if TYPE_CHECKING:
    from smallcrm.domain.changes import Changes
    from smallcrm.domain.person_row import PersonRow
    from smallcrm.domain.records import (
        AddressDraft,
        AffiliationDraft,
        CadenceDraft,
        DetailDraft,
        FollowUpRow,
        OccasionDraft,
    )
    from smallcrm.domain.reports import CardProblem


def tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def tip(text: str) -> str:
    """For a tooltip: Qt would take a text that looks like HTML for it, and load its pictures.

    Not by ``html``, which brings the names of 2,231 signs in before the first paint.
    """
    plain = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p>{plain}</p>" if text else ""


def number(value: int) -> str:
    return QLocale().toString(value)


# --- kinds -------------------------------------------------------------------------------------


def interaction_kind(kind: InteractionKind) -> str:
    return {
        InteractionKind.CALL: tr("Call"),
        InteractionKind.EMAIL: tr("E-mail"),
        InteractionKind.MEETING: tr("Meeting"),
        InteractionKind.MESSAGE: tr("Message"),
        InteractionKind.PAYMENT: tr("Payment"),
        InteractionKind.NOTE: tr("Note"),
    }[kind]


def touch(kind: InteractionKind | None, at: datetime | None, zone: tzinfo, today: date) -> str:
    """The last contact of a list row: "called yesterday", "met 3 weeks ago"."""
    if kind is None or at is None:
        return ""
    pattern = {
        InteractionKind.CALL: tr("called {when}"),
        InteractionKind.EMAIL: tr("e-mailed {when}"),
        InteractionKind.MEETING: tr("met {when}"),
        InteractionKind.MESSAGE: tr("wrote {when}"),
        InteractionKind.PAYMENT: tr("paid {when}"),
        InteractionKind.NOTE: "{when}",
    }[kind]
    return pattern.replace("{when}", dates.ago(dates.past_day(at, zone, today), today))


def detail_kind(kind: DetailKind) -> str:
    return {
        DetailKind.PHONE: tr("Phone"),
        DetailKind.EMAIL: tr("E-mail"),
        DetailKind.ADDRESS: tr("Address"),
        DetailKind.LINK: tr("Link"),
        DetailKind.FACT: tr("Little thing"),
        DetailKind.OCCASION: tr("Date"),
        DetailKind.TAG: tr("Tag"),
        DetailKind.AFFILIATION: tr("Company"),
        DetailKind.CADENCE: tr("Keep in touch"),
    }[kind]


def occasion(draft: OccasionDraft) -> str:
    """ "Birthday, 3 May"; a day with a label of its own goes by that."""
    return f"{occasion_name(draft)}, {dates.yearly(draft.month, draft.day, draft.year)}"


def occasion_name(draft: OccasionDraft) -> str:
    """ "Birthday", or the label of its own."""
    names = {
        OccasionKind.BIRTHDAY: tr("Birthday"),
        OccasionKind.ANNIVERSARY: tr("Anniversary"),
        OccasionKind.OTHER: tr("Every year"),
    }
    return draft.label or names[draft.kind]


def cadence(draft: CadenceDraft) -> str:
    """ "Every 6 weeks", "Every month"."""
    if draft.every == 1:
        return {
            CadenceUnit.DAY: tr("Every day"),
            CadenceUnit.WEEK: tr("Every week"),
            CadenceUnit.MONTH: tr("Every month"),
            CadenceUnit.YEAR: tr("Every year"),
        }[draft.unit]
    pattern = {
        CadenceUnit.DAY: tr("Every {n} days"),
        CadenceUnit.WEEK: tr("Every {n} weeks"),
        CadenceUnit.MONTH: tr("Every {n} months"),
        CadenceUnit.YEAR: tr("Every {n} years"),
    }[draft.unit]
    return pattern.replace("{n}", number(draft.every))


def address(draft: AddressDraft) -> str:
    """An address on one line, its empty parts left out."""
    city = " ".join(p for p in (draft.postal_code, draft.locality) if p)
    parts = (draft.po_box, draft.extended, draft.street, city, draft.region, draft.country)
    return ", ".join(" ".join(p.split()) for p in parts if p)


def detail(draft: DetailDraft) -> str:
    """What a detail shows."""
    from smallcrm.domain import records

    match draft:
        case records.PhoneDraft():
            return draft.number
        case records.EmailDraft():
            return draft.address
        case records.AddressDraft():
            return address(draft)
        case records.LinkDraft():
            return draft.url
        case records.FactDraft():
            return draft.text
        case records.OccasionDraft():
            return occasion(draft)
        case records.TagDraft():
            return draft.name
        case records.AffiliationDraft():
            return affiliation(draft)
        case records.CadenceDraft():
            return cadence(draft)


def affiliation(draft: AffiliationDraft) -> str:
    """ "Art director, Acme Design"."""
    return ", ".join(p for p in (draft.role, draft.department, draft.company_name) if p)


def person_line(row: PersonRow, zone: tzinfo, today: date) -> str:
    """The second line of a people row: company and last contact."""
    parts = [tr("Do not contact")] if row.do_not_contact else []
    parts.append(row.company)
    if row.kind is CustomerKind.COMPANY and not row.company:
        parts += [tr("Company")] if row.last_at is None else []
    parts.append(touch(row.last_kind, row.last_at, zone, today))
    return " · ".join(p for p in parts if p)


def origin(row: FollowUpRow, zone: tzinfo, today: date) -> str:
    """Where a follow-up came from: 'Call, 12 Nov: “invoice was wrong”'; its own words not twice."""
    if row.origin_kind is None or row.origin_at is None:
        return ""
    day = dates.day(row.origin_at.astimezone(zone).date(), today, weekday=False)
    words = " ".join(row.origin_body.split())
    if len(words) > 120:
        words = words[:119].rstrip() + "…"
    text = tr("{kind}, {day}").replace("{kind}", interaction_kind(row.origin_kind))
    text = text.replace("{day}", day)
    return quoted(text, words) if words and words != row.text else text


def quoted(head: str, words: str) -> str:
    """'Call, 12 Nov: “invoice was wrong”', with the language's own marks."""
    return tr("{head}: “{words}”").replace("{head}", head).replace("{words}", words)


def snooze(choice: SnoozeChoice, due_on: date, answer: str) -> str:
    """A snooze choice with its answer and its letter: "&Tomorrow, Thu 26 Nov"."""
    name = {
        SnoozeChoice.HOUR: tr("In 1 &hour"),
        SnoozeChoice.LATER_TODAY: tr("&Later today"),
        SnoozeChoice.TOMORROW: tr("&Tomorrow"),
        SnoozeChoice.END_OF_WEEK: tr("&End of week"),
        SnoozeChoice.NEXT_WEEK: tr("Next &week"),
        SnoozeChoice.TWO_WEEKS: tr("&In two weeks"),
    }[choice]
    return f"{name}, {answer}"


# --- what was done, and what can be taken back ---------------------------------------------------


def _patterns(action: Action) -> tuple[str, str]:
    """What is said after the action, and what its undo is called; {x} is the label."""
    from smallcrm.viewmodels import attachment_wording, custom_wording, deed_wording

    return {
        Action.ADD_CUSTOMER: (tr("Added {x}."), tr("adding {x}")),
        Action.EDIT_CUSTOMER: (tr("Changed {x}."), tr("the change to {x}")),
        Action.DELETE_CUSTOMER: (tr("Moved {x} to the trash."), tr("deleting {x}")),
        Action.RESTORE_CUSTOMER: (tr("Brought back {x}."), tr("bringing back {x}")),
        Action.ADD_DETAIL: (tr("Added to {x}."), tr("the addition to {x}")),
        Action.EDIT_DETAIL: (tr("Changed {x}."), tr("the change to {x}")),
        Action.REMOVE_DETAIL: (tr("Removed from {x}."), tr("the removal from {x}")),
        Action.CAPTURE: (tr("Saved to {x}."), tr("what was saved to {x}")),
        Action.LOG_INTERACTION: (tr("Saved to {x}."), tr("the note on {x}")),
        Action.EDIT_INTERACTION: (tr("Changed the note on {x}."), tr("the change on {x}")),
        Action.DELETE_INTERACTION: (tr("Removed a note on {x}."), tr("removing a note on {x}")),
        Action.ADD_FOLLOW_UP: (tr("Follow-up saved to {x}."), tr("the follow-up for {x}")),
        Action.EDIT_FOLLOW_UP: (tr("Follow-up for {x} changed."), tr("the change for {x}")),
        Action.DONE_FOLLOW_UP: (tr("Done: {x}."), tr("done: {x}")),
        Action.REOPEN_FOLLOW_UP: (tr("Open again: {x}."), tr("opening again: {x}")),
        Action.SNOOZE_FOLLOW_UP: (tr("Snoozed: {x}."), tr("the snooze: {x}")),
        Action.DROP_FOLLOW_UP: (tr("Dropped: {x}."), tr("the drop: {x}")),
        Action.DELETE_FOLLOW_UP: (tr("Removed the follow-up: {x}."), tr("the removal: {x}")),
        Action.REPEAT_FOLLOW_UP: (tr("Repeating changed: {x}."), tr("the repeating of {x}")),
        Action.RESPITE: (tr("{x} can wait."), tr("the answer on {x}")),
        Action.TAG_RHYTHM: (tr("Rhythm of #{x} changed."), tr("the rhythm of #{x}")),
        Action.IMPORT: (tr("Imported {x}."), tr("import of {x}")),
        **attachment_wording.patterns(),
        Action.TAKE_BACK: (tr("Taken back: {x}."), tr("taking back: {x}")),
        **deed_wording.patterns(),
        **custom_wording.deeds(),
    }[action]


def _label(action: Action, label: str) -> str:
    """The label as shown: an import's has its numbers; what takes something back has
    the action, a colon, and the label of that."""
    if action is Action.TAKE_BACK:
        old, _, rest = label.partition(":")
        return deed(Action(old), rest) if old in set(Action) else label
    if action is Action.IMPORT and (words := arrival_wording.imported(label)):
        return words
    if action in MANY:
        return bulk_wording.people(label)
    if len(label) > 48:
        label = label[:47].rstrip() + "…"
    return label or (tr("Unsorted") if action is Action.CAPTURE else tr("nobody in particular"))


def said(changes: Changes) -> str:
    """The strip's sentence after an action, its undo or its redo; empty when nothing is said."""
    if changes.action is None or changes.way is Way.QUIET:
        return ""
    if changes.way is Way.UNDONE:
        if changes.action is Action.TAKE_BACK:
            label = _label(changes.action, changes.label)
            return tr("Not taken back after all: {what}.").replace("{what}", label)
        what = deed(changes.action, changes.label)
        return tr("Taken back: {what}.").replace("{what}", what)
    return done(changes.action, changes.label)


def deed(action: Action, label: str) -> str:
    """What an action is called: "import of 585 customers"."""
    return _patterns(action)[1].replace("{x}", _label(action, label))


def done(action: Action, label: str) -> str:
    """The sentence after an action: "Done: send report." """
    return _patterns(action)[0].replace("{x}", _label(action, label))


def step(action: str, label: str, *, redo: bool = False) -> str:
    """The menu's words: "Undo import of 585 customers"."""
    known = Action(action)
    text = tr("Redo {what}") if redo else tr("Undo {what}")
    return text.replace("{what}", deed(known, label))


# --- errors ------------------------------------------------------------------------------------


def error(problem: errors.SmallcrmError) -> str:
    """One or two sentences: what happened and what to do. Never a traceback, never a code."""
    from smallcrm.viewmodels import attachment_wording, backup_wording, passphrase_wording

    match problem:
        case errors.FileTooNew():
            return tr(
                "This file was written by a later smallcrm. It has not been touched. "
                "Install the newer version to open it."
            )
        case errors.NotOurFile():
            return tr("{name} is not a smallcrm file. It has not been touched.").replace(
                "{name}", problem.path.name
            )
        case errors.FileDamaged():
            return tr(
                "The file {path} is damaged and was left as it is. "
                "Copies that were checked, if any were made, stand in “backups” beside it."
            ).replace("{path}", str(problem.path))
        case errors.FileMoved():
            return tr(
                "The file was moved or replaced while smallcrm had it open. Nothing was written. "
                "Put it back, or start smallcrm again."
            )
        case errors.CannotWriteThere():
            return file_wording.not_written(problem)
        case errors.FullThere():
            return file_wording.full(problem.path)
        case errors.CannotWrite():
            return tr(
                "{path} cannot be written. Make it writable, or choose another folder with "
                "--data-dir."
            ).replace("{path}", str(problem.path))
        case errors.ReadOnly() | errors.FileMissing() | errors.UnsafePlace() | errors.MovedAway():
            return file_wording.error(problem)
        case errors.FileChanged():
            return file_wording.error(problem)
        case errors.OwnFile():
            return tr("{path} is where smallcrm keeps everything. Choose another name.").replace(
                "{path}", str(problem.path)
            )
        case errors.NoRoom():
            return backup_wording.no_room()
        case errors.UnfitBackup():
            return backup_wording.fault(problem.fault, problem.path.name)
        case errors.DiskFull():
            return tr("The disk is full, so this is not saved. Free some space and try again.")
        case errors.FileBusy():
            return tr("Another program holds the file. Close it and try again.")
        case errors.MigrationFailed():
            return file_wording.migration_failed(problem.backup)
        case errors.NotFound():
            return tr("This is not there any more.")
        case errors.InvalidValue():
            return invalid(problem.code)
        case errors.Cancelled():
            return tr("Stopped. Nothing was changed.")
    return (
        attachment_wording.error(problem)
        or passphrase_wording.error(problem)
        or tr("Something went wrong. Nothing was changed; the log file says more.")
    )


def invalid(code: str) -> str:
    """Why a value cannot be kept as typed."""
    from smallcrm.viewmodels import custom_wording

    return {
        "empty": tr("There is nothing here to keep."),
        "in_the_future": tr("That day is still to come."),
        "ask_who": tr("Who is meant? Type the whole name, or choose."),
        "no_such_day": tr("There is no such day."),
        "not_a_date": tr("This is not a day. Try “3 May”, “fri” or “2026-12-04”."),
        "past": tr("That day has gone by."),
        "not_a_rhythm": tr("This is no rhythm. Try “6 weeks” or “3 months”."),
        "too_far_ahead": tr("That is more days ahead than a year has."),
        "not_a_repeat": tr("This does not repeat. Try “every 2nd tue”, “monthly” or “6 weeks”."),
        "too_long": tr("This is too long to keep."),
        **custom_wording.why_invalid(),
    }.get(code, tr("This cannot be kept as it is."))


def file_error(code: str) -> str:
    """Why a file as a whole could not be read."""
    return table_wording.file_error(code) or tr("The file could not be read.")


def card_problem(problem: CardProblem) -> str:
    """ "Card 3, line 41: no name; left out"."""
    places = []
    if problem.card:
        place = arrival_wording.place(problem.code) or tr("card {n}")
        places.append(place.replace("{n}", number(problem.card)))
    if problem.line:
        places.append(tr("line {n}").replace("{n}", number(problem.line)))
    text = table_wording.problem_reason(problem.code)
    text += "; " + tr("left out") if problem.rejected else ""
    where = ", ".join(places)
    line = f"{where[:1].upper()}{where[1:]}: {text}" if where else text
    words = tr("{line} “{words}”").replace("{line}", line).replace("{words}", problem.excerpt)
    return words if problem.excerpt else line
