"""The files of a person, beside the timeline: opened, saved, renamed, removed."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from smallcrm.domain.attachments import AttachmentRow
from smallcrm.viewmodels.attachments import Files
from smallcrm.widgets.parts.detail_group import Group
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.parts.in_place_field import TEXT_INSET
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.style import tokens

ROOM = 14
"""Of a button that looks like a link, beside its text."""


class FilesGroup(Group):
    """Hidden while there are none. ``saving(AttachmentRow)`` and ``renaming(AttachmentRow)`` when
    a place, or a name, is to be asked for."""

    saving = Signal(object)
    renaming = Signal(object)

    def __init__(self, files: Files, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Files"))
        self._files = files
        self.rows: list[FileLine] = []
        files.shown.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Lines that stay keep their widget and the focus."""
        wanted = self._files.rows
        if [line.row for line in self.rows] == list(wanted):
            self.setVisible(bool(wanted))
            return
        had = {line.row.id for line in self.rows if line.has_focus()}
        for line in self.rows:
            line.hide()
            line.deleteLater()
        self.rows = [FileLine(self._files, row, self) for row in wanted]
        for place, line in enumerate(self.rows):
            line.saving.connect(self.saving)
            line.renaming.connect(self.renaming)
            self.lines.insertWidget(place, line)
            if line.row.id in had:
                line.name.setFocus()
        self.setVisible(bool(wanted))


class FileLine(QWidget):
    """One file: a button that opens it, what it is, and a menu with the rest."""

    saving = Signal(object)
    renaming = Signal(object)

    def __init__(self, files: Files, row: AttachmentRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._files, self.row = files, row
        self.name = FileButton(row.name, self)
        self.what = ElideLabel(self)
        self.what.setObjectName("muted")
        self.what.setText(files.words(row))
        opens = self.tr("Open {name}, {what}").replace("{what}", files.words(row))
        self.name.setAccessibleName(opens.replace("{name}", row.name))
        self.more = QPushButton("⋯", self)
        self.more.setObjectName("icon")
        self.more.setMinimumSize(tokens.TARGET, tokens.TARGET)
        more = self.tr("More about {name}").replace("{name}", row.name)
        self.more.setAccessibleName(more)
        self.more.setToolTip(self.tr("Save a copy, rename, remove"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        self.what.setContentsMargins(TEXT_INSET, 0, 0, 0)
        words.addWidget(self.what)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, tokens.SPACE_1, 0, tokens.SPACE_1)
        layout.setSpacing(0)
        layout.addLayout(words, 1)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.name.clicked.connect(self._open)
        self.more.clicked.connect(self._more)

    def has_focus(self) -> bool:
        return self.name.hasFocus() or self.more.hasFocus()

    def menu(self) -> QMenu:
        menu = LetterMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Open"), self._open)
        menu.addAction(self.tr("Save a copy…"), self._save)
        menu.addAction(self.tr("Rename…"), self._rename)
        menu.addSeparator()
        menu.addAction(self.tr("Remove (with undo)"), self._remove)
        return menu

    @Slot()
    def _more(self) -> None:
        self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot()
    def _open(self) -> None:
        self._files.open(self.row)

    @Slot()
    def _save(self) -> None:
        self.saving.emit(self.row)

    @Slot()
    def _rename(self) -> None:
        self.renaming.emit(self.row)

    @Slot()
    def _remove(self) -> None:
        self._files.remove(self.row.id)


class FileButton(QPushButton):
    """A file's name, as much of it as there is room for; its ending is always seen."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("link")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name = name
        self.setToolTip(f"<p>{escape(name)}</p>")
        self._cut()

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens.TARGET, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = max(tokens.TARGET, metrics.height() + ROOM // 2)
        return QSize(metrics.horizontalAdvance(self._name) + 2 * ROOM, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self.setMinimumHeight(self.sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet has given it a least height by now, whatever the size of the text."""
        super().showEvent(event)
        self.setMinimumHeight(self.sizeHint().height())

    def _cut(self) -> None:
        middle, room = Qt.TextElideMode.ElideMiddle, self.width() - ROOM
        shown = self.fontMetrics().elidedText(self._name, middle, room)
        self.setText(shown.replace("&", "&&"))
