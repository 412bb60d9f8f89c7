"""Erasing a person on request: from the file, its backups and the log, for good.

The rows go in one transaction that also leaves a mark; what follows (free pages, backups, log) is
finished at the next start when the process is killed meanwhile. What is kept is a keyed hash of
what identified the person, so that they are not brought back by an import or an old backup.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from smallcrm.domain.erasing import Erasure, ErasurePlan, Mention
from smallcrm.domain.errors import DiskFull, FileBusy, NotFound, ReadOnly, SmallcrmError
from smallcrm.domain.records import CustomerId
from smallcrm.domain.text import fold, one_line
from smallcrm.services import content_stores, copies, erased, traces
from smallcrm.storage import backups, cipher, contents, erased_choices, erasure, removal, rewriting
from smallcrm.storage.backup import FOLDER
from smallcrm.storage.bookkeeping import Setting
from smallcrm.storage.erased_texts import TEXTS
from smallcrm.storage.erasure import PENDING, Terms
from smallcrm.storage.store import Store

OWED = "erasure_owed"
"""Name of the setting that is there while a second folder has backups to be rewritten."""

_COUNTS = """
SELECT c.name,
  (SELECT count(*) FROM participant p WHERE p.customer_id = c.id AND NOT EXISTS
    (SELECT 1 FROM participant o WHERE o.interaction_id = p.interaction_id AND o.id <> p.id)),
  (SELECT count(*) FROM participant p WHERE p.customer_id = c.id AND EXISTS
    (SELECT 1 FROM participant o WHERE o.interaction_id = p.interaction_id AND o.id <> p.id)),
  (SELECT count(*) FROM follow_up WHERE customer_id = c.id),
  (SELECT count(*) FROM change WHERE customer_id = c.id)
FROM customer c WHERE c.id = ?
"""
_REACHED = (
    "SELECT 1 FROM email WHERE customer_id = ?1 UNION SELECT 1 FROM phone WHERE customer_id = ?1"
    " UNION SELECT 1 FROM affiliation WHERE customer_id = ?2"
)
_NAMESAKES = (
    "SELECT 1 FROM customer o JOIN customer c ON c.id = ?1"
    " WHERE o.id <> ?2 AND o.sort_key = c.sort_key"
)
_DETAILS = (
    *("affiliation", "phone", "email", "address", "link", "fact", "occasion", "tag", "cadence"),
    *("consent", "kept_property", "custom_value", "introduction", "sale", "agreement", "rate"),
    *("deal", "complaint", "checklist_run", "letter", "feedback", "verdict", "contact_window"),
    *("availability", "recording"),
)
_NOBODYS = (
    *("custom_field", "tag_rhythm", "segment", "item", "pipeline", "stage", "checklist"),
    *("checklist_step", "rule", "theme", "template", "batch"),
)
"""Tables of what the user set up, which is nobody's."""
_OWN = {
    "interaction": "SELECT interaction_id FROM participant GROUP BY interaction_id"
    " HAVING count(*) = sum(customer_id IS :who)",
    "introduction": "SELECT id FROM introduction WHERE customer_id = :who OR introducer_id = :who",
    **dict.fromkeys(_NOBODYS, "SELECT id FROM customer WHERE :who IS NULL"),
    "*": "SELECT id FROM {table} WHERE customer_id = :who",
}
"""What goes with the person, and is no text of others."""
_AT = "SELECT company_name FROM affiliation WHERE id = ? AND company_id = ?"
_WHOSE = {
    "interaction": "SELECT group_concat(c.name, ', ') FROM participant p JOIN customer c"
    " ON c.id = p.customer_id WHERE p.interaction_id = ?",
    **{table: f"SELECT name FROM {table} WHERE id = ?" for table in _NOBODYS},
    "tag_rhythm": "SELECT NULL WHERE ? IS NULL",
    "checklist_step": "SELECT c.name FROM checklist_step s JOIN checklist c"
    " ON c.id = s.checklist_id WHERE s.id = ?",
    "*": "SELECT c.name FROM {table} x JOIN customer c ON c.id = x.customer_id WHERE x.id = ?",
}


def plan(store: Store, customer: CustomerId) -> ErasurePlan:
    """What erasing would take with it, and which texts of others name the person.

    Raises:
        NotFound: no such customer.
    """
    rows = store.fetch(_COUNTS, (customer,))
    if not rows:
        raise NotFound
    name, alone, shared, promises, history = rows[0]
    details = sum(
        store.fetch(f"SELECT count(*) FROM {table} WHERE customer_id = ?", (customer,))[0][0]
        for table in _DETAILS
    )
    found = mentions_of(store, customer)
    backups = len(list(rewriting.files(store.path.parent / FOLDER)))
    return ErasurePlan(customer, name, alone, shared, promises, details, history, backups, found)


