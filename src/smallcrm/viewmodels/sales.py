"""What was sold to the person shown: their sums, the last sales, and what is typed of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import amounts
from smallcrm.domain import sales as rules
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import InvalidValue, SmallcrmError
from smallcrm.domain.lexicon import Sense
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerId
from smallcrm.domain.sales import SaleDraft, SaleId, SaleRow, Summary
from smallcrm.domain.when import Unreadable, Words, read_yearly, whole
from smallcrm.services import items, sales
from smallcrm.viewmodels import amount_words, dates, sale_wording, wording
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.workspace import Workspace

SHOWN = 4
"""So many sales stand beside the timeline; it has all of them."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A sale as it is typed, or as it stands in the fields."""

    what: str = ""
    quantity: str = ""
    amount: str = ""
    day: str = ""
    number: str = ""
    note: str = ""


class Sales(QObject):
    """``changed`` when the person shown has other sales than before."""

    changed = Signal()

    def __init__(
        self, workspace: Workspace, person: PersonViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self.person = workspace, person
        self.summary = Summary()
        self.rows: tuple[SaleRow, ...] = ()
        person.shown.connect(self._read)
        person.gone.connect(self._read)
        workspace.changed.connect(self._look)
        if person.customer is not None:
            self._read()

    # --- what is shown --------------------------------------------------------------------------

    def lines(self) -> list[tuple[str, str]]:
        """The summary: what each line is called, and what it says."""
        return sale_wording.summary(self.summary, self._workspace.today())

    def row_words(self, row: SaleRow) -> tuple[str, str]:
        """What was sold, and when for how much."""
        return sale_wording.row(row, self._workspace.today())

    def has_any(self) -> bool:
        return bool(self.rows)

    def row(self, sale: SaleId) -> SaleRow | None:
        return self._workspace.attempt(sales.row, self._workspace.store, sale)

    def typed(self, row: SaleRow) -> Typed:
        """A sale as it stands in the fields."""
        return Typed(
            row.what,
            "" if row.quantity == rules.ONE else amount_words.quantity(row.quantity),
            f"{amount_words.typed(row.amount)} {row.amount.currency}",
            dates.day(row.sold_on, self._workspace.today(), weekday=False),
            row.number,
            row.note,
        )

    def names(self, begins: str) -> tuple[str, ...]:
        """Items whose names begin so."""
        return self._workspace.attempt(items.names, self._workspace.store, begins) or ()

    def usual(self, what: str, quantity: str) -> Amount | None:
        """What so many of it usually cost; None where nothing says so."""
        if not what.strip():
            return None
        try:
            count = self._quantity(quantity)
            price = items.price(self._workspace.store, what)
            return None if price is None or count <= 0 else rules.total(price, count)
        except SmallcrmError:
            return None

    # --- what is done ---------------------------------------------------------------------------

    def keep(self, typed: Typed, sale: SaleId | None = None) -> str:
        """Save a new one, or a change of one; why it cannot be, or "" when it was."""
        customer, space = self.person.customer, self._workspace
        old = self.row(sale) if sale is not None else None
        if sale is None and customer is None:
            return ""
        try:
            draft = self._draft(typed, old)
        except InvalidValue as problem:
            return wording.invalid(problem.code)
        if old is not None:
            if draft == old.draft:
                return ""
            return self._done(lambda: sales.edit(space.store, old.id, draft))
        whose = CustomerId(customer or 0)
        return self._done(lambda: sales.add(space.store, whose, draft, space.now()))

    def remove(self, sale: SaleId) -> None:
        self._workspace.attempt(sales.remove, self._workspace.store, sale)

    def bring_back(self, sale: SaleId, day: str, reason: str) -> str:
        """It was returned; why that cannot be, or ""."""
        try:
            on = self._day(day)
        except InvalidValue as problem:
            return wording.invalid(problem.code)
        return self._done(lambda: sales.bring_back(self._workspace.store, sale, on, reason))

    def not_returned(self, sale: SaleId) -> None:
        self._workspace.attempt(sales.keep, self._workspace.store, sale)

    # --- inside ---------------------------------------------------------------------------------

    def _done(self, work: Callable[[], object]) -> str:
        try:
            work()
        except InvalidValue as problem:
            return wording.invalid(problem.code)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def _draft(self, typed: Typed, old: SaleRow | None) -> SaleDraft:
        """Raises InvalidValue. A day that stands as it was is not read again."""
        same_day = old is not None and typed.day == self.typed(old).day
        on = old.sold_on if old is not None and same_day else self._day(typed.day)
        if on > self._workspace.today() and not same_day:
            raise InvalidValue("in_the_future")
        quantity = self._quantity(typed.quantity)
        usual = self.usual(typed.what, typed.quantity)
        if not typed.amount.strip() and usual is not None:
            amount = usual
        else:
            currency = usual.currency if usual is not None else self._currency(old)
            amount = amounts.read(typed.amount, currency, amount_words.decimal())
        return rules.checked(SaleDraft(on, typed.what, amount, quantity, typed.number, typed.note))

    def _currency(self, old: SaleRow | None) -> str:
        """What a bare number is in: as it was, as this customer pays, as the last sale was."""
        for row in (old, *self.rows):
            if row is not None:
                return row.amount.currency
        last = self._workspace.attempt(sales.last_currency, self._workspace.store)
        return last or amount_words.currency()

    def _quantity(self, text: str) -> int:
        return amounts.read_quantity(text, amount_words.decimal()) if text.strip() else rules.ONE

    def _day(self, text: str) -> date:
        return read_past(text, self._workspace.words(), self._workspace.today())

    @Slot()
    def _read(self) -> None:
        customer, space = self.person.customer, self._workspace
        self.summary, self.rows = Summary(), ()
        if customer is not None:
            self.summary = space.attempt(sales.summary, space.store, customer) or Summary()
            if self.summary.count or self.summary.returned:
                found = space.attempt(sales.page, space.store, customer, limit=SHOWN)
                self.rows = found or ()
        self.changed.emit()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        customer = self.person.customer
        if customer is not None and Thing.WORK in changes.things and changes.touches(customer):
            self._read()


def read_past(text: str, words: Words, today: date) -> date:
    """A day that is over, or today: "", "yesterday", "fri", "3 May", "2026-05-03"; the last such
    day when no year was typed.

    Raises:
        InvalidValue: "not_a_date", "no_such_day".
    """
    if not text.strip():
        return today
    tokens = whole(text, words)
    away = tokens.number(0, Sense.AWAY)
    if away is not None and away[0] == len(tokens):
        return date.fromordinal(today.toordinal() + away[1])
    weekday = tokens.number(0, Sense.WEEKDAY)
    if weekday is not None and weekday[0] == len(tokens):
        return date.fromordinal(today.toordinal() - (today.weekday() - weekday[1]) % 7)
    found = read_yearly(text, words)
    if isinstance(found, Unreadable):
        raise InvalidValue("not_a_date" if found is Unreadable.EMPTY else found.value)
    try:
        day = date(found.year or today.year, found.month, found.day)
        return day.replace(year=day.year - 1) if day > today and not found.year else day
    except ValueError as error:
        raise InvalidValue("no_such_day") from error
