"""The actions of a client's rights, for the person whose page is shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from smallcrm.desktop import opening
from smallcrm.viewmodels import rights_wording
from smallcrm.viewmodels.rights import Rights
from smallcrm.widgets.consents import ConsentGroup
from smallcrm.widgets.main_window import MainWindow
from smallcrm.widgets.person import PersonPane

if TYPE_CHECKING:
    from smallcrm.viewmodels.held_writing import HeldFiles

SHOW, DELETE, REALLY, CLOSE = "left_show", "left_delete", "left_really", "left_close"
"""Answers to what an erasure could not reach."""


class RightsActs(QObject):
    """Joins the window's actions, the person's page and what can be done."""

    def __init__(self, window: MainWindow, pane: PersonPane, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._pane = window, pane
        self.rights = Rights(window.workspace, pane.person, self)
        self.consents = ConsentGroup(self.rights, pane.aside.body)
        pane.aside.add_group(self.consents)
        acts = window.actions_
        self._mine = (acts.add_consent, acts.do_not_contact, acts.held, acts.erase)
        pane.more_acts += self._mine
        acts.add_consent.triggered.connect(self._add_consent)
        acts.do_not_contact.triggered.connect(self._turn_contact)
        acts.held.triggered.connect(self._held)
        acts.erase.triggered.connect(self._erase)
        pane.person.shown.connect(self._look)
        pane.person.gone.connect(self._look)
        self.rights.erased.connect(self._say)
        self.rights.said.connect(self._say)
        self.rights.failed.connect(self._say)
        self.rights.written.connect(self._show_held)
        self.rights.unfinished.connect(self._tell_of_left)
        window.banner.answered.connect(self._answered)
        self._left: tuple[Path, ...] = ()
        self._look()

    @Slot()
    def _look(self) -> None:
        """For nobody nothing can be done; the page says that no contact is wanted."""
        for act in self._mine:
            act.setEnabled(self._pane.person.customer is not None)
        words = self.rights.no_contact_words()
        self._window.actions_.do_not_contact.setChecked(bool(words))
        self._pane.show_warning(words)

    @Slot()
    def _turn_contact(self) -> None:
        self.rights.turn_contact()
        self._look()

    @Slot()
    def _add_consent(self) -> None:
        self._pane.tabs.setCurrentIndex(1)
        self.consents.start_adding()
        self._pane.aside.ensureWidgetVisible(self.consents)

    @Slot()
    def _held(self) -> None:
        if self._pane.person.customer is None:
            return
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Folder for everything that is held"), str(Path.home())
        )
        if folder:
            self.rights.write_held(Path(folder))

    @Slot(object)
    def _show_held(self, files: HeldFiles) -> None:
        from smallcrm.widgets.held_dialog import HeldDialog

        HeldDialog(files, self._window).open()

    @Slot()
    def _erase(self) -> None:
        from smallcrm.widgets.erase_dialog import EraseDialog

        detail = self._pane.person.detail
        if detail is not None:
            EraseDialog(self.rights, detail.id, detail.name, self._window).open()

    # --- what could not be erased ----------------------------------------------------------------

    @Slot(str, object)
    def _tell_of_left(self, words: str, left: tuple[Path, ...]) -> None:
        """It stays until it is answered."""
        self._left = left
        answers = [(CLOSE, self.tr("Close"))]
        if left:
            answers.insert(0, (SHOW, self.tr("Show in folder")))
        if self.rights.can_delete(left):
            answers.insert(0, (DELETE, self.tr("Delete the damaged copies…")))
        self._window.banner.say(words, answers)

    @Slot(str)
    def _answered(self, answer: str) -> None:
        """Of another question it is none of ours."""
        damaged = self.rights.can_delete(self._left)
        if answer == SHOW:
            if not opening.open_folder(self._left[0].parent):
                self._say(self.tr("The folder could not be opened."))
        elif answer == DELETE:
            answers = ((REALLY, self.tr("Delete")), (CLOSE, self.tr("Keep")))
            self._window.banner.say(rights_wording.ask_to_delete(damaged), answers)
        elif answer == REALLY:
            self.rights.delete(damaged)

    @Slot(str)
    def _say(self, words: str) -> None:
        self._window.undo_strip.show_message(words, False)
