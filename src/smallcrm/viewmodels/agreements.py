"""The agreements and prices of one person: as they are read, typed and kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject

from smallcrm.domain import amounts
from smallcrm.domain.agreements import (
    AgreementDraft,
    AgreementId,
    AgreementRow,
    Length,
    RateDraft,
    RateId,
    RateMemory,
    RateState,
    RateUnit,
    Renewal,
)
from smallcrm.domain.errors import InvalidValue, SmallcrmError
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CadenceUnit, CustomerId
from smallcrm.domain.rhythms import read_every
from smallcrm.domain.when import Unreadable, read_due, read_yearly
from smallcrm.services import agreements, rates
from smallcrm.viewmodels import agreement_wording, amount_words, wording
from smallcrm.viewmodels.workspace import Workspace

INTERVALS: dict[str, Length | None] = {
    "once": None,
    "week": Length(1, CadenceUnit.WEEK),
    "month": Length(1, CadenceUnit.MONTH),
    "quarter": Length(3, CadenceUnit.MONTH),
    "year": Length(1, CadenceUnit.YEAR),
}
"""What can be chosen without typing; another one that is there stays."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why it cannot be kept, and at which field."""

    field: str
    words: str


@dataclass(frozen=True, slots=True)
class AgreementTyped:
    """An agreement as it stands in the fields."""

    what: str = ""
    price: str = ""
    interval: Length | None = INTERVALS["month"]
    starts_on: str = ""
    term: str = ""
    notice: str = ""
    renewal: Renewal = Renewal.ITSELF
    renewed: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RateTyped:
    """A price as it stands in the fields."""

    name: str = ""
    price: str = ""
    unit: RateUnit = RateUnit.HOUR
    state: RateState = RateState.AGREED
    since_on: str = ""
    note: str = ""


