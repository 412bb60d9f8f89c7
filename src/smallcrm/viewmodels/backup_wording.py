"""The words of backups: why one was made, what is wrong with it, what it holds against now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from smallcrm.domain.actions import Action
from smallcrm.domain.backups import BEFORE, Fault, Reason, Trouble
from smallcrm.domain.comparison import Since
from smallcrm.viewmodels import dates, veil
from smallcrm.viewmodels.dates import plural

if TYPE_CHECKING:
    from smallcrm.domain.backups import Backup, Counts, Keeping
    from smallcrm.domain.comparison import BroughtBack, Comparison, Difference, Tally

NAMED = 3


def tr(text: str) -> str:
    return QCoreApplication.translate("Backups", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after the action, and what its undo is called; {x} is the label."""
    return {
        Action.RESTORE_FROM_BACKUP: (
            tr("Brought back {x} from a backup."),
            tr("bringing back {x} from a backup"),
        )
    }


def reason(slug: str) -> str:
    """Why it was made: "Before an import"."""
    known = {
        Reason.BY_HAND.value: tr("Made by you"),
        Reason.DAY.value: tr("Start of the day"),
        Reason.WORK.value: tr("While you worked"),
        f"{BEFORE}import": tr("Before an import"),
        f"{BEFORE}restore": tr("Before a restore"),
        f"{BEFORE}migration": tr("Before a new version"),
        f"{BEFORE}taking-back": tr("Before taking a step back"),
        f"{BEFORE}move": tr("Before another computer's file came"),
        f"{BEFORE}merge": tr("Before two people were joined"),
        f"{BEFORE}erase": tr("Before somebody was erased"),
        f"{BEFORE}passphrase": tr("Before the passphrase was changed"),
        f"{BEFORE}repair": tr("Before a repair"),
        "": tr("A file of your choice"),
    }
    if slug in known:
        return known[slug]
    words = slug.replace("-", " ")
    return words[:1].upper() + words[1:]


def moment(at: datetime, zone: tzinfo, today: date) -> str:
    """ "today 14:00", "yesterday 9:12", "Mon 23 Nov 17:40"."""
    local = at.astimezone(zone)
    on = dates.past_day(at, zone, today)
    if on == today:
        day = tr("today")
    elif (today - on).days == 1:
        day = tr("yesterday")
    else:
        day = dates.day(on, today)
    return f"{day} {dates.clock(local.time())}"


