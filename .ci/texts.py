"""The texts of the program and their translations: ``python3 run.py texts``.

Reads every text that passes through ``tr`` or ``plural`` from the sources, brings
resources/translations/smallcrm_*.ts up to date with them, and makes the .qm files that the program
loads. Texts that are not translated yet are marked "unfinished" there.

Not pyside6-lupdate: it knows ``self.tr`` only, and gives the module functions of the view-models
("wording.tr") a context that is not theirs, so that Qt would find none of those.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "src" / "smallcrm"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "nl")
FORMS = 2
"""Forms of a plural, the same number in these four languages."""
PLURALS = "Dates"
"""The context of ``dates.plural``."""
WINDOW = {"window", "self._window"}
"""What stands for the main window where its actions are made."""

Key = tuple[str, str]
"""Context and source."""


class Fault(Exception):
    """A text that cannot be found by its translation, with its place."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the sources. ``forms``: it is one of several things, counted by %n."""

    context: str
    source: str
    forms: bool = False


@dataclass(slots=True)
class Module:
    """What a file says of its texts."""

    context: str = ""
    """Of its own ``tr``."""
    borrowed: str = ""
    """The module whose ``tr`` it imports."""
    found: list[tuple[str, str]] = field(default_factory=list)
    """Receiver ("self.Name", "tr", a module) and text."""
    plurals: list[str] = field(default_factory=list)


def extract(sources: Path = SOURCES) -> list[Message]:
    """Every text of the sources, by context and in the order of the files.

    Raises:
        Fault: a text is put together, comes too early, or has an unknown context.
    """
    modules = {path: _read(path) for path in sorted(sources.rglob("*.py"))}
    contexts: dict[str, str] = {}
    for path, module in modules.items():
        if module.context:
            contexts[path.stem] = module.context
    for path, module in modules.items():
        if module.borrowed:
            contexts[path.stem] = contexts[module.borrowed]
    messages: dict[tuple[str, str, bool], Message] = {}
    for path, module in modules.items():
        for receiver, text in module.found:
            context = _context(path, receiver, contexts)
            messages.setdefault((context, text, False), Message(context, text))
        for text in module.plurals:
            messages.setdefault((PLURALS, text, True), Message(PLURALS, text, forms=True))
    return sorted(messages.values(), key=lambda m: m.context)


def _context(path: Path, receiver: str, contexts: Mapping[str, str]) -> str:
    kind, _, name = receiver.partition(":")
    if kind in ("class", "named"):
        return name
    if receiver in WINDOW and path.stem == "actions":
        return "MainWindow"
    stem = path.stem if receiver == "tr" else receiver
    if stem not in contexts:
        raise Fault(f"{path}: nobody knows the context of {receiver}.tr")
    return contexts[stem]


def _read(path: Path) -> Module:
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    module = Module()
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "tr":
            module.context = _own_context(node)
        if isinstance(node, ast.ImportFrom) and any(a.name == "tr" for a in node.names):
            module.borrowed = (node.module or "").rpartition(".")[2]
    _Walk(path, module).visit(tree)
    pairs = module.plurals
    if len(pairs) % 2:
        raise Fault(f"{path}: a text with %n has no other beside it")
    module.plurals = [many.replace("%n", "%Ln") for many in pairs[1::2]]
    return module


def _own_context(node: ast.FunctionDef) -> str:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call) and isinstance(inner.args[0], ast.Constant):
            return str(inner.args[0].value)
    raise Fault(f"line {node.lineno}: tr names no context")


