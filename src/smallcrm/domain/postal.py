"""An address as it stands on a letter: one line for each part, in the order of its country."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.domain.records import AddressDraft, CustomerId
from smallcrm.domain.text import fold, one_line

_TOWN_STATE_CODE = frozenset(
    {
        *("us", "usa", "united-states", "united-states-of-america", "ca", "canada"),
        *("au", "australia", "nz", "new-zealand"),
    }
)
_CODE_LAST = frozenset(
    {
        *("gb", "uk", "united-kingdom", "great-britain", "england", "scotland", "wales"),
        *("northern-ireland", "ie", "ireland"),
    }
)


@dataclass(frozen=True, slots=True)
class PostRow:
    """Where a letter to somebody goes; ``lines`` is empty when no address is known."""

    customer: CustomerId
    name: str
    lines: tuple[str, ...] = ()


def lines(name: str, company: str, address: AddressDraft) -> tuple[str, ...]:
    """Name first, country last; what is not known takes no line. Empty without any place."""
    country = one_line(address.country)
    code, town, state = (
        one_line(part) for part in (address.postal_code, address.locality, address.region)
    )
    known = fold(country).replace(".", "").replace(" ", "-")
    if known in _TOWN_STATE_CODE:
        place = [", ".join(p for p in (town, f"{state} {code}".strip()) if p)]
    elif known in _CODE_LAST:
        place = [town, state, code]
    else:
        place = [f"{code} {town}".strip(), state]
    streets = [one_line(part) for part in (address.extended, address.street, address.po_box)]
    where = [line for line in (*streets, *place) if line]
    if not where:
        return ()
    who = [one_line(name)]
    if company and fold(company) != fold(name):
        who.append(one_line(company))
    return tuple(line for line in (*who, *where, country) if line)
