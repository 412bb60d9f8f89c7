"""Short ways to complaints, for the tests of the window."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog

from conftest import NOW
from flows.conftest import Bench, person
from smallcrm.domain.complaints import ComplaintDraft, ComplaintId, ComplaintRow
from smallcrm.domain.severity import Severity
from smallcrm.services import complaint_rows, complaints
from smallcrm.viewmodels.sections import Section
from smallcrm.widgets.complaint_acts import ComplaintActs

TORN = ComplaintDraft("the poster came torn", date(2026, 11, 13))
LATE = ComplaintDraft("late again", date(2026, 11, 20), Severity.GRAVE)


def acts(bench: Bench) -> ComplaintActs:
    return next(act for act in bench.desk.work.acts if isinstance(act, ComplaintActs))


def add(bench: Bench, name: str, draft: ComplaintDraft = TORN) -> ComplaintId:
    return complaints.add(bench.store, person(bench, name), draft, NOW)


def of(bench: Bench, name: str) -> tuple[ComplaintRow, ...]:
    return complaint_rows.of_customer(bench.store, person(bench, name))


def dialog(bench: Bench, kind: type[QDialog]) -> QDialog:
    (found,) = [d for d in bench.window.findChildren(kind) if d.isVisible()]
    return found


def today(bench: Bench) -> list[str]:
    bench.window.show_section(Section.TODAY)
    model = bench.desk.today.model
    return [str(model.index(n).data()) for n in range(model.rowCount())]
