"""Joins fields of the user's own with the window: the person's page, the menu, the dialog."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from smallcrm.viewmodels.custom_fields import CustomFields
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.own_fields import OwnFieldsGroup
from smallcrm.widgets.person import PersonPane


class OwnFieldActs(QObject):
    def __init__(self, window: MainWindow, pane: PersonPane, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self.fields = CustomFields(window.workspace, pane.person, self)
        menu = pane.aside.add.menu()
        self.group = OwnFieldsGroup(self.fields, menu, pane.aside.body)
        pane.aside.add_group(self.group)
        self.group.define_wanted.connect(self.define)
        self.group.link_wanted.connect(pane.open_target)
        window.actions_.fields.triggered.connect(self.define)

    @Slot()
    def define(self) -> None:
        from smallcrm.widgets.fields_dialog import FieldsDialog

        dialog, keys = FieldsDialog(self.fields, self._window), self._window.actions_
        dialog.take_back_with((keys.undo, keys.redo), self._window.workspace)
        dialog.open()
