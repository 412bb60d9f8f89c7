"""Joins voice notes with the window: recorded for whom the page shows, played on the timeline."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, Slot

from smallcrm.desktop import sound
from smallcrm.domain import file_names
from smallcrm.domain.records import InteractionId
from smallcrm.viewmodels.recordings import Devices, Recordings
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.person import PersonPane
from smallcrm.widgets.sound_strip import SoundStrip

DEVICES = Devices(sound.Microphone, sound.Loudspeaker, sound.duration)


class VoiceActs(QObject):
    """Made once; the devices are asked for when they are used."""

    def __init__(
        self,
        window: MainWindow,
        pane: PersonPane,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._pane = window, pane
        self.recordings = Recordings(window.workspace, pane.person, DEVICES, self)
        self.strip = SoundStrip(self.recordings, window)
        window.add_foot(self.strip)
        self._model = pane.timeline.model
        self._model.sound_of = self.recordings.mark
        work = window.actions_.work
        self._record, self._play = work.record, work.play
        pane.more_acts.append(self._record)
        pane.timeline.view.more_acts.append(self._play)
        self._record.triggered.connect(self.recordings.record)
        self._play.triggered.connect(self._play_current)
        pane.timeline.view.sound_wanted.connect(self._play_at)
        pane.timeline.view.selectionModel().currentChanged.connect(self._look)
        self.recordings.changed.connect(self._changed)
        self.recordings.said.connect(self._say)
        self.recordings.added.connect(self._name_it)
        pane.person.shown.connect(self._look)
        pane.person.gone.connect(self._look)
        self._look()

    @staticmethod
    def takes(paths: Sequence[Path]) -> bool:
        """Whether these files are all sounds."""
        return bool(paths) and all(file_names.kind(path.name) == "sound" for path in paths)

    @Slot()
    def _look(self) -> None:
        self._record.setEnabled(self.recordings.person.customer is not None)
        row = self._model.row(self._pane.timeline.view.currentIndex())
        can_play = row is not None and self.recordings.row(row.id) is not None
        self._play.setEnabled(can_play)
        self._play.setVisible(can_play)

    @Slot()
    def _changed(self) -> None:
        self._model.say_anew()
        self._look()

    @Slot()
    def _play_current(self) -> None:
        self._play_at(self._pane.timeline.view.currentIndex())

    @Slot(QModelIndex)
    def _play_at(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is not None:
            self.recordings.play(row.id)

    @Slot(int)
    def _name_it(self, interaction: int) -> None:
        """What it is about is typed over the usual words, at once."""
        self._pane.show_entry(InteractionId(interaction))
        view = self._pane.timeline.view
        view.setFocus()
        view.edit_current()

    @Slot(str)
    def _say(self, words: str) -> None:
        self._window.undo_strip.show_message(words, False)
