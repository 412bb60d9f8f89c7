"""Somebody here whom a new person of the line resembles: said once, calmly, and Tab takes them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from smallcrm.domain.captured import Captured
from smallcrm.domain.person import Person, Standing
from smallcrm.domain.records import CustomerDraft
from smallcrm.domain.text import one_line
from smallcrm.services.directory import FileDirectory
from smallcrm.services.duplicates import LikeRow
from smallcrm.viewmodels import likeness_wording, line_rows
from smallcrm.viewmodels.alike_lookup import AlikeLookup
from smallcrm.viewmodels.chosen import ChosenDirectory
from smallcrm.viewmodels.workspace import Workspace

SHORTEST_NAME = 3
"""Fewer letters resemble everybody."""


class Resembling:
    """Looked up for a new name with what stands beside it. Until it is known nothing is said,
    and ``lookup.found`` follows."""

    def __init__(
        self,
        workspace: Workspace,
        directory: FileDirectory,
        chosen: ChosenDirectory,
        parent: QObject,
    ) -> None:
        self.lookup = AlikeLookup(workspace, parent)
        self._directory, self._chosen = directory, chosen

    def of(self, found: Captured) -> tuple[Person, LikeRow] | None:
        """The new person, if they resemble somebody, and whom; none whom the user settled."""
        person = next((p for p in found.people if self._is_new(p)), None)
        if person is None:
            return None
        beside = tuple(draft for _, draft in person.details)
        row = self.lookup.of(CustomerDraft(one_line(person.typed), details=beside))
        return None if row is None else (person, row)

    def words(self, found: Captured) -> list[str]:
        """ "Robert Smith is here already: short name. Tab takes Robert Smith." """
        both = self.of(found)
        if both is None:
            return []
        _, row = both
        key = likeness_wording.tr("Tab takes {name}.").replace("{name}", row.name)
        return [f"{likeness_wording.like(row.name, row.likeness)} {key}"]

    def take(self, found: Captured, text: str) -> str | None:
        """The line with that person in the place of the new one; None when there is none."""
        both = self.of(found)
        if both is None:
            return None
        person, row = both
        known = self._directory.known(row.customer)
        if known is None or person.span is None:
            return None
        self._chosen.pin(known.name, known)
        return line_rows.renamed(text, person.span, known.name)

    def _is_new(self, person: Person) -> bool:
        return (
            person.standing is Standing.NEW
            and len(person.typed.strip()) >= SHORTEST_NAME
            and not self._chosen.is_settled(person.typed)
        )
