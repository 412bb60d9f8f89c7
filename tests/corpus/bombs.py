"""Files made to hurt, through the readers in a process of its own.

``python tests/corpus/bombs.py NAME`` prints one JSON object: what was said of the file, how many
people came out, the seconds, the file's size and the process's largest memory in bytes.
"""

from __future__ import annotations

import gc
import io
import json
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from benchmarks.figures import peak_mb
from smallcrm.services import reading

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Default Extension="xml" ContentType="application/xml"/><Default '
    'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-'
    'officedocument.spreadsheetml.sharedStrings+xml"/></Types>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_ROOT = (
    f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
    'Target="xl/workbook.xml"/></Relationships>'
)
_BOOK = (
    f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
    '<sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
_RELATIONS = (
    f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" Type="{_OFFICE}/worksheet" '
    f'Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{_OFFICE}/sharedStrings" '
    'Target="sharedStrings.xml"/></Relationships>'
)
_SHEET = f'<worksheet xmlns="{_MAIN}"><sheetData>%s</sheetData></worksheet>'
_ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>'
_STRINGS = f'<sst xmlns="{_MAIN}"><si><t>Zoe</t></si></sst>'.encode()


def book(
    sheet: Callable[[io.BufferedIOBase], None] | bytes,
    strings: Callable[[io.BufferedIOBase], None] | bytes = _STRINGS,
    more: tuple[tuple[str, Callable[[io.BufferedIOBase], None]], ...] = (),
) -> bytes:
    """A workbook of one sheet; parts as bytes, or as what writes them."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _ROOT)
        archive.writestr("xl/workbook.xml", _BOOK)
        archive.writestr("xl/_rels/workbook.xml.rels", _RELATIONS)
        parts = (("xl/worksheets/sheet1.xml", sheet), ("xl/sharedStrings.xml", strings), *more)
        for name, part in parts:
            with archive.open(name, "w", force_zip64=True) as opened:
                if isinstance(part, bytes):
                    opened.write(part)
                else:
                    part(opened)  # type: ignore[arg-type]
    return out.getvalue()


def repeated(piece: bytes, size: int, head: bytes = b"", tail: bytes = b"") -> object:
    """Writes a part of that many bytes, a little at a time."""
    block = piece * (1_000_000 // len(piece))

    def write(out: io.BufferedIOBase) -> None:
        out.write(head)
        for _ in range(size // len(block)):
            out.write(block)
        out.write(tail)

    return write


def _lying(data: bytes, name: bytes, size: int) -> bytes:
    """The same zip, whose directory says that a part is smaller than it is."""
    at = data.rindex(name) - 46
    assert data[at : at + 4] == b"PK\x01\x02"
    return data[: at + 24] + size.to_bytes(4, "little") + data[at + 28 :]


def zeros() -> bytes:
    write = repeated(b"\0", 2_000_000_000)
    return book(_SHEET.replace("%s", _ROW).encode(), more=(("xl/media/image1.png", write),))  # type: ignore[arg-type]


def zeros_in_the_sheet() -> bytes:
    return book(repeated(b"\0", 390_000_000))  # type: ignore[arg-type]


def lying_size() -> bytes:
    head, _, tail = _SHEET.partition("%s")
    row = b'<row><c t="inlineStr"><is><t>Zoe</t></is></c></row>'
    sheet = repeated(row, 400_000_000, head.encode(), tail.encode())
    return _lying(book(sheet), b"xl/worksheets/sheet1.xml", 5_000)  # type: ignore[arg-type]


def strings() -> bytes:
    head = f'<sst xmlns="{_MAIN}">'.encode()
    write = repeated(b"<si><t>Zoe Baker</t></si>", 500_000_000, head, b"</sst>")
    return book(_SHEET.replace("%s", _ROW).encode(), write)  # type: ignore[arg-type]


def strings_that_fit() -> bytes:
    head = f'<sst xmlns="{_MAIN}">'.encode()
    write = repeated(b"<si><t/></si>", 79_000_000, head, b"</sst>")
    return book(_SHEET.replace("%s", _ROW).encode(), write)  # type: ignore[arg-type]


def wide_sheet() -> bytes:
    head, _, tail = _SHEET.partition("%s")
    cells = repeated(
        b"<c><v>1</v></c>", 150_000_000, head.encode() + b"<row>", b"</row>" + tail.encode()
    )
    return book(cells)  # type: ignore[arg-type]


def far_column() -> bytes:
    cell = '<row r="1048576"><c r="ZZZZZZ1" t="inlineStr"><is><t>x</t></is></c></row>'
    return book(_SHEET.replace("%s", _ROW + cell).encode())


def far_rows() -> bytes:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(9, 10**9, 10**8))
    return book(_SHEET.replace("%s", _ROW + rows).encode())


def laughs() -> bytes:
    names = [f"l{n}" for n in range(12)]
    lines = "".join(
        f'<!ENTITY {name} "{(f"&{before};") * 10}">'
        for name, before in zip(names[1:], names, strict=False)
    )
    doctype = f'<!DOCTYPE worksheet [<!ENTITY l0 "lol">{lines}]>'
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>&l11;</t></is></c></row>'
    return book(('<?xml version="1.0"?>' + doctype + _SHEET.replace("%s", cell)).encode())


def laughs_far_down() -> bytes:
    data = " " * 4_000 + '<!DOCTYPE worksheet [<!ENTITY a "' + "x" * 1_000 + '">]>'
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>' + "&a;" * 100_000 + "</t></is></c></row>"
    return book((data + _SHEET.replace("%s", cell)).encode())


def nested_xml() -> bytes:
    return book((_SHEET.replace("%s", "<a>" * 500_000)).encode())


def wide_csv() -> bytes:
    return b"Name,Email\nZoe,zoe@example.com\n" + b"x," * 10_000_000 + b"\n"


def wide_csv_header() -> bytes:
    return b"," * 10_000_000 + b"\nZoe\n"


def nuls() -> bytes:
    return b"Name,Email\nZo\0e,zoe@example.com\n" + b"\0" * 10_000_000 + b"\nTom,tom@example.com\n"


def one_line() -> bytes:
    return b"Name " * 40_000_000


def large_cell() -> bytes:
    return b'Name,Notes\nZoe,"' + b"a line of words\n" * 3_500_000 + b'"\nTom,x\n'


def huge_cell() -> bytes:
    return b"Name,Notes\nZoe," + b"words " * 17_000_000 + b"\nTom,x\n"


def quotes() -> bytes:
    return b"Name,Notes\n" + b'"' * 5_000_000 + b"\n" + b'"a"b,' * 1_000_000 + b"\n"


def open_quotes() -> bytes:
    return b"Name,Notes\n" + b'"Zoe,x\n' * 400_000


def many_addresses() -> bytes:
    return b"Name,Email\nZoe," + b"a@b.co;" * 140_000 + b"\n" + b"Tom," + b"a@" * 400_000 + b"\n"


def many_phones() -> bytes:
    return b"Name,Phone\nZoe," + b"+49 30 1234567;" * 60_000 + b"\n"


def years() -> bytes:
    days = ("31.02.2000", "0000-01-01", "9999-12-31", "01.01.0000", "31.12.9999", "99999", "00000")
    return b"Name,Birthday\n" + "".join(f"Zoe {d},{d}\n" for d in days).encode()


def photo() -> bytes:
    lines = b" " + b"A" * 74 + b"\r\n"
    return (
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe\r\nPHOTO;ENCODING=b;TYPE=JPEG:\r\n"
        + lines * 1_380_000
        + b"\r\nEND:VCARD\r\n"
    )


def nested_cards() -> bytes:
    return b"BEGIN:VCARD\r\nFN:Zoe\r\n" * 100_000


def never_ended() -> bytes:
    return b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoe\r\n" + b"NOTE:words\r\n" * 500_000


def ldif_line() -> bytes:
    return b"dn: cn=Zoe\ncn: Zoe\ndescription: " + b"x" * 50_000_000 + b"\n"


def ldif_folded() -> bytes:
    return b"dn: cn=Zoe\ncn: Zoe\ndescription: x\n" + b" y\n" * 5_000_000


BOMBS: dict[str, tuple[str, Callable[[], bytes]]] = {
    **{f.__name__: ("book.xlsx", f) for f in (zeros, zeros_in_the_sheet, lying_size, strings)},
    **{f.__name__: ("book.xlsx", f) for f in (strings_that_fit, wide_sheet, far_column, far_rows)},
    **{f.__name__: ("book.xlsx", f) for f in (laughs, laughs_far_down, nested_xml)},
    **{f.__name__: ("list.csv", f) for f in (wide_csv, wide_csv_header, nuls, one_line)},
    **{f.__name__: ("list.csv", f) for f in (large_cell, huge_cell, quotes, open_quotes)},
    **{f.__name__: ("list.csv", f) for f in (many_addresses, many_phones, years)},
    **{f.__name__: ("card.vcf", f) for f in (photo, nested_cards, never_ended)},
    **{f.__name__: ("book.ldif", f) for f in (ldif_line, ldif_folded)},
}


def run(name: str, path: str) -> dict[str, object]:
    file, _ = BOMBS[name]
    data = Path(path).read_bytes()
    gc.disable()  # as for all that runs in the lane
    begun = time.process_time()
    parsed = reading.parsed(reading.open_data(data, file))
    took = time.process_time() - begun
    peak = int(peak_mb() * 1024 * 1024)
    codes = sorted({p.code for p in parsed.problems})
    return {
        "error": parsed.error,
        "codes": codes,
        "drafts": len(parsed.drafts),
        "seconds": took,
        "size": len(data),
        "peak": peak,
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(sys.argv[1], sys.argv[2])) + "\n")
