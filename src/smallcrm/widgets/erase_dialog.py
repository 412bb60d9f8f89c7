"""Erasing somebody: what goes, what the law may ask for, and the name typed once more."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.erasing import ErasurePlan, Mention
from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels import dates, rights_wording
from smallcrm.viewmodels.rights import Rights
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import ticks, tokens

CHARACTERS = 76
_MENTION = Qt.ItemDataRole.UserRole


class EraseDialog(QDialog):
    """Nothing is done before the name is typed and the button pressed."""

    def __init__(
        self, rights: Rights, customer: CustomerId, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rights, self._name = rights, name
        self._plan: ErasurePlan | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Erase"))
        self.inside = QWidget(self)
        self.pane = QScrollArea(self)
        self.pane.setWidgetResizable(True)
        self.pane.setFrameShape(QFrame.Shape.NoFrame)
        self.pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # as high as there is room for: what does not fit is scrolled to
        self.pane.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.title = plain_label(self, self.tr("Erase {name}").replace("{name}", name), "title")
        self.parts = plain_label(self, self.tr("Looking what there is…"))
        self.law = plain_label(self, rights_wording.law())
        self.law_card = QFrame(self)
        self.law_card.setObjectName("card")
        self.law_card.setProperty("tone", "due")
        self.others = plain_label(self, "", "caption")
        self.mentions = QListWidget(self)
        ticks.draw(self.mentions)
        self.mentions.setWordWrap(True)
        self.mentions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.mentions.setMinimumHeight(3 * tokens.TARGET)
        self.mentions.setMaximumHeight(6 * tokens.TARGET)
        self.mentions.setAccessibleName(self.tr("Texts of others that name them"))
        self.asked = plain_label(self, "", "caption")
        self.typed = QLineEdit(self)
        self.trouble = plain_label(self, "", "muted")
        self.trouble.setProperty("tone", "late")
        self.cancel = QPushButton(self.tr("Keep"), self)
        self.go = QPushButton(self.tr("Erase for good"), self)
        self.go.setObjectName("primary")
        self.go.setEnabled(False)
        self._lay_out()
        words = self.tr("Type the name to erase: {name}").replace("{name}", name)
        self.asked.setText(words)
        self.typed.setAccessibleName(words)
        for part in (self.others, self.mentions, self.trouble):
            part.hide()
        self.typed.textChanged.connect(self._judge)
        self.typed.returnPressed.connect(self._go)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        rights.planned.connect(self._planned)
        rights.erased.connect(self.accept)
        rights.failed.connect(self._failed)
        self._take_room()
        self.typed.setFocus()
        rights.plan(customer)

    def _lay_out(self) -> None:
        card = QVBoxLayout(self.law_card)
        card.setContentsMargins(*(tokens.SPACE_3,) * 4)
        card.addWidget(self.law)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        inner = QVBoxLayout(self.inside)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(tokens.SPACE_3)
        for widget in (self.parts, self.law_card, self.others, self.mentions):
            inner.addWidget(widget)
        inner.addStretch(1)
        self.pane.setWidget(self.inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(self.title)
        layout.addWidget(self.pane, 1)
        for part in (self.asked, self.typed, self.trouble):
            layout.addWidget(part)
        layout.addLayout(buttons)

    def _take_room(self) -> None:
        """As high as the words need, but no larger than the window below."""
        width = self.fontMetrics().averageCharWidth() * CHARACTERS
        parent = self.parentWidget()
        most = parent.size() if parent is not None else QSize(width, width)
        width = min(width, most.width() - 2 * tokens.SPACE_5)
        height = 0
        for layout in (self.layout(), self.inside.layout()):
            height += layout.totalHeightForWidth(width - 2 * tokens.SPACE_5) if layout else 0
        self.resize(width, min(height, most.height() - 2 * tokens.SPACE_5))

    @Slot(object)
    def _planned(self, plan: ErasurePlan) -> None:
        self._plan = plan
        lines = [f"•  {part}" for part in rights_wording.erasure_parts(plan)]
        shared = rights_wording.shared_notes(plan)
        head = self.tr("This goes for good, also out of the history and the search:")
        self.parts.setText("\n".join([head, *lines, *([shared] if shared else [])]))
        for found in plan.mentions:
            item = QListWidgetItem(rights_wording.mention(found), self.mentions)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_MENTION, found)
        count = len(plan.mentions)
        self.others.setText(
            dates.plural(
                "Also named in %n text of others. Tick it, and “someone” takes the name’s place.",
                "Also named in %n texts of others. Tick those in which “someone” is to take the"
                " name’s place.",
                count,
            )
        )
        for part in (self.others, self.mentions):
            part.setVisible(count > 0)
        self._judge()
        self._take_room()

    @Slot()
    def _judge(self) -> None:
        self.go.setEnabled(self._plan is not None and self.typed.text().strip() == self._name)

    def chosen(self) -> list[Mention]:
        """The ticked texts of others."""
        items = [self.mentions.item(n) for n in range(self.mentions.count())]
        return [item.data(_MENTION) for item in items if item.checkState() is Qt.CheckState.Checked]

    @Slot()
    def _go(self) -> None:
        if self._plan is None or not self.go.isEnabled():
            return
        self.go.setEnabled(False)
        self.typed.setEnabled(False)
        self._rights.erase(self._plan, self.chosen())

    @Slot(str)
    def _failed(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()
        self.typed.setEnabled(True)
        self._judge()
