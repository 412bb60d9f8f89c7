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
    JOIN = "join"
    """Two customers who are one."""
    NOT_SAME = "not_same"
    """Two customers who look alike are two."""
    ADD_ATTACHMENT = "add_attachment"
    RENAME_ATTACHMENT = "rename_attachment"
    REMOVE_ATTACHMENT = "remove_attachment"
    IMPORT = "import"
    ADD_FIELD = "add_field"
    EDIT_FIELD = "edit_field"
    ORDER_FIELDS = "order_fields"
    REMOVE_FIELD = "remove_field"
    """A custom field, with all values in it."""
    SET_VALUE = "set_value"
    CLEAR_VALUE = "clear_value"
    """What a customer has in a custom field."""
    SAVE_LIST = "save_list"
    """A search under a name."""
    EDIT_LIST = "edit_list"
    ORDER_LISTS = "order_lists"
    REMOVE_LIST = "remove_list"
    RESTORE_FROM_BACKUP = "restore_from_backup"
    """One customer out of a backup."""
    TAG_MANY = "tag_many"
    UNTAG_MANY = "untag_many"
    RHYTHM_MANY = "rhythm_many"
    FOLLOW_UP_MANY = "follow_up_many"
    ARCHIVE = "archive"
    UNARCHIVE = "unarchive"
    DELETE_MANY = "delete_many"
    """Done to all who were selected; the label is their number."""
    SET_TAGS = "set_tags"
    """All tags of one customer, as typed in one field."""
    ADD_SALE = "add_sale"
    EDIT_SALE = "edit_sale"
    RETURN_SALE = "return_sale"
    KEEP_SALE = "keep_sale"
    """It was not returned after all."""
    DELETE_SALE = "delete_sale"
    IMPORT_SALES = "import_sales"
    PRICE_ITEM = "price_item"
    RENAME_ITEM = "rename_item"
    """By the name of another one the two become one."""
    PAIR_ITEMS = "pair_items"
    UNPAIR_ITEMS = "unpair_items"
    TAKE_BACK = "take_back"
    """An older action, out of turn: what was changed since is kept."""


MANY = frozenset(
    {
        Action.TAG_MANY,
        Action.UNTAG_MANY,
        Action.RHYTHM_MANY,
        Action.FOLLOW_UP_MANY,
        Action.ARCHIVE,
        Action.UNARCHIVE,
        Action.DELETE_MANY,
    }
)
"""What is done to any number of customers: it may be long, and so may its undo."""
