"""The key for a command without a window: from the keychain, a file, or asked on the terminal.

Never from an argument or the environment, which other programs and the shell's history can read.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from smallcrm.domain.errors import CannotRead, FileDamaged, KeychainClosed, NeedsPassphrase
from smallcrm.services import passphrase
from smallcrm.storage.connection import Key

TERMINAL = "/dev/tty"


def find(options: argparse.Namespace, path: Path, now: datetime) -> Key | None:
    """The key of the file at ``path``, which nobody in this process has open; None for a plain one.

    Raises:
        NeedsPassphrase: it has a passphrase, and there is nobody to ask for it.
        WrongPassphrase, TooSoon, NoCipher: as ``services.passphrase.unlock``.
        FileDamaged: the passphrase is right, and does not open it all the same.
        CannotRead: the file with the passphrase.
    """
    if options.demo or not passphrase.is_set(path):
        return None
    if options.passphrase_file is not None:
        key = passphrase.unlock(path, _first_line(options.passphrase_file), now)
    else:
        key = _by_keychain(path) or passphrase.unlock(path, ask(), now)
    if path.exists() and not passphrase.opens(path, key):
        raise FileDamaged(path)
    return key


def choose(options: argparse.Namespace) -> str:
    """A passphrase for a new file: from a file, or typed twice on the terminal.

    Raises:
        NeedsPassphrase: there is nobody to ask for it, or the two were not the same.
        CannotRead: the file with the passphrase.
    """
    if options.passphrase_file is not None:
        return _first_line(options.passphrase_file)
    typed = ask("Passphrase for the file: ")
    if ask("Once more: ") != typed:
        raise NeedsPassphrase
    return typed


def _by_keychain(path: Path) -> Key | None:
    if not passphrase.read_guard(path).keychain:
        return None
    from smallcrm.desktop import keychain

    with suppress(KeychainClosed):
        secret = keychain.read(passphrase.salt(path))
        return passphrase.with_secret(path, secret) if secret else None
    return None


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.readline().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise CannotRead(path) from error


def ask(words: str = "Passphrase: ") -> str:
    """Asked on the terminal itself, so that standard input may be a file of lines."""
    if not _has_terminal():
        raise NeedsPassphrase
    try:
        return getpass.getpass(words)
    except EOFError as error:
        raise NeedsPassphrase from error


def _has_terminal() -> bool:
    if os.name != "posix":
        return sys.stdin.isatty()
    try:
        os.close(os.open(TERMINAL, os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True
