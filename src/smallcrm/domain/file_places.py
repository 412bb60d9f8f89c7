"""Where a file should not lie: in a folder that something synchronises, or across a network.

There locks do not hold, and the file may be replaced, or get its journal from another computer,
while the program has it open. Backups in such a folder are fine.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum


class PlaceKind(StrEnum):
    SYNCED = "synced"
    NETWORK = "network"


_SYNCED = re.compile(
    r"(dropbox|onedrive|google ?drive|googledrive|my drive|icloud ?drive|mobile documents"
    r"|com~apple~clouddocs|nextcloud|owncloud|mega(sync)?|pcloud( ?drive)?|box( sync)?|seafile"
    r"|syncthing|resilio sync|proton ?drive|kdrive|tresorit|yandex\.?disk|sync\.com)"
    r"( *[-(].*)?",
    re.IGNORECASE,
)
"""A whole folder name of a synchronising program; "OneDrive - Acme" and "Dropbox (2)" too."""

_NETWORK = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "afpfs", "ceph", "9p"),
        *("glusterfs", "lustre", "ncpfs", "davfs", "coda", "ocfs2", "gfs2", "beegfs", "webdav"),
        *("fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs2", "fuse.s3fs"),
        *("fuse.glusterfs", "fuse.curlftpfs", "fuse.onedriver", "fuse.google-drive-ocamlfuse"),
    }
)


def kind(parts: Sequence[str], file_system: str) -> PlaceKind | None:
    """What speaks against a folder, None when nothing does.

    ``parts`` are the names of the folders on the way to it, ``file_system`` its type as the
    system calls it, "" when that is not known.
    """
    if file_system.lower() in _NETWORK or (parts and parts[0].startswith(("\\\\", "//"))):
        return PlaceKind.NETWORK
    if any(_SYNCED.fullmatch(part) for part in parts):
        return PlaceKind.SYNCED
    return None
