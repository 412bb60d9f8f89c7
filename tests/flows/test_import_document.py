"""Our own JSON document through the window: said before, written in one step, taken back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from flows.test_import import finish, opened
from services.attached import SECRET, attach, held
from smallcrm.domain.records import CustomerDraft, CustomerId, FollowUpDraft
from smallcrm.services import attachments, customers, exchange, json_export, people
from smallcrm.storage.store import Store
from smallcrm.widgets.import_dialog import Step
from touches import touch

CARD = "BEGIN:VCARD\nVERSION:4.0\nFN:Zoe Card\nEND:VCARD\n"


@pytest.fixture
def document(bench: Bench, tmp_path: Path) -> Path:
    """Of another file: somebody with a note, a follow-up and a file, and somebody without."""
    elsewhere = Store(tmp_path / "elsewhere" / "smallcrm.db", lambda: NOW)
    elsewhere.prepare()
    ana = customers.add(elsewhere, CustomerDraft("Ana Document", uid="ana"), NOW)
    customers.add(elsewhere, CustomerDraft("Ben Document", uid="ben"), NOW)
    touch(elsewhere, "hi", ana, follow_up=FollowUpDraft("call", NOW.date()))
    attach(elsewhere, ana, SECRET)
    json_export.write(elsewhere, tmp_path / "all.json", NOW)
    elsewhere.close()
    return tmp_path / "all.json"


def names(bench: Bench) -> list[str]:
    return [row.name for row in people.page(bench.store, None, 3000)]


def whose(bench: Bench, name: str) -> CustomerId:
    return next(row.id for row in people.page(bench.store, None, 3000) if row.name == name)


def test_it_is_counted_written_and_taken_back(
    bench: Bench, qtbot: QtBot, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = names(bench)
    dialog = opened(bench, qtbot, document, step=Step.SUMMARY)
    said = dialog.summary.text()
    assert "2 customers: 2 new." in said
    assert "New: 1 entry of a timeline, 1 follow-up, 1 file." in said
    assert "backup" not in said
    assert dialog.go.text() == "Import 2 customers"
    assert names(bench) == before
    finish(bench, dialog, qtbot, "Imported 2 customers.")
    ana = whose(bench, "Ana Document")
    assert held(bench.store, ana) == [SECRET]
    monkeypatch.setattr(exchange, "LARGE", 2)
    dialog = opened(bench, qtbot, document, step=Step.SUMMARY)
    assert "2 already the same" in dialog.summary.text()
    assert "All that this document says is here already." in dialog.summary.text()
    assert not dialog.go.isVisible()
    dialog.reject()
    bench.store.undo()
    assert names(bench) == before
    assert attachments.listed(bench.store, ana) == ()


def test_into_a_file_with_these_people_it_says_what_is_new_and_backs_up(
    bench: Bench, qtbot: QtBot, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchange, "LARGE", 2)
    mine = customers.add(bench.store, CustomerDraft("Mine", uid="ana"), NOW)
    dialog = opened(bench, qtbot, document, step=Step.SUMMARY)
    said = dialog.summary.text()
    assert "2 customers: 1 new, 1 joins someone already here." in said
    assert "A backup is made first." in said
    finish(bench, dialog, qtbot, "Imported 2 customers.")
    assert customers.detail(bench.store, mine).name == "Mine"
    assert held(bench.store, mine) == [SECRET]
    assert list((bench.store.path.parent / "backups").glob("*before-import*"))


def test_beside_other_files_it_is_a_step_of_its_own(
    bench: Bench, qtbot: QtBot, document: Path, tmp_path: Path
) -> None:
    card = tmp_path / "card.vcf"
    card.write_text(CARD)
    dialog = opened(bench, qtbot, document, card, step=Step.SUMMARY)
    assert "3 customers: 3 new." in dialog.summary.text()
    assert "step of its own" in dialog.summary.text()
    finish(bench, dialog, qtbot, "Imported 2 customers.")
    assert {"Ana Document", "Zoe Card"} <= set(names(bench))
    bench.store.undo()
    assert "Ana Document" not in names(bench)
    assert "Zoe Card" in names(bench)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda text: text[: len(text) // 2], "or not whole. Nothing of it was brought in."),
        (lambda text: text.replace('"version": 1', '"version": 2'), "by a later smallcrm"),
    ],
)
def test_one_that_cannot_be_read_says_why_and_brings_nothing(
    bench: Bench, qtbot: QtBot, document: Path, spoil: object, words: str
) -> None:
    before = names(bench)
    assert callable(spoil)
    document.write_text(spoil(document.read_text("utf-8")), "utf-8")
    dialog = opened(bench, qtbot, document, step=Step.SUMMARY)
    assert words in dialog.problems.toPlainText()
    assert not dialog.go.isVisible()
    dialog.reject()
    assert names(bench) == before


def test_a_file_whose_content_is_not_what_it_was_is_told(
    bench: Bench, qtbot: QtBot, document: Path
) -> None:
    found = json.loads(document.read_text("utf-8"))
    found["contents"] = {name: ["YWJj"] for name in found["contents"]}
    document.write_text(json.dumps(found), "utf-8")
    dialog = opened(bench, qtbot, document, step=Step.SUMMARY)
    assert "a file whose content is not what it was; left out “quote.pdf”" in (
        dialog.problems.toPlainText()
    )
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.title.text() == "Imported", timeout=20_000)
    assert dialog.page.undo.text() == "Undo import of 2 customers"
    dialog.reject()
    assert attachments.listed(bench.store, whose(bench, "Ana Document")) == ()
