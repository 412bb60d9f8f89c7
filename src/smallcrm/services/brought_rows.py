"""Rows of a backup and what they are in the file of now: references by their numbers of today.

What the user set up (items, stages, checklists, fields, ...) is found by name; what is gone is made
again, a rule switched off.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from smallcrm.domain import firings
from smallcrm.services.json_there import SAME
from smallcrm.storage import bonds
from smallcrm.storage.models import Base, Customer, Firing, Introduction, Rule, Tag
from smallcrm.storage.session import WriteSession

Values = dict[str, Any]

_PARTS = {"pipeline": ("stage",), "checklist": ("checklist_step",)}
"""What comes back with something that is made again."""
_SET_UP = frozenset({"item", "pipeline", "stage", "checklist", "checklist_step", "rule"})
_SET_UP |= {"custom_field", "theme", "template", "batch"}
"""What is nobody's."""
_MODELS: Mapping[str, type[Any]] = {m.class_.__tablename__: m.class_ for m in Base.registry.mappers}


@dataclass(slots=True)
class Work:
    """``old`` is the backup. Counts are what is told of it all."""

    old: Session
    new: WriteSession
    rows: int = 0
    notes: int = 0
    follow_ups: int = 0
    kept: int = 0
    customers: dict[int, int | None] = field(default_factory=dict)
    """Numbers of then, and what they are now."""
    interactions: dict[int, int] = field(default_factory=dict)
    known: dict[tuple[str, int], int] = field(default_factory=dict)
    """The same of all other rows."""

    def customer(self, then: int | None) -> int | None:
        """Who that is now; None for nobody, and for somebody who is not there any more."""
        if then is None:
            return None
        if then not in self.customers:
            uid = self.old.scalars(select(Customer.uid).where(Customer.id == then)).one()
            found = self.new.scalars(select(Customer.id).where(Customer.uid == uid))
            self.customers[then] = found.one_or_none()
        return self.customers[then]

    def number(self, table: str, then: int) -> int | None:
        """What a row of then is now; None for one that is not there."""
        if table == "customer":
            return self.customer(then)
        if table == "interaction":
            return self.interactions.get(then)
        if table in _SET_UP and (table, then) not in self.known:
            _set_up(self, table, then)
        return self.known.get((table, then))


def moved(work: Work, row: Base, **given: Any) -> Values | None:
    """What a row says, its references as they are now; None when what it is part of is gone."""
    found = values(row, without={"id"}) | given
    table = row.__tablename__
    for column, parent in bonds.PARENTS[table]:
        if column in given or found[column] is None:
            continue
        found[column] = work.number(parent, found[column])
        if found[column] is None and not Base.metadata.tables[table].c[column].nullable:
            return None
    if isinstance(row, Introduction) and row.introducer_id and not found["introducer_id"]:
        found["introducer_name"] = work.old.get_one(Customer, row.introducer_id).name
    if isinstance(row, Firing):
        found["occurrence"] = firings.moved(row.occurrence, work.number)
    return found


def _set_up(work: Work, table: str, then: int) -> None:
    """Find what the user set up, or make it again."""
    model = _MODELS[table]
    was = work.old.get_one(model, then)
    found = moved(work, was)
    assert found is not None  # what it is part of was made again
    if (table, then) in work.known:  # with that which it is part of
        return
    if table in SAME:
        query = select(model.id).where(*(getattr(model, c) == found[c] for c in SAME[table]))
        there = work.new.scalars(query).first()
        if there is not None:
            work.known[table, then] = int(there)
            return
    if isinstance(was, Rule):
        found["off_at"] = was.off_at or work.new.now
    work.known[table, then] = int(added(work, was, **found).id)
    for part in _PARTS.get(table, ()):
        of = getattr(_MODELS[part], f"{table}_id")
        for row in work.old.scalars(select(_MODELS[part].id).where(of == then)).all():
            work.number(part, int(row))


def added(work: Work, was: Base, **given: Any) -> Any:
    """A row as it was, by its old number where that is free."""
    model: type[Any] = type(was)
    found = values(was) | given
    if work.new.get(model, found["id"]) is not None:
        del found["id"]
    row = model(**found)
    work.new.add(row)
    work.new.flush()
    return row


def put(row: Base, wanted: Mapping[str, Any]) -> bool:
    """Give a row these values; whether anything was another."""
    changed = {name: v for name, v in wanted.items() if getattr(row, name) != v}
    for name, value in changed.items():
        setattr(row, name, value)
    return bool(changed)


def values(row: Base, without: Iterable[str] = ()) -> Values:
    names = (attribute.key for attribute in inspect(type(row)).column_attrs)
    return {name: getattr(row, name) for name in names if name not in set(without)}


def said(model: type[Any], found: Mapping[str, Any]) -> Hashable:
    """What a row says, whatever its number; a tag is the same in capitals."""
    if model is Tag:
        return str(found["folded"])
    without = {"id", "customer_id", "company_id", "interaction_id"}
    return tuple(v for name, v in found.items() if name not in without)
