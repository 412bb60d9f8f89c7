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
    DiskFull,
    FileDamaged,
    NoCipher,
    TooSoon,
    WrongPassphrase,
)
from smallcrm.services import unfinished
from smallcrm.storage import cipher, contents, damaged
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
    what the right key is known, and its salt, so that a damaged file is not taken for a wrong
    passphrase; whether the computer's keychain has the key."""

    failures: int = 0
    failed_at: str = ""
    check: str = ""
    keychain: bool = False
    salt: str = ""


@dataclass(frozen=True, slots=True)
class Recoded:
    """How many backups are under the new key, and which could not be read and stayed; ``away``:
    the second folder could not be reached, what is in it stayed too."""

    backups: int
    left: tuple[Path, ...]
    away: bool = False


# --- trying --------------------------------------------------------------------------------------


def is_set(path: Path) -> bool:
    """Whether the file, which this process does not have open, wants a passphrase: by its looks,
    and where it is damaged or gone by what lies beside it: its backups want one then."""
    if unfinished.is_plain(path):
        return False
    return cipher.is_encrypted(path) or bool(read_guard(path).salt) or bool(_newest(path))


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
    return _salts(path)[0]


def _salts(path: Path) -> list[bytes]:
    """That of the file, and where that is damaged or gone, what else is known of it."""
    beside = [bytes.fromhex(read_guard(path).salt), *map(cipher.header, _newest(path))]
    head = cipher.header(path)
    found = [head] if cipher.is_encrypted(path) or len(head) == cipher.SALT else []
    return list(dict.fromkeys([*found, *filter(None, beside)]))


def _newest(path: Path) -> list[Path]:
    """The newest backup, where that is encrypted."""
    return [copy for copy in damaged.candidates(path)[:1] if cipher.is_encrypted(copy)]


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
        WrongPassphrase: it does not open the file, and says how long to wait. A damaged file, or
            one that is gone, has its key all the same: whoever opens it finds that out.
        NoCipher, CannotWrite, FileBusy: the file cannot be opened at all.
    """
    if not cipher.is_available():
        raise NoCipher
    if left := wait(path, now):
        raise TooSoon(left)
    guard = read_guard(path)
    # counted before it is tried: ending the program in between makes no try free
    _note(path, replace(guard, failures=guard.failures + 1, failed_at=now.isoformat()))
    for found in _salts(path):
        key = cipher.derive(passphrase, found)
        if _fits(path, key, guard):
            trust(path, key)
            return key
        key.wipe()
    raise WrongPassphrase(wait(path, now))


def with_secret(path: Path, secret: bytes) -> Key | None:
    """The key that a keychain kept; None when it does not open the file (any more)."""
    for found in _salts(path):
        key = Key(bytearray(secret), found)
        if _fits(path, key, read_guard(path)):
            return key
        key.wipe()
    return None


def _fits(path: Path, key: Key, guard: Guard) -> bool:
    """Whether it is the file's key, also when of the file itself not enough is left to tell."""
    if hmac.compare_digest(guard.check.encode(), _check(key).encode()):
        return True
    copies = [copy for copy in _newest(path) if cipher.header(copy) == key.salt]
    whole = [one for one in (path, *copies) if cipher.is_encrypted(one)]
    return any(_opens(one, key) for one in whole)


def _opens(path: Path, key: Key) -> bool:
    try:
        return cipher.opens(path, key)
    except FileDamaged:
        return True  # with another key its first page would have been noise


def trust(path: Path, key: Key) -> None:
    """This key opened the file: earlier wrong tries are forgotten."""
    guard = read_guard(path)
    good = replace(guard, failures=0, failed_at="", check=_check(key), salt=key.salt.hex())
    if good != guard:
        _note(path, good)


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
    _note(path, Guard(check=_check(new), salt=new.salt.hex()))
    return new, finish(path, new, folders, progress)


def remove(path: Path, old: Key, folders: Sequence[Path], progress: Progress) -> Recoded:
    """Make the file and its backups plain; backups first, so that one that is left plain by a
    crash is encrypted again at the next start."""
    there, away = _elsewhere(path, old)
    done = _recode_all(
        [*_backups(folders), *_contents(path), *there], {old.salt: old}, None, progress
    )
    cipher.recode(path, old, None)
    guard_path(path).unlink(missing_ok=True)
    return replace(done, away=away)


def finish(path: Path, key: Key, folders: Sequence[Path], progress: Progress) -> Recoded:
    """Bring every backup in these folders, and in the second one when it can be reached, under the
    present key: also what an earlier, killed or failed change left under none, or under the one
    of before.

    Raises:
        FileDamaged, CannotWrite, DiskFull, FileBusy: the file or a backup; nothing is lost.
    """
    if not cipher.header(path):
        return Recoded(0, ())  # it is gone: whoever opens it finds that out
    old = cipher.old_key(path, key)
    known: dict[bytes, Key | None] = {cipher.PLAIN: None}
    if old is not None:
        known[old.salt] = old
    there, away = _elsewhere(path, key)
    done = _recode_all([*_backups(folders), *_contents(path), *there], known, key, progress)
    if old is not None:
        if not away:  # else what is on the stick still needs it
            cipher.forget_old_key(path, key)
        old.wipe()
    return replace(done, away=away)


def still_plain(path: Path) -> tuple[Path, ...]:
    """Damaged files of before that are kept beside the file, and their journals: they cannot be
    encrypted, for they cannot be read."""
    kept = sorted(path.parent.glob(f"{path.name}.damaged-*"))
    return tuple(one for one in kept if one.is_file() and not cipher.is_encrypted(one))


def _contents(path: Path) -> list[Path]:
    return [one for folder in unfinished.content_folders(path) for one in contents.files(folder)]


_NO_TIME = datetime.min.replace(tzinfo=UTC)
"""For a store that is only read."""


def _elsewhere(path: Path, key: Key) -> tuple[list[Path], bool]:
    """The file's backups in the second folder, and whether that cannot be reached now."""
    from smallcrm.services import backups  # it brings in SQLAlchemy: not before the first picture

    with closing(Store(path, lambda: _NO_TIME, key)) as store:
        second = backups.keeping(store).second
        there = [copy.path for copy in backups.in_second(store)]
        for folder in backups.content_folders(store)[1:]:
            there += contents.files(folder)
    return there, bool(second) and not Path(second).is_dir()


def _recode_all(
    copies: Sequence[Path],
    known: dict[bytes, Key | None] | dict[bytes, Key],
    new: Key | None,
    progress: Progress,
) -> Recoded:
    from smallcrm.services import backups
    from smallcrm.storage import backups as kept

    cipher.clean({copy.parent for copy in copies})  # plain, where a removal was killed
    count, left = 0, []
    for number, copy in enumerate(copies):
        progress(number, len(copies))
        head = cipher.header(copy)
        if contents.is_content(copy):
            if head in known:
                contents.recode(copy, known[head], new)
            continue
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
            str(found.get("salt", "")),
        )
        bytes.fromhex(guard.salt)
        if guard.failed_at and datetime.fromisoformat(guard.failed_at).tzinfo is None:
            return Guard()
    except (OSError, ValueError, LookupError, TypeError):
        return Guard()
    return guard


def set_keychain(path: Path, *, on: bool) -> None:
    """Remember whether the computer's keychain has the key."""
    _write_guard(path, replace(read_guard(path), keychain=on))


def _note(path: Path, guard: Guard) -> None:
    """Remember it, as far as the disk lets us: whose disk is full, or who has the file on one
    that cannot be written, must get in all the same."""
    with suppress(CannotWrite, DiskFull):
        _write_guard(path, guard)


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
