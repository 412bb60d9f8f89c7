"""Joins contact windows with the window: their group, their form, and who can be called."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from smallcrm.viewmodels.contact_windows import ContactWindows
from smallcrm.widgets.contact_windows import ReachGroup
from smallcrm.widgets.work_place import Place


class ContactWindowActs(QObject):
    """Made once, for the person whose page is shown."""

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._pane = place.window, place.pane
        self.windows = ContactWindows(place.window.workspace, place.pane.person, self)
        self.group = ReachGroup(self.windows, place.pane.aside.body)
        place.add_group(self.group)
        self._reach = place.window.actions_.work.review.reach
        offered = QAction(self._reach.text(), self)
        offered.triggered.connect(self._reach.trigger)
        place.pane.aside.add.menu().addAction(offered)
        self._reach.triggered.connect(self._change)
        place.window.actions_.work.review.callable_now.triggered.connect(self.show_callable)
        self.group.change_wanted.connect(self._change)
        self.windows.changed.connect(self._look)
        self._look()

    @Slot()
    def _look(self) -> None:
        """For nobody nothing can be set."""
        detail = self._pane.person.detail
        self._reach.setEnabled(detail is not None and detail.deleted_at is None)

    @Slot()
    def _change(self) -> None:
        from smallcrm.widgets.contact_window_dialog import ContactWindowDialog

        if self.windows.person.customer is not None:
            ContactWindowDialog(self.windows, self._window).open()

    @Slot()
    def show_callable(self) -> None:
        from smallcrm.viewmodels.contact_windows import WhoToCall
        from smallcrm.widgets.call_dialog import CallDialog

        calls = WhoToCall(self._window.workspace)
        dialog = CallDialog(calls, self._window)
        calls.setParent(dialog)
        dialog.person_wanted.connect(self._pane.person_wanted)
        dialog.open()
