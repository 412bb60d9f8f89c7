"""Where somebody's clock stands, as TZ of a vCard (RFC 6350 6.5.1): "TZ:Europe/Lisbon".

Only the name of a zone says when the clock is changed. An offset ("-0500", which the RFC advises
against, and which is what vCard 3.0 expects without VALUE=text: RFC 2426 3.4.1) and words of any
kind ("Raleigh/North America") are kept as they came.
"""

from __future__ import annotations

import re

from smallcrm.domain import contact_windows
from smallcrm.domain.records import PropertyDraft
from smallcrm.domain.text import one_line
from smallcrm.formats.vcard_lines import Line, lines, unescape

NAME = "TZ-ZONE"
"""By what such a line is told from others that are kept as they came."""
TZ = "TZ"
_ZONE = re.compile(r"(?!posix/|right/)[A-Za-z]+(?:/[A-Za-z0-9_+-]+)+|UTC")
"""Names of the system's own, such as "localtime", mean nothing elsewhere; "EST" is often meant as
one with a summer time."""
_LONGEST = 64


def zone(line: Line) -> str:
    """The IANA name that a line says; "" for anything else."""
    if line.name != TZ or line.param("VALUE").lower() not in ("", "text"):
        return ""
    name = one_line(unescape(line.raw))
    if len(name) > _LONGEST or not _ZONE.fullmatch(name):
        return ""
    return name if contact_windows.zone_named(name) is not None else ""


def is_plain(line: Line) -> bool:
    """Whether a line says the zone and nothing else, such as whose office it is of."""
    return not line.group and set(line.params) <= {"VALUE"}


def draft(name: str) -> PropertyDraft:
    """A zone among the properties of a customer."""
    return PropertyDraft(NAME, f"{TZ}:{name}")


def of(kept: PropertyDraft) -> str:
    """The zone that one of a customer's properties says, read as one or kept; "" for none."""
    if kept.name not in (NAME, TZ):
        return ""
    line = next(lines(kept.line.encode()), None)
    return zone(line) if isinstance(line, Line) else ""


def written(kept: PropertyDraft, version: str) -> str:
    """The line as readers of a version expect it: text is what only the later one takes it for."""
    _, _, name = kept.line.partition(":")
    return f"{TZ}:{name}" if version == "4.0" else f"{TZ};VALUE=text:{name}"
