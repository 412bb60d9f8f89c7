"""The checks of interaction.md section 6 on a window that is shown. Each gives what it found wrong,
in words; tests/widgets/test_accessible_checks.py plants the fault that each has to find."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from accessible_seen import called, faint_outlines, low_contrast, ratio, shown, unseen_focus

__all__ = ["faint_outlines", "low_contrast", "ratio", "unseen_focus"]
R = QAccessible.Role
INTERACTIVE = {
    *(R.Button, R.CheckBox, R.EditableText, R.ComboBox, R.List, R.ListItem, R.SpinBox),
    *(R.RadioButton, R.PageTab, R.MenuItem, R.Link),
}
ROWS = {R.ListItem, R.MenuItem, R.PageTab}
TARGET = 24
_NAME = QAccessible.Text.Name


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child and child.isValid() and not child.state().invisible:
            yield from walk(child)


def all_of(window: QWidget) -> list[QAccessibleInterface]:
    return list(walk(QAccessible.queryAccessibleInterface(window)))


def interactive(window: QWidget) -> list[QAccessibleInterface]:
    return [i for i in all_of(window) if i.role() in INTERACTIVE]


def nameless(window: QWidget) -> list[str]:
    """A1."""
    return [type(i.object()).__name__ for i in interactive(window) if not i.text(_NAME).strip()]


def named_twice(window: QWidget) -> list[str]:
    """A2."""
    names = [(i.role(), i.text(_NAME)) for i in interactive(window) if i.role() not in ROWS]
    return [name for (_, name), count in Counter(names).items() if count > 1]


def silent_rows(window: QWidget) -> list[str]:
    """A3: rows that do not say what they show."""
    found = []
    for view in shown(window, QAbstractItemView):
        assert isinstance(view, QAbstractItemView)
        model = view.model()
        for number in range(min(model.rowCount(), 50) if model else 0):
            index = model.index(number, 0)
            said = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "")
            words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            if not said.strip() or (words and words.split("\n")[0] not in said):
                found.append(f"{view.accessibleName()} {number}: {words!r} said as {said!r}")
    return found


def not_tabbable(window: QWidget) -> list[str]:
    """A4, by policy: starts from what is interactive."""
    found = []
    for i in interactive(window):
        widget = i.object()
        if i.role() in ROWS or not isinstance(widget, QWidget) or not widget.isVisible():
            continue
        if isinstance(widget.parent(), QLineEdit):  # it empties the field, as Esc does
            continue
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(i.text(_NAME))
    return found


def tab_stops(window: QWidget) -> list[QWidget]:
    """Where Tab goes, until it comes back to where it was."""
    start = window.focusWidget()
    if start is None:
        window.setFocus()
        QTest.keyClick(window, Qt.Key.Key_Tab)
        start = window.focusWidget()
    found: list[QWidget] = []
    at = start
    while at is not None and at not in found and len(found) < 300:
        found.append(at)
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = window.focusWidget()
    return _from_the_first(window, found)


def _from_the_first(window: QWidget, stops: list[QWidget]) -> list[QWidget]:
    """Where the focus was at first need not be where the round begins."""
    one: QWidget | None = window.nextInFocusChain()
    while one is not None and one is not window and one not in stops:
        one = one.nextInFocusChain()
    at = stops.index(one) if one is not None and one in stops else 0
    return stops[at:] + stops[:at]


def not_reached(window: QWidget, stops: list[QWidget]) -> list[str]:
    """A4, by keys: what is on the screen, takes the focus by Tab, and is never come to."""
    found = []
    for i in interactive(window):
        widget = i.object()
        if i.role() in ROWS or not isinstance(widget, QWidget):
            continue
        if isinstance(widget.parent(), QLineEdit):
            continue
        if widget.isVisible() and widget.isEnabled() and widget.window() is window:
            proxy = widget.focusProxy() or widget
            if proxy not in stops and not _is_one_of(proxy, stops):
                found.append(f"{type(widget).__name__} {i.text(_NAME)}")
    return found


def _is_one_of(widget: QWidget, stops: list[QWidget]) -> bool:
    """Within a row of choices Tab comes to one, and the arrow keys reach the others."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    if group is not None:
        return any(other in stops for other in group.buttons())
    if not widget.autoExclusive():
        return False
    beside = widget.parentWidget().findChildren(type(widget))
    return any(other in stops for other in beside)


