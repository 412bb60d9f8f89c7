"""What kind of place a file lies in, asked of the system."""

from __future__ import annotations

import re
from pathlib import Path

from smallcrm.domain import file_places
from smallcrm.domain.errors import UnsafePlace
from smallcrm.domain.file_places import PlaceKind

MOUNTS = Path("/proc/self/mountinfo")
_ESCAPE = re.compile(r"\\([0-7]{3})")


def kind(path: Path) -> PlaceKind | None:
    """What speaks against the folder of ``path``, which need not be there yet."""
    folder = path.parent
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    folder = folder.resolve()
    names = (*path.parent.parts, *folder.parts)
    return file_places.kind(names, file_system(folder))


def check_new(path: Path, *, chosen: bool) -> None:
    """Raise UnsafePlace when a file is to be made where it should not lie.

    ``chosen``: the user named this very folder, and may do so.
    """
    if not chosen and not path.exists() and kind(path) is not None:
        raise UnsafePlace(path)


def file_system(folder: Path) -> str:
    """The type of the file system that holds a folder; "" where the system does not say."""
    try:
        text = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""
    best, found = -1, ""
    for line in text.splitlines():
        fields, _, rest = line.partition(" - ")
        words = fields.split(" ")
        if len(words) < 5 or not rest:
            continue
        mount = Path(_ESCAPE.sub(lambda m: chr(int(m[1], 8)), words[4]))
        if folder.is_relative_to(mount) and len(mount.parts) >= best:  # the last one is on top
            best, found = len(mount.parts), rest.split(" ")[0]
    return found
