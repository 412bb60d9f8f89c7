"""Files of people by what is in them: whichever reader can read the bytes, whatever the name says.

A table is opened first and mapped then, so that the user may look at it in between; for all else
the reader makes drafts at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from smallcrm.domain.columns import ANY, Mapping, Table, Wish
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.records import CustomerDraft
from smallcrm.domain.reports import CardProblem, ParsedFile
from smallcrm.services import mappings
from smallcrm.storage.store import Store

Progress = Callable[[int, int], None]
Mapper = Callable[[Table], Mapping]
MAX_BYTES = 200_000_000
"""As ``vcard`` has it."""
LARGE = 500_000
"""From so many bytes on a file of cards is read a block at a time."""
_HEAD = 65_536
_PAGE_NAMES = (".md", ".markdown")
"""Pages to read, such as our own: a comma or an address in each line makes no table of them."""
_TABLE_NAMES = {".csv", ".tsv", ".tab"}


class FileKind(StrEnum):
    VCARD = "vcard"
    TABLE = "table"
    WORKBOOK = "workbook"
    LDIF = "ldif"
    ARRIVALS = "arrivals"
    """A calendar or mails."""
    DOCUMENT = "document"
    """All of a file of ours, as JSON: brought in by ``json_import``."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read: ``table`` when it still has to be mapped, else ``parsed``."""

    path: str
    kind: FileKind
    table: Table | None = None
    parsed: ParsedFile | None = None


Reader = Callable[[bytes, str, Progress | None, Callable[[], bool] | None], ParsedFile]


def kind_of(data: bytes, name: str) -> FileKind:
    """What the bytes are; the name counts only where the bytes could be anything."""
    from smallcrm.formats import encoding, ldif, table, workbook

    if workbook.looks_like(data):
        return FileKind.WORKBOOK
    head = encoding.as_utf8(data[:_HEAD]).upper()
    if b"BEGIN:VCARD" in head or Path(name).suffix.lower() in (".vcf", ".vcard"):
        return FileKind.VCARD
    if ldif.looks_like(data):
        return FileKind.LDIF
    if Path(name).suffix.lower() in _PAGE_NAMES:
        return FileKind.UNKNOWN
    if Path(name).suffix.lower() in _TABLE_NAMES or table.looks_like(data):
        return FileKind.TABLE
    return FileKind.UNKNOWN


def _reader(kind: FileKind) -> Reader | None:
    """What makes drafts of a file at once; None: it has to be mapped."""
    from smallcrm.formats import ldif, vcard

    return {FileKind.VCARD: vcard.parse, FileKind.LDIF: ldif.parse}.get(kind)


