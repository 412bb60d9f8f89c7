"""The words for a file that cannot be opened as usual, and for where it lies."""

from __future__ import annotations

from datetime import date, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smallcrm.domain import errors
from smallcrm.domain.file_places import PlaceKind
from smallcrm.viewmodels import dates
from smallcrm.viewmodels.dates import plural

if TYPE_CHECKING:
    from smallcrm.domain.file_checks import Candidate


def tr(text: str) -> str:
    return QCoreApplication.translate("FileWording", text)


def error(
    problem: errors.ReadOnly
    | errors.FileMissing
    | errors.UnsafePlace
    | errors.MovedAway
    | errors.FileChanged,
) -> str:
    match problem:
        case errors.FileChanged():
            return tr(
                "{path} was changed or taken away while it was brought in. Nothing was written: "
                "bring it in again."
            ).replace("{path}", str(problem.path))
        case errors.MovedAway():
            return tr(
                "This copy was moved to another computer and is for reading, so this is not saved. "
                "To go on with it here, choose “Use this one again” at the top of the window, "
                "or at the next start."
            )
        case errors.ReadOnly():
            return tr(
                "The file is open to look at only, so this is not saved. Close smallcrm, make the "
                "file writable or mend it, and start again."
            )
        case errors.FileMissing():
            return tr(
                "{path} is not there any more, or is empty. Nothing was made in its place. Put it "
                "back, or start smallcrm in its window to choose a backup."
            ).replace("{path}", str(problem.path))
        case errors.UnsafePlace():
            return tr(
                "{path} is on the network or is synchronised with other computers: there a file "
                "can be damaged without a warning. Choose a folder of this computer with "
                "--data-dir, or this one all the same by naming it with --data-dir."
            ).replace("{path}", str(problem.path.parent))


def not_written(problem: errors.CannotWriteThere) -> str:
    """Why a file of the user's choice was not written, and what to do."""
    words = {
        errors.Obstacle.NO_FOLDER: tr(
            "There is no folder {folder}. Make it first, or choose another."
        ),
        errors.Obstacle.NO_RIGHT: tr(
            "You may not write {path}. Choose a folder of your own, or have the right given to you."
        ),
        errors.Obstacle.READ_ONLY: tr(
            "{path} is on a disk that can only be read. Choose another place."
        ),
        errors.Obstacle.A_FOLDER: tr("{path} is a folder. Name a file in it."),
        errors.Obstacle.A_FILE: tr(
            "{path} is a file, and a folder is needed. Choose a new folder, or an empty one."
        ),
        errors.Obstacle.NO_FILE: tr("{path} is no file that can be replaced. Choose another name."),
        errors.Obstacle.THERE: tr(
            "{path} is there already and was left as it is. Choose another name, or add --replace."
        ),
        errors.Obstacle.OTHERS: tr(
            "{path} is there already and was not written by smallcrm, so it was left as it is. "
            "Move it, or choose another folder."
        ),
        errors.Obstacle.NOT_EMPTY: tr(
            "{path} has other things in it, which are left as they are. Choose a new folder, or an "
            "empty one."
        ),
        errors.Obstacle.NAME: tr(
            "No file can have the name {path} there. Choose a shorter or plainer one."
        ),
        errors.Obstacle.OTHER: tr("{path} could not be written there. Choose another place."),
    }[problem.obstacle]
    folder, path = str(problem.path.parent), str(problem.path)
    return words.replace("{folder}", folder).replace("{path}", path)


def full(path: Path) -> str:
    return tr(
        "There is no room for {path} on its disk; nothing was written there. Free some space, or "
        "choose another disk."
    ).replace("{path}", str(path))


def migration_failed(backup: Path | None) -> str:
    text = tr("The file could not be brought up to this version and is as it was before.")
    if backup is not None:
        text += " " + tr("A copy stands at {path}.").replace("{path}", str(backup))
    return text


def place(kind: PlaceKind) -> str:
    """The banner of a file that lies where it should not."""
    if kind is PlaceKind.NETWORK:
        return tr(
            "Your file lies on a network drive. When the connection breaks it can be damaged; a "
            "folder of this computer is safe, and backups may go to the network."
        )
    return tr(
        "Your file lies in a folder that is synchronised. Another computer can replace it while "
        "you write; a folder of this computer is safe, and backups may go to the synchronised one."
    )


def read_only(*, damaged: bool) -> str:
    """The banner of a file that is looked at only."""
    if damaged:
        return tr(
            "You are looking at what can be read of a damaged file. Nothing is saved here, and "
            "nothing was changed in the file."
        )
    return tr(
        "The file cannot be written (it, its folder or the disk is read-only). You can look and "
        "search, and you are reminded, but nothing is saved."
    )


def unread() -> str:
    """In the place of a list that could not be read."""
    return tr("This could not be read from your file.")


def damaged() -> str:
    """The banner from the moment on when damage was met."""
    return tr("The file is damaged: not all of it can be read. Nothing more is saved to it.")


def choosing() -> tuple[str, str]:
    """What stands in the window while the ways out of damage are offered."""
    return tr("Your file is damaged"), tr("It is looked at, and so are its backups.")


def moved() -> str:
    """The banner when the file under the running program is another one, or gone."""
    return tr(
        "The file was moved, renamed or replaced while smallcrm had it open. Nothing more is "
        "saved to it. Save a copy of what you see, or put the file back and start again."
    )


def backup(found: Candidate, zone: tzinfo, today: date) -> str:
    """ "Wed 25 Nov, 14:30: 312 customers, 1,204 notes, 48 follow-ups"."""
    parts = (
        plural("%n customer", "%n customers", found.customers),
        plural("%n note", "%n notes", found.interactions),
        plural("%n follow-up", "%n follow-ups", found.follow_ups),
    )
    return f"{dates.moment(found.made_at, zone, today)}: {', '.join(parts)}"


def backup_day(found: Candidate, zone: tzinfo, today: date) -> str:
    """The day in "Go back to the backup of {day}"."""
    return dates.moment(found.made_at, zone, today)