class _Walk(ast.NodeVisitor):
    """The texts of one file, each with what its ``tr`` belongs to."""

    def __init__(self, path: Path, module: Module) -> None:
        self._path, self._module = path, module
        self._classes: list[str] = []
        self._functions: list[str] = []
        self._names: list[dict[str, str]] = [{}]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name in ("tr", "plural") and not self._classes:
            return
        for default in node.args.defaults:  # evaluated when the module is read
            self.visit(default)
        self._functions.append(node.name)
        self._names.append({})
        for inner in node.body:
            self.visit(inner)
        self._names.pop()
        self._functions.pop()

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._functions.append("lambda")
        self.generic_visit(node)
        self._functions.pop()

    def visit_Assign(self, node: ast.Assign) -> None:
        target, value = node.targets[0], node.value
        several = isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple)
        pairs = zip(target.elts, value.elts, strict=False) if several else [(target, value)]
        for name, given in pairs:
            if (
                isinstance(name, ast.Name)
                and isinstance(given, ast.Attribute)
                and given.attr == "tr"
            ):
                self._names[-1][name.id] = self._owner(given.value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        owner = self._callee(node.func)
        name = _name(node.func)
        if name == "plural" and _is_text(node.args[1]):
            self._module.plurals += [a.value for a in node.args[:2] if isinstance(a, ast.Constant)]
            for inner in node.args[2:]:
                self.visit(inner)
        elif owner:
            self._take(owner, node)
        elif name == "translate" and len(node.args) > 1:
            context, text = node.args[0], node.args[1]
            if isinstance(context, ast.Constant) and isinstance(text, ast.Constant):
                self._module.found.append((f"named:{context.value}", str(text.value)))
        else:
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and "%n" in node.value:
            self._module.plurals.append(node.value)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # no doc strings
            self.generic_visit(node)

    def _callee(self, func: ast.expr) -> str:
        if isinstance(func, ast.Name):
            local = next((n[func.id] for n in reversed(self._names) if func.id in n), "")
            return local or ("tr" if func.id == "tr" else "")
        if isinstance(func, ast.Attribute) and func.attr == "tr":
            return self._owner(func.value)
        return ""

    def _owner(self, value: ast.expr) -> str:
        text = ast.unparse(value)
        return f"class:{self._classes[-1]}" if text == "self" else text

    def _take(self, owner: str, node: ast.Call) -> None:
        where = f"{self._path}:{node.lineno}"
        text = node.args[0]
        if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
            raise Fault(f"{where}: tr wants a text as it stands, not one put together")
        if not self._functions:
            raise Fault(f"{where}: tr is asked before a language is chosen")
        if "%n" in text.value:
            raise Fault(f"{where}: what is counted goes through plural")
        self._module.found.append((owner, text.value))


def _name(func: ast.expr) -> str:
    return getattr(func, "attr", None) or getattr(func, "id", "")


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


# --- the .ts files -----------------------------------------------------------------------------


def place(language: str) -> Path:
    return FOLDER / f"smallcrm_{language}.ts"


def read(path: Path) -> dict[Key, tuple[str, ...]]:
    """What is translated, and finished, by context and source; the forms of a plural in order."""
    found: dict[Key, tuple[str, ...]] = {}
    if not path.exists():
        return found
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [f.text or "" for f in translation.iter("numerusform")]
            source = message.findtext("source") or ""
            found[name, source] = tuple(forms) or (translation.text or "",)
    return found


def write(path: Path, language: str, messages: list[Message], known: Mapping[Key, object]) -> None:
    """The .ts file of a language, in a form that changes only where a text does."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    last = ""
    for message in messages:
        if message.context != last:
            lines += ["</context>"] if last else []
            lines += ["<context>", f"    <name>{message.context}</name>"]
            last = message.context
        lines += _lines(message, known.get((message.context, message.source)))
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _lines(message: Message, translation: object) -> Iterator[str]:
    texts = translation if isinstance(translation, tuple) else None
    kind = ' numerus="yes"' if message.forms else ""
    yield f"    <message{kind}>"
    yield f"        <source>{_xml(message.source)}</source>"
    mark = "" if texts else ' type="unfinished"'
    if message.forms:
        yield f"        <translation{mark}>"
        for form in texts or ("",) * FORMS:
            yield f"            <numerusform>{_xml(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{mark}>{_xml(texts[0] if texts else '')}</translation>"
    yield "    </message>"


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def filled(messages: list[Message], known: Mapping[Key, tuple[str, ...]]) -> dict[Key, object]:
    """What is known of these texts; a text moved to another place keeps its translation, if all
    places said it alike."""
    alike: dict[tuple[str, int], set[tuple[str, ...]]] = {}
    for (_, source), texts in known.items():
        alike.setdefault((source, len(texts)), set()).add(texts)
    found: dict[Key, object] = {}
    for message in messages:
        key = message.context, message.source
        elsewhere = alike.get((message.source, FORMS if message.forms else 1), set())
        if key in known:
            found[key] = known[key]
        elif len(elsewhere) == 1:
            found[key] = next(iter(elsewhere))
    return found


def release(path: Path, target: Path) -> None:
    """The .qm file of a .ts file, by Qt's own lrelease."""
    script = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
    run = [sys.executable, "-c", script, "-silent", str(path)]
    subprocess.run([*run, "-qm", str(target)], check=True)


def main() -> int:
    """Bring all languages up to date; 1 when something is left to translate."""
    try:
        messages = extract()
    except Fault as fault:
        sys.stderr.write(f"{fault}\n")
        return 1
    left = 0
    for language in LANGUAGES:
        path = place(language)
        known = filled(messages, read(path))
        write(path, language, messages, known)
        release(path, path.with_suffix(".qm"))
        missing = len(messages) - len(known)
        left += missing
        sys.stdout.write(f"{path.name}: {len(messages)} texts, {missing} to translate\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
