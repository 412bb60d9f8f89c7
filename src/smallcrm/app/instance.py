"""Only one program for one file: a second start says to the first what it was to do, and ends."""

from __future__ import annotations

from smallcrm.app.paths import Paths
from smallcrm.desktop.single_instance import SingleInstance
from smallcrm.domain.errors import CannotWrite


def only_one(places: Paths, command: str = "show") -> SingleInstance | None:
    """The instance when it is the first, None when another one has the file.

    ``command`` is what that one is told then, "" for nothing.

    Raises:
        CannotWrite: the folder cannot be made.
    """
    try:
        places.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(places.data) from error
    instance = SingleInstance(places.data)
    if instance.acquire():
        return instance
    if command:
        instance.tell_first(command)
    return None
