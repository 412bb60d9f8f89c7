"""The wheel carries everything, and the program finds its resources where it was installed."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from smallcrm.desktop import resources

pytestmark = pytest.mark.xdist_group("packaging")  # one wheel for all

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "resources").rglob("*")
    if path.is_file() and not path.name.startswith(".")
)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built by the same back-end that `pip install .` calls, without the network."""
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation"]
    build += ["--no-index", "--disable-pip-version-check", "--quiet", "-w", str(folder), str(ROOT)]
    ran = subprocess.run(build, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    (made,) = folder.glob("smallcrm-*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("installed")
    install = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--quiet"]
    install += ["--disable-pip-version-check", "--target", str(target), str(wheel)]
    ran = subprocess.run(install, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return target


def run_installed(installed: Path, *arguments: str) -> str:
    """Run Python somewhere else than the checkout, with only the installed copy to import."""
    ran = subprocess.run(
        [sys.executable, *arguments],
        cwd=installed,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return ran.stdout.strip()


def test_the_wheel_carries_every_module_and_resource(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    assert {f"smallcrm/{name}" for name in RESOURCES} <= inside
    modules = (ROOT / "src").rglob("*.py")
    assert {path.relative_to(ROOT / "src").as_posix() for path in modules} <= inside
    assert "smallcrm/storage/migrations/script.py.mako" in inside
    assert any(name.endswith("licenses/LICENSE") for name in inside)
    assert not any(name.startswith(("tests/", "resources/")) for name in inside)


def test_the_wheel_names_the_program(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (listed,) = (name for name in archive.namelist() if name.endswith("entry_points.txt"))
    points = configparser.ConfigParser()
    points.read_string(archive.read(listed).decode())
    entries = {name: target for part in points.values() for name, target in part.items()}
    assert entries == {
        "smallcrm": "smallcrm.app.main:main",
        "smallcrm-window": "smallcrm.app.main:main_without_terminal",
    }


def test_resources_are_found_where_the_wheel_was_installed(installed: Path) -> None:
    ask = "from smallcrm.desktop import resources; print(resources.folder())"
    folder = Path(run_installed(installed, "-c", ask))
    assert folder == installed / "smallcrm" / "resources"
    assert {(folder.parent / name).is_file() for name in RESOURCES} <= {True}


def test_the_installed_program_answers(installed: Path) -> None:
    assert run_installed(installed, "-m", "smallcrm", "--version").startswith("smallcrm ")


def test_resources_are_found_in_the_checkout() -> None:
    resources.folder.cache_clear()
    assert resources.folder() == ROOT / "resources"
