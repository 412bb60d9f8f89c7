"""Pictures of when people can be reached, of the weekly review and of the year in review."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from smallcrm.services import people, sample_care, sample_work
from smallcrm.widgets.call_dialog import CallDialog
from smallcrm.widgets.contact_window_acts import ContactWindowActs
from smallcrm.widgets.contact_window_dialog import ContactWindowDialog
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.year_dialog import YearDialog

SCREENS = ("reach", "person_reach", "callable", "review", "year")
_DIALOGS: dict[str, tuple[str, type[QWidget]]] = {
    "reach": ("reach", ContactWindowDialog),
    "callable": ("callable_now", CallDialog),
    "year": ("year_review", YearDialog),
}


def show(desk: Desk, screen: str, *, is_demo: bool) -> QWidget:
    """The window that has it."""
    window = desk.window
    space = window.workspace
    if is_demo:
        sample_care.fill(space.store, space.local_now())
        if screen in ("review", "year") and not space.store.fetch("SELECT 1 FROM pipeline LIMIT 1"):
            sample_work.fill(space.store, space.local_now())
        window.undo_strip.hide()
    if screen == "review":
        window.actions_.run("weekly_review")
        return window
    found = people.by_prefix(space.store, "Sarah Chen", 1) or people.page(space.store, None, 1)
    if found:
        desk.open_customer(int(found[0].id))
    if screen in _DIALOGS:
        action, kind = _DIALOGS[screen]
        window.actions_.run(action)
        dialog = window.findChild(kind)
        if dialog is not None:
            dialog.resize(dialog.size().boundedTo(window.size()))
        return dialog or window
    desk.person_pane.tabs.setCurrentIndex(1)
    acts = next(act for act in desk.work.acts if isinstance(act, ContactWindowActs))
    QTimer.singleShot(0, lambda: desk.person_pane.aside.ensureWidgetVisible(acts.group))
    return window
