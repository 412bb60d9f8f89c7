"""Every action of the program as a command of the line: found by its words, most used first."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.naming import name_words

SHOWN = 8
SHORTEST = 3
INSIDE = 2


@dataclass(frozen=True, slots=True)
class Command:
    """``id`` is stable; ``keys`` its shortcut in the platform's own writing."""

    id: str
    words: str
    keys: str = ""
    aliases: tuple[str, ...] = ()


class Commands(QObject):
    """``wanted(id)`` when one is to be run; ``counted(json)`` to remember how often each was."""

    wanted = Signal(str)
    counted = Signal(str)

    def __init__(
        self,
        offered: Callable[[], Sequence[Command]],
        counts: str = "",
        parent: QObject | None = None,
    ) -> None:
        """``offered`` lists what can be done now; ``counts`` is what ``counted`` gave last."""
        super().__init__(parent)
        self._offered = offered
        self._counts = _counts(counts)

    def matching(self, text: str, *, begun: bool = False) -> list[Command]:
        """Those that have these words, the most used first; none typed: every command.

        ``begun``: only those that begin so, and of three letters or more: a note is typed here too.
        """
        wanted = name_words(text)
        if begun and len("".join(wanted)) < SHORTEST:
            return []
        ranked: list[tuple[int, int, int, Command]] = []
        for place, command in enumerate(self._offered()):
            fit = _fit(wanted, command)
            if fit is not None and not (begun and fit == INSIDE):
                ranked.append((fit, -self._counts.get(command.id, 0), place, command))
        ranked.sort(key=lambda entry: entry[:3])
        found = [command for *_, command in ranked]
        return found[:SHOWN] if wanted else found

    def run(self, command: str) -> None:
        self._counts[command] = self._counts.get(command, 0) + 1
        self.counted.emit(json.dumps(self._counts))
        self.wanted.emit(command)


def _fit(wanted: Sequence[str], command: Command) -> int | None:
    """0 when the words begin so, 1 when an alias does, INSIDE somewhere; None not at all."""
    if not wanted:
        return 0
    words = name_words(command.words)
    if words[: len(wanted)] == tuple(wanted) or " ".join(words).startswith(" ".join(wanted)):
        return 0
    if any(" ".join(name_words(a)).startswith(" ".join(wanted)) for a in command.aliases):
        return 1
    every = (*words, *(w for a in command.aliases for w in name_words(a)))
    return INSIDE if all(any(w.startswith(t) for w in every) for t in wanted) else None


def _counts(kept: str) -> dict[str, int]:
    """What was remembered; anything else is nothing."""
    try:
        found = json.loads(kept or "{}")
    except ValueError:
        return {}
    if not isinstance(found, dict):
        return {}
    return {str(k): v for k, v in found.items() if isinstance(v, int)}
