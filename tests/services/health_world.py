"""Rows of what Health counts, put in bare: a table that is counted by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from conftest import NOW
from smallcrm.domain.records import CustomerDraft, CustomerId
from smallcrm.services import customers
from smallcrm.storage.models import (
    Agreement,
    Base,
    Complaint,
    Deal,
    Feedback,
    FollowUp,
    Interaction,
    Introduction,
    Participant,
    Pipeline,
    Sale,
    Stage,
    StageVisit,
    Verdict,
)
from smallcrm.storage.store import Store

TODAY = NOW.date()


class World:
    """People by number, and what they did."""

    def __init__(self, store: Store) -> None:
        self.store = store

    def people(self, count: int) -> list[CustomerId]:
        return [customers.add(self.store, CustomerDraft(f"P {n}"), NOW) for n in range(count)]

    def add(self, model: type[Base], **values: Any) -> int:
        with self.store.write_quietly() as session:
            row: Any = model(**values)
            session.add(row)
            session.flush()
            return int(row.id)

    def sale(self, who: int, on: str, minor: int = 100, currency: str = "EUR", **more: Any) -> int:
        values = {"quantity": 1000, "minor": minor, "currency": currency, "created_at": NOW}
        return self.add(Sale, customer_id=who, sold_on=date.fromisoformat(on), **{**values, **more})

    def promise(self, who: int | None, due: str, closed: str = "", **more: Any) -> int:
        return self.add(
            FollowUp,
            customer_id=who,
            text="Call",
            due_on=date.fromisoformat(due),
            created_at=NOW,
            closed_at=moment(closed) if closed else None,
            snooze_count=0,
            **{"side": "mine", "state": "done" if closed else "open", **more},
        )

    def said(self, who: int, on: str, score: int | None, scale: int | None, words: str = "") -> int:
        given = date.fromisoformat(on)
        values = {"given_on": given, "score": score, "scale": scale, "words": words}
        return self.add(Feedback, customer_id=who, created_at=NOW, **values)

    def complaint(self, who: int, opened: str, closed: str = "") -> int:
        return self.add(
            Complaint,
            customer_id=who,
            opened_on=date.fromisoformat(opened),
            closed_on=date.fromisoformat(closed) if closed else None,
            words="Torn",
            severity="minor",
            created_at=NOW,
        )

    def contact(self, who: int, at: str, kind: str = "call") -> int:
        note = self.add(Interaction, kind=kind, body="Rang", happened_at=moment(at), created_at=NOW)
        return self.add(Participant, interaction_id=note, customer_id=who)

    def stages(self, *names: str) -> list[int]:
        pipeline = self.add(Pipeline, name="Work", folded="work", position=0)
        return [
            self.add(Stage, pipeline_id=pipeline, name=n, folded=n, position=p, chance=50)
            for p, n in enumerate(names)
        ]

    def deal(self, who: int, stage: int, minor: int | None = 500, **more: Any) -> int:
        values = {"what": "Logo", "minor": minor, "currency": None if minor is None else "EUR"}
        times = {"entered_at": NOW, "created_at": NOW}
        return self.add(Deal, customer_id=who, stage_id=stage, **{**values, **times, **more})

    def visit(self, deal: int, who: int, stage: int, entered: str, left: str) -> int:
        times = {"entered_at": moment(entered), "left_at": moment(left)}
        return self.add(StageVisit, customer_id=who, deal_id=deal, stage_id=stage, **times)

    def agreement(self, who: int, ended: str = "", why: str = "") -> int:
        return self.add(
            Agreement,
            customer_id=who,
            what="Hosting",
            starts_on=date(2024, 1, 1),
            renewal="itself",
            ended_on=date.fromisoformat(ended) if ended else None,
            end_reason=why,
            created_at=NOW,
        )

    def left(self, who: int, on: str, why: str, about: str = "left") -> int:
        return self.add(
            Verdict, customer_id=who, about=about, words=why, decided_on=date.fromisoformat(on)
        )

    def introduced(self, who: int, by: int | None, name: str = "") -> int:
        return self.add(Introduction, customer_id=who, introducer_id=by, introducer_name=name)


def moment(text: str) -> datetime:
    """ "2026-10-24 22:30" in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
