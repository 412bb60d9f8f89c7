"""An absence said in the line: shown before it is saved, kept, taken out by Backspace."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from flows.conftest import Bench, Keys, person
from smallcrm.app.writing import Writing
from smallcrm.domain.records import CustomerId
from smallcrm.services import contact_windows
from smallcrm.viewmodels import capture_wording


def chips(bench: Bench, writing: Writing) -> list[tuple[str, str]]:
    found = capture_wording.chips(writing.line.found, bench.workspace.local_now())
    return [(chip.text, chip.hint) for chip in found]


def away(bench: Bench, name: str) -> date | None:
    return contact_windows.of(bench.store, CustomerId(person(bench, name))).away_until


def test_it_is_said_before_enter_and_undone_with_the_note(
    bench: Bench, writing: Writing, keys: Keys
) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: away until 12 Jan. Call her fri")
    assert chips(bench, writing)[-1] == ("Away until Tue 12 Jan 2027", "")
    assert away(bench, "Ana Lima") is None
    keys.press(edit, Qt.Key.Key_Return)
    assert away(bench, "Ana Lima") == date(2027, 1, 12)
    assert bench.strip.startswith("Saved to Ana Lima. Away until Tue 12 Jan 2027. Follow-up Fri 27")
    bench.window.actions_.undo.trigger()
    assert away(bench, "Ana Lima") is None


def test_backspace_makes_plain_words_of_it(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: away until tue 12 Dec")
    assert chips(bench, writing)[-1] == ("Away until Sat 12 Dec", "the weekday is another one")
    keys.press(edit, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert writing.line.found.away is None
    assert edit.toPlainText() == "Ana Lima: away until tue 12 Dec"
    keys.press(edit, Qt.Key.Key_Return)
    assert away(bench, "Ana Lima") is None


def test_a_length_shows_until_when_it_is(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima: away for two weeks from Monday")
    assert chips(bench, writing)[-1] == ("Away until Sun 13 Dec", "")
    keys.press(edit, Qt.Key.Key_Return)
    assert away(bench, "Ana Lima") == date(2026, 12, 13)
    assert bench.strip.startswith("Saved to Ana Lima. Away until Sun 13 Dec")
    bench.window.actions_.undo.trigger()
    assert away(bench, "Ana Lima") is None


def test_of_two_it_names_whom_it_is_said_of(bench: Bench, writing: Writing, keys: Keys) -> None:
    edit = writing.panel.field.edit
    writing.come_up()
    keys.type(edit, "Ana Lima, Tom Baker: met. Tom is away until friday")
    assert chips(bench, writing)[-1] == ("Tom Baker: Away until Fri 27 Nov", "")
    keys.press(edit, Qt.Key.Key_Return)
    assert away(bench, "Tom Baker") == date(2026, 11, 27)
    assert away(bench, "Ana Lima") is None
