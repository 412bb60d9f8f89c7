#!/usr/bin/env python3
"""smallcrm's front door: sets everything up by itself, then does what you asked.

  python3 run.py [options]            run the program
  python3 run.py test [--long] [...]  run the tests; the rest goes to pytest
  python3 run.py lint                 format, lint, types, contracts
  python3 run.py bench [...]          run the benchmarks; the rest goes to pytest
  python3 run.py bundle [--check]     make one folder that runs without Python
  python3 run.py texts                bring the translations up to date with the sources
  python3 run.py lock                 write the requirements files anew

On Windows: py run.py. Python 3.11 or later is all it needs; the packages go into .venv here.
"""

# This file uses the standard library only, and parses on Python 3.8, so that an old one is told
# what is missing in a sentence instead of a SyntaxError.
from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "smallcrm.stamp"
LINUX = sys.platform.startswith("linux")
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RUN_LOCK, DEV_LOCK = "requirements.txt", "requirements-dev.txt"
EXTRAS = {"encryption": "encrypted files", "voice": "voice notes"}  # all else works without
EXTRA_LOCKS = [f"requirements-{name}.txt" for name in EXTRAS]

WINDOWLESS = (
    *("import", "find", "export", "add", "today", "brief", "backup", "restore", "held", "erase"),
    *("attach", "files", "install-desktop-entry", "remove-desktop-entry"),
    *("check", "doctor", "move", "--offscreen", "-h", "--help", "--version"),
)
"""What needs no screen."""
NO_SCREEN = (
    "smallcrm: there is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set). "
    "Use --screenshot FILE for a picture of the window, or --offscreen to run without one."
)

# What Qt loads and a bare Debian or Ubuntu lacks: the library's file, and the package it is in.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
CONTRACTS = "from importlinter.cli import lint_imports_command as run; run()"
# What tests/desktop starts for itself: the program, and the package it is in.
DESKTOP_PROGRAMS = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon", "openbox": "openbox"}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


class Trouble(Exception):
    """Something the user can put right; the text says how."""


