"""The three pages of Health under one title: the numbers, who is at risk, and what they say.

Each is offered by whoever makes it (``MainWindow.offer_page``), and stands in a ``HealthFrame``.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QShowEvent
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a ring around the tab that has the keys: its line alone tells which page it is."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colours = tokens.current()
            painter.setPen(QPen(colours.accent, 4 if colours.is_stark else 2))
            ring = self.tabRect(self.currentIndex()).adjusted(1, 1, -tokens.SPACE_3, -1)
            painter.drawRoundedRect(ring, tokens.CORNER_FIELD, tokens.CORNER_FIELD)
            painter.end()

    @Slot(int)
    def _picked(self, place: int) -> None:
        if not 0 <= place < len(self._offered) or self._offered[place] is self.here:
            return
        self.blockSignals(True)
        self.setCurrentIndex(self._offered.index(self.here))
        self.blockSignals(False)
        self.chosen.emit(self._offered[place])


class HealthFrame(QWidget):
    """A page of Health: title, tabs, and ``body`` below them."""

    def __init__(self, pages: Pages, here: Section, body: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = pages
        self.body = body
        self.title = QLabel(self.tr("Health"), self)
        self.title.setObjectName("title")
        self.tabs = HealthTabs(here, self)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.SPACE_2)
        self._row.addWidget(self.tabs)
        self._row.addStretch(1)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_5, tokens.SPACE_4, tokens.SPACE_5, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.title)
        layout.addLayout(self._row)
        self._put_last()
        self.tabs.chosen.connect(self._go)

    def add_beside(self, widget: QWidget) -> None:
        """What can be done with the page: at the right of the tabs."""
        widget.setParent(self)
        self._row.addWidget(widget)
        self._put_last()

    def _put_last(self) -> None:
        """Tab comes to the body after all above it, whatever was made first: who comes from
        another window is the last in this one's round."""
        self.body.setParent(None)
        self._column.addWidget(self.body, 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """No focus proxy: Tab would pass over the tabs."""
        self.body.setFocus(event.reason())

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
