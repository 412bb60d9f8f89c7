"""How much of the key and of a client a locked process still has in its memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.domain.records import CustomerDraft
from smallcrm.services import customers, passphrase
from smallcrm.storage.store import Store

WORDS, NAME = "blue river tram oven", "Zeppelina Oberhauser"
SCRIPT = Path(__file__).with_name("locked_memory.py")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_the_key_is_not_multiplied_and_at_most_one_freed_copy_stays(tmp_path: Path) -> None:
    store = Store(tmp_path / "smallcrm.db", lambda: datetime.now(UTC))
    store.prepare()
    customers.add(store, CustomerDraft(NAME), datetime.now(UTC))
    store.close()
    passphrase.set_new(store.path, None, WORDS, [], lambda done, total: None)
    ran = subprocess.run(
        [sys.executable, str(SCRIPT), str(tmp_path), WORDS, NAME],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(ran.stdout.splitlines()[-1])
    assert found["before"]["key"] >= 1, "the search finds what is there"
    assert found["before"]["name"] >= 1
    assert found["after"]["key"] <= 1
    assert found["after"]["name"] <= found["before"]["name"]
