"""What the parts around the passphrase want of whoever owns the program and the key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from smallcrm.app.paths import Paths
    from smallcrm.storage.connection import Key
    from smallcrm.viewmodels.unlocking import Unlocking
    from smallcrm.widgets.lock_page import LockWindow


class Keeper(Protocol):
    """See ``Locking``; ``window`` is the one that is there while the program is not."""

    key: Key | None
    places: Paths
    window: LockWindow | None
    said: str

    @property
    def unlocking(self) -> Unlocking: ...

    def change(self, new: str | None) -> None: ...

    def minutes(self) -> int: ...

    def set_minutes(self, minutes: int) -> None: ...

    def put_away_for_work(self) -> bool: ...

    def drop_key(self) -> None: ...

    def open_again(self, key: Key | None) -> None: ...
