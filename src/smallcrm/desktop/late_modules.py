"""Modules that are not read before something asks for what stands in them."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.abc import Loader
else:
    Loader = object  # the import of it takes 1 ms, and it only says what a loader has

_lock = RLock()


class LateModule(ModuleType):
    """Empty until it is asked for a name, other than those that Python gives every module.

    ``importlib.util.LazyLoader`` makes one that is read as soon as even its ``__spec__`` is.
    """

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        with _lock:
            ahead = vars(self).pop("_ahead", None)
            if ahead is not None:
                _read(self, *ahead)
        return super().__getattribute__(name)


def _read(module: LateModule, loader: Loader, name: str) -> None:
    """``name`` is the one it is found by: it may have been given another one since."""
    known_as = module.__spec__
    module.__spec__ = ModuleSpec(name, loader)
    loader.exec_module(module)
    module.__spec__ = known_as


class _Late(Loader):
    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> LateModule:
        return LateModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        vars(module)["_ahead"] = self._loader, module.__name__


class _Finder:
    """First of all finders; the next that knows the module will read it."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name not in self._names:
            return None
        for finder in sys.meta_path:
            spec = None if finder is self else finder.find_spec(name, path, target)
            if spec is not None and spec.loader is not None:
                spec.loader = _Late(spec.loader)
                return spec
        return None


@contextmanager
def put_off(package: str, names: frozenset[str]) -> Iterator[None]:
    """Meanwhile those modules of ``package`` come in empty; ``names`` are whole ones.

    The package may bring its own finder and put it before all others: ours goes before that when
    the package itself is asked for.
    """
    usual, ours = builtins.__import__, _Finder(names)

    def watched(
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if name == package:
            builtins.__import__ = usual
            sys.meta_path.insert(0, ours)
        return usual(name, globals, locals, fromlist, level)

    builtins.__import__ = watched
    try:
        yield
    finally:
        if builtins.__import__ is watched:
            builtins.__import__ = usual
        if ours in sys.meta_path:
            sys.meta_path.remove(ours)
