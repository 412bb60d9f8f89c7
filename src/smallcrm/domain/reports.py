"""What was read from files and what became of it: for the preview and after an import."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from smallcrm.domain.arrivals import ArrivalCount

if TYPE_CHECKING:
    from smallcrm.domain.arrivals import Arrival
    from smallcrm.domain.likeness import Likeness
    from smallcrm.domain.records import CustomerDraft, CustomerId


@dataclass(frozen=True, slots=True)
class CardProblem:
    """Something in a file that could not be read as it stands.

    ``card`` counts from 1, ``line`` is the file's line from 1; 0 means not known. ``rejected`` is
    True when the whole card was left out, False when the card was kept without that one line.
    ``code`` is worded by the view-models; ``excerpt`` is at most 80 characters of the file.
    """

    card: int
    line: int
    code: str
    excerpt: str = ""
    rejected: bool = False
    more: int = 0
    """When not 0, it stands for so many more of this code, which are not told one by one."""


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """What a reader found in one file. ``cards`` counts BEGINs seen, readable or not."""

    path: str
    cards: int
    drafts: tuple[CustomerDraft, ...]
    problems: tuple[CardProblem, ...] = ()
    error: str = ""
    """Error code when the file as a whole could not be read; empty otherwise."""
    arrivals: tuple[Arrival, ...] = ()
    """What a calendar or mails have in them; ``cards`` counts those, then."""
    shape: frozenset[str] = frozenset()
    """By what a file is known as one of its kind: the columns of a table, the program that wrote
    cards."""


@dataclass(frozen=True, slots=True)
class DocumentCount:
    """What a JSON document of ours adds to what is here, beside customers; ``others`` are their
    details, tags, fields and the like."""

    interactions: int = 0
    follow_ups: int = 0
    files: int = 0
    others: int = 0
    is_large: bool = False
    """So that a backup is made first."""

    @property
    def changes(self) -> int:
        return self.interactions + self.follow_ups + self.files + self.others


@dataclass(frozen=True, slots=True)
class FileReport:
    """What an import did, or with ``dry_run`` would do, with one file."""

    path: str
    read: int
    new: int
    joined: int
    rejected: int
    problems: tuple[CardProblem, ...] = ()
    error: str = ""
    erased: int = 0
    """Skipped: they were erased on request."""
    arrived: ArrivalCount = field(default=ArrivalCount())
    """Of a calendar or of mails: what became of it."""
    updated: int = 0
    """Of the joined: with values of an earlier import of the same file brought up to date."""
    kept: int = 0
    """Values, not customers: the file has another, what the user wrote stays."""
    doubtful: int = 0
    """Of the new ones, who may be somebody here already: to be asked."""
    restored: int = 0
    """Of the joined: those who come back from the trash."""
    document: DocumentCount | None = None
    """Of a JSON document of ours."""

    @property
    def same(self) -> int:
        """Here already, with all that the file says of them."""
        return max(0, self.read - self.new - self.joined - self.erased)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A card that may be somebody here. ``card`` is its place among all drafts of the files, from
    0; a decision names it by that."""

    card: int
    draft: CustomerDraft
    customer: CustomerId
    name: str
    likeness: Likeness


@dataclass(frozen=True, slots=True)
class ImportReport:
    files: tuple[FileReport, ...]
    dry_run: bool = False
    customer_ids: tuple[CustomerId, ...] = field(default=())
    doubts: tuple[Doubt, ...] = ()

    @property
    def new(self) -> int:
        return sum(f.new for f in self.files)

    @property
    def joined(self) -> int:
        return sum(f.joined for f in self.files)

    @property
    def rejected(self) -> int:
        return sum(f.rejected for f in self.files)

    @property
    def erased(self) -> int:
        return sum(f.erased for f in self.files)

    @property
    def updated(self) -> int:
        return sum(f.updated for f in self.files)

    @property
    def same(self) -> int:
        return sum(f.same for f in self.files)

    @property
    def kept(self) -> int:
        return sum(f.kept for f in self.files)

    @property
    def restored(self) -> int:
        return sum(f.restored for f in self.files)

    @property
    def doubtful(self) -> int:
        return sum(f.doubtful for f in self.files)
