"""Files that only Outlook reads, told by how they begin, so that it can be said what to do."""

from __future__ import annotations

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Of OLE compound files ([MS-CFB] 2.2): Outlook's messages, and Office's files until 2003."""
_TNEF = b"\x78\x9f\x3e\x22"
"""[MS-OXTNEF] 2.1.3.1: what Exchange packs a mail into, as winmail.dat."""
_STORE = b"!BDN"
"""[MS-PST] 2.2.2.6: .pst and .ost."""
_PROPERTIES = "__properties_version1.0".encode("utf-16-le")
"""A stream that every message has ([MS-OXMSG] 2.4)."""


def reason(data: bytes, name: str) -> str:
    """Why a file that begins so cannot be read, as a code; "" when it is none of these."""
    if data.startswith(_TNEF):
        return "outlook_packed"
    if data.startswith(_STORE):
        return "outlook_store"
    if not data.startswith(COMPOUND):
        return ""
    is_message = name.lower().endswith((".msg", ".oft")) or _PROPERTIES in data
    return "outlook_message" if is_message else "old_workbook"
