"""What stands in the window while the file is locked, or covered, or being encrypted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QPixmap, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smallcrm.viewmodels import passphrase_wording
from smallcrm.viewmodels.unlocking import Unlocking
from smallcrm.widgets.mark import mark
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import ticks, tokens

WIDE = 46
"""Of the column, in characters."""
MARK = 48
USUAL_SIZE = (1280, 800)
FRAME = 40
"""So high the title of a window may be."""


class LockPage(QWidget):
    """``opened_plainly`` when a cover is lifted, for which no passphrase is asked."""

    opened_plainly = Signal()

    def __init__(self, unlocking: Unlocking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._unlocking = unlocking
        self.mark = QLabel(self)
        self.mark.setPixmap(_mark(self.devicePixelRatioF()))
        self.mark.setAccessibleName("smallcrm")
        self.title = plain_label(self, "", "title")
        self.words = plain_label(self)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Passphrase"))
        self.field.setPlaceholderText(self.tr("Passphrase"))
        self.seen = ticks.check_box(self.tr("Show what I type"), self)
        self.said = plain_label(self, "", "muted")
        self.open_button = QPushButton(self.tr("Unlock"), self)
        self.open_button.setObjectName("primary")
        self.keychain_button = QPushButton(self.tr("Use this computer's keychain"), self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self._left = 0
        self._is_cover = False
        self._second = QTimer(self, interval=1000)

        self._lay_out()

        self.field.returnPressed.connect(self._open)
        self.field.textChanged.connect(self._enable)
        self.seen.toggled.connect(self._show_typed)
        self.open_button.clicked.connect(self._open)
        self.keychain_button.clicked.connect(unlocking.try_keychain)
        unlocking.refused.connect(self._refused)
        unlocking.busy.connect(self._busy)
        self._second.timeout.connect(self._tick)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE_2)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.keychain_button)
        buttons.addStretch(1)
        self.column = QWidget(self)
        inner = QVBoxLayout(self.column)
        inner.setContentsMargins(*(tokens.SPACE_4,) * 4)
        inner.setSpacing(tokens.SPACE_3)
        for widget in (self.mark, self.title, self.words, self.field, self.seen, self.progress):
            inner.addWidget(widget)
        inner.addLayout(buttons)
        inner.addWidget(self.said)
        self.said.setMinimumHeight(self.said.fontMetrics().lineSpacing() * 2)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(self.column, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)

    # --- what it shows ---------------------------------------------------------------------------

    def ask(self, *, offers_keychain: bool) -> None:
        """The file is locked: the passphrase is wanted."""
        self._is_cover = False
        self._set(
            self.tr("smallcrm is locked"),
            self.tr("Type the passphrase of your file."),
            self.tr("Unlock"),
        )
        self.keychain_button.setVisible(offers_keychain)
        self._wait(self._unlocking.wait())

    def cover(self) -> None:
        """Nothing is locked: what was on the screen is only covered."""
        self._is_cover = True
        self._set(
            self.tr("smallcrm is covered"), passphrase_wording.covered(), self.tr("Show my window")
        )
        for widget in (self.field, self.seen, self.keychain_button):
            widget.hide()
        self.open_button.setEnabled(True)
        self.open_button.setFocus()

    def work(self, title: str, words: str) -> None:
        """The file is being changed: nothing can be done but wait."""
        self._set(title, words, "")
        for widget in (self.field, self.seen, self.keychain_button, self.open_button):
            widget.hide()
        self.progress.setRange(0, 0)
        self.progress.show()

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def say(self, words: str, *, warns: bool = False) -> None:
        """``warns``: it is in the colour of what is late."""
        self.progress.hide()
        self.said.setText(words)
        self.said.setProperty("tone", "late" if warns else "")
        self.said.style().polish(self.said)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        wide = self.fontMetrics().averageCharWidth() * WIDE
        self.column.setFixedWidth(min(wide, max(self.window().width() - tokens.SPACE_6, 200)))
        (self.open_button if self._is_cover else self.field).setFocus()

    # --- inside ----------------------------------------------------------------------------------

    def _set(self, title: str, words: str, button: str) -> None:
        self.title.setText(title)
        self.words.setText(words)
        self.open_button.setText(button)
        self.said.clear()
        self.progress.hide()
        self.field.clear()
        self.seen.setChecked(False)
        for widget in (self.field, self.seen, self.open_button):
            widget.show()
        self._enable()

    @Slot()
    def _enable(self) -> None:
        free = not self._unlocking.is_busy and not self._left
        self.field.setEnabled(free)
        self.keychain_button.setEnabled(not self._unlocking.is_busy)
        self.open_button.setEnabled(free and (self._is_cover or bool(self.field.text())))

    @Slot(bool)
    def _show_typed(self, seen: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)

    @Slot()
    def _open(self) -> None:
        if self._is_cover:
            self.opened_plainly.emit()
            return
        words = self.field.text()
        if words and not self._unlocking.is_busy and not self._left:
            self.said.clear()
            self.field.clear()
            self._unlocking.try_words(words)

    @Slot(bool)
    def _busy(self, busy: bool) -> None:
        self._enable()
        if busy:
            self.say(self.tr("Opening…"))

    @Slot(str, int)
    def _refused(self, words: str, seconds: int) -> None:
        self.say(words, warns=True)
        self._wait(seconds, keep=True)
        self.field.setFocus()

    def _wait(self, seconds: int, *, keep: bool = False) -> None:
        self._left = seconds
        self._enable()
        if seconds:
            if not keep:
                self.say(passphrase_wording.wait(seconds))
            self._second.start()

    @Slot()
    def _tick(self) -> None:
        self._left = max(0, self._left - 1)
        if self._left:
            self.say(passphrase_wording.wait(self._left))
            return
        self._second.stop()
        self.say("")
        self._enable()
        self.field.setFocus()


class LockWindow(QMainWindow):
    """The window while there is nothing else to show; it takes the place of the other one.

    ``on_close`` decides whether a close hides or ends; ``quit_wanted`` by its key.
    """

    quit_wanted = Signal()

    def __init__(self, unlocking: Unlocking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.on_close: Callable[[QCloseEvent], None] = lambda event: None
        self.setWindowTitle("smallcrm")
        self.setWindowIcon(mark(with_dot=False))
        self.page = LockPage(unlocking, self)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.page)
        self.setCentralWidget(area)
        self.quit_key = QShortcut(QKeySequence("Ctrl+Q"), self)
        self.close_key = QShortcut(QKeySequence("Ctrl+W"), self)
        self.quit_key.activated.connect(self.quit_wanted)
        self.close_key.activated.connect(self.close)

    def place(self, geometry: QByteArray | None, size: Sequence[int] | None) -> None:
        """Where the other one was; else so large, as far as the screen has the room."""
        if geometry is not None:
            self.restoreGeometry(geometry)
            return
        room = self.screen().availableGeometry()
        wide, high = size or USUAL_SIZE
        self.resize(min(wide, room.width()), min(high, room.height() - FRAME))

    @Slot()
    def come_up(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.on_close(event)
        if event.isAccepted():
            super().closeEvent(event)


def _mark(ratio: float) -> QPixmap:
    return mark(with_dot=False).pixmap(QSize(MARK, MARK), ratio)
