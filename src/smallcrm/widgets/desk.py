"""Puts the pages into the window after its first paint, and lets the actions do their work."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QInputDialog

from smallcrm.domain.changes import Changes
from smallcrm.domain.records import CustomerId, CustomerKind, FollowUpId
from smallcrm.viewmodels.agenda import AgendaModel
from smallcrm.viewmodels.exporting import ExportViewModel
from smallcrm.viewmodels.importing import ImportViewModel
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.sections import Section
from smallcrm.viewmodels.undo import UndoViewModel
from smallcrm.widgets.import_dialog import ImportDialog
from smallcrm.widgets.keys import KeysDialog
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.person import PersonPane
from smallcrm.widgets.today import TodayPane


class Desk(QObject):
    """Everything of the window that needs more than the list."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.workspace = window.workspace
        self.person = PersonViewModel(self.workspace, self)
        self.promises = Promises(self.workspace, self)
        self.undo = UndoViewModel(self.workspace, self)
        self.imports = ImportViewModel(self.workspace, self)
        self.exports = ExportViewModel(self.workspace, self)
        self.person_pane = PersonPane(self.workspace, self.person, self.promises, window)
        self.today = TodayPane(AgendaModel(self.workspace, self), self.promises, window)
        window.person_place.addWidget(self.person_pane)
        window.pages.addWidget(self.today)
        self._connect()
        self._name_steps()

    def _connect(self) -> None:
        window, acts = self.window, self.window.actions_
        window.customer_chosen.connect(self._choose)
        window.note_chosen.connect(self._choose_note)
        window.files_dropped.connect(self.bring_in)
        window.people.add_wanted.connect(self.add_person)
        window.people.import_wanted.connect(self.ask_files)
        window.people.delete_wanted.connect(self._delete)
        self.person_pane.shown_name.connect(window.set_title)
        self.person_pane.person_wanted.connect(self.open_customer)
        self.person_pane.line.saved.connect(self._line_saved)
        self.person_pane.line.opened.connect(self.open_customer)
        self.today.customer_wanted.connect(self.open_customer)
        self.undo.said.connect(self._say)
        self.undo.steps_changed.connect(self._name_steps)
        self.exports.done.connect(self._say_plain)
        self.workspace.trouble.connect(self._say_plain)
        self.workspace.changed.connect(self._changed)
        window.undo_strip.undo_requested.connect(self.undo.undo)
        acts.undo.triggered.connect(self.undo.undo)
        acts.redo.triggered.connect(self.undo.redo)
        acts.new_person.triggered.connect(self._new_person)
        acts.new_company.triggered.connect(self._new_company)
        acts.new_note.triggered.connect(self._new_note)
        acts.import_files.triggered.connect(self.ask_files)
        acts.export_json.triggered.connect(self._export)
        acts.keys.triggered.connect(self._keys)

    def keep(self) -> None:
        """Words half typed go into the file: before the program ends."""
        self.person_pane.line.keep()

    # --- going ----------------------------------------------------------------------------------

    @Slot(int)
    def open_customer(self, customer: int) -> None:
        self.window.show_customer(CustomerId(customer))
        self._choose(customer)

    def open_follow_up(self, follow_up: int) -> None:
        """The Today page with this one selected."""
        self.window.show_section(Section.TODAY)
        self.today.refresh()
        self.today.select(FollowUpId(follow_up))

    @Slot(int)
    def _choose(self, customer: int) -> None:
        if self.person.customer != customer:
            self.person.show(CustomerId(customer))

    @Slot(int, int)
    def _choose_note(self, customer: int, interaction: int) -> None:
        self._choose(customer)
        self.person_pane.show_entry(interaction)

    # --- adding and removing --------------------------------------------------------------------

    @Slot(str)
    def add_person(self, name: str) -> None:
        self._add(name, CustomerKind.PERSON)

    def _add(self, name: str, kind: CustomerKind) -> None:
        customer = self.person.add_customer(name, kind)
        if customer is not None:
            self.window.people.search.clear()
            self.open_customer(int(customer))
            self.person_pane.note.focus()

    @Slot()
    def _new_person(self) -> None:
        self._ask_name(CustomerKind.PERSON, self.tr("New person"))

    @Slot()
    def _new_company(self) -> None:
        self._ask_name(CustomerKind.COMPANY, self.tr("New company"))

    def _ask_name(self, kind: CustomerKind, title: str) -> None:
        dialog = QInputDialog(self.window)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name"))
        dialog.setOkButtonText(self.tr("Add"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.setProperty("kind", kind)
        dialog.textValueSelected.connect(self._named)
        dialog.open()

    @Slot(str)
    def _named(self, name: str) -> None:
        dialog = self.sender()
        if name.strip() and dialog is not None:
            self._add(name, CustomerKind(dialog.property("kind")))

    @Slot()
    def _new_note(self) -> None:
        if self.person.customer is not None:
            self.window.show_section(Section.PEOPLE)
            self.window._person_opened()
            self.person_pane.note.focus()

    @Slot(int)
    def _delete(self, customer: int) -> None:
        self._choose(customer)
        self.person.delete()

    # --- files ----------------------------------------------------------------------------------

    @Slot()
    def ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self.window,
            self.tr("Import contacts"),
            "",
            self.tr("Contact files (*.vcf *.vcard);;All files (*)"),
        )
        if names:
            self.bring_in([Path(n) for n in names])

    @Slot(list)
    def bring_in(self, paths: list[Path]) -> None:
        ImportDialog(self.imports, paths, self.window).open()

    @Slot()
    def _export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.window, self.tr("Export everything"), "smallcrm.json", "JSON (*.json)"
        )
        if name:
            self.exports.write(Path(name))

    @Slot()
    def _keys(self) -> None:
        KeysDialog(self.window.actions_, self.window).open()

    # --- saying ---------------------------------------------------------------------------------

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self.today.look()

    @Slot(str, bool)
    def _say(self, text: str, can_undo: bool) -> None:
        self.window.undo_strip.show_message(text, can_undo)

    @Slot(str, int)
    def _line_saved(self, words: str, customer: int) -> None:
        self.window.undo_strip.show_message(words, True)

    @Slot(str)
    def _say_plain(self, text: str) -> None:
        self.window.undo_strip.show_message(text, False)

    @Slot()
    def _name_steps(self) -> None:
        acts = self.window.actions_
        for action, words, plain in (
            (acts.undo, self.undo.undo_words(), self.tr("Undo")),
            (acts.redo, self.undo.redo_words(), self.tr("Redo")),
        ):
            action.setText((words or plain).replace("&", "&&"))
            action.setEnabled(bool(words))