class Agreements(QObject):
    """Reads and keeps; what cannot be kept is said in words."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    @property
    def today(self) -> date:
        return self._workspace.today()

    # --- reading --------------------------------------------------------------------------------

    def of(self, customer: CustomerId) -> tuple[AgreementRow, ...]:
        space = self._workspace
        return space.attempt(agreements.of, space.store, customer, space.today()) or ()

    def row(self, agreement: AgreementId) -> AgreementRow | None:
        space = self._workspace
        return space.attempt(agreements.row, space.store, agreement, space.today())

    def rates(self, customer: CustomerId) -> tuple[RateMemory, ...]:
        space = self._workspace
        return space.attempt(rates.of, space.store, customer) or ()

    def names(self) -> list[str]:
        """What there are agreements about."""
        return list(self._workspace.attempt(agreements.names, self._workspace.store) or ())

    def services(self) -> list[str]:
        """What has a price."""
        return list(self._workspace.attempt(rates.names, self._workspace.store) or ())

    def reasons(self) -> list[str]:
        """Why agreements were ended, the most frequent first."""
        found = self._workspace.attempt(agreements.reasons, self._workspace.store) or ()
        return [one.reason for one in found if one.reason]

    # --- an agreement ---------------------------------------------------------------------------

    def typed(self, draft: AgreementDraft) -> AgreementTyped:
        """An agreement as it stands in the fields to be changed."""
        return AgreementTyped(
            draft.what,
            _amount_typed(draft.price),
            draft.interval,
            agreement_wording.full_day(draft.starts_on),
            _length_typed(draft.term),
            _length_typed(draft.notice),
            draft.renewal,
            _length_typed(draft.renewed),
            draft.note,
        )

    def read(self, typed: AgreementTyped) -> AgreementDraft | Trouble:
        """What the fields mean, or what is wrong with the first that cannot be read."""
        starts = self._day(typed.starts_on)
        if starts is None:
            return Trouble("starts_on", wording.invalid("not_a_date"))
        lengths: dict[str, Length | None] = {}
        for name, text in (
            ("term", typed.term),
            ("notice", typed.notice),
            ("renewed", typed.renewed),
        ):
            found = self._length(text)
            if isinstance(found, str):
                return Trouble(name, found)
            lengths[name] = found
        price = self._price(typed.price)
        if isinstance(price, str):
            return Trouble("price", price)
        interval = typed.interval if price is not None else None
        draft = AgreementDraft(
            typed.what, starts, price, interval, renewal=typed.renewal, note=typed.note, **lengths
        )
        try:
            return agreements.checked(draft)
        except InvalidValue as problem:
            at = {"empty": "what", "price_below_zero": "price"}.get(problem.code, "term")
            return Trouble(at, wording.invalid(problem.code))

    def preview(self, typed: AgreementTyped) -> str:
        """What the fields come to: "EUR 50 a month · notice until Mon 30 Nov · ..."."""
        draft = self.read(replace(typed, what="-"))
        if isinstance(draft, Trouble):
            return ""
        row = agreements.standing(draft, self.today)
        starts = agreement_wording.starts(draft.starts_on, self.today)
        days = agreement_wording.days(row, self.today)
        return " · ".join(p for p in (agreement_wording.price(draft), starts, days) if p)

    def keep(
        self, customer: CustomerId, agreement: AgreementId | None, typed: AgreementTyped
    ) -> Trouble | None:
        """Save a new one, or a change; None when it was kept."""
        draft = self.read(typed)
        if isinstance(draft, Trouble):
            return draft
        space, words = self._workspace, agreement_wording.reminder
        try:
            if agreement is None:
                agreements.add(space.store, customer, draft, space.today(), words)
            else:
                agreements.edit(space.store, agreement, draft, space.today(), words)
        except InvalidValue as problem:
            return Trouble("starts_on", wording.invalid(problem.code))
        except SmallcrmError as problem:
            return Trouble("", wording.error(problem))
        return None

    def end(self, agreement: AgreementId, day: str, reason: str) -> Trouble | None:
        """It holds until this day, today if none was typed; None when it was kept."""
        space, ended = self._workspace, self._day(day)
        if ended is None:
            return Trouble("day", wording.invalid("not_a_date"))
        words = agreement_wording.reminder
        try:
            agreements.end(space.store, agreement, ended, reason, space.today(), words)
        except InvalidValue as problem:
            return Trouble("day", wording.invalid(problem.code))
        except SmallcrmError as problem:
            return Trouble("", wording.error(problem))
        return None

    def resume(self, agreement: AgreementId) -> None:
        space, words = self._workspace, agreement_wording.reminder
        space.attempt(agreements.resume, space.store, agreement, space.today(), words)

    def remove(self, agreement: AgreementId) -> None:
        self._workspace.attempt(agreements.remove, self._workspace.store, agreement)

    # --- a price --------------------------------------------------------------------------------

    def rate_typed(self, draft: RateDraft) -> RateTyped:
        since = agreement_wording.full_day(draft.since_on)
        price = _amount_typed(draft.price)
        return RateTyped(draft.name, price, draft.unit, draft.state, since, draft.note)

    def read_rate(self, typed: RateTyped) -> RateDraft | Trouble:
        since = self._day(typed.since_on)
        if since is None:
            return Trouble("since_on", wording.invalid("not_a_date"))
        price = self._price(typed.price)
        if price is None or isinstance(price, str):
            return Trouble("price", price or wording.invalid("no_amount"))
        draft = RateDraft(typed.name, price, typed.unit, typed.state, since, typed.note)
        try:
            return rates.checked(draft)
        except InvalidValue as problem:
            at = "name" if problem.code == "empty" else "price"
            return Trouble(at, wording.invalid(problem.code))

    def keep_rate(
        self, customer: CustomerId, rate: RateId | None, typed: RateTyped
    ) -> Trouble | None:
        """Save a new one, or a change; None when it was kept."""
        draft = self.read_rate(typed)
        if isinstance(draft, Trouble):
            return draft
        store = self._workspace.store
        try:
            if rate is None:
                rates.add(store, customer, draft)
            else:
                rates.edit(store, rate, draft)
        except SmallcrmError as problem:
            return Trouble("", wording.error(problem))
        return None

    def remove_rate(self, rate: RateId) -> None:
        self._workspace.attempt(rates.remove, self._workspace.store, rate)

    def usual(self, typed: RateTyped) -> str:
        """What others pay for the same, while it is typed; "" where that is not known."""
        price, space = self._price(typed.price), self._workspace
        if isinstance(price, Amount):
            currency = price.currency
        else:
            currency = space.attempt(rates.usual_currency, space.store, typed.name) or ""
        found = space.attempt(rates.usual, space.store, typed.name, currency, typed.unit)
        if found is None or found[0] is None:
            return ""
        return agreement_wording.usual(Amount(found[0], currency), typed.unit, found[1])

    # --- what was typed -------------------------------------------------------------------------

    def _day(self, text: str) -> date | None:
        """Today where nothing was typed; without a year the nearest such day."""
        today = self._workspace.today()
        if not text.strip():
            return today
        words = self._workspace.words()
        found = read_yearly(text, words)
        if not isinstance(found, Unreadable):
            years = (found.year,) if found.year else range(today.year - 1, today.year + 2)
            days = [d for y in years if (d := _existing(y, found.month, found.day)) is not None]
            return min(days, key=lambda d: abs((d - today).days), default=None)
        try:
            return date.fromisoformat(text.strip())
        except ValueError:
            due = read_due(text, self._workspace.local_now(), words)
            return None if isinstance(due, Unreadable) else due.due_on

    def _length(self, text: str) -> Length | str | None:
        """None for nothing typed; a sentence for what is no length."""
        if not text.strip():
            return None
        found = read_every(text, self._workspace.words())
        return Length(found.every, found.unit) if found else wording.invalid("not_a_length")

    def _price(self, text: str) -> Amount | str | None:
        """None for nothing typed; a sentence for what is no amount."""
        if not text.strip():
            return None
        try:
            return amounts.read(text, amount_words.currency(), amount_words.decimal())
        except InvalidValue as problem:
            return wording.invalid(problem.code)


def _amount_typed(value: Amount | None) -> str:
    return "" if value is None else f"{amount_words.typed(value)} {value.currency}"


def _length_typed(value: Length | None) -> str:
    return "" if value is None else agreement_wording.length(value)


def _existing(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
