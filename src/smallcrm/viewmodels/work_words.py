"""What the tables of work and money, and their columns, are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    return QCoreApplication.translate("WorkWords", text)


def things() -> dict[str, str]:
    """The words for a row of each table."""
    return {
        "item": tr("Item"),
        "item_pair": tr("Items that go together"),
        "sale": tr("Sale"),
        "agreement": tr("Agreement"),
        "rate": tr("Price"),
        "pipeline": tr("Pipeline"),
        "stage": tr("Stage"),
        "deal": tr("Deal"),
        "stage_visit": tr("Stage of a deal"),
        "complaint": tr("Complaint"),
        "complaint_contact": tr("Contact about a complaint"),
        "introduction": tr("Introduced by"),
        "checklist": tr("Checklist"),
        "checklist_step": tr("Step of a checklist"),
        "checklist_run": tr("Checklist that was started"),
        "rule": tr("Rule"),
        "firing": tr("Answer to a rule"),
        "letter": tr("Draft of a message"),
        "theme": tr("Group of comments"),
        "feedback": tr("Feedback"),
        "verdict": tr("Judgement"),
        "contact_window": tr("Contact window"),
        "availability": tr("When they can be reached"),
        "recording": tr("Voice note"),
        "template": tr("Template"),
        "batch": tr("Letters drafted together"),
    }


def parts() -> dict[str, str]:
    """What part of a thing each column is; "" where it is the thing itself."""
    return {
        **dict.fromkeys(("what", "words", "subject", "introducer_name"), ""),
        **dict.fromkeys(("sale.item_id", "item_pair.item_id", "firing.rule_id"), ""),
        "complaint_contact.complaint_id": "",
        "item_pair.other_id": tr("with"),
        "stage_id": tr("stage"),
        "pipeline_id": tr("pipeline"),
        "deal_id": tr("deal"),
        "agreement_id": tr("agreement"),
        "checklist_id": tr("checklist"),
        "minor": tr("amount"),
        "quantity": tr("quantity"),
        "sale.number": tr("invoice"),
        "chance": tr("chance"),
        "rot_days": tr("marked after"),
        "days": tr("after"),
        "every": tr("paid"),
        "rate.unit": tr("for"),
        "rule.text": tr("text"),
        "letter.body": tr("text"),
        "sold_on": tr("day"),
        "note": tr("note"),
        "returned_on": tr("returned"),
        "return_reason": tr("why it was returned"),
        "starts_on": tr("starts"),
        **dict.fromkeys(("term_unit", "term_every"), tr("term")),
        **dict.fromkeys(("notice_unit", "notice_every"), tr("notice")),
        "renewal": tr("at the end of the term"),
        **dict.fromkeys(("renewed_unit", "renewed_every"), tr("renewed for")),
        "ended_on": tr("ended"),
        "end_reason": tr("why it ended"),
        "since_on": tr("since"),
        "reason": tr("reason"),
        "expected_on": tr("expected"),
        "entered_at": tr("in the stage since"),
        "left_at": tr("left the stage"),
        "opened_on": tr("opened"),
        "severity": tr("how bad"),
        "done": tr("what was done"),
        "goodwill": tr("goodwill"),
        "closed_on": tr("closed"),
        "started_on": tr("started"),
        "happening": tr("when"),
        "effect": tr("what it suggests"),
        "off_at": tr("switched off"),
        "occurrence": tr("of what"),
        "answered_on": tr("answered"),
        "settled_at": tr("settled"),
        "outcome": tr("what became of it"),
        **dict.fromkeys(
            ("letter.purpose", "template.purpose", "batch.purpose"), tr("what it is for")
        ),
        "letter.channel": tr("how it went"),
        "score": tr("score"),
        "scale": tr("of"),
        "feedback.given_on": tr("day"),
        "topic": tr("topic"),
        "source": tr("where from"),
        "theme_id": tr("group"),
        "placed_at": tr("group"),
        "about": tr("about"),
        "decided_on": tr("decided"),
        "verdict.until_on": tr("until"),
        "weekday": tr("weekday"),
        "begins": tr("from"),
        "ends": tr("to"),
        "zone": tr("time zone"),
        "away_until": tr("away until"),
        "duration": tr("length"),
        "recorded_at": tr("recorded"),
    }
