"""A table as text (CSV, TSV and their kin): letters, delimiter and quotes found out, what is above
the header and below the data left out.

Words tell more than statistics: of several letters or delimiters the one is taken that gives the
most header words that we know, and only between equals the one that gives the most even rows.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from smallcrm.domain.columns import ANY, DELIMITERS, Dialect, Table, Wish
from smallcrm.formats import address_list, charset_guess, encoding, header_words, table_rows
from smallcrm.formats.delimited import Record, plain_lines, records, until

MAX_BYTES = 64_000_000
_GUESSED = (
    *("gb18030", "cp949", "big5", "cp932", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255"),
    *("cp1256", "mac_roman"),
)
"""Beside the likely one, to be asked for header words."""
_HEAD_BYTES = 65_536
_HEAD_LINES = 200
_SEPARATOR = re.compile(r'"?sep=(.)"?\s*\Z', re.IGNORECASE)
_CONTROLS = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f]")


def read(
    data: bytes, path: str = "", wish: Wish = ANY, stopped: Callable[[], bool] = lambda: False
) -> Table:
    """The table in a file's bytes. Nothing in it raises: ``error`` or problems say what is; what
    was ``stopped`` is not whole."""
    if not data.strip(b"\0\r\n\t \xef\xbb\xbf\xff\xfe"):
        return Table(path, error="empty")
    if len(data) > MAX_BYTES:
        return Table(path, error="too_large")
    name, text, is_whole = _decoded(data, wish.encoding)
    if len(_CONTROLS.findall(text[:_HEAD_BYTES])) * 20 > len(text[:_HEAD_BYTES]):
        return Table(path, error="not_a_table")
    text = text.lstrip("\ufeff")
    is_open = wish.delimiter is None and wish.quote is None and wish.header is None
    if is_open and (addresses := address_list.read(text, path, name)) is not None:
        return addresses
    said, text, skipped = _separator(text)
    delimiter, quote = _delimiter(text, wish.delimiter or said, wish.quote)
    found = until(records(text, delimiter, quote), stopped)
    dialect = Dialect(name, delimiter, quote, header=-2)
    table = table_rows.table(_one_way(found, delimiter), path, dialect, wish.header, skipped)
    return table if is_whole else table_rows.with_problem(table, "bad_encoding")


def looks_like(data: bytes) -> bool:
    """Whether it may be a table: text with a delimiter, or with lines that are addresses."""
    head = encoding.as_utf8(data[:_HEAD_BYTES])
    if b"\0" in head:
        return False
    text = head.decode("utf-8", "replace")
    lines = [line for line in plain_lines(text)[:20] if line.strip()]
    return any(any(d in line for d in DELIMITERS) or "@" in line for line in lines) or any(
        header_words.known(line) for line in lines
    )


def _decoded(data: bytes, wanted: str | None) -> tuple[str, str, bool]:
    """The charset, the text, and whether every byte was understood."""
    if wanted:
        marks = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        for mark in marks:
            data = data.removeprefix(mark) if wanted.startswith("utf") else data
        text = data.decode(wanted, "replace")
        return wanted, text, "\ufffd" not in text
    plain = encoding.as_utf8(data)
    if plain is not data:
        names = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
        name = next((n for mark, n in names.items() if data.startswith(mark)), "utf-8")
        if name == "utf-8" and data[:1] != codecs.BOM_UTF8[:1]:
            name = "utf-16-le" if data[1:2] == b"\0" else "utf-16-be"
        return name, plain.decode("utf-8", "replace"), True
    try:
        return "utf-8", data.decode("utf-8"), True
    except UnicodeDecodeError:
        return _eight_bits(data)


def _eight_bits(data: bytes) -> tuple[str, str, bool]:
    """Bytes that are no UTF-8: UTF-8 with a fault, or another charset that gives known words."""
    head = data[:_HEAD_BYTES]
    if b"\n" in data[_HEAD_BYTES:]:
        head = data[: data.rindex(b"\n", 0, _HEAD_BYTES)] if b"\n" in head else head
    is_mac = b"\r" in head and b"\n" not in head
    likely = charset_guess.guess(data, is_mac=is_mac)
    text, is_whole = encoding.decode(data, fallback=likely)
    if not is_whole and text.count("\ufffd") * 20 < sum(c > "\x7f" for c in text):
        return "utf-8", text, False
    best, most = likely, _words(head, likely)
    for name in _GUESSED:
        count = _words(head, name)
        if count > most:
            best, most = name, count
    return best, data.decode(best, "replace"), True


def _words(head: bytes, name: str) -> int:
    """What the header words tell for a charset, of those that are not plain ASCII: three for each
    that is spelled as we know it, one for each that is so without its accents; -1 when it cannot
    be."""
    try:
        text = head.decode(name)
    except UnicodeDecodeError as error:
        if error.start < len(head) - 4:
            return -1
        text = head[: error.start].decode(name)
    cells = re.split(r"[,;\t|\r\n]", text[:20_000])
    told = (c.strip(' "') for c in cells if not c.isascii())
    return sum(3 if header_words.is_spelled(c) else header_words.known(c) for c in told)


def _separator(text: str) -> tuple[str | None, str, int]:
    """Excel's first line ``sep=;``: the delimiter, the text behind it, and its lines."""
    first = re.match(r"[^\r\n]*", text)
    match = _SEPARATOR.match(first[0].strip()) if first else None
    if match is None and first and first[0].strip().lower() == "sep=":
        match = re.match(r"()(\t)?", "")  # a TAB is trimmed away
    if first is None or match is None:
        return None, text, 0
    rest = text[first.end() :]
    rest = rest[2:] if rest.startswith("\r\n") else rest[1:]
    return match[1] or "\t", rest, 1


