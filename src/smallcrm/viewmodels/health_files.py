"""Charts of Health as tables. As they may be seen now: while the screen is shared, amounts and
other people are hidden in them too.
"""

from __future__ import annotations

from smallcrm.domain.health import Bar, Bars, Chart
from smallcrm.domain.money import Amount
from smallcrm.formats import csv_table
from smallcrm.viewmodels import health_charts, veil
from smallcrm.viewmodels.health_charts import ShownChart
from smallcrm.viewmodels.health_wording import tr

_MONEY = frozenset({Chart.INCOME, Chart.TOP, Chart.INTRODUCED})


def as_csv(chart: ShownChart) -> bytes:
    """The numbers of a chart, with the mark by which a spreadsheet knows UTF-8."""
    return csv_table.write(table(chart), _guarded).encode("utf-8-sig")


def table(chart: ShownChart) -> list[list[str]]:
    """The headings and a row for each bar: days as 2026-05-01, amounts with a point and their
    currency beside them, shares in percent; empty where a bar says nothing."""
    source = chart.source
    heads = list(chart.heads[:2])
    heads += [tr("Currency")] if source.what in _MONEY else []
    if source.what in (Chart.RETENTION, Chart.PIPELINE):
        heads += chart.heads[2:]
    elif source.what not in (Chart.LOST, Chart.LEFT):
        heads += [tr("Counted from")]
    bars = zip(source.bars, chart.bars, strict=True)
    return [heads, *(_row(source, bar, shown.label) for bar, shown in bars)]


def _row(chart: Bars, bar: Bar, label: str) -> list[str]:
    first = bar.day.isoformat() if bar.day is not None else label
    if chart.what in _MONEY:
        plain = Amount(int(bar.value or 0), chart.currency).plain() if chart.currency else ""
        return [first, veil.quoted(plain, None), chart.currency, str(bar.of)]
    value = "" if bar.value is None else f"{bar.value:g}"
    match chart.what:
        case Chart.RETENTION:
            return [first, value, str(bar.good), str(bar.of)]
        case Chart.PIPELINE:
            return [first, value, " · ".join(health_charts.amount(one) for one in bar.sums)]
        case Chart.LOST | Chart.LEFT:
            return [first, value]
    return [first, value, str(bar.of)]


def _guarded(cell: str) -> str:
    """An amount below zero is no formula."""
    is_number = cell.removeprefix("-").replace(".", "", 1).isdecimal()
    return cell if is_number else csv_table.guarded(cell)
