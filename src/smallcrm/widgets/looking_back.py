"""Opens what looks back: the history of somebody, all actions, the trash, and the duplicates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from smallcrm.domain.records import CustomerId
from smallcrm.viewmodels import trash
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.widgets.main_window import MainWindow

if TYPE_CHECKING:
    from smallcrm.widgets.safety_trash import TrashBox


class LookingBack(QObject):
    def __init__(self, window: MainWindow, person: PersonViewModel) -> None:
        super().__init__(window)
        self._window, self._person = window, person
        acts = window.actions_
        acts.history.triggered.connect(self.show_history)
        acts.all_actions.triggered.connect(self.show_all)
        acts.trash.triggered.connect(self.show_trash)
        acts.duplicates.triggered.connect(self.show_duplicates)
        person.shown.connect(self._name)
        person.gone.connect(self._name)
        self._name()

    def tidy(self) -> None:
        """Who lay in the trash long enough goes for good, in the background."""
        trash.tidy(self._window.workspace, self)

    def fill(self, box: TrashBox) -> None:
        """The settings' part."""
        box.show_days(trash.days(self._window.workspace))
        box.days_chosen.connect(self._keep_days)

    @Slot(int)
    def _keep_days(self, days: int) -> None:
        """What stands in the file is shown, also when it could not be changed."""
        from smallcrm.widgets.safety_trash import TrashBox

        box, space = self.sender(), self._window.workspace
        trash.keep_days(space, days)
        if isinstance(box, TrashBox):
            box.show_days(trash.days(space))

    @Slot()
    def show_history(self) -> None:
        detail = self._person.detail
        if detail is not None:
            self._open(CustomerId(detail.id), detail.name)

    @Slot()
    def show_all(self) -> None:
        self._open(None, "")

    @Slot()
    def show_trash(self) -> None:
        from smallcrm.widgets.trash_dialog import TrashDialog

        TrashDialog(trash.TrashModel(self._window.workspace), self._window).open()

    @Slot(str)
    def show_trash_with(self, words: str) -> None:
        """What of the trash has these words."""
        from smallcrm.widgets.trash_dialog import TrashDialog

        dialog = TrashDialog(trash.TrashModel(self._window.workspace), self._window)
        dialog.search.setText(words)
        dialog.open()

    @Slot()
    def show_duplicates(self) -> None:
        from smallcrm.viewmodels.duplicates import DuplicatesModel
        from smallcrm.widgets.duplicates_dialog import DuplicatesDialog

        DuplicatesDialog(DuplicatesModel(self._window.workspace), self._window).open()

    def _open(self, customer: CustomerId | None, name: str) -> None:
        from smallcrm.viewmodels.history import HistoryModel
        from smallcrm.widgets.history_dialog import HistoryDialog

        model = HistoryModel(self._window.workspace, customer)
        HistoryDialog(model, name, self._window).open()

    @Slot()
    def _name(self) -> None:
        """The palette and the menu say whose history it is."""
        detail, action = self._person.detail, self._window.actions_.history
        name = detail.name.replace("&", "&&") if detail else self.tr("this person")
        action.setText(self.tr("&History of {name}…").replace("{name}", name))
        action.setEnabled(detail is not None)
