import random
from itertools import pairwise

import numpy as np

from crosstalk.geometry import Path, PathBuilder
from crosstalk.painting.segments import grouped


def some_path(chance):
    def number():
        return chance.uniform(-50, 50)

    builder = PathBuilder()
    for _ in range(chance.randint(1, 3)):
        builder.move_to(number(), number())
        for _ in range(chance.randint(1, 4)):
            if chance.random() < 0.5:
                builder.line_to(number(), number())
            else:
                builder.cubic_to(*(number() for _ in range(6)))
        if chance.random() < 0.4:
            builder.close()
    return builder.path()


def one_by_one(path, tolerance):
    return sorted((*a, *b) for line in path.flattened(tolerance) for a, b in pairwise(line))


def test_all_at_once_gives_what_flattening_each_gives():
    chance = random.Random(1)
    paths = [some_path(chance) for _ in range(60)]
    groups = [chance.randrange(5) for _ in paths]
    for tolerance in (0.5, 8.0):
        found = grouped(paths, groups, tolerance)
        for group in set(groups):
            members = [p for p, g in zip(paths, groups, strict=True) if g == group]
            expected = sorted(row for path in members for row in one_by_one(path, tolerance))
            np.testing.assert_allclose(sorted(map(tuple, found[group].tolist())), expected, atol=1e-9)


def test_nothing_and_what_has_no_line():
    assert grouped([], [], 1.0) == {}
    assert not any(len(rows) for rows in grouped([Path("M", (1.0, 2.0))], [3], 1.0).values())
