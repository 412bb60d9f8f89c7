"""Deals out to a table and in from one: joined to people by e-mail, name and company; unknown
stages made in the pipeline of that name; one undo step.

Brought in again, a deal that its customer has under the same words is passed over.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from statistics import median_low
from typing import Any

from smallcrm.domain import deals as rules
from smallcrm.domain.actions import Action
from smallcrm.domain.columns import ANY, Wish
from smallcrm.domain.deal_tables import DealLine, DealReport, DealTable
from smallcrm.domain.deals import DealDraft, DealState
from smallcrm.domain.errands import Role
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.pipelines import PipelineDraft, StageDraft, StageId
from smallcrm.domain.records import (
    AffiliationDraft,
    CustomerDraft,
    CustomerId,
    CustomerKind,
    EmailDraft,
    FollowUpState,
)
from smallcrm.domain.reports import CardProblem
from smallcrm.domain.text import fold, one_line
from smallcrm.formats import deal_table
from smallcrm.services import (
    customers,
    deals,
    erased,
    exported,
    pipelines,
    reading,
)
from smallcrm.storage.models import Deal, FollowUp
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

NEW_CHANCE = 50
"""Of a new stage, in percent, where the file says none."""
_STEP = 200
_ROWS = """
SELECT d.what, c.name, c.kind, coalesce((SELECT e.address FROM email e
   WHERE e.customer_id = c.id ORDER BY e.id LIMIT 1), ''),
  coalesce((SELECT coalesce(f.name, a.company_name) FROM affiliation a
   LEFT JOIN customer f ON f.id = a.company_id WHERE a.customer_id = c.id
   ORDER BY a.id LIMIT 1), ''),
  p.name, s.name, d.state, d.minor, d.currency, coalesce(d.chance, s.chance), d.expected_on,
  d.created_at, d.closed_at, d.reason, d.note,
  coalesce((SELECT u.text FROM follow_up u WHERE u.deal_id = d.id AND u.state = 'open'
   AND u.role = 'next_step' ORDER BY u.due_on IS NULL, u.due_on, u.id LIMIT 1), '')
