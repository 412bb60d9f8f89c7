"""Settings, Data: the folder that is watched for files to be taken in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smallcrm.widgets.settings_page import SettingsPage


class CaptureBox(SettingsPage):
    """``folder_wanted`` when one is to be chosen, ``none_wanted`` for none any more,
    ``open_wanted`` to see what is in it."""

    folder_wanted = Signal()
    none_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.add_caption(self.tr("Capture folder"))
        self.place = self.add_label("")
        self.trouble = self.add_label("", "warning")
        self.choose = self.button(self.tr("Choose a folder…"))
        self.show_ = self.button(self.tr("Show it"))
        self.show_.setAccessibleName(self.tr("Show the capture folder"))
        self.none = self.button(self.tr("Stop watching"))
        self.add_row(self.choose, self.show_, self.none)
        self.said = self.add_label("")
        self.said.hide()
        self.add_label(
            self.tr(
                "What you save there is taken in: cards become people; a mail or a text goes to "
                "whom it is about; a picture or a recording called “Ana Lima - door.jpg” is "
                "attached to Ana Lima. The rest lies in Unsorted. Each file is one step to undo, "
                "and lies in “taken” afterwards; nothing is deleted."
            ),
            "muted",
        )
        self.choose.clicked.connect(self.folder_wanted)
        self.none.clicked.connect(self.none_wanted)
        self.show_.clicked.connect(self.open_wanted)
        self.show_folder(None, "")

    def show_folder(self, folder: Path | None, trouble: str) -> None:
        """Which one is watched, and why it is not at present."""
        self.place.setText(str(folder) if folder is not None else self.tr("None is watched."))
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.show_.setVisible(folder is not None and not trouble)
        self.none.setVisible(folder is not None)

    def say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
