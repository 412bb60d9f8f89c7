"""The section strip: where one can go, with a count only where there is something to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.changes import Changes
from smallcrm.domain.listed import Counts
from smallcrm.services import people
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.workspace import Workspace

TAGS_SHOWN = 12


class Section(StrEnum):
    TODAY = "today"
    PEOPLE = "people"
    FOLLOW_UPS = "follow_ups"
    QUIET = "quiet"
    UNSORTED = "unsorted"
    DEALS = "deals"
    AGREEMENTS = "agreements"
    HEALTH = "health"
    AT_RISK = "at_risk"
    SAID = "said"
    TAG = "tag"
    SAVED = "saved"


STANDS_UNDER = {Section.AT_RISK: Section.HEALTH, Section.SAID: Section.HEALTH}
"""Pages without a row of their own in the strip: they are gone to from the one above them."""


@dataclass(frozen=True, slots=True)
class SectionRow:
    """``tag`` names which, for a TAG row, and is the number of a saved list; ``count`` "" when
    there is nothing to show."""

    section: Section
    name: str
    count: str
    spoken: str
    tag: str = ""


class SectionsViewModel(QObject):
    """``changed`` when a name or a count did."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.counts = Counts(people=0, today=0, late=0, follow_ups=0, unsorted=0)
        self.rows: tuple[SectionRow, ...] = ()
        self._quiet = 0
        self._saved: Mapping[int, int] = {}
        self._pages: tuple[Section, ...] = ()
        workspace.changed.connect(self._look)

    def refresh(self) -> None:
        self._workspace.attempt(self._read)

    def set_quiet(self, count: int) -> None:
        """How many have gone quiet: found out after the first paint, so it is told."""
        if count != self._quiet:
            self._quiet = count
            self.refresh()

    def set_saved(self, counts: Mapping[int, int]) -> None:
        """How many are in each saved list: counted in the background."""
        if counts != self._saved:
            self._saved = counts
            self.refresh()

    def set_pages(self, pages: tuple[Section, ...]) -> None:
        """Which pages of parts that not everybody needs are wanted."""
        if pages != self._pages:
            self._pages = pages
            self.refresh()

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        self.refresh()

    def _read(self) -> None:
        store = self._workspace.store
        self.counts = people.counts(store, self._workspace.today())
        rows = [
            _row(Section.TODAY, wording.tr("Today"), self.counts.today),
            _row(Section.PEOPLE, wording.tr("People"), self.counts.people),
            _row(Section.FOLLOW_UPS, wording.tr("Follow-ups"), self.counts.follow_ups),
            _row(Section.QUIET, wording.tr("Quiet"), self._quiet),
            _row(Section.UNSORTED, wording.tr("Unsorted"), self.counts.unsorted),
            _row(Section.HEALTH, wording.tr("Health"), 0),
        ]
        names = {Section.DEALS: wording.tr("Deals"), Section.AGREEMENTS: wording.tr("Agreements")}
        rows += [_row(page, names[page], 0) for page in self._pages]
        for name, count in people.tags(store)[:TAGS_SHOWN]:
            rows.append(_row(Section.TAG, f"#{name}", count, name))
        for saved in people.saved(store):
            count = self._saved.get(int(saved.id), 0)
            rows.append(_row(Section.SAVED, saved.name, count, str(saved.id)))
        if tuple(rows) != self.rows:
            self.rows = tuple(rows)
            self.changed.emit()


def _row(section: Section, name: str, count: int, tag: str = "") -> SectionRow:
    number = wording.number(count) if count else ""
    return SectionRow(section, name, number, f"{name}, {number}" if number else name, tag)
