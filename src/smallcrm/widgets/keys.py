"""All keys on one page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from smallcrm.widgets.actions import WindowActions
from smallcrm.widgets.style import tokens


class KeysDialog(QDialog):
    """Made from the actions themselves, so that it cannot be out of date."""

    def __init__(self, actions: WindowActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lists = (
            (self.tr("Today: done"), self.tr("Space or D")),
            (self.tr("Today: snooze, drop"), "S, X"),
            (self.tr("Today: a day later, earlier; Shift: a week"), "+ −"),
            (self.tr("Timeline: edit, kind, remove"), self.tr("Enter, K, Del")),
            (self.tr("A field: edit, keep, restore"), self.tr("F2, Enter, Esc")),
        )
        native = QKeySequence.SequenceFormat.NativeText
        rows = [
            (a.text().replace("&", ""), ", ".join(k.toString(native) for k in a.shortcuts()))
            for a in actions.all()
            if a.shortcuts()
        ]

        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.SPACE_5)
        grid.setVerticalSpacing(tokens.SPACE_1)
        for number, (what, keys) in enumerate((*rows, *lists)):
            for column, text in enumerate((what, keys)):
                label = QLabel(text, self)
                label.setTextFormat(Qt.TextFormat.PlainText)
                grid.addWidget(label, number, column)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_4)
        layout.addLayout(grid)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
