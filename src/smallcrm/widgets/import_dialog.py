"""Bringing files in, in three pages: which files, what their columns become, who would come in.

Files without a table of columns skip the second page. Nothing is written before the last button.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.columns import Mapping, Wish
from smallcrm.domain.reports import ImportReport
from smallcrm.viewmodels import clipped
from smallcrm.viewmodels.importing import ImportViewModel
from smallcrm.widgets.import_columns import ColumnsPage, TableName
from smallcrm.widgets.import_start import StartPage
from smallcrm.widgets.import_summary import SummaryPage
from smallcrm.widgets.parts import dialog_room, spoken
from smallcrm.widgets.parts.card_label import CardLabel
from smallcrm.widgets.parts.elide_label import ElideLabel
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.style import tokens

SIZE_IN_CHARACTERS = (136, 44)
AROUND = QSize(tokens.SPACE_6, tokens.SPACE_6)


class Step(IntEnum):
    """The pages, in the order of the stack."""

    START = 0
    COLUMNS = 1
    SUMMARY = 2
    BUSY = 3


class ImportDialog(QDialog):
    """With ``paths`` it reads at once; without, it asks for them."""

    def __init__(
        self, imports: ImportViewModel, paths: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._imports = imports
        imports.setParent(self)
        self._table = 0
        self._back_to = Step.START
        self._is_done = False
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import"))
        self.setAcceptDrops(True)

        self.title = ElideLabel(self)
        self.title.setObjectName("title")
        self.step = plain_label(self, "", "muted")
        self.said = CardLabel(self)
        self.start = StartPage(self)
        self.columns = ColumnsPage(self)
        self.page = SummaryPage(imports, self)
        self.busy = QWidget(self)
        self.doing = plain_label(self.busy)
        self.progress = QProgressBar(self.busy)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setTextVisible(False)
        self.stack = QStackedWidget(self)
        for page in (self.start, self.columns, self.page, self.busy):
            self.stack.addWidget(page)
        self.summary, self.problems = self.page.summary, self.page.problems
        self.unsorted = self.page.unsorted
        self.back = QPushButton(self.tr("&Back"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.go = QPushButton(self)
        self.go.setObjectName("primary")
        self._lay_out()
        self._connect()
        if paths:
            self.open_paths(paths)
        else:
            self._show(Step.START)

    def _lay_out(self) -> None:
        for button in (self.back, self.cancel, self.go):
            button.setAutoDefault(False)
        waiting = QVBoxLayout(self.busy)
        waiting.setContentsMargins(0, 0, 0, 0)
        waiting.setSpacing(tokens.SPACE_3)
        waiting.addStretch(2)
        waiting.addWidget(self.doing)
        waiting.addWidget(self.progress)
        waiting.addStretch(3)
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE_3)
        top.addWidget(self.title, 1)
        self.step.setWordWrap(False)
        top.addWidget(self.step)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.SPACE_2)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.go)
        page = QVBoxLayout(self)
        page.setContentsMargins(*(tokens.SPACE_5, tokens.SPACE_4) * 2)
        page.setSpacing(tokens.SPACE_3)
        page.addLayout(top)
        page.addWidget(self.said)
        page.addWidget(self.stack, 1)
        page.addLayout(buttons)
        dialog_room.take(self, SIZE_IN_CHARACTERS, AROUND)

    def _connect(self) -> None:
        imports = self._imports
        imports.opened.connect(self._opened)
        imports.reread.connect(self._reread)
        imports.planned.connect(self._planned)
        imports.decided.connect(self._name_button)
        imports.finished.connect(self._finished)
        imports.failed.connect(self._failed)
        imports.progressed.connect(self._progressed)
        self.start.files_wanted.connect(self._ask_files)
        self.start.folder_wanted.connect(self._ask_folder)
        self.start.paste_wanted.connect(self.paste)
        self.columns.wanted.connect(self._read_again)
        self.columns.mapped.connect(self._mapped)
        self.columns.table_wanted.connect(self._show_table)
        self.columns.person_wanted.connect(self._show_person)
        self.page.rejects_wanted.connect(self._ask_rejects)
        self.page.undo_wanted.connect(self._undo)
        self.back.clicked.connect(self._go_back)
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._go)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._go_by_key)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.start)
        paste.activated.connect(self.paste)

    # --- going from page to page -----------------------------------------------------------------

    def _show(self, step: Step) -> None:
        """A page with its title and its buttons."""
        self.stack.setCurrentIndex(step)
        tables = len(self._imports.tables())
        name = self._imports.names()
        title = self.tr("Import {name}").replace("{name}", name) if name else ""
        self.title.setText(title if step is not Step.START and title else self.windowTitle())
        count = 3 if tables or step is Step.START else 2
        number = min(int(step) + 1, count)
        words = self.tr("step {n} of {all}").replace("{n}", str(number))
        words = words.replace("{all}", str(count))
        self.step.setText("" if step is Step.BUSY or self._is_done else words)
        self.back.setVisible(step in (Step.COLUMNS, Step.SUMMARY) and not self._is_done)
        self.go.setVisible(step is Step.COLUMNS)
        self.cancel.setText(self.tr("Close") if self._is_done else self.tr("Cancel"))
        if step is Step.START:
            self.start.choose.setFocus()

    def _wait(self, words: str) -> None:
        self._back_to = Step(self.stack.currentIndex()) if not self._waits() else self._back_to
        self.said.say("")
        self.doing.setText(words)
        self.progress.setRange(0, 0)
        self._show(Step.BUSY)
        self.cancel.setFocus()

    def _waits(self) -> bool:
        return self.stack.currentIndex() == Step.BUSY

    @Slot()
    def _go_back(self) -> None:
        self.said.say("")
        on_summary = self.stack.currentIndex() == Step.SUMMARY
        self._show(Step.COLUMNS if on_summary and self._imports.tables() else Step.START)
        if self.stack.currentIndex() == Step.COLUMNS:
            self._name_button()
            self.columns.view.setFocus()

    @Slot()
    def _go_by_key(self) -> None:
        if self.go.isVisible():
            self._go()

    @Slot()
    def _go(self) -> None:
        if self.stack.currentIndex() == Step.COLUMNS:
            later = [n for n in self._imports.tables() if n > self._table]
            if later:
                self._show_table(later[0])
            else:
                self._wait(self.tr("Looking who is here already…"))
                self._imports.check()
        else:
            self._wait(self.tr("Writing…"))
            self._imports.write()

    def reject(self) -> None:
        """Stop what is going on; a write under way is taken back whole."""
        self._imports.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._imports.cancel()
        super().closeEvent(event)

    # --- files -----------------------------------------------------------------------------------

    def open_paths(self, paths: Sequence[Path]) -> None:
        self._wait(self.tr("Reading…"))
        self._imports.open(paths)

    @Slot()
    def paste(self) -> None:
        """Files, cards or a table that were copied elsewhere."""
        found = clipped.read(QGuiApplication.clipboard().mimeData())
        if found.paths:
            self.open_paths(found.paths)
        elif found.data:
            self._wait(self.tr("Reading…"))
            self._imports.paste(found.data)
        else:
            self._say(self.tr("Nothing was copied that could be contacts."))

    @Slot()
    def _ask_files(self) -> None:
        kinds = self.tr(
            "Contacts, tables, calendars, mails (*.vcf *.vcard *.csv *.tsv *.txt *.tab *.xlsx"
            " *.ldif *.ics *.ical *.ifb *.vcs *.eml *.emlx *.mbox *.mbx *.json)"
        )
        every = self.tr("All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Import"), "", f"{kinds};;{every}")
        if names:
            self.open_paths([Path(n) for n in names])

    @Slot()
    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder of contact files"))
        if folder:
            self.open_paths([Path(folder)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()) and not self._waits():
            event.acceptProposedAction()
            self.start.area.light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start.area.light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start.area.light(False)
        found = clipped.read(event.mimeData())
        if found.paths:
            event.acceptProposedAction()
            self.open_paths(found.paths)

    @Slot()
    def _opened(self) -> None:
        self.page.start_anew()
        tables = self._imports.tables()
        if not tables:
            self._imports.check()
            return
        names = [TableName(n, self._imports.sources[n].name) for n in tables]
        self.columns.show_tables(names)
        self._show(Step.COLUMNS)
        self._show_table(tables[0])
        self.columns.view.setFocus()

    # --- columns ---------------------------------------------------------------------------------

    @Slot(int)
    def _show_table(self, number: int) -> None:
        self._table = number
        self.columns.show_source(number, self._imports.sources[number])
        self._name_button()

    @Slot(object)
    def _read_again(self, wish: Wish) -> None:
        """The page stays as it is meanwhile: it is a moment, and the next choice counts."""
        self.said.say("")
        self._imports.read_again(self._table, wish)

    @Slot(int)
    def _reread(self, number: int) -> None:
        if number == self._table and not self._waits():
            self.columns.show_source(number, self._imports.sources[number])

    @Slot(object)
    def _mapped(self, mapping: Mapping) -> None:
        self._imports.map(self._table, mapping)

    @Slot(int)
    def _show_person(self, row: int) -> None:
        self.columns.show_person(self._imports.person(self._table, row))

    # --- the end ---------------------------------------------------------------------------------

    @Slot(object)
    def _planned(self, report: ImportReport) -> None:
        self._show(Step.SUMMARY)
        self.page.show_plan(report)
        self._name_button()
        changes = self._imports.changes()
        if changes == 0:
            self.cancel.setText(self.tr("Close"))
        pairs = self._imports.pairs
        (self.page.pair.same if pairs else self.go if changes else self.cancel).setFocus()
        self._tell(self.summary.text())

    @Slot()
    def _name_button(self) -> None:
        """What the button does that goes on."""
        if self.stack.currentIndex() == Step.COLUMNS:
            last = self._table == self._imports.tables()[-1]
            check, following = self.tr("Check for duplicates"), self.tr("Next table")
            self.go.setText(check if last else following)
        elif self.stack.currentIndex() == Step.SUMMARY:
            self.go.setText(self._imports.button())
            self.go.setVisible(self._imports.changes() > 0)

    @Slot(object)
    def _finished(self, report: ImportReport) -> None:
        """Nothing more to say than the strip of the window does, if all came in."""
        if not self._imports.problems(report):
            self._imports.cancel()
            self.accept()
            return
        self._is_done = True
        self._show(Step.SUMMARY)
        self.title.setText(self.tr("Imported"))
        self.page.show_done(report, self._imports.undo_words())
        self.cancel.setFocus()
        self._tell(self.summary.text())

    @Slot(str)
    def _failed(self, words: str) -> None:
        """Back to where it was; all that was chosen is still there."""
        if self._waits():
            self._show(self._back_to)
            self._name_button()
        self._say(words)

    @Slot()
    def _undo(self) -> None:
        self._wait(self.tr("Taking it back…"))
        self._imports.undo(self.reject)

    @Slot()
    def _ask_rejects(self) -> None:
        start = self.tr("rejected rows.csv")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the rejected rows"), start, "CSV (*.csv)"
        )
        if name:
            self._imports.save_rejects(Path(name))

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        if total:
            self.progress.setRange(0, total)
            self.progress.setValue(done)

    def _say(self, words: str) -> None:
        self.said.say(words)
        self._tell(words)

    def _tell(self, words: str) -> None:
        spoken.say(self, words)
