"""The capture folder: what is put into it is taken in, once, and lies in "taken" afterwards.

A file that can be told whose it is goes to them; the rest lies in Unsorted with the file attached.
Each file is one action, which remembers in the same transaction that these bytes were taken; an
import remembers it right after, for bringing the same cards in again makes nothing new. Whoever is
killed in between finds the file where it was, and takes it in, or moves it only, the next time.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from smallcrm.domain import capture_folder as rules
from smallcrm.domain import file_names
from smallcrm.domain.actions import Action
from smallcrm.domain.arrivals import MailDraft
from smallcrm.domain.attachments import KeptFile
from smallcrm.domain.capture import Context, read
from smallcrm.domain.capture_folder import SETTING, Outcome, Sight, Taken, Trouble
from smallcrm.domain.captured import Captured
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import CannotRead
from smallcrm.domain.file_names import ending
from smallcrm.domain.naming import Known
from smallcrm.domain.person import Standing
from smallcrm.domain.records import (
    CustomerId,
    EmailDraft,
    InteractionId,
    InteractionKind,
    PhoneDraft,
)
from smallcrm.domain.reports import CardProblem, ParsedFile
from smallcrm.domain.text import clean
from smallcrm.domain.when import Words
from smallcrm.formats import encoding, outlook_files
from smallcrm.services import attachments, capture, taken_files
from smallcrm.services.directory import FileDirectory
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.models import Interaction, Participant
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

if TYPE_CHECKING:
    from smallcrm.services.whom import People

LONGEST_TEXT = 64 * 1024
"""Bytes of a text that becomes a note; a longer one is attached."""

_CARDS = frozenset({"vcf", "vcard", "ldif", "ldi"})
_TABLES = frozenset({"csv", "tsv", "xlsx"})
_ENTRIES = frozenset({"eml", "emlx", "mbox", "ics", "ical"})
_BETWEEN = (" - ", " – ", " — ", "_", ": ", ", ", " (", "-")
"""What stands behind a person's name in the name of a file."""
_HEAD = 65_536
"""Bytes by which it is told what only another program can open."""
_NAMED = 5
"""So many people are named of a file that is about more."""


@dataclass(frozen=True, slots=True)
class Frame:
    """With what a file is read: the UTC moment, the user's zone and words, and the text of a
    follow-up to which the file gave none."""

    now: datetime
    zone: tzinfo
    words: Words
    untitled: str


# --- which folder --------------------------------------------------------------------------------


def chosen(store: Store) -> Path | None:
    """The folder; None: none is watched, which is the rule."""
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (SETTING,))
    return Path(rows[0][0]) if rows and rows[0][0] else None


def choose(store: Store, folder: Path | None) -> None:
    """Watch this folder from now on; None: no longer. Bookkeeping, not an action."""
    store.check_writes()
    with store.write_quietly() as session:
        session.merge(Setting(name=SETTING, value="" if folder is None else str(folder)))


def trouble(store: Store, folder: Path) -> Trouble | None:
    """Why it cannot be watched; None when it can."""
    try:
        if not folder.is_dir():
            return Trouble.GONE
        place, own = folder.resolve(), store.path.parent.resolve()
    except OSError:  # one above it may not be entered, or the place does not answer
        return Trouble.CLOSED
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        return Trouble.CLOSED
    return Trouble.OURS if own.is_relative_to(place) or place.is_relative_to(own) else None


def sights(folder: Path) -> tuple[Sight, ...]:
    """The files in it that may be taken when they have settled: no links, no folders.

    Raises:
        CannotRead: it cannot be looked into.
    """
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if not entry.is_file(follow_symlinks=False) or rules.is_unfinished(entry.name):
                    continue
                seen = entry.stat(follow_symlinks=False)
                found.append(Sight(Path(entry.path), seen.st_size, seen.st_mtime_ns))
    except OSError as problem:
        raise CannotRead(folder) from problem
    return tuple(sorted(found, key=lambda sight: (sight.written, sight.path.name)))


# --- taking --------------------------------------------------------------------------------------


def take(store: Store, path: Path, frame: Frame) -> Taken:
    """Take one file in and move it to "taken": ``Round.take``, of one alone."""
    with Round(store) as one:
        return one.take(path, frame)


