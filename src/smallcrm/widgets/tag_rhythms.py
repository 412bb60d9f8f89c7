"""The rhythm of a tag: said above the people who have it, typed in a small panel."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from smallcrm.domain.changes import Changes
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.parts.popover import Popover


class RhythmPopover(Popover):
    """Enter keeps the rhythm that was typed, or none when nothing was."""

    def __init__(self, tag: str, touches: KeepInTouch, parent: QWidget) -> None:
        title = self.tr("Keep in touch with everyone in #{tag}").replace("{tag}", tag)
        super().__init__(title, parent)
        self._tag, self._touches = tag, touches
        self.edit.setText(touches.tag_rhythm(tag))
        self.edit.setPlaceholderText(self.tr("every 6 weeks, 3 months"))
        self.edit.selectAll()
        self.meaning = QLabel(" ", self)
        self.meaning.setObjectName("muted")
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning.setWordWrap(True)
        self.meaning.setText(self.tr("Empty: no rhythm. One's own goes before a tag's."))
        self.inside.addWidget(self.meaning)
        self.edit.textEdited.connect(self._preview)
        self.edit.returnPressed.connect(self._enter)

    @Slot(str)
    def _preview(self, text: str) -> None:
        found = self._touches.read_rhythm(text)
        trouble = found if isinstance(found, str) else ""
        usual = self.tr("Empty: no rhythm. One's own goes before a tag's.")
        self.meaning.setText(trouble or usual)
        self.meaning.setProperty("tone", "late" if trouble else "")
        self.meaning.style().polish(self.meaning)
        self.edit.setAccessibleDescription(self.meaning.text())

    @Slot()
    def _enter(self) -> None:
        found = self._touches.read_rhythm(self.edit.text())
        if not isinstance(found, str):
            self._touches.set_tag_rhythm(self._tag, found)
            self.close()


class TagRhythms(QObject):
    """Shows the button above a tag's people, and the panel when it or the command is used."""

    def __init__(
        self, window: MainWindow, touches: KeepInTouch, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._touches = window, touches
        self._action = window.actions_.tag_rhythm
        window.section_shown.connect(self._show)
        window.workspace.changed.connect(self._changed)
        window.people.rhythm.clicked.connect(self._action.trigger)
        self._action.triggered.connect(self._ask)

    @Slot()
    def _show(self) -> None:
        tag = self._window.tag
        self._action.setEnabled(bool(tag))
        self._window.people.show_rhythm(self._touches.tag_words(tag) if tag else "")

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self._show()

    @Slot()
    def _ask(self) -> None:
        tag, button = self._window.tag, self._window.people.rhythm
        if tag:
            popover = RhythmPopover(tag, self._touches, self._window)
            popover.pop_up(button.mapToGlobal(QPoint(0, button.height())))
