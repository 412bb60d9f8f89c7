"""The rule on made customers whose leave day is known: better than two simple ones.

``risk_report`` prints all figures.
"""

from __future__ import annotations

import pytest

import risk_histories as made
import risk_report
from risk_report import Walked


@pytest.fixture(scope="module")
def walked() -> Walked:
    return risk_report.walked()


def test_better_than_a_fixed_silence_and_than_the_mean_gap(walked: Walked) -> None:
    rule = risk_report.ours(walked)
    assert (rule.precision > 0.8, rule.recall > 0.85, rule.lead > 90) == (True, True, True), rule
    for other in risk_report.beside(walked):
        assert rule.f1 > other.found.f1 + 0.3, other
        # where it is as sure as the other one: it names as many, and earlier
        assert other.as_sure.precision >= other.found.precision, other
        assert other.as_sure.recall > other.found.recall - 0.04, other
        assert other.as_sure.lead > other.found.lead, other


def test_each_kind_of_rhythm_is_judged(walked: Walked) -> None:
    for kind in made.KINDS:
        found = risk_report.ours([one for one in walked if one[0].kind == kind])
        assert found.recall > 0.6, (kind, found)
        assert found.precision > 0.5, (kind, found)


def test_the_figures_do_not_hang_on_one_seed() -> None:
    for seed in (3, 4):
        assert risk_report.ours(risk_report.walked(800, seed)).f1 > 0.8
