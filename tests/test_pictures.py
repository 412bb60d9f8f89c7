"""The pictures of the front page: there, and as the program is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImageReader

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_each_picture_is_there_and_each_that_is_there_is_shown() -> None:
    shown = set(re.findall(r"\]\((resources/screenshots/[^)]+)\)", README))
    kept = {f"resources/screenshots/{p.name}" for p in (ROOT / "resources/screenshots").iterdir()}
    assert shown == kept


def test_the_film_is_as_long_as_the_scenario(qapp: object) -> None:
    """interaction.md 1.2, scenario 1: 13.7 s by the model; 4.6: a film of 14 s."""
    reader = QImageReader(str(ROOT / "resources/screenshots/film.webp"))
    assert reader.supportsAnimation()
    assert reader.loopCount() == -1
    lasts = 0
    while reader.canRead():
        assert not reader.read().isNull()
        lasts += reader.nextImageDelay()
    assert 13_000 <= lasts <= 14_500


def test_the_film_can_be_played_with_the_program_as_it_is() -> None:
    """In a process of its own: its screen has two dots a point."""
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    played = subprocess.run(
        [sys.executable, str(ROOT / ".ci/pictures/film.py")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert played.returncode == 0, played.stderr
    assert re.fullmatch(r"\d{2} pictures, 1[34]\.\d s\n", played.stdout)