class Round:
    """Files taken one after the other; whom mails may mean is read once for all, as long as
    nothing else is written about customers."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._people: People | None = None
        self._is_attaching = False
        self._leave = store.subscribe(self._look)

    def __enter__(self) -> Round:
        return self

    def __exit__(self, *rest: object) -> None:
        self.end()

    def end(self) -> None:
        self._leave()
        self._people = None

    def take(self, path: Path, frame: Frame) -> Taken:
        """Take one file in and move it to "taken".

        Raises:
            TooLarge, CannotRead: it is not taken, and lies where it was.
            ReadOnly, MovedAway, DiskFull, FileBusy: likewise.
            CannotWrite: it is taken, and could not be moved.
        """
        self._store.check_writes()
        content = taken_files.hashed(path)
        taken = None
        if not taken_files.is_known(self._store, content, frame.now):
            taken = self._take(path, content, frame)
        taken_files.move(path)
        return taken or Taken(path.name, Outcome.SAME)

    def _take(self, path: Path, content: str, frame: Frame) -> Taken:
        end, found = ending(path.name), None
        try:
            size = path.stat().st_size
        except OSError as problem:  # it went meanwhile
            raise CannotRead(path) from problem
        if end in _CARDS | _TABLES:
            found = _bring_in(self._store, path, content, frame)
        elif end in _ENTRIES:
            found = self._bring_entries(path, content, frame)
        elif end == "txt" and size <= LONGEST_TEXT:
            found = _write_down(self._store, path, content, frame)
        if found is None:
            self._is_attaching = True
            try:
                found = _attach(self._store, path, content, frame)
            finally:
                self._is_attaching = False
        return found

    def _bring_entries(self, path: Path, content: str, frame: Frame) -> Taken | None:
        """Mails and entries of calendars, as an import brings them: mails with nobody here are
        unsorted one by one; for such entries of a calendar, which may be private ones by the
        hundred, the file is. None where nothing comes in."""
        from smallcrm.services import exchange
        from smallcrm.services.arrivals import Arrivals
        from smallcrm.services.whom import People

        store, now = self._store, frame.now.astimezone(frame.zone)
        parsed = _arrived(path)
        if parsed is None or parsed.drafts:  # one of people as well, which is for the window
            return None
        if self._people is None:
            self._people = People(store)
        arrivals = Arrivals(store, (parsed,), now, people=self._people)
        arrived = arrivals.tallies[0].count()
        if not arrived.changes + arrived.same + arrived.removed:
            return None
        if arrived.nobodys and all(isinstance(a, MailDraft) for a in parsed.arrivals):
            arrivals = Arrivals(store, (parsed,), now, people=self._people, unsorted=True)
            arrived = arrivals.tallies[0].count()
        rest = _is_left((*parsed.problems, *arrivals.tallies[0].problems))
        if rest and not arrived.changes:
            return None
        kept = _kept(store, path, content) if rest else None
        who = arrivals.whom
        names = ", ".join(self._people.names[whom] for whom in who[:_NAMED])
        if arrivals.count >= exchange.LARGE:
            store.backup("before-import")
        label = names if names and arrivals.count == 1 else f"0+{arrivals.count}"
        # an import also of one alone: what the journal forgets of it stays known to later ones
        with store.write(Action.IMPORT, label, path.name) as session:
            arrivals.write(session, (), _silent, _never)
            taken_files.remember(session, content)
            if kept is not None:
                _lay_down(session, kept, path.name, frame.now)
        if not arrived.changes:
            return Taken(path.name, Outcome.SAME)
        first = CustomerId(who[0]) if who else None
        if arrived.interactions == arrived.mails == 1:
            return Taken(path.name, Outcome.NOTE, names, first, rest=rest, reason=_packed(parsed))
        return Taken(path.name, Outcome.ENTRIES, names, first, arrived, rest, _packed(parsed))

    def _look(self, changes: Changes) -> None:
        """In the thread that wrote: who is here, or how they are reached, may be another."""
        if not self._is_attaching and changes.things & {Thing.CUSTOMER, Thing.DETAIL}:
            self._people = None


def _arrived(path: Path) -> ParsedFile | None:
    from smallcrm.services import arrival_files

    try:
        return arrival_files.read(path)
    except OSError as problem:
        raise CannotRead(path) from problem


def _bring_in(store: Store, path: Path, content: str, frame: Frame) -> Taken | None:
    """Cards or a table, by an import of their own; None where nobody is in it, or where it is not
    sure what the columns of a table mean."""
    from smallcrm.services import exchange, reading

    parsed = exchange.read_files([path], _silent, _never, reading.mapper(store))
    if not any(file.drafts for file in parsed):
        return None
    if ending(path.name) in _TABLES and not all(_is_sure(file) for file in parsed):
        return None
    rest = any(_is_left(file.problems) for file in parsed)
    kept = _kept(store, path, content) if rest else None

    def beside(session: WriteSession) -> None:
        if kept is not None:
            _lay_down(session, kept, path.name, frame.now)

    exchange.import_parsed(store, parsed, frame.now, _silent, _never, beside=beside)
    taken_files.remember_import(store, content, path.name, frame.now)
    drafts = [draft for file in parsed for draft in file.drafts]
    who = drafts[0].name if len(drafts) == 1 else ""
    return Taken(path.name, Outcome.PEOPLE, who, rest=rest)


def _write_down(store: Store, path: Path, content: str, frame: Frame) -> Taken | None:
    """A text, as if it were typed into the line; where it is not sure whom it names, or somebody
    new, it is unsorted, whole. None when there are no words in it."""
    data = encoding.as_utf8(_bytes(path))
    text = clean(encoding.decode(data)[0]).replace("\r\n", "\n").strip()
    if not text or b"\0" in data:
        return None
    local = frame.now.astimezone(frame.zone)
    found = read(text, Context(local, frame.words, FileDirectory(store)))
    known = all(person.standing is Standing.KNOWN for person in found.people)
    if not found.people or not known or found.is_empty:
        found = Captured(text, kind=InteractionKind.NOTE, body=text)
    with store.write(Action.CAPTURE, source=path.name) as session:
        saved = capture.insert(session, found, frame.now, frame.zone, frame.untitled)
        taken_files.remember(session, content)
    outcome = Outcome.NOTE if saved.customers else Outcome.UNSORTED
    who = saved.customers[0] if saved.customers else None
    return Taken(path.name, outcome, ", ".join(saved.names), who)


def _attach(store: Store, path: Path, content: str, frame: Frame) -> Taken:
    """To whom it is named after, or with a note of its own in Unsorted."""
    kept = _kept(store, path, content)
    who, reason = named_after(store, path.name), _reason(path)
    action = Action.CAPTURE if who is None else Action.ADD_ATTACHMENT
    with store.write(action, "" if who is None else who.name, path.name) as session:
        if who is None:
            _lay_down(session, kept, path.name, frame.now)
        else:
            attachments.insert(session, kept, frame.now, who.id)
        taken_files.remember(session, content)
    if who is None:
        return Taken(path.name, Outcome.UNSORTED, reason=reason)
    return Taken(path.name, Outcome.ATTACHED, who.name, who.id, reason=reason)


def named_after(store: Store, name: str) -> Known | None:
    """Whom the name of a file begins with: "Ana Lima - door.jpg", "Ana Lima 2.m4a". Nobody where
    two are called so."""
    stem = file_names.safe(name).rpartition(".")[0]
    tries = [stem, stem.rstrip(" 0123456789()")]
    for mark in _BETWEEN:
        head, found, _ = stem.partition(mark)
        if found:
            tries.append(head)
    directory = FileDirectory(store)
    for one in sorted({t.strip() for t in tries if t.strip()}, key=len, reverse=True):
        people = directory.exactly([one])
        if people:
            return people[0] if len(people) == 1 else None
    return None


def _is_sure(file: ParsedFile) -> bool:
    """Whether a table is one of people who can be reached, and no question is open about it."""
    doubtful = any(problem.code == "dates_doubtful" for problem in file.problems)
    reached = any(isinstance(d, EmailDraft | PhoneDraft) for c in file.drafts for d in c.details)
    return reached and not doubtful and not file.error


# --- inside --------------------------------------------------------------------------------------


def _is_left(problems: Iterable[CardProblem]) -> bool:
    """Whether something in a file went to nobody, or could not be read."""
    return any(problem.rejected for problem in problems)


def _kept(store: Store, path: Path, content: str) -> KeptFile:
    """
    Raises:
        TooLarge, CannotRead: also where it was written to meanwhile; it is taken the next time.
    """
    kept = attachments.keep(store, path)
    if kept.content != content:
        raise CannotRead(path)
    return kept


def _lay_down(session: Session, kept: KeptFile, name: str, now: datetime) -> None:
    """In Unsorted, with a note of its own."""
    note = _note(session, file_names.safe(name), now)
    session.add(Participant(interaction_id=note, customer_id=None))
    attachments.insert(session, kept, now, None, note)


def _note(session: Session, body: str, now: datetime) -> InteractionId:
    kind = InteractionKind.NOTE.value
    row = Interaction(kind=kind, body=body, happened_at=now, created_at=now)
    session.add(row)
    session.flush()
    return InteractionId(row.id)


def _packed(parsed: ParsedFile) -> str:
    """Whether one of the mails has its files where only Outlook finds them."""
    return "winmail" if any(p.code == "winmail" for p in parsed.problems) else ""


def _reason(path: Path) -> str:
    """Why only another program can open it; "" for an old file of Office, which is like any
    other."""
    try:
        with path.open("rb") as file:
            found = outlook_files.reason(file.read(_HEAD), path.name)
    except OSError as problem:
        raise CannotRead(path) from problem
    return "" if found == "old_workbook" else found


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise CannotRead(path) from problem


def _silent(done: int, total: int) -> None:
    pass


def _never() -> bool:
    return False
