"""People as the rows of a table name them: by e-mail address, customer number and name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from smallcrm.domain.records import CustomerId


@dataclass(frozen=True, slots=True)
class Whose:
    """Of whom a row is, as the file says it."""

    email: str = ""
    number: str = ""
    name: str = ""

    @property
    def shown(self) -> str:
        return self.name or self.email or self.number


@dataclass(frozen=True, slots=True)
class Unknown:
    """Somebody who is not here, or of whom there are several: ``candidates`` to choose from.

    ``whose`` is all that the rows say of this one together; ``ways`` are how they say it one by
    one. ``can_make`` is whether a customer can be made of it, who would be known again.
    """

    whose: Whose
    rows: int
    candidates: tuple[CustomerId, ...] = ()
    ways: tuple[Whose, ...] = ()
    can_make: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """What the user said of those who are not here: who they are (by each way they are named), and
    who is to be made (by ``Unknown.whose``). Numbers are kept in the field of the user's own that
    has them; where there is none, one called ``number_field`` is made."""

    known: Mapping[Whose, CustomerId] = field(default_factory=dict)
    made: frozenset[Whose] = frozenset()
    number_field: str = ""


NOTHING_SAID = Answers()
