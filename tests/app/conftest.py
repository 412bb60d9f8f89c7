"""The window of the flows, for what the program does around it."""

from __future__ import annotations

from app.guard_walk import program
from app.lock_house import house, secret
from flows.conftest import bench, keys, writing

__all__ = ["bench", "house", "keys", "program", "secret", "writing"]
