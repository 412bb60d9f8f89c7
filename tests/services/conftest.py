"""The file of the restoring tests."""

from __future__ import annotations

from services.restore_desk import desk

__all__ = ["desk"]
