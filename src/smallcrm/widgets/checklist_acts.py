"""Joins checklists, rules and introductions with the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from smallcrm.domain.checklists import ChecklistId
from smallcrm.domain.parts import Part
from smallcrm.viewmodels.checklists import Checklists
from smallcrm.viewmodels.introductions import Introductions
from smallcrm.viewmodels.line_rows import Candidate
from smallcrm.viewmodels.rules import Rules
from smallcrm.viewmodels.suggestions import Suggestions
from smallcrm.widgets.checklist_groups import IntroductionGroup, RunsGroup
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.parts.who_popover import WhoPopover
from smallcrm.widgets.parts.work_bar import WorkBar
from smallcrm.widgets.work_place import Place

YES, NO = "suggested_all", "suggested_none"
"""Answers to whether very many are done at once."""


class ChecklistActs(QObject):
    """The part's place in the window."""

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._window = place, place.window
        space, person = place.window.workspace, place.pane.person
        self.checklists = Checklists(space, person, self)
        self.rules = Rules(space, self)
        self.introductions = Introductions(space, person, self)
        self.suggestions = Suggestions(space, self)
        self.bar = WorkBar(self._window)
        self._window.add_foot(self.bar)
        self._asked = 0
        self._make_groups()
        place.add_rows(self.suggestions)
        self._connect()
        self._look()

    def _make_groups(self) -> None:
        aside = self._place.pane.aside
        self.runs = RunsGroup(self.checklists, aside.body)
        self.introduced = IntroductionGroup(self.introductions, aside.body)
        for group in (self.runs, self.introduced):
            self._place.add_group(group)

    def _connect(self) -> None:
        place, work = self._place, self._window.actions_.work
        self._mine = (work.start_checklist, work.introduced_by)
        work.checklists.triggered.connect(self.show_checklists)
        work.rules.triggered.connect(self.show_rules)
        work.stuck.triggered.connect(self.show_stuck)
        work.start_checklist.triggered.connect(self._start)
        work.introduced_by.triggered.connect(self._ask_who)
        place.parts.changed.connect(self._parts_changed)
        place.pane.person.shown.connect(self._look)
        place.pane.person.gone.connect(self._look)
        self.introduced.person_wanted.connect(place.pane.person_wanted)
        self.introductions.said.connect(self._say)
        self.suggestions.changed.connect(place.today.changed)
        self.suggestions.said.connect(self._window.undo_strip.show_message)
        self.suggestions.asked.connect(self._ask)
        self.suggestions.working.connect(self.bar.show_work)
        self.suggestions.rested.connect(self.bar.end)
        self.bar.stopped.connect(self.suggestions.stop)
        self._window.banner.answered.connect(self._answered)

    @Slot()
    def _look(self) -> None:
        """For nobody nothing can be started."""
        detail = self._place.pane.person.detail
        for act in self._mine:
            act.setEnabled(detail is not None and detail.deleted_at is None)

    @Slot()
    def _parts_changed(self) -> None:
        """The menu of a person has them only while the part shows."""
        is_on = Part.CHECKLISTS in self._place.parts.shown
        self.suggestions.want(wanted=is_on)
        kept = [act for act in self._place.pane.more_acts if act not in self._mine]
        self._place.pane.more_acts[:] = [*kept, *self._mine] if is_on else kept

    # --- dialogs --------------------------------------------------------------------------------

    @Slot()
    def show_checklists(self) -> None:
        from smallcrm.widgets.checklists_dialog import ChecklistsDialog

        dialog = ChecklistsDialog(self.checklists, self._over())
        dialog.stuck_wanted.connect(self.show_stuck)
        dialog.take_back_with(self._keys(), self._window.workspace)
        dialog.open()

    @Slot()
    def show_rules(self) -> None:
        from smallcrm.widgets.rules_dialog import RulesDialog

        dialog = RulesDialog(self.rules, self._over())
        dialog.take_back_with(self._keys(), self._window.workspace)
        dialog.open()

    @Slot()
    def show_stuck(self) -> None:
        from smallcrm.widgets.stuck_dialog import StuckDialog

        dialog = StuckDialog(self.checklists, self._over())
        dialog.person_wanted.connect(self._place.pane.person_wanted)
        dialog.open()

    def _keys(self) -> tuple[QAction, QAction]:
        return self._window.actions_.undo, self._window.actions_.redo

    def _over(self) -> QWidget:
        """What the dialog is opened from: the settings, another dialog, or the window."""
        return QApplication.activeModalWidget() or self._window

    # --- of the person --------------------------------------------------------------------------

    @Slot()
    def _start(self) -> None:
        """Which one, in a menu below the name; with none there is the place where they are made."""
        rows = self.checklists.rows()
        if not rows:
            self.show_checklists()
            return
        menu = LetterMenu(self._window)
        menu.setObjectName("start_checklist_menu")
        for row in rows:
            menu.addAction(row.name.replace("&", "&&")).setData(int(row.id))
        menu.triggered.connect(self._picked)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._below_name())

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        self.checklists.start(ChecklistId(action.data()))

    @Slot()
    def _ask_who(self) -> None:
        detail = self._place.pane.person.detail
        if detail is None:
            return
        title = self.tr("Who introduced {name}").replace("{name}", detail.name)
        popover = WhoPopover(title, self.introductions.candidates, self._window)
        popover.picked.connect(self._introduced)
        popover.pop_up(self._below_name())

    @Slot(object, str)
    def _introduced(self, row: Candidate, typed: str) -> None:
        self.introductions.put(row, typed)

    def _below_name(self) -> QPoint:
        name = self._place.pane.name
        if name.isVisible():
            return name.mapToGlobal(name.rect().bottomLeft())
        return self._window.mapToGlobal(self._window.rect().center())

    # --- suggestions ----------------------------------------------------------------------------

    @Slot(int, str, str)
    def _ask(self, rule: int, question: str, yes: str) -> None:
        self._asked = rule
        self._window.banner.say(question, ((YES, yes), (NO, self.tr("Cancel"))))

    @Slot(str)
    def _answered(self, answer: str) -> None:
        if answer == YES and self._asked:
            self.suggestions.take_all(self._asked)
        if answer in (YES, NO):
            self._asked = 0

    @Slot(str)
    def _say(self, words: str) -> None:
        self._window.undo_strip.show_message(words, False)