def size(octets: int) -> str:
    """ "1.9 MB"."""
    digits = 0 if octets >= 10_000_000 else 1
    return QLocale().formattedDataSize(octets, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def last(backup: Backup | None, zone: tzinfo, today: date) -> str:
    """ "Last backup: today 14:00, 1.9 MB"."""
    if backup is None:
        return tr("There is no backup yet.")
    text = tr("Last backup: {when}, {size}")
    return text.replace("{when}", moment(backup.at, zone, today)).replace(
        "{size}", size(backup.size)
    )


def kept(backups: Sequence[Backup]) -> str:
    """ "12 are kept, 23.4 MB together"."""
    if not backups:
        return ""
    text = plural("%n is kept, {size}", "%n are kept, {size} together", len(backups))
    return text.replace("{size}", size(sum(b.size for b in backups)))


def counts(held: Counts) -> str:
    """ "212 customers, 1,840 notes, 31 follow-ups"."""
    return ", ".join(
        (
            plural("%n customer", "%n customers", held.customers),
            plural("%n note", "%n notes", held.notes),
            plural("%n follow-up", "%n follow-ups", held.follow_ups),
        )
    )


def trouble(why: Trouble, second: str = "") -> str:
    """Why there is none: the body of the notice, and the words in the settings."""
    return {
        Trouble.NO_ROOM: no_room(),
        Trouble.DAMAGED: tr(
            "The file did not pass its check, so the older backups stay as they are."
        ),
        Trouble.CANNOT_WRITE: tr("The folder for backups cannot be written."),
        Trouble.UNREACHABLE: tr("The folder “{name}” cannot be reached."),
        Trouble.BUSY: tr("Another program held the file."),
        Trouble.UNFIT: tr("The newest backup could not be restored when this was tried."),
    }[why].replace("{name}", second)


def second(keeping: Keeping, zone: tzinfo, today: date) -> tuple[str, str]:
    """Of the second folder: when one was put there last, and what is wrong, "" when nothing."""
    wrong = keeping.second_trouble
    words = trouble(wrong, _name(keeping.second)) if wrong is not None else ""
    if not keeping.second:
        return tr("There is none."), ""
    if keeping.second_at is None:
        return ("" if words else tr("The next backup goes there too.")), words
    text = tr("Last put there: {when}")
    return text.replace("{when}", moment(keeping.second_at, zone, today)), words


def no_room() -> str:
    return tr(
        "There is too little room on the disk for a backup. The older ones stay. "
        "Free some space and try again."
    )


def failed(keeping: Keeping, newest: Backup | None, zone: tzinfo, today: date) -> tuple[str, str]:
    """Title and body of the notice that a backup was not made, or not put where it should be."""
    if keeping.trouble is None and keeping.second_trouble is not None:
        return _second_failed(keeping, newest, zone, today)
    why = keeping.trouble or keeping.second_trouble or Trouble.CANNOT_WRITE
    words = trouble(why, _name(keeping.second))
    good = newest.at if newest is not None else None
    if good is not None:
        day = dates.day(good.astimezone(zone).date(), today)
        words += " " + tr("Last good backup: {day}.").replace("{day}", day)
    return tr("Backup did not finish"), words


def _second_failed(
    keeping: Keeping, newest: Backup | None, zone: tzinfo, today: date
) -> tuple[str, str]:
    """The backup itself was made."""
    assert keeping.second_trouble is not None
    words = trouble(keeping.second_trouble, _name(keeping.second))
    if newest is not None:
        made = tr("The backup on this computer is made: {when}.")
        words += " " + made.replace("{when}", moment(newest.at, zone, today))
    if keeping.second_at is not None:
        put = tr("Last put in the second place: {when}.")
        words += " " + put.replace("{when}", moment(keeping.second_at, zone, today))
    return tr("The second place was not reached"), words


def _name(folder: str) -> str:
    """The last part of a folder, by which its owner knows it."""
    return folder.replace("\\", "/").rstrip("/").rpartition("/")[2] or folder


def fault(what: Fault, name: str) -> str:
    """Why a backup cannot be used."""
    return {
        Fault.MISSING: tr("{name} is not there."),
        Fault.CHANGED: tr("{name} is not what was written: something changed it since."),
        Fault.DAMAGED: tr("{name} is damaged and cannot be used. It was left as it is."),
        Fault.FOREIGN: tr("{name} is not a backup of smallcrm."),
        Fault.NEWER: tr("{name} was made by a later smallcrm. Install that one to use it."),
    }[what].replace("{name}", name)


def locked() -> str:
    """Asked for the passphrase of a backup."""
    return tr(
        "This backup opens with another passphrase than your file: the one from before, or that "
        "of another computer. Type it to look into it."
    )


def changed() -> str:
    """Said above a backup that can be read and yet is not what was written."""
    return tr(
        "This backup is not exactly what was written: something changed it since. It can be "
        "read, but look closely, or take another one."
    )


# --- against now ---------------------------------------------------------------------------------


def against_now(found: Comparison) -> list[str]:
    """Lines that say what was added, changed and taken away since."""
    if found.is_same:
        return [tr("Nothing has changed since.")]
    lines = []
    for since in Since:
        named = [d.name for d in found.of(since)]
        notes, promises = (_part(tally, since) for tally in (found.notes, found.follow_ups))
        parts = []
        if named:
            people = plural("%n customer", "%n customers", len(named))
            parts.append(f"{people} ({_named(named)})")
        if notes:
            parts.append(plural("%n note", "%n notes", notes))
        if promises:
            parts.append(plural("%n follow-up", "%n follow-ups", promises))
        if parts:
            lines.append(f"{_since(since)}: {', '.join(parts)}.")
    return lines


def _since(since: Since) -> str:
    return {
        Since.ADDED: tr("Added since, would go"),
        Since.CHANGED: tr("Changed since, would be as then"),
        Since.GONE: tr("Gone since, would come back"),
    }[since]


def _part(tally: Tally, since: Since) -> int:
    return {Since.ADDED: tally.added, Since.CHANGED: tally.changed, Since.GONE: tally.gone}[since]


def _named(names: Sequence[str]) -> str:
    shown = ", ".join(veil.quoted(name, None) for name in names[:NAMED])
    more = len(names) - NAMED
    if more > 0:
        shown += " " + plural("and %n more", "and %n more", more)
    return shown


def difference(one: Difference) -> str:
    """What became of a customer since: "changed; 2 notes gone"."""
    head = {
        Since.ADDED: tr("added since"),
        Since.CHANGED: tr("changed since"),
        Since.GONE: tr("gone since"),
    }[one.since]
    parts = [head]
    for tally, few, many in (
        (one.notes, "%n note", "%n notes"),
        (one.follow_ups, "%n follow-up", "%n follow-ups"),
    ):
        for number, words in (
            (tally.gone, tr("{what} gone")),
            (tally.changed, tr("{what} changed")),
            (tally.added, tr("{what} new")),
        ):
            if number and one.since is Since.CHANGED:
                parts.append(words.replace("{what}", plural(few, many, number)))
    return "; ".join(parts)


def replaced(when: str) -> str:
    return tr(
        "Everything is as it was {when}. What was here before is in a backup of its own."
    ).replace("{when}", when)


def brought_back(done: BroughtBack) -> str:
    """ "Brought back Ana Lima: 2 notes, 1 follow-up. 3 newer things were kept."."""
    parts = []
    if done.rows:
        parts.append(plural("%n detail", "%n details", done.rows))
    if done.notes:
        parts.append(plural("%n note", "%n notes", done.notes))
    if done.follow_ups:
        parts.append(plural("%n follow-up", "%n follow-ups", done.follow_ups))
    if not parts:
        text = tr("{name} has everything that the backup has.")
    else:
        text = tr("Brought back {name}: {what}.").replace("{what}", ", ".join(parts))
    if done.kept:
        text += " " + plural(
            "%n thing that is newer was kept.", "%n things that are newer were kept.", done.kept
        )
    return text.replace("{name}", done.name)
