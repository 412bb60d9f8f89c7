"""How often was this right? The rule over the user's own past, with a threshold to try."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.replay import THRESHOLDS
from smallcrm.viewmodels import risk_wording
from smallcrm.viewmodels.replay import ReplayModel
from smallcrm.viewmodels.risk import Risk
from smallcrm.widgets.parts import spoken
from smallcrm.widgets.parts.agenda_delegate import AgendaDelegate
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.list_view import PaneListView
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import tokens

_STEP = THRESHOLDS[1] - THRESHOLDS[0]
_TABLE_LINES = 14


class ReplayPane(QWidget):
    """``customer_wanted(int)`` when somebody of the table is to be opened."""

    customer_wanted = Signal(int)

    def __init__(self, model: ReplayModel, risk: Risk, parent: QWidget) -> None:
        super().__init__(parent)
        self.model, self._risk = model, risk
        self.pane = ScrolledPage(self)
        self.intro = plain_label(self, "", "muted")
        self.run = QPushButton(self.tr("&Go through the last 24 months"), self)
        self.run.setObjectName("primary")
        self.stop = QPushButton(self.tr("&Stop"), self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Going through the last 24 months"))
        self.said = plain_label(self, "", "strong")
        self.short = plain_label(self, "", "muted")
        self.short.setProperty("tone", "due")
        self.more = plain_label(self, "", "muted")
        self.slider_name = QLabel(self)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, len(THRESHOLDS) - 1)
        self.slider.setPageStep(2)
        self.use = QPushButton(self)
        self.view = PaneListView(self)
        self.view.setAccessibleName(self.tr("Whom it would have named"))
        self.view.setItemDelegate(AgendaDelegate(self.view))
        self.view.setModel(model)
        self._lay_out()
        self._connect()
        self.slider.setValue(self._place(risk.threshold))
        self._moved()
        self._show()

    def _lay_out(self) -> None:
        self.intro.setText(
            self.tr(
                "The same rule, on each day of your last two years, with nothing but what was known"
                " on that day: whom would it have named, and who really left?"
            )
        )
        self.results = QWidget(self)
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_3)
        row.addWidget(self.slider_name)
        row.addWidget(self.slider, 1)
        inside = QVBoxLayout(self.results)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(tokens.SPACE_2)
        inside.addWidget(self.short)
        inside.addWidget(self.said)
        inside.addLayout(row)
        inside.addWidget(self.use, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.more)
        inside.addWidget(self.view)
        self.view.setMinimumHeight(_TABLE_LINES * self.fontMetrics().lineSpacing())
        buttons = QWidget(self)
        flow = FlowLayout(tokens.SPACE_2, buttons)
        flow.addWidget(self.run)
        flow.addWidget(self.stop)
        body = self.pane.inside
        body.setSpacing(tokens.SPACE_3)
        body.addWidget(self.intro)
        body.addWidget(buttons)
        body.addWidget(self.progress)
        body.addWidget(self.results, 1)
        body.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)

    def _connect(self) -> None:
        self.run.clicked.connect(self._run)
        self.stop.clicked.connect(self._cancel)
        self.slider.valueChanged.connect(self._moved)
        self.use.clicked.connect(self._use)
        self.model.ended.connect(self._ended)
        self.model.progressed.connect(self._progressed)
        self.view.doubleClicked.connect(self._open)
        self.view.activated.connect(self._open)

    @property
    def threshold(self) -> int:
        return THRESHOLDS[self.slider.value()]

    @Slot()
    def _run(self) -> None:
        self.progress.setRange(0, 0)
        self.model.run()
        self._show()
        self.stop.setFocus()

    @Slot()
    def _cancel(self) -> None:
        self.model.cancel()

    @Slot(int, int)
    def _progressed(self, done: int, of: int) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    @Slot()
    def _ended(self) -> None:
        had_focus = self.stop.hasFocus()
        self._show()
        if had_focus:
            (self.slider if self.model.found is not None else self.run).setFocus()
        words = self.model.words()
        if words is not None:
            spoken.say(self, " ".join((words.short, words.figures)))

    @Slot()
    def _moved(self) -> None:
        """Another threshold: what it would have said stands there at once."""
        self.model.cut(self.threshold)
        points = risk_wording.score(self.threshold)
        self.slider_name.setText(self.tr("Named from {points} on").replace("{points}", points))
        self.slider.setAccessibleName(self.slider_name.text())
        self._show()

    @Slot()
    def _use(self) -> None:
        self._risk.use_threshold(self.threshold)
        self._show()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        customer = self.model.customer(index)
        if customer is not None:
            self.customer_wanted.emit(int(customer))

    def _show(self) -> None:
        words, runs = self.model.words(), self.model.is_running
        self.run.setVisible(not runs)
        self.stop.setVisible(runs)
        self.progress.setVisible(runs)
        self.results.setVisible(words is not None and not runs)
        points = risk_wording.score(self.threshold)
        text = self.tr("Name people from {points} on").replace("{points}", points)
        self.use.setText(text)
        self.use.setEnabled(self.threshold != self._risk.threshold)
        if words is None:
            return
        self.said.setText(words.figures)
        self.short.setText(words.short)
        self.short.setVisible(bool(words.short))
        self.more.setText("\n".join((*words.more, risk_wording.definition())))

    @staticmethod
    def _place(threshold: int) -> int:
        nearest = min(THRESHOLDS, key=lambda one: abs(one - threshold))
        return THRESHOLDS.index(nearest)
