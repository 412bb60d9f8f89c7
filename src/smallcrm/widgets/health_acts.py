"""Health in the window: its page is made, and all that it needs is read, when it is opened."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.work_place import Place


class HealthActs(QObject):
    """A part's place in the window."""

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._window = place.window
        self._window.offer_page(Section.HEALTH, self._make)
        self._window.actions_.work.care.health.triggered.connect(self._show)
        self._window.section_shown.connect(self._focus)

    def _make(self) -> QWidget:
        from smallcrm.widgets.health_page import HealthPage  # nobody needs it before
        from smallcrm.widgets.health_tabs import HealthFrame

        window = self._window
        return HealthFrame(window, Section.HEALTH, HealthPage(window.workspace, window), window)

    @Slot()
    def _show(self) -> None:
        self._window.show_section(Section.HEALTH)

    @Slot(object)
    def _focus(self, section: Section) -> None:
        page = self._window.pages.currentWidget()
        if section is Section.HEALTH and page is not None:
            page.setFocus()
