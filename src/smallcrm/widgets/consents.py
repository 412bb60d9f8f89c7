"""What a customer agreed to, beside the timeline; and a few short fields to add to it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.consent import Channel, ConsentRow
from smallcrm.viewmodels import rights_wording
from smallcrm.viewmodels.rights import Rights
from smallcrm.widgets.parts.choice_row import ChoiceRow
from smallcrm.widgets.parts.detail_group import Group
from smallcrm.widgets.parts.in_place_field import TEXT_INSET
from smallcrm.widgets.style import icons, tokens


class ConsentGroup(Group):
    """Hidden when there is none and none is being added."""

    def __init__(self, rights: Rights, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Consent"))
        self._rights = rights
        self._form: ConsentForm | None = None
        self.rows: list[ConsentLine] = []
        rights.person.switched.connect(self._end)
        rights.person.shown.connect(self.look)
        rights.person.gone.connect(self.look)

    @Slot()
    def look(self) -> None:
        for line in self.rows:
            line.hide()
            line.deleteLater()
        self.rows = [ConsentLine(self._rights, row, self) for row in self._rights.consents()]
        for place, line in enumerate(self.rows):
            self.lines.insertWidget(place, line)
        self.setVisible(bool(self.rows) or self._form is not None)

    def start_adding(self) -> None:
        self._end()
        self._form = ConsentForm(self._rights, self)
        self._form.ended.connect(self._end)
        self.lines.addWidget(self._form)
        self.show()
        self._form.purpose.setFocus()

    @Slot()
    def _end(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.hide()
            form.deleteLater()
        self.setVisible(bool(self.rows))


class ConsentLine(QWidget):
    """One consent: what for, since when, and how it is ended."""

    def __init__(self, rights: Rights, row: ConsentRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._rights, self._row = rights, row
        what, when = rights.consent_words(row)
        self.what, self.when = QLabel(what, self), QLabel(when, self)
        self.when.setObjectName("muted")
        for label in (self.what, self.when):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.withdraw = QPushButton(self.tr("Withdraw"), self)
        self.withdraw.setObjectName("link")
        self.withdraw.setAccessibleName(self.tr("Withdraw: {what}").replace("{what}", what))
        self.withdraw.setVisible(row.withdrawn_on is None)
        self.remove = QPushButton(icons.icon("x"), "", self)
        self.remove.setObjectName("icon")
        self.remove.setIconSize(QSize(14, 14))
        self.remove.setMinimumSize(tokens.TARGET, tokens.TARGET)
        self.remove.setAccessibleName(self.tr("Remove: {what}").replace("{what}", what))
        self.remove.setToolTip(self.tr("Remove; it was a mistake"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.what)
        words.addWidget(self.when)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(TEXT_INSET, tokens.SPACE_1, 0, tokens.SPACE_1)
        layout.setSpacing(0)
        layout.addLayout(words, 1)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self.withdraw, 0, top)
        layout.addWidget(self.remove, 0, top)
        self.withdraw.clicked.connect(self._withdraw)
        self.remove.clicked.connect(self._remove)

    @Slot()
    def _withdraw(self) -> None:
        self._rights.withdraw(self._row.id)

    @Slot()
    def _remove(self) -> None:
        self._rights.remove(self._row.id)


class ConsentForm(QFrame):
    """``ended`` when it was kept, or given up with Escape."""

    ended = Signal()

    def __init__(self, rights: Rights, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field_box")
        self._rights = rights
        self.purpose = self._field(self.tr("What for"))
        ways = [(c.value, rights_wording.channel(c)) for c in Channel]
        self.channel = ChoiceRow(
            self.tr("By which way"), [(way, words, words) for way, words in ways], parent=self
        )
        self.channel.set_pressed([Channel.ANY.value])
        self.given_on = self._field(self.tr("Given on (today)"))
        self.how = self._field(self.tr("How it was given"))
        self.message = QLabel(self)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setObjectName("muted")
        self.message.setProperty("tone", "late")
        self.message.setWordWrap(True)
        self.message.hide()
        self.keep_button = QPushButton(self.tr("Keep"), self)
        self.keep_button.setObjectName("primary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_2,) * 4)
        layout.setSpacing(tokens.SPACE_1)
        for widget in (self.purpose, self.channel, self.given_on, self.how, self.message):
            layout.addWidget(widget)
        layout.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignRight)
        self.keep_button.clicked.connect(self.keep)

    def _field(self, title: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(title)
        field.setAccessibleName(title)
        field.returnPressed.connect(self.keep)
        return field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def keep(self) -> None:
        trouble = self._rights.add_consent(
            self.purpose.text(),
            Channel(self.channel.pressed()[0]),
            self.given_on.text(),
            self.how.text(),
        )
        self.message.setText(trouble)
        self.message.setVisible(bool(trouble))
        if not trouble:
            self.ended.emit()
