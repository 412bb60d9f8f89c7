"""The capture folder put together: watched while the program runs, chosen in the settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm.desktop import opening
from smallcrm.domain.capture_folder import SETTLED
from smallcrm.viewmodels import capture_folder_wording
from smallcrm.viewmodels.capture_folder import CaptureFolder, FolderState
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from smallcrm.widgets.settings_capture import CaptureBox


class Capturing(QObject):
    """``start`` watches; not for pictures, nor with the sample. ``settled`` as in the rules of the
    folder."""

    def __init__(
        self, workspace: Workspace, window: MainWindow, *, settled: float = SETTLED
    ) -> None:
        super().__init__(window)
        self._window = window
        self._box: CaptureBox | None = None
        self.folder = CaptureFolder(workspace, self, settled=settled)
        self.folder.shown.connect(self._show)
        self.folder.said.connect(self._say)
        self.folder.lost.connect(self._lost)

    def start(self) -> None:
        self.folder.start()

    def stop(self) -> None:
        self.folder.stop()

    def fill(self, box: CaptureBox) -> None:
        """The settings' part; it lives as long as their window."""
        self._box = box
        box.destroyed.connect(self._forget_box)
        box.folder_wanted.connect(self._choose)
        box.none_wanted.connect(self._none)
        box.open_wanted.connect(self._open)
        self.folder.refresh()

    @Slot()
    def _forget_box(self) -> None:
        self._box = None

    @Slot(object)
    def _show(self, state: FolderState) -> None:
        if self._box is not None:
            why = state.trouble
            words = capture_folder_wording.trouble(why) if why is not None else ""
            self._box.show_folder(state.folder, words)

    @Slot(str, bool)
    def _say(self, words: str, can_undo: bool) -> None:
        if self._box is not None:
            self._box.say(words)
        self._window.undo_strip.show_message(words, can_undo)

    @Slot(str)
    def _lost(self, words: str) -> None:
        """In the window alone: the settings show it already."""
        self._window.undo_strip.show_message(words, False)

    @Slot()
    def _choose(self) -> None:
        over: QWidget = self._box.window() if self._box is not None else self._window
        found = QFileDialog.getExistingDirectory(over, self.tr("A folder to take files in from"))
        if found:
            self.folder.choose(Path(found))

    @Slot()
    def _none(self) -> None:
        self.folder.choose(None)

    @Slot()
    def _open(self) -> None:
        folder = self.folder.state.folder
        if folder is not None:
            opening.open_folder(folder)
