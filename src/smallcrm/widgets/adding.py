"""New people and companies: by a name that is typed in the list, or asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.records import CustomerKind
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.name_dialog import NameDialog


class Adding(QObject):
    """``added(int)``: who is new; ``wanted(int)``: somebody of that name is there already."""

    added = Signal(int)
    wanted = Signal(int)

    def __init__(self, window: MainWindow, person: PersonViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._person = window, person

    @Slot(str)
    def add_person(self, name: str) -> None:
        self._add(name, CustomerKind.PERSON)

    @Slot()
    def new_person(self) -> None:
        self._ask_name(CustomerKind.PERSON)

    @Slot()
    def new_company(self) -> None:
        self._ask_name(CustomerKind.COMPANY)

    def _add(self, name: str, kind: CustomerKind) -> None:
        customer = self._person.add_customer(name, kind)
        if customer is not None:
            self.added.emit(int(customer))

    def _ask_name(self, kind: CustomerKind) -> None:
        dialog = NameDialog(self._person, kind, self._window)
        dialog.named.connect(self._named)
        dialog.taken.connect(self.wanted)
        dialog.open()

    @Slot(str)
    def _named(self, name: str) -> None:
        dialog = self.sender()
        if isinstance(dialog, NameDialog):
            self._add(name, dialog.kind)
