"""The words of the capture folder: what came of the files in it, and why it is not watched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from smallcrm.domain import file_names
from smallcrm.domain.capture_folder import TAKEN, Outcome, Sight, Taken, Trouble
from smallcrm.domain.errors import CannotWrite, SmallcrmError
from smallcrm.viewmodels import arrival_wording, wording
from smallcrm.viewmodels.dates import plural


def tr(text: str) -> str:
    return QCoreApplication.translate("CaptureFolder", text)


def taken(found: Sequence[Taken]) -> str:
    """One sentence about all; "" for nothing."""
    if not found:
        return ""
    if len(found) == 1:
        return one(found[0])
    unsorted = sum(t.outcome is Outcome.UNSORTED or t.rest for t in found)
    words = plural("%n file was taken in.", "%n files were taken in.", len(found))
    odd = [t for t in found if t.reason]
    if unsorted:
        words += " " + plural("%n lies in Unsorted.", "%n lie in Unsorted.", unsorted)
    if odd:
        words += " " + one(odd[0])
    return words


def one(found: Taken) -> str:
    """ "door.jpg went to Ana Lima." """
    rest = tr("For what is left the file lies in Unsorted.") if found.rest else ""
    return " ".join(filter(None, (_came(found), rest)))


def _came(found: Taken) -> str:
    if found.arrived is not None:
        said = f"{file_names.safe(found.name)}: {arrival_wording.counted([found.arrived])}"
        return _with_reason(said, found)
    words = {
        Outcome.PEOPLE: tr("{file} brought in {who}.") if found.who else tr("{file} was imported."),
        Outcome.ENTRIES: tr("{file} was imported."),
        Outcome.NOTE: tr("{file} became a note on {who}."),
        Outcome.ATTACHED: tr("{file} went to {who}."),
        Outcome.UNSORTED: tr("{file} lies in Unsorted: whose is it?"),
        Outcome.SAME: tr("{file} had been taken in before, so nothing came of it."),
    }[found.outcome]
    words = words.replace("{who}", found.who).replace("{file}", file_names.safe(found.name))
    return _with_reason(words, found)


def _with_reason(words: str, found: Taken) -> str:
    """With what in it could not be opened; it is kept as it came."""
    if not found.reason:
        return words
    why = wording.file_error(found.reason)
    if found.reason == "winmail":
        why = tr("Its files are packed in a winmail.dat that only Outlook can open.")
    return f"{words} {why}"


def left(failed: Sequence[tuple[Sight, SmallcrmError]]) -> str:
    """What could not be taken and stays where it is: the first of them, and how many more."""
    sight, problem = failed[0]
    name, place = file_names.safe(sight.path.name), sight.path.parent / TAKEN
    if isinstance(problem, CannotWrite) and problem.path == place:
        words = tr("{file} was taken in, but could not be moved to “taken”.")
    else:
        words = tr("{file} could not be taken in and stays in the capture folder: {reason}")
        words = words.replace("{reason}", wording.error(problem))
    words = words.replace("{file}", name)
    if len(failed) > 1:
        words += " " + plural("So does %n more.", "So do %n more.", len(failed) - 1)
    return words


def stuck(reason: str) -> str:
    """Why nothing can be taken in at present."""
    return tr("What is in the capture folder waits: {reason}").replace("{reason}", reason)


def not_watched(name: str, why: Trouble) -> str:
    """The same as ``trouble``, where nobody looks at the settings."""
    words = tr("The capture folder {name} is not watched: {why}").replace("{why}", trouble(why))
    return words.replace("{name}", file_names.safe(name))


def trouble(why: Trouble) -> str:
    return {
        Trouble.GONE: tr("This folder is not there. It is watched again when it comes back."),
        Trouble.CLOSED: tr("Files in this folder cannot be read and moved. Change who may do so."),
        Trouble.OURS: tr("smallcrm's own file lies there. Choose another folder."),
    }[why]
