"""Python's sockets, but those to this computer's own services, refused for the whole run.

An audit hook cannot be taken back or gone round: whatever a test runs, in whatever thread, fails
where it asks for another computer.
"""

from __future__ import annotations

import socket
import sys
from pathlib import Path
from typing import Any

ASKING = frozenset(
    {
        *("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"),
        *("socket.getnameinfo", "urllib.Request", "http.client.connect", "ftplib.connect"),
        *("smtplib.connect", "imaplib.open", "poplib.connect", "telnetlib.Telnet.open"),
    }
)
SENDING = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
LOCAL = getattr(socket, "AF_UNIX", None)

_is_on: list[bool] = []


class NetworkUsed(AssertionError):
    """Something asked for another computer."""


def forbid() -> None:
    """From now on, to the end of the process."""
    if not _is_on:
        _is_on.append(True)
        sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event in ASKING:
        raise NetworkUsed(event)
    if event in SENDING and arguments[0].family != LOCAL:
        raise NetworkUsed(f"{event} {arguments[1:]}")


def open_to_others() -> list[str]:
    """Sockets of this process that are no local ones, also those that Qt opened; Linux only."""
    mine = set()
    for link in Path("/proc/self/fd").iterdir():
        try:
            mine.add(str(link.readlink()))
        except OSError:
            continue  # the folder's own one is closed by now
    found = []
    for table in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        path = Path("/proc/self/net") / table
        rows = path.read_text().splitlines()[1:] if path.exists() else []
        found += [f"{table} {row}" for row in rows if f"socket:[{row.split()[9]}]" in mine]
    return found
