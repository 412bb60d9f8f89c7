"""Puts the pages into the window after its first paint, and lets the actions do their work."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from smallcrm.domain.changes import Changes
from smallcrm.domain.ledger import Surface
from smallcrm.domain.records import (
    CustomerId,
    DueRow,
    FollowUpRow,
    InteractionId,
)
from smallcrm.viewmodels import veil
from smallcrm.viewmodels.agenda import AgendaModel, Scope
from smallcrm.viewmodels.giving import Giving
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.viewmodels.line_outcome import SavedLine
from smallcrm.viewmodels.next_touch import NextTouch
from smallcrm.viewmodels.person import PersonViewModel
from smallcrm.viewmodels.preferences import Preferences
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.sections import Section
from smallcrm.viewmodels.undo import UndoViewModel
from smallcrm.widgets.actions import Where
from smallcrm.widgets.adding import Adding
from smallcrm.widgets.agenda import AgendaPane
from smallcrm.widgets.bulk_acts import BulkActs
from smallcrm.widgets.due_popover import DuePopover
from smallcrm.widgets.export_acts import ExportActs
from smallcrm.widgets.file_acts import FileActs
from smallcrm.widgets.join_acts import JoinActs
from smallcrm.widgets.list_keys import ListKeys
from smallcrm.widgets.looking_back import LookingBack
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.moved_row import MovedRow
from smallcrm.widgets.next_row import NextRow
from smallcrm.widgets.own_field_acts import OwnFieldActs
from smallcrm.widgets.person import PersonPane
from smallcrm.widgets.review_acts import ReviewActs
from smallcrm.widgets.rights_acts import RightsActs
from smallcrm.widgets.saved_lists import SavedListActs
from smallcrm.widgets.table_acts import TableActs
from smallcrm.widgets.tag_rhythms import TagRhythms
from smallcrm.widgets.voice_acts import VoiceActs
from smallcrm.widgets.work_acts import WorkActs


class Desk(QObject):
    """Everything of the window that needs more than the list. ``keys_changed`` when the user
    chose other keys. Not ``at_once``: whoever made it goes through ``parts``."""

    keys_changed = Signal()

    def __init__(self, window: MainWindow, *, at_once: bool = True) -> None:
        super().__init__(window)
        self.window = window
        self.workspace = window.workspace
        for _ in self.parts() if at_once else ():
            pass

    def parts(self) -> Iterator[None]:
        """Make it; after each part the window may answer."""
        window = self.window
        self.person = PersonViewModel(self.workspace, self)
        self.preferences = Preferences(self.workspace, self)
        self.adding = Adding(window, self.person, self)
        self.adding.added.connect(self._begin)
        self.adding.wanted.connect(self.open_customer)
        self.promises = Promises(self.workspace, self.preferences, self)
        self.undo = UndoViewModel(self.workspace, self)
        self.giving = Giving(self.workspace, self)
        self.touches = KeepInTouch(self.workspace, self)
        self.tags = TagRhythms(window, self.touches, self)
        self.person_pane = PersonPane(self.workspace, self.person, self.promises, window)
        self.voice = VoiceActs(window, self.person_pane, self)
        self.files = FileActs(window, self.person_pane, self.voice, self)
        self.rights = RightsActs(window, self.person_pane, self)
        self.joins = JoinActs(window, self.person_pane, self)
        self.own_fields = OwnFieldActs(window, self.person_pane, self)
        self.exporting = ExportActs(window, self.person_pane, self)
        self.exports = self.exporting.exports
        window.person_place.addWidget(self.person_pane)
        # no focus proxy: Tab would pass over all that stands before it
        window.person_first = self.person_pane.timeline.view
        yield
        self.today = self._agenda(Scope.TODAY, Section.TODAY)
        self.follow_ups = self._agenda(Scope.FOLLOW_UPS, Section.FOLLOW_UPS)
        self.quiet = self._agenda(Scope.QUIET, Section.QUIET)
        self.unsorted = self._agenda(Scope.UNSORTED, Section.UNSORTED)
        self._last: SavedLine | None = None
        self.agendas: tuple[AgendaPane, ...] = (
            self.today,
            self.follow_ups,
            self.quiet,
            self.unsorted,
        )
        acts = window.actions_
        self.list_keys = ListKeys(acts, self.agendas, self.person_pane, self.person, self)
        acts.attach(window.people.view, Where.PEOPLE)
        yield
        self.bulk = BulkActs(window, self.touches, self.exporting, self.joins, self)
        self.table = TableActs(window, self.bulk, self)
        self.next_touch = NextTouch(self.workspace, self.promises, self)
        self.next_row = NextRow(self.next_touch, window)
        self.moved_row = MovedRow(self.promises, Surface.WINDOW, window)
        window.add_foot(self.bulk.bar)
        window.add_foot(self.moved_row)
        window.add_foot(self.next_row)
        self.looking_back = LookingBack(window, self.person)
        self.work = WorkActs(window, self.person_pane, self)
        self.today.model.work = self.work.today
        self.saved = SavedListActs(window, self)
        self._connect()
        self._name_steps()
        self.touches.start()
        yield from self.work.make()
        self.review = ReviewActs(self, self.work.today, self)
        yield

    def _connect(self) -> None:
        window, acts = self.window, self.window.actions_
        window.customer_chosen.connect(self._choose)
        window.note_chosen.connect(self._choose_note)
        window.files_dropped.connect(self.bring_in)
        window.people.add_wanted.connect(self.adding.add_person)
        window.people.import_wanted.connect(self.ask_files)
        window.people.trash_wanted.connect(self.looking_back.show_trash_with)
        self.person_pane.shown_name.connect(window.set_title)
        self.person_pane.person.gone.connect(window.show_list)
        self.person_pane.person_wanted.connect(self.open_customer)
        self.person_pane.history_wanted.connect(self.looking_back.show_history)
        self.person_pane.line.saved.connect(self.line_saved)
        self.person_pane.line.opened.connect(self.open_customer)
        self.person_pane.line.said.connect(self._say_plain)
        self.person_pane.copied.connect(self._say_plain)
        self.list_keys.customer_wanted.connect(self.open_customer)
        self.next_touch.wanted.connect(self._show_keys)
        self.next_touch.saved.connect(self.line_saved)
        self.promises.moved_often.connect(self._moved_often)
        acts.next_step.triggered.connect(self._next_step)
        window.section_shown.connect(self._focus)
        for pane in self.agendas:
            self._join(pane)
        self.touches.changed.connect(self._silent)
        self.work.today.changed.connect(self.today.refresh)
        self.undo.said.connect(self._say)
        self.bulk.said.connect(self._say)
        self.bulk.write_wanted.connect(self.work.write_to)
        self.table.said.connect(self._say_plain)
        self.undo.steps_changed.connect(self._name_steps)
        self.promises.moved_on.connect(self._say_moved_on)
        self.preferences.changed.connect(self.remind)
        self.exporting.said.connect(self._say_plain)
        self.workspace.trouble.connect(self._say_plain)
        self.workspace.changed.connect(self._changed)
        window.undo_strip.undo_requested.connect(self.undo.undo)
        acts.undo.triggered.connect(self.undo.undo)
        acts.redo.triggered.connect(self.undo.redo)
        acts.new_person.triggered.connect(self.adding.new_person)
        window.people.new.clicked.connect(acts.new_person.trigger)
        acts.new_company.triggered.connect(self.adding.new_company)
        acts.new_note.triggered.connect(self._new_note)
        acts.import_files.triggered.connect(self.ask_files)
        acts.keys.triggered.connect(self._keys)
        acts.date_last.triggered.connect(self._date_last)
        acts.delete_person.triggered.connect(self._delete)

    def _join(self, pane: AgendaPane) -> None:
        pane.customer_wanted.connect(self.open_customer)
        pane.note_wanted.connect(self._write_to)
        pane.quiet_wanted.connect(self.window.show_quiet)
        pane.file_wanted.connect(self.files.files.open)
        pane.write_wanted.connect(self.window.actions_.line.trigger)

    def add_agenda(self, pane: AgendaPane, section: Section) -> None:
        """One more list that the keys of Today work on."""
        self.window.add_page(section, pane)
        self.list_keys.add(pane)
        self.agendas = (*self.agendas, pane)
        self._join(pane)

    def _agenda(self, scope: Scope, section: Section) -> AgendaPane:
        model = AgendaModel(self.workspace, self.touches, scope, self)
        pane = AgendaPane(model, self.promises, self.giving, self.touches, self.window)
        self.window.add_page(section, pane)
        return pane

    def keep(self) -> None:
        """Words half typed go into the file, and copies of attachments go: before the program
        ends."""
        self.person_pane.line.keep()
        self.files.files.stop()
        self.voice.recordings.keep_now()
        for work in self.findChildren(WorkActs):  # none yet, when it ends at once
            work.stop()

    # --- going ----------------------------------------------------------------------------------

    @Slot(int)
    def open_customer(self, customer: int) -> None:
        self.window.show_customer(CustomerId(customer))
        self._choose(customer)

    @Slot(int)
    def _choose(self, customer: int) -> None:
        if self.person.customer != customer:
            self.person.show(CustomerId(customer))

    @Slot(int)
    def _write_to(self, customer: int) -> None:
        self.open_customer(customer)
        self.person_pane.note.focus()

    @Slot(int, int)
    def _choose_note(self, customer: int, interaction: int) -> None:
        self._choose(customer)
        self.person_pane.show_entry(interaction)

    @Slot(object)
    def _focus(self, section: Section) -> None:
        """The keys go to the list that was asked for."""
        for pane in self.agendas:
            if pane.isVisible():
                pane.view.setFocus()

    # --- adding and removing --------------------------------------------------------------------

    @Slot(int)
    def _begin(self, customer: int) -> None:
        """The page of who is new, ready to be written on."""
        self.window.people.search.clear()
        self._write_to(customer)

    @Slot()
    def _new_note(self) -> None:
        if self.person.customer is not None:
            self.open_customer(int(self.person.customer))
            self.person_pane.note.focus()

    @Slot()
    def _date_last(self) -> None:
        """A day typed for the note that was just saved, or for the last one of the person shown."""
        note = self._last_note()
        if note is None:
            self._say_plain(self.tr("There is no note to follow up. Open a person first."))
            return
        popover = DuePopover(self.tr("Follow up"), self.promises, self.window)
        popover.setProperty("customer", int(note[0]))
        popover.setProperty("note", int(note[1] or 0))
        popover.picked.connect(self._dated)
        strip, field = self.window.undo_strip, self.person_pane.note
        if field.isVisible():
            popover.pop_up(field.mapToGlobal(field.rect().bottomLeft()))
        else:
            popover.pop_up(strip.mapToGlobal(strip.rect().topLeft()), above=True)

    def _last_note(self) -> tuple[CustomerId, InteractionId | None] | None:
        last = self._last
        if last is not None and last.customer and self.window.undo_strip.says(last.words):
            return CustomerId(last.customer), InteractionId(last.note) if last.note else None
        customer = self.person.customer
        if customer is None or not self.person_pane.isVisible():
            return None
        note = self.person_pane.timeline.model.newest()
        return customer, note.id if note else None

    @Slot(object)
    def _dated(self, due: DueRow) -> None:
        asked = self.sender()
        if asked is not None:
            note = int(asked.property("note"))
            customer = CustomerId(asked.property("customer"))
            self.promises.add(customer, InteractionId(note) if note else None, due)

    @Slot()
    def _delete(self) -> None:
        if self.bulk.delete_key():
            return
        people = self.window.people
        chosen = people.person() if people.view.hasFocus() else self.person.customer
        if chosen is not None:
            self._choose(int(chosen))
            self.person.delete()

    # --- files ----------------------------------------------------------------------------------

    @Slot()
    def ask_files(self) -> None:
        """The import with nothing chosen yet."""
        self.bring_in([])

    @Slot(list)
    def bring_in(self, paths: list[Path]) -> None:
        from smallcrm.viewmodels.importing import ImportViewModel
        from smallcrm.widgets.import_dialog import ImportDialog

        ImportDialog(ImportViewModel(self.workspace), paths, self.window).open()

    @Slot()
    def _keys(self) -> None:
        from smallcrm.widgets.keys import KeysDialog

        dialog = KeysDialog(self.window.actions_, self.window)
        dialog.changed.connect(self.keys_changed)
        dialog.open()

    # --- saying ---------------------------------------------------------------------------------

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        for pane in self.agendas:
            pane.look()
        self.next_row.pass_by()
        self.moved_row.pass_by()

    @Slot()
    def remind(self, told: Sequence[FollowUpRow] | None = None) -> None:
        """Reminders of these have come, or when they come was changed."""
        self.person_pane.steps.look_again()
        for pane in self.agendas:
            pane.model.remind(told)
            pane.look()

    @Slot()
    def _next_step(self) -> None:
        """Into the row that asks; for whose follow-up is selected, when none asks."""
        customer = self.list_keys.customer()
        if not self.next_row.isVisible() and customer is not None:
            self._show_keys()
            if self.next_touch.show(customer):
                self.next_row.ask()
        if self.next_row.isVisible():
            self.next_row.go_in()

    @Slot()
    def _show_keys(self) -> None:
        """The keys as they are now: each can be changed."""
        keys = self.window.actions_.words_of_keys
        self.next_row.show_keys(keys("next_step", 1))
        self.moved_row.show_keys(keys("done", 1), keys("reword", 1), keys("drop", 1))

    @Slot(object, object)
    def _moved_often(self, row: FollowUpRow, surface: Surface) -> None:
        if surface is Surface.WINDOW:
            self._show_keys()
            self.moved_row.ask(row)

    @Slot()
    def _silent(self) -> None:
        page = self.touches.page()
        self.window.sections.set_quiet(len(page.rows) if page else 0)
        for pane in self.agendas:
            pane.look()

    @Slot(str, bool)
    def _say(self, text: str, can_undo: bool) -> None:
        self.window.undo_strip.show_message(text, can_undo)

    @Slot(str)
    def _say_moved_on(self, text: str) -> None:
        """In the place of the plain sentence, which has just been said."""
        self.window.undo_strip.show_message(text, True)

    @Slot(object)
    def line_saved(self, saved: SavedLine) -> None:
        """In the window's own strip, which offers a day where none was said."""
        self._last = saved
        words = saved.words
        if saved.note and saved.customer and not saved.has_follow_up:
            keys = self.window.actions_.words_of_keys("date_last", 1)
            words += " " + self.tr("Follow-up? {keys}").replace("{keys}", keys)
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
            action.setText(veil.seen(words or plain).replace("&", "&&"))
            action.setEnabled(bool(words))
