"""People as a table in place of the list: no grid, no row numbers, cells that can be typed anew."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QElapsedTimer,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.domain.table_columns import TableColumn
from smallcrm.viewmodels.people_table import PeopleTableModel
from smallcrm.viewmodels.roles import PersonRole
from smallcrm.widgets.parts.range_select import ALONE, RangeSelect
from smallcrm.widgets.style import fonts, painting, rows, tokens

_Index = QModelIndex | QPersistentModelIndex
KEPT_AFTER_MS = 400
"""So long after the last pull at a column its width is kept."""
_ENTER: tuple[int, ...] = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TableDelegate(QStyledItemDelegate):
    """A whole row is one ground; a ring stands round the cell that has the keys."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, rows.table())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours, flag = tokens.current(), QStyle.StateFlag
        view = option.widget
        selected = bool(option.state & flag.State_Selected)
        hovered = isinstance(view, PeopleTable) and view.hovered == index.row()
        rect = QRect(option.rect)
        painter.save()
        if selected or hovered:
            painter.fillRect(rect, colours.selection if selected else colours.sunken)
        if selected and colours.is_stark:  # a ground of the same colour says nothing
            painter.fillRect(rect.left(), rect.top(), rect.width(), 2, colours.accent)
            painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, colours.accent)
        if isinstance(view, PeopleTable) and view.hasFocus() and view.currentIndex() == index:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.accent, 2))
            ring = rect.adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(ring, tokens.CORNER_CHIP, tokens.CORNER_CHIP)
        inner = rect.adjusted(tokens.SPACE_2, 0, -tokens.SPACE_2, 0)
        is_name = self._is_name(index)
        if is_name:
            inner = self._avatar(painter, option, inner, index)
        tone = index.data(PersonRole.CHIP_TONE)
        ink = colours.tone(tone)[0] if tone else colours.text
        painter.setPen(colours.selection_text if selected and not tone else ink)
        painter.setFont(fonts.strong() if is_name or tone else fonts.body())
        words = " ".join(str(index.data() or "").split())
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, QStyle.visualAlignment(option.direction, start), shown)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        field = QLineEdit(parent)
        field.setObjectName("cell")
        model = index.model()
        name = ""
        for column in range(model.columnCount()):
            beside = model.index(index.row(), column)
            if self._is_name(beside):
                name = str(beside.data() or "")
        head = str(model.headerData(index.column(), Qt.Orientation.Horizontal))
        words = self.tr("{column} of {name}").replace("{column}", head.rstrip(" ↑↓"))
        field.setAccessibleName(words.replace("{name}", name))
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        editor.setGeometry(option.rect)

    def _is_name(self, index: _Index) -> bool:
        model = index.model()
        if not isinstance(model, PeopleTableModel):
            return False
        return model.columns[index.column()].what is TableColumn.NAME

    def _avatar(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, index: _Index
    ) -> QRect:
        """The room that is left for the name."""
        side = inner.height() - tokens.SPACE_2
        face = QRect(inner.left(), inner.center().y() - side // 2, side, side)
        face = QStyle.visualRect(option.direction, inner, face)
        kind = CustomerKind(index.data(PersonRole.KIND) or CustomerKind.PERSON)
        number = int(index.data(PersonRole.PERSON_ID) or 0)
        painting.avatar(painter, face, str(index.data() or ""), number, kind)
        rest = inner.adjusted(side + tokens.SPACE_2, 0, 0, 0)
        return QStyle.visualRect(option.direction, inner, rest)


class PeopleTable(QTableView):
    """``shown`` as it comes up, ``chosen(int)`` as another row has the keys, ``opened(int)`` by
    Ctrl+Enter, or by Enter where there is nothing to type; ``menu_wanted(int, QPoint)``: the menu
    of a column."""

    chosen = Signal(int)
    shown = Signal()
    opened = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, model: PeopleTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._letters, self._since = "", QElapsedTimer()
        self._wanted: CustomerId | None = None
        self._column = 0
        self.hovered = -1
        self._ranges = RangeSelect(self)
        self._widths = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self.setModel(model)
        self.setItemDelegate(TableDelegate(self))
        self.setAccessibleName(self.tr("People as a table"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        corner = QWidget(self)
        corner.setObjectName("page")
        corner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCornerWidget(corner)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        pixel = QAbstractItemView.ScrollMode.ScrollPerPixel
        self.setVerticalScrollMode(pixel)
        self.setHorizontalScrollMode(pixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_head()

        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._restore)
        model.columns_changed.connect(self.fit)
        self.selectionModel().currentChanged.connect(self._current)
        self._widths.timeout.connect(self.keep_widths)

    def _set_head(self) -> None:
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setSectionsClickable(True)
        head.setMinimumSectionSize(tokens.TARGET * 2)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.setAccessibleName(self.tr("Columns"))
        head.sectionClicked.connect(self.sort_by)
        head.sectionMoved.connect(self._moved)
        head.sectionResized.connect(self._widths.start)
        head.customContextMenuRequested.connect(self._head_menu)

    # --- how it stands --------------------------------------------------------------------------

    @Slot()
    def fit(self) -> None:
        """Rows as high as the text, columns as wide as they were left."""
        self.verticalHeader().setDefaultSectionSize(rows.table())
        wide = self.fontMetrics().averageCharWidth()
        head = self.horizontalHeader()
        head.blockSignals(True)
        for number, shown in enumerate(self._model.columns):
            head.moveSection(head.visualIndex(number), number)
            self.setColumnWidth(number, shown.width * wide + 2 * tokens.SPACE_2)
        head.blockSignals(False)
        self.updateGeometries()
        self.viewport().update()

    @Slot()
    def keep_widths(self) -> None:
        self._widths.stop()
        wide = max(1, self.fontMetrics().averageCharWidth())
        count = self._model.columnCount()
        self._model.set_widths(
            [round((self.columnWidth(n) - 2 * tokens.SPACE_2) / wide) for n in range(count)]
        )

    @Slot(int)
    def sort_by(self, column: int) -> None:
        """By this column; by the other way when it is so already."""
        now, way = self._model.sorted_by()
        up, down = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
        self._model.sort(column, down if column == now and way is up else up)
        self.horizontalHeader().viewport().update()

    @Slot()
    def _moved(self) -> None:
        """After the drag, the columns stand so for good."""
        QTimer.singleShot(0, self, self._settle)

    @Slot()
    def _settle(self) -> None:
        head = self.horizontalHeader()
        self.keep_widths()
        columns = self._model.columns
        order = [head.logicalIndex(place) for place in range(len(columns))]
        if order != sorted(order):
            self._model.show_columns([columns[n] for n in order])

    @Slot(QPoint)
    def _head_menu(self, place: QPoint) -> None:
        head = self.horizontalHeader()
        column = max(0, head.logicalIndexAt(place))
        self.menu_wanted.emit(column, head.viewport().mapToGlobal(place))

    def show_customer(self, customer: CustomerId | None) -> None:
        """The keys to this row, where it is listed."""
        self._wanted = customer
        self._restore()

    # --- the keys -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, control = self.currentIndex(), Qt.KeyboardModifier.ControlModifier
        shift_f10 = event.key() == Qt.Key.Key_F10 and event.modifiers() & (
            Qt.KeyboardModifier.ShiftModifier
        )
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)  # Enter in the field comes here as well
        elif event.key() in _ENTER and index.isValid():
            if event.modifiers() & control or not self._may_edit(index):
                self._open(index)
            else:
                self.edit(index)
        elif (event.key() == Qt.Key.Key_Menu or shift_f10) and index.isValid():
            place = self.visualRect(index).bottomLeft()
            self.menu_wanted.emit(index.column(), self.viewport().mapToGlobal(place))
        elif not self._ranges.takes_key(event):
            super().keyPressEvent(event)

    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        return ALONE if event is None else super().selectionCommand(index, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._ranges.takes_press(event):
            super().mousePressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters jump to a name, as in the list."""
        pause = QApplication.keyboardInputInterval()
        if not self._since.isValid() or self._since.elapsed() > pause:
            self._letters = ""
        self._since.start()
        self._letters += search
        row = self._model.by_letters(self._letters)
        if row is not None:
            self.setCurrentIndex(self._model.index(row, max(0, self.currentIndex().column())))

    def _may_edit(self, index: _Index) -> bool:
        return bool(self._model.flags(index) & Qt.ItemFlag.ItemIsEditable)

    def _open(self, index: _Index) -> None:
        customer = self._model.customer_at(index)
        if customer is not None:
            self.opened.emit(int(customer))

    @Slot(QModelIndex, QModelIndex)
    def _current(self, now: QModelIndex, before: QModelIndex) -> None:
        self._column = max(0, now.column())
        customer = self._model.customer_at(now)
        if customer is not None and now.row() != before.row():
            self._wanted = customer
            self.chosen.emit(int(customer))

    @Slot()
    def _keep_place(self) -> None:
        self._column = max(0, self.currentIndex().column())

    @Slot()
    def _restore(self) -> None:
        """After another order the same person has the keys."""
        row = self._model.row_of(self._wanted)
        if row is None:
            return
        column = min(self._column, self._model.columnCount() - 1)
        selection = self.selectionModel()
        selection.blockSignals(True)
        self.setCurrentIndex(self._model.index(row, column))
        selection.blockSignals(False)
        self.scrollTo(self.currentIndex())
        self.viewport().update()

    # --- the pointer and the size ---------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.HoverEnter, QEvent.Type.Leave):
            place = self.viewport().mapFromGlobal(self.cursor().pos())
            leaves = event.type() == QEvent.Type.Leave
            row = -1 if leaves else self.indexAt(place).row()
            if row != self.hovered:
                self.hovered = row
                self.viewport().update()
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = (QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if event.type() in kinds and hasattr(self, "_widths"):
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.currentIndex().isValid() and not self.visualRect(self.currentIndex()).isValid():
            self.scrollTo(self.currentIndex())
