"""The page of deals with a few on its board, for tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from flows.conftest import Bench
from services.deal_acts import (
    CRAFT,
    QUOTE,
    days_ago,
    deal,
    euros,
    person,
)
from smallcrm.domain.records import CustomerId
from smallcrm.services import pipelines
from smallcrm.viewmodels.deal_cards import DealRole
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.deal_acts import DealActs
from smallcrm.widgets.deal_column import StageColumn
from smallcrm.widgets.parts import spoken

Opened = Callable[[type], object]
KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def acts(bench: Bench) -> DealActs:
    return next(act for act in bench.desk.work.acts if isinstance(act, DealActs))


@pytest.fixture
def sarah(bench: Bench) -> CustomerId:
    """Two deals of hers in the first stage, one in the second; the board has the keys."""
    pipelines.add(bench.store, CRAFT)
    sarah = person(bench.store)
    deal(bench.store, sarah, "Web shop", worth=euros(12_000), chance=60, at=days_ago(12))
    deal(bench.store, sarah, "Cards", worth=euros(300), at=days_ago(1))
    deal(bench.store, sarah, "Sign", QUOTE, at=days_ago(2))
    bench.window.show_section(Section.DEALS)
    return sarah


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    words: list[str] = []
    monkeypatch.setattr(spoken, "say", lambda widget, text: words.append(text))
    return words


def shown(acts: DealActs) -> dict[str, list[str]]:
    return {c.name.text(): [d.what for d in c.cards.deals] for c in acts.board.columns}


def column(acts: DealActs, number: int) -> StageColumn:
    return acts.board.columns[number]


def at_hand(acts: DealActs) -> str:
    found = acts.board.current()
    return "" if found is None else str(found.list.currentIndex().data(DealRole.WHAT))


def state(bench: Bench, number: int) -> tuple[str, str]:
    (row,) = bench.store.fetch("SELECT state, reason FROM deal WHERE id = ?", (number,))
    return row
