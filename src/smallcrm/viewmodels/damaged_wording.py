"""What the window at the start says of a file that cannot be opened, and of each way out."""

from __future__ import annotations

from datetime import date, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.errors import FileMissing, SmallcrmError
from smallcrm.viewmodels import dates, file_wording, wording

LOOK, SALVAGE, BACKUP, ANEW, QUIT = "look", "salvage", "backup", "anew", "quit"

if TYPE_CHECKING:
    from smallcrm.domain.file_checks import Candidate, SalvageReport


def tr(text: str) -> str:
    return QCoreApplication.translate("DamagedWording", text)


def title(problem: SmallcrmError) -> str:
    if isinstance(problem, FileMissing):
        return tr("Your file is not there any more")
    return tr("Your file is damaged")


def words(problem: SmallcrmError, path: Path) -> str:
    """What is the matter, and that nothing is made worse."""
    if isinstance(problem, FileMissing):
        text = tr(
            "{path} is gone, or empty, but there are backups of it. Was it moved? Then put it back "
            "and start again. Nothing has been made in its place."
        )
    else:
        text = tr(
            "{path} cannot be read as it should be: the disk, a cable or another program has "
            "changed it. Nothing more is written to it. Whatever you choose, the damaged file is "
            "kept beside the new one."
        )
    return text.replace("{path}", str(path))


def go_back(found: Candidate, zone: tzinfo, today: date) -> tuple[str, str]:
    """The choice of a backup, and what is in it."""
    day = file_wording.backup_day(found, zone, today)
    button = tr("Go back to the backup of {day}").replace("{day}", day)
    note = tr("It was checked and is whole. In it: {what}. What you wrote since is not in it.")
    what = file_wording.backup(found, zone, today).partition(": ")[2]
    return button, note.replace("{what}", what)


def salvage() -> tuple[str, str]:
    return (
        tr("Save what can be read to a new file, and go on with it"),
        tr("What cannot be read is counted, and you are told."),
    )


def look() -> tuple[str, str]:
    return (
        tr("Look at what can be read"),
        tr("Nothing is written; the next start asks again."),
    )


def anew() -> tuple[str, str]:
    return tr("Begin with an empty file"), tr("The backups stay where they are.")


def quit_() -> tuple[str, str]:
    return tr("Quit"), ""


def looking_for_backup() -> str:
    """While it is looked at which is the newest that is whole."""
    return tr("Looking for the newest backup that is whole…")


def going_back() -> str:
    return tr("Putting the backup in its place…")


def saving() -> str:
    return tr("Reading what can be read of the damaged file…")


def no_backup() -> str:
    return tr("There is no backup that is whole.")


def salvaged(report: SalvageReport, kept: Path | None) -> str:
    """The banner after it."""
    from smallcrm.viewmodels import check_wording  # slow to bring in, and hardly ever needed

    text = check_wording.saved(report)
    if any(t.table == "setting" and (t.torn or t.lost) for t in report.tables):
        text += " " + tr("Choices in the settings may be lost: look at Settings, Safety.")
    if kept is not None:
        text += " " + tr("The damaged file is kept as {name}.").replace("{name}", kept.name)
    return text


def brought_back(found: Candidate, kept: Path | None, zone: tzinfo, today: date) -> str:
    text = tr("This is the backup of {day}.").replace(
        "{day}", file_wording.backup_day(found, zone, today)
    )
    if kept is not None:
        text += " " + tr("The damaged file is kept as {name}.").replace("{name}", kept.name)
    return text


def left_out(count: int) -> str:
    """Added when who was erased was still in it; "" when nobody was."""
    if not count:
        return ""
    return " " + dates.plural(
        "%n person was erased on request and was left out.",
        "%n people were erased on request and were left out.",
        count,
    )


def failed(problem: SmallcrmError) -> str:
    """Added when a way out did not work."""
    return tr("That did not work: {why}").replace("{why}", wording.error(problem))
