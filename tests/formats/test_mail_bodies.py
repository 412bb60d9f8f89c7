"""The words of mails, and the files attached to them."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from email.message import Message
from io import BytesIO, RawIOBase
from typing import BinaryIO, cast

import pytest

from formats.mail_files import FROM, HEAD, codes, one
from smallcrm.domain.arrivals import MailDraft, Party
from smallcrm.formats import mail, mail_text

# --- bodies ------------------------------------------------------------------------------------


def multipart(*parts: bytes, kind: bytes = b"mixed") -> tuple[bytes, ...]:
    lines = [b"Content-Type: multipart/" + kind + b"; boundary=x", b""]
    for part in parts:
        lines += [b"--x", part]
    return (*lines, b"--x--")


PLAIN = b"Content-Type: text/plain; charset=utf-8\n\nplain"
HTML = b"Content-Type: text/html; charset=utf-8\n\n<p>of <b>HTML</b></p>"
FILE = b'Content-Type: text/plain; name="a.txt"\nContent-Disposition: attachment\n\nbytes'


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (multipart(PLAIN, HTML, kind=b"alternative"), "plain"),
        (multipart(HTML), "of HTML"),
        (multipart(b"Content-Type: text/plain\n\n \n", HTML), "of HTML"),
        (multipart(PLAIN, PLAIN, FILE), "plain\n\nplain"),
        (multipart(FILE), ""),
        (multipart(PLAIN)[:-1], "plain"),
        ((b"Content-Type: multipart/mixed", b"", b"words"), "words"),
        ((b"Content-Type: message/rfc822", b"", b"Subject: a", b"", b"inner"), "inner"),
        ((b"Content-Type: text/plain; charset=nonsense", b"", "Größe".encode("latin-1")), "Größe"),
        ((b"Content-Type: text/plain; charset=utf-8", b"", "Größe".encode("latin-1")), "Größe"),
        ((b"Content-Type: text/plain; charset=a\0b", b"", "Größe".encode()), "Größe"),
        ((b"Content-Type: text/plain; charset*=utf-8''utf-8", b"", "Größe".encode()), "Größe"),
        ((b"Content-Type: text/plain; charset=utf-16-odd", b"", b"words"), "words"),
        ((b"Content-Transfer-Encoding: base64", b"", b"R3LDtsOfZQ=="), "Größe"),
        ((b"Content-Transfer-Encoding: base64", b"", b"R3LDtsOfZ"), "Größ"),
        (
            (b"Content-Transfer-Encoding: quoted-printable", b"", b"Gr=C3=B6=\n=C3=9Fe=ZZ"),
            "Größe=ZZ",
        ),
        (
            (b"Content-Type: text/plain; format=flowed", b"", b"one ", b"two", b"-- ", b"x"),
            "one two\n--\nx",
        ),
        ((b"", b"a", b"", b"", b"", b"b\x07\x1b[31m"), "a\n\nb[31m"),
        (
            (
                b"Content-Type: text/plain; charset=utf-16",
                b"Content-Transfer-Encoding: base64",
                b"",
                b"//5HAHIA9gDfAGUA",
            ),
            "Größe",
        ),
    ],
)
def test_bodies(lines: tuple[bytes, ...], body: str) -> None:
    assert one(*lines).body == body


def test_letters_that_nobody_can_read_are_told() -> None:
    data = HEAD + b"Content-Type: text/plain; charset=ascii\n\n" + "Größe ÄÖÜ".encode() + b"\xff"
    assert codes(mail.parse(data)) == ["bad_encoding"]


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<div>a</div><div>b<br>c</div>", "a\n\nb\nc"),
        ("<head><title>t</title><style>p{}</style></head><body>a</body>", "a"),
        ("<head><body>a <script>alert(1)</script>b", "a b"),
        ("a&nbsp;&amp;&lt;b&gt; &#x110000;", "a &<b> \ufffd"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("</style>a</p>b", "a\nb"),
        ("<img src=http://x/y.png>a<![broken", "a"),
        ("a  \n b", "a b"),
        ("a <b", "a"),
    ],
)
def test_html_becomes_words(html: str, words: str) -> None:
    assert mail_text.plain_of_html(html) == words


def test_html_that_breaks_the_parser_still_gives_words(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: object, text: str) -> None:
        raise AssertionError

    monkeypatch.setattr(mail_text._Words, "feed", broken)
    assert mail_text.plain_of_html("a <b>c</b>") == "a c"


# --- attached files ------------------------------------------------------------------------------


def test_attached_files_are_named_and_handed_out_on_request() -> None:
    evil = (
        b'Content-Type: application/pdf\nContent-Disposition: attachment; filename="../../etc/pass"'
        b"\nContent-Transfer-Encoding: base64\n\nYnl0ZXM="
    )
    tnef = b"Content-Type: application/ms-tnef\n\nx"
    inner = b"Content-Type: message/rfc822\n\nSubject: inner\n\nx"
    invite = b"Content-Type: text/calendar\n\nBEGIN:VCALENDAR"
    data = (
        FROM
        + HEAD
        + b"\n\n"
        + FROM
        + HEAD
        + b"\n".join(multipart(PLAIN, evil, tnef, inner, invite))
    )
    found = mail.parse(data)
    draft = found.arrivals[1]
    assert isinstance(draft, MailDraft)
    assert [(p.name, p.media_type) for p in draft.parts] == [
        ("pass", "application/pdf"),
        ("winmail.dat", "application/ms-tnef"),
        ("mail.eml", "message/rfc822"),
    ]
    assert codes(found) == ["winmail"]
    assert mail.part(BytesIO(data), draft, draft.parts[0].number) == b"bytes"
    assert mail.part(BytesIO(data), draft, 99) == b""
    assert mail.part(BytesIO(data), draft, draft.parts[2].number) == b""


def test_many_attached_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "MAX_PARTS", 2)
    assert len(one(*multipart(FILE, FILE, FILE)).parts) == 2


def test_the_bytes_of_what_has_none() -> None:
    assert one(*multipart(b'Content-Disposition: attachment; filename="=?x?Q?"\n\nx')).parts


def broken(*arguments: object, **named: object) -> None:
    raise ValueError


def test_what_the_library_cannot_take_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of these has raised on some mail in some release of Python."""
    monkeypatch.setattr(mail_text, "getaddresses", broken)
    assert one(b"", b"words").senders == (Party("ana@lima.example"),)
    monkeypatch.undo()
    monkeypatch.setattr(Message, "get_filename", broken)
    assert one(*multipart(PLAIN, FILE)).parts[0].name == ""
    monkeypatch.undo()
    parts = Message()
    parts.set_payload("words")
    real = Message.get_payload

    def no_decoding(self: Message, i: int | None = None, decode: bool = False) -> object:
        if decode:
            raise ValueError
        return real(self, i)

    monkeypatch.setattr(Message, "get_payload", no_decoding)
    assert mail_text.payload(parts) == b"words"


class Endless(RawIOBase):
    """A file made while it is read: ``piece(n)`` for each of ``count``."""

    def __init__(self, piece: Callable[[int], bytes], count: int) -> None:
        self._pieces = (piece(n) for n in range(count))
        self._rest = b""

    def read(self, size: int = -1) -> bytes:
        while len(self._rest) < size and (piece := next(self._pieces, b"")):
            self._rest += piece
        found, self._rest = self._rest[:size], self._rest[size:]
        return found


def test_a_huge_mailbox_is_never_held() -> None:
    filler = b"A" * 76 + b"\n"
    body = b"\n".join(multipart(PLAIN, b"Content-Type: image/png; name=a.png\n\n" + filler * 4000))

    def piece(number: int) -> bytes:
        return FROM + HEAD + b"Message-ID: <%d@x>\n" % number + body + b"\n\n"

    tracemalloc.start()
    try:
        found = mail.parse(cast(BinaryIO, Endless(piece, 100)))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (found.cards, len(found.arrivals)) == (100, 100)
    assert peak < 8_000_000  # of 31 million bytes
