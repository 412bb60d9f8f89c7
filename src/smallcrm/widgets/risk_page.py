"""The page "At risk": who is named and why, and how often that was right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.at_risk import Overruled, RiskRow
from smallcrm.domain.records import CustomerId, DueRow
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.replay import ReplayModel
from smallcrm.viewmodels.risk import Risk
from smallcrm.widgets.due_popover import DuePopover
from smallcrm.widgets.parts.agenda_delegate import AgendaDelegate
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.replay_pane import ReplayPane
from smallcrm.widgets.risk_card import RiskCard
from smallcrm.widgets.style import tokens
from smallcrm.widgets.verdict_dialog import LeftDialog, VerdictDialog

_LINES = 6
"""Of the list, however much there is to say of one."""


class _View(PaneListView):
    """Enter opens, F follows up, N says that it is not so."""

    pressed_key = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F, Qt.Key.Key_N, Qt.Key.Key_L
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in keys and plain and self.currentIndex().isValid():
            self.pressed_key.emit(event.key())
        else:
            super().keyPressEvent(event)


class RiskPage(QWidget):
    """``customer_wanted(int)`` when somebody is to be opened."""

    customer_wanted = Signal(int)

    def __init__(
        self, risk: Risk, replay: ReplayModel, promises: Promises, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.risk, self._promises = risk, promises
        self.summary = plain_label(self, "", "muted")
        self.view = _View(self)
        self.view.setAccessibleName(self.tr("At risk"))
        self.view.setItemDelegate(AgendaDelegate(self.view))
        self.view.setModel(risk.model)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Looking at everybody’s rhythm"))
        self.progress.hide()
        self.view.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing())
        self.card = RiskCard(self)
        self.body = QWidget(self)
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(tokens.SPACE_2)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.card)
        self.empty = EmptyState(self)
        self.replay = ReplayPane(replay, risk, self)
        self.toggle = QPushButton(self)
        self.toggle.setAutoDefault(False)
        self.stack = QStackedWidget(self)
        for page in (self.body, self.empty, self.replay):
            self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, tokens.SPACE_3)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.summary)
        layout.addWidget(self.progress)
        layout.addWidget(self.stack, 1)
        self._connect()
        self._say()

    def _connect(self) -> None:
        model, card = self.risk.model, self.card
        model.filled.connect(self._filled)
        model.aged.connect(self.look)
        model.progressed.connect(self._progressed)
        self.view.selectionModel().currentChanged.connect(self._selected)
        self.view.doubleClicked.connect(self._open)
        self.view.pressed_key.connect(self._key)
        card.open.clicked.connect(self._open)
        card.follow_up.clicked.connect(self._follow_up)
        card.not_so.clicked.connect(self._not_so)
        card.left.clicked.connect(self._left)
        card.again.clicked.connect(self._again)
        self.toggle.clicked.connect(self._turn)
        self.replay.customer_wanted.connect(self.customer_wanted)

    @property
    def shows_replay(self) -> bool:
        return self.stack.currentWidget() is self.replay

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys go to what can be done here."""
        super().focusInEvent(event)
        if self.shows_replay:
            (self.replay.stop if self.replay.model.is_running else self.replay.run).setFocus()
        else:
            is_empty = self.stack.currentWidget() is self.empty
            (self.toggle if is_empty else self.view).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.shows_replay:
            self.show_replay(shown=False)
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    @Slot()
    def look(self) -> None:
        """After a change: read anew when it is seen, otherwise when it will be."""
        if self.isVisible() and not self.shows_replay and self.risk.model.stale:
            self._read()

    def show_replay(self, *, shown: bool) -> None:
        """The past, or the list."""
        self.stack.setCurrentWidget(self.replay if shown else self.body)
        self.summary.setVisible(not shown)
        self._say()
        if not shown:
            self._read()
            self._filled()

    # --- inside ---------------------------------------------------------------------------------

    def _row(self) -> RiskRow | Overruled | None:
        return self.risk.model.row(self.view.currentIndex())

    def _read(self) -> None:
        if self.risk.model.stale and not self.risk.model.is_reading:
            self.risk.model.refresh()

    def _say(self) -> None:
        words = (
            self.tr("&Back to the list")
            if self.shows_replay
            else self.tr("How often was this &right?")
        )
        self.toggle.setText(words)

    @Slot()
    def _turn(self) -> None:
        self.show_replay(shown=not self.shows_replay)

    @Slot(int, int)
    def _progressed(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        self.progress.setVisible(done < of and self.risk.model.is_reading and not self.shows_replay)

    @Slot()
    def _filled(self) -> None:
        self.progress.hide()
        model = self.risk.model
        self.summary.setText(model.summary())
        if self.shows_replay or model.page is None:
            return
        has_rows = model.rowCount() > 0
        self.stack.setCurrentWidget(self.body if has_rows else self.empty)
        self.summary.setVisible(has_rows)
        if not has_rows:
            self.empty.say("check", model.empty_words(), "")
        elif not self.view.currentIndex().isValid():
            self._select(self._wanted)
        self._selected()

    _wanted: tuple[int, CustomerId | None] = (0, None)
    """Where the selection was, and whose: the list is read anew after each answer."""

    def _select(self, wanted: tuple[int, CustomerId | None]) -> None:
        """The same person, else who stands where one has just gone."""
        model, (place, customer) = self.risk.model, wanted
        index = model.place_of(customer) if customer is not None else QModelIndex()
        if not index.isValid():
            count = model.rowCount()
            near = [*range(min(place, count - 1), count), *range(min(place, count - 1), -1, -1)]
            rows = (model.index(number) for number in near)
            index = next((i for i in rows if model.row(i) is not None), QModelIndex())
        self.view.setCurrentIndex(index)

    @Slot()
    def _selected(self) -> None:
        row = self._row()
        self.card.setVisible(row is not None)
        if row is not None:
            self._wanted = self.view.currentIndex().row(), row.customer_id
            self.card.show_row(self.risk.model, row)

    @Slot(int)
    def _key(self, key: int) -> None:
        row = self._row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif isinstance(row, RiskRow):
            {
                int(Qt.Key.Key_F): self._follow_up,
                int(Qt.Key.Key_N): self._not_so,
                int(Qt.Key.Key_L): self._left,
            }[key]()

    @Slot()
    def _open(self) -> None:
        row = self._row()
        if row is not None:
            self.customer_wanted.emit(int(row.customer_id))

    @Slot()
    def _follow_up(self) -> None:
        row = self._row()
        if isinstance(row, RiskRow):
            popover = DuePopover(self.tr("Follow up"), self._promises, self)
            popover.setProperty("customer", int(row.customer_id))
            popover.picked.connect(self._dated)
            rect = self.view.visualRect(self.view.currentIndex())
            popover.pop_up(self.view.viewport().mapToGlobal(rect.bottomLeft()))

    @Slot(object)
    def _dated(self, due: DueRow) -> None:
        popover = self.sender()
        if popover is not None:
            self.risk.follow_up(CustomerId(popover.property("customer")), due)

    @Slot()
    def _not_so(self) -> None:
        row = self._row()
        if isinstance(row, RiskRow):
            VerdictDialog(self.risk, row, self.window()).open()

    @Slot()
    def _left(self) -> None:
        row = self._row()
        if row is not None:
            LeftDialog(self.risk, row, self.window()).open()

    @Slot()
    def _again(self) -> None:
        row = self._row()
        if isinstance(row, Overruled):
            self.risk.withdraw(row.customer_id)
