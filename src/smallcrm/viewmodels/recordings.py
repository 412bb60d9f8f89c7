"""Voice notes of whom the page shows: recorded, taken from files, played."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from smallcrm.domain.attachments import KeptFile
from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.errors import NotFound, SmallcrmError
from smallcrm.domain.recordings import (
    LONGEST,
    NoSound,
    RecordingDraft,
    RecordingRow,
    WhySilent,
    length,
)
from smallcrm.domain.records import CustomerId, InteractionId
from smallcrm.services import attachments, recordings
from smallcrm.viewmodels import recording_wording, veil, wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.workspace import Workspace

TICK = 500
"""ms between two looks at what the device does; there is no timer while nothing goes on, and
nothing flickers (A20)."""
SILENT_TICKS = 10
"""A microphone that gives nothing for so long is gone."""


class Microphone(Protocol):
    def start(self) -> None: ...
    def stop(self) -> bytes: ...
    def duration(self) -> int: ...
    def loudness(self) -> float: ...


class Loudspeaker(Protocol):
    duration: int | None
    is_done: bool

    def play(self, at: int) -> None: ...
    def stop(self) -> None: ...
    def position(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Devices:
    """What records and plays: both raise ``NoSound``. ``duration`` is that of a file, in ms."""

    microphone: Callable[[], Microphone]
    loudspeaker: Callable[[bytes], Loudspeaker]
    duration: Callable[[bytes], int | None]


class Doing(Enum):
    NOTHING = auto()
    RECORDING = auto()
    UNKEPT = auto()
    """Recorded, and could not be kept yet."""
    PLAYING = auto()
    PAUSED = auto()


class Recordings(QObject):
    """``changed`` when other notes can be heard; ``moved`` when what is done did, or how far it
    is; ``added(InteractionId)`` a note that wants words; ``said(str)`` a sentence for the user."""

    changed = Signal()
    added = Signal(int)
    moved = Signal()
    said = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        person: PersonViewModel,
        devices: Devices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.person = person
        self.doing = Doing.NOTHING
        self._workspace, self.devices = workspace, devices
        self._rows: dict[InteractionId, RecordingRow] = {}
        self._microphone: Microphone | None = None
        self._loudspeaker: Loudspeaker | None = None
        self._whose: tuple[CustomerId, str] | None = None
        self._began: datetime | None = None
        self._samples = b""
        self._take: object = None
        """Which recording it is: what the background has to say of another is dropped."""
        self._keeping: object = None
        """Which of them is being kept just now."""
        self._wish: object = None
        """What was to be played last."""
        self._heard, self._silent = 0, 0
        self.playing: InteractionId | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        person.shown.connect(self._look)
        person.gone.connect(self._look)
        workspace.changed.connect(self._changed)

    # --- what is there --------------------------------------------------------------------------

    def row(self, interaction: InteractionId | None) -> RecordingRow | None:
        """The voice note of an entry of the timeline."""
        return None if interaction is None else self._rows.get(interaction)

    def mark(self, interaction: InteractionId) -> str:
        """ "0:42", "" of an entry that cannot be heard."""
        row = self._rows.get(interaction)
        return "" if row is None else recording_wording.mark(row)

    @property
    def position(self) -> int:
        """In ms, of what is recorded or played."""
        if self._microphone is not None:
            return self._microphone.duration()
        if self._loudspeaker is not None:
            return self._loudspeaker.position()
        return length(len(self._samples))

    @property
    def length(self) -> int:
        """In ms, of what is played."""
        speaker = self._loudspeaker
        return (speaker.duration or 0) if speaker is not None else 0

    @property
    def loudness(self) -> float:
        """Of what is recorded just now, from 0 to 1."""
        return 0.0 if self._microphone is None else self._microphone.loudness()

    def name(self) -> str:
        """Whose recording it is, as the screen may show it."""
        return veil.seen(self._whose[1]) if self._whose is not None else ""

    # --- recording ------------------------------------------------------------------------------

    def record(self) -> None:
        """For whom the page shows; it stays theirs wherever one goes."""
        detail = self.person.detail
        if detail is None or self.person.customer is None or self._is_recording():
            return
        self.stop_playing()
        microphone = self.devices.microphone()
        try:
            microphone.start()
        except NoSound as problem:
            self.said.emit(recording_wording.trouble(problem, recording=True))
            return
        self._microphone, self._samples = microphone, b""
        self._take, self._keeping, self._wish = object(), None, None
        self._whose, self._began = (self.person.customer, detail.name), self._workspace.now()
        self._heard = self._silent = 0
        self._go(Doing.RECORDING)

    def keep(self) -> None:
        """End it; it stands on the timeline. Once: a second wish while it is kept is none."""
        if self._keeping is not None:
            return
        draft = self._end()
        if draft is None:
            return
        take = self._keeping = self._take
        store, samples, customer = self._workspace.store, self._samples, draft[0]
        name = self._file_name()

        def work(lane: Lane) -> KeptFile:
            return recordings.keep(store, samples, name)

        def then(file: KeptFile) -> None:
            if self._take is not take:  # discarded meanwhile, or kept before the program ends
                return
            self._keeping = None
            note = self._add(customer, file, draft[1])
            if note is not None and customer == self.person.customer:
                self.added.emit(int(note))

        def failed(problem: SmallcrmError) -> None:
            if self._take is take:
                self._not_kept(problem)

        self._workspace.jobs.run(work, then, failed, self)

    def keep_now(self) -> None:
        """Before the program ends or locks: what was said is not lost, and nothing plays on."""
        self.stop_playing()
        draft = self._end()
        if draft is None:
            return
        try:
            file = recordings.keep(self._workspace.store, self._samples, self._file_name())
        except SmallcrmError as problem:
            self._not_kept(problem)
        else:
            self._add(draft[0], file, draft[1])

    def discard(self) -> None:
        if self._microphone is not None:
            self._microphone.stop()
        self._microphone, self._samples, self._whose = None, b"", None
        self._take = self._keeping = None
        self._go(Doing.NOTHING)

    def _is_recording(self) -> bool:
        return self.doing in (Doing.RECORDING, Doing.UNKEPT)

    def _end(self) -> tuple[CustomerId, RecordingDraft] | None:
        """Whose it is and what is to be kept of it."""
        if self._whose is None or self._began is None:
            return None
        if self._microphone is not None:
            self._samples = self._microphone.stop()
            self._microphone = None
        if not self._samples:
            self.discard()
            return None
        self._go(Doing.UNKEPT)
        took = length(len(self._samples))
        words = recording_wording.nothing_said()
        return self._whose[0], RecordingDraft(words, self._began, took)

    def _file_name(self) -> str:
        assert self._began is not None
        return recording_wording.file_name(self._began.astimezone(self._workspace.zone()))

    def _add(
        self, customer: CustomerId, file: KeptFile, draft: RecordingDraft
    ) -> InteractionId | None:
        space, note = self._workspace, None
        try:
            note = space.guard(recordings.add, space.store, customer, file, draft, space.now())
        except NotFound:  # removed for good while it was recorded for them
            pass
        except SmallcrmError as problem:
            self._not_kept(problem)
            return None
        self.discard()
        return note

    def _not_kept(self, problem: SmallcrmError) -> None:
        """It is still in memory: keeping can be tried again."""
        self._keeping = None
        self._go(Doing.UNKEPT)
        self.said.emit(wording.error(problem))

    # --- from files -----------------------------------------------------------------------------

    def take(self, paths: Sequence[Path]) -> None:
        """Copies of sound files become voice notes of whom the page shows, of the moment at which
        each was written last; called as the file is."""
        customer, store = self.person.customer, self._workspace.store
        if customer is None:
            return
        latest, of_file = self._workspace.now(), self.devices.duration

        def work(lane: Lane) -> list[tuple[KeptFile, RecordingDraft]]:
            found = []
            for path in paths:
                kept = attachments.keep(store, path)
                at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
                words = Path(kept.name).stem
                took = of_file(path.read_bytes())
                found.append((kept, RecordingDraft(words, min(at, latest), took)))
            return found

        def then(found: list[tuple[KeptFile, RecordingDraft]]) -> None:
            space = self._workspace
            for kept, draft in found:
                space.attempt(recordings.add, space.store, customer, kept, draft, space.now())

        self._workspace.jobs.run(work, then, self._failed, self)

    # --- playing --------------------------------------------------------------------------------

    def play(self, interaction: InteractionId) -> None:
        """Play it, or pause where it plays."""
        row = self._rows.get(interaction)
        if row is None or self._is_recording():
            return
        if self.playing == interaction:
            self.pause_or_go_on()
            return
        if not row.can_play:
            self._failed(NoSound(WhySilent.FORMAT))
            return
        self.stop_playing()
        store = self._workspace.store
        wish = self._wish = object()

        def work(lane: Lane) -> bytes:
            return recordings.data(store, row)

        def then(data: bytes) -> None:
            if self._wish is not wish or interaction not in self._rows:
                return  # another one is wanted meanwhile, or nothing; or somebody else is shown
            self.stop_playing()
            try:
                speaker = self.devices.loudspeaker(data)
                speaker.play(0)
            except NoSound as problem:
                self._failed(problem)
                return
            self._loudspeaker, self.playing = speaker, interaction
            self._go(Doing.PLAYING)

        self._workspace.jobs.run(work, then, self._failed, self)

    def pause_or_go_on(self) -> None:
        speaker = self._loudspeaker
        if speaker is None:
            return
        if self.doing is Doing.PLAYING:
            speaker.stop()
            self._go(Doing.PAUSED)
        else:
            self.go_to(0 if speaker.is_done else speaker.position())

    def go_to(self, at: int) -> None:
        """Play on from there, in ms."""
        speaker = self._loudspeaker
        if speaker is None:
            return
        try:
            speaker.play(max(0, min(at, self.length)))
        except NoSound as problem:
            self.stop_playing()
            self._failed(problem)
            return
        self._go(Doing.PLAYING)

    def stop_playing(self) -> None:
        self._wish = None
        if self._loudspeaker is not None:
            self._loudspeaker.stop()
            self._loudspeaker = self.playing = None
            self._go(Doing.NOTHING)

    # --- inside ---------------------------------------------------------------------------------

    def _go(self, doing: Doing) -> None:
        self.doing = doing
        if doing in (Doing.RECORDING, Doing.PLAYING):
            self._timer.start()
        else:
            self._timer.stop()
        self.moved.emit()

    @Slot()
    def _tick(self) -> None:
        if self._loudspeaker is not None and self._loudspeaker.is_done:
            self._loudspeaker.stop()
            self._go(Doing.PAUSED)
            return
        if self.doing is Doing.RECORDING:
            heard = self.position
            self._silent = self._silent + 1 if heard == self._heard else 0
            self._heard = heard
            if heard >= LONGEST or self._silent >= SILENT_TICKS:
                self.said.emit(recording_wording.stopped(self._whose[1] if self._whose else ""))
                self.keep()
                return
        self.moved.emit()

    @Slot()
    def _look(self) -> None:
        space, customer = self._workspace, self.person.customer
        found = None
        if customer is not None:
            found = space.attempt(recordings.of_customer, space.store, customer)
        rows = {row.interaction: row for row in found or ()}
        if self.playing is not None and self.playing not in rows:
            self.stop_playing()
        if rows != self._rows:
            self._rows = rows
            self.changed.emit()

    def _changed(self, changes: Changes) -> None:
        customer = self.person.customer
        about = {Thing.CARE, Thing.INTERACTION, Thing.DETAIL}
        if customer is not None and changes.touches(customer) and changes.things & about:
            self._look()

    def _failed(self, problem: SmallcrmError) -> None:
        if isinstance(problem, NoSound):
            self.said.emit(recording_wording.trouble(problem, recording=False))
        else:
            self.said.emit(wording.error(problem))
