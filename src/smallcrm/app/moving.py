"""Moving to another computer and from one: the dialogs, and the file put in the place of ours."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from smallcrm.app import rows, text_size, week
from smallcrm.app.build import Program
from smallcrm.app.idle import LOCK_AFTER
from smallcrm.app.keeper import Keeper
from smallcrm.app.settings import HOT_KEY, Settings
from smallcrm.app.staying import CLOSES, HIDES
from smallcrm.app.writing import KEYS, OPENS_PERSON
from smallcrm.domain.errors import SmallcrmError
from smallcrm.services import left_behind, moving, passphrase, unfinished
from smallcrm.services.moving import Brought
from smallcrm.storage.connection import Key
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.moving import moved, opening_words

if TYPE_CHECKING:
    from smallcrm.widgets.move_dialog import MoveDialog
    from smallcrm.widgets.open_file_dialog import OpenFileDialog
    from smallcrm.widgets.settings_dialog import SettingsDialog

LOOK = (
    *("theme", text_size.NAME, rows.NAME, week.NAME),
    *(LOCK_AFTER, HIDES, CLOSES, HOT_KEY, KEYS, OPENS_PERSON),
)
"""What of the settings goes along; places of windows are of this screen."""
HERE, READ = "here_again", "read"


def looks(settings: Settings) -> dict[str, str]:
    """The look of the program, for the other computer."""
    found = {name: settings.text(name) for name in LOOK}
    return {name: value for name, value in found.items() if value}


class Moving(QObject):
    """Lives as long as the program's window."""

    def __init__(self, locking: Keeper, program: Program, settings: Settings) -> None:
        super().__init__(program.window)
        self._locking, self._program, self._settings = locking, program, settings
        self._space = program.workspace
        acts = program.window.actions_
        acts.move_out.triggered.connect(self.move)
        acts.open_file.triggered.connect(self.ask)
        program.window.people.open_wanted.connect(self.ask)
        program.window.file_dropped.connect(self.open)
        program.window.banner.answered.connect(self._answered)
        program.told.connect(self._look)
        if program.writing is not None:
            program.writing.settings_opened.connect(self._fill)
        self._look()

    @Slot()
    def move(self) -> MoveDialog:
        from smallcrm.viewmodels.moving import MoveViewModel
        from smallcrm.widgets.move_dialog import MoveDialog

        moves = MoveViewModel(self._space, partial(looks, self._settings), self._locking.key)
        dialog = MoveDialog(moves, self._program.window)
        moves.setParent(dialog)
        moves.left.connect(self._look)
        dialog.open()
        return dialog

    @Slot()
    def ask(self) -> None:
        title, kinds = self.tr("Open a file"), self.tr("smallcrm files (*.smallcrm *.db)")
        window = self._program.window
        chosen, _ = QFileDialog.getOpenFileName(window, title, str(Path.home()), kinds)
        if chosen:
            self.open(Path(chosen))

    @Slot(object)
    def open(self, source: Path) -> OpenFileDialog:
        from smallcrm.viewmodels.opening import OpeningViewModel
        from smallcrm.widgets.open_file_dialog import OpenFileDialog

        opening = OpeningViewModel(self._space, source)
        dialog = OpenFileDialog(opening, self._program.window)
        opening.setParent(dialog)
        opening.wanted.connect(self._use)
        dialog.open()
        return dialog

    @Slot(object)
    def _fill(self, dialog: SettingsDialog) -> None:
        dialog.data.can_move()
        dialog.data.move_wanted.connect(self.move)

    # --- a copy that was left behind --------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        """Whether this copy was moved away: then it is for reading."""
        found = self._space.attempt(left_behind.hold, self._space.store)
        if found is not None:
            answers = (
                (HERE, self.tr("Use this one again")),
                (READ, self.tr("Leave it for reading")),
            )
            self._program.window.banner.say(moved(found, self._space), answers)

    @Slot(str)
    def _answered(self, answer: str) -> None:
        if answer == HERE:
            self._space.attempt(left_behind.stay, self._space.store)
            self._program.window.undo_strip.hide()  # it may say that nothing can be saved
            self._program.begin_again()

    # --- a file that was brought ------------------------------------------------------------------

    @Slot(object, object)
    def _use(self, source: Path, key: Key | None) -> None:
        """The program ends meanwhile, and comes again over the other file."""
        bringing = Bringing(self._locking, self._settings, self._space.now())
        bringing.bring(source, key)


class Bringing(QObject):
    """Outlives the window it was begun in: the file is nobody's while it is exchanged."""

    def __init__(self, locking: Keeper, settings: Settings, now: datetime) -> None:
        super().__init__(locking.unlocking)
        self._locking, self._settings, self._now = locking, settings, now

    def bring(self, source: Path, key: Key | None) -> None:
        locking = self._locking
        own, path, now = locking.key, locking.places.database, self._now
        if not locking.put_away_for_work():
            return

        def work(lane: Lane) -> Brought:
            brought = moving.unpack(source, path, now, key, own)
            if brought.key is not None:
                passphrase.trust(path, brought.key)
                with suppress(SmallcrmError):  # what fails now is gone on with at the next start
                    passphrase.finish(path, brought.key, unfinished.folders(path), lane.progress)
            return brought

        def then(brought: Brought) -> None:
            for name in LOOK:
                if name in brought.look:
                    self._settings.put(name, brought.look[name])
            if brought.key is not own:
                locking.drop_key()
            locking.said = opening_words(source.name, brought, had_own=own is not None)
            locking.open_again(brought.key)
            self.deleteLater()

        def failed(problem: SmallcrmError) -> None:
            locking.said = wording.error(problem)
            locking.open_again(own)
            self.deleteLater()

        if locking.window is not None:
            locking.window.page.work(self.tr("Opening the file"), self.tr("One moment."))
        locking.unlocking.jobs.run(work, then, failed, self)
