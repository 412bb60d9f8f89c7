"""Voice notes through the real window: recorded, dropped, played, named, undone.

The devices are miniaudio's own that need no hardware: what they hear is silence, in real time.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QPlainTextEdit, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from smallcrm.desktop import sound
from smallcrm.domain.errors import DiskFull
from smallcrm.domain.recordings import RATE, WIDTH
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.formats.sound import wave_file
from smallcrm.services import attachments, customers, erasure, recordings
from smallcrm.viewmodels.recordings import Devices, Doing, Recordings
from smallcrm.viewmodels.roles import TimelineRole
from smallcrm.widgets.parts.timeline_delegate import TimelineDelegate

pytest.importorskip("miniaudio", reason="no packages for voice notes on this computer")
QUIET = Devices(
    partial(sound.Microphone, "NULL"),
    partial(sound.Loudspeaker, backend="NULL"),
    sound.duration,
)
ELSEWHERE = "COREAUDIO" if sys.platform != "darwin" else "WASAPI"
"""A system of sound that there cannot be here."""


@pytest.fixture
def ana(bench: Bench) -> CustomerId:
    ana = customers.add(bench.store, CustomerDraft("Ana Lima"), NOW)
    bench.desk.open_customer(int(ana))
    bench.desk.voice.recordings.devices = QUIET
    return ana


@pytest.fixture
def voice(bench: Bench, ana: CustomerId) -> Recordings:
    return bench.desk.voice.recordings


def spoken(folder: Path, name: str, seconds: float = 2) -> Path:
    path = folder / name
    path.write_bytes(wave_file(bytes(int(RATE * seconds) * WIDTH), RATE, WIDTH))
    return path


def entries(bench: Bench) -> list[tuple[str, str]]:
    model = bench.desk.person_pane.timeline.model
    rows = (model.index(n) for n in range(model.rowCount()))
    return [(r.data(TimelineRole.BODY), r.data(TimelineRole.SOUND)) for r in rows]


def recorded(bench: Bench, voice: Recordings, qtbot: QtBot) -> None:
    bench.window.actions_.work.record.trigger()
    assert voice.doing is Doing.RECORDING
    qtbot.waitUntil(lambda: bench.desk.voice.strip.time.text() == "0:01")


def test_what_was_said_stands_on_the_timeline_and_is_called_as_one_types(
    bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot
) -> None:
    strip = bench.desk.voice.strip
    assert strip.isHidden()
    recorded(bench, voice, qtbot)
    assert strip.isVisible()
    assert strip.words.text() == "Recording for Ana Lima"
    strip.keep.click()
    view = bench.desk.person_pane.timeline.view
    qtbot.waitUntil(lambda: view.findChild(QPlainTextEdit) is not None)
    assert strip.isHidden()
    editor = view.findChild(QPlainTextEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Wants the brochure in blue")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    ((words, length),) = entries(bench)
    assert (words, length[:3]) == ("Wants the brochure in blue", "0:0")
    (row,) = recordings.of_customer(bench.store, ana)
    assert row.file.name == "Voice note 2026-11-25 14.30.00.wav"
    assert row.duration == pytest.approx(sound.duration(recordings.data(bench.store, row)), abs=1)
    bench.desk.undo.undo()
    assert entries(bench)[0][0] == "Voice note"
    bench.desk.undo.undo()
    assert entries(bench) == []
    assert attachments.listed(bench.store, ana) == ()


def test_it_stays_theirs_wherever_one_goes(
    bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot
) -> None:
    recorded(bench, voice, qtbot)
    ben = customers.add(bench.store, CustomerDraft("Ben Okafor"), NOW)
    bench.desk.open_customer(int(ben))
    bench.desk.voice.strip.keep.click()
    qtbot.waitUntil(lambda: len(recordings.of_customer(bench.store, ana)) == 1)
    assert recordings.of_customer(bench.store, ben) == ()
    assert bench.strip == "The voice note stands on the timeline of Ana Lima."


def test_discarded_is_nowhere(
    bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot
) -> None:
    recorded(bench, voice, qtbot)
    bench.desk.voice.strip.discard.click()
    assert voice.doing is Doing.NOTHING
    assert bench.desk.voice.strip.isHidden()
    assert entries(bench) == []


def test_what_is_being_said_is_kept_when_the_program_ends(
    bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot
) -> None:
    recorded(bench, voice, qtbot)
    bench.desk.keep()
    (row,) = recordings.of_customer(bench.store, ana)
    assert row.duration is not None
    assert row.duration >= 1000


def test_on_a_full_disk_it_stays_and_is_kept_when_there_is_room(
    bench: Bench,
    voice: Recordings,
    ana: CustomerId,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keep, full = recordings.keep, [True]

    def kept(*given: object) -> object:
        if full.pop():
            raise DiskFull(bench.store.path)
        return keep(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(recordings, "keep", kept)
    recorded(bench, voice, qtbot)
    bench.desk.voice.strip.keep.click()
    qtbot.waitUntil(lambda: "full" in bench.strip)
    assert voice.doing is Doing.UNKEPT
    assert bench.desk.voice.strip.words.text() == "Recorded for Ana Lima, not kept yet"
    full.append(False)
    bench.desk.voice.strip.keep.click()
    qtbot.waitUntil(lambda: len(entries(bench)) == 1)


def test_a_microphone_that_goes_silent_ends_it_and_loses_nothing(
    bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot
) -> None:
    recorded(bench, voice, qtbot)
    microphone = voice._microphone
    assert isinstance(microphone, sound.Microphone)
    microphone._device.stop()
    qtbot.waitUntil(lambda: len(recordings.of_customer(bench.store, ana)) == 1, timeout=15_000)
    assert voice.doing is Doing.NOTHING


def test_a_dropped_sound_is_a_voice_note_of_its_own_moment(
    bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot, tmp_path: Path
) -> None:
    path = spoken(tmp_path, "Brochure in blue.wav")
    os.utime(path, (1_764_000_000, 1_764_000_000))
    bench.desk.files.drop([path])
    qtbot.waitUntil(lambda: entries(bench) == [("Brochure in blue", "0:02")])
    model = bench.desk.person_pane.timeline.model
    row = model.row(model.index(0))
    assert row is not None
    assert row.happened_at == datetime.fromtimestamp(1_764_000_000, UTC)
    said = str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "voice note, 0:02: Brochure in blue" in said
    assert path.exists()


def test_what_cannot_be_played_here_is_kept_and_said(
    bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "memo.m4a"
    path.write_bytes(b"\x00\x00\x00\x20ftypM4A " + bytes(400))
    bench.desk.files.drop([path])
    qtbot.waitUntil(lambda: entries(bench) == [("memo", "sound")])
    play(bench)
    assert bench.strip.startswith("This sound cannot be played here.")
    path = tmp_path / "torn.wav"
    path.write_bytes(b"RIFF" + bytes(400))
    bench.desk.files.drop([path])
    qtbot.waitUntil(lambda: len(entries(bench)) == 2)
    bench.window.undo_strip.hide()
    play(bench, entries(bench).index(("torn", "sound")))
    qtbot.waitUntil(lambda: bench.strip.startswith("This sound cannot be played here."))
    assert voice.doing is Doing.NOTHING


def play(bench: Bench, number: int = 0) -> None:
    view = bench.desk.person_pane.timeline.view
    view.setCurrentIndex(view.model().index(number, 0))
    act = bench.window.actions_.work.play
    assert act.isEnabled()
    act.trigger()


def test_it_plays_pauses_goes_on_and_ends(
    bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.desk.files.drop([spoken(tmp_path, "memo.wav")])
    qtbot.waitUntil(lambda: len(entries(bench)) == 1)
    strip = bench.desk.voice.strip
    play(bench)
    qtbot.waitUntil(lambda: voice.doing is Doing.PLAYING and voice.position > 0)
    assert strip.pause.accessibleName() == "Pause"
    assert strip.place.maximum() == 2000
    strip.pause.click()
    stands = voice.position
    assert strip.pause.accessibleName() == "Play"
    strip.pause.click()
    assert strip.pause.accessibleName() == "Pause"
    assert voice.position >= stands
    strip.place.sliderMoved.emit(1800)
    assert voice.position >= 1800
    qtbot.waitUntil(lambda: voice.doing is Doing.PAUSED)
    assert strip.time.text() == "0:02 / 0:02"
    strip.pause.click()
    assert voice.position < 1800, "from the begin again"
    qtbot.keyClick(strip.close_button, Qt.Key.Key_Escape)
    assert voice.doing is Doing.NOTHING
    assert strip.isHidden()


def test_a_click_on_its_length_plays_it_and_beside_it_does_not(
    bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.desk.files.drop([spoken(tmp_path, "memo.wav")])
    qtbot.waitUntil(lambda: len(entries(bench)) == 1)
    view = bench.desk.person_pane.timeline.view
    index = view.model().index(0, 0)
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    delegate = view.itemDelegate()
    assert isinstance(delegate, TimelineDelegate)
    button = delegate.sound_rect(option, index)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    beside = QPoint(button.left() - 20, button.center().y())
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    qtbot.mouseClick(view.viewport(), left, none, beside)
    assert bench.workspace.jobs.is_idle, "it would be read there"
    assert voice.playing is None
    qtbot.mouseClick(view.viewport(), left, none, button.center())
    qtbot.waitUntil(lambda: voice.doing is Doing.PLAYING)
    bench.desk.open_customer(int(customers.add(bench.store, CustomerDraft("Ben"), NOW)))
    assert voice.doing is Doing.NOTHING, "of somebody who is not shown nothing is heard"


def test_with_the_note_the_sound_goes_and_comes_back(
    bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.desk.files.drop([spoken(tmp_path, "memo.wav")])
    qtbot.waitUntil(lambda: len(entries(bench)) == 1)
    bench.desk.person_pane.timeline.model.remove(
        bench.desk.person_pane.timeline.model.index(0, 0, QModelIndex())
    )
    assert entries(bench) == []
    assert attachments.listed(bench.store, ana) == ()
    bench.desk.undo.undo()
    assert entries(bench) == [("memo", "0:02")]
    attachments.remove(bench.store, attachments.listed(bench.store, ana)[0].id)
    assert entries(bench) == [("memo", "")]
    bench.desk.undo.undo()
    erasure.erase(bench.store, ana, NOW, ())
    assert bench.store.fetch("SELECT count(*) FROM recording") == [(0,)]


def no_package(patch: pytest.MonkeyPatch) -> Devices:
    patch.setitem(sys.modules, "miniaudio", None)
    return Devices(sound.Microphone, sound.Loudspeaker, sound.duration)


def no_device(patch: pytest.MonkeyPatch) -> Devices:
    return Devices(
        partial(sound.Microphone, ELSEWHERE),
        partial(sound.Loudspeaker, backend=ELSEWHERE),
        sound.duration,
    )


@pytest.mark.parametrize(
    ("made", "to_record", "to_play", "length"),
    [
        (no_package, "Nothing to record or play", "Nothing to record or play", "sound"),
        (no_device, "No microphone was found", "No loudspeaker was found", "0:02"),
    ],
)
def test_without_sound_the_program_is_whole(
    made: Callable[[pytest.MonkeyPatch], Devices],
    to_record: str,
    to_play: str,
    length: str,
    bench: Bench,
    voice: Recordings,
    ana: CustomerId,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    voice.devices = made(monkeypatch)
    bench.window.actions_.work.record.trigger()
    assert bench.strip.startswith(to_record)
    assert voice.doing is Doing.NOTHING
    bench.desk.files.drop([spoken(tmp_path, "memo.wav")])
    qtbot.waitUntil(lambda: entries(bench) == [("memo", length)])
    play(bench)
    qtbot.waitUntil(lambda: bench.strip.startswith(to_play))
    assert voice.doing is Doing.NOTHING


@pytest.mark.parametrize("again", ["click", "end"])
def test_kept_twice_it_is_there_once(
    again: str, bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot
) -> None:
    recorded(bench, voice, qtbot)
    bench.desk.voice.strip.keep.click()
    if again == "click":
        bench.desk.voice.strip.keep.click()
    else:
        bench.desk.keep()
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert len(recordings.of_customer(bench.store, ana)) == 1


def test_discarded_while_it_is_kept_it_is_nowhere_and_the_next_one_goes_on(
    bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot
) -> None:
    recorded(bench, voice, qtbot)
    bench.desk.voice.strip.keep.click()
    bench.desk.voice.strip.discard.click()
    bench.window.actions_.work.record.trigger()
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert recordings.of_customer(bench.store, ana) == ()
    assert voice.doing is Doing.RECORDING
    voice.discard()


def test_what_was_to_be_played_does_not_play_over_a_recording(
    bench: Bench, voice: Recordings, ana: CustomerId, qtbot: QtBot, tmp_path: Path
) -> None:
    bench.desk.files.drop([spoken(tmp_path, "memo.wav")])
    qtbot.waitUntil(lambda: len(entries(bench)) == 1)
    play(bench)
    bench.window.actions_.work.record.trigger()
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert bench.desk.voice.strip.keep.isVisible(), "the recording goes on"
    voice.discard()
    play(bench)
    bench.desk.open_customer(int(customers.add(bench.store, CustomerDraft("Ben"), NOW)))
    qtbot.waitUntil(lambda: bench.workspace.jobs.is_idle)
    assert voice.doing is Doing.NOTHING, "of somebody who is not shown nothing is heard"
