"""The words of a mail: headers decoded, bodies as plain text.

Unknown charsets, raw Latin-1 and broken encodings never raise and never leave half a letter: what
cannot be decoded is guessed, as in other files.
"""

from __future__ import annotations

import binascii
import re
from email.message import Message
from email.utils import getaddresses
from html.parser import HTMLParser
from inspect import signature

from smallcrm.domain.arrivals import Party
from smallcrm.domain.text import clean, one_line
from smallcrm.formats import charset_guess, encoding

MAX_BODY = 8_000
_MAX_HTML = 400_000
_MAX_HEADER = 20_000
_ADDRESS = re.compile(r"[^@\s<>,;:\"'()]+@[^@\s<>,;:\"'()]+")
_ENCODED = re.compile(r"=\?([\w.*+:-]+)\?([bqBQ])\?([^?]*)\?=")
_WORDS_IN_A_ROW = re.compile(
    r"=\?[\w.*+:-]+\?[bqBQ]\?[^?]*\?=(?:\s*=\?[\w.*+:-]+\?[bqBQ]\?[^?]*\?=)*"
)
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_UNENDED = re.compile(r"<[!/?A-Za-z][^<>]*\Z")
_BLANKS = re.compile(r"[ \t\u00a0]+")


_LENIENT = {"strict": False} if "strict" in signature(getaddresses).parameters else {}
"""Later Pythons give up a whole header for one odd address in it, unless told not to."""


def header(message: Message, name: str) -> str:
    """The first header of that name that says something, decoded, on one line."""
    found = (decoded(value) for value in headers(message, name))
    return next((text for text in found if text), "")


def headers(message: Message, name: str) -> list[str]:
    """All headers of that name as the file has them, raw bytes as surrogates: ``get_all`` would
    have put question marks in their place."""
    wanted = name.casefold()
    return [
        str(value)[:_MAX_HEADER].replace("\n", " ").replace("\r", " ")
        for key, value in message.raw_items()
        if key.casefold() == wanted
    ]


def decoded(raw: str) -> str:
    """A header as text: encoded words (RFC 2047), and raw bytes of whatever charset.

    By hand: the standard library's raises on broken ones, and garbles raw bytes beside good ones.
    """
    pieces, at = [], 0
    for run in _WORDS_IN_A_ROW.finditer(raw):
        pieces += [_raw(raw[at : run.start()]), *_encoded(run[0])]
        at = run.end()
    return one_line("".join([*pieces, _raw(raw[at:])]))


def _encoded(run: str) -> list[str]:
    """Encoded words in a row; bytes of one charset are put together first, since some programs
    cut in the middle of a letter."""
    found: list[tuple[str, bytes]] = []
    for charset, way, text in _ENCODED.findall(run):
        data = text.encode("utf-8", "surrogateescape")
        data = _base64(data) if way in "bB" else binascii.a2b_qp(data, header=True)
        charset = charset.partition("*")[0].lower()
        if found and found[-1][0] == charset:
            found[-1] = (charset, found[-1][1] + data)
        else:
            found.append((charset, data))
    return [_text(data, charset) for charset, data in found]


def _base64(data: bytes) -> bytes:
    """Whatever can be made of it: cut, unpadded, with strange signs in it."""
    plain = _NOT_BASE64.sub(b"", data)
    plain = plain[: len(plain) - 1] if len(plain) % 4 == 1 else plain
    return binascii.a2b_base64(plain + b"=" * (-len(plain) % 4))


def parties(message: Message, *names: str) -> tuple[Party, ...]:
    """The people in these headers, each address once. All of them, when a header stands twice."""
    found: dict[str, Party] = {}
    for name in names:
        for raw in headers(message, name):
            for shown, address in _pairs(raw):
                match = _ADDRESS.search(one_line(_raw(address)))
                words = decoded(shown).strip("'\" ")
                if match is None:
                    match = _ADDRESS.search(words)
                if match is None:
                    continue
                made = Party(match[0].strip(".").casefold(), "" if "@" in words else words)
                if made.address not in found or not found[made.address].name:
                    found[made.address] = made
    return tuple(found.values())


def body(message: Message, *, cut: bool = False) -> tuple[str, bool]:
    """The text of a mail: its plain part, else its HTML turned into text; and whether every
    letter was understood. Attached mails are not part of it."""
    plain: list[Message] = []
    html: list[Message] = []
    for part in _words(message):
        kind = part.get_content_type()
        if kind.startswith("multipart/") and isinstance(stored(part), str):
            kind = "text/plain"  # it says that it has parts, and has none
        if kind not in ("text/plain", "text/html") or is_attached(part):
            continue
        (plain if kind == "text/plain" else html).append(part)
    whole = True
    texts = []
    for part in plain[:20]:
        text, is_whole = content(part)
        whole &= is_whole
        if part.get_param("format", "") == "flowed":
            text = _flowed(text)
        texts.append(text)
    if not any(t.strip() for t in texts):
        texts = []
        for part in html[:5]:
            text, is_whole = content(part, _MAX_HTML)
            whole &= is_whole
            texts.append(plain_of_html(text))
    joined = tidy("\n\n".join(t.strip() for t in texts if t.strip()))
    if len(joined) > MAX_BODY:
        joined = joined[: MAX_BODY - 1].rstrip() + "…"
    return joined, whole or cut


