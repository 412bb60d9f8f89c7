"""Letters that were drafted together: one by one out of the program, and what came of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QIntValidator, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.batches import LATEST, BatchRow, Results
from smallcrm.domain.letters import BatchId, LetterRow
from smallcrm.domain.rules import Outcome
from smallcrm.viewmodels import letter_wording, veil
from smallcrm.viewmodels.batches import Batches
from smallcrm.viewmodels.letter_ways import LetterWays
from smallcrm.viewmodels.letters import Letters
from smallcrm.viewmodels.undo import UndoViewModel
from smallcrm.widgets.letter_pane import LetterPane
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.fold_tabs import FoldTabs
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.parts.two_line_delegate import MORE, TwoLineDelegate
from smallcrm.widgets.parts.undo_inside import UndoInside
from smallcrm.widgets.style import tokens

WIDE, HIGH = 132, 46
"""In characters and lines."""
BESIDE = 100
"""So many characters wide, the draft stands beside the list."""
LINES = 7


class BatchDialog(QDialog):
    """Its list has the keys: Enter opens a draft in mail, Space says that it went, Delete drops
    it; then the next open one is there. ``person_wanted`` with a customer."""

    person_wanted = Signal(int)

    def __init__(
        self,
        batches: Batches,
        letters: Letters,
        ways: LetterWays,
        keys: tuple[QAction, QAction],
        batch: BatchId | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``keys``: the window's Undo and Redo; ``batch``: the one that is shown first, None: the
        latest."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._batches, self._letters, self._ways = batches, letters, ways
        self._batch = batch
        self._all: tuple[BatchRow, ...] = ()
        self._rows: tuple[LetterRow, ...] = ()
        self._is_replayed = False
        self.strip = UndoInside(UndoViewModel(batches.workspace, self), keys, self)
        self.setWindowTitle(self.tr("Letters to many"))
        self._make_widgets()
        self._lay_out()
        self._connect()
        self.fill()
        self.list.setFocus()

    def _make_widgets(self) -> None:
        self.title = plain_label(self, self.tr("Letters to many"), "title")
        self.empty = plain_label(
            self,
            self.tr("Select several people in the list, and “Write” drafts one for each of them."),
            "muted",
        )
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Batch"))
        self.name = QLineEdit(self)
        self.days = QLineEdit(self)
        self.days.setValidator(QIntValidator(1, LATEST, self.days))
        self.results = plain_label(self, "", "")
        self.results.setToolTip(letter_wording.how_counted())
        self.answers = plain_label(self, "", "muted")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Letters of the batch"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.keys = plain_label(
            self, self.tr("Enter: open in mail. Space: it went. Delete: drop."), "muted"
        )
        self.pane = LetterPane(self._ways, self._letters.keep, self)
        self.message = plain_label(self, "", "")
        self.message.setProperty("tone", "late")
        self.message.hide()
        self.person = QPushButton(self.tr("Show the person"), self)
        self.labels = QPushButton(self.tr("Labels…"), self)
        self.rest = QPushButton(self.tr("Drop the rest"), self)
        self.close_ = QPushButton(self.tr("Close"), self)
        for button in (self.person, self.labels, self.rest, self.close_):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self.head = QWidget(self)
        form = QFormLayout(self.head)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(tokens.SPACE_2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Batch"), self.which)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Days counted"), self.days)
        self.which.setMinimumHeight(self.name.sizeHint().height())
        self.both = QWidget(self)
        left = QWidget(self.both)
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.list, 1)
        beside.addWidget(self.keys)
        halves = QHBoxLayout(self.both)
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(tokens.SPACE_4)
        halves.addWidget(left, 2)
        halves.addWidget(self.pane, 5)
        about = QWidget(self)
        counted = QVBoxLayout(about)
        counted.setContentsMargins(0, 0, 0, 0)
        counted.setSpacing(tokens.SPACE_3)
        for widget in (self.head, self.results, self.answers):
            counted.addWidget(widget)
        self.tabs = FoldTabs(
            self.tr("Parts of this window"),
            ((self.tr("Batch"), (about, left)), (self.tr("Letter"), (self.pane,))),
            self,
        )
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES)
        foot, buttons = QHBoxLayout(), FlowLayout(tokens.SPACE_2)
        for button in (self.person, self.labels, self.rest):
            buttons.addWidget(button)
        foot.addLayout(buttons, 1)
        foot.addWidget(self.close_, 0, Qt.AlignmentFlag.AlignBottom)
        page = ScrolledPage(self)
        page.inside.setSpacing(tokens.SPACE_3)
        page.inside.addWidget(self.empty)
        page.inside.addWidget(about)
        page.inside.addWidget(self.both, 1)
        self.page = page
        top = QHBoxLayout()
        top.setSpacing(tokens.SPACE_4)
        top.addWidget(self.title, 1)
        top.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addLayout(top)
        layout.addWidget(page, 1)
        layout.addWidget(self.message)
        layout.addWidget(self.strip)
        layout.addLayout(foot)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.tabs.fold(folded=self.width() < self.fontMetrics().averageCharWidth() * BESIDE)
        super().resizeEvent(event)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._turned)
        self.which.activated.connect(self._choose)
        self.name.editingFinished.connect(self._keep_name)
        self.days.editingFinished.connect(self._keep_name)
        self.list.currentRowChanged.connect(self._chosen)
        for watched in (self.list, self.pane.subject, self.pane.body):
            watched.installEventFilter(self)
        self.pane.drop_wanted.connect(self._drop)
        self.pane.said.connect(self._tell)
        self.pane.went.connect(self._to_list)
        self.person.clicked.connect(self._show_person)
        self.labels.clicked.connect(self._print_labels)
        self.rest.clicked.connect(self._drop_rest)
        self.close_.clicked.connect(self._close)
        self._batches.replayed.connect(self._replayed)
        self._batches.changed.connect(self.fill)
        self._batches.counted.connect(self._counted)

    # --- showing --------------------------------------------------------------------------------

    @Slot()
    def fill(self) -> None:
        """Everything anew; the batch and the letter that were chosen stay so, and what is being
        typed."""
        self._all = self._batches.rows()
        ids = [row.id for row in self._all]
        if self._batch not in ids:
            self._batch = ids[0] if ids else None
        self.which.clear()
        for row in self._all:
            self.which.addItem(f"{row.name} · {letter_wording.counted(row)}")
        self.which.setCurrentIndex(ids.index(self._batch) if self._batch in ids else -1)
        current = self._current()
        self.empty.setVisible(current is None)
        for widget in (self.head, self.both, self.results, self.person, self.labels, self.rest):
            widget.setVisible(current is not None)
        self.tabs.want(wanted=current is not None)
        self._fill_letters()
        if current is None:
            self.answers.hide()
            return
        for field, text in ((self.name, current.name), (self.days, str(current.days))):
            if not field.hasFocus():
                field.setText(text)
        self.rest.setEnabled(current.open > 0)
        self._batches.count(current.id)

    @Slot()
    def _replayed(self) -> None:
        self._is_replayed = True

    def _fill_letters(self) -> None:
        shown, before = self.pane.row, {row.id: row for row in self._rows}
        self._rows = () if self._batch is None else self._batches.of(self._batch)
        turned = [row for row in self._rows if before.get(row.id, row) != row]
        if self._is_replayed and turned and self.pane.is_kept():
            shown = turned[0]  # what was taken back is seen
            self.pane.show_letter(shown)
        self._is_replayed = False
        self.list.blockSignals(True)
        self.list.clear()
        for row in self._rows:
            item = QListWidgetItem(row.customer_name)
            item.setData(MORE, self._batches.state(row))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{row.customer_name}, {item.data(MORE)}"
            )
            self.list.addItem(item)
        ids = [row.id for row in self._rows]
        there = shown is not None and shown.id in ids
        place = ids.index(shown.id) if shown is not None and there else self._next_open(0)
        is_done = shown is not None and there and self._rows[place].outcome != shown.outcome
        if is_done and self._rows[place].outcome != Outcome.OPEN:
            place = self._next_open(place)
        self.list.setCurrentRow(place)
        self.list.blockSignals(False)
        if there and not is_done:
            self.pane.renew(self._rows[place])
        else:
            self.pane.show_letter(self._rows[place] if 0 <= place < len(self._rows) else None)

    @Slot(int, object)
    def _counted(self, batch: int, found: Results) -> None:
        current = self._current()
        if current is None or int(current.id) != batch:
            return
        self.results.setText(letter_wording.results(found, current))
        said = letter_wording.answers(found)
        self.answers.setText(veil.quoted(said, None))
        self.answers.setVisible(bool(said))

    def _current(self) -> BatchRow | None:
        return next((row for row in self._all if row.id == self._batch), None)

    def _next_open(self, begin: int) -> int:
        """The next that is open from there on, else before it, else the one there."""
        count = len(self._rows)
        for step in range(count):
            place = (begin + step) % count
            if self._rows[place].outcome == Outcome.OPEN:
                return place
        return min(begin, count - 1)

    # --- going ----------------------------------------------------------------------------------

    @Slot(int)
    def _choose(self, place: int) -> None:
        if self.pane.keep() and 0 <= place < len(self._all):
            self._batch = self._all[place].id
            self.pane.show_letter(None)
            self.fill()

    @Slot(int)
    def _chosen(self, place: int) -> None:
        """What was typed into the last one is kept first."""
        if not 0 <= place < len(self._rows):
            return
        self.pane.keep()
        self.list.blockSignals(True)
        self.list.setCurrentRow(place)  # what was kept made the list anew
        self.list.blockSignals(False)
        self.pane.show_letter(self._rows[place])

    @Slot()
    def _to_list(self) -> None:
        """A second press of the same button would be about somebody else."""
        (self.list if self.list.isVisible() else self.tabs).setFocus()

    @Slot(str)
    def _tell(self, words: str) -> None:
        """What the draft says while it is folded away."""
        if not self.pane.isVisible():
            self.strip.write(words, False)

    @Slot()
    def _turned(self) -> None:
        self.page.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list; and what was typed into a draft is a step of its own once one leaves
        it."""
        if watched is not self.list:
            if isinstance(event, QFocusEvent) and event.lostFocus():
                self.pane.keep()
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.pane.open_mail()
            case Qt.Key.Key_Space:
                self.pane.say_it_went()
            case Qt.Key.Key_Delete:
                if self.pane.row is not None and self.pane.drop.isEnabled():
                    self._drop(self.pane.row)
            case _:
                return False
        return True

    # --- doing ----------------------------------------------------------------------------------

    @Slot()
    def _keep_name(self) -> None:
        current = self._current()
        if current is None:
            return
        trouble = self._batches.change(current, self.name.text(), self.days.text())
        self.message.setText(trouble)
        self.message.setVisible(bool(trouble))

    @Slot(object)
    def _drop(self, row: LetterRow) -> None:
        self._letters.drop(row)

    @Slot()
    def _drop_rest(self) -> None:
        if self._batch is not None:
            self._batches.drop_rest(self._batch)

    @Slot()
    def _show_person(self) -> None:
        row = self.pane.row
        if row is not None and self.pane.keep():
            self.accept()
            self.person_wanted.emit(int(row.customer))

    @Slot()
    def _print_labels(self) -> None:
        """Of those that are open and may go; of those that went when there is none."""
        from smallcrm.widgets.letter_paper_dialogs import LabelsDialog  # only when asked for

        whom = self._ways.to_label(self._rows)
        LabelsDialog(self._ways, self._ways.posts(whom), self).open()

    @Slot()
    def _close(self) -> None:
        if self.pane.keep():
            self.accept()
