"""Looking the file through: how far it is, what was looked at, and what was found."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.file_checks import CheckReport, Depth
from smallcrm.viewmodels import check_wording
from smallcrm.viewmodels.checking import CheckViewModel
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

WIDTH_IN_CHARACTERS = 74


class CheckDialog(QDialog):
    """Begins when opened, unless it is handed a ``report`` to show. ``choice_wanted``: what is to
    be done about damage is to be chosen now."""

    choice_wanted = Signal()

    def __init__(
        self,
        checks: CheckViewModel,
        report: CheckReport | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._checks = checks
        self.setWindowTitle(self.tr("Check the file"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = plain_label(self, "", "title")
        self.words = plain_label(self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.found_caption = plain_label(self, "", "caption")
        self.found_caption.setText(self.tr("What was found"))
        self.found = QPlainTextEdit(self)
        self.found.setReadOnly(True)
        self.found.setTabChangesFocus(True)
        self.found.setAccessibleName(self.tr("What was found"))
        self.button = QPushButton(self.tr("Stop"), self)
        self.button.setAutoDefault(False)
        self.choose = QPushButton(self.tr("What can be done…"), self)
        self.choose.setObjectName("primary")
        self.choose.hide()

        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.choose)
        foot.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.words, self.progress, self.found_caption):
            layout.addWidget(widget)
        layout.addWidget(self.found, 1)
        layout.addStretch()
        layout.addLayout(foot)

        checks.progressed.connect(self._progressed)
        checks.finished.connect(self._finished)
        checks.failed.connect(self._failed)
        self.button.clicked.connect(self.reject)
        self.choose.clicked.connect(self._chosen)
        self._show_found([])
        if report is None:
            self.title.setText(self.tr("Looking through the file…"))
            self.words.setText(
                self.tr(
                    "All of it is read and compared with what was written. "
                    "You can go on working meanwhile."
                )
            )
            self.progress.setRange(0, 0)
            checks.run(Depth.FULL)
        else:
            self._finished(report)
        self._take_room()

    def reject(self) -> None:
        """Closing stops what runs; nothing is lost by that."""
        self._checks.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._checks.cancel()
        super().closeEvent(event)

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        if total:
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    @Slot(object)
    def _finished(self, report: CheckReport) -> None:
        self.title.setText(check_wording.verdict(report))
        lines = check_wording.looked_at(report)
        if report.is_damaged:
            lines = [
                self.tr(
                    "Nothing more is saved to it. You can go back to a backup, save what can be "
                    "read to a new file, or only look. The damaged file is kept."
                )
            ]
        self.words.setText("\n".join(lines))
        self._end(check_wording.found(report))
        if report.is_damaged:
            self.choose.show()
            self.choose.setFocus()

    @Slot()
    def _chosen(self) -> None:
        self.accept()
        self.choice_wanted.emit()

    @Slot(str)
    def _failed(self, words: str) -> None:
        self.title.setText(self.tr("Not looked through"))
        self.words.setText(words)
        self._end([])

    def _end(self, lines: list[str]) -> None:
        self.progress.hide()
        self._show_found(lines)
        self.button.setText(self.tr("Close"))
        self.button.setFocus()
        self._take_room()

    def _show_found(self, lines: list[str]) -> None:
        self.found.setPlainText("\n".join(lines))
        for widget in (self.found, self.found_caption):
            widget.setVisible(bool(lines))

    def _take_room(self) -> None:
        room = self.screen().availableGeometry().size()
        wide = self.fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS
        self.resize(min(wide, room.width() - 32), min(self.sizeHint().height(), room.height() - 64))
