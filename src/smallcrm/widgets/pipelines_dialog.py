"""Pipelines and their stages: each pipeline is changed as a whole, in one step that can be taken
back. A stage in which deals stand asks where they are to go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.pipelines import PipelineDraft, PipelineRow, StageDraft, StageId, StageRow
from smallcrm.viewmodels import deal_words
from smallcrm.viewmodels.deals import DealsViewModel
from smallcrm.widgets.parts import dialog_room
from smallcrm.widgets.parts.choice_button import ChoiceButton
from smallcrm.widgets.parts.flow_layout import FlowLayout
from smallcrm.widgets.parts.plain_label import plain_label
from smallcrm.widgets.parts.scrolled_page import ScrolledPage
from smallcrm.widgets.stage_rows import StageRows
from smallcrm.widgets.style import tokens

WIDE, HIGH = 96, 40


class PipelinesDialog(QDialog):
    """Chooses a pipeline, or begins a new one; ``rows`` are its stages as they are typed."""

    def __init__(self, deals: DealsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deals = deals
        self._shown: PipelineRow | None = None
        self._moves: dict[StageId, StageId] = {}
        self.setWindowTitle(self.tr("Pipelines and stages"))
        self.title = plain_label(self, self.tr("Pipelines and stages"), "title")
        self.words = plain_label(
            self,
            self.tr(
                "A deal has the chance of its stage unless it has its own. After the days of its "
                "stage it is marked as rotten: time to ask, or to let it go."
            ),
            "muted",
        )
        self.which = ChoiceButton(self.tr("Pipeline"), self)
        self.new = QPushButton(self.tr("New pipeline"), self)
        self.up = QPushButton(self.tr("Before the others"), self)
        self.remove = QPushButton(self.tr("Remove this pipeline"), self)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the pipeline"))
        self.name.setPlaceholderText(self.tr("Name of the pipeline"))
        self.rows = StageRows(self)
        self.ask = plain_label(self, "", "warning")
        self.target = ChoiceButton(self.tr("Where its deals go"), self)
        self.move_ = QPushButton(self.tr("Move them"), self)
        self.message = plain_label(self, "", "warning")
        self.keep = QPushButton(self.tr("Keep the change"), self)
        self.keep.setObjectName("primary")
        self.close_ = QPushButton(self.tr("Close"), self)
        for button in (self.new, self.up, self.remove, self.move_, self.keep, self.close_):
            button.setAutoDefault(False)
        self._lay_out()
        self.which.chosen.connect(self._chosen)
        self.new.clicked.connect(self.start_new)
        self.up.clicked.connect(self._first)
        self.remove.clicked.connect(self._remove)
        self.rows.leaving.connect(self._leaving)
        self.move_.clicked.connect(self._move)
        self.keep.clicked.connect(self._keep)
        self.close_.clicked.connect(self.accept)
        self._fill()

    def _lay_out(self) -> None:
        head = FlowLayout(tokens.SPACE_2)
        for widget in (self.which, self.new, self.up, self.remove):
            head.addWidget(widget)
        asking = FlowLayout(tokens.SPACE_2)
        asking.addWidget(self.target)
        asking.addWidget(self.move_)
        pane = ScrolledPage(self)
        body = pane.inside
        body.setSpacing(tokens.SPACE_3)
        body.addWidget(self.title)
        body.addWidget(self.words)
        body.addLayout(head)
        body.addWidget(self.name)
        body.addWidget(self.rows)
        body.addWidget(self.ask)
        body.addLayout(asking)
        body.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_)
        foot.addWidget(self.keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(tokens.SPACE_5,) * 4)
        layout.setSpacing(tokens.SPACE_3)
        layout.addWidget(pane, 1)
        layout.addWidget(self.message)
        layout.addLayout(foot)
        QWidget.setTabOrder(self.close_, self.keep)
        dialog_room.take(self, (WIDE, HIGH), QSize(tokens.SPACE_6, tokens.SPACE_6))

    # --- which ----------------------------------------------------------------------------------

    def _fill(self, name: str = "") -> None:
        """The pipelines anew, the one of this name shown; a new one when there is none."""
        self._deals.load()
        rows = self._deals.pipelines
        named = next((int(row.id) for row in rows if row.name == name), 0)
        self.which.set_options([(int(row.id), row.name) for row in rows], named)
        self._chosen(self.which.key)

    @Slot(int)
    def _chosen(self, key: int) -> None:
        found = next((row for row in self._deals.pipelines if row.id == key), None)
        if found is None:
            self.start_new()
        else:
            self._show(found)

    def _show(self, row: PipelineRow | None) -> None:
        self._shown, self._moves = row, {}
        self.name.setText("" if row is None else row.name)
        empty = (StageDraft("", 20, 14), StageDraft("", 60, 14))
        self.rows.set_stages(empty if row is None else row.draft().stages)
        self.which.setVisible(bool(self._deals.pipelines))
        for button in (self.up, self.remove):
            button.setVisible(row is not None)
        self.up.setEnabled(row is not None and row != self._deals.pipelines[0])
        self.keep.setText(
            self.tr("Make the pipeline") if row is None else self.tr("Keep the change")
        )
        self._say("")
        self._end_asking()

    @Slot()
    def start_new(self) -> None:
        self.which.set_key(0)
        self._show(None)
        self.name.setFocus()

    @Slot()
    def _first(self) -> None:
        if self._shown is not None:
            self._deals.order([self._shown.id])
            self._fill(self._shown.name)

    # --- stages that go -------------------------------------------------------------------------

    @Slot(object)
    def _leaving(self, stage: StageId) -> None:
        """Its deals, if it has any, are asked about first."""
        found = self._stage(stage)
        if found is None or not found.deals:
            self.rows.drop(stage)
            return
        targets = [(s.id, s.name) for s in self.rows.stages() if s.id not in (None, stage)]
        words = self.tr("“{stage}” still has {deals}. Move to:")
        self._ask(stage, words, found.name, found.deals, targets)

    def _ask(
        self,
        stage: StageId,
        words: str,
        name: str,
        deals: int,
        targets: Sequence[tuple[StageId | None, str]],
    ) -> None:
        self._asked = stage
        words = words.replace("{deals}", deal_words.count(deals)).replace("{stage}", name)
        self.ask.setText(words)
        self.target.set_options([(int(target or 0), words) for target, words in targets])
        for widget in (self.ask, self.target, self.move_):
            widget.show()
        for widget in (self.target, self.move_):
            widget.setEnabled(bool(targets))
        self.target.setFocus()

    def _end_asking(self) -> None:
        self._asked = StageId(0)
        for widget in (self.ask, self.target, self.move_):
            widget.hide()

    @Slot()
    def _move(self) -> None:
        to = StageId(self.target.key)
        if self._asked:
            self._moves = {s: to if t == self._asked else t for s, t in self._moves.items()}
            self._moves[self._asked] = to
            self.rows.drop(self._asked)
            self._end_asking()
            return
        self._take_away(to)

    def _stage(self, stage: StageId) -> StageRow | None:
        stages = () if self._shown is None else self._shown.stages
        return next((s for s in stages if s.id == stage), None)

    # --- keeping --------------------------------------------------------------------------------

    @Slot()
    def _keep(self) -> None:
        draft = PipelineDraft(self.name.text(), self.rows.stages())
        shown = None if self._shown is None else self._shown.id
        trouble = self.rows.trouble or self._deals.keep_pipeline(shown, draft, self._moves)
        if not trouble:
            self._fill(" ".join(self.name.text().split()))
        self._say(trouble)

    @Slot()
    def _remove(self) -> None:
        found = self._shown
        if found is None:
            return
        if not found.used:
            self._take_away(None)
            return
        others = [p for p in self._deals.pipelines if p.id != found.id]
        targets: list[tuple[StageId | None, str]] = [
            (stage.id, f"{row.name}: {stage.name}") for row in others for stage in row.stages
        ]
        words = self.tr("“{stage}” still has {deals}, open and closed. Move to:")
        self._ask(StageId(0), words, found.name, found.used, targets)
        if not targets:
            self._say(self.tr("Make another pipeline first: these deals need a place."))

    def _take_away(self, to: StageId | None) -> None:
        if self._shown is not None:
            trouble = self._deals.remove_pipeline(self._shown.id, to)
            if not trouble:
                self._fill()
            self._say(trouble)

    def _say(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))