def walk(message: Message) -> list[Message]:
    """The parts of a mail, in order, those of mails within it left out; at most 500."""
    found: list[Message] = []
    waiting: list[Message] = [message]
    while waiting and len(found) < 500:
        part = waiting.pop(0)
        payload = stored(part)
        if isinstance(payload, list) and part.get_content_type() != "message/rfc822":
            waiting[:0] = [p for p in payload if isinstance(p, Message)]
        else:
            found.append(part)
    return found


def _words(message: Message) -> list[Message]:
    """The parts with the mail's own words; of one that is nothing but another mail, that one's."""
    found = walk(message)
    if len(found) == 1 and found[0].get_content_type() == "message/rfc822":
        inner = stored(found[0])
        return walk(inner[0]) if isinstance(inner, list) and inner else found
    return found


def is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(file_name(part))


def file_name(part: Message) -> str:
    """The name of an attached file, without any folder (names like "../../etc/passwd" exist)."""
    try:
        name = part.get_filename("") or ""
    except (ValueError, LookupError, TypeError, AttributeError, IndexError):
        name = ""
    name = one_line(decoded(str(name))).replace("\\", "/").rpartition("/")[2]
    return name.strip(". ")[:200]


def stored(part: Message) -> object:
    """The parts of a part, or its text as it was sent."""
    try:
        return part.get_payload()
    except (TypeError, ValueError):  # a charset of several parts, or with a NUL in its name
        found = part.get_payload(decode=True)
        return found.decode("utf-8", "surrogateescape") if isinstance(found, bytes) else ""


def payload(part: Message) -> bytes:
    """The bytes of a part, its transfer encoding undone; as they are when that is broken."""
    try:
        found = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError, TypeError):
        found = None
    raw = stored(part)
    whole = raw.encode("utf-8", "surrogateescape") if isinstance(raw, str) else b""
    if not isinstance(found, bytes):
        return whole
    coded = str(part.get("Content-Transfer-Encoding", "")).strip().lower() == "base64"
    return _base64(whole) if coded and found == whole else found


def content(part: Message, limit: int = 4 * MAX_BODY) -> tuple[str, bool]:
    """The text of a text part; ``limit`` in bytes."""
    data = payload(part)
    data = data[: limit * 4]
    charset = part.get_param("charset", "")
    named = charset[2] if isinstance(charset, tuple) else str(charset or "")
    named = one_line(named).strip("'\" ")
    if named.lower().startswith("utf-16") or named.lower().startswith("utf-32"):
        known = encoding.known(named)
        if known:
            return clean(data.decode(known, "replace").lstrip("\ufeff")), True
    text, whole = _decode(encoding.as_utf8(data), named)
    return clean(text), whole


def tidy(text: str) -> str:
    """No blanks at line ends, never more than one empty line, no signs that control a screen."""
    lines = [ln.rstrip() for ln in clean(text).split("\n")]
    made: list[str] = []
    for line in lines:
        if line or (made and made[-1]):
            made.append("".join(c for c in line if c >= " " or c == "\t"))
    return "\n".join(made).strip()


def plain_of_html(text: str) -> str:
    """The words of an HTML text: nothing of it is loaded, run or shown as HTML."""
    reader = _Words()
    try:
        reader.feed(_UNENDED.sub("", text))
        reader.close()
    except (AssertionError, ValueError):
        return tidy(_BLANKS.sub(" ", re.sub(r"<[^<>]{0,2000}>", " ", text)))
    return tidy("".join(reader.words))


class _Words(HTMLParser):
    """Text of an HTML document, a line for each block."""

    _HIDDEN = frozenset({"script", "style", "head", "title", "template", "noscript", "svg"})
    _BLOCKS = frozenset(
        {"p", "div", "br", "tr", "li", "table", "ul", "ol", "h1", "h2", "h3", "h4", "blockquote"}
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._HIDDEN:
            self._hidden += 1
        elif tag == "body":
            self._hidden = 0  # a head that was never ended
        elif tag in self._BLOCKS:
            self.words.append("\n")
        elif tag in ("td", "th"):
            self.words.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag in self._BLOCKS and tag != "br":
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(_BLANKS.sub(" ", data.replace("\n", " ").replace("\r", " ")))


def _pairs(raw: str) -> list[tuple[str, str]]:
    try:
        return getaddresses([raw], **_LENIENT)
    except (ValueError, IndexError, RecursionError):
        return [("", m[0]) for m in _ADDRESS.finditer(raw)]


def _raw(text: str) -> str:
    """A header that has raw bytes in it, as the surrogates that the parser made of them."""
    if text.isascii():
        return text
    data = text.encode("utf-8", "surrogateescape")
    return _text(data)


def _text(data: bytes, charset: str = "") -> str:
    return _decode(data, charset)[0]


def _decode(data: bytes, charset: str) -> tuple[str, bool]:
    fallback = charset_guess.FALLBACK
    known = encoding.known(charset) if charset else ""
    if not known and not data.isascii():
        fallback = charset_guess.guess(data)
    return encoding.decode(data, charset, fallback)


def _flowed(text: str) -> str:
    """Lines that end in a blank go on in the next (RFC 3676)."""
    made: list[str] = []
    for line in text.split("\n"):
        if made and made[-1].endswith(" ") and made[-1] != "-- " and line[:1] != ">":
            made[-1] += line
        else:
            made.append(line)
    return "\n".join(made)
