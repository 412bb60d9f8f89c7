"""The pick list under the line: who may be meant, and commands."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.domain.captured import Captured
from smallcrm.domain.naming import Known
from smallcrm.domain.person import Person, Standing
from smallcrm.services.directory import FileDirectory
from smallcrm.viewmodels import capture_wording, wording
from smallcrm.viewmodels.commands import Commands
from smallcrm.viewmodels.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row of the pick list: somebody known, a command, or (neither) a new customer."""

    name: str
    detail: str
    known: Known | None = None
    command: str = ""


class Rows:
    """Finds the rows for a line as it is read."""

    def __init__(
        self, workspace: Workspace, directory: FileDirectory, commands: Commands | None
    ) -> None:
        self._workspace, self._directory, self._commands = workspace, directory, commands

    def commands(self, words: str, *, begun: bool = False) -> list[Candidate]:
        """``begun``: only those whose words or aliases begin so."""
        if self._commands is None:
            return []
        found = self._commands.matching(words, begun=begun)
        return [Candidate(c.words, c.keys, command=c.id) for c in found]

    def looked_up(self, text: str) -> list[Candidate]:
        """People whose name or number is being typed, and commands that are called so."""
        known = self._workspace.attempt(self._directory.look_up, text) or ()
        return [self.person(k) for k in known] + self.commands(text, begun=True)

    def asked(self, found: Captured) -> list[Candidate]:
        """Who may be meant by the first name that is not settled; the last row is a new one."""
        person = unsettled(found)
        if person is None:
            return []
        rows = [self.person(k) for k in person.candidates]
        new = wording.tr("New: {name}").replace("{name}", person.typed)
        return [*rows, Candidate(new, wording.tr("not in the list yet"))]

    def person(self, known: Known) -> Candidate:
        parts = [known.company]
        if known.last_at is not None:
            today, zone = self._workspace.today(), self._workspace.zone()
            parts.append(capture_wording.last_touch(known.last_at, zone, today))
        return Candidate(known.name, " · ".join(p for p in parts if p), known)


def unsettled(found: Captured) -> Person | None:
    """The first person of a line who is not settled."""
    return next((p for p in found.people if p.standing is Standing.ASK), None)
