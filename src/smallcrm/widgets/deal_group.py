"""A customer's deals beside the timeline: what, worth what, where it stands; a press opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.deals import DealRow
from smallcrm.viewmodels import deal_words, wording
from smallcrm.viewmodels.deals import DealsViewModel
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.widgets.parts.detail_group import Group
from smallcrm.widgets.parts.in_place_field import TEXT_INSET
from smallcrm.widgets.parts.link_button import LinkButton
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

SHOWN = 6
"""So many are listed at first; the others after a press."""


class DealGroup(Group):
    """Hidden when there is none. ``opened(int)`` a deal; ``new_wanted``. Nothing is read while
    ``is_wanted`` is not set."""

    opened = Signal(int)
    new_wanted = Signal()

    def __init__(
        self, deals: DealsViewModel, person: PersonViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Deals"))
        self._deals, self._person = deals, person
        self.is_wanted = self._shows_all = False
        self.rows: list[DealLine] = []
        self.more = QPushButton(self)
        self.new = QPushButton(self.tr("New deal…"), self)
        for button in (self.more, self.new):
            button.setObjectName("link")
            self.lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._show_all)
        self.new.clicked.connect(self.new_wanted)
        person.switched.connect(self._switched)
        person.shown.connect(self.look)
        person.gone.connect(self.look)
        deals.stale.connect(self.look)
        self.hide()

    @Slot()
    def look(self) -> None:
        customer = self._person.customer
        found: tuple[DealRow, ...] = ()
        if self.is_wanted and customer is not None:
            found = self._deals.of_customer(customer)
        shown = found if self._shows_all else found[:SHOWN]
        if [line.row for line in self.rows] != list(shown):
            self._fill(shown)
        left = len(found) - len(shown)
        self.more.setText(self.tr("{n} more").replace("{n}", wording.number(left)))
        self.more.setVisible(left > 0)
        self.setVisible(bool(found))

    def _fill(self, rows: tuple[DealRow, ...]) -> None:
        for line in self.rows:
            line.hide()
            line.deleteLater()
        self.rows = [DealLine(self._deals, row, self) for row in rows]
        for place, line in enumerate(self.rows):
            self.lines.insertWidget(place, line)
            line.opened.connect(self.opened)

    @Slot()
    def _switched(self) -> None:
        self._shows_all = False

    @Slot()
    def _show_all(self) -> None:
        self._shows_all = True
        self.look()


class DealLine(QWidget):
    """One deal: a button that opens it, and what is to be known of it."""

    opened = Signal(int)

    def __init__(self, deals: DealsViewModel, row: DealRow, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self.what = LinkButton(row.what, self)
        self.what.setAccessibleName(deal_words.spoken_line(row, deals.today()))
        self.about = plain_label(self, deal_words.line(row), "muted")
        self.about.setProperty("tone", "late" if row.is_rotten else "")
        step = deal_words.next_step(row, deals.today())
        self.next = plain_label(self, step, "muted")
        self.next.setVisible(bool(step))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, tokens.SPACE_1)
        layout.setSpacing(0)
        layout.addWidget(self.what)
        for label in (self.about, self.next):
            label.setContentsMargins(TEXT_INSET, 0, 0, 0)
            layout.addWidget(label)
        self.what.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(int(self.row.id))
