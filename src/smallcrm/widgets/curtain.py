"""What is on the screen while names are hidden: every text passes the veil, and each window has a
border that says so.

Lists are covered by their models. All other texts are widgets' own, set from many places: they are
covered here, just before they are painted or asked for, and given back when the guard ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from smallcrm.viewmodels import veil
from smallcrm.viewmodels.guard import Guard
from smallcrm.viewmodels.veiled_list import seen
from smallcrm.widgets import dots
from smallcrm.widgets.parts.due_list import DueList
from smallcrm.widgets.parts.pick_list import PickList
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.style import fonts, tokens

THICK = 3
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
_KEPT = "covered_"
"""How the property begins that keeps what a text was, and what is shown in its place."""
_EVENTS = {
    QEvent.Type.Polish,
    QEvent.Type.Show,
    QEvent.Type.Paint,
    QEvent.Type.LayoutRequest,
    QEvent.Type.WindowTitleChange,
    QEvent.Type.ToolTip,
    QEvent.Type.ToolTipChange,
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
}
_FOCUS = {QEvent.Type.FocusIn, QEvent.Type.FocusOut}
_Cell = tuple[str, Callable[[], Any], Callable[[Any], object]]


class Curtain(QObject):
    """Made when the guard goes on for the first time. ``action`` ends it from any window."""

    def __init__(self, guard: Guard, action: QAction, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guard, self._action = guard, action
        self._is_covering = False
        guard.changed.connect(self.renew)

    @Slot()
    def renew(self) -> None:
        """It went on or off, or somebody else is in sight."""
        app = QApplication.instance()
        if app is None:
            return
        app.removeEventFilter(self)
        if self._guard.is_on:
            app.installEventFilter(self)
        for widget in QApplication.allWidgets():
            self.cover(widget)
            if isinstance(widget, QPlainTextEdit):
                widget.viewport().update()
        for window in QApplication.topLevelWidgets():
            self._edge(window)

    def stop(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _EVENTS and isinstance(watched, QWidget) and not self._is_covering:
            if event.type() == QEvent.Type.Paint and self._dots(watched):
                return True
            self.cover(watched)
            if event.type() in _FOCUS and isinstance(watched, QPlainTextEdit):
                watched.viewport().update()
            if event.type() == QEvent.Type.Show and watched.isWindow():
                self._edge(watched)
                for inside in watched.findChildren(QWidget):
                    self.cover(inside)
        return False

    def _dots(self, page: QWidget) -> bool:
        """Paint dots in the place of the words of several lines; whether it was."""
        field = dots.field_of(page)
        if field is None or not dots.is_hidden(field):
            return False
        dots.paint(field)
        return True

    def cover(self, widget: QWidget) -> None:
        """Show the texts of a widget as they may be seen now, or as they are."""
        self._is_covering = True
        try:
            for name, get, put in _cells(widget):
                _cover(widget, name, get, put)
            if isinstance(widget, QLineEdit):
                dots.show(widget)
        finally:
            self._is_covering = False

    def _edge(self, window: QWidget) -> None:
        """The border of a window, and the key that ends it there too."""
        edge = window.findChild(Edge, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if not self._has_edge(window):
            if edge is not None:
                edge.hide()
                edge.deleteLater()
                window.removeEventFilter(edge)
                if window is not self._action.parent():
                    window.removeAction(self._action)
            return
        if edge is None:
            edge = Edge(window)
            window.addAction(self._action)
        keys = self._action.shortcut().toString(self._action.shortcut().SequenceFormat.NativeText)
        words = self.tr("Names are hidden. {keys} shows them.") if keys else ""
        edge.say(words.replace("{keys}", keys) or self.tr("Names are hidden."), self._instead())

    def _has_edge(self, window: QWidget) -> bool:
        """What passes by itself has none, but a cover where people may be painted."""
        if not self._guard.is_on or not window.isWindow() or isinstance(window, QMenu):
            return False
        kind = window.windowType()
        if kind is Qt.WindowType.Popup:
            return self._guard.is_shut
        return kind not in (Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)

    def _instead(self) -> str:
        """What stands in the place of everything, while it is not known who is to be hidden."""
        if not self._guard.is_shut:
            return ""
        if self._guard.has_failed:
            return self.tr("It cannot be read who is to be hidden, so nothing is shown.")
        return self.tr("Hiding names…")


class Edge(QWidget):
    """A border over everything in a window; the pointer goes through it. While there are words
    that stand ``instead`` nothing is seen or reached below it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = self._instead = ""
        window.installEventFilter(self)
        self._fit()

    def say(self, words: str, instead: str = "") -> None:
        self._words, self._instead = words, instead
        self.setAccessibleName(f"{instead} {words}" if instead else words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not instead)
        self._fit()
        self.show()
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ChildAdded):
            self._fit()
            self.raise_()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = tokens.current()
        painter = QPainter(self)
        if self._instead:
            painter.fillRect(self.rect(), colours.base)
            painter.setFont(fonts.title())
            painter.setPen(colours.text)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            edge = tokens.SPACE_4
            painter.drawText(self.rect().adjusted(edge, edge, -edge, -edge), flags, self._instead)
        painter.setPen(QPen(colours.late, THICK))
        half = THICK // 2
        painter.drawRect(self.rect().adjusted(half, half, -half - 1, -half - 1))
        painter.setFont(fonts.caption())
        painter.fillRect(self._tab(), colours.late)
        painter.setPen(colours.base)
        painter.drawText(self._tab(), Qt.AlignmentFlag.AlignCenter, self._shown())
        painter.end()

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def _tab(self) -> QRect:
        """Where the words stand: in the middle of the lower edge."""
        metrics = QFontMetrics(fonts.caption())
        wide = metrics.horizontalAdvance(self._shown()) + 2 * tokens.SPACE_3
        high = metrics.height() + 2
        return QRect((self.width() - wide) // 2, self.height() - high - THICK, wide, high + THICK)

    def _shown(self) -> str:
        room = self.width() - 2 * tokens.SPACE_3 - 2 * THICK
        metrics = QFontMetrics(fonts.caption())
        return metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)


