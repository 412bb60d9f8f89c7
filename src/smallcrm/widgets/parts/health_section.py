"""A part of the page of numbers: a caption, what was said, numbers, charts. Hidden while there is
nothing of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from smallcrm.domain.health import Chart, Comment, Figure, Number
from smallcrm.viewmodels import health_wording, veil
from smallcrm.viewmodels.health_charts import ShownChart
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.parts.chart_panel import ChartPanel
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.link_button import LinkButton
from smallcrm.widgets.parts.number_tile import NumberTile
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

LINE = 85
"""So many characters a comment is wide at most."""
COLUMN = 56
"""So many each has at least where two stand beside each other."""


class _Flow(QWidget):
    """Numbers beside each other, as high as their lines come out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = FlowLayout(tokens.SPACE_5, self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.row.heightForWidth(width)

    def sizeHint(self) -> QSize:
        return QSize(0, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


class _Comments(QWidget):
    """In two columns where there is room for two, read line by line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._views: Sequence[QWidget] = ()
        self._columns = 1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.SPACE_5)
        self._grid.setVerticalSpacing(tokens.SPACE_1)

    def show_views(self, views: Sequence[QWidget]) -> None:
        self._views = views
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() // (self.fontMetrics().averageCharWidth() * COLUMN)
        columns = 2 if room >= 2 else 1
        if columns != self._columns:
            self._columns = columns
            self._place()

    def _place(self) -> None:
        while self._grid.count():
            self._grid.takeAt(0)
        top = Qt.AlignmentFlag.AlignTop
        for number, view in enumerate(self._views):
            self._grid.addWidget(view, number // self._columns, number % self._columns, top)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)


class CommentView(QWidget):
    """Words in full, and below them whose they are. ``person_wanted(int)``."""

    person_wanted = Signal(int)

    def __init__(self, comment: Comment, space: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.comment = comment
        self.shown = words, by = _said(comment, space)
        self.words = plain_label(self, words)
        self.said = LinkButton(by, self)
        self.said.setAccessibleName(f"{by}: {words}")
        self.words.setContentsMargins(6, 0, 0, 0)
        self.words.setMaximumWidth(self.fontMetrics().averageCharWidth() * LINE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, tokens.SPACE_2)
        layout.setSpacing(0)
        layout.addWidget(self.words)
        layout.addWidget(self.said)
        self.said.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        self.person_wanted.emit(int(self.comment.customer_id))


def _said(comment: Comment, space: Workspace) -> tuple[str, str]:
    """The words, and below them who said them; as they may be seen now."""
    whose = veil.seen(comment.customer_name)
    by = health_wording.said_by(comment, whose, space.today())
    return veil.quoted(comment.words, comment.customer_id), by


class HealthSection(QWidget):
    """``number_wanted(Number)``, ``bar_wanted(ShownChart, int)``, ``save_wanted(ShownChart,
    str)``, ``person_wanted(int)``."""

    number_wanted = Signal(object)
    bar_wanted = Signal(object, int)
    save_wanted = Signal(object, str)
    person_wanted = Signal(int)

    def __init__(
        self,
        title: str,
        numbers: Sequence[Number],
        charts: Sequence[Chart],
        parent: QWidget,
        *,
        shows_always: bool = False,
    ) -> None:
        super().__init__(parent)
        self.numbers, self.charts = tuple(numbers), tuple(charts)
        self._shows_always = shows_always
        self.caption = QLabel(title, self)
        self.caption.setObjectName("caption")
        self.caption.setContentsMargins(tokens.SPACE_2, 0, 0, 0)
        self.caption.setVisible(bool(title))
        self.tiles: dict[Number, NumberTile] = {}
        self.panels: dict[Chart, ChartPanel] = {}
        self.comments: list[CommentView] = []
        self._flow = _Flow(self)
        for what in numbers:
            tile = self.tiles[what] = NumberTile(self._flow)
            tile.clicked.connect(self._press(what))
            self._flow.row.addWidget(tile)
        self._flow.setVisible(bool(numbers))
        self.said = _Comments(self)
        self.said.hide()
        self._below: dict[Chart, QVBoxLayout] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, tokens.SPACE_6)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(self.caption)
        layout.addWidget(self.said)
        layout.addWidget(self._flow)
        for chart in charts:
            column = self._below[chart] = QVBoxLayout()
            column.setContentsMargins(tokens.SPACE_2, 0, tokens.SPACE_2, tokens.SPACE_4)
            layout.addLayout(column)

    def show_number(self, what: Number, figure: Figure | None, *, by_contact: bool) -> None:
        """None: it is not counted yet."""
        tile = self.tiles[what]
        formula = health_wording.formula(what, by_contact=by_contact)
        if figure is None:
            tile.say(health_wording.name(what), "…", "", formula, is_silent=True)
        else:
            number, of = health_wording.value(figure), health_wording.of(figure)
            name, is_silent = health_wording.name(what), figure.value is None
            tile.say(name, number, of, formula, is_silent=is_silent)
        tile.setVisible(self._shows_always or (figure is not None and figure.of > 0))

    def show_charts(self, what: Chart, charts: Sequence[ShownChart]) -> None:
        """Those of a kind, of which something was counted; where the keys are they stay."""
        wanted = [chart for chart in charts if chart.source.of > 0]
        panel = self.panels.get(what)
        if panel is None and wanted:
            panel = self.panels[what] = ChartPanel(wanted, self)
            panel.opened.connect(self.bar_wanted)
            panel.save_wanted.connect(self.save_wanted)
            self._below[what].addWidget(panel)
        elif panel is not None and wanted:
            panel.show_charts(wanted)
        if panel is not None:
            panel.setVisible(bool(wanted))

    def show_comments(self, comments: Sequence[Comment], space: Workspace) -> None:
        """In full, each by itself."""
        said = [_said(comment, space) for comment in comments]
        if said == [view.shown for view in self.comments]:
            return
        for old in self.comments:
            old.hide()
            old.deleteLater()
        self.comments = [CommentView(comment, space, self.said) for comment in comments]
        for view in self.comments:
            view.person_wanted.connect(self.person_wanted)
        self.said.show_views(self.comments)
        self.said.setVisible(bool(self.comments))

    def fold(self) -> None:
        """Seen only when there is something of it."""
        tiles = [tile for tile in self.tiles.values() if not tile.isHidden()]
        self._flow.setVisible(bool(tiles))
        self._flow.updateGeometry()
        panels = [panel for panel in self.panels.values() if not panel.isHidden()]
        has_any = tiles or self.comments or panels
        self.setVisible(self._shows_always or bool(has_any))

    def _press(self, what: Number) -> object:
        return lambda: self.number_wanted.emit(what)
