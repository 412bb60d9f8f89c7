"""The words of a line that are not saved yet, in the file; and those a look-up has put aside."""

from __future__ import annotations

import json

from smallcrm.viewmodels.workspace import Workspace

EVERYWHERE = "line"
"""The draft's place for a line that belongs to no page."""
ASIDE = "line:aside"


class LineDraft:
    """One place at a time; the place "" is nowhere, and nothing is kept there.

    A look-up that comes from outside, while the phone rings, must not cost the note that is half
    typed: its words are put aside, and are back when the look-up is put away or done with.
    """

    def __init__(self, workspace: Workspace, place: str) -> None:
        self._workspace, self.place = workspace, place
        self._aside: list[str] = []
        self._looked_up = ""

    def read(self) -> str:
        """What was kept here, "" when nothing was."""
        text = self._read(self.place)
        if self.place == EVERYWHERE:
            self._aside = _texts(self._read(ASIDE))
            text = text or self.take_up()
        return text

    def keep(self, text: str) -> None:
        """These are the words of this place now. Of a look-up alone nothing is kept."""
        if not self.place:
            return
        aside = self._aside
        if text and text == self._looked_up:
            text, aside = (aside[-1], aside[:-1]) if aside else ("", [])
        self._write(self.place, text)
        if self.place == EVERYWHERE:
            self._write(ASIDE, json.dumps(aside) if aside else "")

    def look_up(self, typed: str, text: str) -> None:
        """``text`` comes into the line in the place of what is ``typed`` there."""
        if typed.strip() and typed != self._looked_up:
            self._aside.append(typed)
        self._looked_up = text

    def put_back(self, typed: str) -> str | None:
        """The words for the line when a look-up is put away; None when ``typed`` is none."""
        if not self._looked_up or typed != self._looked_up:
            return None
        self._looked_up = ""
        return self.take_up()

    def take_up(self) -> str:
        """The words that were put aside last, "" when there are none."""
        return self._aside.pop() if self._aside else ""

    def _read(self, place: str) -> str:
        return (self._workspace.attempt(self._workspace.drafts.read, place) or "") if place else ""

    def _write(self, place: str, text: str) -> None:
        self._workspace.attempt(self._workspace.drafts.keep, place, text)


def _texts(kept: str) -> list[str]:
    """A list of texts as it was kept; anything else is nothing."""
    try:
        found = json.loads(kept or "[]")
    except ValueError:
        return []
    return [t for t in found if isinstance(t, str)] if isinstance(found, list) else []