def mentions_of(store: Store, customer: CustomerId) -> tuple[Mention, ...]:
    """Texts of others that name the customer."""
    with store.read() as session:
        return tuple(_mentions(session.connection(), customer))


def damaged_naming(store: Store, customer: CustomerId) -> list[Path]:
    """Copies of the damaged file that name the customer, and encrypted ones: that cannot be told
    of these."""
    with store.read() as session:
        terms = erasure.terms_of(session.connection(), customer)
    return [path for path in traces.still_named(store.path, terms) if _is_damaged(store, path)]


def remove_damaged(store: Store, paths: Iterable[Path]) -> tuple[Path, ...]:
    """Remove copies of the damaged file for good, overwritten first; which of them are still
    there."""
    found = [path for path in paths if _is_damaged(store, path)]
    for path in found:
        with suppress(OSError):
            cipher.overwrite_and_remove(path)
    return tuple(path for path in found if path.exists())


def can_remove(store: Store, paths: Iterable[Path]) -> tuple[Path, ...]:
    """Those among them that are copies of the damaged file."""
    return tuple(path for path in paths if _is_damaged(store, path))


def _is_damaged(store: Store, path: Path) -> bool:
    return path.parent == store.path.parent and path.name.startswith(f"{store.path.name}.damaged-")


def _mentions(connection: Connection, customer: int) -> Iterable[Mention]:
    dead: dict[str, set[int]] = {}
    for table in TEXTS:
        sql = _OWN.get(table, _OWN["*"].format(table=table))
        dead[table] = {int(r[0]) for r in connection.exec_driver_sql(sql, {"who": customer})}
    terms = erasure.terms_of(connection, customer)
    going = erased_choices.going(connection, removal.with_joined(connection, [customer]))
    for (table, row), text, certain in erasure.mentions(connection, terms, dead, going):
        sql = _WHOSE.get(table, _WHOSE["*"].format(table=table))
        at = connection.exec_driver_sql(_AT, (row, customer)) if table == "affiliation" else None
        if at is not None and at.scalar() == text:
            continue  # of those who work there the name goes with the company
        whose = connection.exec_driver_sql(sql, (row,)).scalar()
        yield Mention(table, row, text, certain, whose or "")


def erase(
    store: Store,
    customer: CustomerId,
    now: datetime,
    mentions: Collection[Mention] = (),
    logs: Path | None = None,
) -> Erasure:
    """Erase the customer; in ``mentions`` of others "someone" takes the name's place. Cannot be
    undone.

    Raises:
        NotFound: no such customer. ReadOnly, FileBusy, DiskFull, CannotWrite: nothing was erased.
    """
    if store.is_read_only:  # it would go from what is looked at, and stay in the file
        raise ReadOnly(store.path)
    chosen = [(m.table, m.row) for m in mentions]
    key = erased.key(store)
    with store.write_quietly() as session:
        connection = session.connection()
        uids = removal.uids(connection, customer)
        if not uids:
            raise NotFound
        terms = erasure.terms_of(connection, customer)
        who = removal.with_joined(connection, [customer])
        hashes = erased.hashed(key, (v for one in who for v in _identity(connection, one, who)))
        removed = erasure.clear(connection, uids, terms, chosen)
        erased.keep(connection, hashes, now)
        kept = sorted(erasure.naming(connection, terms))
        named = [terms.certain, terms.perhaps]
        mark = {"uids": uids, "terms": named, "rows": chosen, "kept": kept}
        mark["files"] = removed.contents
        session.merge(Setting(name=PENDING, value=json.dumps(mark)))
    store.announce_all()
    done = resume(store, logs)
    return Erasure(sum(removed.rows.values()), done.rewritten, done.left, done.unreachable)


def resume(store: Store, logs: Path | None = None) -> Erasure:
    """Finish what an erasure began: free pages, backups, log. To be called at the start too: it
    does nothing where nothing is unfinished."""
    if not store.fetch("SELECT 1 FROM setting WHERE name IN (?, ?)", (PENDING, OWED)):
        return Erasure()
    rewritten, left = 0, list[Path]()
    unreachable = ""
    pending = _setting(store, PENDING)
    if pending:
        certain, perhaps = pending["terms"]
        terms = Terms(tuple(certain), tuple(perhaps))
        rows, kept = ([(t, r) for t, r in pending.get(name, [])] for name in ("rows", "kept"))
        uids = pending.get("uids") or [pending["uid"]]
        work = partial(_clear_backup, store, uids, terms, rows, kept)
        traces.scrub_logs(logs, terms)
        for path in (*rewriting.files(store.path.parent / FOLDER), *copies.there(store)):
            rewritten += _rewrite(store, path, work, left)
        captured = traces.in_capture_folder(store, terms)
        still = (*traces.still_named(store.path, terms), *copies.away(store), *captured)
        left += [path for path in still if path not in left]
    second, origin = _second_folder(store)
    if second is not None and not second.is_dir():
        unreachable = str(second)
    elif second is not None:
        for path in rewriting.files(second):
            if backups.known(path).origin == origin:
                again = work if pending else partial(_clear_again, store)
                rewritten += _rewrite(store, path, again, left)
    _clear_contents(store, pending, second, origin)
    _settle(store, owed=bool(unreachable))
    return Erasure(0, rewritten, tuple(left), unreachable)


