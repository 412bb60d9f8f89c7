"""Addresses that may be opened in another program: checked in this one place.

Nothing is guessed: what has no scheme of ours is refused, and not made into a file, a search, or
a page. A mail address is percent-encoded whole, so that nothing but the address is passed on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from smallcrm.domain.text import digits

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?\.?|\[[0-9A-Fa-f:.]+\]")
_BARE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)+(?::\d+)?(?:[/?#]\S*)?")
_ADDRESS = re.compile(r"[^\s@\x00-\x20\x7f]+@[^\s@/?#&\x00-\x20\x7f]+\.[^\s@/?#&\x00-\x20\x7f]+")
_CONTROL = re.compile(r"[\x00-\x20\x7f\\]")


@dataclass(frozen=True, slots=True)
class Target:
    """What to open, all ASCII, and the words that say where it leads: the host, or the address
    or number."""

    url: str
    host: str

    @property
    def reaches_somebody(self) -> bool:
        """A letter or a call, not a page."""
        return self.url.startswith(("mailto:", "tel:"))


def web(text: str) -> Target | None:
    """A page; "example.com/x" is one too. None: it may not be opened."""
    text = text.strip()
    if _CONTROL.search(text):
        return None
    if _BARE.fullmatch(text):
        text = f"https://{text}"
    if not _SCHEME.match(text):
        return None
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme.lower() == "mailto":
        return mail(text.partition(":")[2])
    if parts.scheme.lower() == "tel":
        return phone(text.partition(":")[2])
    if parts.scheme.lower() not in SCHEMES or parts.username is not None:
        return None
    ascii_host = _ascii(host)
    if ascii_host is None:
        return None
    place = f"[{host}]" if ":" in host else ascii_host
    place += f":{port}" if port is not None else ""
    rest = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    rest += "?" + quote(parts.query, safe="/%:@!$&'()*+,;=~-._?") if parts.query else ""
    rest += "#" + quote(parts.fragment, safe="/%:@!$&'()*+,;=~-._?") if parts.fragment else ""
    return Target(f"{parts.scheme.lower()}://{place}{rest}", place)


def mail(address: str) -> Target | None:
    """A message to this address alone: no subject, no copy, no attachment."""
    address = address.strip()
    if not _ADDRESS.fullmatch(address):
        return None
    return Target("mailto:" + quote(address, safe="@"), address)


def phone(number: str) -> Target | None:
    """A call to the number: its digits, and the plus before them."""
    plain = digits(number)
    if not 2 <= len(plain) <= 20:
        return None
    plus = "+" if number.strip().startswith("+") else ""
    return Target(f"tel:{plus}{plain}", plus + plain)


def _ascii(host: str) -> str | None:
    """The host as the network knows it: a name that only looks like another's is seen."""
    try:
        found = host if ":" in host else host.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    return found if found and (":" in host or _HOST.fullmatch(found)) else None
