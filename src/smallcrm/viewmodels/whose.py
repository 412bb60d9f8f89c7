"""Somebody asked for by name: whose it is to be, also somebody who is not in the file yet."""

from __future__ import annotations

from PySide6.QtCore import QObject

from smallcrm.domain.naming import name_words
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import customers
from smallcrm.services.directory import FileDirectory
from smallcrm.viewmodels.line_rows import Candidate, Rows
from smallcrm.viewmodels.workspace import Workspace

SHOWN = 6


class Whose(QObject):
    """Rows for ``WhoPopover``."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._directory = FileDirectory(workspace.store)
        self._finder = Rows(workspace, self._directory)

    def rows(self, typed: str) -> list[Candidate]:
        """Who fits what is typed, and somebody new of that name; with nothing typed the most
        recent."""
        if not typed.strip():
            recent = self._workspace.attempt(self._directory.recent, SHOWN) or ()
            return [self._finder.person(known) for known in recent]
        found = self._finder.looked_up(typed)[:SHOWN]
        same = any(name_words(row.name) == name_words(typed) for row in found)
        return found if same else [*found, self._finder.new(typed.strip())]

    def customer(self, row: Candidate, typed: str) -> tuple[CustomerId, str] | None:
        """Who was picked, with their name; somebody new is made."""
        if row.known is not None:
            return row.known.id, row.name
        space = self._workspace
        made = space.attempt(customers.add, space.store, CustomerDraft(typed), space.now())
        return None if made is None else (made, typed.strip())
