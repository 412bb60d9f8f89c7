"""Things in an order of the user's own, and below them a form for one that is chosen, or new."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QSize, Qt, SignalInstance, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.changes import Changes, Way
from smallcrm.viewmodels.undo import UndoViewModel
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.parts.undo_inside import UndoInside
from smallcrm.widgets.style import tokens

LINES = 4
"""So many rows of the list are in sight; the others are scrolled to."""


class Listed(Protocol):
    @property
    def id(self) -> int: ...


Row = TypeVar("Row", bound=Listed)


@dataclass(frozen=True, slots=True)
class Words:
    """What the dialog is called, what it is for, and its buttons that make another one."""

    title: str
    about: str
    new: str
    make: str


class ListFormDialog(QDialog, Generic[Row]):
    """Who inherits makes the fields, gives them to ``lay_out``, calls ``begin`` at the end, and
    answers the questions below."""

    def __init__(self, words: Words, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make = words.make
        self._rows: Sequence[Row] = ()
        self._before: Sequence[Row] = ()
        """As they were before the list was filled last."""
        self._put: list[str] = []
        """What stood in the fields when the form was filled or kept: anything else is typed."""
        self.setWindowTitle(words.title)
        self.title = plain_label(self, words.title, "title")
        self.words = plain_label(self, words.about, "muted")
        self.list = QListWidget(self)
        self.list.setAccessibleName(words.title)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.new = QPushButton(words.new, self)
        self.up = QPushButton(self.tr("Up"), self)
        self.down = QPushButton(self.tr("Down"), self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.message = plain_label(self, "", "muted")
        self.keep = QPushButton(words.make, self)
        self.keep.setObjectName("primary")
        self.close_ = QPushButton(self.tr("Close"), self)

    # --- what the one who inherits says ---------------------------------------------------------

    def read_rows(self) -> Sequence[Row]:
        """All there are, in their order."""
        raise NotImplementedError

    def words_of(self, row: Row) -> tuple[str, str]:
        """What it is called, and the line below."""
        raise NotImplementedError

    def show_row(self, row: Row | None) -> None:
        """Into the form; None: nothing stands in it."""
        raise NotImplementedError

    def keep_form(self, row: Row | None) -> str:
        """Change it, or make another one; why that cannot be, else ""."""
        raise NotImplementedError

    def remove_row(self, row: Row) -> None:
        raise NotImplementedError

    def move_row(self, row: Row, by: int) -> None:
        """Further up or down in the order."""
        raise NotImplementedError

    def look_at(self, row: Row | None) -> None:
        """After another one was chosen, or it may be another: what hangs on it."""
        self.say("")

    # --- what it may use ------------------------------------------------------------------------

    def lay_out(
        self,
        size: tuple[int, int],
        first: QWidget,
        beside: Sequence[QPushButton],
        *parts: QWidget | QLayout,
    ) -> None:
        """``size`` in characters and lines; ``first`` is where one begins to type, ``beside`` the
        buttons below the list, ``parts`` what the form is made of."""
        self._first = first
        buttons, foot, pane = FlowLayout(tokens.SPACE_2), QHBoxLayout(), ScrolledPage(self)
        for button in beside:
            buttons.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.close_)
        foot.addWidget(self.keep)
        for button in (*beside, self.keep, self.close_):
            button.setAutoDefault(False)
        body = pane.inside
        body.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.words, self.list):
            body.addWidget(widget)
        body.addLayout(buttons)
        for part in parts:
            if isinstance(part, QWidget):
                body.addWidget(part)
            else:
                body.addLayout(part)
        body.addWidget(self.message)
        body.addStretch(1)
        self._page = layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(pane, 1)
        layout.addLayout(foot)
        QWidget.setTabOrder(self.close_, self.keep)
        dialog_room.take(self, size, QSize(tokens.SPACE_6, tokens.SPACE_6))

    def begin(self, changed: SignalInstance) -> None:
        """When all is there; ``changed`` says that the rows may be others."""
        self.list.currentRowChanged.connect(self._chosen)
        self.new.clicked.connect(self.start_new)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        self.remove.clicked.connect(self._remove)
        self.keep.clicked.connect(self.keep_it)
        self.close_.clicked.connect(self.accept)
        changed.connect(self.fill)
        self.fill()
        self.start_new()

    def take_back_with(self, keys: tuple[QAction, QAction], workspace: Workspace) -> None:
        """The window's Undo and Redo, here too. What came back, or is other than before, is chosen
        and stands in the form, unless something is being typed there."""
        self.strip = UndoInside(UndoViewModel(workspace, self), keys, self)
        self._page.insertWidget(1, self.strip)
        workspace.changed.connect(self._replayed)

    @property
    def current(self) -> Row | None:
        """The one that is chosen."""
        place = self.list.currentRow()
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    @Slot()
    def fill(self) -> None:
        """The list anew; the one that was chosen stays chosen."""
        chosen, self._before = self.current, self._rows
        self._rows = self.read_rows()
        self.list.blockSignals(True)
        self.list.clear()
        for row in self._rows:
            head, below = self.words_of(row)
            item = QListWidgetItem(head)
            item.setData(MORE, below)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{head}, {below}")
            self.list.addItem(item)
        ids = [row.id for row in self._rows]
        kept = ids.index(chosen.id) if chosen is not None and chosen.id in ids else -1
        self.list.setCurrentRow(kept)
        self.list.blockSignals(False)
        self.list.setVisible(bool(self._rows))
        rows = min(len(self._rows), LINES)
        high = sum(self.list.sizeHintForRow(row) for row in range(rows))
        self.list.setFixedHeight(high + 2 * self.list.frameWidth() + tokens.SPACE_1)
        self.look()

    @Slot()
    def start_new(self) -> None:
        self.list.setCurrentRow(-1)
        self._show(None)
        self._first.setFocus()
        self.look()

    @Slot()
    def look(self) -> None:
        chosen = self.current
        for button in (self.up, self.down, self.remove):
            button.setEnabled(chosen is not None)
        self.keep.setText(self._make if chosen is None else self.tr("Keep the change"))
        self.look_at(chosen)

    @Slot()
    def keep_it(self) -> None:
        chosen = self.current
        trouble = self.keep_form(chosen)
        if trouble:
            self.say(trouble)
        elif chosen is None:
            self.start_new()
        else:
            self._put = self._texts()

    # --- inside ---------------------------------------------------------------------------------

    @Slot(object)
    def _replayed(self, changes: Changes) -> None:
        before, self._before = self._before, self._rows
        if changes.way not in (Way.UNDONE, Way.REDONE) or self._texts() != self._put:
            return
        news = [place for place, row in enumerate(self._rows) if row not in before]
        if news:
            self.list.setCurrentRow(news[0])
            self._show(self._rows[news[0]])
            self.look()

    def _show(self, row: Row | None) -> None:
        self.show_row(row)
        self._put = self._texts()

    def _texts(self) -> list[str]:
        lines = [line.text() for line in self.findChildren(QLineEdit)]
        return lines + [text.toPlainText() for text in self.findChildren(QPlainTextEdit)]

    @Slot(int)
    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self._rows):
            self._show(self._rows[place])
        self.look()

    @Slot()
    def _remove(self) -> None:
        chosen = self.current
        if chosen is not None:
            self.remove_row(chosen)
            self.start_new()

    @Slot()
    def _up(self) -> None:
        self._move(-1)

    @Slot()
    def _down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        chosen = self.current
        if chosen is not None:
            self.move_row(chosen, by)
