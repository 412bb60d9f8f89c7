"""No table of the user is forgotten by anything that every table owes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from sqlalchemy import Connection

import every_table
import every_table_checks as checks
from every_table_forgiven import FORGIVEN
from smallcrm.services import (
    bringing_back,
    comparing,
    history_work,
    join_rows,
    json_export,
)
from smallcrm.storage import erased_texts, row_sums, salvage, search_index
from smallcrm.storage.models import Rate, Sale
from smallcrm.storage.store import Store
from smallcrm.viewmodels import work_words

Patch = pytest.MonkeyPatch


@pytest.mark.parametrize("name", checks.CHECKS)
def test_no_table_is_forgotten(name: str, store: Store, tmp_path: Path) -> None:
    forgotten = checks.CHECKS[name](store, tmp_path)
    forgiven = FORGIVEN.get(name, {})
    assert forgotten - forgiven.keys() == set()
    assert forgiven.keys() - forgotten == set(), "left out without need"


def test_the_tables_and_what_is_looked_at() -> None:
    """Told with ``-s``. The program's own tables are named: one more is looked at by somebody."""
    assert {
        *("change", "change_set", "customer_text", "delivery", "erased", "row_sum", "setting"),
        "taken_file",
    } == every_table.BOOKS
    lines = [f"{len(every_table.TABLES)} tables: {', '.join(every_table.MODELS)}"]
    for name in checks.CHECKS:
        lines.append(f"{name}; but for {FORGIVEN.get(name, 'none')}")
    sys.stdout.write("\n".join((*lines, "")))
    assert len(lines) == 1 + len(checks.CHECKS)
    assert FORGIVEN.keys() <= checks.CHECKS.keys()


def no_export(patch: Patch) -> None:
    patch.setattr(json_export, "TABLES", tuple(t for t in json_export.TABLES if t != "rate"))


def no_text_to_erase(patch: Patch) -> None:
    patch.delitem(erased_texts.TEXTS, "deal")


def no_line_in_history(patch: Patch) -> None:
    patch.delitem(history_work.COLUMNS, "complaint")


def no_comparison(patch: Patch) -> None:
    some = tuple(model for model in comparing.OF_A_CUSTOMER if model is not Rate)
    patch.setattr(comparing, "OF_A_CUSTOMER", some)
    patch.setattr(bringing_back, "OF_A_CUSTOMER", some)


def no_joining(patch: Patch) -> None:
    some = tuple(model for model in join_rows._WHOLE if model is not Sale)
    patch.setattr(join_rows, "_WHOLE", some)


def no_sum(patch: Patch) -> None:
    keep = row_sums.keep

    def but_one(connection: Connection, rows: Iterable[tuple[str, int]]) -> None:
        keep(connection, [row for row in rows if row[0] != "checklist"])

    patch.setattr(row_sums, "keep", but_one)


def no_word(patch: Patch) -> None:
    words = {k: v for k, v in work_words.things().items() if k != "firing"}
    patch.setattr(work_words, "things", lambda: words)


def no_search(patch: Patch) -> None:
    patch.setattr(search_index, "_WORK", search_index._WORK[:-1])


def no_saving(patch: Patch) -> None:
    patch.setattr(salvage, "_TABLES", [t for t in salvage._TABLES if t.name != "item_pair"])


PLANTED: tuple[tuple[Callable[[Patch], None], str, str], ...] = (
    (no_export, "all is exported, and comes in once", "rate"),
    (no_text_to_erase, "a person is erased from it", "deal"),
    (no_line_in_history, "the history tells it", "complaint"),
    (no_comparison, "a backup is compared", "rate"),
    (no_comparison, "it comes back", "rate"),
    (no_joining, "two who are joined share it", "sale"),
    (no_sum, "its rows have sums", "checklist"),
    (no_word, "it has words", "firing"),
    (no_search, "words find it", "complaint"),
    (no_saving, "it is saved from a damaged file", "item_pair"),
)


@pytest.mark.parametrize(("omit", "name", "table"), PLANTED)
def test_an_omission_is_found(
    omit: Callable[[Patch], None],
    name: str,
    table: str,
    store: Store,
    tmp_path: Path,
    monkeypatch: Patch,
) -> None:
    omit(monkeypatch)
    assert table in checks.CHECKS[name](store, tmp_path)


TOMORROW = """
import sys
from pathlib import Path
from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column
from smallcrm.storage.models import Detail

class Voucher(Detail):
    __tablename__ = "voucher"
    __table_args__ = ({"sqlite_autoincrement": True},)
    __module__ = "smallcrm.storage.models.vouchers"
    words: Mapped[str] = mapped_column(Text)

from smallcrm.storage.store import Store
prepare = Store.prepare

def prepared(self, **named):
    prepare(self, **named)
    with self.write_quietly() as session:
        Voucher.__table__.create(session.connection(), checkfirst=True)

Store.prepare = prepared
import every_table_checks as checks
from every_table_forgiven import FORGIVEN
from conftest import NOW
for number, (name, check) in enumerate(checks.CHECKS.items()):
    folder = Path(sys.argv[1]) / str(number)
    folder.mkdir()
    store = Store(folder / "data" / "smallcrm.db", lambda: NOW)
    store.prepare()
    try:
        found = "voucher" in check(store, folder)
    except Exception:
        found = True
    if found:
        print(name)
    store.close()
"""
ALREADY = {
    *("it is undone and done again", "it goes with the trash", "its rows have sums"),
    *("backups and the file that moves have it", "what hangs on what is known"),
    "the guard hides others in its history",
}
"""What looks at every table by itself."""


def test_a_table_that_is_added_tomorrow_is_asked_for(tmp_path: Path) -> None:
    paths = os.pathsep.join(str(Path(__file__).parents[n] / p) for n, p in ((1, "src"), (0, "")))
    done = subprocess.run(
        [sys.executable, "-c", TOMORROW, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": paths},
    )
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.splitlines()) == checks.CHECKS.keys() - ALREADY
