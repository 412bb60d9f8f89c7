"""After "Everything held about…": what was written and where, and until when to answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smallcrm.desktop import opening
from smallcrm.viewmodels import rights_wording
from smallcrm.viewmodels.held_writing import HeldFiles
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

WIDTH_IN_CHARACTERS = 66


class HeldDialog(QDialog):
    """Only opens the folder: what is in the files is to be read before it is sent."""

    def __init__(self, files: HeldFiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = files.html.parent
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Everything held about {name}").replace("{name}", files.name)
        self.setWindowTitle(self.tr("Everything held"))
        self.title = plain_label(self, title, "title")
        self.answer = plain_label(self, rights_wording.answer_by(files))
        self.files_caption = plain_label(self, self.tr("Three files, the same in each"), "caption")
        self.files = plain_label(self, "\n".join(rights_wording.held_files(files)))
        self.place = plain_label(
            self, self.tr("In {folder}").replace("{folder}", str(self._folder)), "muted"
        )
        for label in (self.files, self.place):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.caution = plain_label(self, rights_wording.read_it_first(), "muted")
        self.trouble = plain_label(self, "", "muted")
        self.trouble.setProperty("tone", "late")
        self.trouble.hide()
        self.end = QPushButton(self.tr("Close"), self)
        self.end.setAutoDefault(False)
        self.show_folder = QPushButton(self.tr("Open the folder"), self)
        self.show_folder.setObjectName("primary")
        self.end.clicked.connect(self.accept)
        self.show_folder.clicked.connect(self._open)
        self._lay_out()
        self.show_folder.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.end)
        foot.addWidget(self.show_folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.answer, self.files_caption, self.files, self.place):
            layout.addWidget(widget)
        for widget in (self.caution, self.trouble):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addLayout(foot)
        room = self.screen().availableGeometry().size()
        wide = self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS
        wide = min(wide, room.width() - 2 * tokens.SPACE_5)
        high = layout.totalHeightForWidth(wide)
        self.resize(wide, min(high, room.height() - 2 * tokens.SPACE_5))

    @Slot()
    def _open(self) -> None:
        if opening.open_folder(self._folder):
            self.accept()
            return
        self.trouble.setText(self.tr("The folder could not be opened."))
        self.trouble.show()
