"""Fields of the user's own beside the timeline: each edited where it stands, as its kind is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm.domain import links
from smallcrm.domain.custom_fields import CustomKind, CustomRow, FieldId, FieldRow
from smallcrm.viewmodels.custom_fields import CHOSEN, CustomFields
from smallcrm.widgets.parts.detail_group import Group
from smallcrm.widgets.parts.detail_line import DetailLine

ICONS = {CustomKind.LINK: "link", CustomKind.DATE: "cake"}


class OwnFieldsGroup(Group):
    """Hidden when there is nothing in it. ``define_wanted`` to make and change fields,
    ``link_wanted(target)`` to open one, None for what may not be opened."""

    define_wanted = Signal()
    link_wanted = Signal(object)

    def __init__(self, fields: CustomFields, add: QMenu, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Your fields"))
        self._fields = fields
        self._adding: FieldRow | None = None
        self.rows: dict[FieldId, DetailLine] = {}
        self.menu = QMenu(self.tr("A field of your own"), add)
        add.insertMenu(add.actions()[-1], self.menu)

        self.menu.aboutToShow.connect(self.fill_menu)
        self.menu.triggered.connect(self._picked)
        fields.person.switched.connect(self._forget)
        fields.person.shown.connect(self.look)
        fields.person.gone.connect(self._forget)

    @Slot()
    def look(self) -> None:
        """Lines that stay keep their widget and the focus."""
        rows = list(self._fields.rows())
        if self._adding is not None:
            if any(row.field.id == self._adding.id for row in rows):
                self._adding = None
            else:
                rows.append(CustomRow(self._adding))
        here = {row.field.id for row in rows}
        for field in set(self.rows) - here:
            line = self.rows.pop(field)
            line.hide()
            line.deleteLater()
        for place, row in enumerate(rows):
            line = self.rows.get(row.field.id) or self._line(row.field)
            if self.lines.indexOf(line) != place:
                self.lines.insertWidget(place, line)
            self._show(line, row)
        self.setVisible(bool(rows))

    def _line(self, field: FieldRow) -> DetailLine:
        line = DetailLine(ICONS.get(field.kind, "tag"), field.name, self)
        line.set_label_said()
        line.committed.connect(self._committed)
        line.cancelled.connect(self._end_adding)
        line.remove_requested.connect(self._removed)
        line.edit_requested.connect(self._choose)
        self.rows[field.id] = line
        return line

    def _show(self, line: DetailLine, row: CustomRow) -> None:
        field = row.field
        line.setProperty("field", int(field.id))
        line.show_value(self._fields.words(row), field.name)
        line.set_edited_elsewhere(field.kind in CHOSEN)
        line.set_removable(row.value is not None)
        is_page = field.kind is CustomKind.LINK and row.value is not None
        has_action = bool(line.value.edit.actions())
        if is_page and not has_action:
            act = QAction(self.tr("Open the link"), line.value.edit)
            act.setProperty("field", int(field.id))
            act.triggered.connect(self._follow)
            line.value.edit.addAction(act)

    @Slot()
    def _forget(self) -> None:
        self._adding = None
        for line in self.rows.values():
            line.hide()
            line.deleteLater()
        self.rows.clear()
        self.setVisible(False)

    # --- changing -------------------------------------------------------------------------------

    def _row_of(self, sender: object) -> CustomRow | None:
        number = sender.property("field") if isinstance(sender, DetailLine | QAction) else None
        for row in self._fields.rows():
            if int(row.field.id) == number:
                return row
        adding = self._adding
        return CustomRow(adding) if adding is not None and int(adding.id) == number else None

    @Slot(str)
    def _committed(self, text: str) -> None:
        line = self.sender()
        row = self._row_of(line)
        if row is None or not isinstance(line, DetailLine):
            return
        if not text.strip() and row.value is None:
            self._end_adding()
            return
        line.set_message(self._fields.put(row.field, text))

    @Slot()
    def _removed(self) -> None:
        row = self._row_of(self.sender())
        if row is not None:
            self._fields.put(row.field, "")

    @Slot()
    def _choose(self) -> None:
        """What can be picked, in a menu under the value."""
        line = self.sender()
        row = self._row_of(line)
        if row is None or not isinstance(line, DetailLine):
            return
        menu = self.choices(row)
        menu.popup(line.mapToGlobal(QPoint(0, line.height())))

    def choices(self, row: CustomRow) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, name in self._fields.options(row.field):
            act = menu.addAction(name.replace("&", "&&"))
            act.setData(value)
            act.setCheckable(True)
            act.setChecked(row.value is not None and row.value.text == value)
        menu.addSeparator()
        menu.addAction(self.tr("Nothing")).setData("")
        menu.setProperty("field", int(row.field.id))
        menu.triggered.connect(self._chosen)
        return menu

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        menu = self.sender()
        number = menu.property("field") if isinstance(menu, QMenu) else None
        field = next((f for f in self._fields.fields() if int(f.id) == number), None)
        if field is not None:
            self._fields.put(field, action.data())

    @Slot()
    def _follow(self) -> None:
        row = self._row_of(self.sender())
        if row is not None and row.value is not None:
            self.link_wanted.emit(links.web(row.value.text))

    # --- adding ---------------------------------------------------------------------------------

    @Slot()
    def fill_menu(self) -> None:
        self.menu.clear()
        for field in self._fields.others():
            self.menu.addAction(field.name.replace("&", "&&")).setData(int(field.id))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Make and change fields…")).setData(0)

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        number = action.data()
        field = next((f for f in self._fields.others() if int(f.id) == number), None)
        if field is None:
            self.define_wanted.emit()
        else:
            self.start_adding(field)

    def start_adding(self, field: FieldRow) -> None:
        """An empty line of the field, open for typing or picking."""
        self._adding = field
        self.look()
        line = self.rows[field.id]
        line.start_editing()
        if field.kind in CHOSEN:
            line.edit_requested.emit()

    @Slot()
    def _end_adding(self) -> None:
        self._adding = None
        self.look()
