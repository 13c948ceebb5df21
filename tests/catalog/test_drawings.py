"""Every SVG of the library obeys the file rules, is read without loss and is named by an entry."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.svgart import primitives, read_svg
from crosstalk.catalog.sync import orphans, synced
from crosstalk.locations import resources
from tests.catalog.drawing_rules import faults
from tests.catalog.picture import pixels, svg_of

ROOT = resources("components")
FILES = sorted(ROOT.glob("*/*.svg"))
NAMES = [f"{path.parent.name}/{path.stem}" for path in FILES]


def enlarged(svg: str, width: float, height: float) -> str:
    """Return the file with a larger natural size: resvg rounds small ones to whole points."""
    head, rest = svg.split(">", 1)
    head = re.sub(r' (width|height)="[^"]*"', "", head)
    return f'{head} width="{width * 10}" height="{height * 10}">{rest}'


def test_there_are_drawings():
    assert len(FILES) > 100


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_drawing_obeys_the_file_rules(path):
    found = faults(path)
    assert not found, f"{path.parent.name}/{path.name}: " + "; ".join(found)


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_drawing_is_read_as_another_renderer_reads_it(path):
    text = path.read_text(encoding="utf-8")
    drawing = read_svg(text, path.name)
    size = drawing.bounds.width, drawing.bounds.height
    theirs = pixels(enlarged(text, *size))
    ours = pixels(enlarged(svg_of(primitives(drawing.nodes), drawing.bounds), *size))
    off = np.abs(theirs - ours).max(axis=2)
    # Rounding of baked coordinates may shift an edge by a fraction of a pixel; more is a shape read wrongly.
    assert off.mean() < 1.2, f"{path.name} differs by {off.mean():.2f} of 255 on average"
    assert (off > 60).mean() < 0.004, f"{path.name}: {(off > 60).mean():.1%} of the pixels differ strongly"


def test_every_drawing_belongs_to_an_entry():
    assert [str(p.relative_to(ROOT)) for p in orphans(ROOT)] == []


def test_tables_agree_with_the_drawings():
    stale = [str(path.relative_to(ROOT)) for path in synced(ROOT)]
    assert stale == [], f"run `python -m crosstalk.catalog.sync`: {stale}"


def test_ports_look_outwards():
    """A connector leaves a port away from the drawing: most directions agree with where the port stands."""
    catalog = load_catalog()
    inwards = []
    for entry in catalog.components.values():
        for port in entry.ports:
            out = math.degrees(math.atan2(port.y - 0.5, port.x - 0.5))
            off = abs((port.direction - out + 180) % 360 - 180)
            if math.hypot(port.x - 0.5, port.y - 0.5) > 0.35 and off > 135:
                inwards.append(f"{entry.id}.{port.name}: {port.direction:g}° at {port.x:.2f}, {port.y:.2f}")
    assert inwards == []
