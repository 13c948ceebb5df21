"""Gradients in readers that show two colours of each: what stands there for them shows the same."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from pptx.oxml.ns import qn

from crosstalk.exporters.pptx_gradients import colour_at
from crosstalk.geometry import Path, Rect
from crosstalk.primitives import LinearGradient, PathItem, RadialGradient, Stop, Stroke
from tests.exporters.figures import figure_of, scene_item
from tests.exporters.slides import drawn, slide_of

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
BOX = Rect(20.0, 30.0, 60.0, 40.0)
THREE = (Stop(0.0, "#fbe4e4"), Stop(0.55, "#d88f9c"), Stop(1.0, "#8a3f5c"))
TUBE = (Stop(0.0, "#b0524f"), Stop(0.25, "#f7c9c4"), Stop(0.4, "#f3b0aa"), Stop(1.0, "#8f3a3c"))
RINGS = RadialGradient(0.4, 0.35, 0.75, 0.4, 0.35, THREE)
LINE = LinearGradient(0.0, 0.0, 0.0, 1.0, TUBE)


def painted(gradient: LinearGradient | RadialGradient) -> Any:
    item = PathItem(Path.ellipse(BOX), gradient, Stroke("#112233", 0.5))
    return drawn(item)._element


def shapes(element: Any, where: str) -> list[Any]:
    return [shape for part in element.iter(f"{MC}{where}") for shape in part]


def stops(shape: Any) -> list[tuple[float, np.ndarray, float]]:
    """Return place, colour and opacity of each stop."""
    made = []
    for stop in shape.iter(qn("a:gs")):
        color = stop.find(qn("a:srgbClr"))
        alpha = color.find(qn("a:alpha"))
        opacity = 1.0 if alpha is None else int(alpha.get("val")) / 100_000
        rgb = np.array(list(bytes.fromhex(color.get("val"))), dtype=float)
        made.append((int(stop.get("pos")) / 100_000, rgb, opacity))
    return made


def seen(element: Any, at: float) -> np.ndarray:
    """Return the colour that the simple shapes show so far along their course."""
    color = np.zeros(3)
    for shape in shapes(element, "Fallback"):
        listed = stops(shape)
        places = [place for place, _, _ in listed]
        own = np.array([np.interp(at, places, [rgb[n] for _, rgb, _ in listed]) for n in range(3)])
        opacity = float(np.interp(at, places, [alpha for _, _, alpha in listed]))
        color = own * opacity + color * (1 - opacity)
    return color


def wanted(given: tuple[Stop, ...], offset: float) -> np.ndarray:
    return np.array(list(bytes.fromhex(colour_at(given, offset).color[1:])), dtype=float)


def test_a_line_of_many_colours_is_shown_in_two_layers_of_two() -> None:
    element = painted(LINE)
    for at in np.linspace(0.02, 0.98, 25):
        assert seen(element, at) == pytest.approx(wanted(TUBE, at), abs=24.0), at
    mean = np.mean([np.abs(seen(element, at) - wanted(TUBE, at)).mean() for at in np.linspace(0, 1, 50)])
    assert mean < 6.0
    assert len(shapes(element, "Fallback")) == 2


def test_rings_are_counted_as_far_as_the_circle_around_the_box() -> None:
    element = painted(RINGS)
    x, y = BOX.x + 0.4 * BOX.width, BOX.y + 0.35 * BOX.height
    off = []
    for place in (
        BOX.centre,
        *((BOX.centre.x + dx, BOX.centre.y + dy) for dx in (-20, 20) for dy in (-10, 10)),
    ):
        dx, dy = place[0] - x, place[1] - y
        offset = np.hypot(dx / BOX.width, dy / BOX.height) / 0.75
        reach = np.hypot(BOX.width, BOX.height) / 2
        off.append(np.abs(seen(element, np.hypot(dx, dy) / reach) - wanted(THREE, offset)).mean())
    assert np.mean(off) < 9.0


@pytest.mark.parametrize("gradient", [RINGS, LINE])
def test_powerpoint_keeps_all_colours_and_others_never_more_than_two(gradient: Any) -> None:
    element = painted(gradient)
    (chosen,) = shapes(element, "Choice")
    assert len(stops(chosen)) >= len(gradient.stops)
    for shape in shapes(element, "Fallback"):
        listed = stops(shape)
        assert len({tuple(rgb) for _, rgb, _ in listed}) <= 2
        assert len(listed) <= 3


def test_the_line_is_drawn_once_and_above() -> None:
    *below, top = shapes(painted(LINE), "Fallback")
    assert all(shape.find(f".//{qn('a:ln')}/{qn('a:noFill')}") is not None for shape in below)
    assert top.find(f".//{qn('a:ln')}/{qn('a:solidFill')}") is not None


@pytest.mark.parametrize(
    "gradient",
    [
        LinearGradient(0.0, 0.0, 1.0, 0.0, (THREE[0], THREE[2])),
        LinearGradient(
            0.0, 0.0, 1.0, 0.0, (Stop(0.0, "#ffffff", 0.5), Stop(0.5, "#ff0000"), Stop(1.0, "#000000"))
        ),
    ],
    ids=["two colours", "see-through"],
)
def test_what_is_plain_or_cannot_be_layered_stays_one_shape(gradient: Any) -> None:
    element = painted(gradient)
    assert not shapes(element, "Choice")
    assert len(list(element.iter(qn("p:sp")))) == 1


def test_every_shape_has_a_number_of_its_own() -> None:
    slide = slide_of(
        figure_of(scene_item("thing", PathItem(Path.ellipse(BOX), RINGS), PathItem(Path.ellipse(BOX), LINE)))
    )
    numbers = [e.get("id") for e in slide._element.iter(qn("p:cNvPr"))]
    assert len(numbers) == len(set(numbers)) >= 6
