"""What may be closed in which month, each currency by itself; and what was won and lost."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.deals import Month
from smallcrm.domain.money import Amount
from smallcrm.viewmodels import amount_words, deal_words, wording
from smallcrm.viewmodels.deals import DealsViewModel
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.page_delegate import PageDelegate
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import painting, tokens

WIDE, HIGH = 84, 36


class _Cells(QStyledItemDelegate):
    """The ground and the ring that the rows of all our lists have."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = tokens.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        side = Qt.AlignmentFlag.AlignRight if index.column() else Qt.AlignmentFlag.AlignLeft
        align = QStyle.visualAlignment(option.direction, side | Qt.AlignmentFlag.AlignVCenter)
        painter.save()
        painting.row_ground(painter, option.rect, option)
        painter.setPen(colours.selection_text if chosen else colours.text)
        inner = option.rect.adjusted(tokens.SPACE_2, 0, -tokens.SPACE_2, 0)
        painter.drawText(inner, align, str(index.data()))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        wide = option.fontMetrics.horizontalAdvance(str(index.data()))
        return QSize(wide + 2 * tokens.SPACE_2 + 2, super().sizeHint(option, index).height())


class DealMonthsDialog(QDialog):
    """Read when it is opened. ``opened(int)`` a deal that was won or lost: to open it again."""

    opened = Signal(int)

    def __init__(self, deals: DealsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Deals by month"))
        self.title = plain_label(self, self.tr("Deals by month"), "title")
        self.words = plain_label(
            self,
            self.tr(
                "By the day on which they may be closed. Weighted: each amount by its chance, "
                "added, and rounded once."
            ),
            "muted",
        )
        heads = [
            *(self.tr("Month"), self.tr("Deals")),
            *(self.tr("Sum"), self.tr("Weighted")),
        ]
        self.table = QTableWidget(0, len(heads), self)
        self.table.setAccessibleName(self.tr("Deals by month"))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.verticalHeader().hide()
        self.table.setItemDelegate(_Cells(self.table))
        self.table.setShowGrid(False)
        self.table.setFrameShape(QTableWidget.Shape.NoFrame)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        first = self.table.horizontalHeaderItem(0)
        if first is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.caption = plain_label(self, self.tr("Won and lost in the last year"), "caption")
        self.closed = QListWidget(self)
        self.closed.setAccessibleName(self.tr("Won and lost in the last year"))
        self.closed.setFrameShape(QListWidget.Shape.NoFrame)
        self.closed.setItemDelegate(PageDelegate(self.closed))
        self.closed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for deal, words in deals.closed():
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, int(deal))
            item.setToolTip(wording.tip(words))
            self.closed.addItem(item)
        for widget in (self.caption, self.closed):
            widget.setVisible(self.closed.count() > 0)
        self.closed.itemActivated.connect(self._open)
        self.close_ = QPushButton(self.tr("Close"), self)
        self.close_.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.words):
            layout.addWidget(widget)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.caption)
        layout.addWidget(self.closed, 2)
        layout.addLayout(foot)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))
        self.fill(deals.months())

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(Qt.ItemDataRole.UserRole))
        self.accept()

    def fill(self, months: tuple[Month, ...]) -> None:
        """A row for each month and currency; the month and its deals are named in the first."""
        for month in months:
            name, count = deal_words.month(month), wording.number(month.count)
            if not month.sums:
                self._add(name, count, "", "")
            for number, one in enumerate(month.sums):
                plain = amount_words.amount(Amount(one.minor, one.currency))
                weighted = amount_words.amount(Amount(one.weighted, one.currency))
                first = (name, count) if number == 0 else ("", "")
                self._add(*first, plain, weighted, spoken=name)
        if months:
            self.table.setCurrentCell(0, 0)

    def _add(self, *cells: str, spoken: str = "") -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if column == 0 and not text:
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.table.setItem(row, column, item)
        self.table.setRowHeight(row, max(tokens.TARGET, self.fontMetrics().height() + 10))
