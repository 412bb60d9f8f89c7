"""The program asks no other computer for anything: the whole suite runs with sockets refused."""

from __future__ import annotations

import ast
import socket
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

import no_network

SOURCE = Path(__file__).parents[1] / "src" / "smallcrm"
LOCAL_ONLY = {"QLocalServer", "QLocalSocket"}
"""What may be used of Qt's network module."""
BARRED = {
    *("ssl", "http", "urllib.request", "ftplib", "smtplib", "imaplib", "poplib"),
    *("xmlrpc", "asyncio", "requests", "httpx", "PySide6.QtWebEngineWidgets"),
}


def test_a_socket_to_another_computer_is_refused() -> None:
    with socket.socket() as made, pytest.raises(no_network.NetworkUsed):
        made.connect(("127.0.0.1", 9))
    with socket.socket(type=socket.SOCK_DGRAM) as made, pytest.raises(no_network.NetworkUsed):
        made.sendto(b"x", ("127.0.0.1", 9))
    with pytest.raises(no_network.NetworkUsed):
        socket.getaddrinfo("example.org", 443)
    with pytest.raises(no_network.NetworkUsed):
        urllib.request.urlopen("https://example.org/")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no local sockets of this kind")
def test_a_local_one_is_not(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(str(tmp_path / "s"))
        server.listen()
        client.connect(str(tmp_path / "s"))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc tells")
def test_an_open_socket_is_seen_whoever_opened_it() -> None:
    assert no_network.open_to_others() == []
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        made.listen()
        assert len(no_network.open_to_others()) == 1


def imports(path: Path) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((a.name, "") for a in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", a.name) for a in node.names)


def test_nothing_in_the_source_can_reach_another_computer() -> None:
    found = []
    for path in SOURCE.rglob("*.py"):
        for module, name in imports(path):
            if module == "PySide6.QtNetwork" and name not in LOCAL_ONLY:
                found.append((path.name, name))
            if any(module == b or module.startswith(f"{b}.") for b in BARRED):
                found.append((path.name, module))
    assert found == []


def test_every_socket_is_a_local_one() -> None:
    found = []
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "socket.socket":
                found.append([ast.unparse(a) for a in node.args])
    assert found
    assert all(arguments == ["socket.AF_UNIX"] for arguments in found)


def test_only_one_place_hands_addresses_to_other_programs() -> None:
    opens = [p.name for p in SOURCE.rglob("*.py") if "QDesktopServices" in p.read_text("utf-8")]
    guesses = [p.name for p in SOURCE.rglob("*.py") if "fromUserInput(" in p.read_text("utf-8")]
    assert (opens, guesses) == (["opening.py"], [])
