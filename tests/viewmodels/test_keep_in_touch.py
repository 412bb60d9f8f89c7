"""Who is silent stays right after every change, without looking at everybody each time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from conftest import NOW
from smallcrm.domain.cadence import Answer
from smallcrm.domain.clock import FixedClock, local_now
from smallcrm.domain.errors import FileBusy
from smallcrm.domain.pages import QuietPage, TouchRow
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    CustomerDraft,
    CustomerId,
    InteractionKind,
    TagDraft,
)
from smallcrm.services import customers, details, keep_in_touch, people, sample
from smallcrm.storage.store import Store
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.viewmodels.workspace import Workspace
from touches import touch

WEEKLY = CadenceDraft(1, CadenceUnit.WEEK)


@pytest.fixture
def workspace(qtbot: QtBot, store: Store, clock: FixedClock) -> Iterator[Workspace]:
    made = Workspace(store, clock)
    yield made
    made.stop()


@pytest.fixture
def touches(qtbot: QtBot, workspace: Workspace) -> KeepInTouch:
    """Over the sample, when everybody has been looked at."""
    sample.fill(workspace.store, local_now(workspace.clock))
    made = KeepInTouch(workspace)
    with qtbot.waitSignal(made.changed):
        made.start()
    return made


def everybody(touches: KeepInTouch) -> QuietPage:
    space = touches._workspace
    return keep_in_touch.quiet(space.store, space.today(), space.zone())


def row(touches: KeepInTouch, name: str) -> TouchRow:
    page = touches.page()
    assert page is not None
    return next(r for r in page.rows if r.name == name)


def names(touches: KeepInTouch) -> list[str]:
    page = touches.page()
    assert page is not None
    return [r.name for r in page.rows]


def test_an_answer_a_contact_and_undo_show_at_once(touches: KeepInTouch) -> None:
    store = touches._workspace.store
    assert touches.page() == everybody(touches)
    touches.answer(row(touches, "May Wong"), Answer.FINE)
    assert "May Wong" not in names(touches)
    will = row(touches, "Will Park").customer_id
    touch(store, "decided", will, kind=InteractionKind.CALL, at=NOW)
    assert "Will Park" not in names(touches)
    assert touches.page() == everybody(touches)
    store.undo()
    store.undo()
    assert {"May Wong", "Will Park"} <= set(names(touches))
    assert touches.page() == everybody(touches)


def test_a_tag_gets_a_rhythm_and_everybody_is_looked_at(touches: KeepInTouch, qtbot: QtBot) -> None:
    assert touches.tag_words("web") == "Keep in touch with #web…"
    with qtbot.waitSignal(touches.changed):
        touches.set_tag_rhythm("web", WEEKLY)
    assert touches.tag_words("web") == "Keep in touch: every week"
    assert touches.tag_rhythm("web") == "Every week"
    assert touches.page() == everybody(touches)
    assert "web" in {r.silence.rhythm.tag for r in touches.overdue() if r.silence.rhythm}
    with qtbot.waitSignal(touches.changed):
        touches.set_tag_rhythm("web", None)
    assert touches.tag_rhythm("web") == ""


def test_typed_rhythms(touches: KeepInTouch) -> None:
    assert touches.read_rhythm("every 6 weeks") == CadenceDraft(6, CadenceUnit.WEEK)
    assert touches.read_rhythm("  ") is None
    assert touches.read_rhythm("often") == "This is no rhythm. Try “6 weeks” or “3 months”."


def test_on_another_day_everybody_is_looked_at_anew(
    touches: KeepInTouch, qtbot: QtBot, clock: FixedClock
) -> None:
    assert {r.name: r.silence.days for r in touches.overdue()}["Will Park"] == 62
    clock.moment += timedelta(days=30)
    assert {r.name: r.silence.days for r in touches.overdue()}["Will Park"] == 92
    with qtbot.waitSignal(touches.changed):
        touches.page()
    assert touches.page() == everybody(touches)


def test_before_the_first_look_a_set_rhythm_is_known(workspace: Workspace, qtbot: QtBot) -> None:
    draft = CustomerDraft("Ana", details=(WEEKLY,))
    customers.add(workspace.store, draft, NOW - timedelta(days=30))
    touches = KeepInTouch(workspace)
    assert [r.name for r in touches.overdue()] == ["Ana"]
    qtbot.waitUntil(lambda: touches._page is not None)
    assert [r.name for r in touches.overdue()] == ["Ana"]


def test_a_change_during_the_look_is_not_lost(touches: KeepInTouch, qtbot: QtBot) -> None:
    touches.start()
    touches.answer(row(touches, "May Wong"), Answer.FINE)
    qtbot.waitUntil(lambda: "May Wong" not in names(touches))
    assert touches.page() == everybody(touches)


def test_the_customer_that_makes_it_enough(workspace: Workspace, qtbot: QtBot) -> None:
    store = workspace.store

    def add(name: str) -> CustomerId:
        return customers.add(store, CustomerDraft(name), NOW)

    may = add("May")
    for days in (250, 208, 166, 124):
        touch(store, "rang", may, kind=InteractionKind.CALL, at=NOW - timedelta(days=days))
    for number in range(18):
        add(f"Someone {number}")
    touches = KeepInTouch(workspace)
    touches.start()
    qtbot.waitUntil(lambda: touches._page == QuietPage((), enough=False))
    add("The twentieth")
    qtbot.waitUntil(lambda: names(touches) == ["May"])


def test_a_look_that_failed_is_tried_again(
    touches: KeepInTouch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*args: object) -> QuietPage:
        raise FileBusy

    with monkeypatch.context() as patch:
        patch.setattr(keep_in_touch, "quiet", busy)
        touches.start()
        qtbot.waitUntil(lambda: not touches._looking)
    ana = people.by_prefix(touches._workspace.store, "Ana", 1)[0].id
    details.add(touches._workspace.store, ana, TagDraft("x"))
    qtbot.waitUntil(lambda: touches._day is not None)
    assert touches.page() == everybody(touches)
