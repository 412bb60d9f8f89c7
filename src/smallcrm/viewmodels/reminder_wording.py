"""The words of the settings of reminders: what each kind of notice is, and what a name shows."""

from __future__ import annotations

from smallcrm.domain.ledger import NoticeKind
from smallcrm.domain.reminder_settings import Names
from smallcrm.viewmodels.wording import tr


def kind(which: NoticeKind) -> tuple[str, str]:
    """What it is called where it is switched on and off, and what it says."""
    return {
        NoticeKind.DUE: (
            tr("A follow-up at its hour"),
            tr("What was promised, and what was said last."),
        ),
        NoticeKind.DIGEST: (
            tr("One notice for the day"),
            tr("What is late, what is due, whose birthday it is. None when there is nothing."),
        ),
        NoticeKind.AWAY: (
            tr("What came due meanwhile"),
            tr("One notice for all of it, after sleep or a start."),
        ),
        NoticeKind.LATE: (
            tr("On the third late day"),
            tr("Once: do it, move it, or drop it."),
        ),
        NoticeKind.QUIET: (
            tr("On Mondays, who is quiet"),
            tr("Customers you have not spoken to for longer than usual."),
        ),
        NoticeKind.PAUSED: (
            tr("That reminders are paused"),
            tr("When the pause has lasted, so that it is not forgotten."),
        ),
        NoticeKind.BACKUP: (
            tr("That a backup did not finish"),
            tr("Once a day at most, until one does. The state is in Settings, Safety."),
        ),
        NoticeKind.TEST: (tr("A notice to try"), ""),
    }[which]


def names(how: Names) -> str:
    return {
        Names.FULL: tr("Full"),
        Names.NAME: tr("Name only"),
        Names.HIDDEN: tr("Hidden"),
    }[how]


def names_sample(how: Names) -> str:
    """What a notice shows of somebody made up."""
    return {
        Names.FULL: tr("“Sarah Chen: send quote, two options”"),
        Names.NAME: tr("“Sarah Chen: a follow-up is due”"),
        Names.HIDDEN: tr("“A follow-up is due”"),
    }[how]
