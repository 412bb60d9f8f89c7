"""When a person can be reached, beside the timeline."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from smallcrm.viewmodels.contact_windows import ContactWindows
from smallcrm.widgets.parts.detail_group import Group
from smallcrm.widgets.parts.in_place_field import TEXT_INSET
from smallcrm.widgets.parts.plain_label import plain_label


class ReachGroup(Group):
    """Hidden when nothing is said. ``change_wanted`` when the form is."""

    change_wanted = Signal()

    def __init__(self, windows: ContactWindows, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("When to reach"))
        self._windows = windows
        self.labels: list[QLabel] = []
        self.now = plain_label(self, "", "muted")
        self.now.setContentsMargins(TEXT_INSET, 0, 0, 0)
        self.change = QPushButton(self.tr("Change…"), self)
        self.change.setObjectName("link")
        self.change.setAccessibleName(self.tr("Change when to reach…"))
        row = QHBoxLayout()
        row.setContentsMargins(TEXT_INSET, 0, 0, 0)
        row.addWidget(self.change)
        row.addStretch(1)
        self.lines.addWidget(self.now)
        self.lines.addLayout(row)
        self.change.clicked.connect(self.change_wanted)
        windows.changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        lines = self._windows.lines()
        for label in self.labels:
            label.hide()
            label.deleteLater()
        self.labels = []
        for place, words in enumerate(lines):
            label = plain_label(self, words)
            label.setContentsMargins(TEXT_INSET, 0, 0, 0)
            self.lines.insertWidget(place, label)
            self.labels.append(label)
        words, fits = self._windows.standing()
        self.now.setText(words)
        self.now.setProperty("tone", "" if fits else "due")
        self.now.setVisible(bool(words))
        self.setVisible(bool(lines))
