"""``--screenshot FILE``: a picture of a screen made by the program itself, and then its end."""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QPushButton, QWidget

from smallcrm.app import layouts, pictures, sample_import
from smallcrm.app.backing_up import BackingUp
from smallcrm.app.writing import Writing
from smallcrm.domain.clock import local_now
from smallcrm.domain.held import answer_by
from smallcrm.services import (
    follow_ups,
    people,
    sample_backups,
    sample_deeds,
    sample_files,
    sample_rules,
    sample_sales,
)
from smallcrm.viewmodels import veil
from smallcrm.viewmodels.checking import CheckViewModel
from smallcrm.viewmodels.held_writing import HeldFiles
from smallcrm.viewmodels.moving import MoveViewModel
from smallcrm.viewmodels.roles import AgendaRole
from smallcrm.viewmodels.sections import Section
from smallcrm.viewmodels.unlocking import Unlocking
from smallcrm.widgets.checklist_groups import IntroductionGroup, LettersGroup
from smallcrm.widgets.checklists_dialog import ChecklistsDialog
from smallcrm.widgets.desk import Desk
from smallcrm.widgets.due_panel import DuePanel
from smallcrm.widgets.duplicates_dialog import DuplicatesDialog
from smallcrm.widgets.export_dialog import ExportDialog
from smallcrm.widgets.fields_dialog import FieldsDialog
from smallcrm.widgets.held_dialog import HeldDialog
from smallcrm.widgets.history_dialog import HistoryDialog
from smallcrm.widgets.items_dialog import ItemsDialog
from smallcrm.widgets.keys import KeysDialog
from smallcrm.widgets.letter_dialog import LetterDialog
from smallcrm.widgets.lock_page import LockWindow
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.move_dialog import MoveDialog
from smallcrm.widgets.parts import message_timer
from smallcrm.widgets.passphrase_dialog import PassphraseDialog
from smallcrm.widgets.restore_dialog import RestoreDialog
from smallcrm.widgets.rules_dialog import RulesDialog
from smallcrm.widgets.safety_passphrase import Protection
from smallcrm.widgets.sales import SalesActs, SalesGroup
from smallcrm.widgets.settings_dialog import SettingsDialog
from smallcrm.widgets.stuck_dialog import StuckDialog
from smallcrm.widgets.style import rows
from smallcrm.widgets.today_dialog import TodayDialog
from smallcrm.widgets.trash_dialog import TrashDialog

SETTLE_MS = 150
"""Long enough for delayed layouts; nothing waits for it but the picture."""
PAGES = {
    "today": Section.TODAY,
    "follow-ups": Section.FOLLOW_UPS,
    "quiet": Section.QUIET,
    "unsorted": Section.UNSORTED,
}
TYPED = {
    "brief": "sar",
    "line": "Sarah Chen: called about the logo, wants a quote. Send two options fri 10am #print",
}
SEARCHED = "logo kind:call last:<2026-11-26"
SETTINGS = {
    "settings_general": 0,
    "settings_writing": 1,
    "settings_reminders": 2,
    "settings_safety": 3,
    "settings_data": 4,
    "settings_work": 5,
}
DIALOGS: dict[str, type[QWidget]] = {
    "keys": KeysDialog,
    "settings": SettingsDialog,
    "restore": RestoreDialog,
    "history": HistoryDialog,
    "all_actions": HistoryDialog,
    "trash": TrashDialog,
    "duplicates": DuplicatesDialog,
    "fields": FieldsDialog,
    "export_json": ExportDialog,
    "print_today": TodayDialog,
    "items": ItemsDialog,
}
SOLD = ("sales", "items")
"""Pictures of what was sold."""
LIVED = ("history", "all_actions", "trash", "fields")
"""Pictures of what was done need something done."""
WORK = ("checklists", "rules", "stuck", "suggested", "letter", "started", "settings_work")
"""Pictures of checklists and rules need some."""


