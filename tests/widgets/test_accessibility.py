"""The walk of interaction.md section 6: names, Tab, targets, contrast, with planted faults."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conftest import NOW
from flows.conftest import Bench
from smallcrm.app import text_size
from smallcrm.app.writing import Writing
from smallcrm.desktop import resources
from smallcrm.domain.clock import local_now
from smallcrm.domain.records import Repeat
from smallcrm.services import follow_ups, people, recurrences, sample, sample_deeds
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.due_panel import DuePanel
from smallcrm.widgets.due_popover import DuePopover
from smallcrm.widgets.duplicates_dialog import DuplicatesDialog
from smallcrm.widgets.erase_dialog import EraseDialog
from smallcrm.widgets.history_dialog import HistoryDialog
from smallcrm.widgets.keys import KeysDialog
from smallcrm.widgets.ledger_popover import LedgerPopover
from smallcrm.widgets.repeat_popover import RepeatPopover
from smallcrm.widgets.settings_dialog import SettingsDialog
from smallcrm.widgets.style import theme, tokens
from smallcrm.widgets.tag_rhythms import RhythmPopover
from smallcrm.widgets.trash_dialog import TrashDialog

R = QAccessible.Role
INTERACTIVE = {
    *(R.Button, R.CheckBox, R.EditableText, R.ComboBox, R.List, R.ListItem, R.SpinBox),
    *(R.RadioButton, R.PageTab, R.MenuItem, R.Link),
}
ROWS = {R.ListItem, R.MenuItem, R.PageTab}


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child and child.isValid() and not child.state().invisible:
            yield from walk(child)


def interactive(window: QWidget) -> list[QAccessibleInterface]:
    root = QAccessible.queryAccessibleInterface(window)
    return [i for i in walk(root) if i.role() in INTERACTIVE]


def nameless(window: QWidget) -> list[str]:
    return [
        type(i.object()).__name__
        for i in interactive(window)
        if not i.text(QAccessible.Text.Name).strip()
    ]


def not_tabbable(window: QWidget) -> list[str]:
    """Starts from what is interactive, not from the focus policies."""
    found = []
    for i in interactive(window):
        widget = i.object()
        if i.role() in ROWS or not isinstance(widget, QWidget) or not widget.isVisible():
            continue
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(i.text(QAccessible.Text.Name))
    return found


def small_targets(window: QWidget) -> list[str]:
    buttons = [b for b in window.findChildren(QAbstractButton) if b.isVisible()]
    own = [b for b in buttons if not isinstance(b.parent(), QLineEdit)]
    return [b.accessibleName() or b.text() for b in own if min(b.width(), b.height()) < 24]


def named_twice(window: QWidget) -> list[str]:
    seen: dict[tuple[object, str], int] = {}
    for i in interactive(window):
        if i.role() not in ROWS:
            key = (i.role(), i.text(QAccessible.Text.Name))
            seen[key] = seen.get(key, 0) + 1
    return [name for (_, name), count in seen.items() if count > 1]


@pytest.fixture
def full(bench: Bench) -> Bench:
    """Sarah's page over the sample."""
    sample.fill(bench.store, local_now(bench.clock))
    bench.window.people_model.load()
    bench.window.sections.refresh()
    sarah = people.by_prefix(bench.store, "Sarah Chen", 1)[0]
    bench.desk.open_customer(int(sarah.id))
    return bench


