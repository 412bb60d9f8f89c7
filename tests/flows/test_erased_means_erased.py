"""Somebody written to, looked for and worked with in the window, then erased: no byte is left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flows.conftest import Bench, Keys
from smallcrm.app.writing import Writing
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft, PhoneDraft
from smallcrm.services import customers
from smallcrm.widgets.erase_dialog import EraseDialog

CANARIES = ("quetzal", "wyvern", "brimborium", "655512345", "q@canary.example")


def left(folder: Path) -> list[tuple[str, str]]:
    return [
        (path.name, word)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for word in CANARIES
        if word.encode() in path.read_bytes().lower()
    ]


def test_no_byte_of_the_folder_names_whom_the_window_erased(
    bench: Bench, writing: Writing, keys: Keys, qtbot: QtBot
) -> None:
    store, folder = bench.store, bench.store.path.parent
    draft = CustomerDraft(
        "Quetzal Wyvern",
        given_name="Quetzal",
        details=(EmailDraft("q@canary.example"), PhoneDraft("+31 655512345")),
    )
    who = customers.add(store, draft, bench.workspace.now())
    bench.desk.open_customer(int(who))
    pane = bench.desk.person_pane
    keys.type(pane.note.edit, "wants a brimborium. Call tomorrow")
    keys.press(pane.note.edit, Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: bool(customers.detail(store, who).follow_ups))
    promise = customers.detail(store, who).follow_ups[0]
    bench.desk.promises.set_done(promise)
    bench.window.actions_.undo.trigger()
    bench.window.people.search.setText("quetzal")
    store.backup("by-hand")
    keys.type(pane.note.edit, "half a brimbori")
    qtbot.waitUntil(lambda: draft_of(bench, who) == [("half a brimbori",)])
    keys.type(pane.note.edit, "um for wyvern")  # is on its way into the file
    assert left(folder)
    bench.window.actions_.erase.trigger()
    dialog = bench.window.findChild(EraseDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "goes for good" in dialog.parts.text())
    dialog.typed.setText("Quetzal Wyvern")
    dialog.go.click()
    qtbot.waitUntil(lambda: "is erased" in bench.strip)
    bench.workspace.stop()
    QApplication.processEvents()
    store.close()
    assert left(folder) == []


def draft_of(bench: Bench, who: CustomerId) -> list[tuple[str]]:
    sql = "SELECT json_extract(value, '$.body') FROM setting WHERE name = ?"
    return bench.store.fetch(sql, (f"draft:{int(who)}",))
