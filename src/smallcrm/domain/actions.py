"""Everything a user can do and take back."""

from __future__ import annotations

from enum import StrEnum


class Action(StrEnum):
    """One member, one undo step. The wording lives in ``viewmodels/wording.py``."""

    ADD_CUSTOMER = "add_customer"
    EDIT_CUSTOMER = "edit_customer"
    DELETE_CUSTOMER = "delete_customer"
    RESTORE_CUSTOMER = "restore_customer"
    ADD_DETAIL = "add_detail"
    EDIT_DETAIL = "edit_detail"
    REMOVE_DETAIL = "remove_detail"
    CAPTURE = "capture"
    LOG_INTERACTION = "log_interaction"
    """Before there was a line: it stands in the history of older files."""
    EDIT_INTERACTION = "edit_interaction"
    DELETE_INTERACTION = "delete_interaction"
    ADD_FOLLOW_UP = "add_follow_up"
    EDIT_FOLLOW_UP = "edit_follow_up"
    DONE_FOLLOW_UP = "done_follow_up"
    REOPEN_FOLLOW_UP = "reopen_follow_up"
    SNOOZE_FOLLOW_UP = "snooze_follow_up"
    DROP_FOLLOW_UP = "drop_follow_up"
    DELETE_FOLLOW_UP = "delete_follow_up"
    REPEAT_FOLLOW_UP = "repeat_follow_up"
    RESPITE = "respite"
    """ "Not now", "fine as it is": not to be listed as silent for a while."""
    TAG_RHYTHM = "tag_rhythm"
    GIVE = "give"
    ADD_CONSENT = "add_consent"
    WITHDRAW_CONSENT = "withdraw_consent"
    REMOVE_CONSENT = "remove_consent"
    DO_NOT_CONTACT = "do_not_contact"
    MAY_CONTACT = "may_contact"
    IMPORT = "import"
    RESTORE_FROM_BACKUP = "restore_from_backup"
    """One customer out of a backup."""
    TAKE_BACK = "take_back"
    """An older action, out of turn: what was changed since is kept."""
