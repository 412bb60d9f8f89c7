"""The tests of storage and services once more, over an encrypted file: all works as over a plain
one. Some of them here, the whole in the long run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
SOME = (
    *("services/test_undo_all.py", "services/test_search.py", "services/test_timeline.py"),
    *("storage/test_steps.py", "storage/test_backup.py"),
)
OWN_FILES = (
    "kill or readers or torn or brings_in_neither or second_process or told_without or cipher"
    " or passphrase or with_key or used_in_the_place or while_a_write_is_open"
)
"""Tests that make plain files of their own, in other processes too, or spoil a plain one."""


def run(*tests: str) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "--with-key", "--tb=short", "-p", "no:xdist"]
    ran = subprocess.run(
        [*command, "-k", f"not ({OWN_FILES})", *(str(TESTS / name) for name in tests)],
        cwd=TESTS.parent,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout[-6000:] + ran.stderr[-2000:]
    assert " passed" in ran.stdout


def test_some_of_the_tests_pass_with_a_key() -> None:
    run(*SOME)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_all_of_them_pass_with_a_key() -> None:
    run("services", "storage")
