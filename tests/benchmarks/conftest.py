"""Everything in this folder is a benchmark: left out of the tests, run by `run.py bench`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks import big_file
from benchmarks.figures import Table

HERE = Path(__file__).parent
SIZES = {1_000: 10_000, 10_000: 100_000, 100_000: 1_000_000}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker("benchmark")


def pytest_addoption(parser: pytest.Parser) -> None:
    words = "what this run finds becomes the baseline that later ones are held to"
    parser.addoption("--keep", action="store_true", help=words)


@pytest.fixture(scope="session")
def table(request: pytest.FixtureRequest) -> Iterator[Table]:
    """Printed at the end of the run, which fails if a ratio got worse than the baseline allows."""
    made = Table()
    yield made
    lines = [f"| {' | '.join(row)} |" for row in made.rows]
    head = "| what | ours | floor or goal | ratio |\n|---|---|---|---|"
    sys.stdout.write("\n\n" + "\n".join([head, *lines]) + "\n")
    if request.config.getoption("--keep"):
        made.keep()
    elif worse := made.worse():
        pytest.fail("worse than the baseline:\n" + "\n".join(worse), pytrace=False)


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Folders with 1,000, 10,000 and 100,000 customers, ten interactions each."""
    root = Path(os.environ.get("SMALLCRM_BENCH_FILES") or tmp_path_factory.mktemp("big"))
    for customers, interactions in SIZES.items():
        path = root / str(customers) / "smallcrm.db"
        if not path.exists():
            big_file.build(path, customers, interactions)
    return {size: root / str(size) for size in SIZES}
