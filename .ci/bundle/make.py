"""Makes the folder that runs without Python, by PyInstaller: ``python3 run.py bundle``.

With ``--check`` it is started in an empty home, draws pictures, and takes contacts in and out by
the command line; then its size is said, and its starts beside those of the checkout.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "dist" / "smallcrm"
PROGRAM = FOLDER / ("smallcrm.exe" if os.name == "nt" else "smallcrm")
STARTS = 7
PICTURES = ("people", "today", "settings_safety")
CARDS = "".join(
    f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEMAIL:{name.split()[0].lower()}@example.org\nEND:VCARD\n"
    for name in ("Ana Lopez", "Björn Ähl", "王小明")
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="run.py bundle", description=__doc__)
    parser.add_argument("--check", action="store_true", help="start what was made, and measure")
    parser.add_argument("--keep", action="store_true", help="only check what was made before")
    options = parser.parse_args()
    if not options.keep:
        make()
    if options.check or options.keep:
        with tempfile.TemporaryDirectory(prefix="smallcrm-bundle-") as home:
            check(Path(home))
            measure(Path(home))
    say(f"made {FOLDER.relative_to(ROOT)}")
    return 0


def make() -> None:
    begun = time.perf_counter()
    build = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    build += ["--distpath", str(FOLDER.parent), "--workpath", str(ROOT / "build")]
    source = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    build.append(str(ROOT / ".ci" / "bundle" / "smallcrm.spec"))
    subprocess.run(build, cwd=ROOT, env=source, check=True)
    say(f"built in {time.perf_counter() - begun:.0f} s")


# --- does it work --------------------------------------------------------------------------------


def check(home: Path) -> None:
    """Each of these ends the run where it fails."""
    for screen in PICTURES:
        picture = home / f"{screen}.png"
        run(home, "--demo", "--offscreen", "--screenshot", str(picture), "--screen", screen)
        expect(picture.read_bytes().startswith(b"\x89PNG"), f"a picture of {screen}")
    cards = home / "cards.vcf"
    cards.write_text(CARDS, encoding="utf-8")
    run(home, "import", str(cards))
    found = json.loads(run(home, "find", "ahl", "--json"))
    expect(found["people"][0]["name"] == "Björn Ähl", "what was imported is found")
    run(home, "add", "Ana Lopez: called about the logo. Send quote tomorrow 10am")
    for kind, ending in (("vcard", "vcf"), ("xlsx", "xlsx"), ("json", "json"), ("csv", "csv")):
        out = home / f"out.{ending}"
        run(home, "export", str(out), "--format", kind)
        expect(out.stat().st_size > 0, f"an export as {kind}")
    expect("王小明" in (home / "out.vcf").read_text("utf-8"), "who was imported is exported")
    report = json.loads(run(home, "doctor", "--json"))
    expect(report["file"]["whole"] is True, "the file is whole")
    expect(report["encryption"]["available"] is True, "the library that encrypts is there")
    encrypted(home)
    if sys.platform == "linux":
        entry = home / "data" / "applications" / "smallcrm.desktop"
        run(home, "install-desktop-entry")
        expect(str(PROGRAM) in entry.read_text("utf-8"), "the entry of the menu starts the bundle")
        run(home, "remove-desktop-entry")
        expect(not entry.exists(), "the entry of the menu is gone again")


def encrypted(home: Path) -> None:
    """A file for a new computer, with a passphrase, and opened by it."""
    secret = home / "secret"
    secret.write_text("bodika lumare sotiva nerupo\n", encoding="utf-8")
    moved = home / "moved.smallcrm"
    run(home, "--passphrase-file", str(secret), "move", str(moved))
    expect(not moved.read_bytes().startswith(b"SQLite"), "what is moved is encrypted")


def run(home: Path, *arguments: str) -> str:
    """The bundle with nothing of this machine's Python; its output.

    Raises:
        SystemExit: it failed, or wrote an error.
    """
    ran = subprocess.run(
        [str(PROGRAM), *arguments],
        env=bare(home),
        cwd=home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    if ran.returncode or "Traceback" in ran.stderr:
        raise SystemExit(f"bundle: {' '.join(arguments)} gave {ran.returncode}\n{ran.stderr}")
    return ran.stdout


def bare(home: Path) -> dict[str, str]:
    kept = {k: os.environ[k] for k in ("PATH", "SYSTEMROOT", "TEMP") if k in os.environ}
    own = {"HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), "LC_ALL": "C.UTF-8"}
    folders = {"XDG_DATA_HOME": str(home / "data"), "XDG_CONFIG_HOME": str(home / "config")}
    return {**kept, **own, **folders, "LOCALAPPDATA": str(home)}


def expect(holds: bool, what: str) -> None:
    if not holds:
        raise SystemExit(f"bundle: not so: {what}")
    say(f"ok: {what}")


# --- how large and how quick ---------------------------------------------------------------------


def measure(home: Path) -> None:
    """Medians of the whole life of a process, the two by turns; the files are warm."""
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    packed = Path(shutil.make_archive(str(home / "packed"), "gztar", FOLDER)).stat().st_size
    say(f"{size / 1e6:.0f} MB in {len(files)} files, {packed / 1e6:.0f} MB as .tar.gz")
    picture = str(home / "start.png")
    for what, arguments in (
        ("--version", ["--version"]),
        ("find, by the command line", ["find", "ana"]),
        ("window of the sample, to its picture", ["--demo", "--screenshot", picture]),
    ):
        ours, theirs = both(home, arguments)
        say(f"{what}: {ours:.2f} s (from the checkout {theirs:.2f} s), median of {STARTS}")


def both(home: Path, arguments: Sequence[str]) -> tuple[float, float]:
    """Seconds of the bundle and of the checkout."""
    source = {**bare(home), "PYTHONPATH": str(ROOT / "src")}
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(STARTS):
        for times, command, environment in (
            (taken[0], [str(PROGRAM)], bare(home)),
            (taken[1], [sys.executable, "-m", "smallcrm"], source),
        ):
            begun = time.perf_counter()
            subprocess.run(
                [*command, *arguments], env=environment, cwd=home, capture_output=True, check=True
            )
            times.append(time.perf_counter() - begun)
    return statistics.median(taken[0]), statistics.median(taken[1])


def say(text: str) -> None:
    sys.stdout.write(f"bundle: {text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