class Screens(QObject):
    """Opens any screen of the program over the sample, as a user meets it."""

    def __init__(
        self, window: MainWindow, desk: Desk, writing: Writing, options: argparse.Namespace
    ) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        self._writing, self._options = writing, options
        self._backing_up = BackingUp(window.workspace, window)
        self._importing: sample_import.Importing | None = None

    def goes_on(self) -> bool:
        """Whether something is still to come that belongs to the screen. Once nothing is, all that
        came is laid out."""
        is_reading = self._importing is not None and self._importing.goes_on()
        if is_reading or veil.is_closed() or not self._window.workspace.jobs.is_idle:
            return True
        layouts.settle()
        return False

    def show(self, screen: str) -> QWidget:
        """The window that has it."""
        window: QWidget | None = self._window
        space = self._window.workspace
        if self._options.demo and screen in ("restore", "settings_safety"):
            sample_backups.fill(space.store, space.now())
        if self._options.demo and screen in WORK:
            sample_rules.fill(space.store, local_now(space.clock))
        if screen == "reorders":
            if self._options.demo:
                sample_sales.fill(space.store, space.now())
            self._window.show_section(Section.TODAY)
        elif screen in PAGES:
            self._window.show_section(PAGES[screen])
        elif screen in TYPED:
            self._writing.brief(TYPED[screen])
            window = self._writing.panel
        elif screen in DIALOGS:
            if screen in LIVED and self._options.demo:
                workspace = self._window.workspace
                sample_deeds.fill(workspace.store, workspace.now())
            if screen in SOLD and self._options.demo:
                sample_sales.fill(space.store, space.now())
            if screen == "duplicates" and self._options.demo:
                sample_deeds.write_twice(space.store, space.now())
            self._open_somebody()
            self._window.actions_.run(screen)
            window = self._window.findChild(DIALOGS[screen])
            if window is not None and self._options.size:
                window.resize(window.size().boundedTo(self._window.size()))
        elif screen in WORK and screen not in SETTINGS:
            window = self._work(screen)
        elif screen == "search":
            self._window.people.search.setText(SEARCHED)
        elif screen in ("people_selected", "people_table"):
            self._open_somebody()
            self._select_some(screen)
        elif screen in SETTINGS:
            window = self._settings(SETTINGS[screen])
        elif screen in ("lock", "cover"):
            window = self._lock(covered=screen == "cover")
        elif screen == "passphrase":
            dialog = PassphraseDialog(has_one=False, parent=self._window)
            dialog.new.setText("blue river tram oven")
            dialog.open()
            window = dialog
        elif screen == "move":
            window = self._move()
        elif screen == "due":
            window = self._due()
        elif screen == "held":
            window = self._held()
        elif screen == "import_sales":
            window = self._import_sales()
        elif (made := pictures.of(screen)) is not None:
            window = made.show(self._desk, screen, is_demo=self._options.demo)
            if window is not None and window is not self._window and self._options.size:
                window.resize(window.size().boundedTo(self._window.size()))
        elif screen in sample_import.SCREENS:
            self._importing = sample_import.Importing(self._desk, screen, self._options.size)
            window = self._importing.dialog
        else:
            if screen == "files" and self._options.demo:
                sample_files.fill(space.store, space.now())
            if screen in SOLD and self._options.demo:
                sample_sales.fill(space.store, space.now())
            self._open_somebody()
            if screen == "files":
                self._show_group(self._desk.files.group)
            elif screen == "sales":
                self._show_group(self._window.findChild(SalesGroup))
        return window or self._window

    def _work(self, screen: str) -> QWidget | None:
        """Checklists and rules, what they suggest, and the draft of one."""
        self._open_somebody()
        self._window.undo_strip.hide()
        if screen == "suggested":
            self._window.show_section(Section.TODAY)
            self._desk.work.today.changed.connect(self._show_suggested)
            return None
        if screen == "started":
            pane, group = self._desk.person_pane, self._window.findChild(IntroductionGroup)
            pane.tabs.setCurrentIndex(1)
            if group is not None:
                QTimer.singleShot(0, lambda: pane.aside.ensureWidgetVisible(group))
            return None
        if screen == "letter":
            drafts = self._window.findChild(LettersGroup)
            if drafts is not None and drafts.rows:
                drafts.rows[0].findChildren(QPushButton)[0].click()
            return self._window.findChild(LetterDialog)
        self._window.actions_.run(screen)
        kinds = {"checklists": ChecklistsDialog, "rules": RulesDialog, "stuck": StuckDialog}
        found: QDialog | None = self._window.findChild(kinds[screen])
        if found is not None:
            for rows in found.findChildren(QListWidget):
                rows.setCurrentRow(0)
            if self._options.size:
                found.resize(found.size().boundedTo(self._window.size()))
        return found

    @Slot()
    def _show_suggested(self) -> None:
        view = self._desk.today.view
        model = view.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        found = [row for row in rows if row.data(AgendaRole.ROW_TYPE) == "work"]
        if found:
            view.setCurrentIndex(found[0])
            view.scrollTo(found[0], view.ScrollHint.PositionAtCenter)

    def _select_some(self, screen: str) -> None:
        """Some rows of the list, or of the table in its place."""
        pane = self._window.people
        if screen == "people_table":
            self._window.actions_.run("table")
            self._window.show_list()
        model = pane.list.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        for row in (1, 2, 4) if screen == "people_selected" else (2,):
            index = pane.list.model().index(row, 0)
            model.select(index, flag.Select | flag.Rows)

    def _due(self) -> QWidget:
        """The panel of the tray, as if all that is late or due had just been told."""
        space = self._window.workspace
        found = follow_ups.agenda(space.store, local_now(space.clock), None)
        self._panel = DuePanel(space, self._desk.promises)
        self._panel.set_rows((*found.late, *found.today))
        self._panel.pop_up(asked=True)
        return self._panel

    def _held(self) -> QWidget:
        """As after "Everything held about…"; nothing is written for a picture."""
        self._open_somebody()
        today = self._window.workspace.today()
        stem = f"~/Documents/held-sarah-chen-{today.isoformat()}"
        html, table, document = (Path(stem + ending) for ending in (".html", ".csv", ".json"))
        who, until = self._desk.person.detail, answer_by(today)
        name = who.name if who is not None else ""
        files = HeldFiles(html, document, table, name, until, is_set=True)
        dialog = HeldDialog(files, self._window)
        dialog.open()
        return dialog

    def _move(self) -> QWidget:
        dialog = MoveDialog(MoveViewModel(self._window.workspace, dict, None), self._window)
        if dialog.field.text():
            dialog.field.setText("bodika lumare sotiva nerupo")
        dialog.open()
        return dialog

    def _lock(self, *, covered: bool) -> QWidget:
        space = self._window.workspace
        unlocking = Unlocking(space.store.path, space.clock.now, lambda salt: None, self)
        self._locked = LockWindow(unlocking)
        if covered:
            self._locked.page.cover()
        else:
            self._locked.page.ask(offers_keychain=False)
        self._locked.resize(self._window.size())
        self._locked.show()
        return self._locked

    def _settings(self, page: int) -> QWidget | None:
        self._writing.show_settings()
        dialog = self._window.findChild(SettingsDialog)
        if dialog is not None:
            dialog.show_page(page)
            self._backing_up.fill(dialog.safety.backups)
            self._desk.looking_back.fill(dialog.safety.trash)
            dialog.general.show_starts(True, "~/.config/autostart/smallcrm.desktop")
            dialog.general.show_hides(on=True, has_tray=True)
            dialog.general.show_language(self._options.language or "system")
            dialog.general.show_theme(self._options.theme or "system")
            dialog.general.show_messages(message_timer.USUAL_MS)
            dialog.general.show_rows(rows.ROOMY)
            dialog.general.show_week("system")
            dialog.safety.passphrase.show_protection(
                Protection(
                    has_one=True, can=True, lock_after=10, has_keychain=True, in_keychain=False
                )
            )
            dialog.general.show_text_size(self._options.text_size or 100)
            self._show_data(dialog)
            if self._options.size:
                dialog.resize(dialog.size().boundedTo(self._window.size()))
        return dialog

    def _show_data(self, dialog: SettingsDialog) -> None:
        checks = CheckViewModel(self._window.workspace, self)
        facts = checks.facts()
        if facts is not None:
            shown = replace(facts, path=Path("~/.local/share/smallcrm/smallcrm.db"))
            dialog.data.show_facts(shown, checks.last_words(facts), checks.erased_words(facts))

    def _import_sales(self) -> QWidget | None:
        """A table of invoices as it is looked at."""
        acts = next(a for a in self._desk.work.acts if isinstance(a, SalesActs))
        path = Path(tempfile.mkdtemp(prefix="smallcrm-")) / "invoices-2026.csv"
        path.write_text(sample_sales.INVOICES, encoding="utf-8")
        self._desk.destroyed.connect(lambda: path.unlink(missing_ok=True))
        dialog = acts.import_file(path)
        if self._options.size:
            dialog.resize(dialog.size().boundedTo(self._window.size()))
        return dialog

    def _show_group(self, group: QWidget | None) -> None:
        """One of those beside the timeline."""
        self._desk.person_pane.tabs.setCurrentIndex(1)
        aside = self._desk.person_pane.aside
        if group is not None:
            QTimer.singleShot(0, lambda: aside.ensureWidgetVisible(group))

    def _open_somebody(self) -> None:
        store = self._window.workspace.store
        found = people.by_prefix(store, "Sarah Chen", 1) or people.page(store, None, 1)
        if found:
            self._desk.open_customer(int(found[0].id))


class Screenshot(QObject):
    """Shows what was asked for, takes the picture when the layouts have settled, ends."""

    def __init__(
        self,
        app: QApplication,
        window: MainWindow,
        desk: Desk,
        writing: Writing,
        options: argparse.Namespace,
    ) -> None:
        super().__init__(window)
        self._app, self._options = app, options
        self._screens = Screens(window, desk, writing, options)
        self._shown = self._screens.show(options.screen)
        QTimer.singleShot(SETTLE_MS, self._take)

    @Slot()
    def _take(self) -> None:
        if self._screens.goes_on():
            QTimer.singleShot(SETTLE_MS, self._take)
            return
        target = str(self._options.screenshot)
        if self._options.demo and isinstance(self._shown, SettingsDialog):
            self._shown.safety.backups.where.setText("~/.local/share/smallcrm/backups")
        if not self._shown.grab().save(target):
            sys.stderr.write(f"smallcrm: the picture could not be written to {target}\n")
            self._app.exit(1)
            return
        self._app.exit(0)
