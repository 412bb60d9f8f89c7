"""The whole window of the stories serves here too."""

from __future__ import annotations

from flows.conftest import bench, keys, writing

__all__ = ["bench", "keys", "writing"]
