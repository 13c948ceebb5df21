"""Everything upstream or downstream of some things, with the sign in which the effect arrives."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import NamedTuple

from crosstalk.graph.signalling import Sign, Signalling, times


class Reached(NamedTuple):
    """A thing that an effect reaches (or comes from)."""

    node: str
    depth: int
    """Fewest statements on the way."""
    signs: frozenset[Sign]
    """In which senses it arrives, over all the ways that were looked at."""
    connectors: tuple[str, ...]
    """The statements by which it was reached, in the order they were found."""

    @property
    def sign(self) -> Sign:
        """The one sense in which it arrives; None where that is unknown or differs from way to way."""
        return next(iter(self.signs)) if len(self.signs) == 1 else None


def downstream(signalling: Signalling, ids: Iterable[str], depth: int | None = None) -> tuple[Reached, ...]:
    """Return what some records act on, directly or through others, the nearest first; `depth` limits how far."""
    return _walk(signalling, ids, depth, forwards=True)


def upstream(signalling: Signalling, ids: Iterable[str], depth: int | None = None) -> tuple[Reached, ...]:
    """Return what acts on some records, directly or through others, the nearest first; `depth` limits how far."""
    return _walk(signalling, ids, depth, forwards=False)


def _walk(
    signalling: Signalling, ids: Iterable[str], depth: int | None, *, forwards: bool
) -> tuple[Reached, ...]:
    """Walk over pairs of thing and sign: each is visited once, so the work is linear in the graph."""
    starts = signalling.nodes(ids)
    graph = signalling.graph
    far: dict[str, int] = dict.fromkeys(starts, 0)
    signs: dict[str, set[Sign]] = {}
    ways: dict[str, dict[str, None]] = {}
    waiting: deque[tuple[str, Sign, int]] = deque((start, 1, 0) for start in starts)
    seen: set[tuple[str, Sign]] = {(start, 1) for start in starts}
    while waiting:
        node, sign, steps = waiting.popleft()
        if depth is not None and steps >= depth:
            continue
        edges = graph.out_edges(node, data=True) if forwards else graph.in_edges(node, data=True)
        for source, target, data in edges:
            other = target if forwards else source
            arriving = times(sign, data["sign"])
            far.setdefault(other, steps + 1)
            signs.setdefault(other, set()).add(arriving)
            ways.setdefault(other, {})[data["connector"]] = None
            if (other, arriving) not in seen:
                seen.add((other, arriving))
                waiting.append((other, arriving, steps + 1))
    order = sorted((n for n in signs if n not in starts), key=lambda n: far[n])
    return tuple(Reached(n, far[n], frozenset(signs[n]), tuple(ways[n])) for n in order)
