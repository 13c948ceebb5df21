"""Pictures of too few pixels for the size in which they are printed, and data that are no picture."""

from __future__ import annotations

import struct
from functools import partial

from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings, Fix, Severity
from crosstalk.commands import edit
from crosstalk.model import Picture
from crosstalk.scene.pictures import is_readable
from crosstalk.tongue import later, tr

USUAL = 300.0
"""Dots per inch for photographs where no journal is chosen or its figure is not known: what most of them ask."""
_SLACK = 0.995
_FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG markers that begin a frame (ITU-T T.81, table B.1; not DHT, JPG, DAC)."""


def _run(case: Case) -> Findings:
    known = case.journal.dpi.get("photo") if case.journal is not None else None
    need = min(known) if known else USUAL
    who = tr("for {where}", where=case.where) if known else tr("in print")
    for record, item in case.records(Picture):
        size = pixels(record.data)
        if size is None or record.width <= 0 or record.height <= 0:
            continue
        per_inch = min(size[0] / record.width, size[1] / record.height) * 72.0 / case.scale
        if per_inch < need * _SLACK:
            message = tr(
                "The picture {name} has {per_inch} dpi; {who} {need:g} are needed.",
                name=case.name(record.id),
                per_inch=int(per_inch),
                who=who,
                need=need,
            )
            fix = _fix(record, per_inch / need)
            severity: Severity = "error" if case.rules_bind and known else "warning"
            yield Finding("raster-dpi", severity, sentence(message), (record.id,), item.body, fix)
        yield None


def _broken(case: Case) -> Findings:
    for record, item in case.records(Picture):
        if not is_readable(record):
            message = tr(
                "The picture “{name}” is damaged or no picture: delete it and insert it again.",
                name=record.name or record.id,
            )
            yield Finding("picture-broken", "error", message, (record.id,), item.body)
        yield None


def pixels(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a PNG or JPEG in pixels, None for anything else (a drawing has none)."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        width, height = struct.unpack_from(">II", data, 16)
        return width, height
    if data[:2] != b"\xff\xd8":
        return None
    position = 2
    while position + 9 < len(data) and data[position] == 0xFF:
        marker, length = data[position + 1], int.from_bytes(data[position + 2 : position + 4], "big")
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, position + 5)
            return width, height
        position += 1 if marker == 0xFF else 2 + length
    return None


def _fix(record: Picture, part: float) -> Fix | None:
    if record.locked:
        return None
    size = {"width": record.width * part, "height": record.height * part}
    return Fix(
        tr("Shrink it to {part} %", part=round(100 * part)),
        partial(edit.set_fields, ids=(record.id,), **size),
    )


CHECKS = (
    Check(
        "raster-dpi",
        later("Coarse picture"),
        later("Pictures of too few pixels for their printed size."),
        _run,
    ),
    Check(
        "picture-broken",
        later("Damaged picture"),
        later("Pictures whose data cannot be shown."),
        _broken,
    ),
)
