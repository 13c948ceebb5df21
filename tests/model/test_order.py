"""Fractional order keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.model.order import between, spread


@given(st.lists(st.integers(0, 10_000), max_size=200))
def test_there_is_always_room_between(places):
    keys: list[str] = []
    for place in places:
        at = place % (len(keys) + 1)
        before = keys[at - 1] if at else ""
        after = keys[at] if at < len(keys) else None
        key = between(before, after)
        assert before < key
        assert after is None or key < after
        assert not key.endswith("0")
        keys.insert(at, key)
    assert keys == sorted(keys)


@given(st.integers(0, 5000))
def test_spread_keys_rise_and_stay_short(count):
    keys = spread(count)
    assert keys == sorted(set(keys))
    assert len(keys) == count
    assert max(map(len, keys), default=1) <= 3


def test_repeated_sending_to_an_end_keeps_keys_short():
    low = high = between("", None)
    for _ in range(600):
        low, high = between("", low), between(high, None)
    assert len(low) < 16
    assert len(high) < 16


def test_no_room_is_an_error():
    with pytest.raises(ValueError, match="no room"):
        between("5", "5")


@given(st.integers(1, 100))
def test_spread_between_two_keys(count):
    keys = spread(count, "3", "31")
    assert keys == sorted(set(keys))
    assert all("3" < key < "31" for key in keys)
