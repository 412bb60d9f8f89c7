"""A document of headings and tables as one HTML file: all text escaped, nothing from elsewhere.

It asks no other file and no network for anything, and says so to the browser.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_HEAD = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; --line: #d8dce4; --muted: #59606e; }}
@media (prefers-color-scheme: dark) {{ :root {{ --line: #3a4150; --muted: #a7afbe; }} }}
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2.5rem auto;
  padding: 0 1.25rem; }}
h1 {{ font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }}
h2 {{ font-size: 1.1rem; margin: 2.25rem 0 .5rem; break-after: avoid; }}
p {{ margin: .25rem 0; }}
.muted, td.side, th {{ color: var(--muted); }}
table {{ border-collapse: collapse; width: 100%; }}
th {{ text-align: left; font-weight: 500; font-size: .85rem; }}
th, td {{ padding: .4rem .9rem .4rem 0; vertical-align: top; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere; }}
tr {{ break-inside: avoid; }}
td.value {{ white-space: pre-wrap; width: 50%; }}
td.side {{ font-size: .85rem; }}
@media print {{ body {{ font-size: 10.5pt; margin: 0; max-width: none; padding: 0; }}
  thead {{ display: table-header-group; }} }}
@page {{ margin: 18mm; }}
</style>
</head>
<body>
"""


@dataclass(frozen=True, slots=True)
class Table:
    """``columns`` are headings; the second of a row's cells is its value, set in full."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    title: str
    paragraphs: tuple[str, ...]
    tables: tuple[Table, ...]
    language: str = "en"


def write(sheet: Sheet) -> str:
    """The whole document."""
    parts = [_HEAD.format(language=_text(sheet.language), title=_text(sheet.title))]
    parts.append(f"<h1>{_text(sheet.title)}</h1>\n")
    parts += [f'<p class="muted">{_text(p)}</p>\n' for p in sheet.paragraphs]
    parts += [_table(table) for table in sheet.tables]
    return "".join([*parts, "</body>\n</html>\n"])


def _table(table: Table) -> str:
    head = _cells("th", table.columns)
    body = "".join(f"<tr>{_row(row)}</tr>\n" for row in table.rows)
    return (
        f"<h2>{_text(table.heading)}</h2>\n<table>\n<thead><tr>{head}</tr></thead>\n"
        f"<tbody>\n{body}</tbody>\n</table>\n"
    )


def _cells(tag: str, cells: Sequence[str]) -> str:
    return "".join(f"<{tag}>{_text(c)}</{tag}>" for c in cells)


def _row(cells: Sequence[str]) -> str:
    classes = ["side", "value", *(["side"] * len(cells))]
    return "".join(
        f'<td class="{name}">{_text(cell)}</td>' for name, cell in zip(classes, cells, strict=False)
    )


def _text(text: str) -> str:
    """Escaped, without the controls that XML and HTML do not allow."""
    return escape("".join(c for c in text if c in "\n\t" or ord(c) >= 32), quote=True)
