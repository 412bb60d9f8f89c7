"""The start: without a screen there is a sentence and exit status 2, never an abort of Qt's."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.desktop import screen
from smallcrm.storage.store import Store

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux")


@pytest.mark.parametrize(
    ("screens", "says"),
    [
        ({}, "there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)."),
        ({"DISPLAY": ":7654"}, "the screen :7654 does not answer."),
        ({"DISPLAY": ":7654", "QT_QPA_PLATFORM": "xcb"}, "the screen :7654 does not answer."),
    ],
)
def test_without_a_screen_the_program_says_so(
    screens: dict[str, str], says: str, tmp_path: Path
) -> None:
    bare = {k: v for k, v in os.environ.items() if not k.startswith(("DISPLAY", "WAYLAND", "QT_"))}
    ran = subprocess.run(
        [sys.executable, "-m", "smallcrm", "--data-dir", str(tmp_path / "data")],
        env={**bare, **screens, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert ran.stderr.startswith(f"smallcrm: {says}")
    assert "--screenshot FILE" in ran.stderr
    assert "--offscreen" in ran.stderr
    assert not (tmp_path / "data").exists()


def test_the_list_is_painted_before_sqlalchemy_and_the_reader_of_lines_are_there(
    tmp_path: Path,
) -> None:
    store = Store(tmp_path / "data" / "smallcrm.db", lambda: datetime.now(UTC))
    store.prepare()
    store.close()
    source = (
        "import sys\n"
        "from smallcrm.app.main import main\n"
        "from smallcrm.desktop import plain_imports\n"
        "plain_imports.restore()\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from smallcrm.app.build import Program\n"
        "def go_on(program):\n"
        "    late = {n for n in sys.modules if '_ahead' in vars(sys.modules[n])}\n"
        "    widgets = vars(sys.modules['PySide6.QtWidgets'])\n"
        "    print(*sorted(set(sys.modules) - late), *widgets, flush=True)\n"
        "    QCoreApplication.quit()\n"
        "Program.go_on = go_on\n"
        "sys.exit(main(['--offscreen', '--data-dir', sys.argv[1]]))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", source, str(tmp_path / "data")],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    there = set(ran.stdout.split())
    assert "smallcrm.widgets.main_window" in there
    assert not {"sqlalchemy", "alembic", "smallcrm.domain.when", "smallcrm.widgets.desk"} & there
    reading = {"query", "query_fields", "custom_fields", "file_checks", "comparison", "exports"}
    reading |= {"records", "checklists", "rules", "letters", "suggestions", "complaints"}
    reading |= {"clock_jump", "segments"}
    assert not {f"smallcrm.domain.{name}" for name in reading} & there, "slow to come in"
    assert "PySide6.support.signature.mapping" in there
    worded = {"errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator"}
    assert not {f"PySide6.support.signature.{name}" for name in worded} & there
    assert not {"html", "html.entities", "json"} & there
    assert "QListView" in there
    assert not {"QWizard", "QGraphicsView"} & there, "a widget of Qt's own came to Python"


def test_a_library_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(screen, "X11", ("libnot-there.so.0",))
    assert "libnot-there.so.0" in screen.trouble({"DISPLAY": ":0"})


def test_qt_may_be_told_to_draw_elsewhere() -> None:
    assert screen.trouble({"QT_QPA_PLATFORM": "offscreen"}) == ""


def test_one_screen_that_answers_is_enough(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(screen, "_WAYLAND", ())
    here = {"DISPLAY": ":7654", "WAYLAND_DISPLAY": "w-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert "does not answer" in screen.trouble(here)
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "w-0"))
        compositor.listen()
        assert screen.trouble(here) == ""
