"""Where one has been: back and forward through pages and persons."""

from __future__ import annotations

from typing import NamedTuple

from smallcrm.viewmodels.sections import Section

LONGEST = 50


class Place(NamedTuple):
    """A page; ``customer`` is the person shown on it, 0 for none."""

    section: Section
    tag: str = ""
    customer: int = 0


class Trail:
    """The places one went through; going somewhere new forgets those ahead."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    def went(self, place: Place) -> None:
        if self._places and self._places[self._at] == place:
            return
        self._places = [*self._places[: self._at + 1], place][-LONGEST:]
        self._at = len(self._places) - 1

    def back(self) -> Place | None:
        """The place before, None at the beginning."""
        if self._at <= 0:
            return None
        self._at -= 1
        return self._places[self._at]

    def forward(self) -> Place | None:
        """The place that was left by going back, None at the end."""
        if self._at + 1 >= len(self._places):
            return None
        self._at += 1
        return self._places[self._at]
