"""Reading numbers as people type them."""

from __future__ import annotations

import pytest

from crosstalk.ui.inspector.numbers import read_number, write_number
from crosstalk.ui.inspector.values import MIXED, common

READ = [
    ("12", "mm", 12.0), ("12,5", "mm", 12.5), ("1.2 cm", "mm", 12.0), ("1 in", "mm", 25.4), ("72pt", "mm", 25.4),
    ("10+2.5", "mm", 12.5), ("40/2", "", 20.0), ("3*4", "mm", 12.0), ("1cm+5", "mm", 15.0), ("-90°", "°", -90.0),
    ("50 %", "%", 50.0), ("25.4 mm", "pt", 72.0), ("−3", "", -3.0), (".5", "", 0.5),
]  # fmt: skip


@pytest.mark.parametrize(("text", "unit", "number"), READ)
def test_numbers_units_and_sums(text, unit, number):
    assert read_number(text, unit) == pytest.approx(number)


@pytest.mark.parametrize("text", ["", "wide", "12 13", "3 furlongs", "1/0", "+", "*3"])
def test_what_is_no_number(text):
    assert read_number(text, "mm") is None


@pytest.mark.parametrize(
    ("value", "text"), [(12.0, "12"), (12.5, "12.5"), (-0.0, "0"), (1 / 3, "0.33"), (-0.001, "0")]
)
def test_numbers_are_written_without_needless_zeros(value, text):
    assert write_number(value, 2) == text


def test_common_values():
    assert common([]) is None
    assert common([1, 1]) == 1
    assert common([1, 2]) is MIXED
