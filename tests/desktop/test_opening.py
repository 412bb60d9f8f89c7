"""The one place that asks another program to open something."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from smallcrm.desktop import opening
from smallcrm.domain.links import Target


@pytest.mark.parametrize(
    ("url", "opened"),
    [
        ("https://example.org/", True),
        ("mailto:ana%26b@example.org", True),
        ("tel:+31612", True),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("/etc/passwd", False),
        ("", False),
    ],
)
def test_the_scheme_is_looked_at_once_more(
    url: str, opened: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []

    def open_url(what: QUrl) -> bool:
        asked.append(what)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    assert opening.open_target(Target(url, "")) is opened
    assert [bytes(a.toEncoded().data()).decode() for a in asked] == ([url] if opened else [])


def test_a_folder_is_shown_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def open_url(what: QUrl) -> bool:
        asked.append(what.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    program = tmp_path / "run.sh"
    program.write_text("#!/bin/sh")
    assert not opening.open_folder(program)
    assert not opening.open_folder(tmp_path / "nowhere")
    assert opening.open_folder(tmp_path)
    assert asked == [str(tmp_path)]
