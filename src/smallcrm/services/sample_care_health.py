"""Three years of a designer's work for the sample's people, the same each time: so much that the
numbers of Health have something to say. Not in the plain sample; the screens that show it call
``fill``."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.services import sample_work
from smallcrm.storage.models import (
    Agreement,
    Complaint,
    Customer,
    Deal,
    Feedback,
    FollowUp,
    Introduction,
    Pipeline,
    Sale,
    Stage,
    StageVisit,
    Verdict,
)
from smallcrm.storage.store import Store

_PIPELINE, _NOTE = "design work", "Sent with the goods"
"""By which the work of ``sample_work`` is known, and that of this one."""
_BUYERS = 38
_WORDS: tuple[tuple[int, int, str], ...] = (
    (10, 9, "The new labels look so good that a shop asked who made them."),
    (10, 10, "You called back the same day, every time. That is rare."),
    (10, 7, "Lovely work, but the proofs came two days later than agreed."),
    (5, 5, "The menu is a joy to hold."),
    (10, 9, "Easy to talk to, and the price was what you said it would be."),
    (10, 4, "I had to ask three times where my invoice was."),
    (5, 4, "Good. A second colour for the bags would have been nice."),
    (10, 9, "Our guests keep asking about the sign."),
    (10, 10, "Would come again tomorrow."),
    (5, 3, "The paper is thinner than the sample was."),
    (10, 8, "All fine, thank you."),
    (5, 5, "The photographs sold the first crate by themselves."),
)
"""On which scale, the score, the words; the newest first."""
_PROMISES = ("Send the proofs", "Quote for the labels", "Call the printer", "Samples of the paper")
_LOST = ("Too dear this year", "Too dear this year.", "They do it themselves", "No answer any more")
_GONE = (29, 36, 33, 34)
"""Places of those who have left: with the agreements of the first and third nothing was since."""
_LEFT = ("Closed the shop", "Too dear", "Closed the shop", "Somebody nearer by")


def fill(store: Store, now: datetime) -> None:
    """Give the sample people their work, and how it went; ``now`` is the aware moment in the
    user's zone. For a file that ``sample.fill`` has filled; what is there is not made again."""
    if not store.fetch("SELECT 1 FROM pipeline WHERE folded = ?", (_PIPELINE,)):
        sample_work.fill(store, now)
    if store.fetch("SELECT 1 FROM sale WHERE note = ? LIMIT 1", (_NOTE,)):
        return
    with store.write_quietly() as session:
        who = list(session.scalars(select(Customer.id).order_by(Customer.id).limit(_BUYERS)))
        filling = _Filling(session, now, [int(customer) for customer in who])
        filling.sell()
        filling.say()
        filling.promise()
        filling.complain()
        filling.negotiate()
        filling.introduce()


