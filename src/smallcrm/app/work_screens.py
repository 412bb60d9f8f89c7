"""Screens of the parts that not everybody needs, over the sample."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smallcrm.services import people, sample_complaints, sample_work
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.complaint_dialog import CloseComplaintDialog, ComplaintDialog
from smallcrm.widgets.desk import Desk

SCREENS = ("complaints", "complaint", "new_complaint", "close_complaint", "all_work")
_FORMS: dict[str, tuple[str, type[QWidget]]] = {
    "new_complaint": ("add_complaint", ComplaintDialog),
    "close_complaint": ("close_complaint", CloseComplaintDialog),
}


def show(desk: Desk, screen: str, *, is_demo: bool) -> QWidget:
    """The window that has it."""
    window = desk.window
    space = window.workspace
    if is_demo:
        sample = sample_work if screen == "all_work" else sample_complaints
        sample.fill(space.store, space.local_now())
        window.undo_strip.hide()
    if screen == "complaints":
        window.show_section(Section.TODAY)
        return window
    found = people.by_prefix(space.store, "Sarah Chen", 1) or people.page(space.store, None, 1)
    if found:
        desk.open_customer(int(found[0].id))
    if screen in _FORMS:
        action, form = _FORMS[screen]
        window.actions_.run(action)
        return window.findChild(form) or window
    desk.person_pane.tabs.setCurrentIndex(1)
    return window
