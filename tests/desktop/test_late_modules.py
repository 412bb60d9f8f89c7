"""Modules that are read when something asks for what stands in them, and those of PySide6 so."""

from __future__ import annotations

import builtins
import importlib
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from smallcrm.desktop import late_modules

LATE = frozenset({"late_pack.seldom"})
SELDOM = "import sys\nsys.late_pack_was_read = __name__\nanswer = 42\n"
WRONG_CALL = """
import sys
from smallcrm.desktop import plain_imports
usual = __import__
plain_imports.restore()
assert __import__ is usual
first = {n.rpartition('.')[2] for n in plain_imports.SELDOM
         if n in sys.modules and '_ahead' in vars(sys.modules[n])}
print(*sorted(first))
from PySide6.QtCore import QObject
try:
    QObject().setObjectName(5)
except TypeError as error:
    print(*str(error).split())
import PySide6.support.signature.layout as layout
print(layout.create_signature.__module__)
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "late_pack"
    folder.mkdir()
    (folder / "__init__.py").write_text("", encoding="utf-8")
    (folder / "seldom.py").write_text(SELDOM, encoding="utf-8")
    (folder / "usual.py").write_text("answer = 7\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("late_pack", "late_pack.seldom", "late_pack.usual"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(sys, "late_pack_was_read", "", raising=False)
    return folder


def test_a_module_is_read_when_it_is_asked_for_something(package: Path) -> None:
    finders, usual = list(sys.meta_path), builtins.__import__
    with late_modules.put_off("late_pack", LATE):
        exec("import late_pack\nfrom late_pack import seldom, usual", {})
    assert (builtins.__import__, sys.meta_path) == (usual, finders)
    seldom = importlib.import_module("late_pack.seldom")
    assert seldom.__name__ == "late_pack.seldom"
    assert vars(sys)["late_pack_was_read"] == ""
    assert seldom.answer == 42
    assert vars(sys)["late_pack_was_read"] == "late_pack.seldom"
    assert importlib.import_module("late_pack.usual").answer == 7


def test_what_is_not_in_it_is_not_found(package: Path) -> None:
    with late_modules.put_off("late_pack", LATE):
        exec("import late_pack\nfrom late_pack import seldom", {})
    seldom = sys.modules["late_pack.seldom"]
    with pytest.raises(AttributeError, match="nothing"):
        _ = seldom.nothing
    assert not hasattr(seldom, "__path__")


def test_an_error_on_the_way_leaves_import_as_it_was(package: Path) -> None:
    finders, usual = list(sys.meta_path), builtins.__import__
    with pytest.raises(ImportError), late_modules.put_off("late_pack", LATE):
        exec("import late_pack\nimport late_pack.not_there", {})
    with pytest.raises(ImportError), late_modules.put_off("late_pack", LATE):
        importlib.import_module("not_there_either")
    assert (builtins.__import__, sys.meta_path) == (usual, finders)


def test_pyside_words_a_wrong_call_although_that_is_read_late() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", WRONG_CALL],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    late, error, module = ran.stdout.splitlines()
    assert late.split() == ["enum_sig", "errorhandler", "layout", "parser", "pyi_generator"]
    assert "called with wrong argument types" in error
    assert "Supported signatures: PySide6.QtCore.QObject.setObjectName(name: str" in error
    assert module.endswith("signature.layout")
