"""A release of PySide6 that miscounts references aborts the process after some thousand calls.

6.12.0 under Python 3.11 let go of one reference to None with each call of a void function: at zero
the interpreter ends with "deallocating None". This test is what stops the next such release.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

VOID_CALLS = """
import sys
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
label, font = QLabel(), QFont()
label.setFont(font)
before = sys.getrefcount(None)
for _ in range({calls}):
    label.setFont(font)
print(sys.getrefcount(None) - before)
"""


def test_void_calls_keep_none_alive() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", VOID_CALLS.format(calls=20_000)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-1000:]
    # From Python 3.12 on, None is immortal and its count stands still.
    assert int(ran.stdout) > -20, f"None lost {-int(ran.stdout)} references in 20,000 calls"


def test_the_bad_release_is_excluded() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (qt,) = [name for name in project["dependencies"] if name.startswith("PySide6")]
    assert qt.startswith("PySide6-Essentials")
    assert "!=6.12.0" in qt
    for lock in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / lock).read_text(encoding="utf-8")
        (version,) = re.findall(r"^pyside6-essentials==(\S+)", text, re.MULTILINE)
        assert version != "6.12.0"
