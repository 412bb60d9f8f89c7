"""The words for files that belong to somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from smallcrm.domain import errors, file_names
from smallcrm.domain.actions import Action
from smallcrm.viewmodels import check_wording

if TYPE_CHECKING:
    from smallcrm.domain.attachments import AttachmentRow


def tr(text: str) -> str:
    return QCoreApplication.translate("AttachmentWording", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after the action, and what its undo is called; {x} is the label."""
    return {
        Action.ADD_ATTACHMENT: (tr("Attached to {x}."), tr("attaching to {x}")),
        Action.ADD_RECORDING: (
            tr("The voice note stands on the timeline of {x}."),
            tr("the voice note of {x}"),
        ),
        Action.RENAME_ATTACHMENT: (tr("The file is called {x} now."), tr("the name {x}")),
        Action.REMOVE_ATTACHMENT: (tr("Removed the file {x}."), tr("removing the file {x}")),
    }


def error(problem: errors.SmallcrmError) -> str:
    """ "" where it is about something else."""
    match problem:
        case errors.IsFolder():
            words = tr("{name} is a folder. Open it, and attach the files in it.")
            return words.replace("{name}", file_names.safe(problem.path.name))
        case errors.TooLarge():
            words = tr("This file is too large: {size} is the most that can be kept.")
            return words.replace("{size}", check_wording.size(problem.limit))
        case errors.ContentLost(missing=True):
            return tr(
                "What was in this file is not there any more, nor beside the backups. "
                "Attach it again where you still have it."
            )
        case errors.ContentLost():
            return tr(
                "This file is damaged and was not opened. “Check the file” in Settings, Data looks "
                "for a good copy beside the backups."
            )
    return ""


def face(row: AttachmentRow, *, with_name: bool) -> str:
    """ "PDF · 120 KB", after its name where that is not said already."""
    parts = (row.name,) if with_name else ()
    return " · ".join((*parts, kind(row), check_wording.size(row.size)))


def too_large(name: str, problem: errors.TooLarge) -> str:
    """Of one of several files."""
    words = tr("{name} is too large: {size} is the most that can be attached.")
    words = words.replace("{size}", check_wording.size(problem.limit))
    return words.replace("{name}", file_names.safe(name))


def kind(row: AttachmentRow) -> str:
    """ "Picture", "PDF", or the ending of the name."""
    names = {
        "picture": tr("Picture"),
        "sound": tr("Sound"),
        "film": tr("Film"),
        "pdf": tr("PDF"),
        "text": tr("Text"),
        "letter": tr("Document"),
        "table": tr("Table"),
        "slides": tr("Slides"),
        "archive": tr("Archive"),
        "mail": tr("E-mail"),
        "card": tr("Card"),
    }
    end = file_names.ending(row.name)
    return names.get(file_names.kind(row.name)) or end.upper() or tr("File")
