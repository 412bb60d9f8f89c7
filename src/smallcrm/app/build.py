"""Composition: everything is made here, by hand, and handed to those who need it."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QFont
from PySide6.QtWidgets import QApplication

from smallcrm.app import desktop_arguments, languages, leftovers, text_size
from smallcrm.app.completing import Completing
from smallcrm.app.guarding import Guarding
from smallcrm.app.paths import locate, start_command
from smallcrm.app.settings import Settings
from smallcrm.desktop import hand_over
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.domain.clock import Clock
from smallcrm.domain.errors import CannotWrite
from smallcrm.storage.store import Store
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.style import contrast, fonts, theme

if TYPE_CHECKING:
    from smallcrm.app.backing_up import BackingUp
    from smallcrm.app.capturing import Capturing
    from smallcrm.app.care import Care
    from smallcrm.app.general import Starts
    from smallcrm.app.keeping import FileCare
    from smallcrm.app.writing import Writing
    from smallcrm.widgets.desk import Desk
    from smallcrm.widgets.settings_dialog import SettingsDialog

log = logging.getLogger("smallcrm.app")


class Program(QObject):
    """The window first; ``go_on`` brings in the rest when it has been painted.

    Started hidden there is no window, and ``go_on`` comes by itself. ``completed`` after it.
    ``told`` when another process changed the file. ``crashed(str, bool)``, from any thread: the
    report of an error that nobody foresaw, and whether damage of the file may be behind it.
    ``language_chosen(str)``: a code, or "system"; this program cannot speak it itself.
    """

    completed = Signal()
    crashed = Signal(str, bool)
    told = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        app: QApplication,
        store: Store,
        clock: Clock,
        settings: Settings,
        options: argparse.Namespace,
        base_font: QFont,
    ) -> None:
        super().__init__()
        self._app, self._settings, self._options = app, settings, options
        self._base_font, self._text_size = base_font, int(options.text_size)
        self.workspace = Workspace(store, clock, self)
        self.window = MainWindow(self.workspace)
        self.window.on_close = self._closing
        self.desk: Desk | None = None
        self.care: Care | None = None
        self.keeping: FileCare | None = None
        self.writing: Writing | None = None
        self.backing_up: BackingUp | None = None
        self.capturing: Capturing | None = None
        self.starts: Starts | None = None
        self._asked = [desktop_arguments.asked(options)] if options.command else []
        self._completing = Completing(app, self._parts(), self)
        self.crashed.connect(self._show_crash, Qt.ConnectionType.QueuedConnection)
        acts = self.window.actions_
        self.guarding = Guarding(self.window, settings, options, self)
        acts.quit.triggered.connect(self.quit)
        acts.larger.triggered.connect(self._larger)
        acts.smaller.triggered.connect(self._smaller)
        acts.usual_size.triggered.connect(self._usual_size)
        for action in acts.themes:
            action.triggered.connect(self._theme_picked)
        app.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        contrast.watch(app, self._scheme_changed)
        self._mark_theme()

    @property
    def is_throw_away(self) -> bool:
        """The sample, or a picture: nothing of it is kept."""
        return bool(self._options.demo or self._options.screenshot)

    def place(self) -> None:
        """The window to where it was last time."""
        self.window.place(self._settings.bytes("window"), self._settings.bytes("split"))

    def show(self) -> None:
        self.place()
        if self._options.size:
            self.window.resize(*self._options.size)
        if self._options.hidden and not self._options.screenshot:
            QTimer.singleShot(0, self.go_on)
        else:
            self.window.show()

    def say_at_top(self, words: str) -> None:
        """What is to be known of the file from the first picture on."""
        if words:
            answers = () if self.workspace.store.is_read_only else (("read", self.tr("Close")),)
            self.window.banner.say(words, answers)

    @Slot()
    def go_on(self) -> None:
        """After the first paint, if there is one: the rest, while the window answers."""
        if self._options.screenshot:
            self.complete()
        else:
            self._completing.begin()

    @Slot()
    def complete(self) -> None:
        """What is still to come, at once."""
        self._completing.finish()

    def _parts(self) -> Iterator[None]:
        """What the sample has beside people; pages and undo; the line; reminders and tray."""
        from smallcrm.app.keeping import FileCare
        from smallcrm.app.writing import Writing
        from smallcrm.widgets.desk import Desk

        self.keeping = FileCare(self.workspace, self.window)  # first: it looks into what goes wrong
        if self._options.demo:
            from smallcrm.services import sample_care  # what the first picture does without

            yield from sample_care.pieces(self.workspace.store, self.workspace.local_now())
        desk = Desk(self.window, at_once=False)
        yield from desk.parts()
        self.desk = desk
        self.guarding.watch(self.desk.person)
        yield
        with_key = not (self._options.screenshot or self._options.offscreen)
        self.writing = Writing(
            self.workspace, self.window, self.desk, self._settings, with_key=with_key
        )
        if self._options.screenshot:
            from smallcrm.app.screenshot import Screenshot

            self._shot = Screenshot(self._app, self.window, self.desk, self.writing, self._options)
            return
        if self._options.demo:
            words = self.tr("Sample people. Nothing here is yours, nothing is saved.")
            self.window.banner.say(words, ())
        yield
        self.keeping.begin()
        self._first_page()
        if not self.workspace.store.is_read_only:
            self.desk.looking_back.tidy()
        yield
        self._care_for(self.desk, self.writing)
        for command in self._asked:
            self.obey(command)
        self.completed.emit()

    def _care_for(self, desk: Desk, writing: Writing) -> None:
        """Reminders and tray, and what others want of them."""
        from smallcrm.app.backing_up import BackingUp
        from smallcrm.app.capturing import Capturing
        from smallcrm.app.care import Care

        self._look_at_start()
        if not self._options.demo:
            places = locate(self._options.data_dir)
            leftovers.sweep(places, self.workspace.now())
            if not self.workspace.store.is_read_only:
                desk.rights.rights.finish(places.logs)
        self.backing_up = BackingUp(self.workspace, self.window)
        self.capturing = Capturing(self.workspace, self.window)
        self.care = Care(self.workspace, self.window, desk, self._settings)
        self.guarding.hidden.connect(self.care.veil)
        self.care.staying.starts = self.starts
        writing.settings_opened.connect(self._fill_settings)
        self.care.settings_wanted.connect(writing.show_settings)
        self.care.tray.menu.show_keys(writing.keys())
        writing.key_bound.connect(self.care.tray.menu.show_keys)
        self.care.quit_wanted.connect(self.quit)
        self.care.write_wanted.connect(writing.come_up)
        if self.keeping is not None:
            self.care.watch.day_changed.connect(self.keeping.new_day)
        self.care.answers.backups_wanted.connect(self._show_safety)
        self.care.start()
        if not (self._options.demo or self.workspace.store.is_read_only):
            self.backing_up.start(self.care.watch)
            self.capturing.start()

    def _look_at_start(self) -> None:
        """What makes the system start us; not with the sample, nor without a screen.

        It finds us where we are now, unless another folder was asked for this time.
        """
        options = self._options
        if options.demo or options.offscreen:
            return
        from smallcrm.desktop.autostart import Autostart

        self.starts = Autostart(start_command(options.data_dir))
        try:
            if options.data_dir is None:
                self.starts.mend()
        except CannotWrite as problem:
            log.info("the entry that starts us could not be mended: %s", problem)

    @Slot(object)
    def _fill_settings(self, dialog: SettingsDialog) -> None:
        """What the settings show of the program as a whole."""
        from smallcrm.app.general import GeneralSettings

        if self.keeping is not None:
            self.keeping.fill(dialog.data)
        if self.care is not None:
            staying = self.care.staying
            GeneralSettings(
                dialog.general, self.workspace, self, staying, self.starts, self._settings
            )
            self.care.fill(dialog.reminders)
        if self.backing_up is not None:
            self.backing_up.fill(dialog.safety.backups)
        if self.capturing is not None:
            self.capturing.fill(dialog.data.capture)
        if self.desk is not None:
            self.desk.looking_back.fill(dialog.safety.trash)

    def begin_again(self) -> None:
        """A copy that was left behind is used again: what it left to the other is done here."""
        if self.desk is not None:
            self.desk.looking_back.tidy()
        if self.care is not None:
            self.care.watch.poll()
        if self.backing_up is not None and not self._options.demo:
            self.backing_up.backups.look()

    @Slot()
    def _show_safety(self) -> None:
        if self.writing is not None:
            self.window.come_up()
            self.writing.show_settings().show_safety()

    @Slot()
    def show_general(self) -> None:
        if self.writing is not None:
            self.writing.show_settings().show_page(0)

    def _first_page(self) -> None:
        from smallcrm.viewmodels.sections import Section

        if self.window.sections.counts.today:
            self.window.show_section(Section.TODAY)

    def stop(self) -> None:
        """Before the store closes: words half typed are kept, the window's place too."""
        self._completing.stop()
        if self.desk is not None:
            self.desk.keep()
        if self.backing_up is not None:
            self.backing_up.stop()
        if self.capturing is not None:
            self.capturing.stop()
        if self.care is not None:
            self.care.stop()
        if self.keeping is not None:
            self.keeping.end()
        if self.writing is not None:
            self.writing.stop()
        if not self.is_throw_away:
            self._keep_place()
            self._settings.sync()
        self.guarding.stop()
        self.workspace.stop()
        self.window.deleteLater()

    def _keep_place(self) -> None:
        """A window that was hidden all the time has none."""
        if self.window.windowHandle() is not None:
            self._settings.put("window", self.window.saveGeometry())
            self._settings.put("split", self.window.split.saveState())

    @Slot()
    def quit(self) -> None:
        self.window.on_close = QCloseEvent.accept  # Qt asks it first: it is past asking
        self._app.quit()

    @Slot(str)
    def obey(self, command: str) -> None:
        """What a second start, a key of the desktop's own, or a command line asks of this one."""
        word, argument = hand_over.read(command)
        if word == "changed":
            everything = Changes(frozenset(Thing), None, Way.QUIET)
            self.workspace.changed.emit(everything)
            self.told.emit()
        elif word not in ("capture", "brief", "glance", "open", "today"):
            self.window.come_up()
        elif self.writing is None:
            self._asked.append(command)
        elif word in ("open", "today"):
            self._open(word, desktop_arguments.paths(argument))
        elif word != "capture" and argument:
            self.writing.brief(argument)
        else:
            self.writing.come_up()

    def _open(self, word: str, files: list[Path]) -> None:
        """What the desktop's menu asks for, and files that it was asked to open with us."""
        self.window.come_up()
        if word == "today":
            self.window.actions_.today.trigger()
        elif files:  # later: who takes a file from another computer may come after ``completed``
            QTimer.singleShot(0, partial(self.window.take_files, files))

    @Slot(str, bool)
    def _show_crash(self, report: str, suspect: bool) -> None:
        """One at a time: an error may come back with every event. A value that means nothing is
        most often damage: then that is said, where the file can be looked through."""
        from smallcrm.widgets.crash_dialog import CrashDialog

        if suspect and self.keeping is not None:
            self.keeping.suspect(partial(self._show_crash, report, False))
            return
        if self.window.findChild(CrashDialog) is None:
            CrashDialog(report, self.window).open()

    def _closing(self, event: QCloseEvent) -> None:
        """Closing ends the program, unless it is to stay and can."""
        if self.care is not None and not self.care.staying.close_window():
            event.ignore()
            return
        event.accept()
        self.quit()

    # --- look --------------------------------------------------------------------------------

    @Slot()
    def _larger(self) -> None:
        self.set_text_size(self._text_size + fonts.TEXT_STEP)

    @Slot()
    def _smaller(self) -> None:
        self.set_text_size(self._text_size - fonts.TEXT_STEP)

    @Slot()
    def _usual_size(self) -> None:
        self.set_text_size(100)

    def text_size(self) -> int:
        return self._text_size

    def set_text_size(self, percent: int) -> None:
        """Of the whole program, in percent of the system's own; also the next time."""
        self._text_size = fonts.bounded(percent)
        self._options.text_size = self._text_size
        self._settings.put(text_size.NAME, str(self._text_size))
        text_size.apply(self._app, self._base_font, self._text_size)
        theme.apply(self._app, self.theme())

    def theme(self) -> str:
        return self._options.theme or self._settings.text("theme", "system")

    @Slot()
    def _theme_picked(self) -> None:
        picked = self.sender()
        if isinstance(picked, QAction):
            self.set_theme(str(picked.data()))

    def set_theme(self, scheme: str) -> None:
        self._options.theme = ""
        self._settings.put("theme", scheme)
        theme.apply(self._app, scheme)
        self._mark_theme()

    def language(self) -> str:
        return languages.wanted(self._settings, self._options.language)

    def set_language(self, choice: str) -> None:
        """Of the whole program, also the next time."""
        if choice != self.language():
            self._options.language = ""
            self._settings.put(languages.NAME, choice)
            self.language_chosen.emit(choice)

    @Slot()
    def _scheme_changed(self) -> None:
        theme.apply(self._app, self.theme())

    def _mark_theme(self) -> None:
        for action in self.window.actions_.themes:
            action.setChecked(action.data() == self.theme())
