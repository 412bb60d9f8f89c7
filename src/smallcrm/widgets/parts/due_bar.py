"""What fell due while the window is in front: a bar in it instead of a notice over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from smallcrm.viewmodels import veil, wording
from smallcrm.widgets.parts import spoken
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.style import tokens

if TYPE_CHECKING:
    from smallcrm.domain.ledger import Manner


class _Notice(NamedTuple):
    """Its words, and of each button what it does and says."""

    title: str
    body: str
    actions: tuple[tuple[str, str], ...]


class DueBar(QFrame):
    """``pressed(key, action)`` with a button of the notice that is shown, "close" among them. It
    stays until it is answered, closed, or handled elsewhere; others come after it, so that none
    takes the place of another under the pointer."""

    pressed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("due_bar")
        self._waiting: dict[str, _Notice] = {}
        self.title = ElideLabel(self)
        self.title.setObjectName("strong")
        self.body = ElideLabel(self)
        self.body.setObjectName("muted")
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.buttons: list[QPushButton] = []

        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.body)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(tokens.SPACE_4, tokens.SPACE_2, tokens.SPACE_4, tokens.SPACE_2)
        self._row.setSpacing(tokens.SPACE_2)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def key(self) -> str:
        """The notice that is seen, "" when none is."""
        return next(iter(self._waiting), "")

    def announce(
        self, key: str, title: str, body: str, actions: Sequence[tuple[str, str]]
    ) -> Manner | None:
        """As an announcer of the watch. It is also spoken."""
        from smallcrm.domain.ledger import Manner  # not before the first paint

        title, body = veil.seen(title), veil.seen(body)
        self._waiting[key] = _Notice(title, body, tuple(actions))
        self._refresh()
        spoken.say(self, f"{title}. {body}")
        return Manner.STRIP

    def withdraw(self, key: str) -> None:
        if self._waiting.pop(key, None) is not None:
            self._refresh()

    def _refresh(self) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        if not self._waiting:
            self.hide()
            return
        notice = self._waiting[self.key]
        self.title.setText(notice.title)
        self.body.setText(notice.body)
        others = len(self._waiting) - 1
        more = wording.number(others)
        self.count.setText(self.tr("and {n} more").replace("{n}", more) if others else "")
        for action, text in (*notice.actions, ("close", self.tr("Close"))):
            button = QPushButton(text, self)
            button.setAccessibleName(f"{text}: {notice.title}")
            button.setProperty("answer", action)
            button.clicked.connect(self._answered)
            self._row.addWidget(button)
            self.buttons.append(button)
        self.show()

    @Slot()
    def _answered(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            key, action = self.key, button.property("answer")
            self.withdraw(key)
            self.pressed.emit(key, action)
