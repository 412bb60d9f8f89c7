"""The words of what was done and taken back, and the models of history and trash."""

from __future__ import annotations

from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from conftest import NOW
from smallcrm.domain.actions import Action
from smallcrm.domain.changes import Changes, Way
from smallcrm.domain.clock import FixedClock
from smallcrm.domain.consent import Channel, ConsentDraft
from smallcrm.domain.history import (
    FieldChange,
    HistoryEntry,
    HistoryField,
    HistoryValue,
    KeptOf,
    KeptThing,
    TakeBackReport,
)
from smallcrm.domain.records import (
    CadenceDraft,
    CadenceUnit,
    ChangeSetId,
    CustomerDraft,
    CustomerField,
    CustomerId,
    DetailKind,
    DueRow,
    EmailDraft,
    FactDraft,
    PhoneDraft,
    Repeat,
)
from smallcrm.domain.taken_back import WhyKept
from smallcrm.services import customers, history, trash
from smallcrm.storage.store import Store
from smallcrm.viewmodels import history_wording, wording
from smallcrm.viewmodels.history import HistoryModel
from smallcrm.viewmodels.roles import HistoryRole
from smallcrm.viewmodels.trash import TrashModel, tidy
from smallcrm.viewmodels.workspace import Workspace

F = HistoryField
ZONE = ZoneInfo("Europe/Amsterdam")
TODAY = date(2026, 11, 25)
NEWS = ConsentDraft("newsletter", Channel.EMAIL, date(2026, 1, 2), "on the phone")


def entry(**values: object) -> HistoryEntry:
    kept = {"id": ChangeSetId(1), "at": NOW, "action": "import", "label": "585", **values}
    return HistoryEntry(**kept)  # type: ignore[arg-type]


def test_an_entry_says_what_was_done_when_and_from_which_file() -> None:
    one = entry(source="phone.vcf", customers=585, is_taken_back=True)
    assert history_wording.title(one) == "Imported 585 customers"
    head = history_wording.head(one, ZONE, of_all=True)
    assert head == "14:30 · from phone.vcf · 585 customers · taken back"
    assert history_wording.head(one, ZONE, of_all=False) == "14:30 · from phone.vcf · taken back"
    later = entry(action="teleport", label="")
    assert history_wording.title(later) == "Done by a later version of smallcrm"


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (DetailKind.PHONE, PhoneDraft("+31 6", "work"), "+31 6 (work)"),
        (DetailKind.PHONE, PhoneDraft("+31 6"), "+31 6"),
        (DetailKind.EMAIL, EmailDraft("a@b.example", "home"), "a@b.example (home)"),
        (DetailKind.CADENCE, CadenceDraft(6, CadenceUnit.WEEK), "Every 6 weeks"),
        (F.DUE, DueRow(date(2026, 11, 27), time(10, 0)), "Fri 27 Nov 10:00"),
        (F.DUE, DueRow(date(2026, 11, 27)), "Fri 27 Nov"),
        (F.REPEAT, Repeat("FREQ=WEEKLY;BYDAY=FR", TODAY), "every Friday"),
        (F.TRASHED, NOW, "Wed 25 Nov, 14:30"),
        (F.RESPITE, date(2026, 12, 2), "Wed 2 Dec"),
        (F.DO_NOT_CONTACT, NOW, "Wed 25 Nov, 14:30"),
        (F.CONSENT, NEWS, "newsletter, e-mail: since 2 Jan · on the phone"),
        (F.CONSENT, "newsletter", "newsletter"),
        (F.CONSENT_ENDED, TODAY, "Wed 25 Nov"),
        (F.STATE, "dropped", "dropped"),
        (F.STATE, "lost", "lost"),
        (F.SIDE, "theirs", "theirs"),
        (F.NOTE_KIND, "email", "E-mail"),
        (F.NOTE, "x" * 500, "x" * 399 + "…"),
        (F.NAME, None, ""),
    ],
)
def test_values_are_words(
    field: HistoryField | DetailKind, value: HistoryValue, words: str
) -> None:
    assert history_wording.value(field, value, ZONE, TODAY) == words


def test_every_field_has_a_name() -> None:
    names = [history_wording.field(f) for f in (*F, *DetailKind)]
    assert all(names)


