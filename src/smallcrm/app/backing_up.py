"""Backups put together: by themselves, in the settings, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm.viewmodels import backup_wording
from smallcrm.viewmodels.backups import Backups, BackupsState
from smallcrm.viewmodels.reminders import ReminderWatch
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from smallcrm.widgets.restore_dialog import RestoreDialog
    from smallcrm.widgets.safety_backups import BackupsBox


class BackingUp(QObject):
    """``start`` makes them by themselves; not for pictures, nor with the sample."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(window)
        self._workspace, self._window = workspace, window
        self._box: BackupsBox | None = None
        self.backups = Backups(workspace, self)
        self.backups.shown.connect(self._show)
        self.backups.said.connect(self._say)
        window.actions_.back_up.triggered.connect(self.backups.back_up_now)
        window.actions_.restore.triggered.connect(self.open)

    def start(self, watch: ReminderWatch) -> None:
        self.backups.failed.connect(watch.tell_of_backup)
        self.backups.works.connect(watch.take_back_backup)
        self.backups.start()

    def stop(self) -> None:
        self.backups.stop()

    def fill(self, box: BackupsBox) -> None:
        """The settings' part; it lives as long as their window."""
        self._box = box
        box.destroyed.connect(self._forget_box)
        box.back_up_wanted.connect(self.backups.back_up_now)
        box.open_wanted.connect(self.open)
        box.folder_wanted.connect(self._choose_second)
        box.no_folder_wanted.connect(self._no_second)
        box.limit_chosen.connect(self.backups.set_limit)
        self.backups.refresh()

    @Slot()
    def open(self) -> RestoreDialog:
        from smallcrm.viewmodels.restoring import RestoreViewModel
        from smallcrm.widgets.restore_dialog import RestoreDialog

        restoring = RestoreViewModel(self._workspace)
        dialog = RestoreDialog(restoring, self._over())
        restoring.setParent(dialog)
        dialog.file_wanted.connect(self._choose_file)
        dialog.open()
        return dialog

    # --- inside ----------------------------------------------------------------------------------

    def _over(self) -> QWidget:
        """The window that the next one stands over."""
        return self._box.window() if self._box is not None else self._window

    @Slot()
    def _forget_box(self) -> None:
        self._box = None

    @Slot(object)
    def _show(self, state: BackupsState) -> None:
        if self._box is None:
            return
        kept, space = state.keeping, self._workspace
        zone, today = space.zone(), space.today()
        trouble = backup_wording.trouble(kept.trouble) if kept.trouble is not None else ""
        self._box.show_state(
            backup_wording.last(state.newest, zone, today),
            trouble,
            backup_wording.kept(state.here),
            str(state.folder),
        )
        self._box.show_second(kept.second, *backup_wording.second(kept, zone, today))
        self._box.show_limit(kept.limit)

    @Slot(str)
    def _say(self, words: str) -> None:
        if self._box is not None:
            self._box.say(words)
        else:
            self._workspace.trouble.emit(words)

    @Slot()
    def _choose_second(self) -> None:
        title = self.tr("A second place for backups")
        found = QFileDialog.getExistingDirectory(self._over(), title, str(Path.home()))
        if found:
            self.backups.set_second(Path(found))

    @Slot()
    def _no_second(self) -> None:
        self.backups.set_second(None)

    @Slot()
    def _choose_file(self) -> None:
        from smallcrm.widgets.restore_dialog import RestoreDialog

        dialog = self.sender()
        if isinstance(dialog, RestoreDialog):
            name, _ = QFileDialog.getOpenFileName(
                dialog,
                self.tr("Open a backup"),
                str(Path.home()),
                self.tr("Backups (*.db);;All files (*)"),
            )
            if name:
                dialog.add(Path(name))
