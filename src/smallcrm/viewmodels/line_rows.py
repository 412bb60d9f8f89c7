"""Under the line: who may be meant, commands, and the brief of somebody."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.domain.captured import Captured
from smallcrm.domain.naming import Known
from smallcrm.domain.pages import Brief
from smallcrm.domain.person import Person, Standing
from smallcrm.domain.records import CustomerId
from smallcrm.services import brief
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
    """Finds the rows for a line as it is read; ``offered`` are the commands, if there are any."""

    def __init__(self, workspace: Workspace, directory: FileDirectory) -> None:
        self._workspace, self._directory = workspace, directory
        self.offered: Commands | None = None

    def is_command(self, text: str) -> bool:
        """Whether a text begins with the sign of a command, and there are any."""
        return self.offered is not None and text.lstrip().startswith("/")

    def run(self, row: Candidate) -> None:
        if self.offered is not None:
            self.offered.run(row.command)

    def commands(self, words: str, *, begun: bool = False) -> list[Candidate]:
        """``begun``: only those whose words or aliases begin so."""
        if self.offered is None:
            return []
        found = self.offered.matching(words, begun=begun)
        return [Candidate(c.words, c.keys, command=c.id) for c in found]

    def looked_up(self, text: str) -> list[Candidate]:
        """People whose name or number is being typed, and commands that begin so."""
        known = self._workspace.attempt(self._directory.look_up, text) or ()
        return [self.person(k) for k in known] + self.commands(text, begun=True)

    def asked(self, found: Captured) -> list[Candidate]:
        """Who may be meant by the first name that is not settled; the last row is a new one."""
        person = unsettled(found)
        if person is None:
            return []
        rows = [self.person(k) for k in person.candidates]
        return [*rows, self.new(person.typed)]

    def new(self, name: str) -> Candidate:
        """Somebody who is to be added."""
        text = wording.tr("New: {name}").replace("{name}", name)
        return Candidate(text, wording.tr("not in the list yet"))

    def person(self, known: Known) -> Candidate:
        parts = [known.company]
        if known.last_at is not None:
            today, zone = self._workspace.today(), self._workspace.zone()
            parts.append(capture_wording.last_touch(known.last_at, zone, today))
        return Candidate(known.name, " · ".join(p for p in parts if p), known)


class Briefs:
    """The brief of one person at a time, read when it is another's."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.shown: Brief | None = None

    def show(self, customer: CustomerId | None) -> None:
        if customer is None:
            self.shown = None
        elif self.shown is None or self.shown.id != customer:
            self.shown = self._workspace.attempt(brief.read, self._workspace.store, customer)

    def forget(self) -> None:
        """What it says may be another thing by now."""
        self.shown = None


def unsettled(found: Captured) -> Person | None:
    """The first person of a line who is not settled."""
    return next((p for p in found.people if p.standing is Standing.ASK), None)


def renamed(text: str, span: tuple[int, int], name: str) -> str:
    """The line with another name in the place of one; an @ before it stays."""
    start, end = span
    sign = "@" if text[start : start + 1] == "@" else ""
    return text[:start] + sign + name + text[end:]
