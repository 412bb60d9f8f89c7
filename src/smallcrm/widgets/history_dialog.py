"""What was done to somebody, or all that was done, to be read, and any of it taken back."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from smallcrm.viewmodels.history import HistoryModel
from smallcrm.viewmodels.roles import HistoryRole
from smallcrm.widgets.past_dialog import PastDialog


class HistoryDialog(PastDialog):
    """``name`` is whose history it is; "" for that of all."""

    def __init__(self, model: HistoryModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.model = model
        title = self.tr("History of {name}").replace("{name}", name) if name else ""
        self.say_what(
            title or self.tr("All actions"),
            self.tr("Any of it can be taken back. What was changed since is kept."),
        )
        self.empty.say("clock", self.tr("Nothing is known of it any more."), "")
        self.take_back = QPushButton(self.tr("&Take this back"), self)
        self.lay_out((), self.take_back)

        self.view.selectionModel().currentChanged.connect(self._look)
        model.modelReset.connect(self._choose_first)
        model.said.connect(self.say)
        model.waiting.connect(self._look)
        self.take_back.clicked.connect(self._take_back)
        self._choose_first()
        self.view.setFocus()

    @Slot()
    def _choose_first(self) -> None:
        """The newest action, after each change."""
        self.show_rows()
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            if index.data(HistoryRole.ROW_TYPE) == "entry":
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.view.selectionModel().setCurrentIndex(index, flag)
                break
        self.view.scrollToTop()
        self._look()

    @Slot()
    def _look(self) -> None:
        self.take_back.setEnabled(self.model.can_take_back(self.view.currentIndex()))

    @Slot()
    def _take_back(self) -> None:
        index: QModelIndex = self.view.currentIndex()
        self.view.setFocus()  # the button goes grey, and the keys would be nowhere
        self.model.take_back(index)
