"""Somebody here whom a new person of the line resembles: said once, calmly, and Tab takes them."""

from __future__ import annotations

from smallcrm.domain.captured import Captured
from smallcrm.domain.person import Person, Standing
from smallcrm.domain.records import CustomerDraft
from smallcrm.domain.text import one_line
from smallcrm.services import duplicates
from smallcrm.services.directory import FileDirectory
from smallcrm.services.duplicates import LikeRow
from smallcrm.viewmodels import likeness_wording, line_rows
from smallcrm.viewmodels.chosen import ChosenDirectory
from smallcrm.viewmodels.workspace import Workspace

SHORTEST_NAME = 3
"""Fewer letters resemble everybody."""


class Resembling:
    """Looked up once for each new name with what stands beside it, not at each key."""

    def __init__(
        self, workspace: Workspace, directory: FileDirectory, chosen: ChosenDirectory
    ) -> None:
        self._workspace, self._directory, self._chosen = workspace, directory, chosen
        self._found: dict[CustomerDraft, LikeRow | None] = {}

    def forget(self) -> None:
        """Customers changed."""
        self._found.clear()

    def of(self, found: Captured) -> tuple[Person, LikeRow] | None:
        """The first new person who resembles somebody, and whom; none whom the user settled."""
        for person in found.people:
            is_new = person.standing is Standing.NEW and not self._chosen.is_settled(person.typed)
            row = self._like(person) if is_new else None
            if row is not None:
                return person, row
        return None

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

    def _like(self, person: Person) -> LikeRow | None:
        if len(person.typed.strip()) < SHORTEST_NAME:
            return None
        beside = tuple(draft for _, draft in person.details)
        draft = CustomerDraft(one_line(person.typed), details=beside)
        if draft not in self._found:
            space = self._workspace
            rows = space.attempt(duplicates.like, space.store, draft)
            self._found[draft] = rows[0] if rows else None
        return self._found[draft]
