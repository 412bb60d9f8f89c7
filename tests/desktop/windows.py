"""Asks the X server about windows, as a pager would: which there are, which is active; acts on one.

python windows.py manager | titles | active | minimize TITLE | close TITLE
"""

from __future__ import annotations

import ctypes
import ctypes.util
import json
import sys

X = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
X.XOpenDisplay.restype = ctypes.c_void_p
X.XDefaultRootWindow.restype = ctypes.c_ulong
X.XInternAtom.restype = ctypes.c_ulong
CLIENT_MESSAGE = 33
TO_MANAGER = (1 << 20) | (1 << 19)
LONG = ctypes.sizeof(ctypes.c_long)


class ClientMessage(ctypes.Structure):
    """XClientMessageEvent of Xlib, padded to the size of an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("pad", ctypes.c_long * 24),
    )


# a window may be gone between two questions; Xlib would end this process for that
GONE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
X.XSetErrorHandler(GONE)
DISPLAY = ctypes.c_void_p(X.XOpenDisplay(None))
ROOT = X.XDefaultRootWindow(DISPLAY)


def _atom(name: str) -> int:
    return int(X.XInternAtom(DISPLAY, name.encode(), False))


def _property(window: int, name: str) -> bytes:
    """The raw bytes of a window's property."""
    kind, form = ctypes.c_ulong(), ctypes.c_int()
    count, left = ctypes.c_ulong(), ctypes.c_ulong()
    data = ctypes.POINTER(ctypes.c_ubyte)()
    X.XGetWindowProperty(
        *(DISPLAY, ctypes.c_ulong(window), ctypes.c_ulong(_atom(name)), 0, 4096, False, 0),
        *(ctypes.byref(kind), ctypes.byref(form), ctypes.byref(count), ctypes.byref(left)),
        ctypes.byref(data),
    )
    width = LONG if form.value == 32 else 1
    return bytes(data[: count.value * width]) if count.value else b""


def windows() -> dict[int, str]:
    """Windows the manager knows, with their titles."""
    raw = _property(ROOT, "_NET_CLIENT_LIST")
    numbers = [int.from_bytes(raw[n : n + LONG], "little") for n in range(0, len(raw), LONG)]
    return {w: _property(w, "_NET_WM_NAME").decode("utf-8", "replace") for w in numbers}


def active() -> str:
    """The title of the window with the keys."""
    number = int.from_bytes(_property(ROOT, "_NET_ACTIVE_WINDOW")[:LONG], "little")
    return windows().get(number, "")


def find(title: str) -> int:
    return next(w for w, name in windows().items() if title in name)


def close(window: int) -> None:
    """What the button in the title bar does."""
    message = ClientMessage(
        type=CLIENT_MESSAGE, window=window, message_type=_atom("_NET_CLOSE_WINDOW"), format=32
    )
    X.XSendEvent(DISPLAY, ctypes.c_ulong(ROOT), False, TO_MANAGER, ctypes.byref(message))


if __name__ == "__main__":
    if sys.argv[1] == "titles":
        sys.stdout.write(json.dumps(list(windows().values())))
    elif sys.argv[1] == "manager":
        sys.stdout.write("yes" if _property(ROOT, "_NET_SUPPORTING_WM_CHECK") else "")
    elif sys.argv[1] == "active":
        sys.stdout.write(active())
    elif sys.argv[1] == "minimize":
        X.XIconifyWindow(DISPLAY, ctypes.c_ulong(find(sys.argv[2])), 0)
    else:
        close(find(sys.argv[2]))
    X.XSync(DISPLAY, False)
