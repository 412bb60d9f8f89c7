"""The one window: strip, list, person; Today; and how they fold when there is little room."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.kinds import CustomerId
from smallcrm.viewmodels.people import PeopleModel
from smallcrm.viewmodels.sections import STANDS_UNDER, Section, SectionsViewModel
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets import main_menu
from smallcrm.widgets.actions import WindowActions
from smallcrm.widgets.parts import panes
from smallcrm.widgets.parts.banner import Banner
from smallcrm.widgets.parts.due_bar import DueBar
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.parts.undo_strip import UndoStrip
from smallcrm.widgets.people import PeoplePane
from smallcrm.widgets.sections import SectionStrip, popup
from smallcrm.widgets.style import tokens
from smallcrm.widgets.trail import Place, Trail

STRIP_CHARACTERS = 150
"""Below this window width the strip folds into a button."""
FRAME = 40
"""So high the title of a window may be."""
ONE_PANE_CHARACTERS = 90
"""Below this there is one pane at a time: the list, then the person with Back."""


class MainWindow(QMainWindow):
    """The frame and the list: all that the first paint needs. ``Desk`` puts the rest in.

    ``files_dropped(list[Path])``, ``file_dropped(Path)`` for a file from another computer;
    ``closing(QCloseEvent)`` decides whether a close hides or ends.
    """

    files_dropped = Signal(list)
    file_dropped = Signal(object)
    section_shown = Signal(object)
    painted = Signal()
    customer_chosen = Signal(int)
    note_chosen = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.setAcceptDrops(True)
        self.on_close: Callable[[QCloseEvent], None] = lambda event: None

        self.actions_ = WindowActions(self)
        self.sections = SectionsViewModel(workspace, self)
        self.sections.refresh()
        self.people_model = PeopleModel(workspace, self)
        # each where it stays: put elsewhere later, all that is in it is polished once more
        central = QWidget(self)
        self.setCentralWidget(central)
        self.strip = SectionStrip(self.sections, self.actions_.menu, central)
        right = QWidget(central)
        self.banner = Banner(right)
        self.due_bar = DueBar(right)
        self.bar = QWidget(right)
        self.bar.setObjectName("bar")
        self.bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.menu_button = QPushButton("☰", self.bar)
        self.menu_button.setObjectName("flat")
        self.menu_button.setAccessibleName(self.tr("Sections and menu"))
        self.menu_button.setToolTip(self.tr("Sections and menu (F10)"))
        self.back_button = QPushButton(self.tr("Back"), self.bar)
        self.back_button.setObjectName("flat")
        self.back_button.setToolTip(self.tr("Back to the list (Alt+Left)"))
        self.pages = QStackedWidget(right)
        self.split = QSplitter(Qt.Orientation.Horizontal, self.pages)
        self.split.setChildrenCollapsible(False)
        self.people = PeoplePane(self.people_model, self.split)
        self.person_place = QStackedWidget(self.split)
        self.person_place.setObjectName("page")
        self.person_first: QWidget | None = None
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 7)
        self.pages.addWidget(self.split)
        self.undo_strip = UndoStrip(right)
        self.trail = Trail()
        self._pages_of: dict[Section, QWidget] = {}
        self._offered: dict[Section, Callable[[], QWidget]] = {}
        self._section, self._tag = Section.PEOPLE, ""
        self._one_pane = False
        self._in_person = False
        self._was_painted = False

        self._lay_out(central, right)
        self._connect()
        self.people_model.load(self.sections.counts.people)
        self.strip.select(Section.PEOPLE)

    def _lay_out(self, central: QWidget, right: QWidget) -> None:
        bar = QHBoxLayout(self.bar)
        bar.setContentsMargins(tokens.SPACE_2, tokens.SPACE_1, tokens.SPACE_2, 0)
        bar.addWidget(self.menu_button)
        bar.addWidget(self.back_button)
        bar.addStretch(1)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.due_bar)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.undo_strip)
        self._column = column
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.strip)
        row.addWidget(right, 1)
        self.bar.hide()

    @cached_property
    def menu_(self) -> LetterMenu:
        """Made when it is opened for the first time."""
        made = LetterMenu(self)
        main_menu.fill(made, self.actions_)
        return made

    def _connect(self) -> None:
        acts = self.actions_
        self.strip.chosen.connect(self.show_section)
        self.people.customer_chosen.connect(self.customer_chosen)
        self.people.note_chosen.connect(self.note_chosen)
        self.people.opened.connect(self.open_person)
        self.people.entered.connect(self._enter_person)
        self.menu_button.clicked.connect(acts.menu.trigger)
        self.back_button.clicked.connect(acts.back.trigger)
        acts.menu.triggered.connect(self._open_menu)
        acts.find.triggered.connect(self._find)
        acts.today.triggered.connect(self._show_today)
        acts.people.triggered.connect(self._show_people)
        acts.follow_ups.triggered.connect(self._show_follow_ups)
        acts.quiet.triggered.connect(self.show_quiet)
        acts.unsorted.triggered.connect(self._show_unsorted)
        acts.back.triggered.connect(self._back)
        acts.forward.triggered.connect(self._forward)
        acts.next_pane.triggered.connect(self._next_pane)
        acts.previous_pane.triggered.connect(self._previous_pane)
        acts.close.triggered.connect(self.close)
        acts.full_screen.triggered.connect(self._full_screen)

    # --- where one is ---------------------------------------------------------------------------

    @property
    def tag(self) -> str:
        """The tag whose people are shown; "" when it is no tag."""
        return self._tag if self._section is Section.TAG else ""

    @property
    def saved_list(self) -> str:
        """The number of the saved list that is shown; "" when it is none."""
        return self._tag if self._section is Section.SAVED else ""

    def add_page(self, section: Section, page: QWidget) -> None:
        """A page beside the one of people and person."""
        self._pages_of[section] = page
        self.pages.addWidget(page)

    def offer_page(self, section: Section, make: Callable[[], QWidget]) -> None:
        """A page that is made when it is gone to for the first time."""
        self._offered[section] = make

    def has_page(self, section: Section) -> bool:
        """Whether it is there, or can be made."""
        return section in self._pages_of or section in self._offered

    def add_foot(self, row: QWidget) -> None:
        """A thin row over the strip at the bottom."""
        self._column.insertWidget(self._column.indexOf(self.undo_strip), row)

    @Slot(object, str)
    def show_section(self, section: Section, tag: str = "") -> None:
        self._turn_to(section, tag)
        self.trail.went(Place(section, tag))
        self.section_shown.emit(section)

    def show_customer(self, customer: CustomerId) -> None:
        """The people page with this customer chosen and opened; keys on another page go with it."""
        comes = (here := self.focusWidget()) and not self.split.isAncestorOf(here)
        if self.pages.currentWidget() is not self.split:
            self._turn_to(Section.PEOPLE, "")
        self.people.choose(customer)
        self.open_person()
        if comes:
            self._into(self.person_place)
        self.trail.went(Place(self._section, self._tag, int(customer)))

    def _turn_to(self, section: Section, tag: str) -> None:
        if self.saved_list and (section, tag) != (self._section, self._tag):
            self.people.search.clear()
        self._section, self._tag = section, tag
        self.strip.select(STANDS_UNDER.get(section, section), tag)
        if section in self._offered and section not in self._pages_of:
            self.add_page(section, self._offered[section]())
        page = self._pages_of.get(section)
        if page is not None:
            self.pages.setCurrentWidget(page)
        elif section in (Section.PEOPLE, Section.TAG, Section.SAVED):
            self.people_model.set_tag(tag if section is Section.TAG else "")
            self.pages.setCurrentWidget(self.split)
            self._in_person = False
        self.fold()

    @Slot()
    def come_up(self) -> None:
        """In front of everything, from the tray or from behind."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def set_title(self, name: str) -> None:
        self.setWindowTitle(f"{name} — smallcrm" if name else "smallcrm")

    def place(self, geometry: QByteArray | None, split: QByteArray | None) -> None:
        """Where it was last time; a sensible place the first time."""
        if geometry is None or not self.restoreGeometry(geometry):
            room = self.screen().availableGeometry()
            self.resize(min(1280, room.width()), min(800, room.height() - FRAME))
        if split is None or not self.split.restoreState(split):
            self.split.setSizes([342, 802])

    @Slot()
    def show_list(self) -> None:
        """Nobody is shown any more: where there is one pane, it is the list."""
        self._in_person = False
        self.fold()

    # --- folding --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """``painted`` once, after the first picture is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_in_person"):
            self.fold()

    def fold(self) -> None:
        """By characters, not pixels: twice the text makes a wide window a narrow one."""
        characters = self.width() / max(1, self.fontMetrics().averageCharWidth())
        is_list = self.people.list is self.people.view  # a table takes all the room there is
        self._one_pane = characters < ONE_PANE_CHARACTERS or not is_list
        self.strip.setVisible(characters > STRIP_CHARACTERS)
        on_people = self.pages.currentWidget() is self.split
        is_left = (
            self._one_pane and self._in_person and self.people.isAncestorOf(self.focusWidget())
        )
        self.person_place.setVisible(not self._one_pane or self._in_person)
        self.people.setVisible(not self._one_pane or not self._in_person)
        if is_left and self.person_place.isVisible():
            self._into(self.person_place)
        self.back_button.setVisible(self._one_pane and self._in_person and on_people)
        self.bar.setVisible(not self.strip.isVisibleTo(self))
        average = self.fontMetrics().averageCharWidth()
        self.people.setMinimumWidth(min(max(240, average * 30), self.width() // 2))

    @Slot()
    def open_person(self) -> None:
        """Where there is room for one pane only: the person, not the list."""
        self._in_person = True
        self.fold()

    @Slot()
    def _enter_person(self) -> None:
        self.open_person()
        self._into(self.person_place)

    @Slot()
    def _back(self) -> None:
        on_people = self.pages.currentWidget() is self.split
        if self._one_pane and self._in_person and on_people:
            self._in_person = False
            self.fold()
            self.people.list.setFocus()
        else:
            self._go(self.trail.back())

    @Slot()
    def _forward(self) -> None:
        self._go(self.trail.forward())

    def _go(self, place: Place | None) -> None:
        """To a place of the trail, which is not made longer by it."""
        if place is None:
            return
        self._turn_to(place.section, place.tag)
        if place.customer:
            self.people.choose(CustomerId(place.customer))
            self.customer_chosen.emit(place.customer)
            self.open_person()
        self.section_shown.emit(place.section)

    # --- keys -----------------------------------------------------------------------------------

    @Slot()
    def _find(self) -> None:
        if not self.saved_list:
            self.show_section(Section.PEOPLE)
        self.people.focus_search()

    @Slot()
    def _show_today(self) -> None:
        self.show_section(Section.TODAY)

    @Slot()
    def _show_people(self) -> None:
        self.show_section(Section.PEOPLE)
        self.people.list.setFocus()

    @Slot()
    def _show_follow_ups(self) -> None:
        self.show_section(Section.FOLLOW_UPS)

    @Slot()
    def show_quiet(self) -> None:
        self.show_section(Section.QUIET)

    @Slot()
    def _show_unsorted(self) -> None:
        self.show_section(Section.UNSORTED)

    @Slot()
    def _next_pane(self) -> None:
        self._turn(1)

    @Slot()
    def _previous_pane(self) -> None:
        self._turn(-1)

    def _turn(self, step: int) -> None:
        """The focus to the first place of the next pane that is seen."""
        seen: list[QWidget] = [self.strip, self.people, self.person_place]
        if self.pages.currentWidget() is not self.split:
            seen = [self.strip, *([page] if (page := self.pages.currentWidget()) else [])]
        self._into(panes.beside(seen, self.focusWidget(), step))

    def _into(self, pane: QWidget) -> None:
        panes.into(pane, self.person_first if pane is self.person_place else None)

    @Slot()
    def _open_menu(self) -> None:
        button = self.strip.menu_button if self.strip.isVisible() else self.menu_button
        popup(self.menu_, button)

    @Slot()
    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    # --- dropping and closing -------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take_files(paths)

    def take_files(self, paths: list[Path]) -> None:
        """Files that are to be brought in."""
        if [path.suffix for path in paths] == [".smallcrm"]:
            self.file_dropped.emit(paths[0])
        else:
            self.files_dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.on_close(event)
        if event.isAccepted():
            super().closeEvent(event)
