"""The computer's own keychain, which may keep the key of the file: only when the user asked.

Every call may wait for the user, who is asked to open the keychain: never in the GUI thread.
What is kept is the key, not the passphrase.
"""

from __future__ import annotations

import binascii
from importlib.util import find_spec
from typing import Any

from smallcrm.domain.errors import KeychainClosed

SERVICE = "smallcrm"


def is_installed() -> bool:
    """Whether the package that knows keychains is here; not whether there is a keychain."""
    return find_spec("keyring") is not None


def read(salt: bytes) -> bytes | None:
    """The key of the file with this salt; None when the keychain has none.

    Raises:
        KeychainClosed: there is no keychain, or it stays closed.
    """
    found = _call("get_password", salt.hex())
    try:
        return None if found is None else binascii.unhexlify(str(found))
    except ValueError:
        return None


def keep(salt: bytes, secret: bytes) -> None:
    """Raises KeychainClosed as ``read``."""
    _call("set_password", salt.hex(), secret.hex())


def forget(salt: bytes) -> None:
    """Also when it has none. Raises KeychainClosed as ``read``."""
    if _call("get_password", salt.hex()) is not None:
        _call("delete_password", salt.hex())


def _call(name: str, *words: str) -> Any:
    if not is_installed():
        raise KeychainClosed
    import keyring
    from keyring.errors import KeyringError

    try:
        chosen = keyring.get_keyring()
        if chosen.priority < 1 or type(chosen).__module__.startswith("keyrings."):
            raise KeychainClosed  # none, or one that writes it into a plain file
        return getattr(chosen, name)(SERVICE, *words)
    except (KeyringError, OSError, RuntimeError) as error:
        raise KeychainClosed from error
