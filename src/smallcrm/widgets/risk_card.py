"""Why somebody is named: each point a sentence, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.at_risk import Overruled, RiskRow
from smallcrm.viewmodels import risk_wording
from smallcrm.viewmodels.risk import RiskModel
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import tokens


class RiskCard(QFrame):
    """The buttons are the page's to connect: which of them can be pressed depends on the row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.pane = _Reasons(self)
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
        flow = QWidget(self)
        row = FlowLayout(tokens.SPACE_2, flow)
        for button in self.buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_4, tokens.SPACE_3) * 2)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(self.pane)
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
            before = plain_label(self, "")
            self._grid.addWidget(before, 0, 0)
            self._grid.addWidget(words, 0, 1)
            self.lines = [before, words]
        self.not_so.setVisible(is_named)
        self.follow_up.setVisible(is_named)
        self.left.setVisible(is_named)
        self.again.setVisible(not is_named)
        for line in self.lines:
            line.show()
        self.pane.updateGeometry()
        for widget in (self, self.parentWidget()):
            layout = widget.layout() if widget is not None else None
            if layout is not None:
                layout.activate()  # at once: it would be painted too low otherwise


class _Reasons(ScrolledPage):
    """As high as what is in it, where there is room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Of the words as they are broken at this width."""
        width = max(self.width(), 1)
        self.inside.invalidate()
        return QSize(width, self.inside.totalHeightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 2 * self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Other words may need another height."""
        if watched is self.body and event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
