"""Beside the timeline: checklists that were started, drafts, and who introduced whom."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.checklists import RunRow
from smallcrm.domain.introductions import Introducer
from smallcrm.domain.letters import LetterRow
from smallcrm.viewmodels import rule_wording, wording
from smallcrm.viewmodels.checklists import Checklists
from smallcrm.viewmodels.introductions import Introductions
from smallcrm.viewmodels.letters import Letters
from smallcrm.widgets.parts.detail_group import Group
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.in_place_field import TEXT_INSET
from smallcrm.widgets.parts.link_button import LinkButton
from smallcrm.widgets.style import icons, tokens

PEOPLE = 5
"""So many of those they introduced stand there by name."""


class TwoLines(QWidget):
    """Words, muted words below them, and buttons at the end, or in a line of their own below."""

    def __init__(self, what: str, below: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.what, self.below = QLabel(what, self), QLabel(below, self)
        self.below.setObjectName("muted")
        for label in (self.what, self.below):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.below.setVisible(bool(below))
        self._links: FlowLayout | None = None
        self._words = words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.what)
        words.addWidget(self.below)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(TEXT_INSET, tokens.SPACE_1, 0, tokens.SPACE_1)
        self._row.setSpacing(0)
        self._row.addLayout(words, 1)

    def add_link(self, text: str, spoken: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName("link")
        button.setMinimumSize(tokens.TARGET, tokens.TARGET)
        button.setAccessibleName(spoken)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def add_link_below(self, text: str, spoken: str) -> QPushButton:
        """Where there are several: beside long words there is no room for them."""
        button = self.add_link(text, spoken)
        self._row.removeWidget(button)
        if self._links is None:
            self._links = FlowLayout(0)
            self._words.addLayout(self._links)
        self._links.addWidget(button)
        return button

    def put_link_first(self, link: QPushButton) -> None:
        """In place of the words."""
        self.what.hide()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.insertWidget(0, link)

    def add_cross(self, spoken: str) -> QPushButton:
        button = QPushButton(icons.icon("x"), "", self)
        button.setObjectName("icon")
        button.setIconSize(QSize(14, 14))
        button.setMinimumSize(tokens.TARGET, tokens.TARGET)
        button.setAccessibleName(spoken)
        button.setToolTip(wording.tip(spoken))
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button


class RunsGroup(Group):
    """Hidden when nothing is under way."""

    def __init__(self, checklists: Checklists, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Checklists"))
        self._checklists = checklists
        self._runs: tuple[RunRow, ...] = ()
        self.rows: list[TwoLines] = []
        checklists.person.shown.connect(self.look)
        checklists.person.gone.connect(self.look)
        checklists.changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        _clear(self.rows)
        self._runs = self._checklists.of_person()
        today = self._checklists.workspace.today()
        for run in self._runs:
            words = f"{run.name} · {rule_wording.progress(run)}"
            line = TwoLines(words, rule_wording.next_step(run, today), self)
            stop = line.add_link(self.tr("Stop"), self.tr("Stop: {x}").replace("{x}", run.name))
            stop.setToolTip(self.tr("Its open steps are dropped"))
            stop.setProperty("run", int(run.id))
            stop.clicked.connect(self._stop)
            self.rows.append(line)
            self.lines.addWidget(line)
        self.setVisible(bool(self.rows))

    @Slot()
    def _stop(self) -> None:
        button = self.sender()
        number = button.property("run") if button is not None else None
        for run in self._runs:
            if int(run.id) == number:
                self._checklists.stop(run.id)


class LettersGroup(Group):
    """Hidden when there is no open draft. ``open_wanted`` and ``copy_wanted`` with
    it (``LetterRow``)."""

    open_wanted = Signal(object)
    copy_wanted = Signal(object)

    def __init__(self, letters: Letters, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Drafts to send"))
        self._letters = letters
        self._found: tuple[LetterRow, ...] = ()
        self.rows: list[TwoLines] = []
        letters.person.shown.connect(self.look)
        letters.person.gone.connect(self.look)
        letters.changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        _clear(self.rows)
        self._found = self._letters.rows()
        for place, row in enumerate(self._found):
            first = row.body.strip().partition("\n")[0]
            line = TwoLines(row.subject or first, first if row.subject else "", self)
            named = row.subject or first
            for name, text, spoken, deed in (
                ("open", self.tr("Open"), self.tr("Open the draft: {x}"), self._open),
                ("copy", self.tr("Copy"), self.tr("Copy the draft: {x}"), self._copy),
                ("sent", self.tr("Sent"), self.tr("I sent it: {x}"), self._sent),
            ):
                button = line.add_link_below(text, spoken.replace("{x}", named))
                button.setProperty("place", place)
                button.setProperty("deed", name)
                button.clicked.connect(deed)
            self.rows.append(line)
            self.lines.addWidget(line)
        self.setVisible(bool(self.rows))

    def _asked(self) -> LetterRow | None:
        button = self.sender()
        place = button.property("place") if button is not None else None
        return self._found[place] if isinstance(place, int) else None

    @Slot()
    def _open(self) -> None:
        row = self._asked()
        if row is not None:
            self.open_wanted.emit(row)

    @Slot()
    def _copy(self) -> None:
        row = self._asked()
        if row is not None:
            self.copy_wanted.emit(row)

    @Slot()
    def _sent(self) -> None:
        row = self._asked()
        if row is not None:
            self._letters.sent(row)


class IntroductionGroup(Group):
    """Hidden when nobody introduced them and they introduced nobody. ``person_wanted(int)``."""

    person_wanted = Signal(int)

    def __init__(self, introductions: Introductions, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Introduced by"))
        self._introductions = introductions
        self.rows: list[QWidget] = []
        introductions.person.shown.connect(self.look)
        introductions.person.gone.connect(self.look)
        introductions.changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        _clear(self.rows)
        row = self._introductions.row()
        if row.by is not None:
            self._show_by(row.by)
        if row.whom:
            words = QLabel(rule_wording.introduced(len(row.whom)), self)
            words.setContentsMargins(TEXT_INSET, 0, 0, 0)
            self._put(words)
            for one in row.whom[:PEOPLE]:
                self._put_link(one)
        only_whom = row.by is None and bool(row.whom)
        self.caption.setText(self.tr("Introduced") if only_whom else self.tr("Introduced by"))
        self.setVisible(bool(self.rows))

    def _show_by(self, by: Introducer) -> None:
        line = TwoLines("" if by.id is not None else by.name, "", self)
        if by.id is not None:
            line.put_link_first(self._link(by, line))
        spoken = self.tr("Not introduced by {name}").replace("{name}", by.name)
        line.add_cross(spoken).clicked.connect(self._clear)
        self._put(line)

    def _link(self, one: Introducer, parent: QWidget) -> QPushButton:
        button = LinkButton(one.name, parent)
        button.setMinimumHeight(tokens.TARGET)
        button.setProperty("person", int(one.id or 0))
        button.clicked.connect(self._pressed)
        return button

    def _put_link(self, one: Introducer) -> None:
        button = self._link(one, self)
        self.rows.append(button)
        self.lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _put(self, widget: QWidget) -> None:
        self.rows.append(widget)
        self.lines.addWidget(widget)

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if button is not None:
            self.person_wanted.emit(int(button.property("person")))

    @Slot()
    def _clear(self) -> None:
        self._introductions.clear()


def _clear(rows: list[TwoLines] | list[QWidget]) -> None:
    for row in rows:
        row.hide()
        row.deleteLater()
    rows.clear()
