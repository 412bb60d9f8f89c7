"""The page of deals: which pipeline, its sums, and the board; before there is one, those that are
offered."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.pipelines import PipelineId, Preset
from smallcrm.viewmodels import deal_words
from smallcrm.viewmodels.deals import DealsViewModel
from smallcrm.widgets.actions import WindowActions
from smallcrm.widgets.deal_board import DealBoard
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens


class DealsPage(QWidget):
    """Reads nothing before it is seen, and then whenever what is on it may have changed."""

    def __init__(self, deals: DealsViewModel, actions: WindowActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._deals, self._actions = deals, actions
        self._is_stale = True
        acts = actions.work.deals
        self.title = plain_label(self, self.tr("Deals"), "title")
        self.title.setWordWrap(False)
        self.which = QPushButton(self)
        self.which.setObjectName("flat")
        self.which.setToolTip(self.tr("Another pipeline"))
        self.which_menu = QMenu(self.which)
        self.which.setMenu(self.which_menu)
        self.sums = plain_label(self, "", "muted")
        self.new = QPushButton(self.tr("New deal"), self)
        self.new.setObjectName("primary")
        self.months = QPushButton(self.tr("By month"), self)
        self.stages = QPushButton(self.tr("Stages"), self)
        self.board = DealBoard(deals, actions, self)
        self.offer = Offer(deals, self)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.offer)
        self.pages.addWidget(self.board)
        self._lay_out()

        self.new.clicked.connect(acts.new_deal.trigger)
        self.months.clicked.connect(acts.deal_months.trigger)
        self.stages.clicked.connect(acts.pipelines.trigger)
        self.which_menu.triggered.connect(self._chosen)
        self.board.menu_wanted.connect(self._menu)
        self.board.opened.connect(acts.deal_open.trigger)
        self.offer.picked.connect(self._make)
        self.offer.own_wanted.connect(acts.pipelines.trigger)
        deals.changed.connect(self._show)
        deals.stale.connect(self._stale)

    def _lay_out(self) -> None:
        self.head = QWidget(self)
        row = FlowLayout(tokens.SPACE_2, self.head)
        for widget in (self.title, self.which, self.new, self.months, self.stages):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, tokens.SPACE_4, 0, tokens.SPACE_3)
        layout.setSpacing(tokens.SPACE_1)
        inset = QVBoxLayout()
        inset.setContentsMargins(tokens.SPACE_4 + tokens.SPACE_1, 0, tokens.SPACE_4, 0)
        inset.setSpacing(tokens.SPACE_1)
        inset.addWidget(self.head)
        inset.addWidget(self.sums)
        layout.addLayout(inset)
        layout.addSpacing(tokens.SPACE_2)
        layout.addWidget(self.pages, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._load()

    @Slot()
    def _stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        self._is_stale = False
        self._deals.load()

    @Slot()
    def _show(self) -> None:
        found = self._deals.board
        self.pages.setCurrentWidget(self.offer if found is None else self.board)
        for widget in (self.which, self.new, self.months, self.stages, self.sums):
            widget.setVisible(found is not None)
        if found is None:
            self.offer.fill()
            return
        self.which.setText(found.pipeline.name.replace("&", "&&"))
        self.which.setVisible(len(self._deals.pipelines) > 1)
        self.which.setAccessibleName(
            self.tr("Pipeline: {name}").replace("{name}", found.pipeline.name)
        )
        self._fill_menu(found.pipeline.id)
        parts = [deal_words.count(sum(len(c.deals) for c in found.columns))]
        parts += [deal_words.sums(found.sums), deal_words.weighted(found.sums)]
        self.sums.setText(" · ".join(part for part in parts if part))
        self.board.show_board(found)

    def _fill_menu(self, shown: PipelineId) -> None:
        self.which_menu.clear()
        for row in self._deals.pipelines:
            act = self.which_menu.addAction(row.name.replace("&", "&&"))
            act.setData(int(row.id))
            act.setCheckable(True)
            act.setChecked(row.id == shown)

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        self._deals.choose(PipelineId(action.data()))

    @Slot(object)
    def _make(self, which: Preset) -> None:
        if self._deals.make(which):
            self._load()
            self.new.setFocus()

    @Slot(QPoint)
    def _menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._actions.work.deals.on_card:
            menu.addAction(action)
        menu.popup(place)


class Offer(QScrollArea):
    """The ready-made pipelines as buttons, each with its stages. ``picked(Preset)``."""

    picked = Signal(object)
    own_wanted = Signal()

    def __init__(self, deals: DealsViewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._deals = deals
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.buttons: dict[Preset, QPushButton] = {}
        self.body = QWidget(self)
        self.body.setObjectName("board_body")
        self._rows = QVBoxLayout(self.body)
        self._rows.setContentsMargins(tokens.SPACE_5, tokens.SPACE_3, tokens.SPACE_5, 0)
        self._rows.setSpacing(tokens.SPACE_2)
        self.setWidget(self.body)

    def fill(self) -> None:
        """Made when it is seen for the first time."""
        if self.buttons:
            return
        words = self.tr(
            "What is being negotiated, in the stages that it goes through. Begin with the stages "
            "of a trade; all of them can be changed."
        )
        self._rows.addWidget(plain_label(self.body, words))
        self._rows.addSpacing(tokens.SPACE_2)
        for which, name, stages in self._deals.offered():
            button = QPushButton(name, self.body)
            button.setAccessibleDescription(stages)
            button.setProperty("preset", which.value)
            button.clicked.connect(self._pick)
            row = QHBoxLayout()
            row.setSpacing(tokens.SPACE_3)
            row.addWidget(button)
            row.addWidget(plain_label(self.body, stages, "muted"), 1)
            self._rows.addLayout(row)
            self.buttons[which] = button
        wide = max(button.sizeHint().width() for button in self.buttons.values())
        for button in self.buttons.values():
            button.setFixedWidth(wide)
        own = QPushButton(self.tr("Stages of my own…"), self.body)
        own.setObjectName("link")
        own.clicked.connect(self.own_wanted)
        self._rows.addWidget(own, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addStretch(1)

    @Slot()
    def _pick(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.picked.emit(Preset(button.property("preset")))
