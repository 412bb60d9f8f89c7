"""A private desktop: session bus, X server, window manager, tray host, notification server.

Nothing of the machine's own session is touched; what is started here is ended here, by pid.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.x_client import XClient
from smallcrm.desktop import screen
from smallcrm.domain.reminder_settings import ReminderSettings

NEEDED = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon", "openbox": "openbox"}
AT_ANY_HOUR = ReminderSettings(
    digest_at=datetime.min.time(),
    working_days=frozenset(range(7)),
    quiet_from=datetime.min.time(),
    quiet_to=datetime.min.time(),
)
"""So that the hour and the day at which the tests run do not matter."""
HERE = Path(__file__).parent
SOURCE = HERE.parents[1] / "src"
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in Path(item.path).parents:
            item.add_marker(pytest.mark.desktop)
            item.add_marker(pytest.mark.xdist_group("desktop"))


@pytest.fixture(scope="session", autouse=True)
def packages() -> None:
    missing = [package for program, package in NEEDED.items() if shutil.which(program) is None]
    if not sys.platform.startswith("linux"):
        pytest.skip("a private X desktop is made on Linux only")
    lacking = screen.missing_library(screen.X11)
    if missing or lacking:
        words = f"`run.py test` names what to install: {' '.join(missing)} {lacking}"
        if os.environ.get("CI"):
            pytest.fail(words)
        pytest.skip(words)


def wait_until(check: Callable[[], Any], what: str, seconds: float = 30.0) -> Any:
    """What ``check`` gives as soon as it gives something; another process is waited for."""
    end = time.monotonic() + seconds
    pause = 0.02
    while time.monotonic() < end:
        found = check()
        if found:
            return found
        select_wait(pause)
    raise AssertionError(f"waited {seconds:.0f} s for {what}")


def select_wait(seconds: float) -> None:
    import select

    select.select([], [], [], seconds)


class Desktop:
    """The private desktop; ``environment`` is for programs that run on it."""

    def __init__(self, folder: Path, stack: ExitStack, *, with_screen: bool = True) -> None:
        self.folder, self._stack = folder, stack
        self.log = folder / "services.jsonl"
        self.log.write_text("")
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "QT_", "DBUS"))}
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "CI"):
            kept.pop(name, None)
        self.environment = {
            **kept,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONPATH": os.pathsep.join([str(SOURCE), str(HERE.parent)]),
            "NO_AT_BRIDGE": "1",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }
        self.start_bus()
        if with_screen:
            self._start_screen()

    def start(self, *command: str, **options: Any) -> subprocess.Popen[str]:
        """Start a process that is ended with the desktop."""
        process = subprocess.Popen(command, env=self.environment, text=True, **options)
        self._stack.callback(self._end, process)
        return process

    def services(self, *names: str, script: str = "fake_services.py") -> subprocess.Popen[str]:
        """Start the tray host and the notification server, or one of them, or none."""
        ready = len(self.records("ready"))
        process = self.start(sys.executable, str(HERE / script), str(self.log), *names)
        wait_until(lambda: len(self.records("ready")) > ready, "the fake services")
        return process

    def program(self, data: Path, *arguments: str) -> subprocess.Popen[str]:
        """The real program on this desktop."""
        command = (sys.executable, "-m", "smallcrm", "--data-dir", str(data), *arguments)
        output = (self.folder / "program.log").open("a")
        self._stack.callback(output.close)
        return self.start(*command, stdout=output, stderr=output)

    def records(self, key: str) -> list[dict[str, Any]]:
        lines = self.log.read_text(encoding="utf-8").splitlines()
        return [r for line in lines if key in (r := json.loads(line))]

    def press(self, notice: int, action: str) -> None:
        self.tell_notices("Press", "us", (notice, action))

    def tell_notices(self, member: str, signature: str = "", body: tuple[Any, ...] = ()) -> None:
        """What the user or chance does at the notification server."""
        name, path = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
        self._call(name, path, "test.Control", member, signature, body)

    def tell_system(self, member: str, words: str = "", is_so: bool = True) -> None:
        """What happens to the computer that ``fake_system`` stands for."""
        name = "org.freedesktop.login1"
        self._call(name, "/org/freedesktop/login1", "test.Control", member, "sb", (words, is_so))

    def tray_words(self) -> dict[str, Any]:
        """Tooltip and menu of the tray icon, as a tray host reads them."""
        record = self.records("item")[-1]
        dest, _, path = record["item"].partition("/")
        path = f"/{path}" if path else "/StatusNotifierItem"
        get = "org.freedesktop.DBus.Properties"
        item = "org.kde.StatusNotifierItem"
        tip = self._call(dest, path, get, "Get", "ss", (item, "ToolTip"))[0][1]
        menu = self._call(dest, path, get, "Get", "ss", (item, "Menu"))[0][1]
        tree = self._call(dest, menu, "com.canonical.dbusmenu", "GetLayout", "iias", (0, -1, []))[1]
        entries = {c[1][1].get("label", ("", ""))[1].replace("_", ""): c[1][0] for c in tree[2]}
        return {"tip": tip[2], "menu": entries, "dest": dest, "menu_path": menu}

    def press_menu(self, label: str) -> None:
        words = self.tray_words()
        number = words["menu"][label]
        body = (number, "clicked", ("s", ""), 0)
        interface = "com.canonical.dbusmenu"
        self._call(words["dest"], words["menu_path"], interface, "Event", "isvu", body)

    def portal(self, mode: str) -> subprocess.Popen[str]:
        """Start the desktop portal that ``fake_portal`` describes."""
        ready = len(self.records("portal"))
        process = self.start(sys.executable, str(HERE / "fake_portal.py"), str(self.log), mode)
        wait_until(lambda: len(self.records("portal")) > ready, "the fake portal")
        return process

    def tell_portal(self, member: str, words: str = "") -> None:
        """What the user or the desktop does at the portal."""
        path = "/org/freedesktop/portal/desktop"
        self._call("org.freedesktop.portal.Desktop", path, "test.Control", member, "s", (words,))

    def windows(self) -> list[str]:
        """The titles of the windows there are."""
        found: list[str] = json.loads(self.ask_windows("titles") or "[]")
        return found

    def ask_windows(self, *command: str) -> str:
        return subprocess.run(
            [sys.executable, str(HERE / "windows.py"), *command],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    # --- inside ------------------------------------------------------------------------------

    def _call(self, dest: str, path: str, interface: str, member: str, sig: str, body: Any) -> Any:
        from jeepney import DBusAddress, MessageType, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        with closing(open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"])) as bus:
            address = DBusAddress(path, dest, interface)
            message = new_method_call(address, member, sig or None, body)
            answer = bus.send_and_get_reply(message, timeout=10)
        assert answer.header.message_type is not MessageType.error, answer.body
        return answer.body

    def start_bus(self) -> None:
        config = self.folder / "bus.conf"
        config.write_text(BUS.format(folder=self.folder / "run"))
        self.bus = bus = self.start(
            *("dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert bus.stdout is not None
        self._stack.callback(bus.stdout.close)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def _start_screen(self) -> None:
        read, write = os.pipe()
        self.screen = self.start(
            *("Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"),
            *("-nolisten", "tcp", "-noreset"),
            pass_fds=(write,),
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            self.environment["DISPLAY"] = f":{pipe.readline().strip()}"
        self.start(
            *("openbox", "--sm-disable"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        wait_until(lambda: self.ask_windows("manager"), "the window manager")

    def _end(self, process: subprocess.Popen[str]) -> None:
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with ExitStack() as stack:
        yield Desktop(tmp_path, stack)


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """A desktop of buses alone, which this process takes for its own: session and system."""
    with ExitStack() as stack:
        made = Desktop(tmp_path, stack, with_screen=False)
        for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
            monkeypatch.setenv(name, made.environment["DBUS_SESSION_BUS_ADDRESS"])
        yield made


class DataFile:
    """The program's file, read and prepared from outside."""

    def __init__(self, folder: Path) -> None:
        from smallcrm.storage.store import Store

        self.folder = folder
        self.path = folder / "smallcrm.db"
        self.store = Store(self.path, lambda: datetime.now(UTC))
        self.store.prepare()

    def ask(self, sql: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=10)) as file:
            return file.execute(sql).fetchall()


@pytest.fixture
def data(tmp_path: Path) -> Iterator[DataFile]:
    made = DataFile(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def other(desktop: Desktop) -> Iterator[XClient]:
    """Another program, with a window that has the focus."""
    client = XClient(desktop.environment["DISPLAY"])
    client.show()
    yield client
    client.close()
