"""Keys pressed together, under the names that X, the portal and Windows have for them."""

from __future__ import annotations

import pytest

from smallcrm.desktop import chord


@pytest.mark.parametrize(
    ("keys", "keysym", "trigger", "virtual"),
    [
        ("Ctrl+Alt+Space", 0x20, "CTRL+ALT+space", 0x20),
        ("Meta+N", 0x6E, "LOGO+n", 0x4E),
        ("Ctrl+Shift+5", 0x35, "CTRL+SHIFT+5", 0x35),
        ("F12", 0xFFC9, "F12", 0x7B),
        ("Alt+PgDown", 0xFF56, "ALT+Next", 0x22),
        ("Ctrl++", 0x2B, "CTRL+plus", None),
        ("+", 0x2B, "plus", None),
        ("Ctrl+Alt+,", 0x2C, "CTRL+ALT+comma", None),
        ("Ctrl+Ä", 0xE4, "CTRL+U00C4", None),
        ("Ctrl+Ж", 0x01000436, "CTRL+U0416", None),
    ],
)
def test_a_key_has_a_name_everywhere(
    keys: str, keysym: int, trigger: str, virtual: int | None
) -> None:
    found = chord.parse(keys)
    assert found is not None
    assert (found.keysym, found.trigger, found.virtual_key) == (keysym, trigger, virtual)


@pytest.mark.parametrize("keys", ["", "Ctrl", "Ctrl+", "Ctrl+X, Ctrl+C", "Num+1", "F99", "\n"])
def test_what_is_no_key_is_nothing(keys: str) -> None:
    assert chord.parse(keys) is None
