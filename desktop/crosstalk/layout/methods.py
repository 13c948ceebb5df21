"""The arrangements by name."""

from __future__ import annotations

from collections.abc import Callable

from crosstalk.layout.force import force
from crosstalk.layout.level import Level, Options, Places, middles
from crosstalk.layout.rows import even_across, even_down, grid
from crosstalk.layout.tidy import tidy

Method = Callable[[Level, Options], Places]


def layered(level: Level, options: Options) -> Places:
    """Return places in layers. networkx comes when it is needed: it would delay every start of the program."""
    from crosstalk.layout.layered import layered as method

    return method(level, options)


def radial(level: Level, options: Options) -> Places:
    """Return places in rings; networkx comes when it is needed."""
    from crosstalk.layout.radial import radial as method

    return method(level, options)


def stay(level: Level, _: Options) -> Places:
    """Return the present places: only frames are fitted to what is in them."""
    return middles(level)


METHODS: dict[str, Method] = {
    "layered": layered,
    "radial": radial,
    "force": force,
    "grid": grid,
    "tidy": tidy,
    "even_across": even_across,
    "even_down": even_down,
    "fit": stay,
}
"""Name → function from a level to new middles of its boxes."""
