"""Said where a line promises something to somebody who wants no contact; it is saved as ever."""

from __future__ import annotations

from smallcrm.domain.captured import Captured
from smallcrm.domain.records import Side
from smallcrm.services import consents
from smallcrm.storage.store import Store
from smallcrm.viewmodels.wording import tr


def warning(store: Store, found: Captured) -> str:
    """ "Sarah Chen wants no contact." where the line has a follow-up of ours; else ""."""
    if not any(promise.side is Side.MINE for promise in found.promises):
        return ""
    known = [person.known for person in found.people if person.known is not None]
    unwanted = consents.unwanted(store, [one.id for one in known])
    names = [one.name for one in known if one.id in unwanted]
    if not names:
        return ""
    if len(names) == 1:
        return tr("{name} wants no contact.").replace("{name}", names[0])
    return tr("{names} want no contact.").replace("{names}", ", ".join(names))
