"""Files on the person whose page is shown: dropped, pasted, chosen; opened, saved, renamed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, Qt, Slot
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from smallcrm.desktop import opening
from smallcrm.domain.attachments import AttachmentId, AttachmentRow
from smallcrm.domain.file_names import ending
from smallcrm.viewmodels.attachments import Doubt, Files
from smallcrm.widgets.files import FilesGroup
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.person import PersonPane
from smallcrm.widgets.voice_acts import VoiceActs

IMPORTS = frozenset(
    ["vcf", "vcard", "csv", "tsv", "xlsx", "ldif", "ldi", "ics", "eml", "mbox", "json", "smallcrm"]
)
"""Endings of files that may as well be meant to be brought in."""


class FileActs(QObject):
    """Joins the window's actions, the person's page and what can be done with files."""

    def __init__(
        self, window: MainWindow, pane: PersonPane, voice: VoiceActs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window, self._pane, self._voice = window, pane, voice
        self.files = Files(window.workspace, pane.person, self)
        self.group = FilesGroup(self.files, pane.aside.body)
        self._dropped: list[Path] = []
        self._row: AttachmentRow | None = None
        pane.aside.add_group(self.group)
        self._act = window.actions_.attach_file
        pane.more_acts.append(self._act)
        self._act.triggered.connect(self.choose)
        pane.setAcceptDrops(True)
        for widget in (pane, pane.note.edit, pane.note.edit.viewport()):
            widget.installEventFilter(self)
        pane.person.shown.connect(self._look)
        pane.person.gone.connect(self._look)
        self.files.said.connect(self._say)
        self.files.opened.connect(self._hand_over)
        self.files.doubted.connect(self._doubt)
        self.group.saving.connect(self.save)
        self.group.renaming.connect(self.rename)
        self._look()

    @Slot()
    def _look(self) -> None:
        self._act.setEnabled(self._pane.person.customer is not None)

    # --- in -------------------------------------------------------------------------------------

    @Slot()
    def choose(self) -> None:
        if self._pane.person.customer is None:
            return
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Attach files"))
        if names:
            self.files.attach([Path(name) for name in names])
            self._pane.tabs.setCurrentIndex(1)

    def drop(self, paths: list[Path]) -> None:
        """Attached, unless it may be meant to be brought in: then that is asked. Sounds are voice
        notes."""
        if self._voice.takes(paths):
            self._voice.recordings.take(paths)
        elif any(ending(path.name) in IMPORTS for path in paths):
            self._ask_which(paths)
        else:
            self.files.attach(paths)
            self._pane.tabs.setCurrentIndex(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            if isinstance(event, QDropEvent) and (paths := self._paths(event.mimeData())):
                event.acceptProposedAction()
                if kind == QEvent.Type.Drop:
                    self.drop(paths)
                return True
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return event.matches(QKeySequence.StandardKey.Paste) and self.paste()
        return super().eventFilter(watched, event)

    def paste(self) -> bool:
        """A picture or files from the clipboard, where there is no text; whether there were any."""
        data = QGuiApplication.clipboard().mimeData()
        if self._pane.person.customer is None or data is None:
            return False
        if paths := self._paths(data):
            self.drop(paths)
            return True
        image = data.imageData() if data.hasImage() and not data.hasText() else None
        if not isinstance(image, QImage) or image.isNull():
            return False
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        now = self._window.workspace.local_now()
        name = self.tr("Picture {day}.png").replace("{day}", f"{now:%Y-%m-%d %H.%M.%S}")
        self.files.attach_picture(bytes(buffer.data().data()), name)
        self._pane.tabs.setCurrentIndex(1)
        return True

    def _paths(self, data: QMimeData) -> list[Path]:
        """Files of this computer, while there is somebody to have them."""
        if self._pane.person.customer is None:
            return []
        urls = data.urls()
        if not urls or not all(url.isLocalFile() for url in urls):
            return []
        return [Path(url.toLocalFile()) for url in urls]

    def _box(self, words: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Files"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(words)
        return box

    def _ask_which(self, paths: list[Path]) -> None:
        detail = self._pane.person.detail
        name = detail.name if detail is not None else ""
        words = self.tr("Attach {file} to {name}, or bring in what is in it?")
        shown = paths[0].name if len(paths) == 1 else self.tr("these files")
        box = self._box(words.replace("{name}", name).replace("{file}", shown))
        attach = box.addButton(self.tr("Attach"), QMessageBox.ButtonRole.AcceptRole)
        bring = box.addButton(self.tr("Bring in…"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(attach)
        self._dropped = paths
        attach.clicked.connect(self._attach_dropped)
        bring.clicked.connect(self._bring_in_dropped)
        box.open()

    @Slot()
    def _attach_dropped(self) -> None:
        self.files.attach(self._dropped)
        self._pane.tabs.setCurrentIndex(1)

    @Slot()
    def _bring_in_dropped(self) -> None:
        self._window.take_files(self._dropped)

    # --- out ------------------------------------------------------------------------------------

    @Slot(object)
    def _hand_over(self, copy: Path) -> None:
        if not opening.open_file(copy):
            self._say(self.tr("No program here opens this. Save a copy of it instead."))

    @Slot(object, object)
    def _doubt(self, row: AttachmentRow, doubt: Doubt) -> None:
        if doubt is Doubt.PROGRAM:
            words = self.tr(
                "{name} may be a program, or fetch things from elsewhere when it is opened. So it "
                "is not opened from here. A copy can be saved, for you to look at with care."
            )
        else:
            words = self.tr("It cannot be told what kind of file {name} is. Open it all the same?")
        box = self._box(words.replace("{name}", row.name))
        self._row = row
        save = box.addButton(self.tr("Save a copy…"), QMessageBox.ButtonRole.ActionRole)
        save.clicked.connect(self._save_doubted)
        if doubt is Doubt.UNKNOWN:
            go = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
            go.clicked.connect(self._open_doubted)
        keep = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.open()

    @Slot()
    def _save_doubted(self) -> None:
        if self._row is not None:
            self.save(self._row)

    @Slot()
    def _open_doubted(self) -> None:
        if self._row is not None:
            self.files.open(self._row, all_the_same=True)

    @Slot(object)
    def save(self, row: AttachmentRow) -> None:
        title = self.tr("Save a copy")
        name, _ = QFileDialog.getSaveFileName(self._window, title, row.name)
        if name:
            self.files.save_copy(row, Path(name))

    @Slot(object)
    def rename(self, row: AttachmentRow) -> None:
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Rename the file"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(row.name)
        dialog.setOkButtonText(self.tr("Rename"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.setProperty("file", int(row.id))
        dialog.textValueSelected.connect(self._renamed)
        dialog.open()

    @Slot(str)
    def _renamed(self, name: str) -> None:
        dialog = self.sender()
        if dialog is not None:
            self.files.rename(AttachmentId(dialog.property("file")), name)

    @Slot(str)
    def _say(self, words: str) -> None:
        self._window.undo_strip.show_message(words, False)
