"""Below the search field: chips that write the search, and a hint where it was not understood."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from smallcrm.viewmodels import wording
from smallcrm.viewmodels.finding import Finding
from smallcrm.viewmodels.search_wording import SearchChip
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.style import tokens


class SearchChips(QWidget):
    """Shown while something is searched for, or the field has the keys. ``written(str)``: the
    search as a press made it."""

    written = Signal(str)

    def __init__(self, field: QLineEdit, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._finding = field, finding
        self.buttons: list[QPushButton] = []
        self._chips: list[SearchChip] = []
        self.hint = QLabel(self)
        self.hint.setObjectName("muted")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.hint.hide()
        self.more = QPushButton(self.tr("More…"), self)
        self.more.setObjectName("searchChip")
        self.more.setAccessibleName(self.tr("More to search by"))

        row = QWidget(self)
        self._flow = FlowLayout(tokens.SPACE_1, row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.SPACE_1)
        column.addWidget(row)
        column.addWidget(self.hint)

        field.installEventFilter(self)
        self.more.clicked.connect(self._offer)
        self.hide()

    def show_state(self) -> None:
        """What the search is now."""
        seen = bool(self._field.text()) or self._field.hasFocus()
        self.setVisible(seen)
        if not seen:
            return
        self._show_chips(self._finding.chips())
        words = self._finding.hint()
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        self._field.setAccessibleDescription(words)

    def _show_chips(self, chips: list[SearchChip]) -> None:
        if chips == self._chips:
            return
        while len(self.buttons) < len(chips):
            made = QPushButton(self)
            made.setObjectName("searchChip")
            made.setCheckable(True)
            self._flow.addWidget(made)
            made.show()
            self.buttons.append(made)
            made.clicked.connect(partial(self._press, len(self.buttons) - 1))
            self._flow.removeWidget(self.more)
            self._flow.addWidget(self.more)
        self._chips = chips
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(chips))
            if number < len(chips):
                chip = chips[number]
                button.setText(chip.text.replace("&", "&&"))
                button.setChecked(chip.is_on)
                button.setAccessibleName(chip.spoken)
                button.setToolTip(wording.tip(chip.words))

    def _press(self, number: int) -> None:
        self.written.emit(self._finding.pressed(self._chips[number]))

    @Slot()
    def _offer(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip in self._finding.more():
            menu.addAction(chip.text.replace("&", "&&"), partial(self._write, chip))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _write(self, chip: SearchChip) -> None:
        self.written.emit(self._finding.pressed(chip))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._focus_moved(gone=event.type() == QEvent.Type.FocusOut)
        return super().eventFilter(watched, event)

    def _focus_moved(self, *, gone: bool) -> None:
        """They stay while one of them is pressed."""
        inside = self.window().focusWidget()
        if gone and inside is not None and self.isAncestorOf(inside):
            return
        if gone and not self._field.text():
            self.hide()
        elif not gone and not self.isVisible():
            self.show()
            self.show_state()
