"""One draft: its whole text to be read and changed, and the ways out of the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.desktop import opening
from smallcrm.domain import letters as rules
from smallcrm.domain.letters import Channel, LetterDraft, LetterRow
from smallcrm.domain.rules import Outcome
from smallcrm.viewmodels.letter_ways import LetterWays
from smallcrm.widgets.parts import spoken
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

LINES = 6
"""Of the text, at least: the rest is scrolled to."""
Keep = Callable[[LetterRow, LetterDraft], str]
"""Keeps other words; why they cannot be kept, else ""."""


class LetterPane(QWidget):
    """``went`` and ``drop_wanted`` with the draft (``LetterRow``): the user says that it went, or
    will not go. What was changed is kept before it leaves the program, and with ``keep``.
    ``said`` with what it says of that, too."""

    said = Signal(str)
    went = Signal(object)
    drop_wanted = Signal(object)

    def __init__(self, ways: LetterWays, keep: Keep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways, self._put = ways, keep
        self.row: LetterRow | None = None
        self._is_hidden, self._typed = False, LetterDraft("", "")
        self.words = plain_label(self, "", "muted")
        self.warning = plain_label(self, "", "")
        self.warning.setProperty("tone", "late")
        self.subject = QLineEdit(self)
        self.body = QPlainTextEdit(self)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(self.tr("Text"))
        self.message = plain_label(self, "", "muted")
        self.mail = QPushButton(self.tr("Open in mail"), self)
        self.mail.setObjectName("primary")
        self.file = QPushButton(self.tr("Open as a file"), self)
        self.file.setToolTip(self.tr("A message that was not sent yet (.eml), for long texts"))
        self.copy = QPushButton(self.tr("Copy"), self)
        self.print = QPushButton(self.tr("Print…"), self)
        self.drop = QPushButton(self.tr("Drop"), self)
        self.sent = QPushButton(self.tr("It went"), self)
        self.sent.setToolTip(self.tr("You sent it: it goes into the timeline as of now"))
        self.out = (self.mail, self.file, self.copy, self.print)
        self._lay_out()
        self.mail.clicked.connect(self.open_mail)
        self.file.clicked.connect(self.open_file)
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self._print)
        self.drop.clicked.connect(self._drop)
        self.sent.clicked.connect(self.say_it_went)
        self.show_letter(None)

    def _lay_out(self) -> None:
        buttons = FlowLayout(tokens.SPACE_2)
        stops = (*self.out, self.sent, self.drop)
        for button in stops:
            button.setAutoDefault(False)
            buttons.addWidget(button)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Subject"), self.subject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(self.words)
        layout.addWidget(self.warning)
        layout.addLayout(form)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        for first, second in pairwise((self.subject, self.body, *stops)):
            QWidget.setTabOrder(first, second)
        self.body.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES)

    # --- showing --------------------------------------------------------------------------------

    def show_letter(self, row: LetterRow | None) -> None:
        """What is to be read; what was typed into the last one is gone unless it was kept."""
        self.row = row
        self._typed = LetterDraft("", "") if row is None else LetterDraft(row.subject, row.body)
        self._fill()
        self._say("")

    def renew(self, row: LetterRow) -> None:
        """As it stands in the file now; what is being typed stays."""
        was, self.row = self.row, row
        now = self.draft()
        if was is not None and rules.checked(now) == LetterDraft(was.subject, was.body):
            now = LetterDraft(row.subject, row.body)
        if now != self.draft():
            self._typed = now
            self._fill()
        else:
            self.look()

    @Slot()
    def look(self) -> None:
        """Whether its text may be seen, and may go, can be otherwise now."""
        row = self.row
        if row is None:
            return
        if (self._ways.seen(row, "x") != "x") is not self._is_hidden:
            self._typed = self.draft()
            self._fill()
        else:
            self._look_at_ways()

    def _fill(self) -> None:
        row, seen = self.row, self._ways.seen
        self._is_hidden = row is not None and seen(row, "x") != "x"
        text = self._typed
        self.subject.setText("" if row is None else seen(row, text.subject))
        self.subject.setCursorPosition(0)
        self.body.setPlainText("" if row is None else seen(row, text.body))
        self._look_at_ways()

    def _look_at_ways(self) -> None:
        row = self.row
        is_open = row is not None and row.outcome == Outcome.OPEN and not self._is_hidden
        trouble = self._ways.hindrance(row) if row is not None and is_open else ""
        self.warning.setText(trouble)
        self.warning.setVisible(bool(trouble))
        self.words.setText("" if row is None else self._where(row))
        for button in self.out:
            button.setEnabled(is_open and not trouble)
        for button in (self.drop, self.sent):
            button.setEnabled(is_open)
        for field in (self.subject, self.body):
            field.setReadOnly(not is_open)

    def _where(self, row: LetterRow) -> str:
        if self._is_hidden:
            return self.tr("Hidden while names are hidden.")
        if not row.address:
            return self.tr("No e-mail address is known. smallcrm sends nothing itself.")
        words = self.tr("To {address}. smallcrm sends nothing itself.")
        return words.replace("{address}", row.address)

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
        if words:
            spoken.say(self, words)
            self.said.emit(words)

    # --- keeping --------------------------------------------------------------------------------

    def draft(self) -> LetterDraft:
        """What stands there now."""
        if self._is_hidden:
            return self._typed
        return LetterDraft(self.subject.text(), self.body.toPlainText())

    def is_kept(self) -> bool:
        """Whether nothing stands there that is not in the file."""
        row = self.row
        return row is None or rules.checked(self.draft()) == LetterDraft(row.subject, row.body)

    def keep(self) -> bool:
        """Whether what stands there is in the file."""
        if self.row is None or self.row.outcome != Outcome.OPEN:
            return True
        trouble = self._put(self.row, self.draft())
        self._say(trouble)
        if not trouble:
            kept = rules.checked(self.draft())
            self.row = replace(self.row, subject=kept.subject, body=kept.body)
        return not trouble

    # --- out ------------------------------------------------------------------------------------

    def _ready(self) -> LetterRow | None:
        """The draft, kept, if it may go."""
        return self.row if self.mail.isEnabled() and self.keep() else None

    @Slot()
    def open_mail(self) -> None:
        """In the user's mail program; as a file when it is too long for that."""
        row = self._ready()
        if row is None:
            return
        target = self._ways.mail(row, self.draft())
        if target is None:
            self._open_file(row, self.tr("Too long to be handed over; it was opened as a file."))
        elif opening.open_target(target):
            self._took(Channel.MAIL, self.tr("Opened in your mail program. Did it go?"))
        else:
            self._say(self.tr("No mail program answers. Copy it, or open it as a file."))

    @Slot()
    def open_file(self) -> None:
        row = self._ready()
        if row is not None:
            self._open_file(row, self.tr("Opened as a file. Did it go?"))

    def _open_file(self, row: LetterRow, said: str) -> None:
        made = self._ways.file(row, self.draft())
        if isinstance(made, str):
            self._say(made)
        elif opening.open_file(made):
            self._took(Channel.FILE, said)
        else:
            self._say(self.tr("No program opens such a file (.eml). Copy it instead."))

    @Slot()
    def _copy(self) -> None:
        if self._ready() is not None:
            QGuiApplication.clipboard().setText(rules.whole(self.draft()))
            self._took(Channel.COPIED, self.tr("Copied."))

    @Slot()
    def _print(self) -> None:
        row = self._ready()
        if row is None:
            return
        from smallcrm.widgets.letter_paper_dialogs import LetterPaperDialog  # only when asked for

        page = self._ways.page(row, self.draft())
        dialog = LetterPaperDialog(
            self._ways, page, page.subject or self.tr("Letter on paper"), self
        )
        dialog.said.connect(self._say)
        dialog.printed.connect(self._printed)
        dialog.open()

    @Slot()
    def _printed(self) -> None:
        if self.row is not None:
            self._ways.took(self.row, Channel.PRINTED)

    def _took(self, channel: Channel, said: str) -> None:
        if self.row is not None:
            self._ways.took(self.row, channel)
        self._say(said)

    @Slot()
    def say_it_went(self) -> None:
        row = self.row
        if row is not None and self.sent.isEnabled() and self.keep() and self._ways.went(row):
            self.went.emit(row)

    @Slot()
    def _drop(self) -> None:
        if self.row is not None:
            self.drop_wanted.emit(self.row)
