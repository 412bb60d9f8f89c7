"""Backups: the list at the left, and at the right what the chosen one holds against now."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.backups import Backup
from smallcrm.viewmodels.restoring import Look, RestoreViewModel
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.restore_pane import RestorePane
from smallcrm.widgets.style import tokens

SIZE_IN_CHARACTERS = (118, 34)
LIST_CHARACTERS = 38
NARROW_CHARACTERS = 84
"""Below this width the list stands above."""
MAX_SIZE = 16_777_215
"""No bound (QWIDGETSIZE_MAX)."""
_BACKUP = Qt.ItemDataRole.UserRole + 1


class RestoreDialog(QDialog):
    """``file_wanted``: another backup than those listed is to be chosen."""

    file_wanted = Signal()

    def __init__(self, restoring: RestoreViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._restoring = restoring
        self._added: list[Backup] = []
        self.setWindowTitle(self.tr("Backups"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = QLabel(self.tr("Looking for backups…"), self)
        self.empty.setObjectName("muted")
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.pane = RestorePane(self)
        self.other = QPushButton(self.tr("Another file…"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        self._lay_out()

        self.list.currentItemChanged.connect(self._chosen)
        self.other.clicked.connect(self.file_wanted)
        self.close_button.clicked.connect(self.accept)
        self.pane.replace_wanted.connect(restoring.replace)
        self.pane.customer_wanted.connect(restoring.bring_back)
        restoring.listed.connect(self._fill)
        restoring.looked.connect(self._looked)
        restoring.refused.connect(self._refused)
        restoring.locked.connect(self.pane.ask)
        self.pane.typed.connect(self._unlock)
        restoring.done.connect(self._done)
        restoring.failed.connect(self.pane.say)
        restoring.refresh()

    def _lay_out(self) -> None:
        for button in (self.other, self.close_button):
            button.setAutoDefault(False)
        side = QVBoxLayout()
        side.setSpacing(tokens.SPACE_2)
        side.addWidget(self.empty)
        side.addWidget(self.list, 1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(tokens.SPACE_4)
        self._columns.addLayout(side)
        self._columns.addWidget(self.pane, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.other)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_4,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addLayout(self._columns, 1)
        layout.addLayout(buttons)
        metrics, room = self.fontMetrics(), self.screen().availableGeometry()
        wide, high = SIZE_IN_CHARACTERS
        self.resize(
            min(metrics.averageCharWidth() * wide, room.width() - tokens.SPACE_6),
            min(metrics.lineSpacing() * high, room.height() - tokens.SPACE_6 * 2),
        )
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_columns"):
            self._fold()

    def _fold(self) -> None:
        average = max(1, self.fontMetrics().averageCharWidth())
        narrow = self.width() / average < NARROW_CHARACTERS
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        most = MAX_SIZE
        self.list.setMinimumWidth(0 if narrow else average * LIST_CHARACTERS)
        self.list.setMaximumWidth(most if narrow else average * LIST_CHARACTERS)
        self.list.setMaximumHeight(self.height() * 3 // 10 if narrow else most)

    # --- the list --------------------------------------------------------------------------------

    def add(self, path: Path) -> None:
        """A file of the user's choice, at the top of the list and chosen."""
        backup = self._restoring.find(path)
        if backup is not None:
            self.empty.hide()
            self._added.insert(0, backup)
            self.list.insertItem(0, self._item(backup))
            self.list.setCurrentRow(0)

    @Slot(list)
    def _fill(self, found: Sequence[Backup]) -> None:
        """Those of the folders, and above them what the user added."""
        backups = [*self._added, *found]
        self.list.blockSignals(True)
        chosen = self._backup()
        self.list.clear()
        for backup in backups:
            self.list.addItem(self._item(backup))
        self.list.blockSignals(False)
        self.empty.setText(self.tr("There is no backup yet. “Back up now” makes one."))
        self.empty.setVisible(not backups)
        paths = [b.path for b in backups]
        if chosen is not None and chosen.path in paths:
            self.list.blockSignals(True)
            self.list.setCurrentRow(paths.index(chosen.path))
            self.list.blockSignals(False)
        elif backups:
            self.list.setCurrentRow(0)

    def _item(self, backup: Backup) -> QListWidgetItem:
        item = QListWidgetItem(self._restoring.when(backup))
        item.setData(MORE, self._restoring.about(backup))
        item.setData(_BACKUP, backup)
        text = f"{self._restoring.when(backup)}, {self._restoring.about(backup)}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
        return item

    def _backup(self) -> Backup | None:
        item = self.list.currentItem()
        found = item.data(_BACKUP) if item is not None else None
        return found if isinstance(found, Backup) else None

    @Slot()
    def _chosen(self) -> None:
        backup = self._backup()
        if backup is not None:
            self.pane.wait(self._restoring.when(backup), self._restoring.about(backup))
            self._restoring.look(backup)

    @Slot(str)
    def _unlock(self, typed: str) -> None:
        backup = self._backup()
        if backup is not None:
            self.pane.wait(self._restoring.when(backup), self._restoring.about(backup))
            self._restoring.look(backup, typed)

    @Slot(object)
    def _looked(self, look: Look) -> None:
        self.pane.show_look(look)

    @Slot(object, str)
    def _refused(self, backup: Backup, words: str) -> None:
        self.pane.refuse(words)

    @Slot(str)
    def _done(self, words: str) -> None:
        """It is another file now: look again."""
        self._restoring.refresh()
        backup = self._backup()
        if backup is not None:
            self._restoring.look(backup)
        self.pane.say(words)