def _delimiter(text: str, wanted: str | None, quote: str | None) -> tuple[str, str]:
    head = "\n".join(plain_lines(text[: _HEAD_BYTES * 4])[:_HEAD_LINES])
    quotes = (quote,) if quote is not None else _likely_quotes(head)
    choices = [(d, q) for d in ((wanted,) if wanted else DELIMITERS) for q in quotes]
    if len(choices) == 1:
        return choices[0]
    return max(choices, key=lambda choice: _fitness(head, *choice))


def _likely_quotes(head: str) -> Sequence[str]:
    """Single quotes only where they stand all round cells, and no double ones are."""
    single = len(re.findall(r"(?:^|[,;\t|])'[^'\n]*'(?=[,;\t|]|$)", head, re.MULTILINE))
    return ("'",) if '"' not in head and single > 3 and single * 2 >= head.count("'") else ('"',)


def _fitness(head: str, delimiter: str, quote: str) -> tuple[int, float, int]:
    """Known header words in one record, then how many records have the usual number of cells."""
    found = [r for r in records(head, delimiter, quote) if not r.is_blank]
    words = max((len(header_words.known_cells(r.cells)) for r in found[:30]), default=0)
    widths = Counter(len(r.cells) for r in found)
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(1, 0))
    return (words if words > 1 else 0), (count / len(found) if width > 1 else 0.0), width


def _one_way(found: Iterable[Record], delimiter: str) -> Iterable[Record]:
    """Records of one cell that another delimiter parts as the others are parted."""
    widths: Counter[int] = Counter()
    for record in found:
        cells = record.cells
        if len(cells) == 1 and not record.code:
            usual = {w for w, _ in widths.most_common(2) if w > 1}
            for other in DELIMITERS:
                parts = cells[0].split(other)
                filled = tuple(parts[: _last_filled(parts)])
                if other != delimiter and len(parts) > 2 and (not widths or len(filled) in usual):
                    record = Record(filled, record.line, "other_delimiter")
                    break
        else:
            widths[len(cells)] += 1
        yield record


def _last_filled(cells: Sequence[str]) -> int:
    return max((n for n, cell in enumerate(cells, 1) if cell.strip()), default=0)
