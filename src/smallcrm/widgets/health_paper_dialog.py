"""Health on paper: how its first page looks, and where it goes."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from smallcrm.viewmodels import dates
from smallcrm.viewmodels.health import HealthViewModel
from smallcrm.viewmodels.health_charts import ShownChart
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets import health_paper
from smallcrm.widgets.health_paper import Sheet
from smallcrm.widgets.paper import Turn
from smallcrm.widgets.paper_dialog import PaperDialog
from smallcrm.widgets.parts.plain_label import plain_label


class Shown(Protocol):
    """What the page shows."""

    model: HealthViewModel

    @property
    def numbers(self) -> tuple[tuple[str, str, str], ...]: ...

    @property
    def charts(self) -> tuple[ShownChart, ...]: ...

    @property
    def comments(self) -> tuple[tuple[str, str], ...]: ...

    @property
    def above(self) -> int: ...


class HealthPaperDialog(PaperDialog):
    def __init__(self, workspace: Workspace, page: Shown, parent: QWidget | None = None) -> None:
        super().__init__(workspace, self.tr("Health on paper"), self.tr("Health"), parent)
        self._page = page
        self.words.setText(
            self.tr(
                "The last comments, and the numbers and charts that say something. What is hidden "
                "now stays hidden."
            )
        )
        self.note = plain_label(
            self, self.tr("Names and numbers on paper can be read by whoever finds it."), "muted"
        )
        self.lay_out((self.sizes, self.picture, self.note), self.save, self.print)
        page.model.finished.connect(self.look)  # where it is still being counted
        self.look()

    def file_name(self) -> str:
        return f"{self.name} {self.workspace.today().isoformat()}"

    def draw(self, painter: QPainter, sheet: QRectF, dots: float, turn: Turn) -> int:
        return health_paper.draw(painter, self.sheet, sheet, dots, turn)

    @Slot()
    def look(self) -> None:
        """What the page shows by now."""
        today, page = self.workspace.today(), self._page
        printed = dates.day(today, today, weekday=True)
        more = page.comments, page.above
        self.sheet = Sheet(self.name, printed, page.numbers, page.charts, *more)
        super().look()
