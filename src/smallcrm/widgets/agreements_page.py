"""The page "Agreements": what ends when."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from smallcrm.viewmodels.agreements_page import AgreementsModel
from smallcrm.widgets.parts.agenda_delegate import AgendaDelegate
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.style import tokens


class _View(PaneListView):
    """Enter opens."""

    opened = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class AgreementsPage(QWidget):
    """``wanted(AgreementRow)`` when one is to be opened, ``add_wanted`` from the empty page."""

    wanted = Signal(object)
    add_wanted = Signal()

    def __init__(self, model: AgreementsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = model
        self.title = QLabel(model.title, self)
        self.title.setObjectName("title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.view = _View(self)
        self.view.setAccessibleName(model.title)
        self.view.setItemDelegate(AgendaDelegate(self.view))
        self.view.setModel(model)
        self.empty = EmptyState(self)
        self.empty.say(
            "bell",
            self.tr("No agreements yet. Add one on somebody’s page: what, price, term, notice."),
            "",
        )
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_5, tokens.SPACE_4, tokens.SPACE_5, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.title)
        layout.addWidget(self.stack, 1)
        model.filled.connect(self._filled)
        self.view.opened.connect(self._open)
        self.view.doubleClicked.connect(self._open)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.model.refresh()

    @Slot()
    def look(self) -> None:
        """After a change: read anew when it is seen, otherwise when it will be."""
        if self.isVisible() and self.model.stale:
            self.model.refresh()

    @Slot()
    def _filled(self) -> None:
        has_rows = self.model.rowCount() > 0
        self.stack.setCurrentWidget(self.view if has_rows else self.empty)
        if has_rows and not self.view.currentIndex().isValid():
            rows = map(self.model.index, range(self.model.rowCount()))
            first = next((i for i in rows if i.flags() & Qt.ItemFlag.ItemIsSelectable), None)
            if first is not None:
                self.view.setCurrentIndex(first)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        place = index.row()
        if self.model.unfold(index):
            self.view.setCurrentIndex(self.model.index(min(place, self.model.rowCount() - 1)))
            return
        row = self.model.row(index)
        if row is not None:
            self.wanted.emit(row)
