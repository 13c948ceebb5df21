"""Strands that branch: where one is joined to another, wall flows into wall and lumen into lumen.

Both piles are drawn level by level, host and branch in turn, over a short stretch: what lies higher in one pile covers
what lies lower in the other, so the walls open where the tubes meet. Whichever of the two is in front draws this, over
itself and the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from crosstalk.geometry import Path
from crosstalk.model import Joint, Strand
from crosstalk.model.paths import strand_line
from crosstalk.scene.motifs import Pen, Track
from crosstalk.scene.motifs.body import Level, ribbon, shifts
from crosstalk.scene.motifs.track import Floats
from crosstalk.scene.stage import Stage
from crosstalk.scene.strand_looks import motif_for, pen_for
from crosstalk.scene.view import is_visible

_FILLET = 0.55
"""How much wider a branch is where it leaves its host."""


class Junction(NamedTuple):
    """One end of a branch at its host."""

    branch: Strand
    host: Strand
    at_end: bool
    at: float


def track_of(record: Strand) -> Track:
    """Return the track of a strand."""
    path = strand_line(record)
    step = min(2.0, max(0.45, record.width / 9))
    return Track.of(path, closed=record.closed and len(record.points) > 2, step=step)


def joined_ends(stage: Stage, record: Strand) -> tuple[bool, bool]:
    """Say whether the first and the last point are joined to a strand that is drawn."""
    if record.closed:
        return False, False
    return _host(stage, record, record.start) is not None, _host(stage, record, record.end) is not None


def junctions(stage: Stage, record: Strand) -> Iterator[Junction]:
    """Yield where a strand branches off and where others branch off it."""
    for branch in (record, *_branches(stage, record)):
        if branch.closed or len(branch.points) < 2:
            continue
        for at_end, joint in ((False, branch.start), (True, branch.end)):
            host = _host(stage, branch, joint)
            if host is not None and joint is not None and record.id in (branch.id, host.id):
                yield Junction(branch, host, at_end, joint.at)


def is_in_front(record: Strand, junction: Junction) -> bool:
    """Say whether a strand is the one of the two that is drawn later."""
    other = junction.host if record.id == junction.branch.id else junction.branch
    return (record.z, record.id) > (other.z, other.id)


def opening(junction: Junction, host: Track) -> tuple[float, float]:
    """Return the stretch of the host's length that the branch takes."""
    wide = junction.branch.width * (1 + _FILLET)
    middle = min(1.0, max(0.0, junction.at)) * host.length
    return middle - wide, middle + wide


def draw(stage: Stage, pen: Pen, junction: Junction) -> None:
    """Draw a junction over both strands."""
    host_pen, branch_pen = pen_for(stage, junction.host), pen_for(stage, junction.branch)
    piles = [motif_for(stage, one).levels for one in (junction.host, junction.branch)]
    if piles[0] is None or piles[1] is None:
        return
    host_levels, branch_levels = piles[0](host_pen), piles[1](branch_pen)
    host, branch = track_of(junction.host), track_of(junction.branch)
    if host.length < 1e-2 or branch.length < 1e-2:
        return
    stub, wide = _stub(branch, host, junction, host_levels[0].half, branch_levels[0].half)
    near = _stretch(host, junction, branch_levels[0].half)
    for host_level, branch_level in _paired(host_levels, branch_levels):
        if host_level is not None:
            pen.fill(_area(near, host_level), host_level.color, line=host_level.line)
        if branch_level is not None:
            pen.fill(_flared(stub, branch_level, wide), branch_level.color, line=branch_level.line)


def _paired(host: list[Level], branch: list[Level]) -> Iterator[tuple[Level | None, Level | None]]:
    """Yield levels in turn: the outlines first (the host's stands already), then by their share of the piles."""
    yield None, branch[0]
    rows: list[tuple[float, int, Level]] = [(i / len(host), 0, level) for i, level in enumerate(host) if i]
    rows += [(i / len(branch), 1, level) for i, level in enumerate(branch) if i]
    for _, which, level in sorted(rows, key=lambda row: row[:2]):
        yield (None, level) if which else (level, None)


def _area(track: Track, level: Level) -> Path:
    towards = shifts(track, level.shift)
    return ribbon(track, level.half + towards, level.half - towards)


def _flared(track: Track, level: Level, wide: Floats) -> Path:
    towards = shifts(track, level.shift)
    return ribbon(track, level.half * wide + towards, level.half * wide - towards)


def _stub(
    branch: Track, host: Track, junction: Junction, host_half: float, half: float
) -> tuple[Track, Floats]:
    """Return the end of the branch from the host's middle outwards, and how much wider it is at each sample."""
    middle, way = host.at(np.array([min(1.0, max(0.0, junction.at)) * host.length * (1 - 1e-9)]))
    across = np.array([way[0][1], -way[0][0]])
    s = branch.length - branch.s[::-1] if junction.at_end else branch.s
    xy = branch.xy[::-1] if junction.at_end else branch.xy
    outside = np.flatnonzero(np.abs((xy - middle) @ across) > host_half)
    leaves = float(s[outside[0]]) if len(outside) else min(branch.length * 0.5, 2 * host_half)
    reach = min(branch.length, leaves + 1.7 * half)
    a, b = (branch.length - reach, branch.length) if junction.at_end else (0.0, reach)
    stub = branch.part(a, b)
    far = stub.length - stub.s if junction.at_end else stub.s
    rest = np.clip((far - leaves + 0.25 * half) / max(reach - leaves + 0.25 * half, 1e-6), 0, 1)
    return stub, 1 + _FILLET * (1 - rest) ** 2.2


def _stretch(host: Track, junction: Junction, half: float) -> Track:
    middle = min(1.0, max(0.0, junction.at)) * host.length
    reach = 3.4 * half
    low, high = middle - reach, middle + reach
    if not host.closed:
        return host.part(max(0.0, low), min(host.length, high))
    if 2 * reach >= host.length:
        return host
    if low < 0:
        low, high = low + host.length, high + host.length
    if high <= host.length:
        return host.part(low, high)
    first, second = host.part(low, host.length), host.part(0.0, high - host.length)
    s = np.concatenate((first.s, second.s[1:] + first.length))
    xy = np.concatenate((first.xy, second.xy[1:]))
    return Track(s, xy, np.concatenate((first.tangent, second.tangent[1:])), False, host.step)


def _branches(stage: Stage, record: Strand) -> Iterator[Strand]:
    for other_id in sorted(stage.dependents.get(record.id, ())):
        other = stage.records.get(other_id)
        if (
            isinstance(other, Strand)
            and other.id != record.id
            and is_visible(other, stage.view, stage.context)
        ):
            yield other


def _host(stage: Stage, record: Strand, joint: Joint | None) -> Strand | None:
    host = stage.records.get(joint.host) if joint is not None else None
    if not isinstance(host, Strand) or host.id == record.id or len(host.points) < 2:
        return None
    return host if is_visible(host, stage.view, stage.context) else None
