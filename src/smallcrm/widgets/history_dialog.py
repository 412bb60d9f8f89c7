"""What was done to somebody, or all that was done, to be read, and any of it taken back."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smallcrm.viewmodels.history import HistoryModel
from smallcrm.viewmodels.roles import HistoryRole
from smallcrm.widgets.parts.card_label import CardLabel
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.history_delegate import HistoryDelegate
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

SIZE_IN_CHARACTERS = (100, 40)
"""How wide, and how many lines high it likes to be."""


class HistoryDialog(QDialog):
    """``name`` is whose history it is; "" for that of all."""

    def __init__(self, model: HistoryModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = model
        model.setParent(self)
        title = self.tr("History of {name}").replace("{name}", name) if name else ""
        self.setWindowTitle(title or self.tr("All actions"))
        self.title = plain_label(self, title or self.tr("All actions"), "title")
        self.note = plain_label(
            self, self.tr("Any of it can be taken back. What was changed since is kept."), "muted"
        )
        self.view = PaneListView(self)
        self.view.setAccessibleName(self.windowTitle())
        self.view.setItemDelegate(HistoryDelegate(self.view))
        self.view.setModel(model)
        self.empty = EmptyState(self)
        self.empty.say("clock", self.tr("Nothing is known of it any more."), "")
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        self.said = CardLabel(self)
        self.take_back = QPushButton(self.tr("&Take this back"), self)
        self.take_back.setAutoDefault(False)
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAutoDefault(False)
        self._lay_out()

        self.view.selectionModel().currentChanged.connect(self._look)
        model.modelReset.connect(self._choose_first)
        model.said.connect(self._say)
        model.waiting.connect(self._look)
        self.take_back.clicked.connect(self._take_back)
        self.close_button.clicked.connect(self.accept)
        self._choose_first()
        self.view.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.take_back)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        page = QVBoxLayout(self)
        page.setContentsMargins(*(tokens.SPACE_5, tokens.SPACE_4) * 2)
        page.setSpacing(tokens.SPACE_2)
        for widget in (self.title, self.note):
            page.addWidget(widget)
        page.addWidget(self.stack, 1)
        page.addWidget(self.said)
        page.addLayout(buttons)
        take_room(self)

    @Slot()
    def _choose_first(self) -> None:
        """The newest action, after each change."""
        self.stack.setCurrentWidget(self.view if self.model.rowCount() else self.empty)
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            if index.data(HistoryRole.ROW_TYPE) == "entry":
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.view.selectionModel().setCurrentIndex(index, flag)
                break
        self.view.scrollToTop()
        self._look()

    @Slot()
    def _look(self) -> None:
        self.take_back.setEnabled(self.model.can_take_back(self.view.currentIndex()))

    @Slot()
    def _take_back(self) -> None:
        index: QModelIndex = self.view.currentIndex()
        self.view.setFocus()  # the button goes grey, and the keys would be nowhere
        self.model.take_back(index)

    @Slot(str)
    def _say(self, words: str) -> None:
        self.said.say(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


def take_room(dialog: QDialog) -> None:
    """As large as it likes to be; never more than the window under it, or than the screen."""
    parent = dialog.parentWidget()
    room = parent.window().size() if parent else dialog.screen().availableGeometry().size()
    metrics = dialog.fontMetrics()
    dialog.resize(
        min(metrics.averageCharWidth() * SIZE_IN_CHARACTERS[0], room.width() - 32),
        min(metrics.lineSpacing() * SIZE_IN_CHARACTERS[1], room.height() - 48),
    )
