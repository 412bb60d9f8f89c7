"""The brief beside the line: complaints, the last touches, what was promised, the little things."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from smallcrm.domain.complaints import ComplaintRow
from smallcrm.domain.pages import Brief
from smallcrm.domain.records import FollowUpRow, InteractionRow
from smallcrm.viewmodels import complaint_wording, dates, veil, wording
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.parts.lines_label import LinesLabel
from smallcrm.widgets.style import tokens

TOUCHES = 3
PROMISES = 3
COMPLAINTS = 2
ROWS = COMPLAINTS + TOUCHES + 2 * PROMISES + 1
LINES = 2
"""Of each row, where there is room."""


class _Row(NamedTuple):
    """``weight``: the lower, the longer it stays when there is little room."""

    weight: int
    texts: tuple[str, str, str]


class BriefView(QWidget):
    """Rows of a caption, a day and words; nothing here is edited or clicked."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.title = ElideLabel(self)
        self.title.setObjectName("strong")
        self._rows: list[_Row] = []
        self._customer = 0
        self._fitted: tuple[list[_Row], int] = ([], 0)
        self.cells: list[tuple[QLabel, QLabel, LinesLabel]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(tokens.SPACE_3)
        self._grid.setVerticalSpacing(tokens.SPACE_1)
        self._grid.setColumnStretch(2, 1)
        for row in range(ROWS):
            caption, day, words = QLabel(self), QLabel(self), LinesLabel(LINES, self)
            caption.setObjectName("caption")
            caption.setContentsMargins(0, 1, 0, 0)
            day.setObjectName("muted")
            for label in (caption, day):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(caption, row, 0, top)
            self._grid.addWidget(day, row, 1, top)
            self._grid.addWidget(words, row, 2)
            self.cells.append((caption, day, words))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.title)
        layout.addLayout(self._grid)

    def show_brief(self, brief: Brief | None) -> None:
        self.setVisible(brief is not None)
        self._customer = 0 if brief is None else int(brief.id)
        self._rows = [] if brief is None else self._rows_of(brief)
        if brief is None:
            return
        warning = self.tr("Do not contact") if brief.do_not_contact else ""
        parts = (warning, brief.name, brief.company, brief.phone)
        self.title.setText(" · ".join(p for p in parts if p))
        self.fit(ROWS, LINES)
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(
            ". ".join(" ".join(p for p in row.texts if p) for row in self._rows)
        )

    @property
    def count(self) -> int:
        """How many rows there are to show."""
        return len(self._rows)

    def fit(self, rows: int, lines: int) -> None:
        """Show so many of the rows, those that matter most, each of so many lines at most."""
        kept = sorted(row.weight for row in self._rows)[:rows]
        shown = [row for row in self._rows if row.weight in kept]
        if (shown, lines) == self._fitted:
            return
        self._fitted = shown, lines
        for number, cells in enumerate(self.cells):
            texts = shown[number].texts if number < len(shown) else ("", "", "")
            for label, text in zip(cells, texts, strict=True):
                label.setText(text)
                label.setVisible(number < len(shown))
            cells[2].set_most(lines)
        self._grid.invalidate()
        self.updateGeometry()  # now: who asks for the height next will not wait for events

    def _rows_of(self, brief: Brief) -> list[_Row]:
        """Open complaints, the last touch, the next promise of each side and the little things
        matter most."""
        last = self.tr("Last")
        complaints = [
            _Row(n - COMPLAINTS, (self.tr("Complaint") if n == 0 else "", *self._complaint(row)))
            for n, row in enumerate(brief.complaints[:COMPLAINTS])
        ]
        rows = [
            _Row(10 * n, (last if n == 0 else "", *self._touch(touch)))
            for n, touch in enumerate(brief.touches)
        ]
        if not rows:
            rows.append(_Row(0, (last, "", self.tr("Nothing written yet."))))
        for weight, caption, promises in (
            (1, self.tr("Promised"), brief.mine),
            (2, self.tr("I wait for"), brief.theirs),
        ):
            for n, promise in enumerate(promises[:PROMISES]):
                texts = (caption if n == 0 else "", *self._promise(promise))
                rows.append(_Row(weight + 10 * n, texts))
        facts = (veil.quoted(fact, brief.id) for fact in brief.facts)
        little = [*facts, *(wording.occasion(o) for o in brief.occasions)]
        if little:
            rows.append(_Row(3, (self.tr("Little"), "", " · ".join(little))))
        return complaints + rows

    def _complaint(self, row: ComplaintRow) -> tuple[str, str]:
        words = veil.quoted(complaint_wording.quote(row.draft.words), self._customer)
        told = complaint_wording.how_bad(row)
        return complaint_wording.age(row, self._workspace.today()), f"{told}: {words}"

    def _touch(self, row: InteractionRow) -> tuple[str, str]:
        zone, today = self._workspace.zone(), self._workspace.today()
        day = dates.day(row.happened_at.astimezone(zone).date(), today)
        kind = wording.interaction_kind(row.kind)
        return day, f"{kind}: {veil.quoted(' '.join(row.body.split()), self._customer)}"

    def _promise(self, row: FollowUpRow) -> tuple[str, str]:
        today = self._workspace.today()
        if row.due_on is None:
            return "", row.text
        if row.due_on < today:
            return dates.days_late((today - row.due_on).days), row.text
        return dates.due(row.due_on, row.due_time, today), row.text
