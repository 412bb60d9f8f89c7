"""What can be said to ``smallcrm import``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from smallcrm.app.command_words import spoken, tr

if TYPE_CHECKING:
    from smallcrm.domain.columns import Meaning

_NAMED = {"field": "CUSTOM", "drop": "DROP", "little-thing": "FACT", "city": "CITY"}
_NAMED |= {"first-name": "GIVEN_NAME", "last-name": "FAMILY_NAME"}
"""Words for a meaning besides its own, which is the same with a hyphen or without."""


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    bring = commands.add_parser(
        "import",
        help=tr("bring in contacts (vCard, CSV, XLSX, LDIF), calendars, mails, or folders"),
    )
    bring.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help=tr("- reads standard input")
    )
    bring.add_argument(
        "--sales", action="store_true", help=tr("the files are tables of invoices or payments")
    )
    bring.add_argument(
        "--agreements", action="store_true", help=tr("the files are tables of agreements")
    )
    bring.add_argument(
        "--new-people",
        action="store_true",
        help=tr("with --sales: whoever is not in the list becomes a customer"),
    )
    bring.add_argument("--dry-run", action="store_true", help=tr("count only, write nothing"))
    bring.add_argument("--json", action="store_true", help=tr("print the report as JSON"))
    bring.add_argument(
        "--unsorted", action="store_true", help=tr("also events and mails with nobody who is here")
    )
    bring.add_argument(
        "--map",
        action="append",
        type=column,
        default=[],
        metavar="COLUMN=MEANING",
        help=tr(
            "what a column of a table becomes: name, email, phone/work, note, field, drop, ..."
        ),
    )
    bring.add_argument(
        "--dates",
        choices=("day-first", "month-first"),
        help=tr("how dates such as 3/4/1980 are read"),
    )
    bring.add_argument(
        "--rejects", type=Path, metavar="FILE", help=tr("write what was left out, and why, as CSV")
    )


def column(text: str) -> tuple[str, Meaning, str]:
    """ "Tel=phone/work": the column, its meaning, and the label of its values.

    Raises:
        argparse.ArgumentTypeError: there is no such meaning.
    """
    from smallcrm.domain.columns import Meaning

    header, _, meant = text.rpartition("=")
    word, _, label = meant.strip().lower().partition("/")
    meanings = {m.value: m for m in Meaning} | {w: Meaning[n] for w, n in _NAMED.items()}
    found = meanings.get(word) or meanings.get(word.replace("-", "_"))
    if not header.strip() or found is None:
        known = ", ".join(sorted(meanings))
        words = spoken(tr("{text} is not COLUMN=MEANING with one of: {known}"))
        words = words.replace("{known}", known).replace("{text}", repr(text))
        raise argparse.ArgumentTypeError(words)
    return header.strip(), found, label
