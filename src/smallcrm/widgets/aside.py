"""Beside the timeline: little things, details, days, tags; every line edited where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.records import (
    AddressDraft,
    CustomerField,
    DetailKind,
    DetailRow,
)
from smallcrm.viewmodels import edits, wording
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.address_form import AddressForm
from smallcrm.widgets.parts.detail_group import Group
from smallcrm.widgets.parts.detail_line import DetailLine
from smallcrm.widgets.parts.in_place_field import TEXT_INSET
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

GROUPS: tuple[tuple[str, tuple[DetailKind, ...]], ...] = (
    ("little", (DetailKind.FACT,)),
    (
        "details",
        (
            DetailKind.AFFILIATION,
            DetailKind.EMAIL,
            DetailKind.PHONE,
            DetailKind.ADDRESS,
            DetailKind.LINK,
        ),
    ),
    ("days", (DetailKind.OCCASION,)),
    ("rhythm", (DetailKind.CADENCE,)),
    ("tags", (DetailKind.TAG,)),
)
ICONS = {
    DetailKind.FACT: "heart",
    DetailKind.AFFILIATION: "building",
    DetailKind.EMAIL: "mail",
    DetailKind.PHONE: "phone",
    DetailKind.ADDRESS: "map-pin",
    DetailKind.LINK: "link",
    DetailKind.OCCASION: "cake",
    DetailKind.TAG: "tag",
    DetailKind.CADENCE: "bell",
}


class AsidePane(QScrollArea):
    """Shows what the view-model has; lines that stay keep their widget and the focus."""

    person_wanted = Signal(int)

    def __init__(
        self, person: PersonViewModel, workspace: Workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("aside")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is in it
        self._person, self._workspace = person, workspace
        self._lines: dict[tuple[DetailKind, int], DetailLine] = {}
        self._fields: dict[CustomerField, DetailLine] = {}
        self._adding: DetailLine | None = None
        self._form: AddressForm | None = None

        self.body = QWidget(self)
        self.body.setObjectName("aside_body")
        titles = {
            "little": self.tr("Little things"),
            "details": self.tr("Details"),
            "days": self.tr("Dates"),
            "rhythm": self.tr("Keep in touch"),
            "tags": self.tr("Tags"),
        }
        self.groups = {name: Group(titles[name], self.body) for name, _ in GROUPS}
        self.by_tag = QLabel(self.groups["rhythm"])
        self.by_tag.setTextFormat(Qt.TextFormat.PlainText)
        self.by_tag.setWordWrap(True)
        self.by_tag.setContentsMargins(TEXT_INSET, 0, 0, 0)
        self.groups["rhythm"].lines.addWidget(self.by_tag)
        self.names = Group(self.tr("Name"), self.body)
        self.people = Group(self.tr("People here"), self.body)
        self.add = QPushButton(self.tr("Add…"), self.body)
        self.add.setObjectName("flat")
        self.add.setToolTip(self.tr("Add a phone, an e-mail, a little thing…"))
        self.add.setMenu(self._add_menu())

        self._layout = QVBoxLayout(self.body)
        self._layout.setContentsMargins(tokens.SPACE_2, 0, tokens.SPACE_4, tokens.SPACE_4)
        self._layout.setSpacing(0)
        for group in (*self.groups.values(), self.names, self.people):
            self._layout.addWidget(group)
        adding = QHBoxLayout()
        adding.addSpacing(TEXT_INSET)
        adding.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addLayout(adding)
        self.from_where = plain_label(self.body, "", "muted")
        self.from_where.setContentsMargins(TEXT_INSET, 0, 0, 0)
        self._layout.addWidget(self.from_where)
        self._layout.addStretch(1)
        self.setWidget(self.body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        person.switched.connect(self._forget)
        person.shown.connect(self._show)
        person.moved.connect(self._show_next)

    def add_group(
        self, group: QWidget, *, first: bool = False, before: QWidget | None = None
    ) -> None:
        """One more, behind the button that adds, as Tab goes; or ``first``, or ``before`` one."""
        behind = self._layout.count() - 1  # the room that is left stays below
        place = behind if before is None else self._layout.indexOf(before)
        self._layout.insertWidget(0 if first else place, group)

    # --- showing --------------------------------------------------------------------------------

    @Slot()
    def _forget(self) -> None:
        """Another customer: nothing half typed goes with them."""
        for line in (*self._lines.values(), *self._fields.values()):
            line.blockSignals(True)  # the keys may go through them on their way out
            line.deleteLater()
        self._lines.clear()
        self._fields.clear()
        self._end_adding()
        self.names.hide()
        self.from_where.clear()

    @Slot()
    def _show(self) -> None:
        here: set[tuple[DetailKind, int]] = set()
        for name, kinds in GROUPS:
            group = self.groups[name]
            rows = self._person.rows(*kinds)
            for place, row in enumerate(rows):
                key = (row.kind, int(row.id))
                here.add(key)
                self._show_row(group, place, row)
            adding_here = self._adding is not None and self._adding.parentWidget() is group
            group.setVisible(bool(rows) or adding_here)
        for key in set(self._lines) - here:
            self._lines.pop(key).deleteLater()
        self._show_next()
        self._show_fields()
        self._show_people()

    def _show_row(self, group: Group, place: int, row: DetailRow) -> None:
        key = (row.kind, int(row.id))
        line = self._lines.get(key)
        if line is None:
            line = self._line(row.kind, group)
            line.setProperty("detail", int(row.id))
            group.lines.insertWidget(place, line)
            self._lines[key] = line
        line.show_value(edits.text_of(row.value), edits.label_of(row.value))
        line.set_message(edits.doubt(row.value))
        line.show_origin(self._person.origin(row.kind.value, int(row.id)))

    @Slot()
    def _show_next(self) -> None:
        """When to be in touch again, beside one's own rhythm or with that of a tag."""
        for (kind, _), line in self._lines.items():
            if kind is DetailKind.CADENCE:
                line.show_label(self._person.next_touch())
        words = self._person.rhythm_by_tag()
        self.by_tag.setText(words)
        self.by_tag.setVisible(bool(words))
        group = self.groups["rhythm"]
        group.setVisible(bool(words) or not group.isHidden())

    def _line(self, kind: DetailKind, group: Group) -> DetailLine:
        line = DetailLine(ICONS[kind], wording.detail_kind(kind), group)
        line.setProperty("kind", kind)
        line.committed.connect(self._committed)
        line.entered.connect(self.from_where.setText)
        line.label_committed.connect(self._label_committed)
        line.remove_requested.connect(self._removed)
        if kind is DetailKind.CADENCE:
            line.set_label_said()
        if kind is DetailKind.OCCASION:
            line.set_hint(self._day_words())
        if kind is DetailKind.ADDRESS:
            line.edit_requested.connect(self._edit_address)
            line.set_edited_elsewhere(True)
        return line

    def _day_words(self) -> str:
        return self.tr("3 May 1984, or 3 May, 7 days ahead")

    def _show_people(self) -> None:
        detail = self._person.detail
        while (item := self.people.lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        people = detail.people if detail else ()
        for row in people:
            button = QPushButton(row.name, self.people)
            button.setObjectName("link")
            button.setProperty("person", int(row.id))
            button.clicked.connect(self._person_pressed)
            self.people.lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.people.setVisible(bool(people))

    def _show_fields(self) -> None:
        detail = self._person.detail
        if detail is None:
            return
        for field, line in self._fields.items():
            line.show_value(getattr(detail, field.value), "")
            line.show_origin(self._person.origin("customer", int(detail.id), field.value))
        if detail.nickname and CustomerField.NICKNAME not in self._fields:
            self._add_field(CustomerField.NICKNAME, self.tr("Nickname"))

    # --- changing -------------------------------------------------------------------------------

    def _row_of(self, line: object) -> DetailRow | None:
        if not isinstance(line, DetailLine):
            return None
        rows = self._person.rows(DetailKind(line.property("kind")))
        return next((r for r in rows if int(r.id) == line.property("detail")), None)

    @Slot(str)
    def _committed(self, text: str) -> None:
        line, row = self.sender(), self._row_of(self.sender())
        if row is None or not isinstance(line, DetailLine):
            return
        if not text.strip():
            self._person.remove(row)
            return
        draft = edits.read(row.kind, text, self._workspace.words(), row.value)
        if isinstance(draft, str):
            line.set_message(draft)
            return
        self._person.change(row, draft)

    @Slot(str)
    def _label_committed(self, label: str) -> None:
        row = self._row_of(self.sender())
        if row is not None:
            self._person.change(row, edits.relabel(row.value, label))

    @Slot()
    def _removed(self) -> None:
        row = self._row_of(self.sender())
        if row is not None:
            self._person.remove(row)

    # --- adding ---------------------------------------------------------------------------------

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in DetailKind:
            menu.addAction(wording.detail_kind(kind)).setData(kind)
        menu.addSeparator()
        menu.addAction(self.tr("Nickname, parts of the name")).setData("names")
        menu.triggered.connect(self._add_picked)
        return menu

    @Slot(QAction)
    def _add_picked(self, action: QAction) -> None:
        kind = action.data()
        if not isinstance(kind, str):
            return  # a field of the user's own
        if kind == "names":
            self.show_name_parts()
        elif kind == DetailKind.ADDRESS:
            self._open_form(AddressDraft(), None)
        else:
            self.start_adding(DetailKind(kind))

    def start_adding(self, kind: DetailKind) -> None:
        """An empty line of this kind, open for typing."""
        self._end_adding()
        group = next(self.groups[name] for name, kinds in GROUPS if kind in kinds)
        line = DetailLine(ICONS[kind], wording.detail_kind(kind), group)
        line.setProperty("kind", kind)
        if kind is DetailKind.OCCASION:
            line.value.edit.setPlaceholderText(self._day_words())
        line.committed.connect(self._added)
        line.cancelled.connect(self._end_adding)
        group.lines.addWidget(line)
        group.show()
        self._adding = line
        line.start_editing()
        self.ensureWidgetVisible(line)

    @Slot(str)
    def _added(self, text: str) -> None:
        line = self._adding
        if line is None:
            return
        if not text.strip():
            self._end_adding()
            return
        kind = DetailKind(line.property("kind"))
        draft = edits.read(kind, text, self._workspace.words())
        if isinstance(draft, str):
            line.set_message(draft)
            return
        self._end_adding()
        self._person.add(draft)

    @Slot()
    def _end_adding(self) -> None:
        line, self._adding = self._adding, None
        if line is not None:
            line.hide()
            line.deleteLater()
        form, self._form = self._form, None
        if form is not None:
            form.hide()
            form.deleteLater()

    @Slot()
    def _edit_address(self) -> None:
        row = self._row_of(self.sender())
        if row is not None and isinstance(row.value, AddressDraft):
            self._open_form(row.value, row)

    def _open_form(self, draft: AddressDraft, row: DetailRow | None) -> None:
        self._end_adding()
        group = self.groups["details"]
        form = AddressForm(draft, group)
        form.setProperty("detail", None if row is None else int(row.id))
        form.kept.connect(self._address_kept)
        form.cancelled.connect(self._end_adding)
        group.lines.addWidget(form)
        group.show()
        self._form = form
        form.start()
        self.ensureWidgetVisible(form)

    @Slot(object)
    def _address_kept(self, draft: AddressDraft) -> None:
        number = self._form.property("detail") if self._form is not None else None
        self._end_adding()
        row = next((r for r in self._person.rows(DetailKind.ADDRESS) if int(r.id) == number), None)
        if row is not None:
            self._person.change(row, draft)
        elif draft != AddressDraft():
            self._person.add(draft)

    # --- names ----------------------------------------------------------------------------------

    def show_name_parts(self) -> None:
        """The parts of the name and the nickname, each a line of its own."""
        titles = {
            CustomerField.HONORIFIC_PREFIX: self.tr("Title"),
            CustomerField.GIVEN_NAME: self.tr("First name"),
            CustomerField.ADDITIONAL_NAMES: self.tr("Middle names"),
            CustomerField.FAMILY_NAME: self.tr("Last name"),
            CustomerField.HONORIFIC_SUFFIX: self.tr("Suffix"),
            CustomerField.NICKNAME: self.tr("Nickname"),
        }
        for field, title in titles.items():
            if field not in self._fields:
                self._add_field(field, title)
        self._show_fields()

    def _add_field(self, field: CustomerField, title: str) -> None:
        line = DetailLine("user", title, self.names)
        line.setProperty("field", field)
        line.committed.connect(self._field_committed)
        line.entered.connect(self.from_where.setText)
        line.set_removable(False)
        self.names.lines.addWidget(line)
        self._fields[field] = line
        detail = self._person.detail
        line.show_value(getattr(detail, field.value) if detail else "", "")
        self.names.show()

    @Slot(str)
    def _field_committed(self, text: str) -> None:
        line = self.sender()
        if isinstance(line, DetailLine):
            self._person.set_field(CustomerField(line.property("field")), text)

    @Slot()
    def _person_pressed(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.person_wanted.emit(button.property("person"))