FROM deal d JOIN stage s ON s.id = d.stage_id JOIN pipeline p ON p.id = s.pipeline_id
JOIN customer c ON c.id = d.customer_id WHERE c.deleted_at IS NULL
ORDER BY p.position, p.id, s.position, s.id, d.id
"""


def write(store: Store, target: Path, now: datetime) -> int:
    """All deals of people who are not in the trash, as CSV, whole or not at all; returns how
    many. ``now`` gives the user's zone: days in the file are local.

    Raises:
        CannotWrite, DiskFull, OwnFile.
    """
    rows = (deal_table.cells(line) for line in _kept(store, now))
    return exported.table(store, target, deal_table.HEADERS, rows)


def read(
    path: Path, currency: str, decimal: str = "", cancelled: Callable[[], bool] = lambda: False
) -> DealTable:
    """The deals in a file (CSV, TSV, XLSX); ``currency`` is meant where none is said. One that
    cannot be read says so in its ``error``."""
    found = DealTable(str(path), error="no_deals")
    for wish in (ANY, Wish(header=0)):  # few of its words are known to tables of people
        opened = reading.open_file(path, wish, cancelled=cancelled)
        if opened.table is not None:
            found = deal_table.read(opened.table, currency, decimal)
        elif opened.parsed is not None and opened.parsed.error:
            return DealTable(str(path), error=opened.parsed.error)
        if found.error != "no_deals":
            break
    return found


def plan(store: Store, table: DealTable, pipeline: str) -> DealReport:
    """What an import would do; nothing is written. ``pipeline`` is what a new one is called for
    deals that name none."""
    return _Work(store, table, pipeline).report


def bring_in(
    store: Store,
    table: DealTable,
    pipeline: str,
    now: datetime,
    cancelled: Callable[[], bool] = lambda: False,
) -> DealReport:
    """Write what was read: one undo step. ``now`` is the aware moment in the user's zone: days in
    files are local, and become noon there.

    Raises:
        Cancelled: the user stopped it; the file is as it was.
    """
    work = _Work(store, table, pipeline)
    name = Path(table.path).name
    with store.write(Action.IMPORT_DEALS, name, name) as session:
        work.write(session, now, cancelled)
    return work.report


class _Work:
    """Each line given whom it is about and where it stands; then counted, and written."""

    def __init__(self, store: Store, table: DealTable, pipeline: str) -> None:
        self._pipelines = {fold(p.name): p for p in pipelines.rows(store)}
        self._named = pipeline
        self._people = _People(store)
        self._fresh: dict[tuple[str, ...], CustomerDraft] = {}
        self._lines: list[tuple[DealLine, CustomerId | tuple[str, ...]]] = []
        here, passed, problems = 0, 0, list(table.problems)
        known = _known(store)
        ledger = erased.Ledger(store)
        for line in table.lines:
            whom = self._people.find(line)
            if whom is None and self._people.is_open(line):
                problems.append(_problem(line, "many_of_name", line.person or line.company))
                continue
            draft = _draft(line)
            if whom is None and ledger.has(draft):
                passed += 1
                continue
            place: CustomerId | tuple[str, ...] = _key(line) if whom is None else whom
            if (place, fold(line.what)) in known:
                here += 1
                continue
            if whom is None:
                self._fresh.setdefault(_key(line), draft)
            known.add((place, fold(line.what)))
            self._lines.append((line, place))
        self._wanted = self._stages()
        stages = tuple(
            (name, stage.name) for name, drafts in self._wanted.values() for stage in drafts
        )
        self.report = DealReport(
            len(self._lines), here, passed, len(self._fresh), stages, tuple(problems)
        )

    def write(self, session: WriteSession, now: datetime, cancelled: Callable[[], bool]) -> None:
        at = now.astimezone(UTC)
        made = {
            key: CustomerId(customers.insert(session, draft, at).id)
            for key, draft in self._fresh.items()
        }
        places = self._make_stages(session)
        rows: list[dict[str, Any]] = []
        for number, (line, whom) in enumerate(self._lines):
            if number % _STEP == 0 and cancelled():
                raise Cancelled
            customer = made[whom] if isinstance(whom, tuple) else whom
            rows.append(_row(line, customer, places[self._place(line)], now))
        ids = session.insert_many(Deal, rows)
        steps = [
            {
                "customer_id": row["customer_id"],
                "deal_id": deal,
                "text": line.next_step,
                "state": FollowUpState.OPEN.value,
                "role": Role.NEXT_STEP.value,
                "created_at": at,
            }
            for deal, row, (line, _) in zip(ids, rows, self._lines, strict=True)
            if line.next_step and line.state is DealState.OPEN
        ]
        session.insert_many(FollowUp, steps)

    # --- stages ---------------------------------------------------------------------------------

    def _pipeline(self, line: DealLine) -> str:
        """The name of the pipeline: as said; else of the first that has a stage of that name; else
        of the first, if there is any."""
        if line.pipeline:
            return line.pipeline
        every = list(self._pipelines.values())
        for found in every:
            if fold(line.stage) in {fold(s.name) for s in found.stages}:
                return found.name
        return every[0].name if every else self._named

    def _place(self, line: DealLine) -> tuple[str, str]:
        return fold(self._pipeline(line)), fold(line.stage)

    def _stages(self) -> dict[str, tuple[str, list[StageDraft]]]:
        """By folded name of a pipeline its name, and the stages that it does not have yet."""
        chances: dict[tuple[str, str], list[int]] = defaultdict(list)
        names: dict[tuple[str, str], tuple[str, str]] = {}
        for line, _ in self._lines:
            names.setdefault(self._place(line), (self._pipeline(line), line.stage))
            if line.chance is not None and line.state is DealState.OPEN:
                chances[self._place(line)].append(line.chance)
        found: dict[str, tuple[str, list[StageDraft]]] = {}
        for place, (pipeline, stage) in names.items():
            here = self._pipelines.get(place[0])
            drafts = found.setdefault(place[0], (pipeline, []))[1]
            is_here = here is not None and place[1] in {fold(s.name) for s in here.stages}
            if stage and not is_here:
                usual = median_low(chances[place]) if chances[place] else NEW_CHANCE
                drafts.append(StageDraft(stage, usual))
        for folded, (pipeline, drafts) in found.items():
            if not drafts and folded not in self._pipelines:  # all are closed, and stand nowhere
                drafts.append(StageDraft(pipeline, NEW_CHANCE))
            drafts.sort(key=lambda draft: draft.chance)
        return found

    def _make_stages(self, session: WriteSession) -> dict[tuple[str, str], tuple[StageId, int]]:
        """Where each stage is, with its chance; no stage is the last of its pipeline."""
        for folded, (name, drafts) in self._wanted.items():
            here = self._pipelines.get(folded)
            if here is None:
                pipelines.insert(session, PipelineDraft(name, tuple(drafts)))
            else:
                for draft in drafts:
                    pipelines.add_stage(session, here.id, draft)
        return pipelines.places(session)


class _People:
    """Who is in the file, by what a table of deals says of them."""

    def __init__(self, store: Store) -> None:
        self._by_email: dict[str, list[int]] = defaultdict(list)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._firms: dict[str, list[int]] = defaultdict(list)
        self._works_at: dict[int, set[str]] = defaultdict(set)
        for number, name, kind in store.fetch(
            "SELECT id, name, kind FROM customer WHERE deleted_at IS NULL"
        ):
            kept = self._firms if kind == CustomerKind.COMPANY.value else self._by_name
            kept[fold(name)].append(number)
        for number, address in store.fetch(
            "SELECT e.customer_id, e.folded FROM email e JOIN customer c ON c.id = e.customer_id"
            " WHERE c.deleted_at IS NULL"
        ):
            self._by_email[address].append(number)
        for number, company in store.fetch(
            "SELECT a.customer_id, coalesce(f.name, a.company_name) FROM affiliation a"
            " LEFT JOIN customer f ON f.id = a.company_id"
        ):
            self._works_at[number].add(fold(one_line(company)))

    def find(self, line: DealLine) -> CustomerId | None:
        """The one who is meant; None for nobody, or for one of several."""
        found = self._meant(line)
        return CustomerId(found[0]) if len(found) == 1 else None

    def is_open(self, line: DealLine) -> bool:
        """Whether one of several is meant, and nothing says which."""
        return len(self._meant(line)) > 1

    def _meant(self, line: DealLine) -> list[int]:
        company, name = fold(line.company), fold(one_line(line.person))
        if line.email:
            found = self._by_email.get(line.email.casefold(), [])
            if len(set(found)) == 1:
                return found[:1]
            named = self._by_name.get(name, [])
            both = [one for one in found if one in named]
            if len(both) == 1 or found:
                return both or found
        if name:
            found = self._by_name.get(name, [])
            there = [one for one in found if company and company in self._works_at[one]]
            return there if len(there) == 1 else found
        return self._firms.get(company, [])


def _known(store: Store) -> set[tuple[CustomerId | tuple[str, ...], str]]:
    rows = store.fetch("SELECT customer_id, what FROM deal")
    return {(CustomerId(customer), fold(what)) for customer, what in rows}


def _key(line: DealLine) -> tuple[str, ...]:
    """By what lines of somebody new are of one."""
    if line.email:
        return "email", line.email.casefold()
    if line.person:
        return "person", fold(line.person), fold(line.company)
    return "company", fold(line.company)


def _draft(line: DealLine) -> CustomerDraft:
    """Somebody new, for a deal of nobody who is here."""
    if not line.person and not line.email:
        return CustomerDraft(line.company, CustomerKind.COMPANY)
    details: list[AffiliationDraft | EmailDraft] = []
    if line.company:
        details.append(AffiliationDraft(line.company))
    if line.email:
        details.append(EmailDraft(line.email))
    return CustomerDraft(line.person or line.email, details=tuple(details))


def _row(
    line: DealLine, customer: CustomerId, place: tuple[StageId, int], now: datetime
) -> dict[str, Any]:
    """The columns of a deal. Of an open one the chance is its own where it is not its stage's."""
    (stage, usual), is_open = place, line.state is DealState.OPEN
    draft = DealDraft(line.what, stage, line.amount, None, line.expected_on, line.note)
    draft = rules.checked(draft)
    began = _noon(line.created_on, now)
    closed = None if is_open else max(began, _noon(line.closed_on or line.expected_on, now))
    worth = draft.amount
    return {
        "customer_id": customer,
        "stage_id": stage,
        "what": draft.what,
        "minor": None if worth is None else worth.minor,
        "currency": None if worth is None else worth.currency,
        "chance": line.chance if is_open and line.chance != usual else None,
        "expected_on": draft.expected_on,
        "state": line.state.value,
        "reason": "" if is_open else line.reason,
        "note": draft.note,
        "entered_at": began,
        "closed_at": closed,
        "created_at": began,
    }


