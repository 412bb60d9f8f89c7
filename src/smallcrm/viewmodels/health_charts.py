"""Charts of Health in words: what each bar says, seen, spoken and as a row of a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from smallcrm.domain.health import OTHERS, Bar, Bars, Chart
from smallcrm.domain.money import Amount
from smallcrm.viewmodels import amount_words, health_wording, veil, wording
from smallcrm.viewmodels.dates import plural
from smallcrm.viewmodels.health_wording import tr

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
BAR = Qt.ItemDataRole.UserRole + 1
"""The role under which a row is a ``ShownBar``."""


class Shape(Enum):
    """How a chart is painted."""

    COLUMNS = auto()
    """Months or quarters beside each other."""
    ROWS = auto()
    FUNNEL = auto()


_SHAPES = {
    Chart.INCOME: Shape.COLUMNS,
    Chart.RETENTION: Shape.COLUMNS,
    Chart.PIPELINE: Shape.FUNNEL,
}


@dataclass(frozen=True, slots=True)
class ShownBar:
    """``label`` what it is of, ``short`` the same where there is little room; ``value`` in words,
    ``length`` from -1 to 1 (None: it says nothing), ``spoken`` all of it, ``cells`` its row."""

    label: str
    short: str
    value: str
    length: float | None
    spoken: str
    cells: tuple[str, ...]
    depth: int = 0


@dataclass(frozen=True, slots=True)
class ShownChart:
    """``title`` is that of all of its kind with ``which`` it is of these: its currency or
    pipeline. ``note`` from how much it was counted, ``formula`` how; ``heads`` of the table."""

    title: str
    which: str
    note: str
    formula: str
    shape: Shape
    heads: tuple[str, ...]
    bars: tuple[ShownBar, ...]
    source: Bars

    @property
    def is_enough(self) -> bool:
        return self.source.is_enough


def shown(chart: Bars, *, by_contact: bool = False) -> ShownChart:
    """In the words of the user, as they may be seen now."""
    most = max((abs(b.value) for b in chart.bars if b.value is not None), default=0)
    if chart.what is Chart.RETENTION:
        most = 100  # percent: a low share is a low bar
    bars = tuple(_bar(chart, bar, most) for bar in chart.bars)
    return ShownChart(
        _title(chart),
        chart.currency or veil.seen(chart.name),
        _note(chart),
        health_wording.chart_formula(chart.what, by_contact=by_contact),
        _SHAPES.get(chart.what, Shape.ROWS),
        _heads(chart),
        bars,
        chart,
    )


def _title(chart: Bars) -> str:
    """With its currency or pipeline, which tell several charts of a kind apart."""
    more = chart.currency or veil.seen(chart.name)
    title = health_wording.chart(chart.what)
    return f"{title} · {more}" if more else title


def _note(chart: Bars) -> str:
    n = chart.of
    return {
        Chart.INCOME: plural("%n sale in twelve months", "%n sales in twelve months", n),
        Chart.TOP: plural("of %n customer who bought", "of %n customers who bought", n),
        Chart.RETENTION: tr("Percent of the customers of the year before"),
        Chart.PIPELINE: plural("%n open deal", "%n open deals", n),
        Chart.STAGE_DAYS: plural("%n stay in a stage", "%n stays in a stage", n),
        Chart.LOST: plural("of %n deal that was lost", "of %n deals that were lost", n),
        Chart.LEFT: plural("of %n customer who left", "of %n customers who left", n),
        Chart.INTRODUCED: plural("%n customer came so", "%n customers came so", n),
    }[chart.what]


def _heads(chart: Bars) -> tuple[str, ...]:
    first = {
        Chart.INCOME: tr("Month"),
        Chart.TOP: tr("Customer"),
        Chart.RETENTION: tr("Quarter"),
        Chart.PIPELINE: tr("Stage"),
        Chart.STAGE_DAYS: tr("Stage"),
        Chart.LOST: tr("Reason"),
        Chart.LEFT: tr("Reason"),
        Chart.INTRODUCED: tr("Who"),
    }[chart.what]
    rest = {
        Chart.INCOME: (tr("Income"), tr("Sales")),
        Chart.TOP: (tr("Income"), tr("Sales")),
        Chart.RETENTION: (tr("Came back"), tr("Again"), tr("Customers")),
        Chart.PIPELINE: (tr("Deals"), tr("Worth")),
        Chart.STAGE_DAYS: (tr("Days"), tr("Stays")),
        Chart.LOST: (tr("Deals"),),
        Chart.LEFT: (tr("Customers"),),
        Chart.INTRODUCED: (tr("Income"), tr("Counted from")),
    }[chart.what]
    return first, *rest


def _bar(chart: Bars, bar: Bar, most: float) -> ShownBar:
    label, short = _label(chart, bar)
    value = _value(chart, bar)
    count = wording.number(bar.of)
    match chart.what:
        case Chart.INCOME | Chart.TOP:
            counted = plural("%n sale", "%n sales", bar.of)
            cells: tuple[str, ...] = (label, value, count)
        case Chart.RETENTION:
            words = tr("{good} of {counted}").replace("{good}", wording.number(bar.good))
            counted = words.replace("{counted}", plural("%n customer", "%n customers", bar.of))
            cells = label, value, wording.number(bar.good), count
        case Chart.PIPELINE:
            counted = _worth(bar)
            cells = label, value, counted
        case Chart.STAGE_DAYS:
            counted = plural("of %n stay", "of %n stays", bar.of)
            cells = label, value, count
        case Chart.INTRODUCED:
            counted = (
                plural("%n sale", "%n sales", bar.of)
                if bar.depth
                else plural("%n customer", "%n customers", bar.of)
            )
            cells = label, value, counted
        case _:
            counted = ""
            cells = label, value
    length = None if bar.value is None else bar.value / most if most else 0.0
    spoken = ", ".join(part for part in (label, value, counted) if part)
    return ShownBar(label, short, value, length, spoken, cells, bar.depth)


def _label(chart: Bars, bar: Bar) -> tuple[str, str]:
    """What it is of, and shorter."""
    match chart.what:
        case Chart.INCOME:
            return _month(bar.day, "MMMM yyyy"), _month(bar.day, "MMM")
        case Chart.RETENTION:
            return _quarter(bar.day)
        case Chart.LOST | Chart.LEFT:
            name = _reason(bar)
        case Chart.TOP | Chart.INTRODUCED | Chart.PIPELINE | Chart.STAGE_DAYS:
            name = veil.seen(bar.name)
    return name, name


def _reason(bar: Bar) -> str:
    """What several people said is hidden like what one said."""
    if bar.key == OTHERS:
        return tr("Other reasons")
    return veil.quoted(bar.name, None) if bar.name else tr("No reason was written")


def _month(day: date | None, pattern: str) -> str:
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, 1), pattern)


def _quarter(day: date | None) -> tuple[str, str]:
    """ "July to September 2026", and "Q3 26"."""
    if day is None:
        return "", ""
    last = day.replace(month=day.month + 2)
    words = tr("{first} to {last}").replace("{first}", _month(day, "MMMM"))
    short = tr("Q{quarter}").replace("{quarter}", wording.number((day.month + 2) // 3))
    return words.replace("{last}", _month(last, "MMMM yyyy")), f"{short} {_month(day, 'yy')}"


def _value(chart: Bars, bar: Bar) -> str:
    if bar.value is None:
        return health_wording.NOTHING
    match chart.what:
        case Chart.INCOME | Chart.TOP | Chart.INTRODUCED:
            return amount(Amount(int(bar.value), chart.currency)) if chart.currency else ""
        case Chart.RETENTION:
            return health_wording.percent(bar.value)
        case Chart.STAGE_DAYS:
            return health_wording.days(bar.value)
    return wording.number(int(bar.value))


def _worth(bar: Bar) -> str:
    return " · ".join(amount(value) for value in bar.sums)


def amount(value: Amount) -> str:
    """Nobody's in particular: out of sight while the screen is shared."""
    return veil.quoted(amount_words.amount(value), None)


class ChartModel(QAbstractTableModel):
    """A chart as the views ask for it: ``BAR`` in the first column for what paints bars, texts for
    a table. A screen reader hears all of a bar, or in the table each cell."""

    def __init__(self, chart: ShownChart, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.is_table = False

    def show(self, chart: ShownChart) -> None:
        self.beginResetModel()
        self.chart = chart
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.chart.bars)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.chart.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        bar, column = self.chart.bars[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return bar.cells[column]
            case Qt.ItemDataRole.AccessibleTextRole:
                return bar.cells[column] if self.is_table else bar.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return wording.tip(bar.spoken)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                return int(side | Qt.AlignmentFlag.AlignVCenter)
        return bar if role == BAR else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.chart.heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.chart.heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if section else Qt.AlignmentFlag.AlignLeading
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None
