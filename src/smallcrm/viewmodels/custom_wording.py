"""The words of custom fields: kinds, values, what is done to them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from smallcrm.domain.actions import Action
from smallcrm.domain.custom_fields import CustomKind, CustomValue, FieldRow
from smallcrm.viewmodels import (
    complaint_wording,
    dates,
    feedback_wording,
    letter_deeds,
    rule_wording,
    sale_deeds,
    search_wording,
)


def tr(text: str) -> str:
    return QCoreApplication.translate("CustomFields", text)


def kind(which: CustomKind) -> str:
    return {
        CustomKind.TEXT: tr("Text"),
        CustomKind.NUMBER: tr("Number"),
        CustomKind.MONEY: tr("Money"),
        CustomKind.DATE: tr("Date"),
        CustomKind.CHOICE: tr("One of a list"),
        CustomKind.YES_NO: tr("Yes or no"),
        CustomKind.LINK: tr("Link"),
    }[which]


def about(field: FieldRow) -> str:
    """ "Money · for #client · 3 people"."""
    parts = [kind(field.kind)]
    if field.tag:
        parts.append(tr("for #{tag}").replace("{tag}", field.tag))
    if field.used:
        parts.append(dates.plural("%n person", "%n people", field.used))
    return " · ".join(parts)


def value(field: FieldRow, kept: CustomValue | None) -> str:
    """A value as it is shown: days and numbers in the way of the user's locale."""
    if kept is None:
        return ""
    if kept.number is None:
        return kept.text
    match field.kind:
        case CustomKind.DATE:
            return _day(date.fromisoformat(kept.text))
        case CustomKind.YES_NO:
            return tr("yes") if kept.number else tr("no")
        case CustomKind.NUMBER | CustomKind.MONEY:
            amount, _, currency = kept.text.partition(" ")
            return f"{_amount(amount)} {currency}".rstrip()
    return kept.text


def _day(day: date) -> str:
    on = QDate(day.year, day.month, day.day)
    return QLocale().toString(on, QLocale.FormatType.ShortFormat)


def _amount(plain: str) -> str:
    """A plain number with the locale's marks; all its digits stay."""
    whole, _, part = plain.lstrip("-").partition(".")
    if len(whole) > 15:
        return plain
    text = QLocale().toString(int(whole))
    text += QLocale().decimalPoint() + part if part else ""
    return f"-{text}" if plain.startswith("-") else text


def deeds() -> dict[Action, tuple[str, str]]:
    """What is said after an action, and what its undo is called."""
    return {
        Action.ADD_FIELD: (tr("Field “{x}” made."), tr("making the field “{x}”")),
        Action.EDIT_FIELD: (tr("Field “{x}” changed."), tr("the change of the field “{x}”")),
        Action.ORDER_FIELDS: (tr("Order of {x} fields changed."), tr("the order of {x} fields")),
        Action.REMOVE_FIELD: (tr("Field “{x}” removed."), tr("removing the field “{x}”")),
        Action.SET_VALUE: (tr("Changed {x}."), tr("the change to {x}")),
        Action.CLEAR_VALUE: (tr("Removed from {x}."), tr("the removal from {x}")),
        **search_wording.patterns(),
    }


def why_invalid() -> dict[str, str]:
    """Why a value or a field cannot be kept as typed."""
    from smallcrm.viewmodels import (
        agreement_wording,  # not at the start
        deal_wording,
    )

    return {
        "not_a_number": tr("This is not a number. Try “1200” or “12.5”."),
        "not_money": tr("This is no amount. Try “1200 EUR” or “$12.50”."),
        "day_or_month": tr("Day or month first? Write it as 2026-12-04."),
        "not_a_choice": tr("This is not in the list of this field."),
        "not_yes_or_no": tr("Say “yes” or “no”."),
        "no_choices": tr("Name at least one thing that can be chosen."),
        "too_many_choices": tr("That is more than can be chosen from."),
        **search_wording.why_invalid(),
        **sale_deeds.why_invalid(),
        **agreement_wording.why_invalid(),
        **deal_wording.why_invalid(),
        **complaint_wording.why_invalid(),
        **rule_wording.why_invalid(),
        **letter_deeds.why_invalid(),
        **feedback_wording.why_invalid(),
        "name_taken": tr("There is a field of this name already."),
    }
