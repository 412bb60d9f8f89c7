"""What bringing in a table of deals would do, before it is done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.viewmodels.deal_files import DealFiles, Planned
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

WIDE, HIGH = 80, 26


class DealImportDialog(QDialog):
    """Import writes it, in one step that can be taken back."""

    def __init__(self, files: DealFiles, plan: Planned, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._files = files
        self.setWindowTitle(self.tr("Import deals"))
        title = plain_label(self, self.tr("Import deals"), "title")
        name = plain_label(self, plan.head, "muted")
        self.words = plain_label(self, "\n".join(plan.lines))
        self.caption = plain_label(self, self.tr("What could not be read"), "caption")
        self.problems = QPlainTextEdit("\n".join(plan.problems), self)
        self.problems.setAccessibleName(self.tr("What could not be read"))
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        for widget in (self.caption, self.problems):
            widget.setVisible(bool(plan.problems))
        self.keep = QPushButton(self.tr("Import"), self)
        self.keep.setObjectName("primary")
        self.keep.setDefault(True)
        self.keep.setEnabled(plan.can)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_2)
        for widget in (title, name, self.words, self.caption):
            layout.addWidget(widget)
        layout.addWidget(self.problems, 1)
        layout.addStretch(0 if plan.problems else 1)
        layout.addLayout(foot)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.reject)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))

    @Slot()
    def _keep(self) -> None:
        self._files.bring_in()
        self.accept()
