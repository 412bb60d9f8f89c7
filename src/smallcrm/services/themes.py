"""Groups of comments in the file: read, named, merged; comments put into them and taken out.

A group that the user did not change is not kept: it is found anew by likeness. A change keeps it
with all the comments that are in it then; what is said later may join it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from smallcrm.domain import said, themes
from smallcrm.domain.actions import Action
from smallcrm.domain.errors import Cancelled, InvalidValue, NotFound
from smallcrm.domain.feedback import FeedbackId, ThemeId
from smallcrm.domain.said import Said, SaidGroup
from smallcrm.domain.text import fold, one_line
from smallcrm.services import feedback_rows
from smallcrm.storage.models import Customer, Feedback, Theme
from smallcrm.storage.session import WriteSession
from smallcrm.storage.store import Store


def grouped(
    store: Store,
    progress: Callable[[int, int], None] = lambda done, every: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Said:
    """All that customers say in words, in groups. Slow: for the background.

    Raises:
        Cancelled: the user stopped it.
    """

    def watch(done: int, every: int) -> None:
        progress(done, every)
        if cancelled():
            raise Cancelled

    rows = [row for row in feedback_rows.everyone(store) if row.draft.words]
    found = themes.grouped((said.comment(row) for row in rows), watch)
    return said.told(rows, found, names(store))


def names(store: Store) -> dict[int, str]:
    """What the user's groups are called."""
    return {int(key): str(name) for key, name in store.fetch("SELECT id, name FROM theme")}


def rename(store: Store, group: SaidGroup, name: str, now: datetime) -> ThemeId:
    """Call a group so; it is the user's from then on. ``now`` is the UTC moment.

    Raises:
        InvalidValue: "empty", or "theme_taken": there is another one of this name with comments.
        NotFound: it is gone.
    """
    name = one_line(name)
    if not name:
        raise InvalidValue("empty")
    with store.write(Action.NAME_THEME) as session:
        session.label = name
        _clear_name(session, name, group.theme)
        if group.theme is None:
            return _kept(session, group, name, now)
        row = _get(session, group.theme)
        row.name, row.folded = name, fold(name)
        return group.theme


def merge(store: Store, group: SaidGroup, into: SaidGroup, name: str, now: datetime) -> ThemeId:
    """All comments of a group go into another one, which is the user's then; ``name`` is what that
    is called if it has no name yet. ``now`` is the UTC moment.

    Raises:
        NotFound: one of them is gone. InvalidValue: "empty" name, or one and the same group.
    """
    if group.whole == into.whole:
        raise InvalidValue("same_theme")
    with store.write(Action.MERGE_THEMES) as session:
        theme = _own(session, into, name, now)
        session.label = _get(session, theme).name
        _place(session, group.whole, theme, now)
        if group.theme is not None:
            for row in _of(session, group.theme):
                row.theme_id = theme
            session.flush()
            session.delete(_get(session, group.theme))
        return theme


def put(
    store: Store, feedback: FeedbackId, into: SaidGroup | None, name: str, now: datetime
) -> ThemeId | None:
    """A comment goes into a group, which is the user's then, or stands on its own (None); ``name``
    as for ``merge``; a group without comments is a new one. ``now`` is the UTC moment.

    Raises:
        NotFound: it is gone. InvalidValue: "empty" name, or "theme_taken" for a new group.
    """
    with store.write(Action.PLACE_FEEDBACK) as session:
        row = session.get(Feedback, feedback)
        owner = None if row is None else session.get(Customer, row.customer_id)
        if row is None or owner is None:
            raise NotFound
        session.label = owner.name
        if into is not None and not into.whole and into.theme is None:
            _clear_name(session, one_line(name), None)
        theme = None if into is None else _own(session, into, name, now)
        _place(session, [feedback], theme, now)
        return theme


def free(store: Store, theme: ThemeId) -> None:
    """The user's group goes: its comments are grouped by likeness again.

    Raises:
        NotFound: it is gone.
    """
    with store.write(Action.FREE_THEME) as session:
        row = _get(session, theme)
        session.label = row.name
        for comment in _of(session, theme):
            comment.theme_id = comment.placed_at = None
        session.flush()
        session.delete(row)


def _own(session: WriteSession, group: SaidGroup, name: str, now: datetime) -> ThemeId:
    """The user's group that it is, or becomes: under another name where this one is taken."""
    if group.theme is not None:
        _get(session, group.theme)
        return group.theme
    name = one_line(name)
    if not name:
        raise InvalidValue("empty")
    free_name, number = name, 2
    while _named(session, free_name) is not None:
        free_name, number = f"{name} {number}", number + 1
    return _kept(session, group, free_name, now)


def _kept(session: WriteSession, group: SaidGroup, name: str, now: datetime) -> ThemeId:
    row = Theme(name=name, folded=fold(name))
    session.add(row)
    session.flush()
    _place(session, group.whole, ThemeId(row.id), now)
    return ThemeId(row.id)


def _place(
    session: WriteSession, comments: Sequence[FeedbackId], theme: ThemeId | None, now: datetime
) -> None:
    for key in comments:
        row = session.get(Feedback, key)
        if row is not None:  # it may have been removed since the groups were found
            row.theme_id, row.placed_at = theme, now


def _clear_name(session: WriteSession, name: str, theme: ThemeId | None) -> None:
    """Another group of this name goes where nothing is in it."""
    if not name:
        raise InvalidValue("empty")
    other = _named(session, name)
    if other is None or other.id == theme:
        return
    if _of(session, ThemeId(other.id)):
        raise InvalidValue("theme_taken")
    session.delete(other)
    session.flush()


def _named(session: Session, name: str) -> Theme | None:
    return session.scalars(select(Theme).where(Theme.folded == fold(name))).first()


def _of(session: Session, theme: ThemeId) -> list[Feedback]:
    return list(session.scalars(select(Feedback).where(Feedback.theme_id == theme)))


def _get(session: Session, theme: ThemeId) -> Theme:
    row = session.get(Theme, theme)
    if row is None:
        raise NotFound
    return row
