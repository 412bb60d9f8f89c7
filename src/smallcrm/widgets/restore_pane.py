"""What a backup holds against now, and the two ways back. It asks before it replaces all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.comparison import Difference
from smallcrm.viewmodels import backup_wording, veil
from smallcrm.viewmodels.restoring import Look
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.style import tokens

NAME = 24
"""So long a name on a button may be."""
_ONE = Qt.ItemDataRole.UserRole + 1


class RestorePane(QWidget):
    """``replace_wanted(Backup)``; ``customer_wanted(Backup, Difference)``; ``typed(str)`` the
    passphrase of one that has its own."""

    typed = Signal(str)
    replace_wanted = Signal(object)
    customer_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._about = ""
        self.title = plain_label(self, "", "title")
        self.about = plain_label(self, "", "muted")
        self.held = plain_label(self)
        self.field = QLineEdit(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(self.tr("Passphrase of the backup"))
        self.field.setAccessibleName(self.tr("Passphrase of the backup"))
        self.unlock = QPushButton(self.tr("Look into it"), self)
        self.unlock.setAutoDefault(False)
        self.warning = plain_label(self, "", "muted")
        self.warning.setProperty("tone", "late")
        self.against = plain_label(self)
        self.caption = plain_label(self, "", "caption")
        self.caption.setText(self.tr("Customers who are not as they were then"))
        self.customers = QListWidget(self)
        self.customers.setAccessibleName(self.tr("Customers who are not as they were then"))
        self.customers.setItemDelegate(TwoLineDelegate(self.customers))
        self.customers.setMouseTracking(True)
        self.customers.setFrameShape(QFrame.Shape.NoFrame)
        self.customers.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.one = QPushButton(self.tr("Bring back only this customer"), self)
        self.all = QPushButton(self.tr("Replace all by this backup"), self)
        self.question = plain_label(self, "", "strong")
        self.yes = QPushButton(self.tr("Replace all"), self)
        self.yes.setObjectName("primary")
        self.no = QPushButton(self.tr("Keep what is here"), self)
        self.said = plain_label(self)
        self._lay_out()

        self.field.returnPressed.connect(self._type)
        self.unlock.clicked.connect(self._type)
        self.customers.currentItemChanged.connect(self._picked)
        self.one.clicked.connect(self._bring_back)
        self.all.clicked.connect(self._ask)
        self.yes.clicked.connect(self._replace)
        self.no.clicked.connect(self._show_ways)
        self.clear()

    def _lay_out(self) -> None:
        inner = QWidget(self)
        words = QVBoxLayout(inner)
        words.setContentsMargins(0, 0, tokens.SPACE_2, 0)
        words.setSpacing(tokens.SPACE_2)
        for widget in (self.title, self.about, self.held, self.field):
            words.addWidget(widget)
        words.addWidget(self.unlock, 0, Qt.AlignmentFlag.AlignLeft)
        for label in (self.warning, self.against, self.caption):
            words.addWidget(label)
        words.addWidget(self.customers, 1)
        words.addStretch(0)
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("What the backup holds"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.ways = QWidget(self)
        flow = FlowLayout(tokens.SPACE_2, self.ways)
        for button in (self.one, self.all, self.yes, self.no):
            button.setAutoDefault(False)
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(area, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.question)
        layout.addWidget(self.ways)

    # --- showing ---------------------------------------------------------------------------------

    def clear(self) -> None:
        for label in (self.title, self.about, self.held, self.against):
            label.clear()
        self._hide_parts()

    def wait(self, title: str, about: str) -> None:
        """Another one is being looked into."""
        self.clear()
        self.title.setText(title)
        self._about = about
        self.about.setText(about)
        self.held.setText(self.tr("Looking what it holds…"))
        self.say("")

    def refuse(self, words: str) -> None:
        self._hide_parts()
        self.held.setText(words)

    def ask(self, words: str) -> None:
        """It has a passphrase of its own, or the one that was typed is another."""
        self.refuse(words)
        for widget in (self.field, self.unlock):
            widget.show()
        self.field.setFocus()

    def show_look(self, look: Look) -> None:
        self._look = look
        found = look.found
        held = self.tr("It holds {counts}. Here and now: {now}.")
        held = held.replace("{counts}", backup_wording.counts(found.held))
        self.held.setText(held.replace("{now}", backup_wording.counts(found.now)))
        self.warning.setText("" if look.is_as_written else backup_wording.changed())
        self.warning.setVisible(not look.is_as_written)
        self.against.setText("\n".join(backup_wording.against_now(found)))
        self.customers.clear()
        for number, one in enumerate(found.customers, 1):
            name = veil.counted(one.name, number)
            item = QListWidgetItem(name, self.customers)
            item.setData(MORE, backup_wording.difference(one))
            item.setData(_ONE, one)
            said = f"{name}, {backup_wording.difference(one)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        can = (n for n, one in enumerate(found.customers) if one.can_come_back)
        self.customers.setCurrentRow(next(can, -1))
        if look.is_as_written and look.backup.sha256:
            whole = self.tr("{about} · whole, as it was written")
            self.about.setText(whole.replace("{about}", self._about))
        for part in (self.customers, self.caption):
            part.setVisible(bool(found.customers))
        rows = min(self.customers.count(), 3)
        self.customers.setMinimumHeight(rows * max(1, self.customers.sizeHintForRow(0)))
        self._show_ways()

    def say(self, words: str) -> None:
        """What came of it, or why nothing did."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        if words and self._look is not None:
            self._show_ways()

    def _hide_parts(self) -> None:
        self._look = None
        self.against.clear()
        parts = (self.warning, self.caption, self.customers, self.question, self.ways, self.said)
        for part in (*parts, self.field, self.unlock):
            part.hide()

    @Slot()
    def _show_ways(self) -> None:
        """The two ways; not the question."""
        had_focus = self.yes.hasFocus() or self.no.hasFocus()
        is_same = self._look is None or self._look.found.is_same
        self.question.hide()
        self.yes.hide()
        self.no.hide()
        self.ways.show()
        self.all.setVisible(not is_same)
        self._picked()
        if had_focus and self.all.isVisible():
            self.all.setFocus()

    @Slot()
    def _type(self) -> None:
        words = self.field.text()
        self.field.clear()
        if words:
            self.typed.emit(words)

    # --- wishes ----------------------------------------------------------------------------------

    def _one(self) -> Difference | None:
        item = self.customers.currentItem()
        found = item.data(_ONE) if item is not None else None
        return found if isinstance(found, Difference) else None

    @Slot()
    def _picked(self) -> None:
        one = self._one()
        can = one is not None and one.can_come_back and self.yes.isHidden()
        self.one.setVisible(self.customers.count() > 0 and self.yes.isHidden())
        self.one.setEnabled(can)
        self.one.setText(
            self.tr("Bring back only {name}").replace(
                "{name}", _short(veil.counted(one.name, self.customers.currentRow() + 1))
            )
            if one is not None and can
            else self.tr("Bring back only this customer")
        )

    @Slot()
    def _bring_back(self) -> None:
        one = self._one()
        if one is not None and self._look is not None:
            self.customer_wanted.emit(self._look.backup, one)

    @Slot()
    def _ask(self) -> None:
        """One of the four cases in which it asks."""
        self.question.setText(
            self.tr(
                "Replace everything that is here by this backup? What is here now is backed up "
                "first, so that you can come back to it."
            )
        )
        self.say("")
        self.question.show()
        self.one.hide()
        self.all.hide()
        self.yes.show()
        self.no.show()
        self.no.setFocus()

    @Slot()
    def _replace(self) -> None:
        if self._look is not None:
            backup = self._look.backup
            self._show_ways()
            self.say(self.tr("Putting it in place…"))
            self.replace_wanted.emit(backup)


def _short(name: str) -> str:
    """For a button: an "&" of the name is no mark of a letter to press."""
    name = " ".join(name.split())
    cut = name if len(name) <= NAME else name[: NAME - 1].rstrip() + "…"
    return cut.replace("&", "&&")
