"""Drafts for a mail program: what is read back by Python's own readers is what was written."""

from __future__ import annotations

import email
from base64 import b64encode
from email import policy
from email.message import EmailMessage
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain.letters import LetterDraft
from smallcrm.domain.text import clean, one_line
from smallcrm.formats import mail_out

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.just("\n"), max_size=300)
NASTY = st.text(st.sampled_from("a \r\n\x0b\x0c\x1c\x85\u2028:Bcc<>@,;\"'=?\\é漢😀"), max_size=60)
HIDDEN = st.sampled_from(
    ("\r\nBcc: x@y.z", "\nBcc:x@y.z\n\nbody", '"\r\nBcc: x@y.z', "a", "é\r", " ")
)
BCC = "=?utf-8?q?=0D=0ABcc:_x=40y.z?="


def encoded(kind: str, hidden: str) -> str:
    """An encoded word of RFC 2047, as any reader of headers decodes it."""
    data = hidden.encode()
    in_b = kind.lower() == "b"
    text = b64encode(data).decode() if in_b else "".join(f"={byte:02X}" for byte in data)
    return f"=?utf-8?{kind}?{text}?="


WORDS = st.builds(encoded, st.sampled_from("qQbB"), HIDDEN)
SPLIT = st.builds(
    lambda word, letter: f"={letter}{word[1:]}", WORDS, st.sampled_from("\u200b\x00\t")
)
AROUND = st.sampled_from(("", " ", "Hi ", '"', "=", "?", ",", "é", "long " * 20))
WRAPPED = st.lists(AROUND | WORDS | SPLIT, max_size=6).map("".join)
WRAPPED_ADDRESS = st.builds("{}{}@d.com".format, st.sampled_from(("", "a")), WORDS) | WRAPPED


def read(data: bytes) -> EmailMessage:
    found = email.message_from_bytes(data, policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def words(found: EmailMessage) -> str:
    content: str = found.get_content()
    return content.replace("\r\n", "\n").removesuffix("\n")


@given(TEXT, TEXT)
def test_an_address_says_what_the_draft_says(subject: str, body: str) -> None:
    draft = LetterDraft(one_line(subject), clean(body).strip())
    made = mail_out.mailto("ana+shop@example.org", draft)
    if not made:
        return
    assert made.isascii()
    assert len(made) <= mail_out.MOST
    parts = urlsplit(made)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "ana+shop@example.org")
    assert "+" not in parts.query  # RFC 6068: a plus is a plus, never a blank
    found = {name: values[0] for name, values in parse_qs(parts.query).items()}
    assert found.get("subject", "") == draft.subject.replace("=?", "= ?")
    assert found.get("body", "").replace("\r\n", "\n") == draft.body


def test_lines_end_as_the_standard_says() -> None:
    made = mail_out.mailto("a@b.org", LetterDraft("", "one\ntwo\r\nthree & four?"))
    assert made == "mailto:a@b.org?body=one%0D%0Atwo%0D%0Athree%20%26%20four%3F"


def test_a_long_one_is_none() -> None:
    assert mail_out.mailto("a@b.org", LetterDraft("Hi", "x" * 1862)) != ""
    assert mail_out.mailto("a@b.org", LetterDraft("Hi", "x" * 1870)) == ""
    assert mail_out.mailto("a@b.org", LetterDraft("Hi", "ü" * 320)) == ""


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("ana@example.org", "ana@example.org"),
        (" o'neil@example.org ", "o'neil@example.org"),
        ("jörg@example.org", ""),
        ("info@müller.de", "info@xn--mller-kva.de"),
        ("a@b.org\r\nBcc: c@d.org", ""),
        ("a@b.org?bcc=c@d.org", ""),
        ("a@b.org,c@d.org", ""),
        ("Ana <a@b.org>", ""),
        ("nobody", ""),
        ("", ""),
        ("a@" + "b" * 64 + ".org", ""),
        ("=?utf-8?q?a?=@d.com", ""),
        (f"a{BCC}@d.com", ""),
        ("a?=b=c@d.com", "a?=b=c@d.com"),
    ],
)
def test_what_is_no_address_is_left_out(address: str, plain: str) -> None:
    draft = LetterDraft("Hi", "Ho")
    assert unquote(urlsplit(mail_out.mailto(address, draft)).path) == plain
    found = read(mail_out.message(address, "Ana", draft))
    assert [a.addr_spec for a in found["To"].addresses] == [plain] if plain else not found["To"]


@given(TEXT, TEXT, TEXT)
def test_a_message_says_what_the_draft_says(subject: str, body: str, name: str) -> None:
    draft = LetterDraft(one_line(subject), clean(body).strip())
    data = mail_out.message("ana@example.org", clean(name), draft)
    found = read(data)
    assert (found["X-Unsent"], found["From"]) == ("1", None)
    assert words(found) == draft.body
    assert found.get_content_charset() == "utf-8"
    assert [a.addr_spec for a in found["To"].addresses] == ["ana@example.org"]
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert data.isascii()


@given(NASTY, NASTY, NASTY)
def test_nothing_gets_into_the_headers(subject: str, address: str, name: str) -> None:
    only_ours(mail_out.message(address, name, LetterDraft(subject, "x")))


@given(WRAPPED, WRAPPED_ADDRESS | st.just("a@b.org"), WRAPPED)
def test_nothing_gets_into_the_headers_as_an_encoded_word(
    subject: str, address: str, name: str
) -> None:
    draft = LetterDraft(subject, "x")
    found = only_ours(mail_out.message(address, name, draft))
    for value in (found["Subject"], *names(found)):
        assert "\r" not in value
        assert "\n" not in value
    made = urlsplit(mail_out.mailto(address, draft))
    assert "=?" not in unquote(made.path)
    for said in parse_qs(made.query).get("subject", []):
        assert "=?" not in said


@pytest.mark.parametrize(
    ("subject", "name"), [(f"Hi {BCC} there", "Ana"), ("Hi", BCC), ("Hi", f"Ana {BCC} Lima")]
)
def test_an_encoded_word_stays_a_text(subject: str, name: str) -> None:
    found = only_ours(mail_out.message("a@b.org", name, LetterDraft(subject, "x")))
    assert found["Subject"] == subject.replace("=?", "= ?")
    (to,) = found["To"].addresses
    assert (to.display_name, to.addr_spec) == (name.replace("=?", "= ?"), "a@b.org")
    made = urlsplit(mail_out.mailto("a@b.org", LetterDraft(subject, "x")))
    assert parse_qs(made.query)["subject"] == [subject.replace("=?", "= ?")]


def names(found: EmailMessage) -> list[str]:
    return [to.display_name for to in found["To"].addresses] if found["To"] else []


def only_ours(data: bytes) -> EmailMessage:
    found = read(data)
    usual = {"X-Unsent", "To", "Subject", "Content-Type", "Content-Transfer-Encoding"}
    assert set(found.keys()) <= usual | {"MIME-Version"}
    assert len(found.keys()) == len(set(found.keys()))
    assert words(found) == "x"
    assert not found.defects
    return found


def test_umlauts_emoji_and_long_lines() -> None:
    draft = LetterDraft("Grüße 🎉 " + "lang " * 60, "Größe\n" + "x" * 3000 + "\n.\nFrom me\n🎉")
    found = read(mail_out.message("a@b.org", "Jörg Müller, jun.", draft))
    assert found["Subject"] == draft.subject.strip()
    assert words(found) == draft.body
    (to,) = found["To"].addresses
    assert (to.display_name, to.addr_spec) == ("Jörg Müller, jun.", "a@b.org")
