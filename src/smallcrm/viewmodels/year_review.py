"""The year in review in words: groups of lines, each with its number; as text and on paper too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal

from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.records import CustomerId
from smallcrm.domain.year_review import Contact, Kept, Person, Sold, Year
from smallcrm.services import whole_files, year_review
from smallcrm.viewmodels import amount_words, dates, veil, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.review_wording import tr
from smallcrm.viewmodels.today_page import Entry, Group, TodayPage
from smallcrm.viewmodels.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Line:
    """``what`` and what it comes to; ``customer`` when it is about somebody."""

    what: str
    value: str
    customer: CustomerId | None = None


@dataclass(frozen=True, slots=True)
class Lines:
    heading: str
    lines: tuple[Line, ...]


class YearReview(QObject):
    """``filled`` when the year that was asked for has been read. Begins with this one."""

    filled = Signal()
    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.year = workspace.today().year
        self.first = self.last = self.year
        self.found: Year | None = None
        self.groups: tuple[Lines, ...] = ()

    def refresh(self) -> None:
        self.show(self.year)

    def show(self, year: int) -> None:
        """Of the years from the first in which something happened to this one."""
        space = self._workspace
        store, today, zone = space.store, space.today(), space.zone()
        self.year, self.last = min(max(year, self.first), today.year), today.year
        wanted = self.year

        def work(lane: Lane) -> tuple[int, Year]:
            return year_review.first_year(store, today), year_review.read(
                store, wanted, today, zone
            )

        space.jobs.run(work, self._take, self._failed, self)

    @property
    def title(self) -> str:
        return tr("Your {year} in review").replace("{year}", str(self.year))

    def below(self) -> str:
        """Until when it is counted, when the year goes on; that there is nothing."""
        found = self.found
        if found is None:
            return tr("Looking…")
        if found.is_empty:
            return tr("Nothing was kept of this year.")
        if found.until == date(found.year, 12, 31):
            return ""
        until = dates.day(found.until, found.until, weekday=False)
        return tr("Until {day}; the year before to the same day.").replace("{day}", until)

    def text(self) -> str:
        """All of it, to be copied or written: as it may be seen."""
        parts = [self.title, self.below()]
        for group in self.groups:
            parts += ["", group.heading]
            parts += [f"  {line.what}: {line.value}" for line in group.lines]
        return veil.seen("\n".join(part for n, part in enumerate(parts) if part or n > 1)) + "\n"

    def page(self) -> TodayPage:
        """For paper."""
        now = self._workspace.local_now()
        printed = f"{dates.day(now.date(), date.min)} {dates.clock(now.time())}"
        groups = tuple(
            Group(
                group.heading,
                tuple(Entry(line.what, when=line.value, has_box=False) for line in group.lines),
            )
            for group in self.groups
        )
        foot = tr("smallcrm, {when}").replace("{when}", printed)
        return TodayPage(self.title, self.below(), groups, foot, has_notes=False)

    def save(self, target: Path) -> None:
        """As text, whole or not at all; ``said`` follows."""
        space, data = self._workspace, self.text().encode()

        def work(lane: Lane) -> str:
            whole_files.write(space.store, target, data)
            return target.name

        space.jobs.run(work, self._written, self._failed, self)

    def _written(self, name: str) -> None:
        self.said.emit(tr("{file} written.").replace("{file}", name))

    def _take(self, found: tuple[int, Year]) -> None:
        self.first, year = found
        if year.year == self.year:
            self.found = year
            self.groups = tuple(g for g in _groups(year) if g.lines)
            self.filled.emit()

    def _failed(self, problem: SmallcrmError) -> None:
        self._workspace.trouble.emit(wording.error(problem))


def _groups(year: Year) -> Iterator[Lines]:
    yield Lines(tr("Sold"), tuple(_sold(year)))
    yield Lines(tr("New"), tuple(_new(year)))
    yield Lines(
        tr("Most faithful"),
        tuple(
            Line(p.name, dates.plural("%n purchase", "%n purchases", p.count), p.customer_id)
            for p in year.faithful
        ),
    )
    yield Lines(tr("Promises"), tuple(_promises(year)))
    yield Lines(tr("Who introduced most"), tuple(_introduced(year.introducers)))
    yield Lines(tr("In touch"), tuple(_contacts(year)))
    yield Lines(tr("Deals and complaints"), tuple(_work(year)))


def _sold(year: Year) -> Iterator[Line]:
    for one in year.sold:
        what = dates.plural("%n purchase", "%n purchases", one.count)
        yield Line(what, _with_before(one))
    for month in year.best_months:
        name = QLocale().standaloneMonthName(month.month.month)
        what = tr("Best month in {currency}").replace("{currency}", month.amount.currency)
        value = tr("{month}, {amount}").replace("{month}", name[:1].upper() + name[1:])
        yield Line(what, value.replace("{amount}", amount_words.amount(month.amount)))


def _with_before(one: Sold) -> str:
    amount = amount_words.amount(one.amount)
    if one.before is None:
        return amount
    text = tr("{amount} (the year before {before})").replace("{amount}", amount)
    return text.replace("{before}", amount_words.amount(one.before))


def _new(year: Year) -> Iterator[Line]:
    if year.new_people:
        yield Line(tr("People added"), wording.number(year.new_people))
    if year.new_customers:
        yield Line(tr("Bought for the first time"), wording.number(year.new_customers))
    for person in year.newest:
        yield Line(person.name, _first_day(person), person.customer_id)


def _first_day(person: Person) -> str:
    return "" if person.since is None else dates.day(person.since, person.since, weekday=False)


def _promises(year: Year) -> Iterator[Line]:
    for name, kept in ((tr("Mine"), year.mine), (tr("Theirs"), year.theirs)):
        if kept.every:
            yield Line(name, _kept(kept))


def _kept(kept: Kept) -> str:
    """ "8 of 11 in time, 1 late, 1 dropped, 1 open and late"."""
    text = dates.plural("{n} of %n in time", "{n} of %n in time", kept.every)
    parts = [text.replace("{n}", wording.number(kept.in_time))]
    for count, one, many in (
        (kept.late, "%n late", "%n late"),
        (kept.dropped, "%n dropped", "%n dropped"),
        (kept.still_open, "%n still open", "%n still open"),
    ):
        if count:
            parts.append(dates.plural(one, many, count))
    return ", ".join(parts)


def _introduced(people: Sequence[Person]) -> Iterator[Line]:
    for person in people:
        count = dates.plural("%n person", "%n people", person.count)
        yield Line(person.name, count, person.customer_id)


def _contacts(year: Year) -> Iterator[Line]:
    if year.people_met:
        yield Line(tr("People you were in touch with"), wording.number(year.people_met))
    for kind, count in sorted(year.contacts.items(), key=lambda pair: -pair[1]):
        yield Line(wording.interaction_kind(kind), wording.number(count))
    for words, contact in (
        (tr("first: {kind}, {day}"), year.first),
        (tr("last: {kind}, {day}"), year.last),
    ):
        if contact is not None:
            yield Line(contact.name, _contact(words, contact), contact.customer_id)


def _contact(words: str, contact: Contact) -> str:
    text = words.replace("{kind}", wording.interaction_kind(contact.kind))
    return text.replace("{day}", dates.day(contact.on, contact.on))


def _work(year: Year) -> Iterator[Line]:
    for one in year.won:
        what = dates.plural("%n deal won", "%n deals won", one.count)
        yield Line(what, amount_words.amount(one.amount) if one.amount.currency else "")
    if year.lost:
        yield Line(tr("Deals lost"), wording.number(year.lost))
    if year.complaints_opened:
        yield Line(tr("Complaints"), wording.number(year.complaints_opened))
    if year.complaints_closed:
        yield Line(tr("Complaints settled"), wording.number(year.complaints_closed))
