"""Whether the program stays when its window goes: the one question, Quit, and no tray to go to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox

from smallcrm.app.general import Starts, choose
from smallcrm.app.settings import Settings
from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes, Thing, Way
from smallcrm.services import follow_ups
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.tray import Tray

HIDES = "hides_to_tray"
"""The setting: "yes", "no", or unset while it has not been asked."""
ASKED = "hides_asked"
"""There since the question was asked that ``HIDES`` answers."""
QUIT_TOLD = "quit_told"
"""Set once it was said that nobody is reminded after Quit."""
CLOSES = "closes_without_tray"
"""The setting: "minimise", "quit", or unset while it has not been asked."""


class Staying(QObject):
    """``quit_wanted`` when the program is to end. ``starts`` makes the computer start it; None
    where that cannot be had."""

    quit_wanted = Signal()

    def __init__(
        self,
        workspace: Workspace,
        window: MainWindow,
        tray: Tray,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._window, self._tray = workspace, window, tray
        self._settings = settings
        self.starts: Starts | None = None
        self.box: QMessageBox | None = None
        workspace.changed.connect(self._changed)
        window.banner.answered.connect(self._answered)

    def hides(self) -> bool:
        return self._settings.text(HIDES) == "yes"

    def set_hides(self, hides: bool) -> None:
        self._settings.put(HIDES, "yes" if hides else "no")

    def has_tray(self) -> bool:
        return self._tray.is_there

    def close_window(self) -> bool:
        """The window is to be closed: whether the program may end with it.

        It goes into a tray that is really there; where none is, it is asked once.
        """
        if not self.hides():
            return True
        if self._tray.look():
            self._window.hide()
            return False
        chosen = self._settings.text(CLOSES)
        if chosen == "quit" or not self._something_to_tell():
            return True
        if chosen == "minimise":
            self._window.showMinimized()
        else:
            self._ask_about_closing()
        return False

    @Slot()
    def quit(self) -> None:
        """The first time, and only where something would not be told, it is said."""
        if self._settings.text(QUIT_TOLD) or not self._something_to_tell():
            self.quit_wanted.emit()
            return
        box = self._box(self.tr("Reminders stop until smallcrm runs again."))
        quits = box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Leave it running"), QMessageBox.ButtonRole.RejectRole)
        quits.clicked.connect(self.quit_wanted)
        box.finished.connect(self._told_of_quitting)
        box.open()

    def _ask_about_closing(self) -> None:
        words = self.tr(
            "There is no tray here: closing the window ends smallcrm, and nothing reminds you."
        )
        box = self._box(words)
        minimise = box.addButton(self.tr("Minimise"), QMessageBox.ButtonRole.RejectRole)
        quits = box.addButton(self.tr("Quit"), QMessageBox.ButtonRole.AcceptRole)
        minimise.clicked.connect(self._minimise)
        quits.clicked.connect(self._close)
        box.finished.connect(self._put_away)
        box.open()

    def _box(self, words: str) -> QMessageBox:
        self._put_away()
        box = QMessageBox()
        box.setWindowTitle("smallcrm")
        box.setText(words)
        self.box = box
        return box

    @Slot()
    def _minimise(self) -> None:
        self._settings.put(CLOSES, "minimise")
        self._window.showMinimized()

    @Slot()
    def _close(self) -> None:
        self._settings.put(CLOSES, "quit")
        self.quit_wanted.emit()

    @Slot()
    def _told_of_quitting(self) -> None:
        self._settings.put(QUIT_TOLD, "yes")
        self._put_away()

    @Slot()
    def _put_away(self) -> None:
        if self.box is not None:
            self.box.deleteLater()
            self.box = None

    def _something_to_tell(self) -> bool:
        space = self._workspace
        found = space.attempt(follow_ups.agenda, space.store, space.local_now(), None)
        return found is not None and bool(found.late or found.today or found.upcoming)

    # --- the one question ------------------------------------------------------------------------

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        """After the first follow-up: shall it remind also when the window is closed?"""
        saved = changes.way is Way.DONE and changes.action in (
            Action.CAPTURE,
            Action.ADD_FOLLOW_UP,
        )
        if not saved or Thing.FOLLOW_UP not in changes.things or self._settings.text(HIDES):
            return
        self._settings.put(ASKED, "yes")
        self.ask_again()

    def ask_again(self) -> None:
        """The question that is open: it comes again until it is answered, also after a start and
        an unlocking."""
        if not self._settings.text(ASKED) or self._settings.text(HIDES):
            return
        if not self._window.banner.isHidden():
            return  # something else is said there; the next follow-up asks
        there = self.tr("Yes, while I leave it running")
        open_ = self.tr("Yes, while the window is open")
        answers = [("yes", there if self._tray.is_there else open_), ("no", self.tr("No"))]
        if self.starts is not None:
            answers.insert(0, ("start", self.tr("Yes, start with the computer")))
        self._window.banner.say(
            self.tr("Remind me when this is due even if the window is closed?"), answers
        )

    @Slot(str)
    def _answered(self, answer: str) -> None:
        """ "start", "yes" or "no"; of another question it is none of ours."""
        if answer not in ("start", "yes", "no"):
            return
        if answer == "start" and self.starts is not None:
            choose(self._workspace, self.starts, on=True)
        self.set_hides(answer != "no")
