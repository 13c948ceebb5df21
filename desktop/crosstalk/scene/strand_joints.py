"""Strands that branch: where one is joined to another, wall flows into wall and lumen into lumen.

The host draws the root of each of its branches, level by level together with its own pile (`motifs.roots`): what lies
higher in one pile covers what lies lower in the other, so the walls open where the tubes meet. The branch itself begins
where its root ends. So it does not matter which of the two is in front.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from crosstalk.geometry import Path
from crosstalk.model import Joint, Strand
from crosstalk.model.paths import strand_line
from crosstalk.scene.motifs import Track
from crosstalk.scene.motifs.body import Level
from crosstalk.scene.motifs.roots import Opening, Root
from crosstalk.scene.stage import Stage
from crosstalk.scene.strand_looks import motif_for, pen_for
from crosstalk.scene.view import is_visible

FILLET = 0.55
"""How much wider a branch is where it leaves its host, per its width."""
_LONG = 1.7
"""Length of a root beyond its host's wall, per half width of the branch."""
_MOST = 0.8
"""Share of a short branch that its roots may take."""
_LAP = 0.4
"""Points by which a branch begins before its root ends: two areas that only meet leave a hairline between them."""


class Junction(NamedTuple):
    """One end of a branch at its host."""

    branch: Strand
    host: Strand
    at_end: bool
    at: float


def track_of(record: Strand, path: Path | None = None) -> Track:
    """Return the track of a strand; `path` is its line, where that is known."""
    path = strand_line(record) if path is None else path
    step = min(2.0, max(0.45, record.width / 9))
    return Track.of(
        path,
        closed=record.closed and len(record.points) > 2,
        step=step,
        sharp=record.options.get("joins") == "sharp",
    )


def roots(stage: Stage, record: Strand, track: Track) -> list[Root]:
    """Return the roots of the strands that branch off one."""
    found: list[Root] = []
    for other_id in sorted(stage.dependents.get(record.id, ())):
        other = stage.records.get(other_id)
        if not isinstance(other, Strand) or not is_visible(other, stage.view, stage.context):
            continue
        found.extend(
            _root(stage, junction, track_of(other), track)
            for junction in _ends(stage, other)
            if junction.host.id == record.id
        )
    return found


def taken(stage: Stage, record: Strand, track: Track) -> tuple[float, float]:
    """Return the lengths at both ends of a strand that are its roots, drawn by its hosts; 0 for an end that is free."""
    lengths = [0.0, 0.0]
    for junction in _ends(stage, record):
        root = _root(stage, junction, track, track_of(junction.host))
        lengths[junction.at_end] = max(root.track.length - lap_of(record), 1e-6)
    most = track.length * _MOST
    if sum(lengths) > most:
        lengths = [length * most / sum(lengths) for length in lengths]
    return lengths[0], lengths[1]


def lap_of(record: Strand) -> float:
    """Return by how much a branch begins before its root ends; what is half transparent would show it."""
    return 0.0 if (record.style.opacity or 1.0) < 1.0 else _LAP


def _ends(stage: Stage, record: Strand) -> Iterator[Junction]:
    if record.closed or len(record.points) < 2 or motif_for(stage, record).levels is None:
        return
    for at_end, joint in ((False, record.start), (True, record.end)):
        host = _host(stage, record, joint)
        if host is not None and joint is not None:
            yield Junction(record, host, at_end, min(1.0, max(0.0, joint.at)))


def _host(stage: Stage, record: Strand, joint: Joint | None) -> Strand | None:
    host = stage.records.get(joint.host) if joint is not None else None
    if not isinstance(host, Strand) or host.id == record.id or len(host.points) < 2:
        return None
    if motif_for(stage, host).levels is None or not is_visible(host, stage.view, stage.context):
        return None
    return host


def _levels(stage: Stage, record: Strand) -> list[Level]:
    make = motif_for(stage, record).levels
    return make(pen_for(stage, record)) if make else []


def _root(stage: Stage, junction: Junction, branch: Track, host: Track) -> Root:
    levels = _levels(stage, junction.branch)
    # A sheath or a bead may be wider than the pile; the root reaches beyond that as well.
    half, host_half = levels[0].half, max(_levels(stage, junction.host)[0].half, 0.46 * junction.host.width)
    here = junction.at * host.length
    middle, way = (rows[0] for rows in host.at(np.array([here if not host.closed else here % host.length])))
    across = np.array([way[1], -way[0]])
    s = branch.length - branch.s[::-1] if junction.at_end else branch.s
    xy = (branch.xy[::-1] if junction.at_end else branch.xy) - middle
    outside = np.flatnonzero(np.abs(xy @ across) > host_half)
    leaves = float(s[outside[0]]) if len(outside) else min(branch.length * 0.4, 2 * host_half)
    reach = min(branch.length * _MOST, leaves + _LONG * half)
    span = (branch.length - reach, branch.length) if junction.at_end else (0.0, reach)
    root = branch.part(*span)
    far = root.length - root.s if junction.at_end else root.s
    start = leaves - 0.25 * half
    rest = np.clip((far - start) / max(reach - start, 1e-6), 0.0, 1.0)
    exit_at = xy[outside[0]] if len(outside) else xy[-1]
    up = float(exit_at @ across)
    steep = abs(up) / max(math.hypot(*exit_at), 1e-6)
    wide = half * (1 + 0.7 * FILLET) / max(0.4, steep)
    centre = here + float(exit_at @ way)
    opening = Opening(centre - wide, centre + wide, 1.0 if up > 0 else -1.0)
    return Root(root, 1 + FILLET * (1 - rest) ** 2.2, levels, opening, junction.at)
