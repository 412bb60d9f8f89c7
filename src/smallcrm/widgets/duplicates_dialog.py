"""Who stands in the file twice: pairs with their reasons, side by side, one key each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smallcrm.viewmodels.dates import plural
from smallcrm.viewmodels.duplicates import DuplicatesModel
from smallcrm.widgets.join_view import JoinView
from smallcrm.widgets.parts import dialog_room, spoken
from smallcrm.widgets.parts.card_label import CardLabel
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.history_delegate import HistoryDelegate
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

NARROW_CHARACTERS = 96
"""Below this width the list stands above both sides."""
SIZE_IN_CHARACTERS = (150, 44)


class DuplicatesDialog(QDialog):
    def __init__(self, model: DuplicatesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Duplicates"))
        self.model = model
        model.setParent(self)
        self.title = plain_label(self, self.tr("Duplicates"), "title")
        self.note = plain_label(
            self,
            self.tr("J joins a pair, N says that they are two. Joining can be taken apart later."),
            "muted",
        )
        self.note.setWordWrap(True)
        self.view = PaneListView(self)
        self.view.setAccessibleName(self.tr("Who may be the same"))
        self.view.setItemDelegate(HistoryDelegate(self.view, with_rail=False))
        self.view.setModel(model)
        self.sides = JoinView(self)
        self.body = QSplitter(Qt.Orientation.Horizontal, self)
        self.body.setChildrenCollapsible(False)
        self.body.addWidget(self.view)
        self.body.addWidget(self.sides)
        self.body.setStretchFactor(0, 2)
        self.body.setStretchFactor(1, 3)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.body)
        self.stack.addWidget(self.empty)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Looking for duplicates"))
        self.said = CardLabel(self)
        self.join = QPushButton(self.tr("&Join"), self)
        self.join.setObjectName("primary")
        self.apart = QPushButton(self.tr("&Not the same"), self)
        self.stop = QPushButton(self.tr("&Stop"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self._connect()
        self.view.setFocus()
        model.search()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.join, self.apart, self.stop, self.close_button):
            button.setAutoDefault(False)
        buttons.addWidget(self.join)
        buttons.addWidget(self.apart)
        buttons.addStretch(1)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.close_button)
        page = QVBoxLayout(self)
        page.setContentsMargins(*(tokens.SPACE_5, tokens.SPACE_4) * 2)
        page.setSpacing(tokens.SPACE_2)
        page.addWidget(self.title)
        page.addWidget(self.note)
        page.addWidget(self.stack, 1)
        page.addWidget(self.progress)
        page.addWidget(self.said)
        page.addLayout(buttons)
        dialog_room.take(self, SIZE_IN_CHARACTERS)

    def _connect(self) -> None:
        model = self.model
        self.view.selectionModel().currentChanged.connect(self._look)
        model.modelReset.connect(self._choose_first)
        model.rowsRemoved.connect(self._removed)
        model.searching.connect(self._search)
        model.progressed.connect(self._show_progress)
        model.said.connect(self._say)
        self.join.clicked.connect(self._join)
        self.apart.clicked.connect(self._set_apart)
        self.stop.clicked.connect(model.stop)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(model.stop)
        self.empty.pressed.connect(model.search)
        for key, act in (("J", self._join), ("N", self._set_apart)):
            shortcut = QShortcut(QKeySequence(key), self.body, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_CHARACTERS * self.fontMetrics().averageCharWidth()
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if way is not self.body.orientation():
            self.body.setOrientation(way)
            self.body.setSizes([2_000, 3_000])  # the sides need the room more than the list

    # --- showing ---------------------------------------------------------------------------------

    @Slot(bool)
    def _search(self, on: bool) -> None:
        self.progress.setVisible(on)
        self.stop.setVisible(on)
        self.progress.setRange(0, 0)
        self._show_state()

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    @Slot()
    def _choose_first(self) -> None:
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._show_state()
        self._look()

    @Slot()
    def _removed(self) -> None:
        self._show_state()
        self._look()

    def _show_state(self) -> None:
        if self.model.rowCount():
            words = plural("%n pair may be the same", "%n pairs may be the same", self.model.count)
            self.stack.setCurrentWidget(self.body)
            self.title.setText(words)
            return
        self.title.setText(self.tr("Duplicates"))
        self.stack.setCurrentWidget(self.empty)
        if self.model.is_searching:
            self.empty.say("search", self.tr("Looking through everybody…"), "")
        elif self.model.was_stopped:
            self.empty.say("search", self.tr("Not everybody was looked at."), self.tr("Look again"))
        else:
            self.empty.say("check", self.tr("Nobody seems to be here twice."), "")

    @Slot()
    def _look(self) -> None:
        index = self.view.currentIndex()
        plan = self.model.plan(index)
        self.sides.show_plan(plan)
        self.join.setEnabled(plan is not None)
        self.apart.setEnabled(plan is not None)

    # --- doing -----------------------------------------------------------------------------------

    @Slot()
    def _join(self) -> None:
        if self.join.isEnabled():
            self.view.setFocus()
            self.model.join(self.view.currentIndex(), dict(self.sides.chosen))

    @Slot()
    def _set_apart(self) -> None:
        if self.apart.isEnabled():
            self.view.setFocus()
            self.model.set_apart(self.view.currentIndex())

    @Slot(str)
    def _say(self, words: str) -> None:
        self.said.say(words)
        spoken.say(self, words)
