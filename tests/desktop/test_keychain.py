"""The computer's keychain: what is kept, and that none is a known trouble."""

from __future__ import annotations

from typing import ClassVar

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, PasswordDeleteError

from smallcrm.desktop import keychain
from smallcrm.domain.errors import KeychainClosed

SALT, SECRET = b"salt of 16 bytes", bytes(range(32))


class Chain(KeyringBackend):
    """In memory."""

    priority: ClassVar[float] = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError


class Locked(Chain):
    def get_password(self, service: str, username: str) -> str | None:
        raise InitError("dismissed")


class Plain(Chain):
    """As ``keyrings.alt`` has it: a plain file."""

    priority: ClassVar[float] = 0.5


def use(monkeypatch: pytest.MonkeyPatch, chain: Chain) -> Chain:
    monkeypatch.setattr(keyring, "get_keyring", lambda: chain)
    return chain


def test_a_key_is_kept_and_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    chain = use(monkeypatch, Chain())
    assert keychain.is_installed()
    assert keychain.read(SALT) is None
    keychain.keep(SALT, SECRET)
    assert keychain.read(SALT) == SECRET
    keychain.forget(SALT)
    keychain.forget(SALT)
    assert chain.kept == {}
    chain.set_password(keychain.SERVICE, SALT.hex(), "not hexadecimal")
    assert keychain.read(SALT) is None


@pytest.mark.parametrize("kind", [Locked, Plain])
def test_a_keychain_that_is_locked_or_no_keychain_is_a_known_trouble(
    kind: type[Chain], monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, kind())
    with pytest.raises(KeychainClosed):
        keychain.read(SALT)


def test_without_the_package_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keychain, "find_spec", lambda name: None)
    assert not keychain.is_installed()
    with pytest.raises(KeychainClosed):
        keychain.read(SALT)
