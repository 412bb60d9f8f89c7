"""What is typed for all who are selected: a tag, a rhythm, a promise."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from smallcrm.viewmodels.bulk import BulkViewModel
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.popover import Popover
from smallcrm.widgets.style import tokens


class TagPopover(Popover):
    """``picked(str)``: the tag that was typed, or one of those that are there already."""

    picked = Signal(str)

    def __init__(self, title: str, bulk: BulkViewModel, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._bulk = bulk
        self.edit.setPlaceholderText(self.tr("A tag"))
        self.offers = QWidget(self)
        self._row = FlowLayout(tokens.SPACE_1, self.offers)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.offers.setSizePolicy(policy)
        self.buttons: list[QPushButton] = []
        for _ in bulk.tags(""):
            button = QPushButton(self.offers)
            button.setObjectName("choice")
            button.clicked.connect(self._taken)
            self._row.addWidget(button)
            self.buttons.append(button)
        self.inside.addWidget(self.offers)
        self.edit.textChanged.connect(self._offer)
        self.edit.returnPressed.connect(self._enter)
        self._offer("")

    @Slot(str)
    def _offer(self, typed: str) -> None:
        found = self._bulk.tags(typed)
        for number, button in enumerate(self.buttons):
            name = found[number] if number < len(found) else ""
            button.setProperty("tag", name)
            button.setText(f"#{name}".replace("&", "&&"))
            button.setVisible(bool(name))
        self.offers.setVisible(bool(found))

    @Slot()
    def _taken(self) -> None:
        button = self.sender()
        if button is not None:
            self.picked.emit(str(button.property("tag")))
            self.close()

    @Slot()
    def _enter(self) -> None:
        if self.edit.text().strip("# "):
            self.picked.emit(self.edit.text())
            self.close()


class _Meaning(Popover):
    """A field with its meaning below."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.meaning = QLabel(" ", self)
        self.meaning.setObjectName("muted")
        self.meaning.setTextFormat(Qt.TextFormat.PlainText)
        self.meaning.setWordWrap(True)
        self.inside.addWidget(self.meaning)

    def say(self, words: str, *, trouble: bool = False) -> None:
        self.meaning.setText(words or " ")
        self.meaning.setProperty("tone", "late" if trouble else "")
        self.meaning.style().polish(self.meaning)
        self.edit.setAccessibleDescription(words)


class RhythmForMany(_Meaning):
    """``picked(CadenceDraft | None)`` on Enter; nothing typed: no rhythm of their own."""

    picked = Signal(object)

    def __init__(self, title: str, touches: KeepInTouch, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._touches = touches
        self.edit.setPlaceholderText(self.tr("every 6 weeks, 3 months"))
        self.edit.textChanged.connect(self._preview)
        self.edit.returnPressed.connect(self._enter)
        self._preview("")

    @Slot(str)
    def _preview(self, text: str) -> None:
        found = self._touches.read_rhythm(text)
        trouble = found if isinstance(found, str) else ""
        usual = self.tr("It takes the place of the rhythm they have. Empty: none of their own.")
        self.say(trouble or usual, trouble=bool(trouble))

    @Slot()
    def _enter(self) -> None:
        found = self._touches.read_rhythm(self.edit.text())
        if not isinstance(found, str):
            self.picked.emit(found)
            self.close()


class FollowUpForMany(_Meaning):
    """``picked(FollowUpDraft)`` on Enter."""

    picked = Signal(object)

    def __init__(self, title: str, bulk: BulkViewModel, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._bulk = bulk
        self.edit.setPlaceholderText(self.tr("send the card fri"))
        self.edit.textChanged.connect(self._preview)
        self.edit.returnPressed.connect(self._enter)
        self._preview("")

    @Slot(str)
    def _preview(self, text: str) -> None:
        self.say(self._bulk.follow_up_words(text) or self.tr("One for each of them."))

    @Slot()
    def _enter(self) -> None:
        draft = self._bulk.read_follow_up(self.edit.text())
        if draft is not None:
            self.picked.emit(draft)
            self.close()
