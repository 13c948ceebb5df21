"""Fractional order keys: a place between any two, without touching either.

The scheme is fractional indexing (D. Greenspan, "Implementing Fractional Indexing", 2020) on plain strings over the
digits 0-9A-Za-z: keys compare as strings, and no key ends in 0, so there is always room in front of one.
"""

from __future__ import annotations

from collections.abc import Iterator

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(DIGITS)


def between(before: str, after: str | None) -> str:
    """Return a key k with before < k < after; `before` "" is the very back, `after` None the very front.

    Raises ValueError where `before` is not less than `after`.
    """
    if after is not None and before >= after:
        raise ValueError(f"order keys {before!r} and {after!r} leave no room")
    downwards = not before and after is not None
    prefix = ""
    while True:
        low = DIGITS.index(before[0]) if before else 0
        high = DIGITS.index(after[0]) if after else _BASE
        if after is not None and not after:
            raise ValueError("an order key must not end in 0")
        if high - low > 1:
            # Near an open end step by little, so that keys stay short when things are added one by one.
            if downwards:
                return prefix + DIGITS[high - 1]
            step = 1 if after is None and low < _BASE - 2 else (high - low) // 2
            return prefix + DIGITS[low + step]
        prefix += DIGITS[low]
        if high > low:
            # The digits differ by one: everything above `before`'s rest fits.
            after = None
        elif after is not None:
            after = after[1:]
        before = before[1:]


def spread(count: int, before: str = "", after: str | None = None) -> list[str]:
    """Return `count` rising keys between two, evenly enough that they stay short."""
    return list(_spread(count, before, after))


def _spread(count: int, before: str, after: str | None) -> Iterator[str]:
    if count <= 0:
        return
    if after is None:
        width = 1
        while (_BASE - 2) ** width < count:
            width += 1
        yield from _counted(count, width, before)
        return
    middle = between(before, after)
    left = (count - 1) // 2
    yield from _spread(left, before, middle)
    yield middle
    yield from _spread(count - 1 - left, middle, after)


def _counted(count: int, width: int, before: str) -> Iterator[str]:
    # Above any key: its length in the top digit, then a counter of equal width that never ends in 0.
    prefix = between(before, None) if before else ""
    for index in range(count):
        digits, rest = [], index
        for _ in range(width):
            rest, digit = divmod(rest, _BASE - 2)
            digits.append(DIGITS[digit + 1])
        yield prefix + "".join(reversed(digits))
