"""``smallcrm doctor``: versions, paths, the file, backups, and what the desktop can do. Nothing in
it is about a client.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from smallcrm.app import versions
from smallcrm.app.paths import Paths, start_command
from smallcrm.app.say import say
from smallcrm.desktop import abilities
from smallcrm.desktop.autostart import Autostart
from smallcrm.desktop.clock import SystemClock
from smallcrm.domain.errors import SmallcrmError
from smallcrm.domain.file_checks import Depth
from smallcrm.services import checking, passphrase
from smallcrm.storage import damaged, file_places, schema
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store
from smallcrm.viewmodels import check_wording, wording

CIPHER = "sqlcipher3"


def run(options: argparse.Namespace, places: Paths, key: Key | None = None) -> int:
    """Print it; 0 when nothing is wrong with the file, 1 otherwise. An encrypted file without
    its key is not looked into."""
    found = examine(places, options, key)
    if options.json:
        say(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        for name, part in found.items():
            say(f"{name}:")
            for line in _lines(part):
                say(f"  {line}")
    return 0 if found["file"]["whole"] in (True, None) else 1


def examine(places: Paths, options: argparse.Namespace, key: Key | None = None) -> dict[str, Any]:
    clock = SystemClock()
    return {
        "program": versions.programs(),
        "places": _places(places),
        "file": _file(places, clock, key),
        "backups": _backups(places, clock.now(), key),
        "desktop": _desktop(options),
        "encryption": {
            "available": importlib.util.find_spec(CIPHER) is not None,
            "encrypted": passphrase.is_set(places.database),
        },
    }


def _places(places: Paths) -> dict[str, Any]:
    kind = file_places.kind(places.database)
    return {
        "file": str(places.database),
        "settings": str(places.settings),
        "logs": str(places.logs),
        "file_system": file_places.file_system(places.data) or None,
        "unsafe_place": None if kind is None else kind.value,
    }


def _file(places: Paths, clock: SystemClock, key: Key | None) -> dict[str, Any]:
    """Looked through in full, and nothing in it changed."""
    path = places.database
    found: dict[str, Any] = {"exists": path.exists(), "whole": None}
    if not path.exists():
        found["missing"] = schema.is_missing(path)
        return found
    if key is None and passphrase.is_set(path):
        found["looked_into"] = False
        return found
    store = Store(path, clock.now, key)
    try:
        state, revision = schema.state(path, key)
        found |= {"schema": revision, "schema_state": state.name.lower()}
        if state is schema.FileState.CURRENT:
            report = store.check(Depth.FULL, _silent, _never, mend=False)
            found |= {
                "whole": report.is_whole and not report.mended,
                "size": report.size,
                "rows_with_sums": report.rows,
                "faults": sorted({f.kind.value for f in report.faults}),
                "fault_count": len(report.faults),
            }
            last = checking.last(store)
            found["last_full_check"] = None if last is None else last.at.isoformat()
    except SmallcrmError as problem:
        found |= {"whole": False, "trouble": wording.error(problem)}
    finally:
        store.close()
    return found


def _backups(places: Paths, now: datetime, key: Key | None) -> dict[str, Any]:
    copies = damaged.candidates(places.database)
    good = damaged.newest_good(places.database, key) if copies else None
    hours = None if good is None else round((now - good.made_at).total_seconds() / 3600, 1)
    return {
        "count": len(copies),
        "newest_good": None if good is None else good.path.name,
        "newest_good_hours_old": hours,
    }


def _desktop(options: argparse.Namespace) -> dict[str, Any]:
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    found = abilities.ask()
    del app
    starts = Autostart(start_command(options.data_dir))
    return {
        "session_bus": found.has_bus,
        "tray": found.has_tray if found.has_bus else None,
        "notification_service": found.notices is not None if found.has_bus else None,
        "notification_abilities": list(found.notices or ()),
        "starts_with_the_computer": starts.is_on(),
    }


def _lines(part: dict[str, Any]) -> list[str]:
    lines = []
    for name, value in part.items():
        if isinstance(value, bool) or value is None:
            value = {True: "yes", False: "no", None: "-"}[value]
        elif isinstance(value, list):
            value = ", ".join(map(str, value)) or "-"
        elif name == "size":
            value = check_wording.size(int(value))
        lines.append(f"{name.replace('_', ' ')}: {value}")
    return lines


def _silent(done: int, total: int) -> None:
    """No progress on a terminal."""


def _never() -> bool:
    return False
