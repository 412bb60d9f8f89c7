"""An address where it stands: four or five short fields, kept together."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.records import AddressDraft
from smallcrm.widgets.style import tokens


class AddressForm(QFrame):
    """``kept(AddressDraft)`` on Enter or Keep, ``cancelled`` on Escape."""

    kept = Signal(object)
    cancelled = Signal()

    def __init__(self, draft: AddressDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field_box")
        self._draft = draft
        titles = {
            "street": self.tr("Street"),
            "postal_code": self.tr("Postal code"),
            "locality": self.tr("City"),
            "region": self.tr("Region"),
            "country": self.tr("Country"),
        }
        self.fields: dict[str, QLineEdit] = {}
        for name, title in titles.items():
            field = QLineEdit(getattr(draft, name), self)
            field.setPlaceholderText(title)
            field.setAccessibleName(title)
            field.returnPressed.connect(self.keep)
            self.fields[name] = field
        self.keep_button = QPushButton(self.tr("Keep"), self)
        self.keep_button.setObjectName("primary")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_2,) * 4)
        layout.setSpacing(tokens.SPACE_1)
        layout.addWidget(self.fields["street"])
        town = QHBoxLayout()
        town.addWidget(self.fields["postal_code"], 1)
        town.addWidget(self.fields["locality"], 2)
        layout.addLayout(town)
        layout.addWidget(self.fields["region"])
        layout.addWidget(self.fields["country"])
        layout.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignRight)
        self.keep_button.clicked.connect(self.keep)

    def start(self) -> None:
        self.fields["street"].setFocus()
        self.fields["street"].selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def keep(self) -> None:
        values = {name: field.text() for name, field in self.fields.items()}
        self.kept.emit(replace(self._draft, **values))
