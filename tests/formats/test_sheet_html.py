"""A document of tables: all of it as text, and nothing asked of anybody."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from smallcrm.formats import sheet_html
from smallcrm.formats.sheet_html import Sheet, Table

TAGS = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "p"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "class"}


class Reader(HTMLParser):
    """What a browser would make of it."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.cells: list[str] = []
        self._in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self._in_cell = tag == "td"
        if self._in_cell:
            self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        self._in_cell = False

    def handle_data(self, data: str) -> None:
        if self._in_cell:
            self.cells[-1] += data


any_text = st.one_of(
    st.text(max_size=20), st.text("<>&\"'/= imgscriptsrcfile:\n\x00\x1b", max_size=30)
)


@given(any_text, any_text, any_text)
def test_whatever_is_in_it_is_text(title: str, what: str, value: str) -> None:
    table = Table(what, (value, title), ((what, value), (value, title)))
    page = Reader()
    text = sheet_html.write(Sheet(title, (what, value), (table,), value))
    page.feed(text)
    page.close()
    assert page.tags <= TAGS
    assert page.attributes <= ATTRIBUTES
    seen = "".join(c for c in value if c in "\n\t" or ord(c) >= 32)
    assert page.cells[1].replace("\r", "\n") == seen.replace("\r", "\n")
    assert "default-src 'none'" in text
