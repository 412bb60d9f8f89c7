"""The person page: header, next step, note field, timeline, and what is known beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from smallcrm.desktop import opening
from smallcrm.domain import links
from smallcrm.domain.links import Target
from smallcrm.domain.records import (
    CustomerField,
    CustomerId,
    CustomerKind,
    DetailKind,
    EmailDraft,
    InteractionId,
    LinkDraft,
    PhoneDraft,
)
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.line import LineViewModel
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.timeline import TimelineModel
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.aside import AsidePane
from smallcrm.widgets.line_field import LineField
from smallcrm.widgets.next_step import NextSteps
from smallcrm.widgets.parts.avatar import Avatar
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.in_place_field import TEXT_INSET, InPlaceField
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.style import tokens
from smallcrm.widgets.timeline import TimelinePane

NARROW_CHARACTERS = 100
"""Below this width of the pane the aside becomes a second tab beside the timeline."""
AVATAR = 3.2
"""Side of the picture, in lines of text."""


class PersonPane(QWidget):
    """One customer. ``shown_name(str)`` for the window's title; ``copied(str)`` what to say."""

    shown_name = Signal(str)
    person_wanted = Signal(int)
    copied = Signal(str)
    history_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        person: PersonViewModel,
        promises: Promises,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace, self.person = workspace, person
        self.line = LineViewModel(workspace, self, of_page=True)

        self.avatar = Avatar(AVATAR, self)
        self.name = InPlaceField(self.tr("Name"), self)
        self.name.set_role("title")
        self.subtitle = ElideLabel(self)
        self.subtitle.setObjectName("muted")
        self.warning = QLabel(self)
        self.warning.setObjectName("warning")
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self.warning.hide()
        self.head_words = QVBoxLayout()
        """Below each other: the name, and what must not be overlooked."""
        self._asked: Target | None = None
        """Opened when it was said that it is wanted all the same."""
        self.more_acts: list[QAction] = []
        """Of others, for the menu behind the dots."""
        self.call = QPushButton(self.tr("Call"), self)
        self.mail = QPushButton(self.tr("E-mail"), self)
        self.more = QPushButton("⋯", self)
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More about this person"))
        self.steps = NextSteps(workspace, promises, self)
        self.note = LineField(self.line, self)
        self.note.edit.setPlaceholderText(self.tr("Write what happened. What you promised, when."))
        self.timeline = TimelinePane(TimelineModel(workspace, self), self)
        self.aside = AsidePane(person, workspace, self)
        self.tabs = QTabBar(self)
        self.tabs.addTab(self.tr("Timeline"))
        self.tabs.addTab(self.tr("About"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.body = QSplitter(Qt.Orientation.Horizontal, self)
        self.body.setChildrenCollapsible(False)
        self.body.addWidget(self.timeline)
        self.body.addWidget(self.aside)
        self.body.setStretchFactor(0, 5)
        self.body.setStretchFactor(1, 3)
        self.page = QWidget(self)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.page)
        self.stack.addWidget(self.empty)

        self._lay_out()
        self._connect()
        self._narrow: bool | None = None
        self._show_none()

    def _lay_out(self) -> None:
        words = self.head_words
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.name)
        self.subtitle.setContentsMargins(TEXT_INSET, 0, 0, 0)
        words.addWidget(self.subtitle)
        self.warning.setContentsMargins(TEXT_INSET, 0, 0, 0)
        words.addWidget(self.warning)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(tokens.SPACE_3)
        head.addWidget(self.avatar)
        head.addLayout(words, 1)
        for button in (self.call, self.mail, self.more):
            head.addWidget(button)
        top = QVBoxLayout()
        top.setContentsMargins(tokens.SPACE_5, tokens.SPACE_4, tokens.SPACE_5, tokens.SPACE_3)
        top.setSpacing(tokens.SPACE_3)
        top.addLayout(head)
        top.addWidget(self.steps)
        top.addWidget(self.note)
        top.addWidget(self.tabs)
        inner = QVBoxLayout(self.page)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(top)
        inner.addWidget(self.body, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        self.person.switched.connect(self._switched)
        self.person.shown.connect(self._show)
        self.person.gone.connect(self._show_none)
        self.person.said.connect(self.copied)
        self.name.committed.connect(self._rename)
        self.call.clicked.connect(self.call_up)
        self.mail.clicked.connect(self.write)
        self.more.clicked.connect(self._more)
        self.tabs.currentChanged.connect(self._fold)
        self.aside.person_wanted.connect(self.person_wanted)

    # --- showing --------------------------------------------------------------------------------

    def show_entry(self, interaction: int) -> None:
        self.tabs.setCurrentIndex(0)
        self.timeline.show_entry(InteractionId(interaction))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_narrow"):
            self._fold()

    @Slot()
    def _fold(self) -> None:
        """One of timeline and aside at a time when there is no room for both."""
        narrow = self.width() < NARROW_CHARACTERS * self.fontMetrics().averageCharWidth()
        self.tabs.setVisible(narrow)
        about = self.tabs.currentIndex() == 1
        self.timeline.setVisible(not narrow or not about)
        self.aside.setVisible(not narrow or about)
        if narrow is not self._narrow:
            self._narrow = narrow
            self.body.setSizes([5000, 3000])

    @Slot()
    def _switched(self) -> None:
        customer = self.person.customer
        self.steps.fold()
        self.line.show(customer)
        self.timeline.model.show(customer)

    @Slot()
    def _show(self) -> None:
        detail = self.person.detail
        if detail is None:
            return
        self.stack.setCurrentWidget(self.page)
        self.avatar.set_person(detail.name, int(detail.id), detail.kind)
        self.name.set_text(detail.name)
        origin = self.person.origin("customer", int(detail.id), "name")
        self.name.edit.setToolTip(wording.tip(origin))
        self.name.edit.setAccessibleDescription(origin)
        self.subtitle.setText(self.person.subtitle())
        self.steps.show_rows(detail.follow_ups)
        self.call.setVisible(bool(self.person.rows(DetailKind.PHONE)))
        self.mail.setVisible(bool(self.person.rows(DetailKind.EMAIL)))
        self.shown_name.emit(detail.name)

    def show_warning(self, words: str) -> None:
        """What must not be overlooked before the person is contacted; "" for nothing."""
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    @Slot()
    def _show_none(self) -> None:
        self.line.show(None)
        self.timeline.model.show(None)
        words = self.tr("Choose a person from the list.")
        if self.person.is_first():
            words = self.tr(
                "Who did you last speak to? Type the name into the field at the left, then Enter."
            )
        self.empty.say("user", words, "")
        self.stack.setCurrentWidget(self.empty)
        self.shown_name.emit("")

    # --- doing ----------------------------------------------------------------------------------

    @Slot(str)
    def _rename(self, text: str) -> None:
        if text.strip():
            self.person.set_field(CustomerField.NAME, text)
        elif self.person.detail is not None:
            self.name.set_text(self.person.detail.name)

    @Slot()
    def call_up(self) -> None:
        """Hand the first number to the system's phone program."""
        numbers = [r.value for r in self.person.rows(DetailKind.PHONE)]
        number = next((n.number for n in numbers if isinstance(n, PhoneDraft)), "")
        self.open_target(links.phone(number))

    @Slot()
    def write(self) -> None:
        """Hand the first address to the system's mail program."""
        addresses = [r.value for r in self.person.rows(DetailKind.EMAIL)]
        address = next((a.address for a in addresses if isinstance(a, EmailDraft)), "")
        self.open_target(links.mail(address))

    @Slot()
    def follow(self) -> None:
        """Open the first page that may be opened."""
        pages = [r.value for r in self.person.rows(DetailKind.LINK)]
        found = [links.web(p.url) for p in pages if isinstance(p, LinkDraft)]
        self.open_target(next((target for target in found if target is not None), None))

    def open_target(self, target: Target | None) -> None:
        """Only what ``links`` allows leaves, only when asked for, and where to is said."""
        if target is None:
            self.copied.emit(self.tr("This cannot be opened safely, so it was not."))
        elif self.warning.text() and target.reaches_somebody:
            self._ask(target)
        else:
            self._hand_over(target)

    def _ask(self, target: Target) -> None:
        """Whether to reach somebody who wants no contact."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Do not contact"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        words = self.tr("{name} wants no contact. Open {host} all the same?")
        name = self.person.detail.name if self.person.detail is not None else ""
        box.setText(words.replace("{host}", target.host).replace("{name}", name))
        keep = box.addButton(self.tr("Do not contact"), QMessageBox.ButtonRole.RejectRole)
        go = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        self._asked = target
        go.clicked.connect(self._open_all_the_same)
        box.open()

    @Slot()
    def _open_all_the_same(self) -> None:
        target, self._asked = self._asked, None
        if target is not None:
            self._hand_over(target)

    def _hand_over(self, target: Target) -> None:
        opening.open_target(target)
        words = self.tr("Opened: {host}").replace("{host}", target.host)
        self.copied.emit(self._warned(words))

    def _warned(self, words: str) -> str:
        """Says first that no contact is wanted."""
        return f"{self.warning.text()}! {words}" if self.warning.text() else words

    @Slot()
    def _more(self) -> None:
        detail = self.person.detail
        if detail is None:
            return
        menu = LetterMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, text in (
            (DetailKind.PHONE, self.tr("Copy phone number")),
            (DetailKind.EMAIL, self.tr("Copy e-mail address")),
        ):
            if self.person.rows(kind):
                menu.addAction(text).setData(kind)
        if self.person.rows(DetailKind.LINK):
            menu.addAction(self.tr("Open the link"), self.follow)
        menu.addSeparator()
        menu.addAction(self.tr("Nickname, parts of the name"), self._name_parts)
        menu.addAction(self.tr("History of this person…"), self.history_wanted.emit)
        for joined, words in self.person.joined_words():
            menu.addAction(words.replace("&", "&&")).setData(int(joined))
        if detail.deleted_at is None:
            menu.addAction(self.tr("Delete (with undo)"), self.person.delete)
        else:
            menu.addAction(self.tr("Bring back from the trash"), self.person.restore)
        menu.addSeparator()
        menu.addActions(self.more_acts)
        menu.triggered.connect(self._copy)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    @Slot(object)
    def _copy(self, action: object) -> None:
        kind = action.data() if isinstance(action, QAction) else None
        if isinstance(kind, int):
            self.person.take_apart(CustomerId(kind))
        elif kind:
            self.copy(DetailKind(kind))

    def copy(self, kind: DetailKind) -> None:
        """The first phone number or e-mail address to the clipboard."""
        rows = self.person.rows(kind)
        value = rows[0].value if rows else None
        text = value.number if isinstance(value, PhoneDraft) else ""
        text = value.address if isinstance(value, EmailDraft) else text
        if text:
            QGuiApplication.clipboard().setText(text)
            words = self.tr("Copied: {text}").replace("{text}", text)
            self.copied.emit(self._warned(words))

    def start_adding(self, kind: DetailKind) -> None:
        """An empty line for a tag, a little thing, ..., the caret in it."""
        self.tabs.setCurrentIndex(1)
        self.aside.start_adding(kind)

    @Slot()
    def _name_parts(self) -> None:
        self.tabs.setCurrentIndex(1)
        self.aside.show_name_parts()

    def is_company(self) -> bool:
        detail = self.person.detail
        return detail is not None and detail.kind is CustomerKind.COMPANY

    def shows(self, customer: CustomerId) -> bool:
        return self.person.customer == customer