def _problem(line: DealLine, code: str, excerpt: str) -> CardProblem:
    return CardProblem(0, line.line, code, excerpt[:60], rejected=True)


def _noon(day: date | None, now: datetime) -> datetime:
    """Noon of a local day, as a UTC moment; now where none is said or it is still to come."""
    if day is None or day >= now.date():
        return now.astimezone(UTC)
    return datetime.combine(day, time(12), now.tzinfo).astimezone(UTC)


def _kept(store: Store, now: datetime) -> Sequence[DealLine]:
    zone = now.tzinfo

    def local(text: str | None) -> date | None:
        return None if text is None else datetime.fromisoformat(text).astimezone(zone).date()

    found = []
    for row in store.fetch(_ROWS):
        what, name, kind, email, company, pipeline, stage, state, minor, currency, chance = row[:11]
        expected, created, closed, reason, note, step = row[11:]
        is_firm = kind == CustomerKind.COMPANY.value
        line = DealLine(0, what, "" if is_firm else name, email, name if is_firm else company)
        found.append(
            replace(
                line,
                pipeline=pipeline,
                stage=stage,
                state=DealState(state),
                amount=deals.amount(minor, currency),
                chance=chance,
                expected_on=None if expected is None else date.fromisoformat(expected),
                created_on=local(created),
                closed_on=local(closed),
                reason=reason,
                note=note,
                next_step=step,
            )
        )
    return found
