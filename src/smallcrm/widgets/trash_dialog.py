"""The trash: searched, brought back from by one key, emptied after asking."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton, QWidget

from smallcrm.viewmodels import dates
from smallcrm.viewmodels.trash import TrashModel
from smallcrm.widgets.past_dialog import PastDialog


class TrashDialog(PastDialog):
    def __init__(self, model: TrashModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent, with_rail=False)
        self.model = model
        days = dates.plural("%n day", "%n days", model.days())
        note = self.tr(
            "What was deleted lies here for {days}, with all it had. Enter brings it back."
        ).replace("{days}", days)
        self.say_what(self.tr("Trash"), note)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find in the trash"))
        self.search.setAccessibleName(self.tr("Find in the trash"))
        self.search.setClearButtonEnabled(True)
        self.view.setAccessibleName(self.tr("What lies in the trash"))
        self.bring_back = QPushButton(self.tr("&Bring back"), self)
        self.empty_button = QPushButton(self.tr("Empty the trash…"), self)
        self.lay_out((self.search,), self.bring_back, self.empty_button)

        self.search.textChanged.connect(model.search)
        self.search.returnPressed.connect(self._bring_back)
        self.view.activated.connect(self._bring_back)
        self.view.selectionModel().currentChanged.connect(self._look)
        model.modelReset.connect(self._choose_first)
        model.said.connect(self.say)
        self.bring_back.clicked.connect(self._bring_back)
        self.empty_button.clicked.connect(self._ask)
        self._choose_first()
        (self.view if model.rowCount() else self.search).setFocus()

    @Slot()
    def _choose_first(self) -> None:
        there = self.show_rows()
        words = self.tr("The trash is empty.")
        if self.model.is_searching():
            words = self.tr("Nothing in the trash has these words.")
        self.empty.say("inbox", words, "")
        if there:
            self.view.setCurrentIndex(self.model.index(0, 0))
        self._look()

    @Slot()
    def _look(self) -> None:
        self.bring_back.setEnabled(self.view.currentIndex().isValid())
        self.empty_button.setEnabled(bool(self.model.everything()))

    @Slot()
    def _bring_back(self) -> None:
        index = self.view.currentIndex()
        if index.isValid():
            self.model.bring_back(index)
            (self.view if self.model.rowCount() else self.search).setFocus()

    @Slot()
    def _ask(self) -> None:
        """One of the few things that are asked first: it cannot be taken back."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Empty the trash"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr("Remove {what} for good? This cannot be taken back.").replace(
                "{what}", self.model.everything()
            )
        )
        keep = box.addButton(self.tr("Keep them"), QMessageBox.ButtonRole.RejectRole)
        remove = box.addButton(self.tr("Empty the trash"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        remove.clicked.connect(self.model.empty)
        box.open()
