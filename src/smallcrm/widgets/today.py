"""The Today page: what is late, what is for today, what comes; each with where it came from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from smallcrm.domain.records import FollowUpId, FollowUpRow
from smallcrm.viewmodels.agenda import AgendaModel
from smallcrm.viewmodels.promises import Promises
from smallcrm.widgets.next_step import SnoozeMenu
from smallcrm.widgets.parts.agenda_delegate import AgendaDelegate
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.style import tokens

_DAY, _WEEK = 1, 7


class AgendaView(PaneListView):
    """Space or D done, S snooze, + and - a day (with Shift a week), X drop, Enter the person."""

    done_wanted = Signal(QModelIndex)
    snooze_wanted = Signal(QModelIndex)
    drop_wanted = Signal(QModelIndex)
    push_wanted = Signal(QModelIndex, int)
    opened = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Space, Qt.Key.Key_D):
            self.done_wanted.emit(index)
        elif key == Qt.Key.Key_S:
            self.snooze_wanted.emit(index)
        elif key == Qt.Key.Key_X:
            self.drop_wanted.emit(index)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.push_wanted.emit(index, _WEEK if shifted and key != Qt.Key.Key_Plus else _DAY)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            self.push_wanted.emit(index, -_WEEK if shifted else -_DAY)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(index)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box is Done; elsewhere it selects, twice it opens."""
        index = self.indexAt(event.position().toPoint())
        delegate = self.itemDelegate()
        if index.isValid() and isinstance(delegate, AgendaDelegate):
            rect = delegate.check_rect(self.option_for(index), index)
            if rect.contains(event.position().toPoint()):
                self.done_wanted.emit(index)
                return
        super().mouseReleaseEvent(event)


class TodayPane(QWidget):
    """``customer_wanted(int)`` when a follow-up's person is to be opened."""

    customer_wanted = Signal(int)

    def __init__(
        self, model: AgendaModel, promises: Promises, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model, self._promises = model, promises

        self.title = QLabel(self)
        self.title.setObjectName("title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.view = AgendaView(self)
        self.view.setAccessibleName(self.tr("Follow-ups"))
        self.view.setItemDelegate(AgendaDelegate(self.view))
        self.view.setModel(model)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)

        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_5, tokens.SPACE_4, tokens.SPACE_5, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)

        self.view.done_wanted.connect(self._done)
        self.view.snooze_wanted.connect(self._snooze)
        self.view.drop_wanted.connect(self._drop)
        self.view.push_wanted.connect(self._push)
        self.view.opened.connect(self._open)
        self.view.doubleClicked.connect(self._open)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def look(self) -> None:
        """After a change: read anew when it is seen, otherwise when it will be."""
        if self.isVisible() and self.model.stale:
            self.refresh()

    def refresh(self) -> None:
        place = self.view.currentIndex().row()
        self.model.refresh()
        self.title.setText(self.model.title)
        has_rows = self.model.rowCount() > 0
        self.stack.setCurrentWidget(self.view if has_rows else self.empty)
        if has_rows:
            self._select_near(max(place, 0))
        else:
            self.empty.say("check", self.tr("No promises open."), "")

    def select(self, follow_up: FollowUpId) -> None:
        index = self.model.index_of(follow_up)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
            self.view.setFocus()

    def _select_near(self, place: int) -> None:
        """The item that stands where one has just gone."""
        count = self.model.rowCount()
        places = [*range(min(place, count - 1), count), *range(min(place, count - 1), -1, -1)]
        for number in places:
            index = self.model.index(number)
            if self.model.row(index) is not None:
                self.view.setCurrentIndex(index)
                return

    def _row(self, index: QModelIndex) -> FollowUpRow | None:
        return self.model.row(index)

    @Slot(QModelIndex)
    def _done(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None:
            self._promises.set_done(row)

    @Slot(QModelIndex)
    def _snooze(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None:
            menu = SnoozeMenu(self._promises, row, self)
            rect = self.view.visualRect(index)
            menu.popup(self.view.viewport().mapToGlobal(rect.bottomLeft()))

    @Slot(QModelIndex)
    def _drop(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None:
            self._promises.drop(row.id)

    @Slot(QModelIndex, int)
    def _push(self, index: QModelIndex, days: int) -> None:
        row = self._row(index)
        if row is not None:
            self._promises.push(row, days)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self._row(index)
        if row is not None and row.customer_id is not None:
            self.customer_wanted.emit(int(row.customer_id))
