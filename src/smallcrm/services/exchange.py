"""Bringing contact files in: read, match with who is here, count, then write in one step.

Nothing is overwritten: joining fills blanks and adds what is missing, so that the same file
brought in twice makes nothing new.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import accumulate, pairwise
from pathlib import Path
from types import MappingProxyType

from smallcrm.domain.actions import Action
from smallcrm.domain.errors import Cancelled
from smallcrm.domain.records import (
    CustomerDraft,
    CustomerId,
)
from smallcrm.domain.reports import Doubt, FileReport, ImportReport, ParsedFile
from smallcrm.domain.text import fold, one_line
from smallcrm.services import (
    custom_fields,
    duplicates,
    erased,
    import_rows,
    import_targets,
    matching,
    reading,
    updating,
    versions,
)
from smallcrm.services.arrivals import Arrivals
from smallcrm.services.import_targets import Target
from smallcrm.services.matching import KnownCustomers, Mark
from smallcrm.storage.models import (
    NotSame,
)
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store

Progress = Callable[[int, int], None]
Decisions = Mapping[int, CustomerId | None]
"""Of a card in doubt, by its place among all: who it is; None for somebody new."""
NOTHING_DECIDED: Decisions = MappingProxyType({})
LARGE = 50
"""From so many customers on, a backup is made first."""
_STEP = 500


def read_files(
    paths: Iterable[Path],
    progress: Progress,
    cancelled: Callable[[], bool],
    mapper: reading.Mapper | None = None,
) -> tuple[ParsedFile, ...]:
    """Parse contact files, those of folders too; no session is open meanwhile. A file that cannot
    be read says so. ``mapper`` says what the columns of tables become.

    Raises:
        Cancelled: the user stopped it.
    """
    return reading.read_files(paths, progress, cancelled, mapper)


def plan(
    store: Store,
    parsed: Sequence[ParsedFile],
    now: datetime | None = None,
    *,
    unsorted: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
    decided: Decisions = NOTHING_DECIDED,
) -> ImportReport:
    """What an import would do; nothing is written. The arguments are as there.

    Raises:
        Cancelled: the user stopped it.
    """
    work = _Import(store, parsed, now, decided, unsorted=unsorted, cancelled=cancelled)
    report = work.report(dry_run=True)
    work.let_go()
    return report


def import_parsed(
    store: Store,
    parsed: Sequence[ParsedFile],
    now: datetime,
    progress: Progress,
    cancelled: Callable[[], bool],
    *,
    unsorted: bool = False,
    decided: Decisions = NOTHING_DECIDED,
    beside: Callable[[WriteSession], None] = lambda session: None,
) -> ImportReport:
    """Write what was read: one undo step, and one transaction unless there are very many pictures;
    a backup first when it is large.
    ``decided`` says of cards in doubt whom they mean.

    ``now`` is the aware moment, in the user's zone where calendars are among the files: their
    days are local. With ``unsorted`` events and mails of nobody who is here come in as well.
    ``beside`` writes what else belongs to the step.

    Raises:
        Cancelled: the user stopped it; the file is as it was.
    """
    work = _Import(store, parsed, now, decided, unsorted=unsorted, cancelled=cancelled)
    touched = sum(t.is_changed for t in work.targets)
    entries = work.arrivals.count
    if touched + entries >= LARGE and work.known.count:
        store.backup("before-import")
    source = ", ".join(Path(f.path).name for f in parsed)
    label = f"{touched}+{entries}" if entries else str(touched)
    with store.write(Action.IMPORT, label, source) as session:
        work.write(session, now, progress, cancelled)
        beside(session)
    if session.step is not None:
        versions.remember(store, session.step, parsed, work.people())
        import_rows.write_later(store, session.step, work.later, progress, cancelled)
    report = work.report(dry_run=False)
    work.let_go()
    return report


class _Import:
    """Each card of the files given its target; then counted, and written when it is wanted."""

    def __init__(
        self,
        store: Store,
        parsed: Sequence[ParsedFile],
        now: datetime | None = None,
        decided: Decisions = NOTHING_DECIDED,
        *,
        unsorted: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self.known = KnownCustomers(store)
        self.targets: list[Target] = []
        self.later: list[import_rows.Later] = []
        self._by_customer: dict[int, Target] = {}
        self._seen: dict[Mark, Target] = {}
        self._named: dict[str, Target] = {}
        self._others: dict[Mark, list[Target]] = {}
        self._files: list[FileReport] = []
        self._of_file: list[list[Target]] = []
        self._ids: list[CustomerId] = []
        self._erased = erased.Ledger(store)
        self._decided = decided
        self._apart: list[tuple[Target, CustomerId]] = []
        self._doubts: list[Doubt] = []
        self._cancelled = cancelled
        matches = self.known.match_all([d for f in parsed for d in f.drafts], cancelled)
        into = duplicates.roots(store) if decided else {}
        for number, whom in decided.items():
            # who was joined to another since it was asked may be in doubt no more
            if whom is not None and (number in self.known.doubts or whom in into):
                matches[number] = into.get(whom, whom)
        existing = [m for m in matches if m is not None]
        self.known.load_marks(existing)
        import_targets.load_touches(store, self.known.marks)
        self._past = updating.Past(store, existing, _said_together(parsed, matches))
        self._customs = custom_fields.here(store, existing)
        starts = list(accumulate((len(file.drafts) for file in parsed), initial=0))
        cards = [matches[start:end] for start, end in pairwise(starts)]
        older = versions.older(store, parsed, cards)
        for file, start, steps in zip(parsed, starts, older, strict=False):
            self._files.append(self._take(file, matches, start, steps))
        fresh = [t for t in self.targets if t.is_new]
        self.arrivals = Arrivals(
            *(store, parsed, now, [t.draft for t in fresh]),
            unsorted=unsorted,
            cancelled=cancelled,
            by_uid=self._whom(fresh),
        )

    def report(self, *, dry_run: bool) -> ImportReport:
        tallies = zip(self._files, self.arrivals.tallies, strict=True)
        files = (
            replace(f, problems=(*f.problems, *t.problems), arrived=t.count()) for f, t in tallies
        )
        return ImportReport(tuple(files), dry_run, tuple(self._ids), tuple(self._doubts))

    def let_go(self) -> None:
        """Free what was worked on, a little at a time: a hundred thousand customers at once would
        hold up every other thread."""
        self._by_customer.clear()
        self._of_file.clear()
        for held in (self._seen, self._others, self._named, self.known.marks):
            while held:
                held.popitem()
        while self.targets:
            del self.targets[-_STEP:]

    def write(
        self,
        session: WriteSession,
        now: datetime,
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> None:
        self._ids = import_rows.write(session, self.targets, now, progress, cancelled, self.later)
        for target, other in self._apart:
            low, high = sorted((target.customer or 0, int(other)))
            session.add(NotSame(customer_id=low, other_id=high))
        self.arrivals.write(session, self._ids, progress, cancelled)

    def people(self) -> list[set[int]]:
        """Of each file who is in it, once they are written."""
        return [{t.customer or 0 for t in targets} for targets in self._of_file]

    def _whom(self, fresh: Sequence[Target]) -> dict[str, int]:
        """Whom the UIDs in files with entries mean: a customer, or one of the fresh by a number
        below 0."""
        places = {id(target): -number for number, target in enumerate(fresh, 1)}
        return {
            uid: places[id(target)] if target.customer is None else target.customer
            for uid, target in self._named.items()
        }

    def _take(
        self,
        file: ParsedFile,
        matches: Sequence[int | None],
        first: int,
        older: updating.Steps,
    ) -> FileReport:
        new = joined = passed = updated = kept = doubtful = restored = 0
        mine: list[Target] = []
        self._of_file.append(mine)
        for number, draft in enumerate(file.drafts, first):
            if number % _STEP == 0 and self._cancelled():
                raise Cancelled
            match = matches[number]
            if match is None and self._erased.has(draft):
                passed += 1
                continue
            target = self._target(draft, match)
            if target is None:
                target = Target(draft)
                self.targets.append(target)
                target.begin()
                new += 1
                kept += target.kept
                doubtful += self._doubt(number, target)
            else:
                before, was_back = target.kept, target.restored
                changed = self._join(target, draft, older)
                updated += changed and target.is_updated
                joined += changed
                kept += target.kept - before
                restored += target.restored and not was_back
            mine.append(target)
            if draft.uid and file.arrivals:
                self._named[draft.uid] = target
            for mark in _identity(draft):
                if self._seen.setdefault(mark, target) is not target:
                    others = self._others.setdefault(mark, [])
                    if all(t is not target for t in others):
                        others.append(target)
        rejected = sum(1 for p in file.problems if p.rejected)
        return FileReport(
            file.path,
            len(file.drafts),
            new,
            joined,
            rejected,
            file.problems,
            file.error,
            passed,
            updated=updated,
            kept=kept,
            doubtful=doubtful,
            restored=restored,
        )

    def _doubt(self, number: int, target: Target) -> bool:
        """Whether somebody new may be somebody here, and nothing was decided of it yet."""
        doubt = self.known.doubts.get(number)
        if doubt is None:
            return False
        if number in self._decided:
            self._apart.append((target, doubt.customer))
            return False
        who = doubt.customer, doubt.name, doubt.likeness
        self._doubts.append(Doubt(number, target.draft, *who))
        return True

    def _target(self, draft: CustomerDraft, match: int | None) -> Target | None:
        """Who is here already, or came earlier in these files."""
        if match is not None:
            target = self._by_customer.get(match)
            if target is None:
                target = Target(draft, match, self.known.marks.get(match, set()))
                self._by_customer[match] = target
                self.targets.append(target)
            return target
        for mark in _identity(draft):
            first = self._seen.get(mark)
            if first is not None:
                for one in [first, *self._others.get(mark, [])]:
                    if _is_one(one.draft, draft):
                        return one
        return None

    def _join(self, target: Target, draft: CustomerDraft, older: updating.Steps) -> bool:
        if target.customer is None:
            target.fill(draft)
            return target.take(draft) or target.gains
        before = target.gains
        target.settle_customs(draft, self._customs, self._past, older)
        changed = target.take(draft, self._past, older)
        here = self.known.fields[target.customer]
        target.bring_up_to_date(draft, here, self._past, older)
        target.restored = target.customer in self.known.trashed
        return changed or (target.gains and not before)


def _said_together(
    parsed: Sequence[ParsedFile], matches: Sequence[int | None]
) -> dict[int, set[Mark]]:
    """What several cards of one customer say; of those who have only one card, nothing."""
    often = {who for who, n in Counter(matches).items() if n > 1 and who is not None}
    said: dict[int, set[Mark]] = {}
    drafts = (draft for file in parsed for draft in file.drafts)
    for who, draft in zip(matches, drafts, strict=True) if often else ():
        if who is not None and who in often:
            marks = said.setdefault(who, set())
            marks.update(m for m, _ in matching.marks_of(draft))
            marks.update(import_targets.single_marks(draft))
    return said


def _is_one(one: CustomerDraft, other: CustomerDraft) -> bool:
    """Whether two cards of one name and number are not of father and son."""
    if one == other or (one.uid and one.uid == other.uid):
        return True
    faces = duplicates.face_of(one), duplicates.face_of(other)
    return matching.agree(*faces) and not matching.is_of_house(*faces)


def _identity(draft: CustomerDraft) -> list[Mark]:
    """What can tell that two cards are of one customer: the UID, or the name with an e-mail or a
    number; for cards that have none of it, all they say."""
    found: list[Mark] = [("uid", draft.uid)] if draft.uid else []
    name = fold(one_line(draft.name))
    found += [(*mark, name) for mark in matching.contact_marks(draft)]
    if len(found) == 0:
        found.append(("card", draft.name, repr(draft.details), repr(draft.notes)))
    return found
