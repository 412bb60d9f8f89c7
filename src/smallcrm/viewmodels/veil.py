"""What a text looks like while the screen is shared: the one place where that is decided.

In force for the whole program, as the colours are: whatever is shown passes here, and is not
changed while no veil is there. What is written to the file never does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from smallcrm.domain.kinds import CustomerId

if TYPE_CHECKING:
    from smallcrm.domain.veil import ClosedVeil, Veil  # most starts do without

_in_force: list[Veil | ClosedVeil | None] = [None]


def is_on() -> bool:
    return _in_force[0] is not None


def is_closed() -> bool:
    """Whether nothing can be seen yet, as it is not known who is to be hidden."""
    veil = _in_force[0]
    return veil is not None and veil.is_closed


def seen(text: str) -> str:
    """The text without anybody but the person whose page is open."""
    veil = _in_force[0]
    return text if veil is None else veil.hide(text)


def quoted(text: str, customer: CustomerId | int | None) -> str:
    """What was written about somebody: as ``seen`` for that person, nothing of it for others."""
    veil = _in_force[0]
    return text if veil is None else veil.quote(text, None if customer is None else int(customer))


def counted(name: str, number: int) -> str:
    """A name that the file may not know, of a backup or a file to be read: told apart by its
    place in the list."""
    veil = _in_force[0]
    return name if veil is None else veil.counted(number)


def use(veil: Veil | ClosedVeil | None) -> None:
    """Called by ``Guard`` alone."""
    _in_force[0] = veil
