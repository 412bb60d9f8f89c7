"""The page of the weekly review: Today's keys, how far one has come, and the end of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from smallcrm.domain.records import FollowUpRow
from smallcrm.viewmodels.giving import Giving
from smallcrm.viewmodels.keep_in_touch import KeepInTouch
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.weekly_review import WeeklyReview
from smallcrm.widgets.agenda import AgendaPane
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens


class ReviewPane(AgendaPane):
    """A list like Today's. "Not now" passes on what is left as it is."""

    def __init__(
        self,
        review: WeeklyReview,
        promises: Promises,
        giving: Giving,
        touches: KeepInTouch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(review, promises, giving, touches, parent)
        self.review = review
        self._was_filled = False
        self._passed: list[FollowUpRow] = []
        """What was passed on since the last action: Undo takes that back first."""
        self.view.installEventFilter(self)
        self.progress = plain_label(self, "", "muted")
        self.finish = QPushButton(self.tr("Finish for this week"), self)
        self.finish.setToolTip(self.tr("What is left comes again next week"))
        row = QHBoxLayout()
        row.setSpacing(tokens.SPACE_3)
        row.addWidget(self.progress, 1)
        row.addWidget(self.finish)
        page = self.layout()
        assert isinstance(page, QVBoxLayout)
        page.insertLayout(1, row)
        self.finish.clicked.connect(self._finish)
        review.filled.connect(self._filled)
        review.aged.connect(self._aged)

    def refresh(self) -> None:
        super().refresh()
        self._tell()

    def not_now(self) -> None:
        thing = self.thing()
        if isinstance(thing, FollowUpRow):
            place = self.view.currentIndex().row()
            self.review.pass_on(thing)
            self._passed.append(thing)
            self._select_near(place + 1)
        else:
            super().not_now()
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._passed:
            is_undo = event.matches(QKeySequence.StandardKey.Undo)
            if is_undo and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # else it would take back what was done before the review
                return True
            if is_undo and event.type() == QEvent.Type.KeyPress:
                self._back(self._passed.pop())
                return True
        return super().eventFilter(watched, event)

    def _back(self, thing: FollowUpRow) -> None:
        self.review.pass_on(thing)
        for place in range(self.model.rowCount()):
            if self.model.item(self.model.index(place)) == thing:
                self.view.setCurrentIndex(self.model.index(place))
        self._tell()

    @Slot()
    def _aged(self) -> None:
        """Behind the model: it was made after those that the window tells of a change."""
        self._passed.clear()
        self.look()

    @Slot()
    def _filled(self) -> None:
        if self.isVisible():
            self.refresh()
            if not self._was_filled:
                self._was_filled = True
                self._select_near(0)
                self.view.scrollToTop()

    @Slot()
    def _finish(self) -> None:
        self.review.finish()
        self._tell()
        self.view.setFocus()

    def _tell(self) -> None:
        parts = (self.review.progress(), self.review.finished())
        words = " · ".join(part for part in parts if part)
        self.progress.setText(words)
        self.finish.setVisible(not self.review.finished())
