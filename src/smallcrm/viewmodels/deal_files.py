"""Deals out to a table and in from one: read and reckoned in the background, shown before it is
done."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.deal_tables import DealReport, DealTable
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.reports import CardProblem
from smallcrm.viewmodels import amount_words, dates, deal_words, wording
from smallcrm.viewmodels.deal_wording import tr
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace

MOST_TOLD = 50
"""So many troubles of a file are told one by one."""
_SYSTEMS = {
    "salesforce": "Salesforce",
    "hubspot": "HubSpot",
    "zoho": "Zoho",
    "pipedrive": "Pipedrive",
    "wukong": "Wukong",
}


@dataclass(frozen=True, slots=True)
class Planned:
    """What an import would do, in words; ``can`` is whether there is anything to bring in."""

    head: str
    lines: tuple[str, ...]
    problems: tuple[str, ...]
    can: bool


class DealFiles(QObject):
    """``planned(Planned)`` after ``look``; ``said(str)`` at the end, or when nothing came of it."""

    planned = Signal(object)
    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._table: DealTable | None = None

    def look(self, path: Path) -> None:
        """Read a file, and say what bringing it in would do."""
        from smallcrm.services import deal_files

        store, named = self._workspace.store, tr("Sales pipeline")
        currency, mark = amount_words.currency(), amount_words.decimal()

        def work(lane: Lane) -> tuple[DealTable, DealReport]:
            table = deal_files.read(path, currency, mark, lane.cancelled)
            return table, deal_files.plan(store, table, named)

        self._workspace.jobs.run(work, self._looked, self._failed, self)

    def bring_in(self) -> None:
        """What was looked at last, as one step."""
        from smallcrm.services import deal_files

        space, table, named = self._workspace, self._table, tr("Sales pipeline")
        if table is None:
            return
        now = space.local_now()

        def work(lane: Lane) -> DealReport:
            return deal_files.bring_in(space.store, table, named, now, lane.cancelled)

        space.jobs.run(work, self._brought, self._failed, self)

    def write(self, target: Path) -> None:
        """All deals as CSV."""
        from smallcrm.services import deal_files

        space = self._workspace
        now = space.local_now()

        def written(count: int) -> None:
            words = tr("{deals} written to {name}.").replace("{deals}", deal_words.count(count))
            self.said.emit(words.replace("{name}", target.name))

        space.jobs.run(
            lambda lane: deal_files.write(space.store, target, now), written, self._failed, self
        )

    def _looked(self, found: tuple[DealTable, DealReport]) -> None:
        table, report = found
        if table.error:
            self.said.emit(file_error(table))
            return
        self._table = table
        self.planned.emit(planned(table, report))

    def _brought(self, report: DealReport) -> None:
        self._table = None

    def _failed(self, problem: SmallcrmError) -> None:
        self.said.emit(wording.error(problem))


def file_error(table: DealTable) -> str:
    """Why a file gives no deals."""
    if table.error == "no_deals":
        words = tr(
            "{name} is no table of deals: it needs a column for what each is, one for the person "
            "or the company, and one for the stage."
        )
        return words.replace("{name}", Path(table.path).name)
    return wording.file_error(table.error)


def planned(table: DealTable, report: DealReport) -> Planned:
    name, system = Path(table.path).name, _SYSTEMS.get(table.system, "")
    head = tr("{name}, from {system}") if system else "{name}"
    counted = (
        (report.new, tr("New: {x}"), deal_words.count(report.new)),
        (report.here, tr("Here already, left as they are: {x}"), deal_words.count(report.here)),
        (
            report.people,
            tr("Nobody here is meant, so they are made: {x}"),
            dates.plural("%n person or company", "%n people and companies", report.people),
        ),
        (
            report.passed,
            tr("Of people who were erased, not brought back: {x}"),
            deal_words.count(report.passed),
        ),
    )
    lines = [words.replace("{x}", said) for count, words, said in counted if count]
    if report.stages:
        stages = ", ".join(_stage(*stage) for stage in report.stages)
        lines.append(tr("New stages: {x}").replace("{x}", stages))
    told = [problem(one) for one in report.problems[:MOST_TOLD]]
    left = len(report.problems) - len(told)
    if left > 0:
        told.append(tr("{n} more").replace("{n}", wording.number(left)))
    heading = head.replace("{system}", system).replace("{name}", name)
    return Planned(heading, tuple(lines), tuple(told), report.new > 0)


def problem(one: CardProblem) -> str:
    """'Line 4: there are several of this name; left out "Ann Lee"'."""
    words = {
        "no_person": tr("nobody is named whose deal it is"),
        "no_deal_name": tr("it is not said what it is"),
        "many_of_name": tr("there are several of this name; an e-mail address would tell"),
        "dates_doubtful": tr("day or month first? Taken as month first"),
    }.get(one.code) or wording.invalid(one.code)
    text = words + "; " + tr("left out") if one.rejected else words
    if one.line:
        line = tr("Line {n}: {what}").replace("{n}", wording.number(one.line))
        text = line.replace("{what}", text)
    quoted = tr("{line} “{words}”").replace("{line}", text).replace("{words}", one.excerpt)
    return quoted if one.excerpt else text


def _stage(pipeline: str, stage: str) -> str:
    words = tr("{stage} in {pipeline}").replace("{stage}", stage)
    return words.replace("{pipeline}", pipeline)
