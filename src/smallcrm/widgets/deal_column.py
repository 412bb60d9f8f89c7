"""A stage of the board: its head, and its cards in a list of their own.

A list for each stage, not one painted board: so a screen reader has lists with a name and rows, the
keys move as in all our lists, and only the cards in sight are painted. What a list does not know by
itself, the way to the column beside it and a card that is dragged over, is here.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QRegion,
)
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from smallcrm.domain.deals import Column, DealId
from smallcrm.domain.pipelines import StageId
from smallcrm.viewmodels import deal_words
from smallcrm.viewmodels.deal_cards import DealCards, DealRole
from smallcrm.viewmodels.deals import DealsViewModel
from smallcrm.widgets.parts.deal_delegate import DealDelegate
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

MIME = "application/x-smallcrm-deal"
CHARACTERS = 40
"""So wide a column is at least."""
NARROWEST = 250
RING = 3
"""So much room, in px, the ring has that shows where a card would go."""


class CardList(PaneListView):
    """``beside(int)``: to the column before (-1) or behind (1); ``dropped(int)``: a deal was let
    go over it; ``over(bool)``: one is dragged over it; ``menu_wanted(QPoint)`` of the screen."""

    beside = Signal(int)
    dropped = Signal(int)
    over = Signal(bool)
    menu_wanted = Signal(QPoint)

    def __init__(self, cards: DealCards, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(cards)
        self.setItemDelegate(DealDelegate(self))
        self.setUniformItemSizes(True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.viewport().setAutoFillBackground(False)
        self._is_over = False

    def deal(self) -> DealId | None:
        """The one at hand."""
        number = self.currentIndex().data(DealRole.DEAL_ID)
        return None if number is None else DealId(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        self.beside.emit(step if self.isLeftToRight() else -step)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the mouse where it is, by the key at the card at hand."""
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if not index.isValid():
                return
            self.setCurrentIndex(index)
        elif self.currentIndex().isValid():
            place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
        self.menu_wanted.emit(place)

    # --- dragging -------------------------------------------------------------------------------

    def startDrag(self, actions: Qt.DropAction) -> None:
        deal = self.deal()
        if deal is None:
            return
        drag = QDrag(self)
        drag.setMimeData(mime(deal))
        place = self.visualRect(self.currentIndex())
        drag.setPixmap(self.picture())
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos()) - place.topLeft())
        drag.exec(Qt.DropAction.MoveAction)

    def picture(self) -> QPixmap:
        """The card at hand, as it is seen while it is dragged."""
        return self.viewport().grab(self.visualRect(self.currentIndex()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._look_over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._look_over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_over(False)
        deal = deal_in(event.mimeData())
        if deal is None:
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.dropped.emit(int(deal))

    def _look_over(self, event: QDragMoveEvent) -> None:
        if deal_in(event.mimeData()) is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self._set_over(True)

    def _set_over(self, is_over: bool) -> None:
        if is_over != self._is_over:
            self._is_over = is_over
            self.over.emit(is_over)


class StageColumn(QFrame):
    """Head and cards. ``list`` has the keys."""

    def __init__(self, deals: DealsViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.stage = StageId(0)
        self._is_over = False
        self.cards = DealCards(deals.today, self)
        self.name = plain_label(self, "", "strong")
        self.count = plain_label(self, "", "muted")
        self.sums = plain_label(self, "", "muted")
        self.weighted = plain_label(self, "", "muted")
        self.list = CardList(self.cards, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING, tokens.SPACE_3, RING, RING)
        layout.setSpacing(2)
        for label in (self.name, self.count, self.sums, self.weighted):
            label.setContentsMargins(tokens.SPACE_3, 0, tokens.SPACE_3, 0)
            layout.addWidget(label)
        layout.addSpacing(tokens.SPACE_2)
        layout.addWidget(self.list, 1)
        self.list.over.connect(self._set_over)
        self.take_room()

    @Slot(bool)
    def _set_over(self, is_over: bool) -> None:
        """The ring stands beside the cards: they need not be painted anew for it."""
        self._is_over = is_over
        inner = self.rect().adjusted(RING, RING, -RING, -RING)
        self.update(QRegion(self.rect()).subtracted(QRegion(inner)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_over:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(tokens.current().accent, 2))
            box = self.rect().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, tokens.CORNER_CARD, tokens.CORNER_CARD)
            painter.end()

    def take_room(self) -> None:
        """As wide as its letters ask for."""
        wide = self.fontMetrics().averageCharWidth() * CHARACTERS
        self.setMinimumWidth(max(NARROWEST, wide))

    def show_column(self, column: Column) -> None:
        """The card at hand stays at hand; where it went, the next one is."""
        before, row = self.list.deal(), self.list.currentIndex().row()
        self.stage = column.stage.id
        self.name.setText(column.stage.name)
        self.count.setText(deal_words.count(len(column.deals)))
        self.sums.setText(deal_words.sums(column.sums))
        self.weighted.setText(deal_words.weighted(column.sums))
        self.list.setAccessibleName(deal_words.column(column))
        self.cards.set_deals(column.deals)
        place = -1 if before is None else self.cards.row_of(before)
        if place < 0:
            place = min(max(row, 0), len(column.deals) - 1)
        self.choose(place)

    def choose(self, row: int) -> None:
        """The card of this row at hand, or the nearest there is."""
        row = min(max(row, 0), self.cards.rowCount() - 1)
        if row >= 0 and row != self.list.currentIndex().row():
            self.list.setCurrentIndex(self.cards.index(row, 0))


def mime(deal: DealId) -> QMimeData:
    """A deal while it is dragged."""
    data = QMimeData()
    data.setData(MIME, QByteArray(str(int(deal)).encode()))
    return data


def deal_in(data: QMimeData) -> DealId | None:
    """The deal that is dragged; None for anything else."""
    text = bytes(data.data(MIME).data()).decode("ascii", "replace") if data.hasFormat(MIME) else ""
    return DealId(int(text)) if text.isdecimal() else None