def main(arguments: list[str]) -> int:
    """Run one command.

    Returns:
        Its exit status; 1 when the set-up failed, 2 without a screen.
    """
    command = arguments[0] if arguments else ""
    commands = {c.__name__: c for c in (test, lint, bench, bundle, texts, lock)}
    try:
        if sys.version_info < (3, 11):
            raise Trouble(old_python())
        if command in commands:
            return commands[command](arguments[1:])
        if command in ("-h", "--help"):
            print(__doc__)
            if not current(RUN_LOCK):
                return 0
        return program(arguments)
    except (Trouble, OSError) as trouble:
        print(f"run.py: {trouble}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def old_python() -> str:
    """The sentence for a Python that is too old, naming a newer one if there is one."""
    here = "{}.{}".format(*sys.version_info[:2])
    text = f"smallcrm needs Python 3.11 or later; this is Python {here}."
    for minor in (14, 13, 12, 11):
        if shutil.which(f"python3.{minor}"):
            return f"{text} A newer one is here: python3.{minor} run.py"
    return f"{text} Install a newer one and start run.py with it."


# --- the commands ------------------------------------------------------------------------------


def program(arguments: list[str]) -> int:
    """Run smallcrm itself."""
    window = "--window" in arguments or not any(
        a in WINDOWLESS or a.startswith("--screenshot") for a in arguments
    )
    libraries = dict(QT_LIBRARIES)
    if LINUX and window and not os.environ.get("QT_QPA_PLATFORM"):
        x11, wayland = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
        if not x11 and not wayland:
            print(NO_SCREEN, file=sys.stderr)
            return 2
        libraries.update(X11_LIBRARIES if x11 else {})
        libraries.update(WAYLAND_LIBRARIES if wayland else {})
    prepare(RUN_LOCK, missing_libraries(libraries))
    return python("-m", "smallcrm", *arguments, instead=True)


def test(arguments: list[str]) -> int:
    """Run the tests, on two cores unless pytest is told otherwise."""
    prepare_tests()
    chosen = [a for a in arguments if a != "--long"]
    if "--long" in arguments:
        chosen = ["-m", "not benchmark", *chosen]
    apart = any(a.startswith(("-n", "--pdb")) or Path(a.split("::")[0]).exists() for a in chosen)
    # A worker that dies ends the run at once: restarted late, its last tests are never handed out.
    spread = [] if apart else ["-n", "2", "--dist", "loadgroup", "--max-worker-restart", "0"]
    return python("-m", "pytest", *spread, *chosen, instead=True)


def lint(arguments: list[str]) -> int:
    """Format, lint, types, contracts, house rules: every one runs, also after another failed."""
    prepare_tests()
    steps = {
        "format": ("-m", "ruff", "format", "--check", "--quiet", "."),
        "lint": ("-m", "ruff", "check", "--quiet", "."),
        "types": ("-m", "mypy"),
        "contracts": ("-c", CONTRACTS, "--no-logo"),
        "house": ("-m", "pytest", "-q", "-k", "not pass_their_tests", "tests/test_house.py"),
    }
    failed = []
    for name, step in steps.items():
        print(f"== {name}", flush=True)
        if python(*step):
            failed.append(name)
    print("lint: " + (f"failed: {', '.join(failed)}" if failed else "all in order"))
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Run the benchmarks, alone on the machine and with their figures shown."""
    prepare_tests()
    return python("-m", "pytest", "-m", "benchmark", "-s", "tests/benchmarks", *arguments)


def bundle(arguments: list[str]) -> int:
    """Make the one-folder build; with --check start it too, and say how large and quick it is."""
    version = "{}.{}".format(*sys.version_info[:2])
    lacking = missing_libraries({f"libpython{version}.so.1.0": f"libpython{version}"})
    need(lacking + ["binutils"] * (LINUX and not shutil.which("objcopy")))
    prepare_tests()
    return python(".ci/bundle/make.py", *arguments, instead=True)


def texts(arguments: list[str]) -> int:
    """Bring resources/translations up to date; 1 while something is left to translate."""
    prepare_tests()
    return python(".ci/texts.py", *arguments)


def lock(arguments: list[str]) -> int:
    """Resolve pyproject.toml anew for every platform and Python, with a throw-away uv."""
    need([] if importlib.util.find_spec("ensurepip") else [venv_package()])
    with tempfile.TemporaryDirectory(prefix="smallcrm-lock-") as folder:
        say("Getting uv, for this once")
        scripts = Path(folder) / ("Scripts" if os.name == "nt" else "bin")
        quiet([sys.executable, "-m", "venv", folder], "Could not make an environment for uv")
        quiet([str(scripts / "python"), "-m", "pip", "install", "uv"], "Could not install uv")
        steps: list[tuple[str, list[str]]] = [(RUN_LOCK, [])]
        dev = ["--extra", "dev", "-c", RUN_LOCK]
        for name, file in zip(EXTRAS, EXTRA_LOCKS):
            steps.append((file, ["--extra", name, "-c", RUN_LOCK]))
            dev += ["--extra", name, "-c", file]
        for name, extra in (*steps, (DEV_LOCK, dev)):
            say(f"Resolving {name}")
            made = Path(folder) / name
            resolve = [str(scripts / "uv"), "pip", "compile", "pyproject.toml", "--no-config"]
            resolve += ["--universal", "--python-version", "3.11", "--generate-hashes"]
            resolve += ["--no-header", "--no-annotate", "--no-emit-index-url"]
            quiet([*resolve, *extra, "-o", str(made)], "Could not resolve the dependencies")
            text = f"# Written by `python3 run.py lock` from pyproject.toml.\n{made.read_text()}"
            (ROOT / name).write_text(text, encoding="utf-8", newline="\n")
    return 0


# --- the set-up --------------------------------------------------------------------------------


def prepare_tests() -> None:
    """Set up for the tests; what only tests/desktop needs may be missing, but not in CI."""
    needed = missing_libraries(QT_LIBRARIES)
    for_desktop: list[str] = []
    if LINUX:
        for_desktop = missing_libraries(X11_LIBRARIES)
        for_desktop += [p for name, p in DESKTOP_PROGRAMS.items() if not shutil.which(name)]
    may_install = os.geteuid() == 0 if LINUX else False
    if may_install or needed or os.environ.get("CI") == "true":
        needed += for_desktop
    elif for_desktop:
        say(f"tests/desktop will be skipped; to run it too: {apt_line(for_desktop)}")
    prepare(DEV_LOCK, needed)


def prepare(lock_name: str, packages: list[str]) -> None:
    """Have the system's libraries and the locked packages in place.

    Raises:
        Trouble: something is missing that only the user can install.
    """
    ready = current(lock_name)
    if not ready and not importlib.util.find_spec("ensurepip"):
        packages = [venv_package(), *packages]
    need(packages)
    if ready:
        return
    if not whole():
        say(f"Making {VENV.name}")
        # Not --clear: Python 3.11's venv empties a folder through a link too.
        if VENV.is_symlink():
            raise Trouble(f"{VENV} is a link to a broken environment; remove it and start again.")
        shutil.rmtree(VENV, ignore_errors=True)
        quiet([sys.executable, "-m", "venv", str(VENV)], f"Could not make {VENV}")
    what = "the program's packages" if lock_name == RUN_LOCK else "the packages for tests"
    say(f"Installing {what} (about 100 MB to fetch the first time)")
    STAMP.unlink(missing_ok=True)
    install = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--only-binary", ":all:"]
    # The lock names all there is: asked again what is needed, pip takes a newer one for a package
    # that is wanted with an extra, and stops because that has no hash.
    install += ["--no-deps", "--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
    sorry = "Could not install the packages; run.py needs the network for this, once"
    quiet([*install, "-r", str(ROOT / lock_name)], sorry)
    if lock_name == RUN_LOCK:
        for purpose, file in zip(EXTRAS.values(), EXTRA_LOCKS):
            try:
                quiet([*install, "-r", str(ROOT / file)], "")
            except Trouble:
                say(f"No packages for {purpose} on this computer; all else works without them")
    probe = "import PySide6.QtWidgets, PySide6.QtNetwork, PySide6.QtSvg, sqlalchemy"
    quiet([str(PYTHON), "-c", probe], "The packages are installed, but do not load")
    locks = [RUN_LOCK, *EXTRA_LOCKS] + ([DEV_LOCK] if lock_name == DEV_LOCK else [])
    STAMP.write_text("".join(f"{digest(name)}\n" for name in locks), encoding="utf-8")


def current(lock_name: str) -> bool:
    """Whether .venv is whole and was filled from this very lock file."""
    try:
        there = STAMP.read_text(encoding="utf-8").split()
        return {digest(name) for name in (lock_name, *EXTRA_LOCKS)} <= set(there) and whole()
    except OSError:
        return False


def whole() -> bool:
    """Whether the Python in .venv starts, is new enough, and has pip: not so when half made."""
    ask = "import sys, pip; sys.exit(sys.version_info < (3, 11))"
    try:
        made = subprocess.run([str(PYTHON), "-I", "-c", ask], capture_output=True, check=False)
    except OSError:
        return False
    return made.returncode == 0


def digest(lock_name: str) -> str:
    return hashlib.sha256((ROOT / lock_name).read_bytes()).hexdigest()


def missing_libraries(libraries: dict[str, str]) -> list[str]:
    """The packages of those libraries that do not load, and of fonts when there are none."""
    if not LINUX:
        return []
    missing = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    folders = [Path(folder).expanduser() for folder in FONT_FOLDERS]
    kinds = ("*.ttf", "*.otf", "*.ttc", "*.pfb")
    if not any(next(folder.rglob(kind), None) for folder in folders for kind in kinds):
        missing.append("fonts-dejavu-core")  # without any font each letter is an empty box
    return missing


def venv_package() -> str:
    """Where Debian keeps the part of Python's library that makes environments."""
    return "python{}.{}-venv".format(*sys.version_info[:2])


def need(packages: list[str]) -> None:
    """Install system packages where that is allowed.

    Raises:
        Trouble: it is not; the text is the line to run.
    """
    packages = list(dict.fromkeys(packages))
    if not packages:
        return
    if not shutil.which("apt-get"):
        raise Trouble(
            "These are missing (by their Debian names); please install them with your "
            f"system's package manager, then start again: {' '.join(packages)}"
        )
    if os.geteuid() != 0:
        raise Trouble(f"Please run this line, then start again:\n  {apt_line(packages)}")
    say(f"Installing with apt-get: {' '.join(packages)}")
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(install, env=environment, capture_output=True, check=False)
    if done.returncode:  # often only because the lists are old or were never fetched
        quiet(["apt-get", "update", "-q"], "apt-get update failed")
        quiet(install, f"Could not install them; please try: {apt_line(packages)}", environment)
    importlib.invalidate_caches()


def apt_line(packages: list[str]) -> str:
    """The line for a user who is not root; it fetches the lists first where there are none."""
    known = any(Path("/var/lib/apt/lists").glob("*_Packages*"))
    update = "" if known else "sudo apt-get update && "
    return f"{update}sudo apt-get install --no-install-recommends {' '.join(packages)}"


def python(*arguments: str, instead: bool = False) -> int:
    """Run the Python of .venv on the checkout; ``instead`` of this process where the system can do
    so: a signal reaches it, and only one process stays."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    if environment.get("LC_ALL") in ("C", "POSIX"):
        environment["LC_ALL"] = "C.UTF-8"  # Qt warns of any locale without UTF-8
    if arguments[:2] != ("-m", "smallcrm"):
        os.chdir(ROOT)
    command = [str(PYTHON), *arguments]
    sys.stdout.flush()
    if instead and os.name == "posix":
        os.execve(command[0], command, environment)
    return subprocess.run(command, env=environment, check=False).returncode


def quiet(command: list[str], sorry: str, environment: dict[str, str] | None = None) -> None:
    """Run a step without its output.

    Raises:
        Trouble: it failed; the text ends with the last lines that it printed.
    """
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
        cwd=ROOT,
    )
    if done.returncode:
        last = [line for line in done.stdout.splitlines() if line.strip()][-6:]
        raise Trouble(f"{sorry}.\n  " + "\n  ".join(last))


def say(text: str) -> None:
    print(f"run.py: {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
