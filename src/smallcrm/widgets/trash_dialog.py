"""The trash: searched, brought back from by one key, emptied after asking."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smallcrm.viewmodels import dates
from smallcrm.viewmodels.trash import TrashModel
from smallcrm.widgets.history_dialog import take_room
from smallcrm.widgets.parts.card_label import CardLabel
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.history_delegate import HistoryDelegate
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens


class TrashDialog(QDialog):
    def __init__(self, model: TrashModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Trash"))
        self.model = model
        model.setParent(self)
        self.title = plain_label(self, self.tr("Trash"), "title")
        days = dates.plural("%n day", "%n days", model.days())
        self.note = plain_label(
            self,
            self.tr(
                "What was deleted lies here for {days}, with all it had. Enter brings it back."
            ).replace("{days}", days),
            "muted",
        )
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find in the trash"))
        self.search.setAccessibleName(self.tr("Find in the trash"))
        self.search.setClearButtonEnabled(True)
        self.view = PaneListView(self)
        self.view.setAccessibleName(self.tr("What lies in the trash"))
        self.view.setItemDelegate(HistoryDelegate(self.view, with_rail=False))
        self.view.setModel(model)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        self.said = CardLabel(self)
        self.bring_back = QPushButton(self.tr("&Bring back"), self)
        self.empty_button = QPushButton(self.tr("Empty the trash…"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()

        self.search.textChanged.connect(model.search)
        self.search.returnPressed.connect(self._bring_back)
        self.view.activated.connect(self._bring_back)
        self.view.selectionModel().currentChanged.connect(self._look)
        model.modelReset.connect(self._choose_first)
        model.said.connect(self._say)
        self.bring_back.clicked.connect(self._bring_back)
        self.empty_button.clicked.connect(self._ask)
        self.close_button.clicked.connect(self.accept)
        self._choose_first()
        (self.view if model.rowCount() else self.search).setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.bring_back, self.empty_button, self.close_button):
            button.setAutoDefault(False)  # Enter in the list brings back
        buttons.addWidget(self.bring_back)
        buttons.addStretch(1)
        buttons.addWidget(self.empty_button)
        buttons.addWidget(self.close_button)
        page = QVBoxLayout(self)
        page.setContentsMargins(*(tokens.SPACE_5, tokens.SPACE_4) * 2)
        page.setSpacing(tokens.SPACE_2)
        for widget in (self.title, self.note, self.search):
            page.addWidget(widget)
        page.addWidget(self.stack, 1)
        page.addWidget(self.said)
        page.addLayout(buttons)
        take_room(self)

    @Slot()
    def _choose_first(self) -> None:
        there = self.model.rowCount() > 0
        words = self.tr("The trash is empty.")
        if self.model.is_searching():
            words = self.tr("Nothing in the trash has these words.")
        self.empty.say("inbox", words, "")
        self.stack.setCurrentWidget(self.view if there else self.empty)
        if there:
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._look()

    @Slot()
    def _look(self) -> None:
        self.bring_back.setEnabled(self.view.currentIndex().isValid())
        self.empty_button.setEnabled(bool(self.model.everything()))

    @Slot()
    def _bring_back(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.model.bring_back(index)
            (self.view if self.model.rowCount() else self.search).setFocus()

    @Slot()
    def _ask(self) -> None:
        """One of the few things that are asked first: it cannot be taken back."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Empty the trash"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr("Remove {what} for good? This cannot be taken back.").replace(
                "{what}", self.model.everything()
            )
        )
        keep = box.addButton(self.tr("Keep them"), QMessageBox.ButtonRole.RejectRole)
        remove = box.addButton(self.tr("Empty the trash"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        remove.clicked.connect(self.model.empty)
        box.open()

    @Slot(str)
    def _say(self, words: str) -> None:
        self.said.say(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
