"""Whether there is a screen to show a window on: asked before Qt is, which would abort."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

NO_SCREEN = "there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
X11 = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)
_WAYLAND = ("libwayland-client.so.0", "libwayland-cursor.so.0")


def trouble(environment: Mapping[str, str] = os.environ) -> str:
    """Why no window can be shown, as a sentence; empty when one can.

    Qt takes whichever of Wayland and X11 works, so one that answers is enough.
    """
    if not sys.platform.startswith("linux"):
        return ""
    asked = environment.get("QT_QPA_PLATFORM", "")
    if asked and not asked.startswith(("xcb", "wayland")):
        return ""  # Qt was told to draw elsewhere, into memory or a frame buffer
    reasons = []
    if name := environment.get("WAYLAND_DISPLAY"):
        path = Path(environment.get("XDG_RUNTIME_DIR", "/run"), name)
        reasons.append(
            missing_library(_WAYLAND) or ("" if _wayland_answers(path) else _silent(name))
        )
    if name := environment.get("DISPLAY"):
        reasons.append(missing_library(X11) or ("" if _x11_answers(name) else _silent(name)))
    if not reasons:
        return NO_SCREEN
    return "" if "" in reasons else reasons[-1]


def _silent(name: str) -> str:
    return f"the screen {name} does not answer."


def missing_library(libraries: tuple[str, ...]) -> str:
    """The sentence for the first of these that does not load; empty when all do."""
    for library in libraries:
        try:
            ctypes.CDLL(library)
        except OSError:
            return f"a window needs {library}, which this system lacks (run.py knows the package)."
    return ""


def _wayland_answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as asking:
        try:
            asking.connect(str(path))
        except OSError:
            return False
    return True


def _x11_answers(display: str) -> bool:
    """Connect as Qt will, permission to do so included."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused
