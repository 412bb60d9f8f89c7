"""A few words of which one is chosen, or any number: pressed in, beside each other."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.style import tokens


class ChoiceRow(QWidget):
    """``chosen(list[str])``: the keys of what is pressed in, when the user changed it."""

    chosen = Signal(list)

    def __init__(
        self,
        name: str,
        options: Sequence[tuple[str, str, str]],
        *,
        many: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``options``: key, what is shown, what a screen reader says. ``many``: any number."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(not many)
        layout = self._flow = FlowLayout(tokens.SPACE_1, self)
        for key, text, spoken in options:
            button = QPushButton(text, self)
            button.setObjectName("choice")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setAccessibleName(f"{name}: {spoken}")
            if text != spoken:
                button.setToolTip(spoken)
            self._group.addButton(button)
            layout.addWidget(button)
            self.buttons[key] = button
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group.buttonClicked.connect(self._clicked)

    def pressed(self) -> list[str]:
        return [key for key, button in self.buttons.items() if button.isChecked()]

    def set_pressed(self, keys: Collection[str]) -> None:
        for key, button in self.buttons.items():
            button.setChecked(key in keys)

    def arrange(self, keys: Sequence[str]) -> None:
        """The same words in another order, also for the Tab key; ``keys`` are all of them."""
        layout = self._flow
        before: QPushButton | None = None
        for key in keys if list(keys) != list(self.buttons) else ():
            button = self.buttons.pop(key)
            layout.removeWidget(button)
            layout.addWidget(button)
            self.buttons[key] = button
            if before is not None:
                self.setTabOrder(before, button)
            before = button

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self.pressed())
