"""The house stands, and each rule that says so is shown to find a breach planted for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import house_rules

ROOT = Path(__file__).resolve().parents[1]


def test_the_house_is_in_order() -> None:
    assert house_rules.inspect(ROOT) == []


BREACHES = [
    ("imports_go_down", "domain/x.py", "from smallcrm.services import timeline"),
    ("imports_go_down", "services/x.py", "def f():\n    from smallcrm.viewmodels import undo"),
    ("imports_go_down", "formats/x.py", "import smallcrm.storage.store"),
    ("imports_go_down", "viewmodels/x.py", "from smallcrm.desktop import clock"),
    ("imports_go_down", "storage/x.py", "from ..services import timeline"),
    ("imports_go_down", "domain/x.py", "import_module('smallcrm.app.main')"),
    (
        "imports_go_down",
        "widgets/x.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from smallcrm.app import main",
    ),
    ("floors_are_known", "cellar/x.py", ""),
    ("nothing_barred_is_imported", "domain/x.py", "import sqlite3"),
    ("nothing_barred_is_imported", "formats/x.py", "from sqlalchemy.orm import Session"),
    ("nothing_barred_is_imported", "storage/x.py", "import PySide6.QtCore"),
    ("nothing_barred_is_imported", "services/x.py", "from PySide6 import QtCore"),
    ("nothing_barred_is_imported", "viewmodels/x.py", "from PySide6 import QtWidgets"),
    ("nothing_barred_is_imported", "desktop/x.py", "from PySide6.QtWidgets import QMenu"),
    ("nothing_barred_is_imported", "widgets/x.py", "from smallcrm.services import timeline"),
    ("models_stay_below", "viewmodels/x.py", "from smallcrm.storage.models import Customer"),
    ("models_stay_below", "app/x.py", "from smallcrm.storage import models"),
    ("time_is_told", "services/x.py", "import datetime\nx = datetime.datetime.now()"),
    ("time_is_told", "domain/x.py", "x = date.today()"),
    ("time_is_told", "app/x.py", "import time\nx = time.time()"),
    ("time_is_told", "app/x.py", "from time import time"),
    ("time_is_told", "widgets/x.py", "x = QDateTime.currentDateTime()"),
    ("errors_are_named", "services/x.py", "try:\n    f()\nexcept Exception:\n    pass"),
    ("errors_are_named", "app/x.py", "try:\n    f()\nexcept:\n    pass"),
    ("errors_are_named", "app/x.py", "try:\n    f()\nexcept (OSError, BaseException):\n    pass"),
    ("errors_are_named", "app/x.py", "with suppress(Exception):\n    pass"),
    ("modules_have_names", "widgets/utils.py", ""),
    ("files_stay_short", "widgets/x.py", "x = 1\n" * 401),
    ("text_names_no_machine", "app/x.py", "x = '/ho" + "me/zoe'"),
    ("text_names_no_machine", "app/x.py", "x = 'https://py" + "pi.org/simple'"),
    ("exceptions_are_narrow", "app/x.py", "import os  # no" + "qa"),
    ("exceptions_are_narrow", "app/x.py", "x = 1  # ty" + "pe: ignore"),
]


@pytest.mark.parametrize(("rule", "inside", "source"), BREACHES)
def test_a_planted_breach_is_found(rule: str, inside: str, source: str, tmp_path: Path) -> None:
    path = tmp_path / "src" / "smallcrm" / inside
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
    assert {fault.rule for fault in house_rules.inspect(tmp_path)} == {rule}


ALLOWED = [
    ("app/x.py", "from smallcrm import __version__\nfrom smallcrm.domain import text"),
    ("desktop/clock.py", "import datetime\nx = datetime.datetime.now()"),
    ("viewmodels/jobs.py", "try:\n    f()\nexcept Exception:\n    pass"),
    ("services/x.py", "from smallcrm.storage.models import Customer"),
    ("widgets/x.py", "from PySide6.QtWidgets import QMenu"),
    ("app/x.py", "x = clock.now()\ny = moment.time()"),
    ("app/x.py", "x = 1  # noqa: E501\ny = 1  # type: ignore[misc]"),
]


@pytest.mark.parametrize(("inside", "source"), ALLOWED)
def test_what_is_allowed_is_not_a_fault(inside: str, source: str, tmp_path: Path) -> None:
    path = tmp_path / "src" / "smallcrm" / inside
    path.parent.mkdir(parents=True)
    path.write_text(source, encoding="utf-8")
    assert house_rules.inspect(tmp_path) == []


def test_a_stray_file_at_the_top_is_found(tmp_path: Path) -> None:
    (tmp_path / "scratch.txt").write_text("", encoding="utf-8")
    assert [fault.rule for fault in house_rules.inspect(tmp_path)] == ["the_top_is_tidy"]


# --- the contracts of import-linter ------------------------------------------------------------

PLANTED = {
    # contract (as named in pyproject.toml): module and import that must break it
    "The floors: imports only go down": ("domain/planted.py", "smallcrm.services.planted"),
    "domain and formats know no Qt and no database": ("formats/planted.py", "sqlite3"),
    "storage and services know no Qt": ("services/planted.py", "PySide6.QtCore"),
    "no SQL above the services": ("viewmodels/planted.py", "sqlalchemy"),
    "widgets talk to view-models": ("widgets/planted.py", "smallcrm.services.planted"),
    "mapped classes stay in storage and services": ("app/planted.py", "smallcrm.storage.models"),
    "no knots": ("storage/planted.py", "smallcrm.storage.replanted"),
}


def lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    pytest.importorskip("importlinter")
    run = "from importlinter.cli import lint_imports_command as run; run()"
    return subprocess.run(
        [sys.executable, "-c", run, "--no-cache"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root / "src"), "PYTHONUTF8": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_the_contracts_are_kept() -> None:
    ran = lint_imports(ROOT)
    assert ran.returncode == 0, ran.stdout
    assert f"{len(PLANTED)} kept, 0 broken" in ran.stdout


def test_each_contract_finds_its_planted_breach(tmp_path: Path) -> None:
    source = tmp_path / "src" / "smallcrm"
    shutil.copytree(ROOT / "src" / "smallcrm", source)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for inside, name in PLANTED.values():
        (source / inside).write_text(f"import {name}\n", encoding="utf-8")
    knot = "import smallcrm.storage.planted\n"
    (source / "storage" / "replanted.py").write_text(knot, encoding="utf-8")
    ran = lint_imports(tmp_path)
    assert ran.returncode == 1
    for contract in PLANTED:
        assert f"{contract} BROKEN" in ran.stdout, ran.stdout


# --- below the view-models there is no Qt ------------------------------------------------------

WITHOUT_QT = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(f"{name} is absent", name=name)
        return None

sys.meta_path.insert(0, NoQt())
"""
IMPORT_ALL = """
import smallcrm
for floor in ("domain", "formats", "storage", "services"):
    package = importlib.import_module(f"smallcrm.{floor}")
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if ".migrations." not in module.name:
            importlib.import_module(module.name)
            print(module.name)
"""
TEST_ALL = """
import pathlib, pytest
floors = [f"tests/{floor}" for floor in ("domain", "formats", "storage", "services")]
floors = [floor for floor in floors if pathlib.Path(floor).is_dir()]
options = ["-c", sys.argv[1], "--rootdir=.", "-p", "no:pytest-qt", "-p", "no:xdist", "-q", "-x"]
sys.exit(pytest.main([*options, *floors]))
"""
PYTEST_INI = """
    [pytest]
    pythonpath = {root}/src {root}/tests
    addopts = --import-mode=importlib -p no:cacheprovider -m "not (long or benchmark or kills)"
    filterwarnings = error
    markers =
        kills: processes killed hundreds of times: once is enough
        long: long runs
        benchmark: figures
"""


def run_without_qt(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_QT + program, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_lower_floors_import_without_qt() -> None:
    ran = run_without_qt(IMPORT_ALL)
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert "smallcrm.services.timeline" in ran.stdout


def test_the_blocker_blocks() -> None:
    ran = run_without_qt("import PySide6.QtCore")
    assert "PySide6.QtCore is absent" in ran.stderr or "PySide6 is absent" in ran.stderr


@pytest.mark.timeout(1800)
def test_the_lower_floors_pass_their_tests_without_qt(tmp_path: Path) -> None:
    settings = tmp_path / "pytest.ini"
    text = textwrap.dedent(PYTEST_INI).format(root=ROOT.as_posix())
    settings.write_text(text, encoding="utf-8")
    ran = run_without_qt(TEST_ALL, str(settings))
    assert ran.returncode == 0, ran.stdout[-4000:] + ran.stderr[-2000:]
