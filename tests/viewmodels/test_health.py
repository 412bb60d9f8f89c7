"""Health is counted in the background step by step, given up when it is left, and put in words."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from conftest import NOW
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.errors import Cancelled, InvalidValue
from smallcrm.domain.health import PARTING, Bar, Bars, Chart, Figure, Number
from smallcrm.domain.money import Amount
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.formats import csv_table
from smallcrm.services import customers, people, sample, sample_care_health, veiling
from smallcrm.storage.store import Store
from smallcrm.viewmodels import health as counting
from smallcrm.viewmodels import health_charts, health_files, health_wording, veil
from smallcrm.viewmodels.health import Found, HealthViewModel
from smallcrm.viewmodels.health_list import MORE, HealthList
from smallcrm.viewmodels.workspace import Workspace


@pytest.fixture
def space(qtbot: QtBot, store: Store, clock: FixedClock) -> Iterator[Workspace]:
    made = Workspace(store, clock)
    yield made
    made.stop()
    veil.use(None)


@pytest.fixture
def alive(space: Workspace) -> Workspace:
    now = local_now(space.clock)
    sample.fill(space.store, now)
    sample_care_health.fill(space.store, now)
    return space


def counted(model: HealthViewModel, qtbot: QtBot) -> list[int]:
    """Count all of it; how many numbers and charts were known after each step."""
    steps: list[int] = []
    model.counted.connect(lambda: steps.append(len(model.found.figures) + len(model.found.charts)))
    with qtbot.waitSignal(model.finished):
        model.refresh()
    return steps


# --- counting -------------------------------------------------------------------------------------


def test_numbers_appear_one_by_one(alive: Workspace, qtbot: QtBot) -> None:
    model = HealthViewModel(alive)
    assert model.found == Found()
    assert counted(model, qtbot) == [2, 4, 9, 15, 16]
    assert set(model.found.figures) == set(Number) - {Number.QUIET}
    assert set(model.found.charts) == set(Chart)
    assert not model.is_counting
    assert not model.is_stale


def test_it_is_not_counted_again_before_something_changed(alive: Workspace, qtbot: QtBot) -> None:
    model = HealthViewModel(alive)
    counted(model, qtbot)
    model.refresh()
    assert not model.is_counting
    customers.add(alive.store, CustomerDraft("Zed"), NOW)
    qtbot.waitUntil(lambda: model.is_stale)
    with qtbot.waitSignal(model.finished):
        model.refresh()
    assert model.found.customers == people.counts(alive.store, alive.today()).people


def test_fewer_than_ten_customers_say_nothing(space: Workspace, qtbot: QtBot) -> None:
    for number in range(9):
        customers.add(space.store, CustomerDraft(f"P {number}"), NOW)
    model = HealthViewModel(space)
    assert len(counted(model, qtbot)) == 1
    assert not model.is_enough
    customers.add(space.store, CustomerDraft("The tenth"), NOW)
    qtbot.waitUntil(lambda: model.is_stale)
    assert len(counted(model, qtbot)) == len(counting.STEPS)
    assert model.is_enough


def test_left_it_stops_and_begins_anew(
    alive: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    begun = threading.Event()

    def slow(store: Store, today: object, zone: object, stopped: object) -> Found:
        assert callable(stopped)
        begun.set()
        while not stopped():
            pass
        asked.append(True)
        raise Cancelled

    model = HealthViewModel(alive)
    whole = counting.STEPS
    monkeypatch.setattr(counting, "STEPS", (slow,))
    model.refresh()
    assert model.is_counting
    assert begun.wait(10)
    model.leave()
    assert not model.is_counting
    monkeypatch.setattr(counting, "STEPS", whole)
    with qtbot.waitSignal(model.finished):
        model.refresh()  # before the old one has told of its end
    assert asked == [True]
    assert len(model.found.charts) == len(Chart)
    assert not model.is_stale


def test_trouble_is_told_and_it_can_be_tried_again(
    alive: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*at: object) -> Found:
        raise InvalidValue("empty")

    model = HealthViewModel(alive)
    with monkeypatch.context() as patch, qtbot.waitSignal(alive.trouble):
        patch.setattr(counting, "STEPS", (broken,))
        model.refresh()
    assert not model.is_counting
    assert model.is_stale
    assert len(counted(model, qtbot)) == len(counting.STEPS)


# --- words ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("figure", "value", "of"),
    [
        (Figure(Number.KEPT_MINE, 22, 18, 82.0), "82 %", "18 of 22 promises"),
        (Figure(Number.KEPT_THEIRS, 4, 4, None), "–", "Too little yet: 4 of at least 5"),
        (Figure(Number.CAME_BACK, 14, 7, 50.0), "50 %", "7 of 14 customers"),
        (Figure(Number.QUIET, 14, 3, 3.0), "3", "3 of 14 customers"),
        (Figure(Number.NPS, 14, 9, 34.0), "+34", "of 14 answers"),
        (Figure(Number.NPS, 14, 2, -8.0), "-8", "of 14 answers"),
        (Figure(Number.NPS, 14, 2, 0.0), "0", "of 14 answers"),
        (Figure(Number.SECOND_SALE, 9, 9, 84.5), "84.5 days", "median of 9 customers"),
        (Figure(Number.SETTLED, 3, 3, 1.0), "1 day", "median of 3 complaints"),
    ],
)
def test_a_number_and_from_how_many(figure: Figure, value: str, of: str) -> None:
    assert health_wording.value(figure) == value
    assert health_wording.of(figure) == of


def test_each_number_and_chart_has_a_name_and_says_its_formula() -> None:
    names = [health_wording.name(what) for what in Number]
    names += [health_wording.chart(what) for what in Chart]
    assert len(set(names)) == len(names)
    for by_contact in (False, True):
        for what in Number:
            assert len(health_wording.formula(what, by_contact=by_contact)) > 60
        for chart in Chart:
            assert len(health_wording.chart_formula(chart, by_contact=by_contact)) > 60
    changed = health_wording.formula(Number.CAME_BACK, by_contact=True)
    assert "By contacts" in changed


def test_a_chart_says_the_same_seen_spoken_and_as_a_table(alive: Workspace, qtbot: QtBot) -> None:
    model = HealthViewModel(alive)
    counted(model, qtbot)
    seen = {what: model.charts(what)[0] for what in Chart}
    for chart in seen.values():
        assert len(chart.bars) == len(chart.source.bars) > 0
        for shown, bar in zip(chart.bars, chart.source.bars, strict=True):
            assert len(shown.cells) == len(chart.heads)
            assert shown.cells[0] == shown.label
            assert shown.value in shown.cells
            assert shown.label in shown.spoken
            assert shown.value in shown.spoken
            assert (shown.length is None) == (bar.value is None)
            assert -1 <= (shown.length or 0) <= 1
    income = seen[Chart.INCOME]
    assert income.title == "Income by month · EUR"
    assert [bar.short for bar in income.bars][:3] == ["Dec", "Jan", "Feb"]
    assert income.bars[-1].label == "November 2026"
    quarter = seen[Chart.RETENTION].bars[-1]
    assert (quarter.label, quarter.short) == ("July to September 2026", "Q3 26")


def test_nothing_and_less_than_nothing_have_a_length() -> None:
    bars = tuple(
        Bar("", value, 1, day=date(2026, 1 + n, 1)) for n, value in enumerate((0, -50, 25))
    )
    shown = health_charts.shown(Bars(Chart.INCOME, bars, 3, "EUR"))
    assert [bar.length for bar in shown.bars] == [0, -1, 0.5]
    empty = health_charts.shown(Bars(Chart.INCOME, bars[:1], 0, "EUR"))
    assert [bar.length for bar in empty.bars] == [0.0]
    silent = health_charts.shown(Bars(Chart.RETENTION, (Bar("", None, 2, day=date.min),), 2))
    assert (silent.bars[0].value, silent.bars[0].length) == ("–", None)


def test_in_another_language_numbers_are_written_its_way() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert health_wording.half(84.5) == "84,5"
        bar = Bar("", 1_234_50, 1, day=date(2026, 5, 1))
        shown = health_charts.shown(Bars(Chart.INCOME, (bar,), 1, "EUR"))
        assert shown.bars[0].label == "Mai 2026"
        assert shown.bars[0].value == "EUR 1.234,50"
    finally:
        QLocale.setDefault(QLocale("en_GB"))


def test_the_formula_of_who_left_names_the_days_that_are_waited() -> None:
    assert f"for {PARTING} days" in health_wording.chart_formula(Chart.LEFT)


# --- while the screen is shared -------------------------------------------------------------------


def test_the_guard_hides_names_words_and_amounts(alive: Workspace, qtbot: QtBot) -> None:
    model = HealthViewModel(alive)
    counted(model, qtbot)
    open_one = model.charts(Chart.TOP)[0]
    names = [bar.name for bar in open_one.source.bars]
    veil.use(veiling.read(alive.store, None))
    for what in Chart:
        for chart in model.charts(what):
            for bar in chart.bars:
                said = " ".join((*bar.cells, bar.spoken, bar.short))
                assert not [name for name in names if name in said]
                if chart.source.currency:
                    assert chart.source.currency not in bar.value
                    assert bar.value == "••••"
                if what in (Chart.LOST, Chart.LEFT):
                    assert bar.label == "••••"
    table = health_files.table(model.charts(Chart.TOP)[0])
    assert {row[1] for row in table[1:]} == {"••••"}
    assert not [row for row in table if row[0] in names]


def test_lists_hide_others_too(alive: Workspace, qtbot: QtBot) -> None:
    model = HealthViewModel(alive)
    found: list[HealthList] = []
    model.ask_number(
        Number.KEPT_MINE,
        lambda rows: found.append(HealthList(Number.KEPT_MINE, rows, alive.today(), model)),
        model,
    )
    qtbot.waitUntil(lambda: bool(found))
    (rows,) = found
    whose = next(n for n in range(rows.rowCount()) if rows.customer(n) is not None)
    index = rows.index(whose, 0)
    name, words = rows.rows[whose].customer_name, rows.rows[whose].counted.words
    assert index.data() == name
    assert words in index.data(MORE)
    veil.use(veiling.read(alive.store, CustomerId(0)))
    assert name not in index.data()
    assert words not in index.data(MORE)
    veil.use(veiling.read(alive.store, rows.customer(whose)))
    assert index.data() == name
    assert words in index.data(MORE)


# --- files ----------------------------------------------------------------------------------------


def test_a_chart_as_csv_has_plain_numbers(space: Workspace) -> None:
    bars = (
        Bar("", 1_234_50, 2, day=date(2026, 5, 1), key="2026-05"),
        Bar("", -50, 1, day=date(2026, 6, 1), key="2026-06"),
    )
    chart = health_charts.shown(Bars(Chart.INCOME, bars, 3, "EUR"))
    data = health_files.as_csv(chart)
    assert data.startswith("\ufeff".encode())
    assert csv_table.read(data.decode("utf-8-sig")) == [
        ["Month", "Income", "Currency", "Counted from"],
        ["2026-05-01", "1234.5", "EUR", "2"],
        ["2026-06-01", "-0.5", "EUR", "1"],
    ]


def test_a_name_in_a_table_is_no_formula(space: Workspace) -> None:
    bars = (Bar("=1+1", 100, 1, key="1"), Bar("A", None, 0, key="2"))
    data = health_files.as_csv(health_charts.shown(Bars(Chart.TOP, bars, 1, "JPY")))
    assert '"\'=1+1","100","JPY","1"' in data.decode("utf-8-sig")


def test_every_chart_has_a_table_of_its_own_shape(alive: Workspace, qtbot: QtBot) -> None:
    model = HealthViewModel(alive)
    counted(model, qtbot)
    for what in Chart:
        for chart in model.charts(what):
            heads, *rows = health_files.table(chart)
            assert len(rows) == len(chart.bars)
            assert {len(row) for row in rows} == {len(heads)}


def test_worth_of_several_currencies_is_never_one_sum() -> None:
    bar = Bar("Asked", 2, 2, key="1", sums=(Amount(100_00, "EUR"), Amount(5_00, "USD")))
    shown = health_charts.shown(Bars(Chart.PIPELINE, (bar,), 2, name="Work"))
    assert shown.bars[0].cells == ("Asked", "2", "EUR 100 · USD 5")
    assert (shown.title, shown.which) == ("Open deals by stage · Work", "Work")
