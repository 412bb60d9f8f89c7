"""Going out through the window: the one who is shown, the list that is shown, everybody."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from smallcrm.app.main import main
from smallcrm.domain.exports import ExportFormat
from smallcrm.domain.records import CustomerDraft, CustomerId, EmailDraft, FollowUpDraft, TagDraft
from smallcrm.services import customers
from smallcrm.storage.store import Store
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.export_dialog import ExportDialog
from touches import touch

NAMES = {"Ana & Co/Lima", "Ben", "Zoe"}


def fill(store: Store) -> CustomerId:
    """Three people, of whom Ana is vip and Ben has another word about him."""
    made = [
        customers.add(store, CustomerDraft(name, details=details), NOW)
        for name, details in (
            ("Ana & Co/Lima", (TagDraft("vip"), EmailDraft("ana@example.com"))),
            ("Ben", (TagDraft("vip"), EmailDraft("ben@example.com"))),
            ("Zoe", (EmailDraft("zoe@example.com"),)),
        )
    ]
    for customer in made:
        touch(store, "lantern", customer, follow_up=FollowUpDraft("call", NOW.date()))
    return made[0]


def opened(bench: Bench, action: str) -> ExportDialog:
    bench.window.actions_.run(action)
    dialog = bench.window.findChildren(ExportDialog)[-1]
    assert isinstance(dialog, ExportDialog)
    return dialog


def written(bench: Bench, qtbot: QtBot, dialog: ExportDialog, target: Path) -> bytes:
    with qtbot.waitSignal(bench.desk.exports.ended) as ended:
        dialog.write(target)
    assert ended.args == [True]
    return found(target)


def found(target: Path) -> bytes:
    if target.is_dir():
        return b"\n".join(path.read_bytes() for path in sorted(target.rglob("*.md")))
    if target.suffix == ".xlsx":
        import openpyxl

        rows = openpyxl.load_workbook(target).worksheets[0].iter_rows(values_only=True)
        return "\n".join(str(row) for row in rows).encode()
    return target.read_bytes()


def names_in(text: bytes) -> set[str]:
    plain = text.replace(b"\\", b"")
    return {name for name in NAMES if name.encode() in plain}


def test_the_person_who_is_shown_goes_out_alone(
    bench: Bench, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not bench.window.actions_.export_person.isEnabled()
    ana = fill(bench.store)
    bench.desk.open_customer(int(ana))
    assert bench.window.actions_.export_person in bench.desk.person_pane.more_acts
    dialog = opened(bench, "export_person")
    assert dialog.one.isChecked()
    assert dialog.which() is ExportFormat.VCARD_4
    asked: list[str] = []

    def answer(parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append(Path(start).name)
        return str(tmp_path / "ana.vcf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(bench.desk.exports.ended):
        dialog.go.click()
    assert asked == ["Lima.vcf"]
    assert names_in((tmp_path / "ana.vcf").read_bytes()) == {"Ana & Co/Lima"}
    assert bench.strip == "ana.vcf: 1 person or company written."


@pytest.mark.parametrize("which", list(ExportFormat))
def test_each_form_for_one_for_the_list_and_for_all(
    bench: Bench, qtbot: QtBot, tmp_path: Path, which: ExportFormat
) -> None:
    ana = fill(bench.store)
    bench.window.show_section(Section.TAG, "vip")
    bench.desk.open_customer(int(ana))
    for button, wanted in (
        ("one", {"Ana & Co/Lima"}),
        ("list", {"Ana & Co/Lima", "Ben"}),
        ("everybody", NAMES),
    ):
        dialog = opened(bench, "export_json")
        dialog.format.buttons[which.value].click()
        getattr(dialog, button).setChecked(True)
        text = written(bench, qtbot, dialog, tmp_path / f"{button}{which.ending}")
        assert names_in(text) == wanted, button


def test_what_is_searched_for_counts_before_the_tag(
    bench: Bench, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(bench.store)
    bench.window.show_section(Section.TAG, "vip")
    bench.window.people.search.setText("Zoe")
    dialog = opened(bench, "export_json")
    assert dialog.list.text() == "Those found by “Zoe”"
    dialog.list.setChecked(True)
    dialog.format.buttons[ExportFormat.CSV.value].click()
    assert names_in(written(bench, qtbot, dialog, tmp_path / "x.csv")) == {"Zoe"}


@pytest.mark.parametrize("which", list(ExportFormat))
def test_the_command_writes_each_form_for_one_for_some_and_for_all(
    tmp_path: Path, which: ExportFormat, capsys: pytest.CaptureFixture[str]
) -> None:
    store = Store(tmp_path / "home" / "smallcrm.db", lambda: NOW)
    store.prepare()
    fill(store)
    store.close()
    for name, words, wanted in (
        ("one", ["--who", "ana & co/lima"], {"Ana & Co/Lima"}),
        ("tag", ["--tag", "#vip"], {"Ana & Co/Lima", "Ben"}),
        ("found", ["--query", "Zoe"], {"Zoe"}),
        ("all", [], NAMES),
    ):
        target = tmp_path / f"{name}{which.ending}"
        given = ["--data-dir", str(tmp_path / "home"), "export", "--format", which.value]
        assert main([*given, *words, str(target)]) == 0
        assert names_in(found(target)) == wanted, name
    assert "written" in capsys.readouterr().out


@pytest.mark.usefixtures("qapp")  # it makes a smaller one, else
def test_the_command_writes_the_day_as_a_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["--data-dir", str(tmp_path / "home"), "export", "--today"]
    for paper in ([], ["--paper", "letter"]):
        target = tmp_path / f"today{len(paper)}.pdf"
        assert main([*given, *paper, str(target)]) == 0
        assert target.read_bytes().startswith(b"%PDF")
    assert "Nothing due today." in capsys.readouterr().out
    assert main([*given, str(tmp_path / "none" / "x.pdf")]) == 1
    assert f"There is no folder {tmp_path / 'none'}." in capsys.readouterr().err
