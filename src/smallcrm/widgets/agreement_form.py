"""Forms for an agreement, for how it ends, and for a price."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from smallcrm.domain.agreements import AgreementRow, RateRow, RateState, RateUnit, Renewal
from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels import agreement_wording
from smallcrm.viewmodels.agreements import INTERVALS, Agreements, AgreementTyped, RateTyped
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.form_dialog import FormDialog

SIZE, SMALL = (92, 38), (78, 20)
"""In characters and lines."""
OTHER = "other"


class AgreementDialog(FormDialog):
    """Of a new agreement, or of one that is there (``row``)."""

    def __init__(
        self,
        agreements: Agreements,
        customer: CustomerId,
        row: AgreementRow | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_title(row), parent, SIZE)
        self._agreements, self._customer, self._row = agreements, customer, row
        tr = self.tr
        self.what = self.add_line("what", tr("What"), tr("hosting"), agreements.names())
        self.price = self.add_line("price", tr("Price"), tr("50 EUR"))
        self.interval = self._intervals(row)
        self.add_field("interval", tr("Paid"), self.interval)
        self.add_line("starts_on", tr("Starts"), tr("today"))
        self.add_line("term", tr("Made for"), tr("1 year, or nothing: until it is ended"))
        self.add_line("notice", tr("Notice"), tr("3 months"))
        words = agreement_wording.renewals()
        self.renewal = ChoiceRow(
            tr("At the end"), [(r.value, words[r], words[r]) for r in Renewal], parent=self
        )
        self.add_field("renewal", tr("At the end"), self.renewal)
        self.add_line("renewed", tr("Renewed for"), tr("as long again"))
        self.add_text("note", tr("Note"))
        self.end = QPushButton(tr("End it…"), self)
        self.resume = QPushButton(tr("Not ended"), self)
        self.remove = QPushButton(tr("Remove"), self)
        self.remove.setToolTip(tr("Remove; it was a mistake"))
        self.lay_out(self.end, self.resume, self.remove)
        self._fill()
        self._connect()
        self._look()
        self.what.setFocus()

    def _intervals(self, row: AgreementRow | None) -> ChoiceRow:
        words = agreement_wording.intervals()
        options = [(key, words[key], words[key]) for key in INTERVALS]
        own = None if row is None else row.value.interval
        if own is not None and own not in INTERVALS.values():
            text = self.tr("every {length}").replace("{length}", agreement_wording.length(own))
            options.append((OTHER, text, text))
        return ChoiceRow(self.tr("Paid"), options, parent=self)

    def _fill(self) -> None:
        row = self._row
        typed = AgreementTyped() if row is None else self._agreements.typed(row.value)
        for name in ("what", "price", "starts_on", "term", "notice", "renewed", "note"):
            self.set_text(name, getattr(typed, name))
        keys = [key for key, length in INTERVALS.items() if length == typed.interval]
        self.interval.set_pressed(keys or [OTHER])
        self.renewal.set_pressed([typed.renewal.value])
        self.end.setVisible(row is not None and row.ended_on is None)
        self.resume.setVisible(row is not None and row.ended_on is not None)
        self.remove.setVisible(row is not None)
        if row is not None and row.ended_on is not None:
            days = agreement_wording.days(row, self._agreements.today)
            self.note.setText(": ".join(p for p in (days, row.end_reason) if p))
            self.note.show()

    def _connect(self) -> None:
        for name in ("what", "price", "starts_on", "term", "notice", "renewed"):
            field = self.fields[name]
            field.textChanged.connect(self._look)  # type: ignore[attr-defined]
        self.interval.chosen.connect(self._look)
        self.renewal.chosen.connect(self._look)
        self.save.clicked.connect(self._keep)
        self.end.clicked.connect(self._end)
        self.resume.clicked.connect(self._resume)
        self.remove.clicked.connect(self._remove)

    def _typed(self) -> AgreementTyped:
        (key,) = self.interval.pressed()
        own = None if self._row is None else self._row.value.interval
        return AgreementTyped(
            what=self.text("what"),
            price=self.text("price"),
            interval=own if key == OTHER else INTERVALS[key],
            starts_on=self.text("starts_on"),
            term=self.text("term"),
            notice=self.text("notice"),
            renewal=Renewal(self.renewal.pressed()[0]),
            renewed=self.text("renewed"),
            note=self.text("note"),
        )

    @Slot()
    def _look(self) -> None:
        """What the fields come to, and which of them say anything."""
        self.untell()
        typed = self._typed()
        has_term, is_renewed = bool(typed.term.strip()), typed.renewal is Renewal.ITSELF
        self.show_field("renewal", shown=has_term)
        self.show_field("renewed", shown=has_term and is_renewed)
        self.show_field("notice", shown=not has_term or is_renewed)
        self.meaning.setText(self._agreements.preview(typed))

    @Slot()
    def _keep(self) -> None:
        number = None if self._row is None else self._row.id
        trouble = self._agreements.keep(self._customer, number, self._typed())
        if trouble is None:
            self.accept()
        else:
            self.tell(trouble.field, trouble.words)

    @Slot()
    def _end(self) -> None:
        if self._row is not None:
            dialog = EndDialog(self._agreements, self._row, self)
            dialog.accepted.connect(self.accept)
            dialog.open()

    @Slot()
    def _resume(self) -> None:
        if self._row is not None:
            self._agreements.resume(self._row.id)
            self.accept()

    @Slot()
    def _remove(self) -> None:
        if self._row is not None:
            self._agreements.remove(self._row.id)
            self.accept()


class EndDialog(FormDialog):
    """Until when an agreement holds, and why it ends."""

    def __init__(self, agreements: Agreements, row: AgreementRow, parent: QWidget | None) -> None:
        title = agreement_wording.tr("End: {what}").replace("{what}", row.value.what)
        super().__init__(title, parent, SMALL)
        self._agreements, self._row = agreements, row
        self.day = self.add_line("day", self.tr("Until"), self.tr("today"))
        hint = self.tr("too dear, moved away, not satisfied")
        self.reason = self.add_line("reason", self.tr("Why"), hint, agreements.reasons())
        if row.term_ends_on is not None:
            self.set_text("day", agreement_wording.full_day(row.term_ends_on))
        self.meaning.setText(self.tr("Reasons are counted on the page of agreements."))
        self.save.setText(self.tr("&End it"))
        self.lay_out()
        self.save.clicked.connect(self._keep)
        self.day.textChanged.connect(self.untell)
        self.reason.setFocus()

    @Slot()
    def _keep(self) -> None:
        trouble = self._agreements.end(self._row.id, self.text("day"), self.text("reason"))
        if trouble is None:
            self.accept()
        else:
            self.tell(trouble.field, trouble.words)


class RateDialog(FormDialog):
    """Of a new price, or of one that is there (``row``)."""

    def __init__(
        self,
        agreements: Agreements,
        customer: CustomerId,
        row: RateRow | None,
        parent: QWidget | None = None,
        name: str = "",
    ) -> None:
        """``name``: of the service, where that is known already."""
        title = agreement_wording.tr("Price") if row else agreement_wording.tr("New price")
        super().__init__(title, parent, (SIZE[0], 33))
        self._agreements, self._customer, self._row = agreements, customer, row
        tr = self.tr
        self.name = self.add_line("name", tr("For"), tr("design"), agreements.services())
        self.price = self.add_line("price", tr("Price"), tr("90 EUR"))
        units, states = agreement_wording.units(), agreement_wording.states()
        self.unit = ChoiceRow(
            tr("Per"), [(u.value, units[u], units[u]) for u in RateUnit], parent=self
        )
        self.add_field("unit", tr("Per"), self.unit)
        self.state = ChoiceRow(
            tr("It was"), [(s.value, states[s], states[s]) for s in RateState], parent=self
        )
        self.add_field("state", tr("It was"), self.state)
        self.add_line("since_on", tr("Since"), tr("today"))
        self.add_text("note", tr("Note"))
        self.remove = QPushButton(tr("Remove"), self)
        self.remove.setToolTip(tr("Remove; it was a mistake"))
        self.remove.setVisible(row is not None)
        self.lay_out(self.remove)
        typed = RateTyped(name=name) if row is None else agreements.rate_typed(row.value)
        for field in ("name", "price", "since_on", "note"):
            self.set_text(field, getattr(typed, field))
        self.unit.set_pressed([typed.unit.value])
        self.state.set_pressed([typed.state.value])
        self.name.textChanged.connect(self._look)
        self.price.textChanged.connect(self._look)
        self.unit.chosen.connect(self._look)
        self.save.clicked.connect(self._keep)
        self.remove.clicked.connect(self._remove)
        self._look()
        (self.price if name else self.name).setFocus()

    def _typed(self) -> RateTyped:
        return RateTyped(
            name=self.text("name"),
            price=self.text("price"),
            unit=RateUnit(self.unit.pressed()[0]),
            state=RateState(self.state.pressed()[0]),
            since_on=self.text("since_on"),
            note=self.text("note"),
        )

    @Slot()
    def _look(self) -> None:
        self.untell()
        self.meaning.setText(self._agreements.usual(self._typed()))

    @Slot()
    def _keep(self) -> None:
        number = None if self._row is None else self._row.id
        trouble = self._agreements.keep_rate(self._customer, number, self._typed())
        if trouble is None:
            self.accept()
        else:
            self.tell(trouble.field, trouble.words)

    @Slot()
    def _remove(self) -> None:
        if self._row is not None:
            self._agreements.remove_rate(self._row.id)
            self.accept()


def _title(row: AgreementRow | None) -> str:
    tr = agreement_wording.tr
    return tr("New agreement") if row is None else tr("Agreement")
