"""Words for tables that come in: each meaning, each way of reading has some."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication

from smallcrm.domain.columns import (
    ENCODINGS,
    Column,
    DateDoubt,
    Dialect,
    Mapping,
    Meaning,
    Table,
)
from smallcrm.domain.records import CustomerDraft, EmailDraft, FactDraft, TouchDraft
from smallcrm.formats.table_systems import _SIGNS
from smallcrm.viewmodels import clipped, import_pairs, import_words
from smallcrm.viewmodels.import_columns import BECOMES, CHOICES, ColumnsModel

pytestmark = pytest.mark.usefixtures("qapp")


def test_each_meaning_has_its_own_words() -> None:
    words = [import_words.meaning_name(what) for what in Meaning]
    assert len(set(words)) == len(Meaning)


@pytest.mark.parametrize(
    ("column", "words"),
    [
        (Column("x", Meaning.PHONE, "mobile"), "Phone, mobile"),
        (Column("x", Meaning.PHONE, "boat"), "Phone, boat"),
        (Column("x", Meaning.NAME, "work"), "Name"),
        (Column("Shoe", Meaning.CUSTOM, name="Shoe"), "Keep as field"),
        (Column("Shoe", Meaning.CUSTOM, name="Shoe 2"), "Keep as field: Shoe 2"),
    ],
)
def test_what_a_column_becomes(column: Column, words: str) -> None:
    assert import_words.meaning(column) == words


def test_each_way_of_reading_is_called_something() -> None:
    for choices in (import_words.encodings(), import_words.delimiters(), import_words.quotes()):
        words = [text for _, text in choices]
        assert all(words)
        assert len(set(words)) == len(words)
    assert [name for name, _ in import_words.encodings()] == list(ENCODINGS)
    raw = {name for name, text in import_words.encodings() if text == name}
    assert raw == set()


def test_each_known_program_is_called_as_it_calls_itself() -> None:
    for name, _ in _SIGNS:
        assert import_words.system(name) != name
    assert import_words.system("") == ""


def test_how_a_table_was_read() -> None:
    table = Table("x.csv", ("a", "b"), (("1", "2"),), (2,), Dialect("utf-8", "\t"))
    assert import_words.how_read(table, 2) == "1 row, 2 columns, read as UTF-8, separated by tabs"
    book = Table("x.xlsx", ("a",), (), (), Dialect(sheet="2019"), sheets=("2018", "2019"))
    assert import_words.how_read(book, 1) == "0 rows, 1 column, sheet “2019”"


def test_what_else_is_said_of_a_table() -> None:
    table = Table("x.csv", ("a", "b"), dialect=Dialect(header=1), preamble=("t",), footer=("f",))
    columns = (
        Column("a", Meaning.CUSTOM, filled=3, is_guessed=False),
        Column("b", Meaning.DROP, filled=0),
    )
    words = import_words.about(table, Mapping(columns, system="zoho"), is_known=True)
    assert words == (
        "It comes from Zoho. The columns become what they became last time. "
        "1 line above the names of the columns is left out. "
        "1 line below the last row is left out. "
        "1 column was not recognised and is kept as a field: look at it. "
        "1 empty column is not shown."
    )


def test_the_question_of_the_days() -> None:
    found = DateDoubt(41, "03-11-26", date(2026, 11, 3), date(2026, 3, 11))
    assert import_words.doubt(found).startswith("41 dates could be day-month or month-day.")
    assert import_words.readings(found) == ("3 Nov 2026", "11 Mar 2026")


def test_many_files_are_not_all_named() -> None:
    assert import_words.files(["a", "b", "c"]) == "a, b, c"
    assert import_words.files(["a", "b", "c", "d"]) == "a, b and 2 more"


def test_what_a_column_is_beside_the_usual_stands_at_the_top() -> None:
    model = ColumnsModel()
    column = Column("x", Meaning.PHONE, "boat", filled=1)
    model.show(Mapping((column, Column("y", Meaning.DROP, filled=0))))
    assert model.rowCount() == 1
    first, line, *rest = model.choices(0)
    assert first == ((Meaning.PHONE, "boat"), "Phone, boat")
    assert line[0] is None
    offered = [choice for choice, _ in rest if choice is not None]
    assert offered == [choice for group in CHOICES for choice in group]
    heard: list[Mapping] = []
    model.chosen.connect(heard.append)
    index = model.index(0, BECOMES)
    assert not model.setData(index, (Meaning.PHONE, "boat"))
    assert model.setData(index, (Meaning.EMAIL, "work"))
    assert heard[0].columns[0].meaning is Meaning.EMAIL
    assert heard[0].columns[0].label == "work"


def test_somebody_in_a_line() -> None:
    draft = CustomerDraft(
        "Ana Lima",
        details=(EmailDraft("a@x.example"), *(FactDraft(f"fact {n}") for n in range(6))),
        touches=(TouchDraft(date(2026, 11, 3), "Last: 3"),),
    )
    assert import_pairs.person(draft, most=3) == "a@x.example · fact 0 · fact 1 · and 5 more"
    alone = CustomerDraft("Ana Lima", touches=(TouchDraft(date(2026, 11, 3), "Last: 3"),))
    assert import_pairs.person(alone) == "last contact 3 Nov 2026"


def test_files_go_before_what_is_copied_as_text(qapp: QApplication) -> None:
    mime = QMimeData()
    mime.setText("Name\tPhone\nAna\t1\n")
    assert clipped.read(mime).data == b"Name\tPhone\nAna\t1"
    mime.setUrls([QUrl("https://example.com/x.csv")])
    assert not clipped.read(mime).paths
    mime.setUrls([QUrl.fromLocalFile("/tmp/x.csv")])
    assert [p.name for p in clipped.read(mime).paths] == ["x.csv"]
    assert clipped.read(None) == clipped.Clipped()
