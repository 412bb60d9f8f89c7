"""The page of numbers: what they say of how it goes with the customers."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.parts.empty_state import EmptyState


class HealthPage(QWidget):
    """Read when it is shown."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.empty = EmptyState(self)
        self.empty.say(
            "", self.tr("Too little yet to say anything honest. From 10 customers on."), ""
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
