"""Every screen in a language that is half as long again: nothing is cut, nothing is left in
English (interaction.md 5, convention 41)."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import text as sql

from flows.conftest import Bench
from pseudo import Pseudo, changed
from smallcrm.app import sample_agreements, sample_import, text_size
from smallcrm.app.arguments import SCREENS, parser
from smallcrm.app.screenshot import Screens
from smallcrm.app.writing import Writing
from smallcrm.domain.query_fields import Field
from smallcrm.services import (
    sample_backups,
    sample_care,
    sample_care_feedback,
    sample_care_letters,
    sample_deeds,
    sample_files,
    sample_sales,
    sample_words,
)
from smallcrm.widgets.parts.elide_label import ElideLabel

OURS = """smallcrm vCard CSV PDF JSON Excel Google Outlook LDIF TSV iCloud Thunderbird mbox XLSX
Esc Ctrl Shift Alt Enter Tab Del Up Down Left Right PgUp PgDown Space Home End Ins Backspace
Deutsch English Nederlands F10 UTF Windows"""
"""Names, which no language changes; and keys, which Qt names."""
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
MONTHS = "January February March April May June July August September October November December"
SHORT = {name[:length] for name in f"{DAYS} {MONTHS}".split() for length in (3, 4)}
KNOWN = {*OURS.split(), *DAYS.split(), *MONTHS.split(), *SHORT, *("kB", "MB", "GB", "AM", "PM")}
"""Qt's own names of days, keys and sizes, too."""


NOT_WORDS = re.compile(
    r"python3? [^”\n]+|<[^>]+>|[\w.+-]+@[\w.-]+|https?:\S+|[~/][\w./-]+|\S+\.\w{2,4}\b|"
    rf"\b(?:{'|'.join(Field)}):(?:<|&lt;)?[^\s<]+|\b[A-Z]{{3}} [\d.,]+"
)
"""Commands, marks, addresses, places, names of files, conditions of a search, and amounts."""
SAMPLES = (
    *(sample_words, sample_deeds, sample_backups, sample_files, sample_sales),
    *(sample_care, sample_care_feedback, sample_care_letters),
)
ROOT = QModelIndex()


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def percent(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    base = qapp.font()
    text_size.apply(qapp, base, request.param)
    yield request.param
    text_size.apply(qapp, base, 100)


def shown(bench: Bench, writing: Writing, qtbot: QtBot, screen: str, size: str) -> QWidget:
    options = parser().parse_args(["--demo", "--screen", screen, "--size", size])
    bench.window.resize(*options.size)
    screens = Screens(bench.window, bench.desk, writing, options)
    found = screens.show(screen)
    qtbot.waitUntil(lambda: not screens.goes_on(), timeout=30000)
    return found


# --- what is said --------------------------------------------------------------------------------


def said(window: QWidget) -> Iterator[str]:
    """Every text of a window, with the words for a screen reader."""
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        yield widget.toolTip()
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget.text()
        elif isinstance(widget, (QLineEdit, QPlainTextEdit)):
            yield widget.placeholderText()
        elif isinstance(widget, QTabBar):
            yield from (widget.tabText(n) for n in range(widget.count()))
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from rows(widget)


def rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(ROOT), 12)):
        for column in range(model.columnCount(ROOT) if isinstance(view, QTableView) else 1):
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                value = index.data(role)
                if isinstance(value, str):
                    yield value


def of_clients(bench: Bench) -> str:
    """Every word of the file and of the sample, for what is theirs is not translated."""
    found = []
    for module in (*SAMPLES, sample_agreements, sample_import):
        nodes = ast.walk(ast.parse(inspect.getsource(module)))
        found += [
            n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)
        ]
    with bench.store.read() as session:
        tables = session.execute(
            sql("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE '%fts%'")
        )
        for (name,) in tables.all():
            for row in session.execute(sql(f'SELECT * FROM "{name}"')).all():
                found += [value for value in row if isinstance(value, str)]
    return "\n".join(found)


def in_english(window: QWidget, theirs: str) -> list[str]:
    """Parts of texts that no translation was asked for."""
    found, single = [], set(re.findall(r"[^\W\d_]+", theirs))
    for text in said(window):
        plain = NOT_WORDS.sub(" ", text)
        for part in re.split(r"[·:,;()“”\n…→]|\s-\s", plain):
            words = [w for w in re.findall(r"[^\W\d_]{2,}", part) if w not in KNOWN]
            if not words or not all(w.isascii() for w in words):
                continue
            if part.strip() not in theirs and not all(w in single for w in words):
                found.append(text)
    return sorted(set(found))


@pytest.mark.parametrize("screen", SCREENS)
def test_no_text_is_left_in_english(
    pseudo: None, bench: Bench, writing: Writing, qtbot: QtBot, screen: str
) -> None:
    window = shown(bench, writing, qtbot, screen, "1280x800")
    assert "\n".join(in_english(window, of_clients(bench))) == ""
    assert any(not text.isascii() for text in said(window))


# --- what is cut ---------------------------------------------------------------------------------


def cut(window: QWidget) -> list[str]:
    """Texts that are larger than what shows them, and buttons outside what holds them."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget.parent(), QLineEdit):
            continue
        if isinstance(widget, QAbstractButton):
            owner = widget.parentWidget()
            inside = owner is None or owner.rect().contains(widget.geometry())
            if not inside or widget.width() < widget.minimumSizeHint().width():
                found.append(f"{type(widget).__name__} {widget.text() or widget.accessibleName()}")
        elif isinstance(widget, QLabel) and widget.text() and is_cut(widget):
            found.append(f"{type(widget).__name__} {widget.text()}")
    return found


def is_cut(label: QLabel) -> bool:
    """Not one that says itself that it is."""
    if isinstance(label, ElideLabel):
        return False
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.minimumSizeHint().width()


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize(
    ("percent", "size"),
    [(100, "1280x800"), (100, "900x600"), (200, "900x600")],
    indirect=["percent"],
)
def test_nothing_is_cut(
    percent: int,
    pseudo: None,
    bench: Bench,
    writing: Writing,
    qtbot: QtBot,
    screen: str,
    size: str,
) -> None:
    window = shown(bench, writing, qtbot, screen, size)
    found: list[str] = []

    def is_whole() -> bool:
        found[:] = cut(window)
        return not found

    try:
        qtbot.waitUntil(is_whole, timeout=20000)
    except qtbot.TimeoutError:
        pytest.fail("\n".join(found))


def test_the_walk_finds_what_is_planted(
    pseudo: None, bench: Bench, writing: Writing, qtbot: QtBot
) -> None:
    window = shown(bench, writing, qtbot, "people", "1280x800")
    theirs = of_clients(bench)
    assert cut(window) == in_english(window, theirs) == []
    label = QLabel("Forgotten words", window)
    label.resize(20, 20)
    label.show()
    assert in_english(window, theirs) == ["Forgotten words"]
    assert cut(window) == ["QLabel Forgotten words"]


def test_the_language_is_half_as_long_again() -> None:
    assert changed("&Keep {name} in touch…") == "&Ķééƥɵɵ {name} íñɵ ťøúćħɵɵɵ…"
