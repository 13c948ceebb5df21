"""Silhouettes of the shipped drawings, worked out beforehand: `resources/components/outlines.json`.

Tracing a drawing takes milliseconds, and a figure has a hundred of them when the window opens. The table is written by
`catalog.sync`; each entry says of which very drawing it is, so a drawing that was changed since is traced anew.
"""

from __future__ import annotations

import zlib
from pathlib import Path

import msgspec

from crosstalk.geometry import Point

FILE = "outlines.json"
Polygons = tuple[tuple[Point, ...], ...]
Table = dict[str, tuple[int, tuple[tuple[float, ...], ...]]]
"""Drawing without its ending → digest of its file, and polygons as x, y, x, y, …"""


def digest(data: bytes) -> int:
    """Return a number that changes with the bytes of a drawing; line ends do not count."""
    return zlib.crc32(data.replace(b"\r\n", b"\n"))


def read(folder: Path) -> Table:
    """Return the table beside the drawings; an empty one where it is missing or damaged, for it only saves time."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Table)
    except (OSError, msgspec.MsgspecError):
        return {}


def polygons(flat: tuple[tuple[float, ...], ...]) -> Polygons:
    """Return polygons of a table as points."""
    return tuple(tuple(map(Point, numbers[::2], numbers[1::2])) for numbers in flat)


def text_of(table: Table) -> str:
    """Return the table as it is kept: one drawing per line."""
    lines = (
        f"{msgspec.json.encode(name).decode()}:{msgspec.json.encode(entry).decode()}"
        for name, entry in sorted(table.items())
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"
