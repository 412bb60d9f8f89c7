"""What is said after an action on sales, and why one cannot be kept: no more than is needed before
anything of them is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.actions import Action


def tr(text: str) -> str:
    return QCoreApplication.translate("SaleDeeds", text)


def patterns() -> dict[Action, tuple[str, str]]:
    """What is said after these actions, and what their undo is called; {x} is the label."""
    return {
        Action.ADD_SALE: (tr("Sale to {x} saved."), tr("the sale to {x}")),
        Action.EDIT_SALE: (tr("Sale to {x} changed."), tr("the change of a sale to {x}")),
        Action.RETURN_SALE: (tr("Returned by {x}."), tr("the return by {x}")),
        Action.KEEP_SALE: (tr("Not returned by {x}."), tr("“not returned” by {x}")),
        Action.DELETE_SALE: (tr("Removed a sale to {x}."), tr("removing a sale to {x}")),
        Action.IMPORT_SALES: (tr("Imported sales: {x}."), tr("import of sales: {x}")),
        Action.PRICE_ITEM: (tr("Price of “{x}” changed."), tr("the price of “{x}”")),
        Action.RENAME_ITEM: (tr("Now called “{x}”."), tr("the renaming to “{x}”")),
        Action.PAIR_ITEMS: (tr("Go together: {x}."), tr("the pair {x}")),
        Action.UNPAIR_ITEMS: (tr("No longer a pair: {x}."), tr("parting {x}")),
    }


def why_invalid() -> dict[str, str]:
    """Why an amount, a sale or an item cannot be kept as typed."""
    return {
        "no_amount": tr("This is no amount. Try “1200 EUR” or “$12.50”."),
        "no_currency": tr("Of which currency? Try “950 EUR”."),
        "unknown_currency": tr("There is no such currency. Try “EUR”, “USD” or “CHF”."),
        "two_currencies": tr("One amount has one currency."),
        "amount_too_large": tr("That is more than can be kept."),
        "too_many_digits": tr("That has more digits behind the point than can be kept."),
        "no_quantity": tr("How many? Type a number above zero."),
        "returned_before_sold": tr("It was not sold yet on that day."),
        "negative_price": tr("A price is not below zero."),
        "no_such_item": tr("There is no item of this name."),
        "same_item": tr("Choose two items that differ."),
    }
