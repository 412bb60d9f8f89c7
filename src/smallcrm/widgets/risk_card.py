"""Why somebody is named: each point a sentence, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.at_risk import Overruled, RiskRow
from smallcrm.viewmodels import risk_wording
from smallcrm.viewmodels.risk import RiskModel
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import tokens

_MOST_SHARE = 0.5


class RiskCard(QFrame):
    """The buttons are the page's to connect: which of them can be pressed depends on the row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.pane = ScrolledPage(self)
        self.title = plain_label(self, "", "strong")
        self.lines: list[QLabel] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(tokens.SPACE_3)
        self._grid.setVerticalSpacing(tokens.SPACE_1)
        self._grid.setColumnStretch(1, 1)
        self.open = QPushButton(self.tr("&Open"), self)
        self.follow_up = QPushButton(self.tr("&Follow up…"), self)
        self.not_so = QPushButton(self.tr("&Not so…"), self)
        self.left = QPushButton(self.tr("They &left…"), self)
        self.again = QPushButton(self.tr("It &is so after all"), self)
        self.buttons = (self.open, self.follow_up, self.not_so, self.left, self.again)
        inside = self.pane.inside
        inside.setSpacing(tokens.SPACE_2)
        inside.addWidget(self.title)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        flow = QWidget(self)
        row = FlowLayout(tokens.SPACE_2, flow)
        for button in self.buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_4, tokens.SPACE_3) * 2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.pane, 1)
        layout.addWidget(flow)

    def show_row(self, model: RiskModel, row: RiskRow | Overruled) -> None:
        """Put somebody's reasons on it."""
        is_named = isinstance(row, RiskRow)
        score = risk_wording.score(row.standing.score) if isinstance(row, RiskRow) else ""
        self.title.setText(" · ".join(part for part in (row.name, score) if part))
        for line in self.lines:
            self._grid.removeWidget(line)
            line.deleteLater()
        self.lines = []
        for number, reason in enumerate(model.reasons(row)):
            points = plain_label(self, reason.points, "strong")
            points.setWordWrap(False)
            points.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            words = plain_label(self, reason.words)
            self._grid.addWidget(points, number, 0)
            self._grid.addWidget(words, number, 1)
            self.lines += [points, words]
        if isinstance(row, Overruled):
            words = plain_label(self, risk_wording.quoted(row))
            self._grid.addWidget(words, 0, 1)
            self.lines = [words]
        self.not_so.setVisible(is_named)
        self.follow_up.setVisible(is_named)
        self.left.setVisible(is_named)
        self.again.setVisible(not is_named)
