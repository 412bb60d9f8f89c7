"""A sale in a few fields: a new one, or one to be changed, returned or removed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.sales import SaleRow
from smallcrm.viewmodels import sale_wording
from smallcrm.viewmodels.sales import Sales, Typed
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

WIDTH_IN_CHARACTERS = 54


class SalePopover(QFrame):
    """Enter keeps it and says so where it cannot be kept; Escape or a click outside ends it.
    ``ended`` when it was kept, removed or given up."""

    ended = Signal()

    def __init__(self, sales: Sales, row: SaleRow | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sales, self._row = sales, row
        self._returning = False
        title = self.tr("Sale") if row is not None else self.tr("New sale")
        self.setAccessibleName(title)
        self._names = QStringListModel(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(tokens.SPACE_3)
        self._grid.setVerticalSpacing(tokens.SPACE_2)
        self._grid.setColumnStretch(1, 1)
        self.what = self._field(self.tr("What"), self.tr("Poster A2, or nothing for a payment"))
        self.quantity = self._field(self.tr("How many"), self.tr("1"))
        self.amount = self._field(self.tr("Amount"), sale_wording.usual(None))
        self.day = self._field(self.tr("Day"), self.tr("today, yesterday, 3 May"))
        self.number = self._field(self.tr("Invoice"), self.tr("its number, if it has one"))
        self.note = self._field(self.tr("Note"), "")
        self.back_on = self._field(self.tr("Returned"), self.tr("today, yesterday, 3 May"))
        self.reason = self._field(self.tr("Why"), self.tr("too small"))
        self.message = plain_label(self, "", "muted")
        self.message.setProperty("tone", "late")
        self.message.setWordWrap(True)
        self.message.hide()
        self._buttons(title)
        self._complete()
        if row is not None:
            self._fill(sales.typed(row))
        self._show_returning()
        self.what.textChanged.connect(self._suggest)
        self.quantity.textChanged.connect(self._suggest)

    def pop_up(self, place: QPoint) -> None:
        """Below a place of the screen, all of it on the screen."""
        wide = self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS
        screen = QGuiApplication.screenAt(place) or self.screen()
        room = screen.availableGeometry()
        self.setFixedWidth(min(max(340, wide), room.width()))
        self.adjustSize()
        left = min(max(place.x(), room.left()), room.right() - self.width())
        top = min(max(place.y(), room.top()), room.bottom() - self.height())
        self.move(left, top)
        self.show()
        first = self.back_on if self._returning else self.what
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- inside ---------------------------------------------------------------------------------

    def _field(self, title: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(hint)
        field.setAccessibleName(title)
        field.returnPressed.connect(self.keep)
        label = plain_label(self, title, "muted")
        label.setBuddy(field)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        return field

    def _buttons(self, title: str) -> None:
        self.keep_button = QPushButton(self.tr("Keep"), self)
        self.keep_button.setObjectName("primary")
        self.remove_button = QPushButton(self.tr("Remove"), self)
        self.remove_button.setObjectName("flat")
        is_back = self._row is not None and self._row.returned_on is not None
        words = self.tr("Not returned") if is_back else self.tr("Returned…")
        self.return_button = QPushButton(words, self)
        self.return_button.setObjectName("flat")
        for button in (self.remove_button, self.return_button):
            button.setVisible(self._row is not None)
        row = QHBoxLayout()
        row.addWidget(self.return_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        row.addWidget(self.keep_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_3,) * 4)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(plain_label(self, title, "caption"))
        layout.addLayout(self._grid)
        layout.addWidget(self.message)
        layout.addLayout(row)
        self.keep_button.clicked.connect(self.keep)
        self.remove_button.clicked.connect(self._remove)
        self.return_button.clicked.connect(self._return)

    def _complete(self) -> None:
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.what.setCompleter(completer)

    def _fill(self, typed: Typed) -> None:
        for field, text in (
            (self.what, typed.what),
            (self.quantity, typed.quantity),
            (self.amount, typed.amount),
            (self.day, typed.day),
            (self.number, typed.number),
            (self.note, typed.note),
        ):
            field.setText(text)

    def _show_returning(self) -> None:
        """Its own fields, or those of its return."""
        for row in range(self._grid.rowCount()):
            for column in (0, 1):
                item = self._grid.itemAtPosition(row, column)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    label = self._grid.itemAtPosition(row, 1)
                    mine = label is not None and label.widget() in (self.back_on, self.reason)
                    widget.setVisible(mine is self._returning)
        self.adjustSize()

    @Slot()
    def _suggest(self) -> None:
        """What it is called, and what so many of it usually cost."""
        self._names.setStringList(list(self._sales.names(self.what.text())))
        price = self._sales.usual(self.what.text(), self.quantity.text())
        words = sale_wording.usual(price)
        self.amount.setPlaceholderText(words)
        self.amount.setAccessibleDescription(words if price is not None else "")

    @Slot()
    def keep(self) -> None:
        if self._returning and self._row is not None:
            trouble = self._sales.bring_back(self._row.id, self.back_on.text(), self.reason.text())
        else:
            typed = Typed(
                *(self.what.text(), self.quantity.text(), self.amount.text()),
                *(self.day.text(), self.number.text(), self.note.text()),
            )
            trouble = self._sales.keep(typed, None if self._row is None else self._row.id)
        self.message.setText(trouble)
        self.message.setVisible(bool(trouble))
        self.adjustSize()
        if not trouble:
            self._end()

    @Slot()
    def _remove(self) -> None:
        if self._row is not None:
            self._sales.remove(self._row.id)
        self._end()

    @Slot()
    def _return(self) -> None:
        if self._row is not None and self._row.returned_on is not None:
            self._sales.not_returned(self._row.id)
            self._end()
            return
        self._returning = True
        self.return_button.hide()
        self.remove_button.hide()
        self._show_returning()
        self.back_on.setFocus()

    def _end(self) -> None:
        self.close()
        self.ended.emit()