@pytest.mark.parametrize(
    "section",
    [Section.PEOPLE, Section.TODAY, Section.FOLLOW_UPS, Section.QUIET, Section.UNSORTED],
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_control_has_a_name_and_is_reached_by_tab(
    full: Bench, qapp: QApplication, qtbot: QtBot, section: Section, scheme: str
) -> None:
    theme.apply(qapp, scheme)
    full.window.show_section(section)
    if section is Section.QUIET:
        qtbot.waitUntil(lambda: full.desk.quiet.model.rowCount() > 0)
    assert nameless(full.window) == []
    assert not_tabbable(full.window) == []
    assert small_targets(full.window) == []
    assert named_twice(full.window) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_so_it_is_with_several_selected_in_the_table(
    full: Bench, qapp: QApplication, qtbot: QtBot, scheme: str
) -> None:
    theme.apply(qapp, scheme)
    full.window.actions_.many.table.trigger()
    full.window.show_list()
    qtbot.waitUntil(lambda: full.workspace.jobs.is_idle)
    full.desk.table.table.selectAll()
    assert full.desk.bulk.bar.isVisible()
    assert not_tabbable(full.window) == []
    assert small_targets(full.window) == []
    assert named_twice(full.window) == []
    for button in full.desk.bulk.bar.buttons.values():
        assert button.accessibleName()


def opened(bench: Bench, writing: Writing, what: str) -> QWidget:
    """A window of its own, as the user meets it."""
    if what == "line":
        writing.come_up()
        writing.panel.field.edit.setPlainText("Tom Baker: send the proofs fri 10am #print")
        return writing.panel
    if what == "due":
        bench.window.show_section(Section.TODAY)
        bench.desk.today.retime()
        return there(bench.desk.today.findChild(DuePopover))
    if what == "rhythm":
        bench.window.show_section(Section.TAG, "design")
        bench.window.people.rhythm.click()
        return there(bench.window.findChild(RhythmPopover))
    if what == "repeat":
        bench.window.show_section(Section.TODAY)
        row = bench.desk.today.promise()
        assert row is not None
        recurrences.set_repeat(bench.store, row.id, Repeat("FREQ=WEEKLY", date(2026, 11, 27)))
        bench.desk.today.repeat()
        return there(bench.desk.today.findChild(RepeatPopover))
    if what == "told":
        bench.window.show_section(Section.TODAY)
        bench.desk.today.told()
        return there(bench.desk.today.findChild(LedgerPopover))
    if what == "erase":
        bench.desk.open_customer(int(people.by_prefix(bench.store, "Sarah Chen", 1)[0].id))
        bench.window.actions_.run("erase")
        return there(bench.window.findChild(EraseDialog))
    if what == "keys":
        bench.window.actions_.run("keys")
        return there(bench.window.findChild(KeysDialog))
    if what in DIALOGS:
        sample_deeds.fill(bench.store, NOW)
        sarah = people.by_prefix(bench.store, "Sarah Chen", 1)[0]
        bench.desk.open_customer(int(sarah.id))
        bench.window.actions_.run(what)
        return there(bench.window.findChild(DIALOGS[what]))
    bench.window.actions_.run("settings")
    dialog = bench.window.findChild(SettingsDialog)
    assert dialog is not None
    dialog.show_page(("general", "writing", "reminders", "safety").index(what))
    dialog.general.show_starts(True, "~/.config/autostart/smallcrm.desktop")
    dialog.general.show_hides(on=True, has_tray=True)
    dialog.reminders.test.click()
    return dialog


def there(found: QWidget | None) -> QWidget:
    assert found is not None
    return found


DIALOGS: dict[str, type[QWidget]] = {
    "history": HistoryDialog,
    "all_actions": HistoryDialog,
    "trash": TrashDialog,
    "duplicates": DuplicatesDialog,
}
WINDOWS = [
    *DIALOGS,
    *("line", "due", "repeat", "rhythm", "keys", "told", "erase"),
    *("general", "writing", "reminders", "safety"),
]


@pytest.mark.parametrize("what", WINDOWS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_so_it_is_in_windows_of_their_own(
    bench: Bench, writing: Writing, qapp: QApplication, qtbot: QtBot, what: str, scheme: str
) -> None:
    theme.apply(qapp, scheme)
    window = opened(bench, writing, what)
    assert window.isVisible()
    if what != "told":  # that one is only read
        assert interactive(window)
    assert nameless(window) == []
    assert not_tabbable(window) == []
    qtbot.waitUntil(lambda: small_targets(window) == [])
    assert named_twice(window) == []


@pytest.mark.parametrize(
    "what",
    [
        *("told", "general", "writing", "reminders", "safety", "panel", "rows"),
        *("history", "trash", "duplicates"),
    ],
)
@pytest.mark.parametrize("percent", [100, 200, 300])
def test_so_it_is_at_any_text_size(
    bench: Bench, writing: Writing, qapp: QApplication, qtbot: QtBot, what: str, percent: int
) -> None:
    base = qapp.font()
    window: QWidget | None = None
    try:
        text_size.apply(qapp, base, percent)
        if what == "panel":
            window = due_panel(bench)
        elif what == "rows":
            window = rows_that_ask(bench)
        else:
            window = opened(bench, writing, what)
        shown = window
        assert nameless(shown) == []
        assert not_tabbable(shown) == []
        assert named_twice(shown) == []
        # what has just come up is laid out a moment later
        qtbot.waitUntil(lambda: small_targets(shown) == cut(shown) == [])
    finally:
        text_size.apply(qapp, base, 100)
        if isinstance(window, DuePanel):
            window.close()
            window.deleteLater()


def due_panel(bench: Bench) -> DuePanel:
    found = follow_ups.agenda(bench.store, local_now(bench.clock), None)
    panel = DuePanel(bench.workspace, bench.desk.promises)
    panel.set_rows((*found.late, *found.today))
    panel.pop_up(asked=True)
    panel.moved.ask(found.late[0])
    panel._take_room()
    return panel


def rows_that_ask(bench: Bench) -> QWidget:
    """The window with both thin rows over its strip."""
    bench.window.show_section(Section.TODAY)
    row = bench.desk.today.promise()
    assert row is not None
    bench.desk.moved_row.ask(row)
    bench.window.actions_.run("next_step")
    assert bench.desk.next_row.isVisible()
    return bench.window


def cut(window: QWidget) -> list[str]:
    """Buttons that are narrower than their words, or stand outside what holds them."""
    found = []
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible() or isinstance(button.parent(), QLineEdit):
            continue
        owner = button.parentWidget()
        inside = owner is None or owner.rect().contains(button.geometry())
        if button.width() < button.minimumSizeHint().width() or not inside:
            found.append(button.accessibleName() or button.text())
    return found


def test_the_walk_finds_planted_faults(full: Bench) -> None:
    pane = full.desk.person_pane
    pane.mail.setAccessibleName("Call")
    pane.mail.setText("")
    pane.call.setAccessibleName("Call")
    assert named_twice(full.window) == ["Call"]
    pane.mail.setAccessibleName("")
    pane.mail.setText("")
    assert "QPushButton" in nameless(full.window)
    pane.timeline.view.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert "Timeline" in not_tabbable(full.window)
    small = QPushButton("tiny", pane)
    small.setFixedSize(18, 18)
    small.show()
    assert "tiny" in small_targets(full.window)
    assert "tiny" in cut(full.window)


def test_rows_say_all_they_show(full: Bench) -> None:
    model = full.window.people_model
    row = model.index_by_letters("tom baker")
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tom Baker, Baker & Sons · called 13 days ago, follow-up 3 days late"


def test_rows_of_today_say_why_somebody_is_there(full: Bench) -> None:
    full.window.show_section(Section.TODAY)
    model = full.desk.today.model
    spoken = [
        model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())
    ]
    (will,) = [words for words in spoken if words.startswith("Will Park, 2 months")]
    assert will.startswith("Will Park, 2 months (every 6 weeks), Call, 24 Sep")
    assert will.endswith(": “Will decide in the new year. Busy until then.”")
    assert "May Wong, Birthday, today" in spoken
    assert "Ben O'Neil, Birthday, turns 42, Saturday" in spoken


def contrast(first: QColor, second: QColor) -> float:
    """WCAG 2.2's formula."""

    def light(colour: QColor) -> float:
        parts = []
        for value in (colour.redF(), colour.greenF(), colour.blueF()):
            parts.append(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(first), light(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("look", [tokens.LIGHT, tokens.DARK], ids=["light", "dark"])
def test_colours_can_be_told_apart(look: tokens.Tokens) -> None:
    grounds = (look.window, look.base, look.sunken)
    for ground in grounds:
        assert contrast(look.text, ground) >= 4.5
        assert contrast(look.muted, ground) >= 4.5
        assert contrast(look.link, ground) >= 4.5
    for ink, ground in (
        (look.due, look.due_ground),
        (look.late, look.late_ground),
        (look.done, look.done_ground),
        (look.selection_text, look.selection),
        (look.on_accent, look.accent),
    ):
        assert contrast(ink, ground) >= 4.5
    for line in (look.control, look.accent):
        assert contrast(line, look.base) >= 3
    assert len(fields(look)) == 20
    for ground_name in tokens.AVATAR_GROUNDS:
        assert contrast(QColor("#FFFFFF"), QColor(ground_name)) >= 4.5


def test_avatars_mirror_where_the_script_does(full: Bench, qapp: QApplication) -> None:
    view = full.window.people.view

    def coloured_side() -> str:
        image = view.viewport().grab().toImage()
        half = image.width() // 2
        base = tokens.current().base
        marks = [0, 0]
        for x in range(8, image.width() - 8, 2):
            for y in range(20, 40, 2):
                if (
                    contrast(image.pixelColor(x, y), base) > 4
                    and image.pixelColor(x, y).hsvSaturation() > 60
                ):
                    marks[x > half] += 1
        return "left" if marks[0] > marks[1] else "right"

    view.scrollToTop()
    assert coloured_side() == "left"
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert coloured_side() == "right"


def test_every_icon_that_is_named_is_there() -> None:
    folder = resources.folder() / "icons" / "lucide"
    names = {path.stem for path in folder.glob("*.svg")}
    source = Path(theme.__file__).parents[1]
    text = "\n".join(p.read_text(encoding="utf-8") for p in source.rglob("*.py"))
    from smallcrm.widgets.aside import ICONS

    used = set(ICONS.values()) | {"search", "users", "user", "check", "message-square", "x"}
    assert used <= names
    assert all(f'"{name}"' in text for name in used)
