"""Cards of an import that may be somebody here, with all there is of both: to be asked of."""

from __future__ import annotations

from dataclasses import dataclass

from smallcrm.domain.likeness import Likeness
from smallcrm.domain.records import CustomerDetail, CustomerDraft
from smallcrm.domain.reports import ImportReport
from smallcrm.services import customers
from smallcrm.storage.store import Store

MOST = 500
"""So many are asked of at one import; the others come in as new, and are found as duplicates."""


@dataclass(frozen=True, slots=True)
class Asked:
    """``card`` is the place of the draft among all drafts of the files: decisions go by it."""

    card: int
    draft: CustomerDraft
    customer: CustomerDetail
    likeness: Likeness


def find(store: Store, report: ImportReport) -> tuple[Asked, ...]:
    """Who is in doubt by a dry run, in the order of the files; at most ``MOST``.

    Raises:
        NotFound: somebody was removed for good meanwhile.
    """
    return tuple(
        Asked(d.card, d.draft, customers.detail(store, d.customer), d.likeness)
        for d in report.doubts[:MOST]
    )
