"""After the first picture: what it did without is brought in while the window answers."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

from smallcrm.domain.errors import SmallcrmError
from smallcrm.viewmodels import turns
from smallcrm.viewmodels.jobs import Jobs, Lane

_STORAGE = """
engine session backups check erased_texts erasure restore rewriting
"""
_SERVICES = """
attachments backups brief bulk calendar_export calendar_file called capture capture_folder
checking checklists complaint_rows complaints consents contact_windows content_stores copies
custom_fields customers deliveries details directory drafts duplicates erased erasure exported
feedback feedback_rows follow_ups history_fields history_work import_introductions import_rows
import_targets import_zones introductions items join_plan join_rows joining keep_in_touch
letters local_days matching moving occasions origins own_name parts passphrase past_notes
people_table preferences recordings recurrences reminders restoring review_weeks sales search
search_agreements search_checklists search_complaints search_entries search_feedback
search_notes search_parts search_sales search_terms segments taken_files taking_back timeline
timeline_entries traces trash unsorted updating vcard_export whole_files
"""
MODULES = (
    *(f"smallcrm.storage.{name}" for name in _STORAGE.split()),
    *(f"smallcrm.services.{name}" for name in _SERVICES.split()),
)
"""What takes long to import: one after the other in the background. Nothing of Qt: PySide6 keeps
what it knows of each class in one table, which it looks into for every event without Python's lock;
where a class of Qt's was made beside the running window, now and then a start died of it (four of a
hundred with a busy window, PySide6 6.11.3)."""
WINDOWS = (
    *("smallcrm.viewmodels.drafts", "smallcrm.viewmodels.timeline", "smallcrm.viewmodels.person"),
    *("smallcrm.viewmodels.agenda", "smallcrm.viewmodels.line", "smallcrm.widgets.aside"),
    *("smallcrm.widgets.person", "smallcrm.widgets.agenda", "smallcrm.widgets.file_acts"),
    *("smallcrm.widgets.bulk_acts", "smallcrm.widgets.table_acts", "smallcrm.widgets.desk"),
    *("smallcrm.app.keeping", "smallcrm.app.writing", "smallcrm.app.backing_up"),
    *("smallcrm.app.capturing", "smallcrm.app.care", "smallcrm.app.moving", "smallcrm.app.safety"),
)
"""What of it is of Qt: in the thread of the windows, each in a turn of its own."""
_MEANT = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin),
        *(QEvent.Type.Drop, QEvent.Type.ContextMenu, QEvent.Type.InputMethod),
    }
)
"""What the user does is met by the whole program."""


class Completing(QObject):
    """Does ``parts`` one by one, each in a turn of the event loop of its own, after the modules
    have come in. Whoever does something first waits for all of it."""

    def __init__(
        self,
        app: QCoreApplication,
        parts: Iterator[None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._parts: Iterator[None] | None = chain(_windows(), parts)
        self._begun = self._works = False
        self._jobs = Jobs(self)
        self._jobs.crashed.connect(self._next)  # a part meets the same, where it is told

    def begin(self) -> None:
        """Hidden at first, it is begun before the first picture, and not again after it."""
        if self._begun:
            return
        self._begun = True
        self._watch()
        self._jobs.run(self._bring_in, self._next, self._failed, self)

    def finish(self) -> None:
        """All that is still to come, now. What runs already is not begun a second time."""
        self._jobs.stop()
        while self._parts is not None and not self._works:
            self._step()

    def stop(self) -> None:
        """Nothing more of it: the program ends."""
        self._parts = None
        self._jobs.stop()

    def _watch(self) -> None:
        self._app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MEANT and event.spontaneous():
            self.finish()
        return False

    @Slot()
    def _go_on(self) -> None:
        if self._parts is not None and not self._works:
            self._step()
            QTimer.singleShot(0, self._go_on)

    @Slot(object)
    def _next(self, _: object) -> None:
        self._go_on()

    def _failed(self, problem: SmallcrmError) -> None:
        """It was asked to stop; nothing else is known trouble of an import."""

    def _step(self) -> None:
        parts = self._parts
        if parts is None:
            return
        self._works = True
        self._app.removeEventFilter(self)  # else each of a thousand new widgets tells of itself
        try:
            next(parts)
        except StopIteration:
            self._parts = None
        else:
            self._watch()
        finally:
            self._works = False

    def _bring_in(self, lane: Lane) -> None:
        with turns.short():
            for name in MODULES:
                if lane.cancelled():
                    return
                importlib.import_module(name)


def _windows() -> Iterator[None]:
    for name in WINDOWS:
        importlib.import_module(name)
        yield