class _Filling:
    def __init__(self, session: Session, now: datetime, who: list[int]) -> None:
        self._session, self._now, self._who = session, now, who
        self._chance = random.Random(14)

    def _day(self, ago: int) -> date:
        return self._now.date() - timedelta(days=ago)

    def _moment(self, ago: int) -> datetime:
        local = datetime.combine(self._day(ago), time(10, 0), tzinfo=self._now.tzinfo)
        return min(local, self._now).astimezone(UTC)

    def sell(self) -> None:
        """Each has a rhythm of their own; some came later, and some come no more."""
        for place, customer in enumerate(self._who):
            gap = self._chance.choice((45, 60, 90, 120, 200))
            begun = self._chance.choice((1100, 1000, 800, 500, 250, 120))
            ended = self._chance.choice((0, 0, 0, 0, 240, 420))
            usual = self._chance.choice((9500, 18500, 32000, 64000, 120000))
            currency = "GBP" if place % 9 == 4 else "EUR"
            ago = begun
            while ago > ended:
                minor = usual * self._chance.randrange(70, 150) // 100 // 500 * 500
                self._session.add(
                    Sale(
                        customer_id=customer,
                        sold_on=self._day(ago),
                        quantity=1000,
                        minor=minor,
                        currency=currency,
                        note=_NOTE,
                        created_at=self._moment(ago),
                    )
                )
                ago -= gap + self._chance.randrange(-gap // 4, gap // 2)

    def say(self) -> None:
        """Some with words, more with a score alone."""
        for place, (scale, score, words) in enumerate(_WORDS):
            self._feedback(place, 4 + 9 * place, scale, score, words)
        for place in range(16):
            scale = 5 if place % 3 == 0 else 10
            score = self._chance.choice((5, 5, 4, 3) if scale == 5 else (10, 9, 9, 8, 7, 5))
            self._feedback(len(_WORDS) + place, 40 + 17 * place, scale, score, "")

    def _feedback(self, place: int, ago: int, scale: int, score: int, words: str) -> None:
        self._session.add(
            Feedback(
                customer_id=self._who[place % len(self._who)],
                given_on=self._day(ago),
                score=score,
                scale=scale,
                words=words,
                created_at=self._moment(ago),
            )
        )

    def promise(self) -> None:
        """Most of mine were kept, and fewer of theirs."""
        for place in range(34):
            ago = 2 + 5 * place // 2
            side = "theirs" if place % 3 == 1 else "mine"
            late = self._chance.random() < (0.35 if side == "theirs" else 0.15)
            self._session.add(
                FollowUp(
                    customer_id=self._who[place % len(self._who)],
                    text=_PROMISES[place % len(_PROMISES)],
                    due_on=self._day(ago),
                    side=side,
                    state="done",
                    created_at=self._moment(ago + 12),
                    closed_at=self._moment(max(0, ago - 2) if late else ago + place % 3),
                    snooze_count=0,
                )
            )

    def complain(self) -> None:
        for place, (ago, took) in enumerate(((300, 9), (214, 1), (160, 3), (71, 2), (40, 5))):
            self._session.add(
                Complaint(
                    customer_id=self._who[3 * place + 5],
                    opened_on=self._day(ago),
                    closed_on=self._day(ago - took),
                    words="It was not what we had agreed on.",
                    severity="minor",
                    done="Made anew",
                    created_at=self._moment(ago),
                )
            )
        for place, why in enumerate(_LEFT):
            ago, customer = 70 + 60 * place, self._who[_GONE[place]]
            if place % 2:
                verdict = Verdict(about="left", words=why, decided_on=self._day(ago))
                verdict.customer_id = customer
                self._session.add(verdict)
            else:
                self._session.add(
                    Agreement(
                        customer_id=customer,
                        what="Care of the website",
                        starts_on=self._day(ago + 500),
                        renewal="itself",
                        ended_on=self._day(ago),
                        end_reason=why,
                        created_at=self._moment(ago + 500),
                    )
                )

    def negotiate(self) -> None:
        """Deals that went through the stages, more of them in the first ones."""
        query = select(Stage.id).join(Pipeline, Pipeline.id == Stage.pipeline_id)
        query = query.where(Pipeline.folded == _PIPELINE).order_by(Stage.position)
        stages = list(self._session.scalars(query))
        for place in range(24):
            customer = self._who[place % len(self._who)]
            reached = (0, 0, 0, 1, 1, 2)[place % 6] if place < 12 else len(stages) - 1
            state = "open" if place < 12 else "won" if place % 2 else "lost"
            since = 8 + 11 * place
            deal = Deal(
                customer_id=customer,
                stage_id=int(stages[reached]),
                what="New packaging",
                minor=(40 + 15 * place) * 1000,
                currency="EUR",
                state=state,
                reason=_LOST[place // 2 % len(_LOST)] if state == "lost" else "",
                entered_at=self._moment(since),
                closed_at=None if state == "open" else self._moment(since - 6),
                created_at=self._moment(since + 60),
            )
            self._session.add(deal)
            self._session.flush()
            for stage in range(reached):
                left = since + 14 * (reached - 1 - stage)
                self._session.add(
                    StageVisit(
                        customer_id=customer,
                        deal_id=deal.id,
                        stage_id=int(stages[stage]),
                        entered_at=self._moment(left + 5 + 7 * stage + place % 9),
                        left_at=self._moment(left),
                    )
                )

    def introduce(self) -> None:
        """Two trees beside what is there."""
        known = set(self._session.scalars(select(Introduction.customer_id)))
        pairs = ((20, 12), (21, 12), (22, 20), (24, 13), (25, 13), (27, 24))
        for place, by in pairs:
            customer = self._who[place]
            if customer not in known:
                row = Introduction(customer_id=customer, introducer_id=self._who[by])
                self._session.add(row)
