"""The passphrase of the file: tried, set, changed, removed; and what a wrong one costs.

A wrong one tells nothing but that it is wrong, and each makes the next try wait longer, also
after a restart. Whoever copies the file can try elsewhere: there it is the key's derivation that
costs, and a good passphrase that holds.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from smallcrm.domain.errors import (
    CannotWrite,
    FileDamaged,
    NoCipher,
    TooSoon,
    WrongPassphrase,
)
from smallcrm.storage import backup, cipher
from smallcrm.storage import backups as kept
from smallcrm.storage.connection import Key
from smallcrm.storage.store import Store
from smallcrm.storage.trouble import translated

GUARD = "passphrase.json"
FREE_TRIES = 2
"""So many wrong ones cost nothing but the derivation."""
LONGEST_WAIT = timedelta(minutes=5)
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Guard:
    """What is remembered beside the file: wrong tries in a row and when the last of them was; by
    what the right key is known, so that a damaged file is not taken for a wrong passphrase;
    whether the computer's keychain has the key."""

    failures: int = 0
    failed_at: str = ""
    check: str = ""
    keychain: bool = False


@dataclass(frozen=True, slots=True)
class Recoded:
    """How many backups are under the new key, and which could not be read and stayed."""

    backups: int
    left: tuple[Path, ...]


# --- trying --------------------------------------------------------------------------------------


def is_set(path: Path) -> bool:
    """Whether the file, which this process does not have open, wants a passphrase."""
    return cipher.is_encrypted(path)


def is_available() -> bool:
    """Whether encrypted files can be had here at all."""
    return cipher.is_available()


def opens(path: Path, key: Key | None) -> bool:
    """Whether the file opens with this key. Errors as of ``unlock``."""
    return cipher.opens(path, key)


def is_right(key: Key, passphrase: str) -> bool:
    """Whether this passphrase is that of the open file's key."""
    found = cipher.derive(passphrase, key.salt)
    same = hmac.compare_digest(found.secret, key.secret)
    found.wipe()
    return same


def salt(path: Path) -> bytes:
    """By which the keychain knows the file, which this process does not have open."""
    return cipher.header(path)


def wait(path: Path, now: datetime) -> int:
    """Seconds until the next try is heard, 0 when it is now."""
    guard = read_guard(path)
    over = guard.failures - FREE_TRIES
    if over <= 0 or not guard.failed_at:
        return 0
    length = min(timedelta(seconds=2 ** min(over, 20)), LONGEST_WAIT)
    gone = now - datetime.fromisoformat(guard.failed_at)
    # a clock that was set back lets nobody wait longer than the whole time
    return max(0, round((length - max(gone, timedelta())).total_seconds() + 0.49))


def unlock(path: Path, passphrase: str, now: datetime) -> Key:
    """The key of the file; ``now`` is the UTC moment.

    Raises:
        TooSoon: it was not even tried.
        WrongPassphrase: it does not open the file, and says how long to wait.
        FileDamaged: it is the right one, and the file cannot be read.
        NoCipher, CannotWrite, FileBusy: the file cannot be opened at all.
    """
    if not cipher.is_available():
        raise NoCipher
    if left := wait(path, now):
        raise TooSoon(left)
    guard = read_guard(path)
    # counted before it is tried: ending the program in between makes no try free
    failed = replace(guard, failures=guard.failures + 1, failed_at=now.isoformat())
    _count(path, failed)
    key = cipher.derive(passphrase, cipher.header(path))
    if cipher.opens(path, key):
        trust(path, key)
        return key
    is_right = hmac.compare_digest(guard.check, _check(key))
    key.wipe()
    if is_right:
        _count(path, replace(guard, failures=0, failed_at=""))
        raise FileDamaged(path)
    raise WrongPassphrase(wait(path, now))


def with_secret(path: Path, secret: bytes) -> Key | None:
    """The key that a keychain kept; None when it does not open the file (any more)."""
    key = Key(bytearray(secret), cipher.header(path))
    if cipher.opens(path, key):
        return key
    key.wipe()
    return None


def trust(path: Path, key: Key) -> None:
    """This key opened the file: earlier wrong tries are forgotten."""
    guard = read_guard(path)
    good = replace(guard, failures=0, failed_at="", check=_check(key))
    if good != guard:
        _count(path, good)


def _count(path: Path, guard: Guard) -> None:
    """Where nothing can be written a file is still opened, to look at: whoever took the folder's
    rights away could as well try elsewhere."""
    with suppress(CannotWrite):
        _write_guard(path, guard)


# --- setting, changing, removing -----------------------------------------------------------------


