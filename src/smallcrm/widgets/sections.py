"""The strip at the left: Today, People, tags, and the menu at its foot."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from smallcrm.viewmodels.sections import Section, SectionRow, SectionsViewModel
from smallcrm.widgets.style import fonts, painting, tokens

_ROW = Qt.ItemDataRole.UserRole
WIDTH_IN_CHARACTERS = 25


class _RowDelegate(QStyledItemDelegate):
    """A name, and its count muted at the end of the row."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        height = QFontMetrics(fonts.body()).height() + 2 * tokens.SPACE_2 - 2
        if index.data(_ROW) is None:
            height = QFontMetrics(fonts.caption()).height() + tokens.SPACE_4 + tokens.SPACE_1
        return QSize(0, max(24, height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, colours = index.data(_ROW), tokens.current()
        rect: QRect = option.rect.adjusted(tokens.SPACE_2, 1, -tokens.SPACE_2, -1)
        inner = rect.adjusted(tokens.SPACE_3, 0, -tokens.SPACE_3, 0)
        direction = option.direction
        start = QStyle.visualAlignment(
            direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        end = QStyle.visualAlignment(
            direction, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        painter.save()
        if row is None:
            painter.setFont(fonts.caption())
            painter.setPen(colours.muted)
            bottom = Qt.AlignmentFlag.AlignBottom
            painter.drawText(inner, start & ~Qt.AlignmentFlag.AlignVCenter | bottom, index.data())
            painter.restore()
            return
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painting.row_ground(painter, rect, option)
        count_width = QFontMetrics(fonts.small()).horizontalAdvance(row.count)
        painter.setFont(fonts.small())
        painter.setPen(colours.selection_text if selected else colours.muted)
        painter.drawText(inner, end, row.count)
        painter.setFont(fonts.body())
        painter.setPen(colours.selection_text if selected else colours.text)
        room = inner.width() - count_width - tokens.SPACE_2
        name = QFontMetrics(fonts.body()).elidedText(row.name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, start, name)
        painter.restore()


class SectionStrip(QWidget):
    """``chosen(Section, tag)`` when a row is picked by click or key; ``menu_wanted(QPoint)`` of
    the screen, for the saved list that is chosen."""

    chosen = Signal(object, str)
    menu_wanted = Signal(QPoint)

    def __init__(self, sections: SectionsViewModel, menu: QAction, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sections = sections

        self.list = QListWidget(self)
        self.list.setObjectName("sections")
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setItemDelegate(_RowDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.menu_button = QPushButton(self.tr("Menu"), self)
        self.menu_button.setObjectName("flat")
        self.menu_button.setToolTip(self.tr("Everything that can be done (F10)"))
        self.menu_button.clicked.connect(menu.trigger)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, tokens.SPACE_2, 0, tokens.SPACE_2)
        layout.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addSpacing(tokens.SPACE_2)  # its word under those of the list
        foot.addWidget(self.menu_button)
        layout.addLayout(foot)

        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        sections.changed.connect(self._fill)
        self.list.currentItemChanged.connect(self._picked)
        self._fill()

    def sizeHint(self) -> QSize:
        """Wide enough for the names of its own, in whichever language; tags may be cut."""
        body, small = QFontMetrics(fonts.body()), QFontMetrics(fonts.small())
        own = [
            body.horizontalAdvance(row.name) + small.horizontalAdvance(row.count)
            for row in self._sections.rows
            if row.section is not Section.TAG
        ]
        wide = max(own, default=0) + 2 * (tokens.SPACE_2 + tokens.SPACE_3) + tokens.SPACE_5
        return QSize(max(body.averageCharWidth() * WIDTH_IN_CHARACTERS, wide), 200)

    def select(self, section: Section, tag: str = "") -> None:
        """Show where the window is, without choosing it anew; nothing, of what is not listed."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        for number in range(self.list.count()):
            row = self.list.item(number).data(_ROW)
            if row is not None and (row.section, row.tag) == (section, tag):
                self.list.setCurrentRow(number)
        self.list.blockSignals(False)

    @Slot()
    def _fill(self) -> None:
        current = self._current()
        captions = {Section.TAG: self.tr("Tags"), Section.SAVED: self.tr("Saved")}
        self.list.blockSignals(True)
        self.list.clear()
        for row in self._sections.rows:
            if row.section in captions:
                caption = QListWidgetItem(captions.pop(row.section))
                caption.setFlags(Qt.ItemFlag.NoItemFlags)
                self.list.addItem(caption)
            item = QListWidgetItem(row.name)
            item.setData(_ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.updateGeometry()
        if current is not None:
            self.select(current.section, current.tag)

    @Slot(QPoint)
    def _menu(self, place: QPoint) -> None:
        row = self._current()
        item = self.list.itemAt(place)
        if row is not None and row.section is Section.SAVED and item is self.list.currentItem():
            self.menu_wanted.emit(self.list.viewport().mapToGlobal(place))

    def _current(self) -> SectionRow | None:
        item = self.list.currentItem()
        row = item.data(_ROW) if item else None
        return row if isinstance(row, SectionRow) else None

    @Slot()
    def _picked(self) -> None:
        row = self._current()
        if row is not None:
            self.chosen.emit(row.section, row.tag)


def popup(menu: QMenu, button: QWidget) -> None:
    """Show the menu above or below what opened it."""
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
