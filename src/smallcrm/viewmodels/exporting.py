"""Writing everything in the file to another file, in the background."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from smallcrm.domain.errors import SmallcrmError
from smallcrm.services import json_export
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.jobs import Lane
from smallcrm.viewmodels.workspace import Workspace


class ExportViewModel(QObject):
    """``done(str)``: a sentence, whether it worked or not."""

    done = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def write(self, target: Path) -> None:
        store, now = self._workspace.store, self._workspace.now()

        def work(lane: Lane) -> Path:
            json_export.write(store, target, now)
            return target

        self._workspace.jobs.run(work, self._written, self._failed, self)

    def _written(self, target: Path) -> None:
        self.done.emit(wording.tr("Everything is in {file}.").replace("{file}", target.name))

    def _failed(self, error: SmallcrmError) -> None:
        self.done.emit(wording.error(error))