def open_file(
    path: Path,
    wish: Wish = ANY,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Opened:
    """Read a file from the disk. One that cannot be read says so in its ``parsed``."""
    from smallcrm.formats import outlook_files, vcard
    from smallcrm.services import arrival_files

    name = str(path)
    try:
        if path.is_dir():
            return _failed(name, "empty_folder")
        if path.exists() and not path.is_file():  # a pipe or a device has no end
            return _failed(name, "unreadable")
        arrived = arrival_files.read(path, progress, cancelled)
        if arrived is not None:
            return Opened(name, FileKind.ARRIVALS, parsed=arrived)
        if path.stat().st_size > LARGE and kind_of(_head(path), name) is FileKind.VCARD:
            return Opened(name, FileKind.VCARD, parsed=vcard.parse_file(path, progress, cancelled))
        if path.stat().st_size > MAX_BYTES:
            return _failed(name, outlook_files.reason(_head(path), name) or "too_large")
        data = path.read_bytes()
    except FileNotFoundError:
        return _failed(name, "missing")
    except OSError:
        return _failed(name, "unreadable")
    return open_data(data, name, wish, progress, cancelled)


def _head(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(_HEAD)


def open_data(
    data: bytes,
    name: str,
    wish: Wish = ANY,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Opened:
    """Read bytes: a file's, or the clipboard's."""
    from smallcrm.formats import monica, outlook_files, table, workbook
    from smallcrm.services import arrival_files

    if not data.strip(b"\0\r\n\t "):
        return _failed(name, "empty")
    if reason := outlook_files.reason(data, name):
        return _failed(name, reason)
    if monica.is_sql(data[:_HEAD]):
        return _failed(name, "monica_sql")
    arrived = arrival_files.read_bytes(data, name, progress, cancelled)
    if arrived is not None:
        return Opened(name, FileKind.ARRIVALS, parsed=arrived)
    kind = kind_of(data, name)
    if reader := _reader(kind):
        return Opened(name, kind, parsed=reader(data, name, progress, cancelled))
    if kind is FileKind.UNKNOWN:
        return _failed(name, "unknown_kind")
    read = workbook.read if kind is FileKind.WORKBOOK else table.read
    found = read(data, name, wish, cancelled or _never)
    if found.error:
        return _failed(name, found.error, kind)
    return Opened(name, kind, found)


def table_of(opened: Opened, none: str) -> Table:
    """The table of a file; or an empty one whose ``error`` says why there is none, ``none`` of one
    that was read and is something else, as a card is."""
    if opened.table is not None:
        return opened.table
    error = opened.parsed.error if opened.parsed is not None else ""
    return Table(opened.path, error=error or none)


def parsed(
    opened: Opened,
    mapper: Mapper | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ParsedFile:
    """The drafts of an opened file; a table is mapped by ``mapper``, or by guessing. A question of
    the dates that nobody was asked is among the problems."""
    from smallcrm.formats import column_guess, table_drafts

    if opened.table is None:
        return opened.parsed or ParsedFile(opened.path, 0, (), error="unknown_kind")
    mapping = (mapper or column_guess.guess)(opened.table)
    found = table_drafts.drafts(opened.table, mapping, progress, cancelled)
    if mapping.doubt is None:
        return found
    problem = CardProblem(0, 0, "dates_doubtful", mapping.doubt.example)
    return replace(found, problems=(problem, *found.problems))


def first(found: Table, mapping: Mapping) -> CustomerDraft | None:
    """What the first row becomes, to be shown; None when no row is anybody."""
    from smallcrm.formats import table_drafts

    return table_drafts.first(found, mapping)


def open_files(
    paths: Iterable[Path], progress: Progress, cancelled: Callable[[], bool]
) -> list[Opened]:
    """Open files, and those in folders.

    Raises:
        Cancelled: the user stopped it.
    """
    found = []
    for path in expanded(paths):
        found.append(open_file(path, ANY, progress, cancelled))
        if cancelled():
            raise Cancelled
    return found


def read_files(
    paths: Iterable[Path],
    progress: Progress,
    cancelled: Callable[[], bool],
    mapper: Mapper | None = None,
) -> tuple[ParsedFile, ...]:
    """Parse files, and those in folders; no session is open meanwhile.

    Raises:
        Cancelled: the user stopped it.
    """
    opened = open_files(paths, progress, cancelled)
    found = tuple(parsed(o, mapper, progress, cancelled) for o in opened)
    if cancelled():
        raise Cancelled
    return found


def expanded(paths: Iterable[Path]) -> Sequence[Path]:
    """The paths, with a folder's files (not those of folders in it) in its place, by name."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            files = [p for p in path.iterdir() if p.is_file() and not p.name.startswith(".")]
            found += sorted(files) or [path]  # it is said that there are none
        else:
            found.append(path)
    return found


def mapper(store: Store) -> Mapper:
    """Maps a table as the user has mapped the last one of its kind, or else by guessing."""
    return mappings.mapper(store)


def mapping(store: Store, found: Table) -> Mapping:
    """What becomes of a table, as far as it is known without asking."""
    return mappings.mapper(store)(found)


def remember(store: Store, found: Table, chosen: Mapping) -> None:
    """Keep what the user chose, for the next table with the same header."""
    mappings.remember(store, found, chosen)


def with_dates(mapper: Mapper, *, day_first: bool) -> Mapper:
    """A mapper whose dates are read so, whatever the table says."""
    return lambda found: replace(mapper(found), day_first=day_first, doubt=None)


def _never() -> bool:
    return False


def _failed(name: str, error: str, kind: FileKind = FileKind.UNKNOWN) -> Opened:
    return Opened(name, kind, parsed=ParsedFile(name, 0, (), error=error))