def set_new(
    path: Path, old: Key | None, passphrase: str, folders: Sequence[Path], progress: Progress
) -> tuple[Key, Recoded]:
    """Encrypt the file and its backups, or take another passphrase. No connection may be open.

    Raises:
        NoCipher, FileDamaged, CannotWrite, DiskFull, FileBusy: the file is as it was; when it
            was a backup that failed, ``finish`` goes on with them.
    """
    if not cipher.is_available():
        raise NoCipher
    new = cipher.derive(passphrase, cipher.new_salt())
    cipher.recode(path, old, new, remember=True)
    _write_guard(path, Guard(check=_check(new)))
    return new, finish(path, new, folders, progress)


def remove(path: Path, old: Key, folders: Sequence[Path], progress: Progress) -> Recoded:
    """Make the file and its backups plain; backups first, so that one that is left plain by a
    crash is encrypted again at the next start."""
    copies = [*_backups(folders), *_elsewhere(path, old)]
    done = _recode_all(copies, {old.salt: old}, None, progress)
    cipher.recode(path, old, None)
    guard_path(path).unlink(missing_ok=True)
    return done


def finish(path: Path, key: Key, folders: Sequence[Path], progress: Progress) -> Recoded:
    """Bring every backup in these folders, and in the second one when it can be reached, under the
    present key: also what an earlier, killed or failed change left under none, or under the one
    of before."""
    old = cipher.old_key(path, key)
    known: dict[bytes, Key | None] = {cipher.PLAIN: None}
    if old is not None:
        known[old.salt] = old
    done = _recode_all([*_backups(folders), *_elsewhere(path, key)], known, key, progress)
    if old is not None:
        cipher.forget_old_key(path, key)
        old.wipe()
    return done


def is_unfinished(key: Key, folders: Sequence[Path]) -> bool:
    """Whether a backup in these folders is under another key, or under none."""
    return any(cipher.header(copy) not in (key.salt, b"") for copy in _backups(folders))


def clean(path: Path, folders: Sequence[Path]) -> int:
    """Remove what a killed change left lying: before the file is opened."""
    return cipher.clean((path.parent, *folders))


def folders(path: Path) -> tuple[Path, ...]:
    """Where the file's backups are."""
    return (path.parent / backup.FOLDER,)


_NO_TIME = datetime.min.replace(tzinfo=UTC)
"""For a store that is only read."""


def _elsewhere(path: Path, key: Key) -> list[Path]:
    """The file's backups in the second folder."""
    from smallcrm.services import backups  # it brings in SQLAlchemy: not before the first picture

    with closing(Store(path, lambda: _NO_TIME, key)) as store:
        return [copy.path for copy in backups.in_second(store)]


def _recode_all(
    copies: Sequence[Path],
    known: dict[bytes, Key | None] | dict[bytes, Key],
    new: Key | None,
    progress: Progress,
) -> Recoded:
    from smallcrm.services import backups

    count, left = 0, []
    for number, copy in enumerate(copies):
        progress(number, len(copies))
        head = cipher.header(copy)
        if head not in known:
            if head != (cipher.PLAIN if new is None else new.salt):
                left.append(copy)
            continue
        try:
            as_written = backups.is_as_written(kept.known(copy))
            cipher.recode(copy, known[head], new)
            if as_written:
                kept.restamp(copy)
            count += 1
        except FileDamaged:
            left.append(copy)
    progress(len(copies), len(copies))
    return Recoded(count, tuple(left))


def _backups(folders: Sequence[Path]) -> list[Path]:
    return sorted(copy for folder in folders for copy in folder.glob("*.db"))


# --- what is remembered beside the file ----------------------------------------------------------


def guard_path(path: Path) -> Path:
    return path.with_name(GUARD)


def read_guard(path: Path) -> Guard:
    """What was remembered; nothing, when there is no such file or somebody spoiled it."""
    try:
        found = json.loads(guard_path(path).read_text(encoding="utf-8"))
        guard = Guard(
            int(found["failures"]),
            str(found["failed_at"]),
            str(found["check"]),
            bool(found["keychain"]),
        )
        if guard.failed_at and datetime.fromisoformat(guard.failed_at).tzinfo is None:
            return Guard()
    except (OSError, ValueError, LookupError, TypeError):
        return Guard()
    return guard


def set_keychain(path: Path, *, on: bool) -> None:
    """Remember whether the computer's keychain has the key."""
    _write_guard(path, replace(read_guard(path), keychain=on))


def _write_guard(path: Path, guard: Guard) -> None:
    target = guard_path(path)
    part = target.with_name(target.name + ".part")
    with translated(target):
        descriptor = os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(asdict(guard), file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)


def _check(key: Key) -> str:
    """By this a key is known again. It gives nobody a quicker way to try passphrases: the key
    itself has to be derived for it."""
    return hmac.new(key.secret, b"smallcrm " + key.salt, hashlib.sha256).hexdigest()
