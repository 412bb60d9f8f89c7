"""The words for actions on customers as a whole."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.actions import Action
from smallcrm.viewmodels import (
    bulk_wording,
    complaint_wording,
    feedback_wording,
    letter_deeds,
    rule_wording,
    sale_deeds,
)


def tr(text: str) -> str:
    return QCoreApplication.translate("Wording", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is the label."""
    from smallcrm.viewmodels import (
        agreement_wording,  # not at the start
        contact_window_wording,
        deal_wording,
        verdict_wording,
    )

    return {
        Action.ADD_CONSENT: (tr("Consent of {x} added."), tr("the consent of {x}")),
        Action.WITHDRAW_CONSENT: (tr("Consent of {x} withdrawn."), tr("the withdrawal of {x}")),
        Action.REMOVE_CONSENT: (tr("Consent of {x} removed."), tr("removing a consent of {x}")),
        Action.DO_NOT_CONTACT: (tr("{x} is not to be contacted."), tr("no contact with {x}")),
        Action.MAY_CONTACT: (tr("{x} may be contacted."), tr("contact with {x}")),
        Action.GIVE: (tr("Given to {x}."), tr("giving to {x}")),
        Action.JOIN: (tr("Joined: {x}."), tr("joining {x}")),
        Action.NOT_SAME: (tr("Not the same: {x}."), tr("“not the same”: {x}")),
        Action.RESTORE_FROM_BACKUP: (
            tr("Brought back {x} from a backup."),
            tr("bringing back {x} from a backup"),
        ),
        **bulk_wording.patterns(),
        **sale_deeds.patterns(),
        **agreement_wording.deeds(),
        **deal_wording.patterns(),
        **complaint_wording.patterns(),
        **rule_wording.patterns(),
        **verdict_wording.patterns(),
        **letter_deeds.patterns(),
        **contact_window_wording.patterns(),
        **feedback_wording.patterns(),
    }
