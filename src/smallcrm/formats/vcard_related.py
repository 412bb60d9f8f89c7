"""Who introduced somebody, as RELATED of a vCard (RFC 6350 6.6.6):

    RELATED;ALTID=introducer;TYPE=contact,x-introducer:urn:uuid:…
    RELATED;ALTID=introducer;TYPE=contact,x-introducer;VALUE=text:Ana Lima

None of the relations that the RFC names is "introduced", but a TYPE may be an x-name (5.6); beside
it stands "contact", "someone you know how to get in touch with", for programs that know no other.
The URI is the UID of the introducer's own card, the text the name where that card is missing; ALTID
(5.4) says that both are one. vCard 3.0 has no RELATED; there it is an extension that readers pass
over (RFC 2426 3.8).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from smallcrm.domain.records import PropertyDraft
from smallcrm.domain.text import clean, one_line
from smallcrm.formats.vcard_lines import Line, lines, unescape

NAME = "RELATED-INTRODUCER"
"""By what such a line is told from others that are kept as they came."""
_RELATED, _TYPE = "RELATED", "x-introducer"
_HEAD = f"{_RELATED};ALTID=introducer;TYPE=contact,{_TYPE}"
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_URN = "urn:uuid:"


@dataclass(frozen=True, slots=True)
class Related:
    """Who introduced somebody: the UIDs that their card may have, the likelier first, and their
    name; either may be missing."""

    uids: tuple[str, ...] = ()
    name: str = ""


def written(name: str, uid: str) -> tuple[PropertyDraft, ...]:
    """The lines that say it; ``uid`` is "" of somebody without a card."""
    said = []
    if _UUID.fullmatch(uid):
        said.append(f"{_HEAD}:{_URN}{uid}")
    elif _URI.fullmatch(uid):
        said.append(f"{_HEAD}:{uid}")
    if name:
        text = name.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
        said.append(f"{_HEAD};VALUE=text:{text}")
    return tuple(PropertyDraft(NAME, line) for line in said)


def kept(line: Line) -> PropertyDraft | None:
    """The line, to be read when all cards are known; None when it says something else."""
    if line.name != _RELATED or _TYPE not in line.types() or not line.raw.strip():
        return None
    return PropertyDraft(NAME, clean(line.text))


def read(drafts: Iterable[PropertyDraft]) -> Related | None:
    """What the lines of one customer say; the first of each counts. None: nothing."""
    uids: tuple[str, ...] = ()
    name = ""
    for draft in drafts:
        line = next(lines(draft.line.encode()), None) if draft.name == NAME else None
        if not isinstance(line, Line):
            continue
        if line.param("VALUE").lower() == "text":
            name = name or one_line(unescape(line.raw))
        elif not uids:
            uid = one_line(line.raw)
            plain = uid[len(_URN) :] if uid.lower().startswith(_URN) else ""
            uids = (uid, plain) if _UUID.fullmatch(plain) else (uid,)
    return Related(uids, name) if uids or name else None
