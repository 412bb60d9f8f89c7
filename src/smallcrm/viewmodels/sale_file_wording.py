"""The words of bringing in invoices and payments."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.reports import CardProblem
from smallcrm.domain.sale_tables import SaleColumn, SaleReport
from smallcrm.viewmodels import amount_words, dates, looked_wording, named_wording, wording


def tr(text: str) -> str:
    return QCoreApplication.translate("SaleFileWording", text)


def column(which: SaleColumn) -> str:
    return {
        SaleColumn.DATE: tr("Day of the sale"),
        SaleColumn.PAID_ON: tr("Paid on"),
        SaleColumn.NUMBER: tr("Invoice number"),
        SaleColumn.CUSTOMER: tr("Customer’s name"),
        SaleColumn.EMAIL: tr("E-mail"),
        SaleColumn.CUSTOMER_NUMBER: tr("Customer number"),
        SaleColumn.ITEM: tr("What"),
        SaleColumn.QUANTITY: tr("How many"),
        SaleColumn.UNIT_PRICE: tr("Price of one"),
        SaleColumn.GROSS: tr("Amount, tax in it"),
        SaleColumn.AMOUNT: tr("Amount"),
        SaleColumn.NET: tr("Amount without tax"),
        SaleColumn.CURRENCY: tr("Currency"),
        SaleColumn.NOTE: tr("Note"),
        SaleColumn.DROP: tr("Left out"),
    }[which]


def counts(report: SaleReport) -> list[str]:
    """What comes in, and what does not; nothing that is none."""
    people = dates.plural("%n customer", "%n customers", report.customers)
    new = dates.plural("%n new sale", "%n new sales", report.new)
    told = [tr("{sales} of {people}").replace("{sales}", new).replace("{people}", people)]
    if report.new:
        told.append(amount_words.sums(report.sums))
    else:
        told = [new]
    if report.made:
        told.append(named_wording.made(report.made))
    if report.items:
        told.append(dates.plural("%n new item", "%n new items", report.items))
    left_out = sum(p.rejected for p in report.problems)
    return told + looked_wording.rest(report.here, left_out)


def problem(one: CardProblem) -> str:
    """ "Line 12: nobody here is meant; left out (Nobody Known)"."""
    return looked_wording.problem(one, _reason(one.code))


def error(code: str) -> str:
    """Why a file gives no sales."""
    if code == "no_sales":
        return tr(
            "This is no table of sales: it needs a column for the customer, one for the day and "
            "one for the amount."
        )
    return wording.file_error(code)


def _reason(code: str) -> str:
    known = {
        "unknown_customer": tr("this customer is not here"),
        "many_of_name": tr("several customers are called so"),
        "erased": tr("erased on request; nobody brings them back"),
        "no_person": tr("no customer is named"),
        "not_a_date": tr("the day could not be read"),
        "no_amount": tr("the amount could not be read"),
        "unknown_currency": tr("there is no such currency"),
        "two_currencies": tr("two currencies in one amount"),
        "amount_too_large": tr("more than can be kept"),
        "too_many_digits": tr("more digits behind the point than can be kept"),
        "not_a_number": tr("how many could not be read"),
        "no_quantity": tr("none was sold"),
        "too_long": tr("too long to keep"),
    }
    return known.get(code) or wording.card_problem(CardProblem(0, 0, code))


def exported(count: int, name: str) -> str:
    """ "12 sales written to sales.csv."."""
    found = dates.plural("%n sale", "%n sales", count)
    return tr("{sales} written to {name}.").replace("{sales}", found).replace("{name}", name)
