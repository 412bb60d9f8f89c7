"""Searching: saved lists, and parts of words in names."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence

from alembic import op
from sqlalchemy import Connection

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE segment (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        folded TEXT NOT NULL,
        "query" TEXT NOT NULL,
        position INTEGER NOT NULL,
        CONSTRAINT uq_segment_folded UNIQUE (folded)
    )
    """,
    """
    CREATE VIRTUAL TABLE name_index USING fts5(letters, tokenize='trigram', detail=none,
        columnsize=0)
    """,
)
NAMES = """
SELECT c.id, json_array(c.name, c.given_name, c.family_name, c.additional_names, c.nickname),
  (SELECT json_group_array(coalesce(f.name, a.company_name)) FROM
    (SELECT * FROM affiliation WHERE customer_id = c.id ORDER BY id) a
    LEFT JOIN customer f ON f.id = a.company_id),
  (SELECT json_group_array(e.address) FROM
    (SELECT * FROM email WHERE customer_id = c.id ORDER BY id) e),
  (SELECT json_group_array(p.digits) FROM
    (SELECT * FROM phone WHERE customer_id = c.id ORDER BY id) p)
FROM customer c WHERE c.id > ? ORDER BY c.id LIMIT 1000
"""
DOCUMENTS = """
SELECT customer_id, body FROM customer_text WHERE customer_id > ? ORDER BY customer_id LIMIT 1000
"""
PLAIN = str.maketrans(
    {
        "\u0153": "oe",
        "\u00e6": "ae",
        "\u00f8": "o",
        "\u0142": "l",
        "\u0111": "d",
        "\u00f0": "d",
        "\u00fe": "th",
        "\u0131": "i",
        "\u0127": "h",
        "\u014b": "n",
    }
)


SPECIAL = frozenset(map(chr, PLAIN)) | {"\u00df"}


def letters(text: str) -> str:
    """As the program folds what is looked for."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).translate(PLAIN)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
    connection = op.get_bind()
    _add_names(connection)
    _add_plain_lines(connection)


def _add_names(connection: Connection) -> None:
    last = 0
    while rows := connection.exec_driver_sql(NAMES, (last,)).all():
        last = rows[-1][0]
        connection.exec_driver_sql(
            "INSERT INTO name_index(rowid, letters) VALUES (?, ?)",
            [(row[0], letters("\n".join(dict.fromkeys(_parts(row[1:]))))) for row in rows],
        )


def _parts(columns: Sequence[str]) -> list[str]:
    return [part for column in columns for part in json.loads(column) if part]


def _add_plain_lines(connection: Connection) -> None:
    """Lines of documents with letters that the index does not fold, once more without them."""
    last = 0
    while rows := connection.exec_driver_sql(DOCUMENTS, (last,)).all():
        last = rows[-1][0]
        for customer, body in rows:
            lines = dict.fromkeys(body.split("\n"))
            plain = [letters(x) for x in lines if not SPECIAL.isdisjoint(x.lower())]
            more = dict.fromkeys(line for line in plain if line not in lines)
            if more:
                text = "\n".join((body, *more))
                index = "INSERT INTO people_index(people_index, rowid, body) VALUES (?, ?, ?)"
                connection.exec_driver_sql(index, ("delete", customer, body))
                sql = "UPDATE customer_text SET body = ? WHERE customer_id = ?"
                connection.exec_driver_sql(sql, (text, customer))
                sql = "INSERT INTO people_index(rowid, body) VALUES (?, ?)"
                connection.exec_driver_sql(sql, (customer, text))
