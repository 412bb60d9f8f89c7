"""The words for actions on customers as a whole."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.actions import Action


def tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is the label."""
    return {
        Action.JOIN: (tr("Joined: {x}."), tr("joining {x}")),
        Action.NOT_SAME: (tr("Not the same: {x}."), tr("“not the same”: {x}")),
        Action.RESTORE_FROM_BACKUP: (
            tr("Brought back {x} from a backup."),
            tr("bringing back {x} from a backup"),
        ),
    }