# --- who it was --------------------------------------------------------------------------------


def _identity(connection: Connection, customer: int, who: Collection[int]) -> list[str]:
    """What tells the person from all others. What somebody who stays has too, does not; ``who``
    goes."""
    going = removal.keys(who)

    def values(sql: str, second: int | str = customer) -> list[str]:
        return [str(r[0]) for r in connection.exec_driver_sql(sql, (customer, second))]

    (uid, name) = connection.exec_driver_sql(
        "SELECT uid, name FROM customer WHERE id = ?", (customer,)
    ).one()
    others = f" NOT IN (SELECT {{column}} FROM {{table}} WHERE customer_id NOT {removal.IN})"
    found = [f"uid\0{uid}"]
    emails = "SELECT folded FROM email WHERE customer_id = ? AND folded"
    for address in values(emails + others.format(column="folded", table="email"), going):
        found.append(f"email\0{address}")
    numbers = "SELECT digits FROM phone WHERE customer_id = ? AND digits"
    for number in values(numbers + others.format(column="digits", table="phone"), going):
        if len(number) >= 6:
            found.append(f"phone\0{number[-erased.TAIL :]}")
    companies = (
        "SELECT coalesce(c.name, a.company_name) FROM affiliation a LEFT JOIN customer c"
        " ON c.id = a.company_id WHERE a.customer_id = ? AND a.customer_id = ?"
    )
    for company in values(companies):
        found.append(f"name\0{fold(one_line(name))}\0{fold(one_line(company))}")
    if not values(_REACHED) and not values(_NAMESAKES):
        found.append(f"alone\0{fold(one_line(name))}")
    return found


# --- attachments, backups and logs ---------------------------------------------------------------


def _clear_backup(
    store: Store,
    uids: Sequence[str],
    terms: Terms,
    rows: Sequence[tuple[str, int]],
    kept: Sequence[tuple[str, int]],
    connection: Connection,
) -> None:
    erasure.clear(connection, uids, terms, rows, kept)
    connection.exec_driver_sql("DELETE FROM setting WHERE name = ?", (PENDING,))
    erased.carry(store, connection)


def _clear_contents(
    store: Store, pending: dict[str, Any] | None, second: Path | None, origin: str
) -> None:
    """What the person's attachments contained, here and beside the backups; after these are
    rewritten, so that they do not need it any more."""
    own = store.path.parent / FOLDER
    places = [(contents.store_of(own), list(rewriting.files(own)))]
    if second is not None and second.is_dir():
        ours = [p for p in rewriting.files(second) if backups.known(p).origin == origin]
        places.append((contents.store_of(second, origin), ours))
    gone = pending.get("files", ()) if pending else ()
    for place, kept in places:
        content_stores.erase(store, gone, [place], kept)
        content_stores.thin(store, place, kept)


def _clear_again(store: Store, connection: Connection) -> None:
    erased.clear_known(store, connection)
    erased.carry(store, connection)


def _rewrite(store: Store, path: Path, work: Callable[[Connection], Any], left: list[Path]) -> int:
    try:
        rewriting.rewrite(path, store.key, work)
    except SmallcrmError:
        left.append(path)
        return 0
    return 1


def _second_folder(store: Store) -> tuple[Path | None, str]:
    """The second folder for backups, and the mark that ours have there."""
    kept = _setting(store, "backups") or {}
    second = str(kept.get("second") or "")
    return (Path(second) if second else None), str(kept.get("origin") or "")


def _settle(store: Store, *, owed: bool) -> None:
    """Forget whom it was about, then what is left of the rows in the file's pages."""
    with store.write_quietly() as session:
        for name, stays in ((PENDING, False), (OWED, owed)):
            row = session.get(Setting, name)
            if stays:
                session.merge(Setting(name=name, value="1"))
            elif row is not None:
                session.delete(row)
    # secure_delete has wiped them already; the next time will do
    with suppress(FileBusy, DiskFull):
        erasure.vacuum(store.path, store.key)


def _setting(store: Store, name: str) -> dict[str, Any] | None:
    rows = store.fetch("SELECT value FROM setting WHERE name = ?", (name,))
    try:
        found = json.loads(rows[0][0]) if rows else None
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
