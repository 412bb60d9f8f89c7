"""The list behind a number: everybody it was counted from, each a way to their page."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.health import Bar, Bars, Chart, ListedRow, Number
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.dates import plural
from smallcrm.viewmodels.health import HealthViewModel
from smallcrm.viewmodels.health_list import HealthList
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.two_line_delegate import TwoLineDelegate
from smallcrm.widgets.style import tokens

WIDE, HIGH = 78, 28
"""In characters and lines."""


class HealthListDialog(QDialog):
    """``person_wanted(int)``: whose page is wanted. Filled in the background."""

    person_wanted = Signal(int)

    def __init__(
        self,
        model: HealthViewModel,
        title: str,
        formula: str,
        asked: Number | tuple[Bars, Bar],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._what: Number | Chart = asked if isinstance(asked, Number) else asked[0].what
        self.rows: HealthList | None = None
        self.setWindowTitle(title)
        self.title = plain_label(self, title, "title")
        self.formula = plain_label(self, formula, "muted")
        self.count = plain_label(self, self.tr("Reading…"), "caption")
        self.list = PaneListView(self)
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.close_ = QPushButton(self.tr("Close"), self)
        self.open_ = QPushButton(self.tr("Open the person"), self)
        self.open_.setObjectName("primary")
        self.open_.setEnabled(False)
        for button in (self.open_, self.close_):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_)
        foot.addWidget(self.open_)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.formula, self.count):
            layout.addWidget(widget)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))
        self.close_.clicked.connect(self.accept)
        self.open_.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        if isinstance(asked, Number):
            model.ask_number(asked, self._fill, self)
        else:
            model.ask_bar(*asked, self._fill, self)

    def _fill(self, rows: tuple[ListedRow, ...]) -> None:
        today = self._model.workspace.today()
        self.rows = HealthList(self._what, rows, today, self)
        self.list.setModel(self.rows)
        self.list.selectionModel().currentChanged.connect(self._look)
        words = plural("%n row was counted", "%n rows were counted", len(rows))
        self.count.setText(words if rows else self.tr("Nothing was counted."))
        if rows:
            self.list.setCurrentIndex(self.rows.index(0, 0))
            self.list.setFocus()
        self.setAccessibleDescription(wording.number(len(rows)))

    @Slot()
    def _look(self) -> None:
        self.open_.setEnabled(self._customer() is not None)

    def _customer(self) -> int | None:
        return self.rows.customer(self.list.currentIndex().row()) if self.rows else None

    @Slot()
    def _open(self) -> None:
        customer = self._customer()
        if customer is not None:
            self.person_wanted.emit(customer)
            self.accept()
