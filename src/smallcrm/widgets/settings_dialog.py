"""Settings, applied at once: one window, its pages at the left, or as tabs where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from smallcrm.viewmodels.preferences import Preferences
from smallcrm.widgets.parts.page_delegate import PageDelegate
from smallcrm.widgets.settings_data import DataPage
from smallcrm.widgets.settings_general import GeneralPage
from smallcrm.widgets.settings_page import SettingsPage
from smallcrm.widgets.settings_reminders import RemindersPage
from smallcrm.widgets.settings_safety import SafetyPage
from smallcrm.widgets.settings_work import WorkPage
from smallcrm.widgets.settings_writing import WritingPage
from smallcrm.widgets.style import tokens

SIZE_IN_CHARACTERS = (116, 40)
"""How wide, and how many lines high it likes to be."""
LIST_CHARACTERS = 20
NARROW_CHARACTERS = 84
"""Below this width the list of pages becomes a row of tabs."""
GENERAL, WRITING, REMINDERS, SAFETY, DATA, WORK = range(6)


class SettingsDialog(QDialog):
    """The pages tell what was chosen; what only reminders need is kept in ``preferences``."""

    def __init__(
        self, preferences: Preferences, command: str, parent: QWidget | None = None
    ) -> None:
        """``command`` is how this program is called from a shell."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.general = GeneralPage(self)
        self.general.show_day(preferences.day_starts)
        self.general.day_chosen.connect(preferences.begin_day_at)
        self.writing = WritingPage(command, self)
        self.writing.show_name(preferences.own_name)
        self.writing.name_chosen.connect(preferences.sign_as)
        self.reminders = RemindersPage(preferences, self)
        self.safety = SafetyPage(self)
        self.data = DataPage(self)
        self.work = WorkPage(self)
        self.list = QListWidget(self)
        self.list.setObjectName("sections")
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setItemDelegate(PageDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tabs = QTabBar(self)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.stack = QStackedWidget(self)
        self._add_pages()
        # made after them: Tab goes from the list into the page, then here
        self.close_button = QPushButton(self.tr("Close"), self)
        self.close_button.setAutoDefault(False)
        self._lay_out()

        self.list.currentRowChanged.connect(self.show_page)
        self.tabs.currentChanged.connect(self.show_page)
        self.close_button.clicked.connect(self.accept)
        self.show_page(GENERAL)

    def _add_pages(self) -> None:
        for name, page in (
            (self.tr("General"), self.general),
            (self.tr("Writing"), self.writing),
            (self.tr("Reminders"), self.reminders),
            (self.tr("Safety"), self.safety),
            (self.tr("Data"), self.data),
            (self.tr("Work"), self.work),
        ):
            self.list.addItem(QListWidgetItem(name))
            self.tabs.addTab(name)
            self.stack.addWidget(_scrolled(page, name))

    def _lay_out(self) -> None:
        side = QWidget(self)
        side.setObjectName("strip")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QVBoxLayout(side)
        inner.setContentsMargins(0, tokens.SPACE_4, 0, tokens.SPACE_4)
        inner.addWidget(self.list)
        self._side = side
        column = QVBoxLayout()
        column.setContentsMargins(*(tokens.SPACE_5, tokens.SPACE_4) * 2)
        column.setSpacing(tokens.SPACE_3)
        column.addWidget(self.tabs)
        column.addWidget(self.stack, 1)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        right = QWidget(self)
        right.setObjectName("page")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        right.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(right, 1)
        self._take_room()

    def _take_room(self) -> None:
        """As large as it likes to be; never more than the screen, or than the window under it."""
        room = self.screen().availableGeometry().size()
        metrics = self.fontMetrics()
        wide = min(metrics.averageCharWidth() * SIZE_IN_CHARACTERS[0], room.width() - 32)
        high = min(metrics.lineSpacing() * SIZE_IN_CHARACTERS[1], room.height() - 64)
        self.resize(wide, high)
        self._fold()

    # --- pages -----------------------------------------------------------------------------------

    @Slot(int)
    def show_page(self, number: int) -> None:
        if 0 <= number < self.stack.count():
            self.list.setCurrentRow(number)
            self.tabs.setCurrentIndex(number)
            self.stack.setCurrentIndex(number)

    def page(self) -> SettingsPage:
        """The one that is shown."""
        pages = (self.general, self.writing, self.reminders, self.safety, self.data, self.work)
        return pages[self.stack.currentIndex()]

    def show_safety(self) -> None:
        self.show_page(SAFETY)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = self.tabs if self.tabs.isVisible() else self.list
        first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_side"):
            self._fold()

    def _fold(self) -> None:
        average = max(1, self.fontMetrics().averageCharWidth())
        narrow = self.width() / average < NARROW_CHARACTERS
        self._side.setVisible(not narrow)
        words = self.list.sizeHintForColumn(0) + tokens.SPACE_4
        self._side.setFixedWidth(max(average * LIST_CHARACTERS, words))
        self.tabs.setVisible(narrow)


def _scrolled(page: SettingsPage, name: str) -> QScrollArea:
    """A page that scrolls where it is higher than the window; the keys reach it by its fields."""
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setObjectName("page")
    area.setWidget(page)
    area.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    return area
