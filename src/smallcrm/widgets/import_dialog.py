"""Bringing in contact files: what is in them first, then one button named after the act."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.reports import ImportReport
from smallcrm.viewmodels.importing import ImportViewModel
from smallcrm.widgets.style import tokens


class ImportDialog(QDialog):
    """Reads at once when opened; nothing is written before the button is pressed."""

    def __init__(
        self, imports: ImportViewModel, paths: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._imports = imports
        self._writing = False
        names = ", ".join(p.name for p in paths)
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        self.title = QLabel(self)
        self.title.setObjectName("title")
        self.files = QLabel(names, self)
        self.files.setObjectName("muted")
        self.summary = QLabel(self)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.problems_caption = QLabel(self.tr("What could not be read or is left out"), self)
        self.problems_caption.setObjectName("caption")
        self.problems = QPlainTextEdit(self)
        self.problems.setReadOnly(True)
        self.problems.setTabChangesFocus(True)
        self.problems.setAccessibleName(self.tr("What could not be read or is left out"))
        self.unsorted = QCheckBox(self)
        self.unsorted.hide()
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.go = QPushButton(self)
        self.go.setObjectName("primary")
        for label in (self.title, self.files, self.summary):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)

        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        for widget in (self.title, self.files, self.summary, self.unsorted, self.progress):
            layout.addWidget(widget)
        layout.addWidget(self.problems_caption)
        layout.addWidget(self.problems, 1)
        layout.addLayout(buttons)

        imports.planned.connect(self._planned)
        imports.finished.connect(self._finished)
        imports.failed.connect(self._failed)
        imports.progressed.connect(self._progressed)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        self.unsorted.toggled.connect(self._count)
        self._show_problems([])
        self._wait(self.tr("Reading…"))
        self.resize(self.fontMetrics().averageCharWidth() * 80, self.sizeHint().height())
        imports.read(paths)

    def reject(self) -> None:
        """Stop what is going on; a write under way is taken back whole."""
        self._imports.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._imports.cancel()
        super().closeEvent(event)

    def _wait(self, words: str) -> None:
        self.title.setText(words)
        self.progress.setRange(0, 0)
        self.progress.show()
        self.go.hide()

    @Slot(object)
    def _planned(self, report: ImportReport) -> None:
        self.title.setText(self.tr("Import"))
        self.progress.hide()
        self.summary.setText(self._imports.summary(report))
        self._show_problems(self._imports.problems(report))
        deed = self._imports.deed(report)
        if question := self._imports.question(report):
            self.unsorted.setText(question)
        self.unsorted.setVisible(bool(question) or self.unsorted.isChecked())
        self.go.setVisible(bool(deed))
        self.go.setText(deed)
        self.cancel.setText(self.tr("Cancel") if deed else self.tr("Close"))
        (self.go if deed else self.cancel).setFocus()
        self.resize(self.size().expandedTo(self.sizeHint()))

    @Slot(bool)
    def _count(self, unsorted: bool) -> None:
        self._imports.count(unsorted=unsorted)

    @Slot()
    def _go(self) -> None:
        self.unsorted.hide()
        self._writing = True
        self._wait(self.tr("Writing…"))
        self._imports.write()

    @Slot(object)
    def _finished(self, report: ImportReport) -> None:
        if self._imports.problems(report):
            self.title.setText(self.tr("Imported"))
            self.progress.hide()
            self.cancel.setText(self.tr("Close"))
            self.cancel.setFocus()
        else:
            self.accept()

    @Slot(str)
    def _failed(self, words: str) -> None:
        self.title.setText(self.tr("Not imported"))
        self.summary.setText(words)
        self.progress.hide()
        self.go.hide()
        self.cancel.setText(self.tr("Close"))

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        if total:
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def _show_problems(self, lines: list[str]) -> None:
        self.problems.setPlainText("\n".join(lines))
        for widget in (self.problems, self.problems_caption):
            widget.setVisible(bool(lines))