def _cells(widget: QWidget) -> Iterable[_Cell]:
    """Every text that a widget shows or says, with how it is read and set."""
    if isinstance(widget, Edge):
        return
    yield "name", widget.accessibleName, widget.setAccessibleName
    yield "about", widget.accessibleDescription, widget.setAccessibleDescription
    yield "tip", widget.toolTip, widget.setToolTip
    if widget.isWindow():
        yield "window", widget.windowTitle, widget.setWindowTitle
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text, widget.setText
    elif isinstance(widget, QGroupBox | QMenu):
        yield "title", widget.title, widget.setTitle
    elif isinstance(widget, QLineEdit):
        yield "hint", widget.placeholderText, widget.setPlaceholderText
        if widget.isReadOnly():
            yield "text", widget.text, widget.setText
    elif isinstance(widget, QPlainTextEdit) and widget.isReadOnly():
        yield "text", widget.toPlainText, widget.setPlainText
    elif isinstance(widget, QListWidget):
        yield from _of_items(widget)
    elif isinstance(widget, QComboBox):
        yield from _of_choices(widget)
    if isinstance(widget, QMenu):
        yield from _of_actions(widget)


def _of_items(widget: QListWidget) -> Iterable[_Cell]:
    # of these the painters read a record or a second line, and nothing else does
    paints_more = isinstance(widget, PickList | DueList) or isinstance(
        widget.itemDelegate(), TwoLineDelegate
    )
    roles = (*_ROLES, MORE) if paints_more else _ROLES
    for number in range(widget.count()):
        item = widget.item(number)
        for role in roles:
            if item.data(role) is not None:
                yield (
                    f"item {number} {int(role)}",
                    partial(item.data, role),
                    partial(item.setData, role),
                )


def _of_choices(widget: QComboBox) -> Iterable[_Cell]:
    for number in range(widget.count()):
        yield (
            f"choice {number}",
            partial(widget.itemText, number),
            partial(widget.setItemText, number),
        )


def _of_actions(menu: QMenu) -> Iterable[_Cell]:
    for number, action in enumerate(menu.actions()):
        yield f"action {number}", action.text, action.setText


def _cover(
    widget: QWidget, name: str, get: Callable[[], Any], put: Callable[[Any], object]
) -> None:
    """What was set by us and still stands is what it was; anything else is news."""
    kept, now = widget.property(_KEPT + name), get()
    real = kept[0] if kept is not None and kept[1] == now else now
    shown = seen(real) if veil.is_on() else real
    if shown != now:
        put(shown)
    if shown != real:
        widget.setProperty(_KEPT + name, (real, shown))
    elif kept is not None:
        widget.setProperty(_KEPT + name, None)
