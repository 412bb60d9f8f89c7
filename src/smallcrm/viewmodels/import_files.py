"""The files of an import: how each was read, and what becomes of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from smallcrm.domain.columns import ANY, Mapping, Table, Wish
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.records import CustomerDraft
from smallcrm.domain.reports import ParsedFile
from smallcrm.services import mappings, reading
from smallcrm.services.reading import Opened
from smallcrm.storage.store import Store
from smallcrm.viewmodels import import_documents
from smallcrm.viewmodels.jobs import Lane

_CHUNK = 200
"""So many drafts are freed at a time."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file, or with ``data`` what was pasted. ``mapping`` is there when it is a table;
    ``is_known`` when it is mapped as the last table of the same header was."""

    name: str
    opened: Opened
    data: bytes | None = None
    wish: Wish = ANY
    mapping: Mapping | None = None
    is_known: bool = False

    @property
    def table(self) -> Table | None:
        return self.opened.table


def open_paths(store: Store, paths: Sequence[Path], lane: Lane) -> tuple[Source, ...]:
    """Read files, those of folders too.

    Raises:
        Cancelled: the user stopped it.
    """
    found = []
    for path in reading.expanded(paths):
        if lane.cancelled():
            raise Cancelled
        opened = import_documents.opened(path) or reading.open_file(
            path, ANY, lane.progress, lane.cancelled
        )
        found.append(_source(store, Source(path.name, opened), lane))
    return tuple(found)


def open_pasted(store: Store, data: bytes, name: str, lane: Lane) -> tuple[Source, ...]:
    """Read what was pasted: cards, or a table."""
    opened = reading.open_data(data, name, ANY, lane.progress, lane.cancelled)
    return (_source(store, Source(name, opened, data), lane),)


def again(store: Store, source: Source, wish: Wish, lane: Lane) -> Source:
    """The same file read as the user wishes. One that cannot be read so has no table."""
    path, stop = Path(source.opened.path), lane.cancelled
    if source.data is None:
        opened = reading.open_file(path, wish, lane.progress, stop)
    else:
        opened = reading.open_data(source.data, source.name, wish, lane.progress, stop)
    return _source(store, replace(source, opened=opened, wish=wish), lane)


def _source(store: Store, source: Source, lane: Lane) -> Source:
    if lane.cancelled():
        raise Cancelled
    if source.table is None:
        return source
    mapping = reading.mapping(store, source.table)
    return replace(source, mapping=mapping, is_known=mappings.is_known(store, source.table))


def parsed(sources: Sequence[Source], lane: Lane) -> tuple[ParsedFile, ...]:
    """All drafts of all files.

    Raises:
        Cancelled: the user stopped it.
    """
    found = []
    for source in sources:
        found.append(_parsed(source, lane))
        if lane.cancelled():
            raise Cancelled
    return tuple(found)


def _parsed(source: Source, lane: Lane) -> ParsedFile:
    if source.mapping is None:
        return reading.parsed(source.opened)
    mapping = replace(source.mapping, doubt=None)  # the user was asked
    return reading.parsed(source.opened, lambda table: mapping, lane.progress, lane.cancelled)


def let_go(held: list[object]) -> None:
    """Free what was read, a little at a time: all at once would hold the window up, in whatever
    thread it is done."""
    many: list[object] = []
    while held:
        found = held.pop()
        if isinstance(found, ParsedFile):
            many += found.drafts
        elif isinstance(found, Source) and found.table is not None:
            many += found.table.rows
    found = None
    while many:
        del many[-_CHUNK:]


def person(source: Source, row: int) -> CustomerDraft | None:
    """What a row of the table becomes; None when it is nobody, and for a row there is not."""
    table, mapping = source.table, source.mapping
    if table is None or mapping is None or not 0 <= row < len(table.rows):
        return None
    alone = replace(table, rows=(table.rows[row],), lines=(table.lines[row],))
    return reading.first(alone, mapping)
