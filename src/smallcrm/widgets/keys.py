"""All keys on one page, made from the actions themselves; each can be changed here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from smallcrm.widgets.actions import Act, Where, WindowActions
from smallcrm.widgets.parts.key_popover import KeyPopover
from smallcrm.widgets.style import fonts, painting, tokens

_ACT = Qt.ItemDataRole.UserRole
_KEYS = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_Row = tuple[str, str, Act | None]
SIZE_IN_CHARACTERS = (88, 42)


class _Delegate(QStyledItemDelegate):
    """An action at the left, its keys at the right; captions between the groups."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        if index.data(_KEYS) is None:
            return QSize(0, QFontMetrics(fonts.caption()).height() + tokens.SPACE_5)
        return QSize(0, max(tokens.TARGET, QFontMetrics(fonts.body()).height() + tokens.SPACE_3))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours, rect = tokens.current(), QRect(option.rect)
        inner = rect.adjusted(tokens.SPACE_3, 0, -tokens.SPACE_3, 0)
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.save()
        keys = index.data(_KEYS)
        if keys is None:
            bottom = align & ~Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignBottom
            painter.setFont(fonts.caption())
            painter.setPen(colours.muted)
            painter.drawText(inner.adjusted(0, 0, 0, -tokens.SPACE_1), bottom, index.data())
            painter.restore()
            return
        painting.row_ground(painter, rect, option)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(fonts.body())
        painter.setPen(colours.selection_text if selected else colours.text)
        painter.drawText(QStyle.visualRect(option.direction, rect, inner), align, index.data())
        end = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        painter.setPen(colours.selection_text if selected else colours.muted)
        painter.drawText(QStyle.visualRect(option.direction, rect, inner), end, keys)
        painter.restore()


