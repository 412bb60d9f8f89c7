"""The names in the file, but for those that the user has settled in this line."""

from __future__ import annotations

from collections.abc import Sequence

from smallcrm.domain import naming
from smallcrm.domain.naming import Directory, Known


class ChosenDirectory:
    """A ``naming.Directory``: a pinned name means the person it was pinned to, or somebody new."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._pinned: dict[tuple[str, ...], Known | None] = {}

    def pin(self, name: str, known: Known | None) -> None:
        """From now on ``name`` means this person; None: somebody not in the file."""
        self._pinned[naming.name_words(name)] = known

    def is_settled(self, name: str) -> bool:
        """Whether the user has said who is meant by a name, or that it is somebody new."""
        return naming.name_words(name) in self._pinned

    def clear(self) -> None:
        self._pinned.clear()

    def forget(self) -> None:
        """Customers changed: who is gone, or is called otherwise now, is no longer meant."""
        kept = {w: k for w, k in self._pinned.items() if k is None or self._is_there(k)}
        self._pinned = kept

    def _is_there(self, known: Known) -> bool:
        return any(k.id == known.id for k in self._directory.exactly([known.name]))

    def like(self, words: str) -> Sequence[Known]:
        wanted = naming.name_words(words)
        if wanted in self._pinned:
            known = self._pinned[wanted]
            return (known,) if known else ()
        return self._directory.like(words)

    def exactly(self, names: Sequence[str]) -> Sequence[Known]:
        found = self._directory.exactly(names)
        pinned = {words: known for words, known in self._pinned.items() if known is not None}
        return [k for k in found if pinned.get(naming.name_words(k.name), k).id == k.id]

    def numbered(self, number: str) -> Sequence[Known]:
        return self._directory.numbered(number)
