"""Who the selected rows of the list of people are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from smallcrm.domain.records import CustomerId
from smallcrm.services import people
from smallcrm.viewmodels.bulk import Selection
from smallcrm.viewmodels.people import PeopleModel
from smallcrm.viewmodels.workspace import Workspace

Ranges = Sequence[tuple[int, int]]
"""First and last rows, both included."""


def of(space: Workspace, model: PeopleModel, ranges: Ranges) -> Selection:
    """Of a search only the people; when all that it shows is selected, all that it finds."""
    rows = sum(last - first + 1 for first, last in ranges)
    everybody = rows > 1 and rows == model.rowCount()
    if not model.searching:
        return Selection(rows, everybody, resolve=partial(_ids, space, model.tag, tuple(ranges)))
    if everybody and model.has_more:
        return Selection(None, everybody, True, model.words)
    ids = [
        customer
        for first, last in ranges
        for row in range(first, last + 1)
        if model.interaction_at(index := model.index(row)) is None
        and (customer := model.customer_at(index)) is not None
    ]
    return Selection(len(ids), everybody, True, model.words, lambda: ids)


def _ids(space: Workspace, tag: str, ranges: Ranges) -> list[CustomerId]:
    """Read when something is done to them: until then they are rows."""
    return [
        customer
        for first, last in ranges
        for customer in people.ids(space.store, first, last - first + 1, tag)
    ]
