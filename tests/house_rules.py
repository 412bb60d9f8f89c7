"""The rules of the house, read from the source text alone: no tool beyond Python is needed.

import-linter holds the same floors by the import graph; this is for those without it, and for
the rules that are not about imports. Imports under TYPE_CHECKING and inside functions count.
"""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

FLOORS = {
    "domain": 0,
    "formats": 1,
    "storage": 1,
    "services": 2,
    "viewmodels": 3,
    "desktop": 3,
    "widgets": 4,
    "app": 5,
    "__main__": 6,
}
QT = ("PySide6", "shiboken6")
SQL = ("sqlalchemy", "alembic", "sqlite3")
BARRED = {
    "domain": (*QT, *SQL),
    "formats": (*QT, *SQL),
    "storage": QT,
    "services": QT,
    "viewmodels": ("PySide6.QtWidgets", *SQL),
    "desktop": ("PySide6.QtWidgets", *SQL),
    "widgets": (*SQL, "smallcrm.services", "smallcrm.storage", "smallcrm.formats"),
}
MODELS_FOR = {"storage", "services"}
CLOCK = "desktop/clock.py"
CATCH_ALL = {"viewmodels/jobs.py", "app/crash.py"}
LONGEST = 400
NO_NAMES = re.compile(r"^_?(utils?|helpers?|common|managers?|base|mixins?)$")
TOP = {
    ".ci",
    ".gitattributes",
    ".gitignore",
    ".pre-commit-config.yaml",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "alembic.ini",
    "pyproject.toml",
    "requirements-dev.txt",
    "requirements-encryption.txt",
    "requirements-voice.txt",
    "requirements.txt",
    "resources",
    "run.py",
    "src",
    "tests",
}
# Each with a letter in brackets, so that this file passes its own rules.
MACHINE = re.compile(r"/(wor[k]|roo[t]|hom[e]|op[t]|User[s])/[\w.-]")
INDEX = re.compile(r"(?i)pyp[i]\.org|pythonhoste[d]|debia[n]\.org|ubunt[u]\.com|npmj[s]\.")
BARE_IGNORE = re.compile(r"#\s*(noq[a](?!: *[A-Z])|type: *ignor[e](?!\[))")
NOW_OF = {
    "datetime": {"now", "today", "utcnow"},
    "date": {"today"},
    "time": {"time", "time_ns", "localtime", "gmtime"},
    "QDateTime": {"currentDateTime", "currentDateTimeUtc", "currentMSecsSinceEpoch"},
    "QDate": {"currentDate"},
    "QTime": {"currentTime"},
}


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One breach: ``rule`` is the name of the function that found it."""

    rule: str
    path: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Module:
    """A module of ours; ``inside`` is its path below src/smallcrm."""

    inside: str
    tree: ast.Module

    @property
    def floor(self) -> str:
        return self.inside.split("/")[0].removesuffix(".py")

    @property
    def package(self) -> list[str]:
        return ["smallcrm", *self.inside.split("/")[:-1]]


Found = Iterator[tuple[int, str]]


def inspect(root: Path) -> list[Fault]:
    """Every breach of every rule in the checkout at ``root``."""
    faults = []
    source = root / "src" / "smallcrm"
    for path in sorted(source.rglob("*.py")):
        module = Module(
            path.relative_to(source).as_posix(), ast.parse(path.read_text(encoding="utf-8"))
        )
        for rule in MODULE_RULES:
            faults += [Fault(rule.__name__, module.inside, *found) for found in rule(module)]
    for name in files(root):
        for text_rule in TEXT_RULES:
            faults += [
                Fault(text_rule.__name__, name, *found) for found in text_rule(root / name, name)
            ]
    return sorted(faults)


def files(root: Path) -> list[str]:
    """The files of the project: what git keeps, or all of them where there is no git."""
    if (root / ".git").exists():
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=root, capture_output=True, check=True
        ).stdout.decode()
        return [name for name in listed.split("\0") if name and (root / name).is_file()]
    shed = {".venv", "__pycache__", "dist", "build"}
    found = (path.relative_to(root) for path in root.rglob("*") if path.is_file())
    return [path.as_posix() for path in found if not shed & set(path.parts)]


# --- rules about modules -----------------------------------------------------------------------


def imported(module: Module) -> Found:
    """(line, full name) of all that is imported, wherever in the file."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = module.package[: len(module.package) - node.level + 1] if node.level else []
            stem = ".".join([*start, *filter(None, [node.module])])
            yield from ((node.lineno, f"{stem}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and _last_name(node.func) in (
            "import_module",
            "__import__",
        ):
            for word in node.args[:1]:
                if isinstance(word, ast.Constant) and isinstance(word.value, str):
                    yield node.lineno, word.value


def imports_go_down(module: Module) -> Found:
    here = FLOORS.get(module.floor)
    for line, name in imported(module):
        parts = name.split(".")
        if parts[0] != "smallcrm" or len(parts) < 2 or parts[1] not in FLOORS:
            continue
        there = FLOORS[parts[1]]
        if here is None or (there >= here and parts[1] != module.floor):
            yield line, name


def floors_are_known(module: Module) -> Found:
    if module.floor not in FLOORS and module.inside != "__init__.py":
        yield 1, "no such floor"


def nothing_barred_is_imported(module: Module) -> Found:
    barred = BARRED.get(module.floor, ())
    for line, name in imported(module):
        if any(name == bar or name.startswith(f"{bar}.") for bar in barred):
            yield line, name


def models_stay_below(module: Module) -> Found:
    for line, name in imported(module):
        if f"{name}.".startswith("smallcrm.storage.models.") and module.floor not in MODELS_FOR:
            yield line, name


def time_is_told(module: Module) -> Found:
    """Nothing asks the computer what time it is, except the one clock."""
    if module.inside == CLOCK:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr in NOW_OF.get(_last_name(node.value), ()):
            yield node.lineno, f"{_last_name(node.value)}.{node.attr}"
        elif isinstance(node, ast.ImportFrom) and node.module == "time":
            for alias in node.names:
                if alias.name in NOW_OF["time"]:
                    yield node.lineno, f"time.{alias.name}"


def errors_are_named(module: Module) -> Found:
    if module.inside in CATCH_ALL:
        return
    for node in ast.walk(module.tree):
        caught: list[ast.expr] = []
        if isinstance(node, ast.ExceptHandler):
            if node.type is None:
                yield node.lineno, "except:"
                continue
            caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        elif isinstance(node, ast.Call) and _last_name(node.func) == "suppress":
            caught = node.args
        for kind in caught:
            if _last_name(kind) in ("Exception", "BaseException"):
                yield kind.lineno, _last_name(kind)


def modules_have_names(module: Module) -> Found:
    for part in module.inside.removesuffix(".py").split("/"):
        if NO_NAMES.match(part):
            yield 1, part


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


# --- rules about files -------------------------------------------------------------------------


def files_stay_short(path: Path, name: str) -> Found:
    if name.endswith(".py"):
        count = len(path.read_text(encoding="utf-8").splitlines())
        if count > LONGEST:
            yield count, f"more than {LONGEST} lines"


def the_top_is_tidy(path: Path, name: str) -> Found:
    if name.split("/")[0] not in TOP:
        yield 1, "does not belong in the top folder"


def text_names_no_machine(path: Path, name: str) -> Found:
    """No path of somebody's computer and no address of a package index."""
    for number, line in _lines(path):
        for pattern in (MACHINE, INDEX):
            if match := pattern.search(line):
                yield number, match[0]


def exceptions_are_narrow(path: Path, name: str) -> Found:
    """A linter or type checker is silenced for one named rule, never as a whole."""
    for number, line in _lines(path) if name.endswith(".py") else ():
        if match := BARE_IGNORE.search(line):
            yield number, match[0]


def _lines(path: Path) -> list[tuple[int, str]]:
    try:
        return list(enumerate(path.read_text(encoding="utf-8").splitlines(), 1))
    except UnicodeDecodeError:
        return []  # a picture, or a sample in another encoding


MODULE_RULES: tuple[Callable[[Module], Found], ...] = (
    imports_go_down,
    floors_are_known,
    nothing_barred_is_imported,
    models_stay_below,
    time_is_told,
    errors_are_named,
    modules_have_names,
)
TEXT_RULES: tuple[Callable[[Path, str], Found], ...] = (
    files_stay_short,
    the_top_is_tidy,
    text_names_no_machine,
    exceptions_are_narrow,
)
