"""The window of the flows, for what the program does around it."""

from __future__ import annotations

from flows.conftest import bench, keys, writing

__all__ = ["bench", "keys", "writing"]
