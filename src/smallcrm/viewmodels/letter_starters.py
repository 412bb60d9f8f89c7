"""Templates to begin with: offered where templates are made, rows of the file only once kept.

Fields are the same in every language; what stands around them is translated.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.letters import Purpose
from smallcrm.domain.templates import TemplateDraft


def tr(text: str) -> str:
    return QCoreApplication.translate("Letters", text)


def starters() -> tuple[TemplateDraft, ...]:
    return (
        TemplateDraft(
            tr("Birthday"),
            Purpose.NOTE,
            tr("Happy birthday, {first_name}"),
            tr(
                "Dear {first_name},\n\nall the best for your birthday. I hope that you have a day "
                "off, and good company.\n\nKind regards"
            ),
        ),
        TemplateDraft(
            tr("Thank you"),
            Purpose.NOTE,
            tr("Thank you, {first_name}"),
            tr(
                "Dear {first_name},\n\nthank you for your order: {last_item}, on {last_date}. If "
                "anything about it is not as you wanted it, tell me and I will put it right.\n\n"
                "Kind regards"
            ),
        ),
        TemplateDraft(
            tr("After a quote"),
            Purpose.NOTE,
            tr("Our quote: any questions?"),
            tr(
                "Dear {first_name},\n\nyou have my quote now. Is anything in it unclear, or would "
                "something else suit you better? A no is fine too; then I know.\n\nKind regards"
            ),
        ),
        TemplateDraft(
            tr("Ask for a review"),
            Purpose.SURVEY,
            tr("A few words about {last_item}?"),
            tr(
                "Dear {first_name},\n\nyou have had {last_item} since {last_date}. Would you write "
                "two or three sentences on how it does, for others who think about it? What could "
                "be better helps as much.\n\nKind regards"
            ),
        ),
        TemplateDraft(
            tr("Win back"),
            Purpose.OFFER,
            tr("It has been a while"),
            tr(
                "Dear {first_name},\n\nyour last order, {last_item}, was on {last_date}. If "
                "something kept you away, I would like to hear it. And if you need something "
                "again, I am here.\n\nKind regards"
            ),
        ),
        TemplateDraft(
            tr("Renewal"),
            Purpose.NOTE,
            tr("{agreement}: renewal on {renewal_date}"),
            tr(
                "Dear {first_name},\n\nour agreement “{agreement}” comes to its renewal on "
                "{renewal_date}. Does it still fit, or should we change something before "
                "then?\n\nKind regards"
            ),
        ),
        TemplateDraft(
            tr("Apology"),
            Purpose.NOTE,
            tr("I am sorry"),
            tr(
                "Dear {first_name},\n\nthat went wrong, and it was our mistake. I am sorry for the "
                "trouble. This is what happened, and what we do so that it does not happen "
                "again:\n\n\n\nKind regards"
            ),
        ),
        TemplateDraft(
            tr("Survey"),
            Purpose.SURVEY,
            tr("One question, {first_name}"),
            tr(
                "Dear {first_name},\n\nhow likely is it that you would recommend us to a friend, "
                "from 0 (not at all) to 10 (surely)? And what is the main reason?\n\nA reply of "
                "two lines is enough; I read every one.\n\nKind regards"
            ),
        ),
    )
