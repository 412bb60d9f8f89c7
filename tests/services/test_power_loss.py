"""The power goes at any moment of a day's work: nothing that was called saved is lost, no action
is half there, and the program opens the file as it is found.

A real process works, a recorder preloaded into it notes each write and sync of its files, and
the record is cut off anywhere and replayed under three models of a disk.
"""

from __future__ import annotations

import bisect
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from services.crash import work
from services.crash.disk import Disk, Model, Operation, lying_in, read
from smallcrm.domain.errors import SmallcrmError
from smallcrm.storage.store import Store

RECORDER = Path(__file__).parent / "crash" / "recorder.c"
COMPILER = shutil.which("cc") or shutil.which("gcc")
SEED = 20261126

pytestmark = [
    pytest.mark.kills,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="preloads a Linux library"),
    pytest.mark.skipif(COMPILER is None, reason="the recorder needs a C compiler"),
]


class Record:
    """What a process did to its files, what it had said was saved by then, and what is right."""

    def __init__(self, folder: Path, recorder: Path, settings: tuple[str, ...] = ()) -> None:
        self.folder = folder
        self.right = work.states(folder.with_name(f"{folder.name}-right"), SEED)
        work.begin(folder)
        self.start = lying_in(folder)
        log = folder.with_name(f"{folder.name}.record")
        subprocess.run(
            [sys.executable, work.__file__, str(folder), str(SEED), *settings],
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join(sys.path),
                "LD_PRELOAD": str(recorder),
                "RECORDED": str(folder),
                "RECORD": str(log),
            },
            check=True,
        )
        everything = list(read(log))
        self.operations = [o for o in everything if not o.path.endswith("acks")]
        self._saved = _saved(everything)

    def saved_by(self, moment: int) -> int:
        """How many actions had been called saved; -1 before the file was up to date."""
        return bisect.bisect_right(self._saved, moment) - 1


def _saved(operations: list[Operation]) -> list[int]:
    """After how many operations on the files each line of ``acks`` was written."""
    found, count = [], 0
    for operation in operations:
        if not operation.path.endswith("acks"):
            count += 1
        elif operation.kind == "W":
            found.append(count)
    return found


@pytest.fixture(scope="module")
def recorder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("recorder") / "recorder.so"
    assert COMPILER is not None
    subprocess.run(
        [COMPILER, "-shared", "-fPIC", "-O1", "-o", str(made), str(RECORDER), "-ldl", "-pthread"],
        check=True,
    )
    return made


def judge(record: Record, moment: int, there: dict[str, bytes], found: Path) -> str:
    """ "" when all is well; else what is wrong with what the power cut left."""
    shutil.rmtree(found, ignore_errors=True)
    (found / "backups").mkdir(parents=True)
    for path, content in there.items():
        (found / Path(path).relative_to(record.folder)).write_bytes(content)
    saved = record.saved_by(moment)
    store = Store(found / work.FILE, lambda: work.NOW)
    try:
        store.prepare()
        if store.faults():
            return "damaged"
        state = work.digest(store.path)
    except SmallcrmError as error:
        return type(error).__name__
    finally:
        store.close()
    good = record.right[max(saved, 0) : saved + 2] or record.right[:1]
    if state not in good:
        return "lost" if state in record.right else "half"
    for copy in (found / "backups").glob("*.db"):
        if work.digest(copy) not in {*record.right, work.digest(work.OLDER)}:
            return "bad backup"
    return ""


def run(record: Record, points: int, found: Path) -> dict[Model, Counter[str]]:
    """Cut the power at so many moments, under each model; what was wrong how often."""
    chance = random.Random(SEED)
    moments = sorted(chance.randrange(len(record.operations) + 1) for _ in range(points))
    wrong: dict[Model, Counter[str]] = {model: Counter() for model in Model}
    disk, done = Disk(record.start), 0
    for moment in moments:
        for operation in record.operations[done:moment]:
            disk.do(operation)
        done = moment
        for model in Model:
            wrong[model][judge(record, moment, disk.after(model, chance), found)] += 1
    return wrong


def tell(wrong: dict[Model, Counter[str]], record: Record) -> None:
    syncs = sum(o.kind == "S" for o in record.operations)
    lines = [f"{len(record.operations)} operations, {syncs} syncs, {work.ACTIONS} actions"]
    for model, counts in wrong.items():
        words = {name or "well": count for name, count in counts.items()}
        lines.append(f"  {model}: {counts.total()} cuts, {words}")
    sys.stdout.write("\n" + "\n".join(lines) + "\n")


def all_well(wrong: dict[Model, Counter[str]]) -> bool:
    return all(set(counts) == {""} for counts in wrong.values())


@pytest.fixture(scope="module")
def record(recorder: Path, tmp_path_factory: pytest.TempPathFactory) -> Record:
    return Record(tmp_path_factory.mktemp("power") / "data", recorder)


def test_a_power_cut_loses_nothing(record: Record, tmp_path: Path) -> None:
    wrong = run(record, 40, tmp_path / "found")
    tell(wrong, record)
    assert all_well(wrong)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_thousand_power_cuts_lose_nothing(record: Record, tmp_path: Path) -> None:
    wrong = run(record, 1000, tmp_path / "found")
    tell(wrong, record)
    assert all_well(wrong)


@pytest.mark.parametrize("settings", [("OFF", "DELETE"), ("NORMAL", "WAL"), ("FULL", "DELETE")])
def test_weaker_settings_do_lose(settings: tuple[str, ...], recorder: Path, tmp_path: Path) -> None:
    """Else the recorder would not be working, or the judge."""
    weak = Record(tmp_path / "data", recorder, settings)
    wrong = run(weak, 25, tmp_path / "found")
    tell(wrong, weak)
    assert not all_well({Model.LOST: wrong[Model.LOST]})
    assert set(wrong[Model.KEPT]) == {""}  # no power cut: kill -9 alone loses nothing
