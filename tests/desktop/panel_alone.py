"""The Due panel by itself, in a process of its own: each line read is one thing it is to do."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from smallcrm.domain.clock import FixedClock
from smallcrm.domain.records import FollowUpDraft
from smallcrm.services import follow_ups
from smallcrm.storage.store import Store
from smallcrm.viewmodels.preferences import Preferences
from smallcrm.viewmodels.promises import Promises
from smallcrm.viewmodels.workspace import Workspace
from smallcrm.widgets.due_panel import DuePanel

NOW = datetime(2026, 11, 25, 13, 30, tzinfo=UTC)

app = QApplication([])
app.setApplicationName("smallcrm")
clock = FixedClock(NOW)
store = Store(Path(sys.argv[1]), clock.now)
store.prepare()
space = Workspace(store, clock)
number = follow_ups.add(store, None, FollowUpDraft("Ring", NOW.date(), NOW.time()), NOW)
panel = DuePanel(space, Promises(space, Preferences(space)))
panel.set_rows(follow_ups.rows(store, [number]))


def obey() -> None:
    {
        "asked": lambda: panel.pop_up(asked=True),
        "by itself": lambda: panel.pop_up(asked=False),
        "hide": panel.hide,
        "": app.quit,
    }[sys.stdin.readline().strip()]()


commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
commands.activated.connect(obey)
app.exec()
panel.deleteLater()
space.stop()
store.close()
