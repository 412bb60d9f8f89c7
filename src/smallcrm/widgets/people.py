"""The list of people with the search field above it, and the rhythm of the tag they have."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyleOptionFrame,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.kinds import CustomerId
from smallcrm.viewmodels import file_wording
from smallcrm.viewmodels.people import PeopleModel
from smallcrm.widgets.parts import spoken
from smallcrm.widgets.parts.empty_state import EmptyState
from smallcrm.widgets.parts.person_delegate import PersonDelegate
from smallcrm.widgets.parts.range_select import ALONE, RangeSelect, selected_rows
from smallcrm.widgets.parts.uniform_list import UniformListView
from smallcrm.widgets.search_chips import SearchChips
from smallcrm.widgets.style import icons, tokens

SPOKEN_MS = 500
BESIDE_HINT = 2
"""So many px a field leaves free at each end of its words."""


class SearchField(QLineEdit):
    """Down and Enter go on to the list, Escape empties it."""

    left = Signal()

    _hints: tuple[str, ...] = ()

    def set_hints(self, hints: Sequence[str]) -> None:
        """What the empty field says, the longest first: as much of it as fits uncut."""
        self._hints = tuple(hints)
        self._choose_hint()

    def _choose_hint(self) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        room = (
            self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self).width()
        )
        room -= 2 * BESIDE_HINT + max(0, -self.fontMetrics().minLeftBearing())
        measure = self.fontMetrics().horizontalAdvance
        fitting = (hint for hint in self._hints if measure(hint) <= room)
        self.setPlaceholderText(next(fitting, self._hints[-1] if self._hints else ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._choose_hint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class PeopleView(UniformListView):
    """Letters typed jump to a name, by the index and not by looking at every row."""

    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = ""
        self._since = QElapsedTimer()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._ranges = RangeSelect(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        elif not self._ranges.takes_key(event):
            super().keyPressEvent(event)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        return ALONE if event is None else super().selectionCommand(index, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._ranges.takes_press(event):
            super().mousePressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        model = self.model()
        if not isinstance(model, PeopleModel):
            return
        pause = QApplication.keyboardInputInterval()
        if not self._since.isValid() or self._since.elapsed() > pause:
            self._letters = ""
        self._since.start()
        self._letters += search
        found = model.index_by_letters(self._letters)
        if found.isValid():
            self.setCurrentIndex(found)


class PeoplePane(QWidget):
    """``customer_chosen(int)`` as the selection moves, ``opened`` by a click, ``entered`` by Enter.

    ``note_chosen(customer, interaction)`` for a found note; ``add_wanted(name)`` from the empty
    list.
    """

    customer_chosen = Signal(int)
    note_chosen = Signal(int, int)
    opened = Signal()
    entered = Signal()
    add_wanted = Signal(str)
    trash_wanted = Signal(str)
    import_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, model: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = model
        self.wanted: CustomerId | None = None
        """Who was chosen last, listed or not."""

        self.search = SearchField(self)
        self.search.setObjectName("search")
        self.search.setAccessibleName(self.tr("Find people and notes"))
        found = (self.tr("Find people and notes   Ctrl+F"), self.tr("Find people and notes"))
        self.search.set_hints((*found, self.tr("Find people"), self.tr("Find")))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Empty the field"))
        self.new = QPushButton(self)
        self.new.setObjectName("square")
        self.new.setIcon(icons.icon("plus"))
        self.new.setAccessibleName(self.tr("New person"))
        self.new.setToolTip(self.tr("New person"))
        self.chips = SearchChips(self.search, model.finding, self)
        self.stack = QStackedWidget(self)
        self.view = PeopleView(self.stack)
        self.view.setAccessibleName(self.tr("People"))
        self.list: QAbstractItemView = self.view
        """What shows the people: this view, or the table in its place."""
        self.view.setItemDelegate(PersonDelegate(self.view))
        self.view.setModel(model)
        self.rhythm = QPushButton(self)
        self.rhythm.setObjectName("link")
        self.rhythm.hide()
        self.empty = EmptyState(self.stack)
        self.speak = QTimer(self, singleShot=True, interval=SPOKEN_MS)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, tokens.SPACE_2, 0, 0)
        layout.setSpacing(tokens.SPACE_1)
        top = QVBoxLayout()
        top.setContentsMargins(tokens.SPACE_2, 0, tokens.SPACE_2, tokens.SPACE_1)
        self.beside = QHBoxLayout()
        self.beside.setSpacing(tokens.SPACE_1)
        self.beside.addWidget(self.search, 1)
        self.beside.addWidget(self.new)
        top.addLayout(self.beside)
        top.addWidget(self.chips)
        top.addWidget(self.rhythm, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(top)
        layout.addWidget(self.stack, 1)

        self.speak.timeout.connect(self._say_found)
        self.search.textChanged.connect(self._find)
        self.search.left.connect(self._into_list)
        self.chips.written.connect(self.search.setText)
        self.view.opened.connect(self._entered)
        self.view.clicked.connect(self._opened)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        model.modelReset.connect(self._restore)
        model.counted.connect(self._counted)
        self.empty.pressed.connect(self._empty_pressed)
        self.empty.second_pressed.connect(self._second_pressed)

    def show_rhythm(self, words: str) -> None:
        """What there is to say, and to change, of the tag that is shown; "" for no tag."""
        self.rhythm.setText(words.replace("&", "&&"))
        self.rhythm.setVisible(bool(words))

    def choose(self, customer: CustomerId | None) -> None:
        """Select a customer in the list without announcing it."""
        self.wanted = customer
        self._restore()

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(str)
    def _find(self, words: str) -> None:
        self.model.find(words)

    @Slot()
    def _into_list(self) -> None:
        if self.model.rowCount() == 0:
            if self.model.finding.is_name:
                self.add_wanted.emit(self.search.text().strip())
            return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.model().index(0, 0))

    @Slot(QModelIndex)
    def _opened(self, index: QModelIndex) -> None:
        if self._is_opened(index):
            self.opened.emit()

    @Slot(QModelIndex)
    def _entered(self, index: QModelIndex) -> None:
        if self._is_opened(index):
            self.entered.emit()

    def _is_opened(self, index: QModelIndex) -> bool:
        if self.model.in_trash:
            self.trash_wanted.emit(index.data(Qt.ItemDataRole.DisplayRole) or "")
            return False
        self._choose(index)
        return self.one_selected()

    def one_selected(self) -> bool:
        """Whether one row at most is selected."""
        return sum(last - first + 1 for first, last in selected_rows(self.view)) <= 1

    def person(self) -> CustomerId | None:
        """The selected person; None for a note that was found."""
        index = self.view.currentIndex()
        if self.model.interaction_at(index) is not None:
            return None
        return self.model.customer_at(index)

    @Slot(QModelIndex)
    def _current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        customer = self.model.customer_at(index)
        interaction = self.model.interaction_at(index)
        if customer is None or self.model.in_trash:
            return
        self.wanted = customer
        if interaction is not None:
            self.note_chosen.emit(int(customer), int(interaction))
        else:
            self.customer_chosen.emit(int(customer))

    @Slot()
    def _restore(self) -> None:
        """After a reset the same customer is selected again, if listed."""
        selection = self.view.selectionModel()
        if self.wanted is None and not selection.hasSelection():
            return
        selection.blockSignals(True)
        index = QModelIndex() if self.wanted is None else self.model.index_of(self.wanted)
        if index.isValid():
            self.view.setCurrentIndex(index)
        else:
            self.view.clearSelection()
        selection.blockSignals(False)
        self.view.viewport().update()
        if index.isValid() and self.list is self.view:
            self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    @Slot(int, bool)
    def _counted(self, count: int, searching: bool) -> None:
        self.chips.show_state()
        if searching:
            self.speak.start()
        if count:
            self.stack.setCurrentWidget(self.list)
            return
        words = self.search.text().strip()
        if self.model.unread:
            self.empty.say("x", file_wording.unread(), "")
        elif searching:
            add = self.tr("Add {words}").replace("{words}", words[:40])
            self.empty.say(
                "search",
                self.model.finding.nothing(),
                add if self.model.finding.is_name else "",
                self.tr("Search the trash too") if self.model.finding.is_name else "",
            )
        else:
            self.empty.say(
                "users",
                self.tr("Nobody here yet. Drop a contact file (.vcf) on this window."),
                self.tr("Import contacts…"),
                self.tr("Open a file from another computer…"),
            )
        self.stack.setCurrentWidget(self.empty)

    @Slot()
    def _say_found(self) -> None:
        """How many were found, half a second after the last key, for a screen reader (A12)."""
        if self.model.searching and not self.model.finding.is_going_on:
            spoken.say(self.search, self.model.finding.count())

    @Slot()
    def _second_pressed(self) -> None:
        words = self.search.text().strip()
        if words:
            self.trash_wanted.emit(words)
        else:
            self.open_wanted.emit()

    @Slot()
    def _empty_pressed(self) -> None:
        words = self.search.text().strip()
        if words:
            self.add_wanted.emit(words)
        else:
            self.import_wanted.emit()