def test_lines_say_before_and_after() -> None:
    changes = [
        FieldChange(DetailKind.PHONE, PhoneDraft("1"), PhoneDraft("2")),
        FieldChange(F.NICKNAME, None, "An"),
        FieldChange(DetailKind.FACT, FactDraft("Tea"), None),
        FieldChange(F.DUE, None, DueRow(date(2026, 11, 27)), "Send quote"),
    ]
    found = history_wording.lines(changes, ZONE, TODAY)
    assert [line.spoken for line in found] == [
        "Phone: 1, now 2",
        "Nickname: An",
        "Little thing: removed: Tea",
        "Due (Send quote): Fri 27 Nov",
    ]


def kept(name: str, *things: KeptThing) -> KeptOf:
    return KeptOf(CustomerId(1), name, things)


NOTES = KeptThing(WhyKept.USED, by="participant", count=2)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (TakeBackReport("import", "585", 585, 2000, ()), "Taken back: 585 customers."),
        (
            TakeBackReport(
                *("import", "585", 583, 2000),
                (
                    kept("Ana Lima", NOTES),
                    kept("Tom", KeptThing(WhyKept.CHANGED, DetailKind.PHONE, PhoneDraft("1"))),
                ),
            ),
            "Taken back: 583 customers. Kept: Ana Lima (2 notes since), Tom (Phone is now 1).",
        ),
        (
            TakeBackReport("edit_customer", "Ana", 1, 1, ()),
            "Taken back: the change to Ana.",
        ),
        (
            TakeBackReport(
                "import", "1", 0, 3, (kept("", KeptThing(WhyKept.CHANGED, F.NICKNAME)),)
            ),
            "Taken back in part: import of 1 customer."
            " Kept: what is nobody’s (Nickname was changed since).",
        ),
        (
            TakeBackReport(
                *("import", "1", 0, 0),
                (
                    kept("Ana", KeptThing(WhyKept.TAKEN, by="fact", count=1)),
                    kept("B", KeptThing(WhyKept.GONE, F.NOTE), NOTES),
                    *(kept(n, KeptThing(WhyKept.USED, by="teleport", count=1)) for n in "CDEF"),
                ),
            ),
            "Nothing was left to take back. Kept: Ana (something: its place is taken),"
            " B (Note: what it belonged to is gone; 2 notes since), C (1 thing since),"
            " D (1 thing since), and 2 more.",
        ),
        (TakeBackReport("import", "1", 0, 0, ()), "Nothing was left to take back."),
    ],
)
def test_what_came_of_it_is_said(report: TakeBackReport, words: str) -> None:
    assert history_wording.outcome(report, ZONE, TODAY) == words


def test_undoing_a_taking_back_has_its_words() -> None:
    assert wording.step("take_back", "import:585") == "Undo taking back: import of 585 customers"
    assert wording.step("take_back", "take_back:import:1", redo=True) == (
        "Redo taking back: taking back: import of 1 customer"
    )
    for way, words in (
        (Way.DONE, "Taken back: import of 585 customers."),
        (Way.UNDONE, "Not taken back after all: import of 585 customers."),
    ):
        changes = Changes(frozenset(), None, way, Action.TAKE_BACK, None, "import:585")
        assert wording.said(changes) == words


# --- models --------------------------------------------------------------------------------------


@pytest.fixture
def workspace(store: Store, clock: FixedClock, qtbot: QtBot) -> Workspace:
    return Workspace(store, clock)


def rows(model: HistoryModel | TrashModel, role: int = Qt.ItemDataRole.DisplayRole) -> list[object]:
    return [model.index(n, 0).data(role) for n in range(model.rowCount())]


def add(store: Store, name: str = "Ana Lima") -> CustomerId:
    return customers.add(store, CustomerDraft(name), NOW)


def test_the_model_goes_by_day_and_takes_back(
    workspace: Workspace, store: Store, qtbot: QtBot
) -> None:
    ana = add(store)
    customers.set_field(store, ana, CustomerField.NICKNAME, "An")
    with store.write_quietly() as session:
        session.connection().exec_driver_sql(
            "UPDATE change_set SET at = '2026-11-20T08:00:00.000000Z' WHERE id = 1"
        )
    model = HistoryModel(workspace, ana)
    assert rows(model) == [
        "Today · Wed 25 Nov",
        "Changed Ana Lima. 14:30. Nickname: An",
        "Fri 20 Nov",
        "Added Ana Lima. 09:00. Name: Ana Lima",
    ]
    assert rows(model, HistoryRole.ROW_TYPE) == ["heading", "entry", "heading", "entry"]
    assert rows(model, HistoryRole.MUTED) == [None, False, None, False]
    assert rows(model, 1) == [None] * 4
    assert model.data(QModelIndex()) is None
    assert not model.can_take_back(model.index(0, 0))
    assert not model.can_take_back(QModelIndex())
    assert not model.index(0, 0).flags()
    model.take_back(model.index(0, 0))
    with qtbot.waitSignal(model.said) as heard:
        model.take_back(model.index(1, 0))
        assert not model.can_take_back(model.index(3, 0))
    assert heard.args == ["Taken back: the change to Ana Lima."]
    qtbot.waitUntil(lambda: model.rowCount() == 5)
    assert rows(model)[1:3] == [
        "Taken back: the change to Ana Lima. 14:30. Nickname: removed: An",
        "Changed Ana Lima. 14:30 · taken back. Nickname: An",
    ]
    workspace.stop()


