"""The whole window of the stories serves here too; and the board of deals."""

from __future__ import annotations

from flows.conftest import bench, keys, writing
from widgets.deals_desk import acts, said, sarah

__all__ = ["acts", "bench", "keys", "said", "sarah", "writing"]
