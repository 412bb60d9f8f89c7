"""The name of somebody new. Whoever is here already is named below it, and one key opens them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.records import CustomerId, CustomerKind
from smallcrm.viewmodels import likeness_wording
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.widgets.parts import spoken
from smallcrm.widgets.parts.card_label import CardLabel
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

WIDTH_IN_CHARACTERS = 60
LONGEST_NAME = 40
"""So much of a name stands on the button."""


class NameDialog(QDialog):
    """``named(str)`` for somebody new; ``taken(int)`` for whoever is here already."""

    named = Signal(str)
    taken = Signal(int)

    def __init__(self, person: PersonViewModel, kind: CustomerKind, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._person, self.kind = person, kind
        self._here: CustomerId | None = None
        is_company = kind is CustomerKind.COMPANY
        self.setWindowTitle(self.tr("New company") if is_company else self.tr("New person"))
        self.caption = plain_label(self, self.tr("Name"), "caption")
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(self.tr("Name"))
        self.alike = CardLabel(self)
        self.take = QPushButton(self)
        self.take.hide()
        self.add = QPushButton(self.tr("&Add"), self)
        self.add.setObjectName("primary")
        self.add.setDefault(True)
        self.add.setEnabled(False)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self.edit.textChanged.connect(self._look)
        person.alike_found.connect(self._look)
        self.take.clicked.connect(self._take)
        self.add.clicked.connect(self._add)
        self.cancel.clicked.connect(self.reject)
        self.edit.setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addStretch(1)
        buttons.addWidget(self.add)
        buttons.addWidget(self.cancel)
        page = QVBoxLayout(self)
        page.setContentsMargins(*(tokens.SPACE_5, tokens.SPACE_4) * 2)
        page.setSpacing(tokens.SPACE_2)
        page.addWidget(self.caption)
        page.addWidget(self.edit)
        page.addWidget(self.alike)
        page.addStretch(1)
        page.addLayout(buttons)
        wide = self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS
        parent = self.parentWidget()
        self.setFixedWidth(min(wide, parent.window().width() - 32) if parent else wide)

    @Slot()
    def _look(self) -> None:
        name = self.edit.text()
        self.add.setEnabled(bool(name.strip()))
        row = self._person.alike(name, self.kind)
        words = likeness_wording.like(row.name, row.likeness) if row else ""
        self._here = row.customer if row else None
        said = self.alike.words.text()
        self.alike.say(words)
        self.take.setVisible(row is not None)
        if row is not None:
            short = self.take.fontMetrics().elidedText(
                row.name,
                Qt.TextElideMode.ElideRight,
                self.take.fontMetrics().averageCharWidth() * LONGEST_NAME,
            )
            text = self.tr("&Open {name}").replace("{name}", short.replace("&", "&&"))
            self.take.setText(text)
        if words and words != said:
            spoken.say(self, words)

    @Slot()
    def _take(self) -> None:
        if self._here is not None:
            self.taken.emit(int(self._here))
            self.accept()

    @Slot()
    def _add(self) -> None:
        if self.edit.text().strip():
            self.named.emit(self.edit.text())
            self.accept()
