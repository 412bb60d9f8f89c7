"""Text from outside is text on every screen: never HTML, no picture of it is ever loaded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from flows.conftest import Bench
from smallcrm.app.writing import Writing
from smallcrm.domain.actions import Action
from smallcrm.domain.consent import Channel, ConsentDraft
from smallcrm.domain.records import (
    AddressDraft,
    AffiliationDraft,
    CustomerDraft,
    EmailDraft,
    FactDraft,
    FollowUpDraft,
    LinkDraft,
    OccasionDraft,
    OccasionKind,
    PhoneDraft,
    TagDraft,
)
from smallcrm.services import consents, customers, follow_ups
from smallcrm.storage.models import CapturedLine, Interaction, Participant
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.erase_dialog import EraseDialog
from smallcrm.widgets.settings_dialog import SettingsDialog

RED = QColor(255, 0, 254)
"""Of the picture that must never be drawn; nothing else here has this colour."""


@pytest.fixture
def evil(bench: Bench, writing: Writing, tmp_path: Path) -> str:
    """What a stranger put into every field: HTML with a picture of this computer."""
    picture = tmp_path / "canary.png"
    pixels = QPixmap(64, 64)
    pixels.fill(RED)
    assert pixels.save(str(picture))
    text = f"<img src='file://{picture}' width=64 height=64><b>Ana</b>"
    details = (
        *(EmailDraft(text, text), PhoneDraft(f"+31 6 {text}", text), FactDraft(text)),
        *(AffiliationDraft(text, text), AddressDraft(street=text, locality=text, label=text)),
        *(LinkDraft(text, text), TagDraft("evil<img>"), TagDraft(text)),
        OccasionDraft(OccasionKind.OTHER, 11, 26, None, text),
    )
    store, now = bench.store, bench.clock.now()
    who = customers.add(store, CustomerDraft(text, nickname=text, details=details), now)
    follow_ups.add(store, who, FollowUpDraft(text, now.date()), now)
    follow_ups.add(store, None, FollowUpDraft(text, None), now)
    consents.add(store, who, ConsentDraft(text, Channel.ANY, now.date(), text), now.date())
    with store.write(Action.CAPTURE, text) as session:
        for person in (who, None):
            row = Interaction(kind="call", body=text, happened_at=now, created_at=now)
            session.add(row)
            session.flush()
            session.add(Participant(interaction_id=row.id, customer_id=person))
        session.add(CapturedLine(line=text, captured_at=now))
    bench.window.people_model.load()
    bench.window.sections.refresh()
    bench.desk.open_customer(int(who))
    return text


def looks_like_html(text: str) -> bool:
    return "<img" in text or "<b>" in text


def labels(window: QWidget) -> list[str]:
    """Labels that would read what they say as HTML."""
    return [
        label.text()
        for label in window.findChildren(QLabel)
        if label.textFormat() != Qt.TextFormat.PlainText and looks_like_html(label.text())
    ]


def boxes(window: QWidget) -> list[str]:
    edits = [e for e in window.findChildren(QTextEdit) if e.acceptRichText()]
    boxes = [
        b
        for b in window.findChildren(QMessageBox)
        if b.textFormat() != Qt.TextFormat.PlainText and looks_like_html(b.text())
    ]
    return [w.objectName() or type(w).__name__ for w in (*edits, *boxes)]


def tips(window: QWidget) -> list[str]:
    """Tooltips of widgets, actions and rows with tags in them that are not ours."""
    found = [w.toolTip() for w in (window, *window.findChildren(QWidget))]
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        found += list(_tips_of(model)) if model is not None else []
    return [tip for tip in found if looks_like_html(tip)]


def _tips_of(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(), 300)):
        tip = model.data(model.index(row, 0, QModelIndex()), Qt.ItemDataRole.ToolTipRole)
        yield str(tip or "")


def is_drawn(window: QWidget) -> bool:
    """Whether the canary's colour is anywhere in a picture of the window."""
    image = window.grab().toImage()
    return any(
        image.pixelColor(x, y) == RED
        for x in range(0, image.width(), 8)
        for y in range(0, image.height(), 8)
    )


def check(window: QWidget) -> None:
    assert labels(window) == []
    assert boxes(window) == []
    assert tips(window) == []
    assert not is_drawn(window)


@pytest.mark.parametrize("section", list(Section))
def test_in_every_section(bench: Bench, evil: str, qtbot: QtBot, section: Section) -> None:
    if section is Section.TAG:
        bench.window.show_section(section, "evil<img>")
    else:
        bench.window.show_section(section)
    qtbot.wait(1)
    check(bench.window)


def test_what_is_shown_is_what_was_typed(bench: Bench, evil: str) -> None:
    pane = bench.desk.person_pane
    assert pane.name.edit.text() == evil
    assert evil in pane.subtitle.text()
    texts = [line.value.edit.text() for line in pane.aside._lines.values()]
    assert sum(evil in text for text in texts) >= 6
    assert bench.desk.rights.consents.rows[0].what.text() == evil
    bench.desk._say_plain(evil)
    assert bench.strip == evil
    check(bench.window)


def test_when_it_is_looked_for(bench: Bench, evil: str, qtbot: QtBot) -> None:
    bench.window.show_section(Section.PEOPLE)
    bench.window.people.search.setText("ana")
    qtbot.waitUntil(lambda: bench.window.people_model.rowCount() > 1)
    check(bench.window)


def test_in_the_line_and_its_brief(bench: Bench, writing: Writing, evil: str, qtbot: QtBot) -> None:
    writing.come_up()
    for typed in (f"{evil}: met. Send {evil} fri #x{evil}", "Ana", f"@{evil}:"):
        writing.panel.field.edit.setPlainText(typed)
        qtbot.wait(1)
        check(writing.panel)


def test_in_windows_of_their_own(bench: Bench, writing: Writing, evil: str, qtbot: QtBot) -> None:
    bench.window.actions_.erase.trigger()
    dialog = bench.window.findChild(EraseDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog._plan is not None)
    check(dialog)
    assert evil in dialog.title.text()
    bench.window.actions_.settings.trigger()
    settings = bench.window.findChild(SettingsDialog)
    assert settings is not None
    check(settings)


def test_the_check_finds_what_it_is_for(evil: str, qtbot: QtBot) -> None:
    """Its positive control: a plain label with this text does draw the picture."""
    label = QLabel(evil)
    qtbot.addWidget(label)
    label.setToolTip(evil)
    label.show()
    qtbot.waitUntil(lambda: is_drawn(label))
    holder = QWidget()
    qtbot.addWidget(holder)
    label.setParent(holder)
    assert labels(holder) == tips(holder) == [evil]
