"""The year in review: read, copied, written as text, printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.viewmodels.workspace import Workspace
from smallcrm.viewmodels.year_review import Line, Lines, YearReview
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.link_button import LinkButton
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import tokens

SIZE = (104, 44)
"""In characters and lines."""
_SCROLLS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


class YearDialog(QDialog):
    """``person_wanted(int)``: whose page is wanted; ``said(str)``: what came of writing it."""

    person_wanted = Signal(int)
    said = Signal(str)

    def __init__(
        self, workspace: Workspace, review: YearReview, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workspace, self.review = workspace, review
        self.title = plain_label(self, "", "title")
        self.below = plain_label(self, "", "muted")
        self.pane = ScrolledPage(self)
        self.before = self._button(self.tr("Year before"))
        self.behind = self._button(self.tr("Year after"))
        self.copy_ = self._button(self.tr("&Copy"))
        self.save = self._button(self.tr("&Save as text…"))
        self.print_ = self._button(self.tr("&Print…"))
        self.close_ = self._button(self.tr("Close"))
        self._lay_out()
        self.before.clicked.connect(self._back)
        self.behind.clicked.connect(self._on)
        self.copy_.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.print_.clicked.connect(self._print)
        self.close_.clicked.connect(self.accept)
        review.filled.connect(self.fill)
        review.said.connect(self.said)
        self._name()
        review.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """It is read, not filled in: the keys scroll, whatever they are on."""
        action = _SCROLLS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self.pane.verticalScrollBar().triggerAction(action)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.before)
        head.addWidget(self.behind)
        foot = QWidget(self)
        flow = FlowLayout(tokens.SPACE_2, foot)
        for button in (self.copy_, self.save, self.print_, self.close_):
            flow.addWidget(button)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(foot)
        page = self.page = QVBoxLayout(self)
        page.setContentsMargins(*(tokens.SPACE_5,) * 4)
        page.setSpacing(tokens.SPACE_3)
        page.addLayout(head)
        page.addWidget(self.below)
        page.addWidget(self.pane, 1)
        page.addLayout(row)
        dialog_room.take(self, SIZE, QSize(tokens.SPACE_6, tokens.SPACE_6))

    @Slot()
    def fill(self) -> None:
        old, self.pane = self.pane, ScrolledPage(self)
        column = self.pane.inside
        column.setSpacing(tokens.SPACE_4)
        for group in self.review.groups:
            column.addLayout(self._group(group, self.pane.body))
        column.addStretch(1)
        self.page.replaceWidget(old, self.pane)
        old.hide()
        old.deleteLater()
        at: QWidget = self.behind
        for name in self.pane.body.findChildren(LinkButton):
            QWidget.setTabOrder(at, name)
            at = name
        self._name()

    def _group(self, group: Lines, parent: QWidget) -> QVBoxLayout:
        lines = QGridLayout()
        lines.setHorizontalSpacing(tokens.SPACE_4)
        lines.setVerticalSpacing(tokens.SPACE_1)
        lines.setColumnStretch(0, 4)
        lines.setColumnStretch(1, 5)
        for number, line in enumerate(group.lines):
            value = plain_label(parent, line.value)
            lines.addWidget(self._what(line, parent), number, 0)
            lines.addWidget(value, number, 1)
        both = QVBoxLayout()
        both.setSpacing(tokens.SPACE_1)
        both.addWidget(plain_label(parent, group.heading, "caption"))
        both.addLayout(lines)
        return both

    def _what(self, line: Line, parent: QWidget) -> QWidget:
        if line.customer is None:
            return plain_label(parent, line.what)
        place = QWidget(parent)  # a button is as wide as its words, a column as others are
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        name = LinkButton(line.what, place)
        name.setAutoDefault(False)
        name.setAccessibleDescription(line.value)
        name.setProperty("customer", int(line.customer))
        name.clicked.connect(self._open)
        row.addWidget(name)
        row.addStretch(1)
        return place

    def _name(self) -> None:
        review = self.review
        self.setWindowTitle(review.title)
        self.title.setText(review.title)
        self.below.setText(review.below())
        self.below.setVisible(bool(review.below()))
        self.before.setEnabled(review.year > review.first)
        self.behind.setEnabled(review.year < review.last)
        for button in (self.copy_, self.save, self.print_):
            button.setEnabled(bool(review.groups))

    @Slot()
    def _open(self) -> None:
        link = self.sender()
        if link is not None:
            self.person_wanted.emit(int(link.property("customer")))
            self.accept()

    @Slot()
    def _back(self) -> None:
        self.review.show(self.review.year - 1)

    @Slot()
    def _on(self) -> None:
        self.review.show(self.review.year + 1)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.review.text())

    @Slot()
    def _save(self) -> None:
        folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        name = self.tr("year-{year}.txt").replace("{year}", str(self.review.year))
        target, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the year as text"), str(folder / name), self.tr("Text (*.txt)")
        )
        if target:
            self.review.save(Path(target))

    @Slot()
    def _print(self) -> None:
        from smallcrm.widgets.today_dialog import TodayDialog

        title = self.review.title
        dialog = TodayDialog(self._workspace, self.review.page(), self, name=title, title=title)
        dialog.said.connect(self.said)
        dialog.open()
