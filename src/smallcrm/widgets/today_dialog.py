"""Today on paper: how it looks, and where it goes."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from smallcrm.viewmodels.today_page import TodayPage
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets import today_paper
from smallcrm.widgets.paper import Turn
from smallcrm.widgets.paper_dialog import PaperDialog
from smallcrm.widgets.parts.plain_label import plain_label


class TodayDialog(PaperDialog):
    def __init__(
        self,
        workspace: Workspace,
        page: TodayPage,
        parent: QWidget | None = None,
        *,
        name: str = "",
        title: str = "",
    ) -> None:
        """``name``: of the file, and in the sentence; ``title`` of the window. Usually Today's."""
        title = title or self.tr("Today on paper")
        super().__init__(workspace, title, name or self.tr("Today"), parent)
        self.page = page
        self.words.setText(page.counts or page.empty)
        self.note = plain_label(
            self, self.tr("Names and numbers on paper can be read by whoever finds it."), "muted"
        )
        self.lay_out((self.sizes, self.picture, self.note), self.save, self.print)
        self.look()

    def file_name(self) -> str:
        return f"{self.name} {self.workspace.today().isoformat()}"

    def document(self) -> str:
        return self.page.title

    def draw(self, painter: QPainter, sheet: QRectF, dots: float, turn: Turn) -> int:
        return today_paper.draw(painter, self.page, sheet, dots, turn)
