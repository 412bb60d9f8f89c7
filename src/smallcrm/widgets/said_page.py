"""The page "What they say": what customers said, in groups that can be changed."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from smallcrm.domain.said import SaidGroup
from smallcrm.viewmodels import said_wording
from smallcrm.viewmodels.said import Key, SaidModel
from smallcrm.widgets.parts.choice_button import ChoiceButton
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.form_dialog import FormDialog
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.said_delegate import SaidDelegate
from smallcrm.widgets.style import tokens

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = (
    *(*_ENTER, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_E, Qt.Key.Key_F2),
    *(Qt.Key.Key_G, Qt.Key.Key_Delete),
)
_NEW = -1


class _View(PaneListView):
    """``pressed(int)`` a key that does something here."""

    pressed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if is_plain and event.key() in _KEYS and self.currentIndex().isValid():
            self.pressed.emit(event.key())
        else:
            super().keyPressEvent(event)


class NameGroupDialog(FormDialog):
    """What a group is called. ``group`` None: ``comment`` begins one."""

    def __init__(self, model: SaidModel, place: QModelIndex, parent: QWidget) -> None:
        super().__init__(self.tr("Name of the group"), parent, (60, 14))
        self._model = model
        self._group = model.group(place) if model.is_group(place) else None
        self._comment = model.comment(place)
        self.name = self.add_line("name", self.tr("Name"), self.tr("what they all say"))
        self.lay_out()
        self.name.setText("" if self._group is None else self._group.called)
        self.name.selectAll()
        self.name.textChanged.connect(self.untell)
        self.save.clicked.connect(self.keep)
        self.name.setFocus()

    @Slot()
    def keep(self) -> None:
        trouble = ""
        if self._group is not None:
            trouble = self._model.rename(self._group, self.name.text())
        elif self._comment is not None:
            trouble = self._model.begin(self._comment, self.name.text())
        if trouble:
            self.tell("name", trouble)
        else:
            self.accept()


class SaidPage(QWidget):
    """``person_wanted(int)``, ``edit_wanted(int)`` of a comment, ``import_wanted`` from the empty
    page."""

    person_wanted = Signal(int)
    edit_wanted = Signal(int)
    import_wanted = Signal()

    def __init__(self, model: SaidModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self._key: Key | None = None
        self.period = ChoiceButton(self.tr("Period"), self)
        self.topic = ChoiceButton(self.tr("Topic"), self)
        self.source = ChoiceButton(self.tr("Where from"), self)
        self.head = plain_label(self, "", "muted")
        self.view = _View(self)
        self.view.setAccessibleName(self.tr("What they say"))
        self.view.setItemDelegate(SaidDelegate(self.view))
        self.view.setModel(model)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        self._lay_out()
        for choice in (self.period, self.topic, self.source):
            choice.chosen.connect(self._sift)
        self.empty.pressed.connect(self.import_wanted)
        model.filled.connect(self._filled)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._find_again)
        self.view.pressed.connect(self._press)
        self.view.doubleClicked.connect(self._open)
        self.view.customContextMenuRequested.connect(self._menu_at)
        self._offer()
        self._filled()

    def _lay_out(self) -> None:
        choices = FlowLayout(tokens.SPACE_2)
        for choice in (self.period, self.topic, self.source):
            choices.addWidget(choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addLayout(choices)
        layout.addWidget(self.head)
        layout.addWidget(self.stack, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.model.stale:
            self.model.refresh()

    @Slot()
    def look(self) -> None:
        """After a change: grouped anew when it is seen, otherwise when it will be."""
        if self.isVisible() and self.model.stale:
            self.model.refresh()

    @Slot()
    def open_first(self) -> None:
        """Unfold the first group."""
        self.model.turn(self.model.index(0), is_open=True)

    # --- what is looked at ----------------------------------------------------------------------

    def _offer(self) -> None:
        whole = self.model.whole
        self.period.set_options(said_wording.periods(), self.period.key)
        for choice, every, found in (
            (self.topic, self.tr("All topics"), whole.topics),
            (self.source, self.tr("From everywhere"), whole.sources),
        ):
            before = self._chosen(choice)
            options = [(0, every), *enumerate(found, 1)]
            choice.set_options(options, next((n for n, w in options if n and w == before), 0))
            choice.setProperty("offered", list(found))
            choice.setVisible(bool(found))

    def _chosen(self, choice: ChoiceButton) -> str:
        offered = choice.property("offered") or []
        return str(offered[choice.key - 1]) if 0 < choice.key <= len(offered) else ""

    @Slot()
    def _sift(self) -> None:
        topic, source = self._chosen(self.topic), self._chosen(self.source)
        self.model.look_at(days=self.period.key, topic=topic, source=source)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To the list; no focus proxy: Tab would pass over all that stands before it."""
        super().focusInEvent(event)
        shown = self.stack.currentWidget()
        (self.view if shown is self.view else self.empty.button).setFocus()

    @Slot()
    def _filled(self) -> None:
        self._offer()
        model = self.model
        self.head.setText(said_wording.head(model.said))
        has_rows = model.rowCount() > 0
        self.head.setVisible(has_rows)
        is_empty = not model.whole.comments
        words = self.tr("Nothing was said in that time, of that topic, from there.")
        if is_empty:
            words = self.tr(
                "Nothing said yet. Add feedback on somebody’s page, say it in the line "
                "(“rated 9, loves it”), or bring in a survey."
            )
        offered = self.tr("Bring in a survey…") if is_empty and model.is_read else ""
        self.empty.say("message-square", words if model.is_read else "", offered)
        self.stack.setCurrentWidget(self.view if has_rows else self.empty)

    @Slot()
    def _remember(self) -> None:
        self._key = self.model.key(self.view.currentIndex()) or self._key

    @Slot()
    def _find_again(self) -> None:
        """The row that was at hand, or the first."""
        index = self.model.index_of(self._key)
        if not index.isValid() and self.model.rowCount():
            index = self.model.index(0)
        if index.isValid():
            self.view.setCurrentIndex(index)

    # --- what is done ---------------------------------------------------------------------------

    @Slot(int)
    def _press(self, key: int) -> None:
        index = self.view.currentIndex()
        if key in _ENTER:
            self._open(index)
        elif key == Qt.Key.Key_Right:
            self.model.turn(index, is_open=True)
        elif key == Qt.Key.Key_Left:
            self._fold(index)
        elif key in (Qt.Key.Key_E, Qt.Key.Key_F2):
            self.edit(index)
        elif key == Qt.Key.Key_G:
            self.move_it(index)
        else:
            self.take_out(index)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        """The person of a comment; a group unfolds."""
        row = self.model.comment(index)
        if row is not None:
            self.person_wanted.emit(int(row.customer_id))
        else:
            self.model.turn(index)

    def _fold(self, index: QModelIndex) -> None:
        head = self.model.head_of(index)
        if head.isValid():
            self.view.setCurrentIndex(head)
        else:
            self.model.turn(index, is_open=False)

    def edit(self, index: QModelIndex) -> None:
        """A comment's form, a group's name."""
        row = self.model.comment(index)
        if row is not None:
            self.edit_wanted.emit(int(row.id))
        elif self.model.is_group(index):
            NameGroupDialog(self.model, index, self.window()).open()

    def take_out(self, index: QModelIndex) -> None:
        """A comment out of its group."""
        row = self.model.comment(index)
        if row is not None and self.model.group(index) is not None:
            self.model.put(row, None)

    def move_it(self, index: QModelIndex) -> None:
        """Ask into which group: of a comment, or of a whole group."""
        if self.model.comment(index) is None and not self.model.is_group(index):
            return
        place = self.view.visualRect(index).topLeft()
        self._groups(index, self).popup(self.view.viewport().mapToGlobal(place))

    def _groups(self, index: QModelIndex, parent: QWidget) -> QMenu:
        is_comment = self.model.comment(index) is not None
        menu = LetterMenu(parent)
        menu.setTitle(self.tr("Move to") if is_comment else self.tr("Merge into"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        others = self.model.others(self.model.group(index))
        for number, group in enumerate(others):
            menu.addAction(self._called(group)).setData(number)
        if is_comment:
            menu.addSeparator()
            menu.addAction(self.tr("New group…")).setData(_NEW)
        key = self.model.key(index)
        menu.triggered.connect(lambda act: self._moved(key, others, act))
        return menu

    def _called(self, group: SaidGroup) -> str:
        return said_wording.title(group).replace("&", "&&")

    def _moved(self, key: Key | None, others: list[SaidGroup], act: QAction) -> None:
        index, number = self.model.index_of(key), int(act.data())
        row, group = self.model.comment(index), self.model.group(index)
        if number == _NEW:
            NameGroupDialog(self.model, index, self.window()).open()
        elif row is not None:
            self.model.put(row, others[number])
        elif group is not None:
            self.model.merge(group, others[number])

    @Slot(QPoint)
    def _menu_at(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if not index.isValid():
            return
        self.view.setCurrentIndex(index)
        menu = LetterMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu, index)
        menu.popup(self.view.viewport().mapToGlobal(place))

    def fill(self, menu: QMenu, index: QModelIndex) -> None:
        """What can be done with a row."""
        group = self.model.group(index)
        if self.model.comment(index) is not None:
            menu.addAction(self.tr("Open the person\tEnter"), lambda: self._open(index))
            menu.addAction(self.tr("Edit…\tE"), lambda: self.edit(index))
            menu.addMenu(self._groups(index, menu))
            if group is not None:
                menu.addAction(self.tr("Take out of the group\tDel"), lambda: self.take_out(index))
            return
        menu.addAction(self.tr("Show or hide the comments\tEnter"), lambda: self._open(index))
        if group is None:
            return
        menu.addAction(self.tr("Name the group…\tE"), lambda: self.edit(index))
        menu.addMenu(self._groups(index, menu))
        if group.theme is not None:
            menu.addAction(self.tr("Group by likeness again"), lambda: self.model.free(group))
