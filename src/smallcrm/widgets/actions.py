"""Every action of the window with its words and keys: the menu, the shortcuts and the tooltips."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True, slots=True)
class Act:
    """An action as data: ``aliases`` are other words it is looked for by."""

    id: str
    words: str
    keys: str
    aliases: tuple[str, ...]
    enabled: bool


class WindowActions:
    """Made once; the window connects ``triggered``. Each has a shortcut or stands in the menu."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        tr = window.tr
        self.line = self._make(tr("&Write a note or find anything…"), "Ctrl+K")
        self.settings = self._make(tr("&Settings…"), "Ctrl+,")
        self.find = self._make(tr("&Find people and notes"), "Ctrl+F", "Ctrl+E")
        self.new_note = self._make(tr("&Note on this person"), "Ctrl+N")
        self.new_person = self._make(tr("New &person"), "Ctrl+Shift+N")
        self.new_company = self._make(tr("New &company"))
        self.undo = self._make(tr("&Undo"), "Ctrl+Z")
        self.redo = self._make(tr("&Redo"), "Ctrl+Shift+Z", "Ctrl+Y")
        self.today = self._make(tr("&Today"), "Ctrl+1")
        self.people = self._make(tr("P&eople"), "Ctrl+2")
        self.next_pane = self._make(tr("Next pane"), "F6", "Ctrl+Tab")
        self.previous_pane = self._make(tr("Previous pane"), "Shift+F6", "Ctrl+Shift+Tab")
        self.back = self._make(tr("&Back"), "Alt+Left")
        self.import_files = self._make(tr("&Import contacts…"), "Ctrl+I")
        self.export_json = self._make(tr("E&xport everything…"))
        self.system_theme = self._choice(tr("Theme: &system"))
        self.light_theme = self._choice(tr("Theme: &light"))
        self.dark_theme = self._choice(tr("Theme: &dark"))
        self.larger = self._make(tr("Larger text"), "Ctrl++", "Ctrl+=")
        self.smaller = self._make(tr("Smaller text"), "Ctrl+-")
        self.usual_size = self._make(tr("Usual text size"), "Ctrl+0")
        self.full_screen = self._make(tr("F&ull screen"), "F11", "Ctrl+Shift+F")
        self.keys = self._make(tr("&Keys"), "F1", "Ctrl+?")
        self.menu = self._make(tr("Menu"), "F10", "Alt+M")
        self.close = self._make(tr("Cl&ose window"), "Ctrl+W")
        self.quit = self._make(tr("&Quit"), "Ctrl+Q")

    def fill(self, menu: QMenu) -> None:
        """The whole menu, in groups."""
        groups = (
            (self.line, self.new_person, self.new_company, self.new_note),
            (self.undo, self.redo),
            (self.find, self.today, self.people),
            (self.import_files, self.export_json),
            (self.system_theme, self.light_theme, self.dark_theme),
            (self.larger, self.smaller, self.usual_size, self.full_screen),
            (self.settings, self.keys, self.close, self.quit),
        )
        for number, group in enumerate(groups):
            if number:
                menu.addSeparator()
            for action in group:
                menu.addAction(action)

    def acts(self) -> list[Act]:
        """Every action with its words and keys, as the palette shows them."""
        native = QKeySequence.SequenceFormat.NativeText
        return [
            Act(
                name,
                action.text().replace("&", ""),
                ", ".join(k.toString(native) for k in action.shortcuts()[:1]),
                self._aliases().get(name, ()),
                action.isEnabled(),
            )
            for name, action in vars(self).items()
            if isinstance(action, QAction)
        ]

    def run(self, name: str) -> None:
        action = getattr(self, name, None)
        if isinstance(action, QAction):
            action.trigger()

    def all(self) -> list[QAction]:
        return [a for a in vars(self).values() if isinstance(a, QAction)]

    def _make(self, text: str, *keys: str) -> QAction:
        action = QAction(text, self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        self._window.addAction(action)
        return action

    def _choice(self, text: str) -> QAction:
        action = self._make(text)
        action.setCheckable(True)
        return action

    def _aliases(self) -> dict[str, tuple[str, ...]]:
        tr = self._window.tr
        return {
            "dark_theme": (tr("dark"), tr("night")),
            "light_theme": (tr("light"), tr("day")),
            "system_theme": (tr("colours"),),
            "new_person": (tr("add customer"), tr("contact")),
            "import_files": (tr("vCard"), tr("read contacts")),
            "export_json": (tr("save as"), tr("JSON")),
            "keys": (tr("shortcuts"), tr("help")),
            "settings": (tr("preferences"), tr("hot key")),
            "undo": (tr("take back"),),
            "quit": (tr("exit"),),
            "larger": (tr("zoom in"),),
            "smaller": (tr("zoom out"),),
        }
