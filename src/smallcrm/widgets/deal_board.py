"""The board: a column for each stage beside the others, scrolled sideways where they are many."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from smallcrm.domain.deals import Board, DealId
from smallcrm.domain.pipelines import StageId
from smallcrm.viewmodels import deal_words
from smallcrm.viewmodels.deals import DealsViewModel
from smallcrm.widgets.actions import Where, WindowActions
from smallcrm.widgets.deal_column import StageColumn
from smallcrm.widgets.parts import spoken
from smallcrm.widgets.style import tokens

NEAR_EDGE = 48
"""A card that is dragged so near to an end, in px, brings what is behind it into sight."""


class DealBoard(QScrollArea):
    """``menu_wanted(QPoint)`` for the card at hand, ``opened`` at a double click."""

    menu_wanted = Signal(QPoint)
    opened = Signal()

    def __init__(self, deals: DealsViewModel, actions: WindowActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("board")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._deals, self._actions = deals, actions
        self.columns: list[StageColumn] = []
        self._last: StageColumn | None = None
        self.body = QWidget(self)
        self.body.setObjectName("board_body")
        self._row = QHBoxLayout(self.body)
        self._row.setContentsMargins(*(tokens.SPACE_4, 0) * 2)
        self._row.setSpacing(tokens.SPACE_3)
        self.setWidget(self.body)

    def show_board(self, board: Board) -> None:
        """Columns that stay keep their widget, the card at hand and the focus."""
        while len(self.columns) > len(board.columns):
            column = self.columns.pop()
            column.hide()
            column.deleteLater()
        while len(self.columns) < len(board.columns):
            self.columns.append(self._column())
        for column, found in zip(self.columns, board.columns, strict=True):
            column.show_column(found)
        if self._last not in self.columns:
            self._last = None

    def _column(self) -> StageColumn:
        column = StageColumn(self._deals, self.body)
        self._row.addWidget(column, 1)
        self._actions.attach(column.list, Where.DEALS)
        column.list.beside.connect(self._go_beside)
        column.list.dropped.connect(self._dropped)
        column.list.menu_wanted.connect(self.menu_wanted)
        column.list.doubleClicked.connect(self.opened)
        column.list.installEventFilter(self)
        column.list.viewport().installEventFilter(self)
        column.show()
        return column

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self._take(watched)
        elif isinstance(event, QDragMoveEvent) and isinstance(watched, QWidget):
            self._follow(self.mapFromGlobal(watched.mapToGlobal(event.position().toPoint())))
        return False

    def _take(self, watched: object) -> None:
        """The column that has the keys; its first card is at hand if none is."""
        for column in self.columns:
            if column.list is watched:
                self._last = column
                column.choose(max(0, column.list.currentIndex().row()))
                self.ensureWidgetVisible(column, tokens.SPACE_4, 0)
            elif isinstance(watched, type(column.list)):
                column.list.clearSelection()

    def _follow(self, place: QPoint) -> None:
        bar, step = self.horizontalScrollBar(), NEAR_EDGE // 2
        if place.x() < NEAR_EDGE:
            bar.setValue(bar.value() - step)
        elif place.x() > self.width() - NEAR_EDGE:
            bar.setValue(bar.value() + step)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for column in getattr(self, "columns", ()):
                column.take_room()

    # --- the card at hand -----------------------------------------------------------------------

    def current(self) -> StageColumn | None:
        """The column that has or had the keys."""
        return self._last or next((c for c in self.columns if c.cards.deals), None)

    def deal(self) -> DealId | None:
        column = self.current()
        return None if column is None else column.list.deal()

    def focus(self) -> None:
        column = self.current() or next(iter(self.columns), None)
        if column is not None:
            column.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, deal: DealId) -> None:
        """This card at hand, wherever it is now."""
        for column in self.columns:
            row = column.cards.row_of(deal)
            if row >= 0:
                self._last = column
                column.list.setFocus(Qt.FocusReason.OtherFocusReason)
                column.choose(row)
                column.list.scrollTo(column.list.currentIndex())

    def step(self, by: int) -> None:
        """Move the card at hand to the stage before (-1) or behind (1)."""
        column = self.current()
        deal = self.deal()
        if column is None or deal is None:
            return
        to = self.columns.index(column) + by
        if 0 <= to < len(self.columns):
            self._move(deal, self.columns[to].stage)

    @Slot(int)
    def _go_beside(self, by: int) -> None:
        column = self.current()
        if column is None:
            return
        to = self.columns.index(column) + by
        if not 0 <= to < len(self.columns):
            return
        row = column.list.currentIndex().row()
        target = self.columns[to]
        target.choose(row)
        target.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _dropped(self, deal: int) -> None:
        column = next((c for c in self.columns if c.list is self.sender()), None)
        if column is not None:
            stage = column.stage  # after the drag has ended: it may ask something
            QTimer.singleShot(0, self, lambda: self._move(DealId(deal), stage))

    def _move(self, deal: DealId, stage: StageId) -> None:
        """It is said where it is when the board was read anew, which whoever shows it does."""
        if any(c.stage == stage and c.cards.row_of(deal) >= 0 for c in self.columns):
            return
        self._moved = deal
        self._deals.changed.connect(self._say_moved, Qt.ConnectionType.SingleShotConnection)
        if not self._deals.move(deal, stage):
            self._deals.changed.disconnect(self._say_moved)

    @Slot()
    def _say_moved(self) -> None:
        self.choose(self._moved)
        for column in self.columns:
            row = column.cards.row_of(self._moved)
            if row >= 0:
                count = column.cards.rowCount()
                what = column.cards.deals[row].what
                words = deal_words.moved(what, column.name.text(), row + 1, count)
                spoken.say(column.list, words)