def traps(stops: list[QWidget]) -> list[str]:
    """A15: where Tab does not go on, though there is where to."""
    window = stops[0].window()
    every = [i.object() for i in interactive(window) if i.role() not in ROWS]
    others = [w for w in every if isinstance(w, QWidget) and w.isVisible() and w.isEnabled()]
    return [f"{called(stops[-1])} keeps Tab"] if len(stops) == 1 < len(others) else []


def out_of_order(window: QWidget, stops: list[QWidget]) -> list[str]:
    """A5: within one holder, Tab goes down, and along a row."""
    found = []
    right_to_left = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for first, second in pairwise(stops):
        if first.parentWidget() is not second.parentWidget():
            continue
        one, other = first.geometry(), second.geometry()
        below = other.top() >= one.bottom()
        beside = other.center().x() > one.center().x()
        if right_to_left:
            beside = other.center().x() < one.center().x()
        overlaps = other.bottom() > one.top()
        if not below and not (overlaps and beside):
            found.append(f"{called(first)} -> {called(second)}")
    return found


def small_targets(window: QWidget) -> list[str]:
    """A8."""
    buttons = [b for b in shown(window, QAbstractButton) if not isinstance(b.parent(), QLineEdit)]
    return [called(b) for b in buttons if min(b.width(), b.height()) < TARGET]


def cut(window: QWidget) -> list[str]:
    """A6: buttons and labels that have less room than their words, or stand outside."""
    found = []
    for widget in shown(window, QWidget):
        if isinstance(widget, QAbstractButton) and not isinstance(widget.parent(), QLineEdit):
            holder = widget.parentWidget()
            inside = holder is None or holder.rect().contains(widget.geometry())
            if widget.width() < widget.minimumSizeHint().width() or not inside:
                found.append(f"{called(widget)}: {widget.geometry()}")
        elif isinstance(widget, QLabel) and widget.text() and not _elides(widget):
            found += [] if _has_room(widget) else [f"{widget.text()[:60]!r}: {widget.geometry()}"]
    return found


def _elides(label: QLabel) -> bool:
    """One that shortens its words has all of them as a tooltip and a name."""
    return type(label) is not QLabel and bool(label.toolTip() or label.accessibleName())


def _has_room(label: QLabel) -> bool:
    inner = label.contentsRect()
    if label.pixmap() is not None and not label.pixmap().isNull():
        return True
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 1
    metrics = QFontMetrics(label.font())
    wide = max(metrics.horizontalAdvance(line) for line in label.text().split("\n"))
    return wide <= inner.width() + 1 or label.parentWidget() is None


# --- what is said ------------------------------------------------------------------------------


def nameless_pictures(window: QWidget) -> list[str]:
    """A16."""
    return [
        type(i.object()).__name__
        for i in all_of(window)
        if i.role() == R.Graphic and not i.text(_NAME).strip()
    ]


def unlabelled(window: QWidget) -> list[str]:
    """A18: fields whose label, where they have one, says something else."""
    found = []
    for label in shown(window, QLabel):
        assert isinstance(label, QLabel)
        buddy = label.buddy()
        if buddy is None or not buddy.isVisible():
            continue
        if isinstance(buddy, QComboBox):
            continue  # Qt on Unix names it by what is chosen, and tells its label as a relation
        interface = QAccessible.queryAccessibleInterface(buddy)
        words = label.text().replace("&", "").rstrip(":")
        if interface and words not in interface.text(_NAME):
            found.append(f"{words!r} for {interface.text(_NAME)!r}")
    return found


def not_lists(window: QWidget) -> list[str]:
    """A22: rows to choose from that a reader is not told are a list (or a table)."""
    known = {R.List, R.Table, R.Tree}
    found = []
    for view in shown(window, QAbstractItemView):
        if isinstance(view, QHeaderView):
            continue
        interface = QAccessible.queryAccessibleInterface(view)
        if interface is None or interface.role() not in known:
            found.append(called(view))
    return found


def restless(window: QWidget) -> list[str]:
    """A20: timers that go round more often than twice a second while nothing happens."""
    return [
        f"{type(t.parent()).__name__}: {t.interval()} ms"
        for t in window.findChildren(QTimer)
        if t.isActive() and not t.isSingleShot() and t.interval() < 500
    ]


def without_keys(window: QWidget, palette_names: Callable[[QAction], bool]) -> list[str]:
    """A14: actions that have no key, stand in no menu, and cannot be found by name."""
    in_menus = {
        id(action)
        for menu in window.findChildren(QMenu)
        for action in menu.actions()
        if not action.isSeparator()
    }
    return [
        action.text()
        for action in window.findChildren(QAction)
        if action.text()
        and action.shortcut().isEmpty()
        and id(action) not in in_menus
        and not palette_names(action)
    ]
