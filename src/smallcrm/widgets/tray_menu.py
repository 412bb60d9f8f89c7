"""The menu of the icon in the tray (interaction.md 3.10). Made once: a tray may have it open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm.domain.records import FollowUpRow
from smallcrm.domain.reminder_settings import Names
from smallcrm.viewmodels import tray_wording, veil, wording
from smallcrm.viewmodels.preferences import PauseChoice, Preferences
from smallcrm.viewmodels.workspace import Workspace

MOST = 5
_NATIVE = QKeySequence.SequenceFormat.NativeText


class TrayMenu(QMenu):
    """What is picked is told by a signal; pauses are kept at once. ``names_chosen(bool)``: whether
    names are to be hidden from now on."""

    open_wanted = Signal()
    write_wanted = Signal()
    panel_wanted = Signal()
    customer_wanted = Signal(int)
    today_wanted = Signal()
    names_chosen = Signal(bool)
    settings_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self, workspace: Workspace, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._preferences = workspace, preferences
        self.due: list[QAction] = []
        self.open = self._add(self.tr("Open smallcrm"), self.open_wanted)
        font = self.open.font()
        font.setBold(True)
        self.open.setFont(font)
        self.setDefaultAction(self.open)
        self.write = self._add("", self.write_wanted)
        self._before_due = self.addSeparator()
        self.all = self._add("", self.today_wanted)
        self._after_due = self.addSeparator()
        self.resume = self._add(self.tr("Resume reminders"), None)
        self.pause = QMenu(self)
        self.addMenu(self.pause)
        self.pauses: dict[PauseChoice, QAction] = {}
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for choice in PauseChoice:
            action = self.pause.addAction(tray_wording.pause_choice(choice))
            action.setData(choice.value)
            action.setCheckable(True)
            group.addAction(action)
            self.pauses[choice] = action
        self.names = self._add(self.tr("Hide names in notices"), None)
        self.names.setCheckable(True)
        self.addSeparator()
        self.settings = self._add(self.tr("Settings…"), self.settings_wanted)
        self.quit = self._add(self.tr("Quit"), self.quit_wanted)

        self.pause.triggered.connect(self._paused)
        self.resume.triggered.connect(preferences.resume)
        self.names.triggered.connect(self.names_chosen)
        self.aboutToShow.connect(self.refresh)
        preferences.changed.connect(self.refresh)
        self.show_keys("")
        self.show_due((), 0)
        self.refresh()

    def _add(self, text: str, wanted: object) -> QAction:
        action = self.addAction(text)
        if wanted is not None:
            action.triggered.connect(wanted)
        return action

    def show_keys(self, keys: str) -> None:
        """The key of the whole desktop for the line, "" for none: to be read, not to be had."""
        words = self.tr("Write a note…")
        native = QKeySequence(keys).toString(_NATIVE)
        self.write.setText(f"{words}\t{native}" if native else words)

    def show_due(self, due: Sequence[FollowUpRow], today: int) -> None:
        """Up to five that are due, and how many there are today in all."""
        for action in self.due:
            self.removeAction(action)
            action.deleteLater()
        self.due = []
        for row in due[:MOST]:
            words = veil.seen(tray_wording.item(row, self._workspace.today()))
            action = QAction(words.replace("&", "&&"), self)
            action.setData(None if row.customer_id is None else int(row.customer_id))
            action.triggered.connect(self._due_picked)
            self.insertAction(self.all, action)
            self.due.append(action)
        count = wording.number(today)
        self.all.setText(self.tr("All of today ({n})").replace("{n}", count))
        self.all.setVisible(bool(today))
        self._after_due.setVisible(bool(today or self.due))

    @Slot()
    def refresh(self) -> None:
        """What holds now: a pause may have run out, a name been hidden elsewhere."""
        held, space = self._preferences.pause, self._workspace
        self.resume.setVisible(held is not None)
        self.pause.setTitle(tray_wording.paused(held, space.now(), space.zone()))
        for choice, action in self.pauses.items():
            action.setChecked(choice is tray_wording.chosen(held))
        self.names.setChecked(self._preferences.reminders.names is Names.HIDDEN)

    @Slot(QAction)
    def _paused(self, action: QAction) -> None:
        self._preferences.pause_until(PauseChoice(action.data()))

    @Slot()
    def _due_picked(self) -> None:
        action = self.sender()
        customer = action.data() if isinstance(action, QAction) else None
        if isinstance(customer, int):
            self.customer_wanted.emit(customer)
        else:
            self.panel_wanted.emit()