def test_what_cannot_be_taken_back_any_more_is_said(
    workspace: Workspace, store: Store, qtbot: QtBot
) -> None:
    add(store)
    model = HistoryModel(workspace, None)
    with store.write_quietly() as session:
        session.connection().exec_driver_sql("DELETE FROM change")
        session.connection().exec_driver_sql("DELETE FROM change_set")
    with qtbot.waitSignal(model.said) as heard:
        model.take_back(model.index(1, 0))
    assert heard.args == ["This is not there any more."]
    workspace.stop()


def test_pages_come_as_one_scrolls(
    workspace: Workspace, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, tom = add(store), add(store, "Tom")
    model = HistoryModel(workspace, None)
    assert model.rowCount() == 3
    assert not model.canFetchMore(QModelIndex())
    for number in range(history.PAGE + 3):
        customers.set_field(store, ana, CustomerField.NICKNAME, f"n{number}")
    mine = HistoryModel(workspace, tom)
    assert mine.rowCount() == 2
    mine.fetchMore(QModelIndex())
    assert mine.rowCount() == 2
    model = HistoryModel(workspace, None)
    assert model.rowCount() == history.PAGE + 1
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == history.PAGE + 6
    assert not model.canFetchMore(QModelIndex())
    assert model.rowCount(model.index(1, 0)) == 0
    HistoryModel(workspace, CustomerId(99)).fetchMore(QModelIndex())
    workspace.stop()


def test_the_trash_is_searched_brought_back_and_emptied(
    workspace: Workspace, store: Store, qtbot: QtBot
) -> None:
    ana, tom = add(store), add(store, "Tom Baker")
    customers.delete(store, [ana, tom], NOW)
    model = TrashModel(workspace)
    assert rows(model) == [
        "Ana Lima. Customer · removed today · 30 days left",
        "Tom Baker. Customer · removed today · 30 days left",
    ]
    assert rows(model, HistoryRole.ROW_TYPE) == ["entry", "entry"]
    assert rows(model, HistoryRole.LINES) == [(), ()]
    assert rows(model, HistoryRole.MUTED) == [False, False]
    assert rows(model, HistoryRole.TITLE) == ["Ana Lima", "Tom Baker"]
    assert rows(model, 1) == [None, None]
    assert model.data(QModelIndex()) is None
    assert (model.days(), model.everything()) == (30, "2 customers")
    model.search("tom")
    assert (model.rowCount(), model.is_searching()) == (1, True)
    with qtbot.waitSignal(model.said) as heard:
        model.bring_back(model.index(0, 0))
    assert heard.args == ["Brought back: Tom Baker."]
    model.search("")
    assert rows(model, HistoryRole.TITLE) == ["Ana Lima"]
    model.bring_back(QModelIndex())
    with qtbot.waitSignal(model.said) as heard:
        model.empty()
    assert heard.args == ["The trash is empty."]
    assert model.rowCount() == 0
    assert [r[0] for r in store.fetch("SELECT name FROM customer")] == ["Tom Baker"]
    workspace.stop()


def test_what_is_gone_meanwhile_is_said(workspace: Workspace, store: Store, qtbot: QtBot) -> None:
    customers.delete(store, [add(store)], NOW)
    model = TrashModel(workspace)
    trash.empty(store, NOW)
    with qtbot.waitSignal(model.said) as heard:
        model.bring_back(model.index(0, 0))
    assert heard.args == ["This is not there any more."]
    workspace.stop()


def test_the_trash_is_tidied_in_the_background(
    store: Store, clock: FixedClock, qtbot: QtBot
) -> None:
    customers.delete(store, [add(store)], NOW - timedelta(days=40))
    workspace = Workspace(store, clock)
    tidy(workspace, workspace)
    qtbot.waitUntil(lambda: store.fetch("SELECT count(*) FROM customer") == [(0,)])
    workspace.stop()
