"""The words about the passphrase, the lock and the disk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from smallcrm.domain.errors import (
    CannotRead,
    DamagedDocument,
    KeychainClosed,
    NeedsPassphrase,
    NoCipher,
    SmallcrmError,
    TooSoon,
    WrongPassphrase,
)
from smallcrm.domain.strength import Strength
from smallcrm.viewmodels.dates import plural


def tr(text: str) -> str:
    return QCoreApplication.translate("Passphrase", text)


def error(problem: SmallcrmError) -> str:
    """The sentence for an error about the passphrase; "" for any other."""
    match problem:
        case NeedsPassphrase():
            return tr(
                "The file has a passphrase. Run this in a terminal, which asks for it, or give "
                "--passphrase-file FILE."
            )
        case DamagedDocument():
            return tr(
                "{name} is no smallcrm document, or not whole. Nothing was brought in."
            ).replace("{name}", problem.path.name)
        case CannotRead():
            return tr("{path} cannot be read.").replace("{path}", str(problem.path))
        case WrongPassphrase(seconds=0):
            return tr("That does not open the file.")
        case WrongPassphrase(seconds=seconds):
            return tr("That does not open the file. {wait}").replace("{wait}", wait(seconds))
        case TooSoon(seconds=seconds):
            return wait(seconds)
        case NoCipher():
            return install()
        case KeychainClosed():
            return tr("This computer's keychain cannot be reached; the passphrase works as ever.")
    return ""


def wrong(tries: int, seconds: int) -> str:
    """At the lock, where the second wrong try must not look like the first."""
    words = tr("That does not open the file.")
    if tries > 1:
        words += " " + plural("%n wrong try.", "%n wrong tries.", tries)
    return words if not seconds else f"{words} {wait(seconds)}"


def wait(seconds: int) -> str:
    """ "Try again in 8 seconds." """
    if seconds > 90:
        return plural("Try again in %n minute.", "Try again in %n minutes.", seconds // 60)
    return plural("Try again in %n second.", "Try again in %n seconds.", seconds)


def install() -> str:
    return tr(
        "Encrypted files need two more packages: sqlcipher3 and keyring. Install them with "
        "“pip install 'smallcrm[encryption]'”, then start smallcrm again."
    )


def strength(found: Strength) -> str:
    return {
        Strength.TOO_SHORT: tr("At least 8 characters; better four or five words."),
        Strength.WEAK: tr("Weak: somebody with the file finds it in days. Add a word or two."),
        Strength.FAIR: tr("Fair: it takes long to find. One more word makes it good."),
        Strength.GOOD: tr("Good."),
    }[found]


def disk() -> str:
    """Of a file without a passphrase."""
    return tr(
        "Anyone with this disk can read the file. Turn on disk encryption, or set a passphrase."
    )


def protected() -> str:
    return tr(
        "The file and its backups are encrypted. Without the passphrase nobody can read them, "
        "you neither."
    )


def before_set() -> str:
    """Said before a passphrase is set."""
    return tr(
        "A forgotten passphrase cannot be helped: nobody can open the file without it, and "
        "no backup either. Write it down, and keep the paper where you keep your passport."
    )


def before_removed() -> str:
    """Said before it is removed."""
    return tr("Without a passphrase anyone with this disk can read the file and its backups.")


def not_of_now() -> str:
    """In the dialog in which the passphrase of now was typed wrongly."""
    return tr("That is not the passphrase of now. Nothing was changed.")


def covered() -> str:
    """On the plain cover, where there is no passphrase."""
    return tr(
        "Covered, not locked: the file itself has no passphrase. Set one in Settings, Safety."
    )


def changed(
    backups: int, left: int, plain: Sequence[str] = (), *, away: bool = False, again: bool = False
) -> str:
    """After a passphrase was set, or changed (``again``); ``plain`` names damaged files that are
    kept and that anybody can read; ``away``: the second folder was not there."""
    words = tr("The file has its passphrase now.")
    if again:
        words = tr("The passphrase is changed.")
    if backups and again:
        words += " " + plural("That of %n backup too.", "That of %n backups too.", backups)
    elif backups:
        words += " " + plural("So has %n backup.", "So have %n backups.", backups)
    words += _left(left)
    if away:
        words += " " + tr(
            "The second folder is not there: the backups in it {keep} until it is back, and follow "
            "at the first unlocking then."
        ).replace("{keep}", tr("keep the old passphrase") if again else tr("have none"))
    if plain:
        text = tr("Without a passphrase, since it is damaged: {names}. Delete it if you can.")
        words += " " + text.replace("{names}", ", ".join(plain))
    return words


def removed(left: int, *, away: bool = False) -> str:
    words = tr("The file has no passphrase any more. Its backups have none either.") + _left(left)
    if away:
        words += " " + tr(
            "The second folder is not there: the backups in it still have the passphrase of before."
        )
    return words


def _left(left: int) -> str:
    if not left:
        return ""
    return " " + plural(
        "%n backup could not be read and stays as it is.",
        "%n backups could not be read and stay as they are.",
        left,
    )


# --- outside the window while it is locked -------------------------------------------------------


def tray(*, covered: bool) -> str:
    """The tooltip."""
    return tr("smallcrm: covered") if covered else tr("smallcrm: locked")


def due(count: int) -> tuple[str, str]:
    """A notice that names nobody."""
    title = plural("A follow-up is due", "%n follow-ups are due", count)
    return title, tr("Open smallcrm to see it.") if count == 1 else tr("Open smallcrm to see them.")


def locked_at_start() -> tuple[str, str]:
    """Started without its window, it cannot remind of anything until it is unlocked."""
    return tr("smallcrm is locked"), tr("Open it and type the passphrase to be reminded.")


# --- while the file is changed -------------------------------------------------------------------


def working(*, removes: bool) -> tuple[str, str]:
    title = tr("Removing the passphrase") if removes else tr("Encrypting")
    return title, tr(
        "The file and its backups are copied and compared. Until that is done they stay as they "
        "are, whatever happens."
    )
