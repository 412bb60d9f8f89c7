"""Settings, General, put together: what the page shows, and who does what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from smallcrm.app.messages import Messages
from smallcrm.app.rows import Rows
from smallcrm.app.settings import Settings
from smallcrm.app.week import Week
from smallcrm.domain.errors import SmallcrmError
from smallcrm.viewmodels import wording
from smallcrm.viewmodels.workspace import Workspace

if TYPE_CHECKING:
    from smallcrm.widgets.settings_general import GeneralPage


class Starts(Protocol):
    """Whatever makes the computer start this program.

    ``put`` and ``remove`` raise SmallcrmError when it cannot be written.
    """

    def is_on(self) -> bool: ...

    def where(self) -> str: ...

    def put(self) -> None: ...

    def remove(self) -> None: ...


class Look(Protocol):
    """Whoever sets theme, text size and language of the whole program."""

    def theme(self) -> str: ...

    def set_theme(self, scheme: str) -> None: ...

    def text_size(self) -> int: ...

    def set_text_size(self, percent: int) -> None: ...

    def language(self) -> str: ...

    def set_language(self, choice: str) -> None: ...


class Hiding(Protocol):
    """Whoever knows the tray."""

    def hides(self) -> bool: ...

    def set_hides(self, hides: bool) -> None: ...

    def has_tray(self) -> bool: ...


class GeneralSettings(QObject):
    """Lives as long as the page."""

    def __init__(
        self,
        page: GeneralPage,
        workspace: Workspace,
        look: Look,
        hiding: Hiding,
        starts: Starts | None,
        settings: Settings,
    ) -> None:
        """``starts`` None: where the computer cannot, or must not, start this."""
        super().__init__(page)
        self._page, self._workspace = page, workspace
        self._look, self._hiding, self._starts = look, hiding, starts
        self._messages = Messages(settings)
        self._rows, self._week = Rows(settings), Week(settings)
        page.show_theme(look.theme())
        page.show_text_size(look.text_size())
        page.show_language(look.language())
        page.show_hides(on=hiding.hides(), has_tray=hiding.has_tray())
        self._show_starts()
        page.theme_chosen.connect(look.set_theme)
        page.text_size_chosen.connect(self._size)
        page.language_chosen.connect(look.set_language)
        page.hides_chosen.connect(self._hide)
        page.starts_chosen.connect(self._start)
        page.show_messages(self._messages.shown())
        page.messages_chosen.connect(self._stay)
        page.show_rows(self._rows.way())
        page.rows_chosen.connect(self._arrange)
        page.show_week(self._week.starts())
        page.week_chosen.connect(self._begin_week)

    def _show_starts(self) -> None:
        if self._starts is not None:
            self._page.show_starts(self._starts.is_on(), self._starts.where())

    @Slot(int)
    def _size(self, percent: int) -> None:
        self._look.set_text_size(percent)
        self._page.show_text_size(self._look.text_size())

    @Slot(int)
    def _stay(self, ms: int) -> None:
        self._messages.choose(ms)

    @Slot(str)
    def _arrange(self, way: str) -> None:
        self._rows.choose(way)

    @Slot(str)
    def _begin_week(self, starts: str) -> None:
        self._week.choose(starts)

    @Slot(bool)
    def _hide(self, on: bool) -> None:
        self._hiding.set_hides(on)
        self._page.show_hides(on=self._hiding.hides(), has_tray=self._hiding.has_tray())

    @Slot(bool)
    def _start(self, on: bool) -> None:
        if self._starts is not None:
            choose(self._workspace, self._starts, on=on)
            self._show_starts()


def choose(workspace: Workspace, starts: Starts, *, on: bool) -> None:
    """Start with the computer, or no more; what goes wrong is said."""
    try:
        if on:
            starts.put()
        else:
            starts.remove()
    except SmallcrmError as problem:
        workspace.trouble.emit(wording.error(problem))
