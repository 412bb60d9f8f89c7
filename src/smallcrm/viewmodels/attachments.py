"""The files of whom the page shows: attached in the background, opened as copies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain import file_names
from smallcrm.domain.attachments import AttachmentId, AttachmentRow, KeptFile
from smallcrm.domain.errors import SmallcrmError, TooLarge
from smallcrm.domain.records import CustomerId
from smallcrm.services import attachments
from smallcrm.viewmodels import attachment_wording, dates, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.opened_files import OpenedFiles
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.workspace import Workspace

READ_ONLY = 0o400


class Doubt(Enum):
    """Why a file is not simply opened."""

    PROGRAM = auto()
    """It may be run, or fetch things from elsewhere: it is not opened."""
    UNKNOWN = auto()
    """Nothing is known of its kind: it is asked."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What the lane made of some files."""

    kept: tuple[KeptFile, ...]
    problems: tuple[tuple[str, SmallcrmError], ...]
    """With the name of the file that each is about."""


class Files(QObject):
    """``shown`` when the list may be another; ``said(str)`` a sentence for the user;
    ``opened(Path)`` a copy for the system's program; ``doubted(AttachmentRow, Doubt)`` in its
    place where that is not to be done without a word."""

    shown = Signal()
    said = Signal(str)
    opened = Signal(object)
    doubted = Signal(object, object)

    def __init__(
        self, workspace: Workspace, person: PersonViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.person = person
        self._workspace = workspace
        self._copies = OpenedFiles()
        self.rows: tuple[AttachmentRow, ...] = ()
        person.shown.connect(self._look)
        person.gone.connect(self._look)

    def stop(self) -> None:
        """The copies that were opened go: at the end, and when the file is locked."""
        self._copies.clear()

    @Slot()
    def _look(self) -> None:
        space, customer = self._workspace, self.person.customer
        found = None
        if customer is not None:
            found = space.attempt(attachments.listed, space.store, customer)
        self.rows = found or ()
        self.shown.emit()

    def words(self, row: AttachmentRow) -> str:
        """ "PDF · 120 KB · 24 Nov"."""
        space = self._workspace
        day = dates.day(row.added_at.astimezone(space.zone()).date(), space.today(), weekday=False)
        return f"{attachment_wording.face(row, with_name=False)} · {day}"

    # --- attaching ------------------------------------------------------------------------------

    def attach(self, paths: Sequence[Path]) -> None:
        """Copies of these files become the person's, in one step; they stay where they are."""
        store = self._workspace.store
        self._attach([(path.name, partial(attachments.keep, store, path)) for path in paths])

    def attach_picture(self, data: bytes, name: str) -> None:
        store = self._workspace.store
        self._attach([(name, partial(attachments.keep_bytes, store, data, name))])

    def _attach(self, keeps: Sequence[tuple[str, Callable[[], KeptFile]]]) -> None:
        customer, space = self.person.customer, self._workspace
        if customer is None:
            return

        def work(lane: Lane) -> _Read:
            kept: list[KeptFile] = []
            problems: list[tuple[str, SmallcrmError]] = []
            for name, keep in keeps:
                try:
                    kept.append(keep())
                except SmallcrmError as problem:
                    problems.append((name, problem))
            return _Read(tuple(kept), tuple(problems))

        def then(read: _Read) -> None:
            self._kept(customer, read)

        space.jobs.run(work, then, self._failed, self)

    def _kept(self, customer: CustomerId, read: _Read) -> None:
        space = self._workspace
        if read.kept:
            space.attempt(attachments.add, space.store, customer, read.kept, space.now())
        if read.problems:
            said = (_not_attached(name, problem) for name, problem in read.problems)
            self.said.emit("\n".join(dict.fromkeys(said)))

    # --- opening --------------------------------------------------------------------------------

    def open(self, row: AttachmentRow, *, all_the_same: bool = False) -> None:
        """A copy for the system's program; what may be a program itself never."""
        store, copies = self._workspace.store, self._copies

        def work(lane: Lane) -> Path | Doubt:
            if file_names.is_program(row.name, attachments.beginning(store, row)):
                return Doubt.PROGRAM
            if not file_names.kind(row.name) and not all_the_same:
                return Doubt.UNKNOWN
            return copies.make(
                row.name, lambda to: attachments.write_copy(store, row, to, READ_ONLY)
            )

        def then(found: Path | Doubt) -> None:
            if isinstance(found, Doubt):
                self.doubted.emit(row, found)
            else:
                self.opened.emit(found)
                words = wording.tr(
                    "Opened a copy of {name}. It goes when smallcrm is locked or closed."
                )
                self.said.emit(words.replace("{name}", row.name))

        self._workspace.jobs.run(work, then, self._failed, self)

    def save_copy(self, row: AttachmentRow, target: Path) -> None:
        """A copy where the user wants one."""
        store = self._workspace.store

        def work(lane: Lane) -> str:
            attachments.write_copy(store, row, target)
            return target.name

        def then(name: str) -> None:
            self.said.emit(wording.tr("Saved a copy as {name}.").replace("{name}", name))

        self._workspace.jobs.run(work, then, self._failed, self)

    # --- changing -------------------------------------------------------------------------------

    def rename(self, attachment: AttachmentId, name: str) -> None:
        space = self._workspace
        space.attempt(attachments.rename, space.store, attachment, name)

    def remove(self, attachment: AttachmentId) -> None:
        space = self._workspace
        space.attempt(attachments.remove, space.store, attachment)

    def _failed(self, problem: SmallcrmError) -> None:
        self.said.emit(wording.error(problem))


def _not_attached(name: str, problem: SmallcrmError) -> str:
    if isinstance(problem, TooLarge):
        return attachment_wording.too_large(name, problem)
    return wording.error(problem)
