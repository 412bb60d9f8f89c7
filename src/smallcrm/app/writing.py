"""The line over everything: its window, its key for the whole desktop, its commands."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence

from smallcrm.app.paths import own_command
from smallcrm.app.settings import HOT_KEY, Settings
from smallcrm.desktop import chord
from smallcrm.desktop.hot_key import USUAL, HotKey
from smallcrm.viewmodels.commands import Command, Commands
from smallcrm.viewmodels.line import LineViewModel
from smallcrm.viewmodels.line_outcome import SavedLine
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.line_window import LineWindow
from smallcrm.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from smallcrm.widgets.settings_dialog import SettingsDialog

OPENS_PERSON = "opens_person_after_saving"
COUNTS = "command_counts"
KEYS = "keys"


class Writing(QObject):
    """Made after the first paint, so that the key finds a window that is ready.

    ``settings_opened(SettingsDialog)``: whoever else has something to set fills its page.
    ``key_bound(str)``: another key for the whole desktop, "" for none.
    """

    settings_opened = Signal(object)
    key_bound = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        window: MainWindow,
        desk: Desk,
        settings: Settings,
        *,
        with_key: bool,
    ) -> None:
        """``with_key``: take the key for the whole desktop; not for pictures and tests."""
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._with_key = with_key
        self._in_window = False
        self._settings_dialog: SettingsDialog | None = None
        window.actions_.use(_keys(settings.text(KEYS)))
        self.commands = Commands(self._offered, settings.text(COUNTS), self)
        self.line = LineViewModel(workspace, self)
        for line in (self.line, desk.person_pane.line):
            line.offer(self.commands)
        # no parent: a line over a window that is minimised or hidden would be so too
        self.panel = LineWindow(workspace, self.line)
        self.panel.opens_after_saving = self._opens_person()
        self.hot_key = HotKey(self.tr("Write a note"), parent=self)
        self.line.restore()
        self._connect()
        if with_key:
            self.hot_key.bind(self.keys())

    def _connect(self) -> None:
        acts = self._window.actions_
        self.hot_key.pressed.connect(self.come_up)
        self.commands.wanted.connect(self._run)
        self.line.saved.connect(self._saved)
        self.commands.counted.connect(self._remember)
        self.panel.customer_wanted.connect(self._open)
        self.panel.open_wanted.connect(self._open)
        self._desk.keys_changed.connect(self._remember_keys)
        acts.line.triggered.connect(self.come_up)
        acts.settings.triggered.connect(self.show_settings)

    def keys(self) -> str:
        """The key for the whole desktop; "" when the user wants none."""
        return self._settings.text(HOT_KEY, USUAL)

    @Slot()
    def come_up(self) -> None:
        # a window that was minimised a moment ago is still called active
        self._in_window = self._window.isActiveWindow() and not self._window.isMinimized()
        self.panel.come_up(in_window=self._in_window)

    def brief(self, who: str) -> None:
        """Bring up the brief of a name or a number, as a phone program asks for it."""
        self._in_window = False
        self.panel.come_up(who.removeprefix("tel:"))

    def stop(self) -> None:
        self.line.keep()
        self.hot_key.stop()
        self.panel.close_for_good()

    @Slot()
    def show_settings(self) -> SettingsDialog:
        from smallcrm.widgets.settings_dialog import SettingsDialog

        if self._settings_dialog is not None:
            self._settings_dialog.activateWindow()
            return self._settings_dialog
        dialog = SettingsDialog(self._desk.preferences, own_command(), self._window)
        page = dialog.writing
        page.show_keys(self.keys())
        page.show_opens(self._opens_person())
        page.keys_chosen.connect(self._bind)
        page.opens_chosen.connect(self._open_person)
        self.hot_key.pressed.connect(page.heard)
        self.hot_key.changed.connect(self._show_state)
        self._settings_dialog = dialog
        self._desk.work.fill(dialog.work)
        dialog.finished.connect(self._settings_closed)
        self._show_state()
        self.settings_opened.emit(dialog)
        dialog.open()
        return dialog

    # --- inside ----------------------------------------------------------------------------------

    @Slot(str)
    def _run(self, name: str) -> None:
        """A command: the line makes room, and what it shows is shown where one sees it."""
        self.panel.hide()
        if name != "quit":
            self._window.come_up()
        self._window.actions_.run(name)

    @Slot()
    def _show_state(self) -> None:
        if self._settings_dialog is not None:
            state = self.hot_key.state.name.lower() if self._with_key else "off"
            self._settings_dialog.writing.show_state(state, self.hot_key.words)

    @Slot()
    def _settings_closed(self) -> None:
        self.hot_key.changed.disconnect(self._show_state)
        self._settings_dialog = None

    def _offered(self) -> list[Command]:
        acts = self._window.actions_
        can = self._desk.list_keys.can
        return [
            Command(a.id, a.words, a.keys, a.aliases)
            for a in acts.acts()
            if a.enabled and a.id != "line" and can(a.where)
        ]

    @Slot(str)
    def _remember(self, counts: str) -> None:
        self._settings.put(COUNTS, counts)

    @Slot()
    def _remember_keys(self) -> None:
        self._settings.put(KEYS, json.dumps(self._window.actions_.chosen()))

    @Slot(object)
    def _saved(self, saved: SavedLine) -> None:
        if self._in_window:
            self._desk.line_saved(saved)

    @Slot(int)
    def _open(self, customer: int) -> None:
        self._window.come_up()
        self._desk.open_customer(customer)
        self._desk.person_pane.timeline.view.setFocus()

    @Slot(str)
    def _bind(self, keys: str) -> None:
        trouble = self._unfit(keys)
        if trouble and self._settings_dialog is not None:
            self._settings_dialog.writing.refuse(trouble)
            return
        self._settings.put(HOT_KEY, keys)
        self.key_bound.emit(keys)
        if self._with_key and keys:
            self.hot_key.bind(keys)
        elif self._with_key:
            self.hot_key.unbind()
        if self._settings_dialog is not None:
            self._settings_dialog.writing.show_keys(keys)
        self._show_state()

    def _unfit(self, keys: str) -> str:
        """Why no program should have this key for itself, "" when it may."""
        wanted = chord.parse(keys) if keys else None
        if wanted is not None and not wanted.may_be_everywhere:
            return self.tr("Other programs need that key: press it with Ctrl or Alt, or an F key.")
        words = self._window.actions_.words_with(QKeySequence(keys)) if keys else ""
        text = self.tr("{key} is “{what}” in the window already.")
        return text.replace("{key}", keys).replace("{what}", words) if words else ""

    def _opens_person(self) -> bool:
        return self._settings.text(OPENS_PERSON) == "yes"

    @Slot(bool)
    def _open_person(self, opens: bool) -> None:
        self._settings.put(OPENS_PERSON, "yes" if opens else "no")
        self.panel.opens_after_saving = opens


def _keys(kept: str) -> dict[str, list[str]]:
    """The user's own keys as they were remembered; anything else is nothing."""
    try:
        found = json.loads(kept or "{}")
    except ValueError:
        return {}
    pairs = found.items() if isinstance(found, dict) else ()
    return {n: keys for n, keys in pairs if isinstance(keys, list) and _are_words(keys)}


def _are_words(keys: list[object]) -> bool:
    return all(isinstance(key, str) for key in keys)
