"""The three pages of Health under one title: the numbers, who is at risk, and what they say.

Each is offered by whoever makes it (``MainWindow.offer_page``), and stands in a ``HealthFrame``.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.style import tokens

SIBLINGS = (Section.HEALTH, Section.AT_RISK, Section.SAID)
"""In the order in which they stand."""


class Pages(Protocol):
    """The window, as far as it is needed here."""

    def has_page(self, section: Section) -> bool: ...

    def show_section(self, section: Section, tag: str = "") -> None: ...


class HealthTabs(QTabBar):
    """``chosen(Section)`` when another page is picked, by click or arrow key; itself it goes on to
    show ``here``."""

    chosen = Signal(object)

    def __init__(self, here: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.here = here
        self._offered: tuple[Section, ...] = ()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setAccessibleName(self.tr("Pages of Health"))
        self.currentChanged.connect(self._picked)

    def offer(self, sections: tuple[Section, ...]) -> None:
        """Show a tab for each of these."""
        if sections == self._offered:
            return
        names = {
            Section.HEALTH: self.tr("Numbers"),
            Section.AT_RISK: self.tr("At risk"),
            Section.SAID: self.tr("What they say"),
        }
        self._offered = sections
        self.blockSignals(True)
        while self.count():
            self.removeTab(0)
        for section in sections:
            self.addTab(names[section])
        self.setCurrentIndex(sections.index(self.here) if self.here in sections else -1)
        self.blockSignals(False)

    @Slot(int)
    def _picked(self, place: int) -> None:
        if not 0 <= place < len(self._offered) or self._offered[place] is self.here:
            return
        self.blockSignals(True)
        self.setCurrentIndex(self._offered.index(self.here))
        self.blockSignals(False)
        self.chosen.emit(self._offered[place])


class HealthFrame(QWidget):
    """A page of Health: title, tabs, and ``body`` below them. ``beside`` is a layout at the right
    of the tabs, for what can be done with the page."""

    def __init__(self, pages: Pages, here: Section, body: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = pages
        self.body = body
        self.title = QLabel(self.tr("Health"), self)
        self.title.setObjectName("title")
        self.tabs = HealthTabs(here, self)
        self.beside = QHBoxLayout()
        self.beside.setSpacing(tokens.SPACE_2)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tabs, 1)
        row.addLayout(self.beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_5, tokens.SPACE_4, tokens.SPACE_5, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.title)
        layout.addLayout(row)
        layout.addWidget(body, 1)
        self.setFocusProxy(body)
        self.tabs.chosen.connect(self._go)

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever came after this page was made has a tab too."""
        super().showEvent(event)
        self.tabs.offer(tuple(s for s in SIBLINGS if self._pages.has_page(s)))
        self.tabs.setVisible(self.tabs.count() > 1)

    @Slot(object)
    def _go(self, section: Section) -> None:
        """The keys stay in the row of tabs, which is that of the other page then."""
        had_focus = self.tabs.hasFocus()
        self._pages.show_section(section)
        if had_focus:
            for frame in self.window().findChildren(HealthFrame):
                if frame.tabs.here is section:
                    frame.tabs.setFocus(Qt.FocusReason.TabFocusReason)
