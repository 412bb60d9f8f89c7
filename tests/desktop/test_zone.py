"""Which zone the computer is in: by its link, by ``TZ``, or by what Qt finds."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QTimeZone

from smallcrm.desktop import clock
from smallcrm.desktop.clock import SystemClock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no such link there")


@pytest.fixture
def link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("TZ", raising=False)
    made = tmp_path / "localtime"
    monkeypatch.setattr(clock, "_LINK", made)
    return made


@pytest.mark.parametrize(
    ("target", "name"),
    [
        ("/usr/share/zoneinfo/Europe/Berlin", "Europe/Berlin"),
        ("../usr/share/zoneinfo/America/Argentina/Ushuaia", "America/Argentina/Ushuaia"),
        ("/var/db/timezone/zoneinfo/Asia/Kathmandu", "Asia/Kathmandu"),
    ],
)
def test_the_link_names_it_and_is_asked_anew(link: Path, target: str, name: str) -> None:
    link.symlink_to("/usr/share/zoneinfo/Africa/Lagos")
    assert str(SystemClock().zone()) == "Africa/Lagos"
    link.unlink()
    link.symlink_to(target)
    assert str(SystemClock().zone()) == name


@pytest.mark.parametrize("target", ["/somewhere/else", "/usr/share/zoneinfo/../../x", None])
def test_a_link_that_says_nothing_leaves_it_to_qt(link: Path, target: str | None) -> None:
    if target is not None:
        link.symlink_to(target)
    found = SystemClock().zone()
    qts = QTimeZone.systemTimeZone().offsetFromUtc(QDateTime(2026, 7, 1, 12, 0, 0))
    offset = datetime(2026, 7, 1, 12, tzinfo=found).utcoffset()
    assert offset is not None
    assert offset.total_seconds() == qts


def test_tz_goes_before_the_link(link: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    link.symlink_to("/usr/share/zoneinfo/Europe/Berlin")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert str(SystemClock().zone()) == "Asia/Tokyo"
