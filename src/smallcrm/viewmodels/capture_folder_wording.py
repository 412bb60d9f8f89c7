"""The words of the capture folder: what came of the files in it, and why it is not watched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from smallcrm.domain import file_names
from smallcrm.domain.capture_folder import Outcome, Taken, Trouble
from smallcrm.viewmodels import arrival_wording
from smallcrm.viewmodels.dates import plural


def tr(text: str) -> str:
    return QCoreApplication.translate("CaptureFolder", text)


def taken(found: Sequence[Taken]) -> str:
    """One sentence about all; "" for nothing."""
    if not found:
        return ""
    if len(found) == 1:
        return one(found[0])
    unsorted = sum(t.outcome is Outcome.UNSORTED for t in found)
    words = plural("%n file was taken in.", "%n files were taken in.", len(found))
    if unsorted:
        words += " " + plural("%n lies in Unsorted.", "%n lie in Unsorted.", unsorted)
    return words


def one(found: Taken) -> str:
    """ "door.jpg went to Ana Lima." """
    if found.arrived is not None:
        return f"{file_names.safe(found.name)}: {arrival_wording.counted([found.arrived])}"
    words = {
        Outcome.PEOPLE: tr("{file} brought in {who}.") if found.who else tr("{file} was imported."),
        Outcome.ENTRIES: tr("{file} was imported."),
        Outcome.NOTE: tr("{file} became a note on {who}."),
        Outcome.ATTACHED: tr("{file} went to {who}."),
        Outcome.UNSORTED: tr("{file} lies in Unsorted: whose is it?"),
        Outcome.SAME: tr("{file} had been taken in before, so nothing came of it."),
    }[found.outcome]
    return words.replace("{who}", found.who).replace("{file}", file_names.safe(found.name))


def failed(name: str, reason: str, *, moved: bool) -> str:
    """What could not be taken, and stays where it is."""
    words = tr("{file} could not be taken in and stays in the capture folder: {reason}")
    if moved:
        words = tr("{file} was taken in, but could not be moved to “taken”: {reason}")
    return words.replace("{reason}", reason).replace("{file}", file_names.safe(name))


def trouble(why: Trouble) -> str:
    return {
        Trouble.GONE: tr("This folder is not there. It is watched again when it comes back."),
        Trouble.OURS: tr("smallcrm's own file lies there. Choose another folder."),
    }[why]
