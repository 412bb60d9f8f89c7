"""A draft for the user's own mail program: an address of ``mailto:`` (RFC 6068), or a message that
was not sent yet (RFC 5322, ``X-Unsent``). Nothing here goes anywhere by itself.

What could end a header, or begin another one, never gets into it: line ends become blanks, encoded
words (RFC 2047) are taken apart, and an address that is none is left out.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from smallcrm.domain.letters import LetterDraft
from smallcrm.domain.text import one_line

MOST = 1900
"""Longer addresses are cut off by some mail programs, and by Windows at about 2,000."""
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_DOMAIN = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*")
_LINE = 78


def mailto(address: str, draft: LetterDraft) -> str:
    """The address to be opened, or "" when it would be too long for some programs. Without a
    usable e-mail address it has no recipient."""
    to = quote(_plain(address), safe="@")
    subject = quote(_unencoded(one_line(draft.subject)), safe="")  # RFC 6068, 5: they are decoded
    body = quote(_crlf(draft.body), safe="")
    parts = [f"{name}={value}" for name, value in (("subject", subject), ("body", body)) if value]
    made = f"mailto:{to}" + ("?" + "&".join(parts) if parts else "")
    return made if len(made) <= MOST else ""


def message(address: str, name: str, draft: LetterDraft) -> bytes:
    """The draft as a file that mail programs open for sending. No sender: that is theirs to
    know."""
    from email.headerregistry import Address  # not at the start
    from email.message import EmailMessage
    from email.policy import SMTP

    made = EmailMessage(policy=SMTP.clone(max_line_length=_LINE))
    made["X-Unsent"] = "1"
    to = _plain(address)
    if to:
        made["To"] = Address(_header(name), addr_spec=to)
    made["Subject"] = _header(draft.subject)
    made.set_content(draft.body, charset="utf-8", cte="base64")
    return made.as_bytes()


def _header(text: str) -> str:
    """One line, without what is no letter and steers something."""
    return _unencoded("".join(letter for letter in one_line(text) if letter.isprintable()))


def _unencoded(text: str) -> str:
    """Without encoded words: whoever reads a header decodes them, Python's own writer too, and line
    ends stand in them as letters."""
    return text.replace("=?", "= ?")


def _plain(address: str) -> str:
    """The address with its domain in ASCII; "" for what is none."""
    local, at, domain = address.strip().rpartition("@")
    if not at or not _LOCAL.fullmatch(local) or "=?" in local:  # an encoded word: see _unencoded
        return ""
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return ""
    return f"{local}@{domain}" if _DOMAIN.fullmatch(domain) else ""


def _crlf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")
