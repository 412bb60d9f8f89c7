"""The whole window of the stories serves here too."""

from __future__ import annotations

from flows.conftest import bench

__all__ = ["bench"]
