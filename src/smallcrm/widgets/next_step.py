"""The cards under the header: what I owe next, what I wait for, each with Done and Snooze."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.changes import Changes, Thing
from smallcrm.domain.follow_ups import Snooze
from smallcrm.domain.ledger import Surface
from smallcrm.domain.records import DueRow, FollowUpRow, Side
from smallcrm.viewmodels import promises as words
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.due_popover import DuePopover
from smallcrm.widgets.ledger_popover import LedgerPopover
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.parts.letter_menu import LetterMenu
from smallcrm.widgets.parts.picture import Picture
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.repeat_popover import RepeatPopover
from smallcrm.widgets.style import ticks, tokens

MOST = 12


class PromiseCard(QFrame):
    """One promise; an hourglass before it when it is theirs."""

    def __init__(
        self, workspace: Workspace, promises: Promises, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._workspace, self._promises = workspace, promises
        self._row: FollowUpRow | None = None

        self.done = ticks.check_box("", self)
        self.hourglass = Picture("hourglass", self)
        self.text = ElideLabel(self)
        self.text.setObjectName("strong")
        self.below = QWidget(self)
        self.sign = Picture("repeat", self.below)
        self.rule = ElideLabel(self.below)
        self.rule.setObjectName("muted")
        self.moved = plain_label(self, "", "muted")
        self.when = QLabel(self)
        self.when.setObjectName("due")
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        self.snooze = QPushButton(self.tr("Snooze"), self)

        # a widget: a layout of which all is hidden leaves the column no width
        below = QHBoxLayout(self.below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(tokens.SPACE_1)
        below.addWidget(self.sign)
        below.addWidget(self.rule, 1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.text)
        column.addWidget(self.below)
        column.addWidget(self.moved)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.SPACE_3, tokens.SPACE_2, tokens.SPACE_3, tokens.SPACE_2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.done)
        layout.addWidget(self.hourglass)
        layout.addLayout(column, 1)
        layout.addWidget(self.when)
        layout.addWidget(self.snooze)

        self.done.clicked.connect(self._done)
        self.snooze.clicked.connect(self._snooze)

    def show_row(self, row: FollowUpRow, moved: str = "") -> None:
        """``moved``: when its reminder comes instead, and why."""
        self._row = row
        today = self._workspace.today()
        tone, when = words.tone(row, today), words.when(row, today)
        theirs = row.side is Side.THEIRS
        waits = self.tr("I wait for it")
        self.done.setChecked(False)
        self.done.setAccessibleName(self.tr("Done: {what}").replace("{what}", row.text))
        self.done.setToolTip(self.tr("It has come") if theirs else self.tr("Done"))
        self.snooze.setAccessibleName(self.tr("Snooze: {what}").replace("{what}", row.text))
        self.hourglass.setVisible(theirs)
        self.hourglass.setToolTip(waits)
        self.text.setText(row.text)
        self.text.setAccessibleName(f"{waits}: {row.text}" if theirs else row.text)
        rule = words.repeats(row, today)
        self.below.setVisible(bool(rule))
        self.rule.setText(rule)
        self.moved.setText(moved)
        self.moved.setVisible(bool(moved))
        self.done.setAccessibleDescription(moved)
        self.when.setText(when)
        for widget in (self, self.when):
            widget.setProperty("tone", tone)
            widget.style().polish(widget)
        self.show()

    @Slot()
    def _done(self) -> None:
        if self._row is not None:
            self._promises.set_done(self._row)

    @Slot()
    def _snooze(self) -> None:
        if self._row is not None:
            menu = SnoozeMenu(self._promises, self._row, self)
            menu.popup(self.snooze.mapToGlobal(self.snooze.rect().bottomLeft()))


class NextSteps(QWidget):
    """The next promise of each side; the others behind "and 3 more". Hidden when there is none."""

    def __init__(
        self, workspace: Workspace, promises: Promises, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._promises = workspace, promises
        self._rows: tuple[FollowUpRow, ...] = ()
        self._all = False
        self.cards: list[PromiseCard] = []
        self.more = QPushButton(self)
        self.more.setObjectName("link")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(tokens.SPACE_1)
        self._layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self._show_all)
        workspace.changed.connect(self._look)
        self.hide()

    def fold(self) -> None:
        """Another person: only the next ones again."""
        self._all = False

    def show_rows(self, rows: Sequence[FollowUpRow]) -> None:
        self._rows = tuple(rows)
        mine = [r for r in self._rows if r.side is Side.MINE]
        theirs = [r for r in self._rows if r.side is Side.THEIRS]
        shown = [*mine, *theirs][:MOST] if self._all else [*mine[:1], *theirs[:1]]
        while len(self.cards) < len(shown):
            card = PromiseCard(self._workspace, self._promises, self)
            self._layout.insertWidget(len(self.cards), card)
            self.cards.append(card)
        waiting = self._promises.waiting(shown)
        for number, card in enumerate(self.cards):
            if number < len(shown):
                card.show_row(shown[number], waiting.get(shown[number].id, ""))
            else:
                card.hide()
        others = len(self._rows) - len(shown)
        self.more.setVisible(others > 0 and not self._all)
        count = wording.number(others)
        self.more.setText(self.tr("and {n} more").replace("{n}", count))
        self.setVisible(bool(shown))

    def look_again(self) -> None:
        """When their reminders come may be another moment."""
        self.show_rows(self._rows)

    @Slot(object)
    def _look(self, changes: Changes) -> None:
        if Thing.CARE in changes.things:
            self.look_again()

    @Slot()
    def _show_all(self) -> None:
        self._all = True
        self.show_rows(self._rows)


class SnoozeMenu(LetterMenu):
    """The choices of interaction.md 3.11, each shown with its answer; letters pick them.
    ``surface``: where it is opened."""

    def __init__(
        self,
        promises: Promises,
        row: FollowUpRow,
        parent: QWidget,
        surface: Surface = Surface.WINDOW,
    ) -> None:
        super().__init__(self.tr("Snooze"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._promises, self._row, self._surface = promises, row, surface
        for text, choice in promises.snooze_choices(row):
            self.addAction(text).setData(choice)
        self.pick = self.addAction(self.tr("&Pick a day…"))
        self.addSeparator()
        self.repeat = self.addAction(self.tr("&Repeat…"))
        self.drop = self.addAction(self.tr("&Drop it"))
        self.told = self.addAction(self.tr("When was I t&old?"))
        self.triggered.connect(self._picked)

    @Slot(QAction)
    def _picked(self, action: QAction) -> None:
        choice = action.data()
        if isinstance(choice, Snooze):
            surface = self._surface
            self._promises.snooze(self._row.id, choice.due_on, choice.due_time, surface)
        elif action is self.pick:
            self._ask_day(self.pos())
        elif action is self.repeat:
            self._ask_rule(self.pos())
        elif action is self.told:
            self._tell(self.pos())
        else:
            self._promises.drop(self._row, self._surface)

    def _tell(self, place: QPoint) -> None:
        owner = self.parentWidget()
        if owner is not None:
            show_told(self._promises, self._row, place, owner)

    def _ask_day(self, place: QPoint) -> None:
        owner = self.parentWidget()
        if owner is not None:
            popover = SnoozePopover(self._promises, self._row, owner, self._surface)
            popover.pop_up(place)

    def _ask_rule(self, place: QPoint) -> None:
        owner = self.parentWidget()
        if owner is not None:
            RepeatPopover(self._promises, self._row, owner).pop_up(place)


class SnoozePopover(DuePopover):
    """A typed day to snooze to."""

    def __init__(
        self, promises: Promises, row: FollowUpRow, parent: QWidget, surface: Surface
    ) -> None:
        super().__init__(self.tr("Snooze until"), promises, parent)
        self._row, self._surface = row, surface
        self.picked.connect(self._snooze)

    @Slot(object)
    def _snooze(self, due: DueRow) -> None:
        self._promises.snooze(self._row.id, due.due_on, due.due_time, self._surface)


def show_told(promises: Promises, row: FollowUpRow, place: QPoint, owner: QWidget) -> None:
    """The ledger of a follow-up at a place of the screen; nothing when it is gone."""
    entries = promises.told(row)
    if entries:
        LedgerPopover(entries, owner).pop_up(place)
