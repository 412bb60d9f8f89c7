"""The actions of the parts that not everybody needs: always in the palette, in the menu only while
their part shows."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from smallcrm.domain.parts import Part
from smallcrm.widgets.care_actions import CareActions
from smallcrm.widgets.deal_actions import DealActions
from smallcrm.widgets.feedback_actions import FeedbackActions
from smallcrm.widgets.people_actions import Make
from smallcrm.widgets.review_actions import ReviewActions

W = TypeVar("W")


def tr(text: str) -> str:
    return QCoreApplication.translate("WorkActions", text)


class WorkActions:
    """Part of ``WindowActions``: the attributes are the actions' ids."""

    def __init__(self, make: Make[W], anywhere: W, on_board: W, timeline: W) -> None:
        self.shown: frozenset[Part] = frozenset()
        self.add_sale = make(
            *("add_sale", tr("Add a &sale…")), where=anywhere, aliases=(tr("sold"), tr("paid"))
        )
        self.import_sales = make(
            *("import_sales", tr("&Import sales…")),
            where=anywhere,
            aliases=(tr("invoices"), tr("payments")),
        )
        self.sale_table = make(
            *("sale_table", tr("Write the sales as a table…")),
            where=anywhere,
            aliases=(tr("export"), tr("CSV"), tr("spreadsheet")),
        )
        self.items = make("items", tr("&Items…"), where=anywhere, aliases=(tr("products"),))
        self.deals_page = make("deals_page", tr("&Deals"), where=anywhere)
        self.agreements_page = make("agreements_page", tr("&Agreements"), where=anywhere)
        self.add_agreement = make(
            *("add_agreement", tr("Add an agreement…")),
            where=anywhere,
            aliases=(tr("contract"), tr("subscription"), tr("retainer")),
        )
        self.add_rate = make(
            *("add_rate", tr("Add a price…")), where=anywhere, aliases=(tr("rate"), tr("quote"))
        )
        self.agreement_table = make(
            *("agreement_table", tr("Write the agreements as a table…")),
            where=anywhere,
            aliases=(tr("export"), tr("CSV"), tr("spreadsheet")),
        )
        self.import_agreements = make(
            *("import_agreements", tr("Bring in agreements from a table…")),
            where=anywhere,
            aliases=(tr("import"), tr("contract"), tr("spreadsheet")),
        )

        self.add_complaint = make(
            *("add_complaint", tr("New co&mplaint…")),
            where=anywhere,
            aliases=(tr("trouble"), tr("unhappy"), tr("went wrong")),
        )
        self.close_complaint = make(
            *("close_complaint", tr("Close the complai&nt…")),
            where=anywhere,
            aliases=(tr("settled"), tr("solved"), tr("goodwill")),
        )
        self.complaint_table = make(
            *("complaint_table", tr("&Write the complaints as a table…")),
            where=anywhere,
            aliases=(tr("export"), tr("CSV"), tr("spreadsheet")),
        )
        self.import_complaints = make(
            *("import_complaints", tr("Bring &in complaints from a table…")),
            where=anywhere,
            aliases=(tr("import"), tr("CSV"), tr("spreadsheet")),
        )
        self.about_complaint = make(
            *("about_complaint", tr("About the complaint"), "R"),
            where=timeline,
            aliases=(tr("told again"),),
        )
        self.checklists = make(
            *("checklists", tr("&Checklists…")),
            where=anywhere,
            aliases=(tr("steps"), tr("templates"), tr("procedure")),
        )
        self.start_checklist = make(
            *("start_checklist", tr("&Start a checklist…")),
            where=anywhere,
            aliases=(tr("steps"), tr("onboarding")),
        )
        self.stuck = make(
            *("stuck", tr("Checklists that are s&tuck…")),
            where=anywhere,
            aliases=(tr("late steps"),),
        )
        self.rules = make(
            *("rules", tr("&Rules…")),
            where=anywhere,
            aliases=(tr("automatic"), tr("suggestions"), tr("workflow")),
        )
        self.introduced_by = make(
            *("introduced_by", tr("&Introduced by…")),
            where=anywhere,
            aliases=(tr("referral"), tr("recommended by")),
        )
        self.record = make(
            *("record", tr("Record a &voice note")),
            where=anywhere,
            aliases=(tr("microphone"), tr("dictate"), tr("audio")),
        )
        self.play = make("play", tr("Play the voice note"), "P", where=timeline)
        self.write_letter = make(
            *("write_letter", tr("&Write to this person…")),
            where=anywhere,
            aliases=(tr("letter"), tr("e-mail"), tr("draft"), tr("survey")),
        )
        self.templates = make(
            *("templates", tr("Templates of &letters…")),
            where=anywhere,
            aliases=(tr("draft"), tr("survey"), tr("text")),
        )
        self.letters = make(
            *("letters", tr("Letters drafted to&gether…")),
            where=anywhere,
            aliases=(tr("batch"), tr("campaign"), tr("survey"), tr("replies")),
        )
        self.deals = DealActions(make, anywhere, on_board)
        self.care = CareActions(make, anywhere)
        self.review = ReviewActions(make, anywhere)
        self.feedback = FeedbackActions(make, anywhere, timeline)

    @property
    def parts(self) -> tuple[object, ...]:
        """Where the actions are attributes: here, and with those parts that have many."""
        return self, self.deals, self.feedback, self.care, self.review

    def of(self, part: Part) -> tuple[QAction, ...]:
        """What the menu has of a part."""
        return {
            Part.SALES: (self.add_sale, self.items, self.import_sales, self.sale_table),
            Part.AGREEMENTS: (
                *(self.agreements_page, self.add_agreement, self.add_rate),
                *(self.agreement_table, self.import_agreements),
            ),
            Part.DEALS: (self.deals_page, *self.deals.in_menu),
            Part.COMPLAINTS: (
                *(self.add_complaint, self.close_complaint),
                *(self.complaint_table, self.import_complaints),
            ),
            Part.CHECKLISTS: (
                *(self.checklists, self.start_checklist, self.stuck, self.rules),
                self.introduced_by,
            ),
        }[part]

    def asked(self, part: Part) -> tuple[QAction, ...]:
        """Those of the menu that ask for something of the part, other than its page."""
        pages = self.deals_page, self.agreements_page
        return tuple(action for action in self.of(part) if action not in pages)

    def for_person(self, part: Part) -> tuple[QAction, ...]:
        """Those that are of no use where no person is shown."""
        return {
            Part.SALES: (self.add_sale,),
            Part.AGREEMENTS: (self.add_agreement, self.add_rate),
            Part.DEALS: (),
            Part.COMPLAINTS: (self.add_complaint,),
            Part.CHECKLISTS: (self.start_checklist, self.introduced_by),
        }[part]
