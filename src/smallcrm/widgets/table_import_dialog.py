"""A table of another program before it comes in: what its columns are, how much there is, and what
is left out."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.columns import Table
from smallcrm.viewmodels import looked_wording
from smallcrm.viewmodels.looked_files import LookedFiles
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.choice_button import ChoiceButton
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.style import ticks, tokens

WIDE, HIGH = 92, 38


class TableWords(Protocol):
    """The words of one kind of table: a module of wording."""

    def column(self, which: Any, /) -> str: ...
    def counts(self, report: Any, /) -> list[str]: ...
    def error(self, code: str, /) -> str: ...


class TableImportDialog(QDialog):
    """Nothing is written before Import; that is one step, which can be taken back. Cancel stops
    what is being read or brought in."""

    def __init__(
        self,
        files: LookedFiles[Any],
        path: Path,
        title: str,
        meanings: Sequence[StrEnum],
        words: TableWords,
        parent: QWidget,
    ) -> None:
        """``meanings``: what a column can be, in the order they are offered."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self._files, self._meanings, self._wording = files, tuple(meanings), words
        files.setParent(self)
        self.setWindowTitle(title)
        self.words = plain_label(self, self.tr("Reading…"))
        self.words.setWordWrap(True)
        self.pane = ScrolledPage(self)
        self.columns: list[ChoiceButton] = []
        self.day_first = ticks.check_box("", self)
        self.caption = plain_label(self, self.tr("Left out"), "caption")
        self.problems = plain_label(self, "", "muted")
        self.problems.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        for widget in (self.day_first, self.caption, self.problems, self.progress):
            widget.hide()
        self.save = QPushButton(self.tr("Save the rows left out…"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.go = QPushButton(self.tr("Import"), self)
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        self._lay_out(title, path.name)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(files.bring_in)
        self.save.clicked.connect(self._save)
        self.day_first.clicked.connect(self._turn_days)
        files.changed.connect(self._show)
        files.progressed.connect(self._progressed)
        files.brought.connect(self.accept)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))
        self._show()
        files.look(path)

    def _lay_out(self, title: str, name: str) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.go)
        inside = self.pane.inside
        inside.setSpacing(tokens.SPACE_2)
        self.grid = QGridLayout()
        self.grid.setVerticalSpacing(tokens.SPACE_1)
        self.grid.setHorizontalSpacing(tokens.SPACE_4)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.between = QVBoxLayout()
        """For what a kind of table has besides."""
        self.between.setSpacing(tokens.SPACE_1)
        inside.addLayout(self.grid)
        inside.addWidget(self.day_first)
        inside.addLayout(self.between)
        inside.addSpacing(tokens.SPACE_2)
        inside.addWidget(self.caption)
        inside.addWidget(self.problems)
        inside.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_2)
        layout.addWidget(plain_label(self, title, "title"))
        layout.addWidget(plain_label(self, name, "muted"))
        layout.addWidget(self.words)
        layout.addWidget(self.progress)
        layout.addWidget(self.pane, 1)
        layout.addLayout(foot)

    # --- showing --------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        looked, busy = self._files.looked, self._files.is_busy
        self.go.setEnabled(not busy and looked is not None and looked.report.new > 0)
        if self.go.isEnabled() and self.focusWidget() in (None, self.cancel):
            self.go.setFocus()  # Cancel had it while nothing else could, and Enter with it
        if not busy:
            self.progress.hide()
        if looked is None:
            self.save.hide()
            self.words.setText(self.tr("Reading…") if busy else "")
            return
        self.save.setVisible(any(problem.rejected for problem in looked.report.problems))
        if not busy:
            self.show_looked(looked)

    def show_looked(self, looked: Any) -> None:
        """What the file would bring, its columns, and what is left out."""
        error, mapping, words = looked.found.error, looked.mapping, self._wording
        self.words.setText(words.error(error) if error else " · ".join(words.counts(looked.report)))
        if not self.columns and looked.table.header:
            self.make_columns(looked.table)
        for box, meaning in zip(self.columns, mapping.columns, strict=True):
            box.set_key(self._meanings.index(meaning))
        self.day_first.setVisible(bool(mapping.doubt))
        self.day_first.setText(looked_wording.doubt(mapping.doubt))
        self.day_first.setChecked(mapping.day_first)
        told = [] if error else self._files.problems()
        self.problems.setText("\n".join(told))
        self.problems.setVisible(bool(told))
        self.caption.setVisible(bool(told))

    def make_columns(self, table: Table) -> None:
        """Each header with its first value, and what it is."""
        for n in range(len(table.header)):
            title = looked_wording.header(table, n)
            box = ChoiceButton(title, self.pane.body)
            box.set_options([(k, self._wording.column(m)) for k, m in enumerate(self._meanings)])
            box.setProperty("column", n)
            box.chosen.connect(self._chosen)
            label = ElideLabel(self.pane.body)
            label.setText(title)
            self.grid.addWidget(label, n, 0)
            self.grid.addWidget(box, n, 1)
            label.show()
            box.show()
            self.columns.append(box)

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        self.progress.show()
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    # --- changing -------------------------------------------------------------------------------

    @Slot(int)
    def _chosen(self, key: int) -> None:
        box = self.sender()
        if isinstance(box, ChoiceButton):
            self._files.set_column(int(box.property("column")), self._meanings[key])

    @Slot(bool)
    def _turn_days(self, day_first: bool) -> None:
        self._files.set_day_first(day_first=day_first)

    @Slot()
    def _save(self) -> None:
        target, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the rows left out"), "rows-left-out.csv", "CSV (*.csv)"
        )
        if target:
            self._files.write_rejects(Path(target))

    def reject(self) -> None:
        self._files.cancel()
        super().reject()