class KeysDialog(QDialog):
    """``changed`` when the user chose another key; the actions have it already."""

    changed = Signal()

    def __init__(self, actions: WindowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find an action or a key"))
        self.search.setAccessibleName(self.tr("Find an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.said = QLabel(self)
        self.said.setObjectName("muted")
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.hide()
        self.change = QPushButton(self.tr("Change…"), self)
        self.none = QPushButton(self.tr("No key"), self)
        self.usual = QPushButton(self.tr("All usual keys"), self)
        self._own: dict[str, list[str]] = {}
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()

        self.search.textChanged.connect(self._fill)
        self.list.itemActivated.connect(self._change)
        self.list.currentItemChanged.connect(self._picked)
        self.change.clicked.connect(self._change)
        self.none.clicked.connect(self._no_key)
        self.usual.clicked.connect(self._use_usual)
        self.close_button.clicked.connect(self.accept)
        self._fill()
        self.search.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_2)
        for button in (self.change, self.none, self.usual, self.close_button):
            button.setAutoDefault(False)  # Enter in the list changes its key
        row.addWidget(self.change)
        row.addWidget(self.none)
        row.addStretch(1)
        row.addWidget(self.usual)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_4,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.said)
        layout.addLayout(row)
        wide, high = SIZE_IN_CHARACTERS
        metrics = self.fontMetrics()
        room = self.screen().availableGeometry()
        self.resize(
            min(metrics.averageCharWidth() * wide, room.width() - tokens.SPACE_6),
            min(metrics.height() * high, room.height() - tokens.SPACE_6 * 2),
        )

    # --- the list -------------------------------------------------------------------------------

    def _groups(self) -> tuple[tuple[str, tuple[Where, ...]], ...]:
        return (
            (self.tr("Anywhere in the window"), (Where.ANYWHERE,)),
            (self.tr("Today, Follow-ups, Unsorted"), (Where.FOLLOW_UPS,)),
            (self.tr("Those lists, and the timeline"), (Where.LISTS,)),
            (self.tr("Timeline"), (Where.TIMELINE,)),
            (self.tr("List of people"), (Where.PEOPLE,)),
            (self.tr("Board of deals"), (Where.DEALS,)),
        )

    def _fixed(self) -> tuple[tuple[str, str], ...]:
        """Keys that belong to a field and are the same everywhere."""
        return (
            (self.tr("Line: take the person, or the offered date"), self.tr("Tab")),
            (
                self.tr("Line: save, save and open, new line"),
                self.tr("Enter, Ctrl+Enter, Shift+Enter"),
            ),
            (self.tr("Line: read the last part as plain words"), self.tr("Backspace twice")),
            (self.tr("Line: earlier lines; what was saved, again"), self.tr("Up, Ctrl+Z")),
            (self.tr("Line: close, the draft is kept"), self.tr("Esc")),
            (self.tr("Snooze: hour, later, tomorrow, …"), self.tr("H L T E W I P")),
            (self.tr("A field: keep, restore"), self.tr("Enter, Esc")),
        )

    @Slot()
    def _fill(self) -> None:
        wanted = self.search.text().casefold().split()
        current = self._current()
        self.list.blockSignals(True)  # no button is off for a moment, or the keys would leave it
        self.list.clear()
        acts, keys_of = self._actions.acts(), self._actions.words_of_keys
        for title, places in self._groups():
            here = [a for a in acts if a.where in places]
            self._add_group(title, [(a.words, keys_of(a.id), a) for a in here], wanted)
        fixed: list[_Row] = [(words, keys, None) for words, keys in self._fixed()]
        self._add_group(self.tr("Always so"), fixed, wanted)
        for number in range(self.list.count()):
            act = self.list.item(number).data(_ACT)
            if act is not None and (current is None or act.id == current.id):
                self.list.setCurrentRow(number)
                break
        self.list.blockSignals(False)
        self._picked()

    def _add_group(self, title: str, rows: Sequence[_Row], wanted: Sequence[str]) -> None:
        rows = [row for row in rows if _fits(row[0], row[1], wanted)]
        if not rows:
            return
        caption = QListWidgetItem(title, self.list)
        caption.setFlags(Qt.ItemFlag.NoItemFlags)
        for words, keys, act in rows:
            item = QListWidgetItem(words, self.list)
            item.setData(_ACT, act)
            item.setData(_KEYS, keys or "–")
            spoken = f"{words}, {keys or self.tr('no key')}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _current(self) -> Act | None:
        item = self.list.currentItem()
        act = item.data(_ACT) if item else None
        return act if isinstance(act, Act) else None

    # --- changing -------------------------------------------------------------------------------

    @Slot()
    def _picked(self) -> None:
        act = self._current()
        self.change.setEnabled(act is not None)
        self.none.setEnabled(act is not None and bool(act.keys))

    @Slot()
    def _change(self) -> None:
        act, item = self._current(), self.list.currentItem()
        if act is None:
            return
        popover = KeyPopover(act.words, self)
        popover.setProperty("act", act.id)
        popover.pressed.connect(self._pressed)
        rect = self.list.visualItemRect(item)
        popover.pop_up(self.list.viewport().mapToGlobal(rect.bottomLeft()))

    @Slot(QKeySequence)
    def _pressed(self, key: QKeySequence) -> None:
        popover = self.sender()
        if popover is not None:
            self._set(str(popover.property("act")), key)

    @Slot()
    def _no_key(self) -> None:
        act = self._current()
        if act is not None:
            self._set(act.id, QKeySequence())

    def _set(self, name: str, key: QKeySequence) -> None:
        self.list.setFocus()
        if self._actions.is_typing(name, key):
            self._say(
                self.tr("One writes with that key here: press it with Ctrl or Alt, or an F key.")
            )
            return
        holder = self._actions.set_key(name, key)
        words = {a.id: a.words for a in self._actions.acts()}
        if holder:
            text = self.tr("{key} is “{what}” already. Nothing was changed.")
            native = key.toString(QKeySequence.SequenceFormat.NativeText)
            self._say(text.replace("{key}", native).replace("{what}", words[holder]))
            return
        self._say(self.tr("Changed: {what}.").replace("{what}", words[name]))
        self.changed.emit()
        self._own = {}
        self._fill()
        self._name_usual()

    @Slot()
    def _use_usual(self) -> None:
        """And the user's own again with the next press, until another key is changed."""
        own, self._own = self._own, self._actions.chosen()
        self._actions.use(own)
        if own:
            self._own = {}
            self._say(self.tr("Your own keys are back."))
        else:
            self._say(self.tr("All keys are the usual ones."))
        self.changed.emit()
        self._fill()
        self._name_usual()

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()

    def _name_usual(self) -> None:
        self.usual.setText(self.tr("My own keys") if self._own else self.tr("All usual keys"))


def _fits(words: str, keys: str, wanted: Sequence[str]) -> bool:
    text = f"{words} {keys}".casefold()
    return all(w in text for w in wanted)
