"""What is sold: names and prices to be changed, and what goes together."""

from __future__ import annotations

from PySide6.QtCore import QSize, QStringListModel, Qt, Slot
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.sales import ItemRow, PairRow
from smallcrm.viewmodels.items import Items
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.style import tokens

WIDE, HIGH = 132, 42


class ItemsDialog(QDialog):
    """The items on one side, with a form for the one that is chosen; what goes together on the
    other."""

    def __init__(self, items: Items, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._items = items
        items.setParent(self)
        self.setWindowTitle(self.tr("Items"))
        self.title = plain_label(self, self.tr("Items"), "title")
        self.empty = plain_label(
            self, self.tr("What you sell stands here, made from what you type."), "muted"
        )
        self.years = plain_label(self, "", "")
        self.list = self._list(self.tr("Items"))
        self.name, self.price, self.with_ = (QLineEdit(self) for _ in range(3))
        self.message = plain_label(self, "", "muted")
        self.message.setProperty("tone", "late")
        self.message.hide()
        self.pair = self._button(self.tr("Goes with it"))
        self.keep = self._button(self.tr("Keep"))
        self.pairs = self._list(self.tr("Bought one, not the other"))
        self.part = self._button(self.tr("Not a pair"))
        self.show_ = self._button(self.tr("Show them"))
        self.close_ = self._button(self.tr("Close"))
        self._lay_out()
        self._connect()
        self._fill()
        items.read()

    def _list(self, name: str) -> QListWidget:
        made = QListWidget(self)
        made.setAccessibleName(name)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setItemDelegate(TwoLineDelegate(made))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return made

    def _caption(self, text: str) -> QLabel:
        made = plain_label(self, text, "caption")
        made.setWordWrap(False)
        return made

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(tokens.SPACE_2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Price of one"), self.price)
        form.addRow(self.tr("Goes with"), self.with_)
        mine = QHBoxLayout()
        mine.addWidget(self.pair)
        mine.addStretch(1)
        mine.addWidget(self.keep)
        sides = QWidget(self), QWidget(self)  # Tab goes through one, and then the other
        left, right = (QVBoxLayout(side) for side in sides)
        for side in (left, right):
            side.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._caption(self.tr("What you sell")))
        left.addWidget(self.list, 1)
        left.addLayout(form)
        left.addWidget(self.message)
        left.addLayout(mine)
        theirs = QHBoxLayout()
        theirs.addWidget(self.part)
        theirs.addStretch(1)
        theirs.addWidget(self.show_)
        right.addWidget(self._caption(self.pairs.accessibleName()))
        right.addWidget(self.pairs, 1)
        right.addLayout(theirs)
        both = QHBoxLayout()
        both.setSpacing(tokens.SPACE_5)
        for half in sides:
            both.addWidget(half, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.title)
        layout.addWidget(self.empty)
        layout.addWidget(self.years)
        layout.addLayout(both, 1)
        layout.addLayout(foot)
        self.with_.setPlaceholderText(self.tr("another item"))
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.with_.setCompleter(completer)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._chosen)
        self.pairs.currentRowChanged.connect(self._pair_chosen)
        self.pairs.itemActivated.connect(self._show_them)
        for field in (self.name, self.price):
            field.returnPressed.connect(self._keep)
        self.with_.returnPressed.connect(self._pair)
        self.keep.clicked.connect(self._keep)
        self.pair.clicked.connect(self._pair)
        self.part.clicked.connect(self._part)
        self.show_.clicked.connect(self._show_them)
        self.close_.clicked.connect(self.accept)
        self._items.changed.connect(self._fill)

    # --- showing --------------------------------------------------------------------------------

    def _current(self) -> ItemRow | None:
        place = self.list.currentRow()
        return self._items.rows[place] if 0 <= place < len(self._items.rows) else None

    def _current_pair(self) -> PairRow | None:
        place = self.pairs.currentRow()
        return self._items.pairs[place] if 0 <= place < len(self._items.pairs) else None

    @Slot()
    def _fill(self) -> None:
        """The rows anew; the chosen one stays so."""
        at, pair_at = max(0, self.list.currentRow()), max(0, self.pairs.currentRow())
        for shown, rows in (
            (self.list, [self._items.words(row) for row in self._items.rows]),
            (self.pairs, [self._items.pair_words(row) for row in self._items.pairs]),
        ):
            shown.blockSignals(True)
            shown.clear()
            for head, below in rows:
                item = QListWidgetItem(head, shown)
                item.setData(MORE, below)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{head}, {below}")
                item.setToolTip(below)
            shown.blockSignals(False)
        self._names.setStringList([row.name for row in self._items.rows])
        self.years.setText(self._items.years())
        self.years.setVisible(bool(self.years.text()))
        self.empty.setVisible(self._items.is_read and not self._items.rows)
        self.list.setCurrentRow(min(at, len(self._items.rows) - 1))
        self.pairs.setCurrentRow(min(pair_at, len(self._items.pairs) - 1))
        self._chosen()
        self._pair_chosen()

    @Slot()
    def _chosen(self) -> None:
        row = self._current()
        self.name.setText(row.name if row else "")
        self.price.setText(self._items.price_text(row) if row else "")
        self.price.setPlaceholderText(self._items.price_hint(row) if row else "")
        for widget in (self.name, self.price, self.with_, self.keep, self.pair):
            widget.setEnabled(row is not None)
        self.message.hide()

    @Slot()
    def _pair_chosen(self) -> None:
        row = self._current_pair()
        self.show_.setEnabled(row is not None)
        self.part.setEnabled(row is not None and row.is_set)

    # --- changing -------------------------------------------------------------------------------

    def _say(self, trouble: str) -> None:
        self.message.setText(trouble)
        self.message.setVisible(bool(trouble))

    @Slot()
    def _keep(self) -> None:
        row = self._current()
        if row is not None:
            self._say(self._items.keep(row, self.name.text(), self.price.text()))

    @Slot()
    def _pair(self) -> None:
        row = self._current()
        if row is not None:
            trouble = self._items.pair(row, self.with_.text())
            self._say(trouble)
            if not trouble:
                self.with_.clear()

    @Slot()
    def _part(self) -> None:
        row = self._current_pair()
        if row is not None and row.is_set:
            self._items.part(row)

    @Slot()
    def _show_them(self) -> None:
        row = self._current_pair()
        if row is not None:
            self._items.search(row)
            self.accept()
