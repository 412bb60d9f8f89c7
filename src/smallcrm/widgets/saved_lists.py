"""Saved lists: a search kept under a name by Ctrl+S, chosen in the strip, renamed, moved and
removed by its menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from smallcrm.domain.segments import LONGEST, SegmentRow
from smallcrm.viewmodels.saved_lists import SavedLists
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.parts.popover import Popover


class NamePopover(Popover):
    """Enter keeps the list under the typed name."""

    def __init__(
        self, title: str, query: str, lists: SavedLists, row: SegmentRow | None, parent: QWidget
    ) -> None:
        super().__init__(title, parent)
        self._lists, self._query, self._row = lists, query, row
        self.number = ""
        self.edit.setText(row.name if row else "")
        self.edit.setMaxLength(LONGEST)
        self.edit.setPlaceholderText(self.tr("Name of the list"))
        self.edit.selectAll()
        self.words = QLabel(query, self)
        self.words.setObjectName("muted")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.inside.addWidget(self.words)
        self.edit.returnPressed.connect(self._enter)

    @Slot()
    def _enter(self) -> None:
        name = self.edit.text()
        if self._row is not None:
            trouble = self._lists.change(self._row, name, self._query)
        else:
            made = self._lists.save(name, self._query)
            trouble = made if isinstance(made, str) else ""
            self.number = "" if trouble else str(made)
        if not trouble:
            self.close()
            return
        self.words.setText(trouble)
        self.words.setProperty("tone", "late")
        self.words.style().polish(self.words)
        self.edit.setAccessibleDescription(trouble)


class SavedListActs(QObject):
    """The actions on saved lists, and what choosing one does."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.lists = SavedLists(window.workspace, self)
        acts = window.actions_
        acts.save_list.triggered.connect(self._save)
        acts.rename_list.triggered.connect(self._rename)
        acts.list_up.triggered.connect(self._up)
        acts.list_down.triggered.connect(self._down)
        acts.remove_list.triggered.connect(self._remove)
        window.section_shown.connect(self._shown)
        window.people.search.textChanged.connect(self._enable)
        window.strip.menu_wanted.connect(self._menu)
        window.workspace.changed.connect(self._enable)
        self.lists.counted.connect(window.sections.set_saved)
        self.lists.count()
        self._enable()

    def _current(self) -> SegmentRow | None:
        number = self._window.saved_list
        return self.lists.find(number) if number else None

    @Slot(object)
    def _shown(self, section: Section) -> None:
        row = self._current()
        if section is Section.SAVED and row is not None:
            self._window.people.search.setText(row.query)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        acts, row = self._window.actions_, self._current()
        acts.save_list.setEnabled(bool(self._window.people.search.text().strip()))
        for action in (acts.rename_list, acts.list_up, acts.list_down, acts.remove_list):
            action.setEnabled(row is not None)

    @Slot()
    def _save(self) -> None:
        query = self._window.people.search.text().strip()
        row = self._current()
        if query and row is not None and row.query != query:
            self.lists.change(row, row.name, query)
        elif query and row is None:
            self._ask(self.tr("Save this search as a list"), query, None)

    @Slot()
    def _rename(self) -> None:
        row = self._current()
        if row is not None:
            self._ask(self.tr("Rename the list"), row.query, row)

    def _ask(self, title: str, query: str, row: SegmentRow | None) -> None:
        popover = NamePopover(title, query, self.lists, row, self._window)
        popover.destroyed.connect(self._enable)
        field = self._window.people.search
        popover.pop_up(field.mapToGlobal(QPoint(0, field.height())))

    @Slot()
    def _up(self) -> None:
        self._move(-1)

    @Slot()
    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        row = self._current()
        if row is not None:
            self.lists.move(row, by)

    @Slot()
    def _remove(self) -> None:
        row = self._current()
        if row is not None:
            self._window.show_section(Section.PEOPLE)
            self.lists.remove(row)

    @Slot(QPoint)
    def _menu(self, place: QPoint) -> None:
        acts = self._window.actions_
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([acts.rename_list, acts.list_up, acts.list_down])
        menu.addSeparator()
        menu.addAction(acts.remove_list)
        menu.popup(place)
