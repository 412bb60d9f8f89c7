"""What is sold, with usual prices; and what goes together: read in the background."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import amounts
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import InvalidValue, SmallcrmError
from smallcrm.domain.sales import ItemRow, PairRow, YearSum
from smallcrm.domain.text import fold, one_line
from smallcrm.services import item_pairs, items, sales
from smallcrm.viewmodels import amount_words, sale_wording, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

_Found = tuple[tuple[ItemRow, ...], tuple[PairRow, ...], tuple[YearSum, ...]]


class Items(QObject):
    """``changed`` when there are other rows than before; ``search_wanted(str)``: those who bought
    one and not the other are to be shown."""

    changed = Signal()
    search_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.rows: tuple[ItemRow, ...] = ()
        self.pairs: tuple[PairRow, ...] = ()
        self._years: tuple[YearSum, ...] = ()
        self.is_read = False
        workspace.changed.connect(self._look)

    def read(self) -> None:
        store = self._workspace.store

        def work(lane: Lane) -> _Found:
            return items.listed(store), item_pairs.listed(store), sales.sums(store)

        self._workspace.jobs.run(work, self._found, self._failed, self)

    def years(self) -> str:
        """What was sold in the last years, by currency."""
        lines = sale_wording.years(self._years)[: sale_wording.YEARS]
        return "\n".join(f"{year}  {sums}" for year, sums in lines)

    def words(self, row: ItemRow) -> tuple[str, str]:
        """What it is called, and its price and how often it was sold."""
        return row.name, sale_wording.item(row, self._workspace.today())

    def pair_words(self, row: PairRow) -> tuple[str, str]:
        """ "Poster, not Frame", and why that is worth a word."""
        return sale_wording.pair(row)

    def price_text(self, row: ItemRow) -> str:
        """What stands in the field of its price: only one that was set."""
        if row.price is None or not row.is_set:
            return ""
        return f"{amount_words.typed(row.price)} {row.price.currency}"

    def price_hint(self, row: ItemRow) -> str:
        """What stands in the empty field."""
        return sale_wording.usual(None if row.is_set else row.price)

    def keep(self, row: ItemRow, name: str, price: str) -> str:
        """Another name, or another price; why it cannot be, or "". A name that there is makes one
        of two. Each is a step of its own, and mostly only one of them is another."""
        store = self._workspace.store
        number = row.id
        try:
            fixed = None
            if price.strip():
                currency = row.price.currency if row.price else amount_words.currency()
                fixed = amounts.read(price, currency, amount_words.decimal())
        except InvalidValue as problem:
            return wording.invalid(problem.code)
        if fixed != (row.price if row.is_set else None):
            trouble = self._done(lambda: items.set_price(store, number, fixed))
            if trouble:
                return trouble
        if name.strip() != row.name:
            return self._done(lambda: items.rename(store, number, name))
        return ""

    def pair(self, row: ItemRow, name: str) -> str:
        """Who bought it may want the one of this name; why that cannot be said, or ""."""
        wanted = fold(one_line(name))
        other = next((one.id for one in self.rows if fold(one.name) == wanted), None)
        if other is None:
            return wording.invalid("no_such_item")
        return self._done(lambda: item_pairs.pair(self._workspace.store, row.id, other))

    def part(self, row: PairRow) -> None:
        self._done(lambda: item_pairs.part(self._workspace.store, row.item_id, row.other_id))

    def search(self, row: PairRow) -> None:
        """Show those who have only the first."""
        self.search_wanted.emit(row.query)

    def _done(self, work: Callable[[], object]) -> str:
        try:
            work()
        except InvalidValue as problem:
            return wording.invalid(problem.code)
        except SmallcrmError as problem:
            return wording.error(problem)
        return ""

    def _found(self, found: _Found) -> None:
        self.rows, self.pairs, self._years = found
        self.is_read = True
        self.changed.emit()

    def _failed(self, problem: SmallcrmError) -> None:
        self._workspace.trouble.emit(wording.error(problem))

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if Thing.WORK in changes.things:
            self.read()
