"""Agreements and prices of a person, beside the timeline."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.agreements import AgreementRow, RateMemory
from smallcrm.domain.terms import AHEAD
from smallcrm.viewmodels import agreement_wording, dates
from smallcrm.viewmodels.agreements import Agreements
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.widgets.parts.detail_group import Group
from smallcrm.widgets.parts.in_place_field import TEXT_INSET
from smallcrm.widgets.parts.link_button import LinkButton
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens


class Entry(QWidget):
    """A name that opens it, and lines below."""

    pressed = Signal()

    def __init__(self, name: str, lines: list[str], parent: QWidget, tone: str = "") -> None:
        super().__init__(parent)
        self.name = LinkButton(name, self)
        self.name.setAccessibleDescription(". ".join(lines))
        self.lines: list[QLabel] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, tokens.SPACE_2)
        layout.setSpacing(0)
        layout.addWidget(self.name)
        for number, words in enumerate(lines):
            is_due = tone and number == len(lines) - 1
            label = plain_label(self, words, "muted")
            label.setProperty("tone", tone if is_due else "")
            label.setContentsMargins(TEXT_INSET, 0, 0, 0)
            layout.addWidget(label)
            self.lines.append(label)
        self.name.clicked.connect(self.pressed)


class AgreementGroup(Group):
    """What holds, and on a press what is over. ``wanted(AgreementRow)`` when one is to be
    opened. Hidden when there is none."""

    wanted = Signal(object)

    def __init__(
        self, agreements: Agreements, person: PersonViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Agreements"))
        self._agreements, self._person = agreements, person
        self.entries: list[Entry] = []
        self._rows: list[AgreementRow] = []
        self.over = QPushButton(self)
        self.over.setObjectName("link")
        self.over.setCheckable(True)
        self.lines.addWidget(self.over)
        self.over.toggled.connect(self.look)
        person.switched.connect(self._fold)
        person.shown.connect(self.look)
        person.gone.connect(self.look)
        self.hide()

    @Slot()
    def _fold(self) -> None:
        self.over.blockSignals(True)
        self.over.setChecked(False)
        self.over.blockSignals(False)

    @Slot()
    def look(self) -> None:
        for entry in self.entries:
            entry.hide()
            entry.deleteLater()
        customer, today = self._person.customer, self._agreements.today
        found = () if customer is None else self._agreements.of(customer)
        over = [row for row in found if row.is_over(today)]
        shown_over = over if self.over.isChecked() else []
        self._rows = [*(r for r in found if not r.is_over(today)), *shown_over]
        self.entries = [self._entry(row) for row in self._rows]
        for place, entry in enumerate(self.entries):
            self.lines.insertWidget(place, entry)
        hidden = len(over) - len(shown_over)
        self.over.setText(dates.plural("%n that is over", "%n that are over", hidden))
        self.over.setVisible(hidden > 0)
        self.setVisible(bool(found))

    def _entry(self, row: AgreementRow) -> Entry:
        today = self._agreements.today
        lines = [agreement_wording.price(row.value), agreement_wording.days(row, today)]
        if row.price_since is not None:
            lines[0] += " · " + agreement_wording.starts(row.price_since, today)
        if row.ended_on is not None:
            lines.append(row.end_reason)
        near = [d for d in (row.notice_on, row.ended_on) if d is not None and d >= today]
        tone = "due" if any((day - today).days <= AHEAD[0] for day in near) else ""
        entry = Entry(row.value.what, [line for line in lines if line], self, tone)
        entry.pressed.connect(self._pressed)
        return entry

    @Slot()
    def _pressed(self) -> None:
        entry = self.sender()
        if isinstance(entry, Entry) and entry in self.entries:
            self.wanted.emit(self._rows[self.entries.index(entry)])


class RateGroup(Group):
    """What was quoted and agreed for each service, since when, and what is usual.
    ``wanted(RateMemory)`` when one is to be opened. Hidden when there is none."""

    wanted = Signal(object)

    def __init__(
        self, agreements: Agreements, person: PersonViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Prices"))
        self._agreements, self._person = agreements, person
        self.entries: list[Entry] = []
        self._found: tuple[RateMemory, ...] = ()
        person.shown.connect(self.look)
        person.gone.connect(self.look)
        self.hide()

    @Slot()
    def look(self) -> None:
        for entry in self.entries:
            entry.hide()
            entry.deleteLater()
        customer, today = self._person.customer, self._agreements.today
        self._found = () if customer is None else self._agreements.rates(customer)
        self.entries = []
        for memory in self._found:
            lines = agreement_wording.memory(memory, today)
            entry = Entry(memory.name, lines, self)
            spoken = self.tr("Price: {what}").replace("{what}", memory.name)
            entry.name.setAccessibleName(spoken)
            entry.pressed.connect(self._pressed)
            self.lines.addWidget(entry)
            self.entries.append(entry)
        self.setVisible(bool(self._found))

    @Slot()
    def _pressed(self) -> None:
        entry = self.sender()
        if isinstance(entry, Entry) and entry in self.entries:
            self.wanted.emit(self._found[self.entries.index(entry)])
