"""Which addresses may be opened in another program, and as what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.domain import links

HOSTILE = [
    *("javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "data:text/html,x"),
    *("file:///etc/passwd", "FILE:///etc/passwd", "/etc/passwd", "//evil/x", "\\\\evil\\share\\x"),
    *("file://host/share", "smb://host/share", "ms-msdt:/id", "search-ms:query=x", "ftp://h.org/x"),
    *("vbscript:x", "about:blank", "chrome://settings", "view-source:https://h.org", "ssh://h.org"),
    *("ldap://h.org", "jar:https://h.org!/x", "blob:https://h.org/1", "shell:startup", "steam://x"),
    *(
        "http://",
        "https://",
        "https:///path",
        "http://?x",
        "http://user:pw@h.org/",
        "http://a@b.org",
    ),
    *(
        "http://h.org\\@evil.org",
        "http://h.org/\r\nHost: x",
        "http://h.org\t.evil.org",
        "C:\\x.exe",
    ),
    *(
        "https://h.org:99999/",
        "https://[::1",
        "https://h..org/",
        "https://-h.org/",
        "~/.ssh/id_rsa",
    ),
    *("", " ", "x", "http:h.org", "mailto:", "mailto:?attach=/etc/passwd", "tel:", "tel:;ext=1;x"),
    *("mailto:a@b.org?bcc=c@d.org", "mailto:a@b.org&attach=/x", "ms-excel:ofe|u|https://h.org"),
]


@pytest.mark.parametrize("url", HOSTILE)
def test_what_may_not_be_opened(url: str) -> None:
    assert links.web(url) is None


@pytest.mark.parametrize(
    ("text", "url", "host"),
    [
        ("https://example.org", "https://example.org/", "example.org"),
        ("HTTP://Example.ORG/a b".replace(" ", "%20"), "http://example.org/a%20b", "example.org"),
        ("example.org/x?y=1#z", "https://example.org/x?y=1#z", "example.org"),
        ("example.org:8080/x", "https://example.org:8080/x", "example.org:8080"),
        ("https://münchen.example/ü", "https://xn--mnchen-3ya.example/%C3%BC", ""),
        ("https://[::1]:80/", "https://[::1]:80/", "[::1]:80"),
        ('https://h.org/"><img>', "https://h.org/%22%3E%3Cimg%3E", "h.org"),
        ("mailto:ana@example.org", "mailto:ana@example.org", "ana@example.org"),
        ("tel:+31 6 12 34", "", ""),
        ("tel:+3161234", "tel:+3161234", "+3161234"),
    ],
)
def test_what_may_be_opened(text: str, url: str, host: str) -> None:
    found = links.web(text)
    if not url:
        assert found is None
        return
    assert found is not None
    assert (found.url, found.host) == (url, host or "xn--mnchen-3ya.example")


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("ana@example.org", "mailto:ana@example.org"),
        ("a&b=c@example.org", "mailto:a%26b%3Dc@example.org"),
        ("o'neil+x@example.org", "mailto:o%27neil%2Bx@example.org"),
        ("ü@example.org", "mailto:%C3%BC@example.org"),
        ("a?bcc=x@example.org", "mailto:a%3Fbcc%3Dx@example.org"),
    ],
)
def test_a_mail_goes_to_the_address_and_nothing_else(address: str, url: str) -> None:
    found = links.mail(address)
    assert found is not None
    assert found.url == url


@pytest.mark.parametrize(
    "address", ["", "ana", "a@b", "a@b.org?x=1", "a@b.org&x", "a b@c.org", "a@b.org\nBcc: x"]
)
def test_what_is_no_address(address: str) -> None:
    assert links.mail(address) is None


@pytest.mark.parametrize(
    ("number", "url"),
    [("+31 (0)6-12 34", "tel:+3106" + "1234"), ("020 555", "tel:020555"), ("*#06#", "tel:06")],
)
def test_a_call_is_made_to_digits_alone(number: str, url: str) -> None:
    found = links.phone(number)
    assert found is not None
    assert found.url == url
    assert found.reaches_somebody


def test_a_page_reaches_nobody() -> None:
    page, letter = links.web("https://mail.example/"), links.web("mailto:ana@x.example")
    assert page is not None
    assert letter is not None
    assert (page.reaches_somebody, letter.reaches_somebody) == (False, True)


def test_what_is_no_number() -> None:
    assert links.phone("call me") is None
    assert links.phone("1" * 21) is None


@given(st.text(max_size=40))
def test_nothing_else_ever_comes_out(text: str) -> None:
    for found in (links.web(text), links.mail(text), links.phone(text)):
        if found is not None:
            assert found.url.isascii()
            assert found.url.partition(":")[0] in links.SCHEMES
            assert not set(found.url) & set(' \t\r\n<>"\\')
