"""One thin row while a voice note is recorded or played."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from smallcrm.viewmodels import recording_wording
from smallcrm.viewmodels.recordings import Doing, Recordings
from smallcrm.widgets.parts import spoken
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.style import icons, tokens

STEP = 5_000
"""ms that an arrow key goes forth or back."""


class SoundStrip(QWidget):
    """Hidden while nothing goes on."""

    def __init__(self, recordings: Recordings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recordings = recordings
        self._shown = Doing.NOTHING
        self.box = QFrame(self)
        self.box.setObjectName("card")
        self.level = LevelDot(self.box)
        self.pause = QPushButton(self.box)
        self.pause.setObjectName("icon")
        self.pause.setMinimumSize(tokens.TARGET, tokens.TARGET)
        self.words = ElideLabel(self.box)
        self.time = QLabel(self.box)
        self.time.setTextFormat(Qt.TextFormat.PlainText)
        self.place = QSlider(Qt.Orientation.Horizontal, self.box)
        self.place.setAccessibleName(self.tr("Place in the voice note"))
        self.place.setSingleStep(STEP)
        self.place.setPageStep(STEP * 3)
        self.keep = QPushButton(self.tr("Keep it"), self.box)
        self.keep.setObjectName("primary")
        self.discard = QPushButton(self.tr("Discard"), self.box)
        self.close_button = QPushButton(self.tr("Close"), self.box)
        inner = QHBoxLayout(self.box)
        inner.setContentsMargins(tokens.SPACE_4, tokens.SPACE_1, tokens.SPACE_2, tokens.SPACE_1)
        inner.setSpacing(tokens.SPACE_2)
        for widget, share in (
            *((self.level, 0), (self.pause, 0), (self.words, 1), (self.place, 3), (self.time, 0)),
            *((self.keep, 0), (self.discard, 0), (self.close_button, 0)),
        ):
            inner.addWidget(widget, share)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_4, 0, tokens.SPACE_4, tokens.SPACE_1)
        layout.addWidget(self.box)
        recordings.moved.connect(self.look)
        self.pause.clicked.connect(self._pause)
        self.place.sliderMoved.connect(self._go_to)
        self.place.actionTriggered.connect(self._stepped)
        self.keep.clicked.connect(self._keep)
        self.discard.clicked.connect(self._discard)
        self.close_button.clicked.connect(self._close)
        self.hide()

    @Slot()
    def look(self) -> None:
        doing = self._recordings.doing
        if doing is not self._shown:
            self._turn_to(doing)
        self._say_time()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._shown in (Doing.PLAYING, Doing.PAUSED):
            self._recordings.stop_playing()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_width()

    def _turn_to(self, doing: Doing) -> None:
        was, self._shown = self._shown, doing
        is_sound = doing in (Doing.PLAYING, Doing.PAUSED)
        is_mine = doing in (Doing.RECORDING, Doing.UNKEPT)
        for widget in (self.pause, self.place, self.close_button):
            widget.setVisible(is_sound)
        for widget in (self.keep, self.discard):
            widget.setVisible(is_mine)
        self.words.setVisible(is_mine)
        self.level.setVisible(doing is Doing.RECORDING)
        if is_sound:
            is_playing = doing is Doing.PLAYING
            self.pause.setIcon(icons.icon("pause" if is_playing else "play"))
            self.pause.setAccessibleName(self.tr("Pause") if is_playing else self.tr("Play"))
            self.pause.setToolTip(self.pause.accessibleName())
        if is_mine:
            words = self.tr("Recording for {name}")
            if doing is Doing.UNKEPT:
                words = self.tr("Recorded for {name}, not kept yet")
            self.words.setText(words.replace("{name}", self._recordings.name()))
        self._keep_width()
        self.setVisible(doing is not Doing.NOTHING)
        if doing is Doing.RECORDING:
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        if is_mine:
            spoken.say(self, self.words.text())
        elif doing is Doing.PLAYING and was is Doing.NOTHING:
            spoken.say(self, self.tr("Playing"))

    def _keep_width(self) -> None:
        """Figures that change do not move what stands beside them."""
        widest = f"{recording_wording.clock(3_540_000)} / {recording_wording.clock(3_540_000)}"
        self.time.setMinimumWidth(self.time.fontMetrics().horizontalAdvance(widest))
        self.time.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _say_time(self) -> None:
        now, whole = self._recordings.position, self._recordings.length
        text = recording_wording.clock(now)
        if whole:
            text = f"{text} / {recording_wording.clock(whole)}"
            self.place.setMaximum(whole)
            if not self.place.isSliderDown():
                self.place.setValue(now)
        self.time.setText(text)
        self.level.show_loudness(self._recordings.loudness)

    @Slot()
    def _pause(self) -> None:
        self._recordings.pause_or_go_on()

    @Slot(int)
    def _go_to(self, at: int) -> None:
        self._recordings.go_to(at)

    @Slot(int)
    def _stepped(self, action: int) -> None:
        """By the keys, or by a click beside the handle."""
        if action != QSlider.SliderAction.SliderMove.value:
            self._recordings.go_to(self.place.sliderPosition())

    @Slot()
    def _keep(self) -> None:
        self._recordings.keep()

    @Slot()
    def _discard(self) -> None:
        self._recordings.discard()

    @Slot()
    def _close(self) -> None:
        self._recordings.stop_playing()


class LevelDot(QWidget):
    """A dot that is as large as the voice is loud: whether the microphone hears anything."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._loudness = 0.0
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(tokens.TARGET, tokens.TARGET)

    def show_loudness(self, loudness: float) -> None:
        if loudness != self._loudness:
            self._loudness = loudness
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.current().late)
        least, most = 4.0, min(self.width(), self.height()) / 2 - 1
        # loudness is heard by its logarithm: the root is near enough for the eye
        radius = least + (most - least) * min(1.0, self._loudness) ** 0.5
        painter.drawEllipse(self.rect().toRectF().center(), radius, radius)
