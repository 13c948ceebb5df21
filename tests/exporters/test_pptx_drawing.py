"""DrawingML of the exported presentation: places, curves, gradients, strokes and text boxes."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pptx.oxml.ns import qn

from crosstalk.exporters.pptx_dashes import cut
from crosstalk.exporters.pptx_geometry import preset, subpaths
from crosstalk.exporters.pptx_gradients import between, colour_at, linear, radial
from crosstalk.geometry import Path, PathBuilder, Point, Rect, Transform
from crosstalk.primitives import (
    Art,
    GroupItem,
    LinearGradient,
    PathItem,
    RadialGradient,
    Solid,
    Stop,
    Stroke,
    SymbolItem,
)
from tests.exporters.figures import RULE_8, line_of, square, text_of
from tests.exporters.slides import drawn, found, leaves, read_aloud

EMU = 12700
STOPS = (Stop(0, "#ff0000"), Stop(0.4, "#00ff00", 0.5), Stop(1, "#0000ff"))
CURVE = PathBuilder().move_to(10, 10).cubic_to(20, 0, 30, 0.5, 41.125, 10).line_to(20, 30).close().path()


def only(group: Any) -> Any:
    (shape,) = leaves(group.shapes)
    return shape


def points(shape: Any) -> list[tuple[float, float]]:
    """Return the points of a freeform on the slide, in points."""
    return [
        ((shape.left + int(p.get("x"))) / EMU, (shape.top + int(p.get("y"))) / EMU)
        for p in shape._element.iter(qn("a:pt"))
    ]


# -- geometry ----------------------------------------------------------------------------------------------------------


def test_a_curve_is_a_freeform_with_its_own_control_points() -> None:
    shape = only(drawn(PathItem(CURVE, Solid("#123456"))))
    path = found(shape, "a:custGeom/a:pathLst/a:path")
    assert [child.tag for child in path] == [qn(f"a:{t}") for t in ("moveTo", "cubicBezTo", "lnTo", "close")]
    assert points(shape) == [pytest.approx(p, abs=1e-4) for p in CURVE.points()]
    bounds = CURVE.bounds()
    assert (shape.left, shape.top) == (round(bounds.x * EMU), round(bounds.y * EMU))
    assert (shape.width, shape.height) == (int(path.get("w")), int(path.get("h")))


def test_transforms_are_worked_into_the_points_and_the_line() -> None:
    turn = Transform.scaling(2.0).then(Transform.rotation(30)).then(Transform.translation(40, 5))
    art = Art("cell", Rect(0, 0, 10, 10), (PathItem(CURVE, Solid("#123456"), Stroke("#000000", 1.5)),))
    shape = only(drawn(GroupItem((SymbolItem(art, turn),), Transform.translation(1, 2))))
    place = turn.then(Transform.translation(1, 2))
    assert points(shape) == [pytest.approx(place.apply(p), abs=1e-3) for p in CURVE.points()]
    assert found(shape, "a:ln").get("w") == str(3 * EMU)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (Path.rectangle(Rect(1, 2, 30, 20)), "rect"),
        (Path.rectangle(Rect(1, 2, 30, 20), 4), "roundRect"),
        (Path.ellipse(Rect(1, 2, 30, 20)), "ellipse"),
        (Path.ellipse(Rect(1, 2, 30, 20)).transformed(Transform.rotation(20)), None),
        (Path.polyline([(0, 0), (10, 0), (5, 8), (0, 8)], closed=True), None),
        (Path.polyline([(0, 0), (10, 10), (10, 0), (0, 10)], closed=True), None),
        (CURVE, None),
    ],
)
def test_shapes_that_powerpoint_has_are_its_own(path: Path, name: str | None) -> None:
    made = preset(path, path.bounds())
    assert (f'prst="{name}"' in made) if name else made is None  # type: ignore[operator]


def test_a_hole_stays_one_and_what_lies_on_top_does_not_become_one() -> None:
    ring = Path.rectangle(Rect(0, 0, 30, 30)).joined(Path.rectangle(Rect(10, 10, 10, 10)))
    hole = only(drawn(PathItem(ring, Solid("#000000"), even_odd=True)))
    piled = only(drawn(PathItem(ring, Solid("#000000"))))
    assert [len(list(s._element.iter(qn("a:path")))) for s in (hole, piled)] == [1, 2]


def test_a_straight_line_is_a_line() -> None:
    shape = only(drawn(PathItem(Path.polyline([(10, 30), (50, 5)]), None, Stroke("#000000", 1))))
    assert found(shape, "a:prstGeom").get("prst") == "line"
    assert found(shape, "a:xfrm").get("flipV") == "1"


# -- paint -------------------------------------------------------------------------------------------------------------


def test_the_opacity_of_groups_goes_down_to_the_shapes() -> None:
    shape = only(drawn(GroupItem((square(Solid("#123456", 0.5)),), opacity=0.4)))
    color = found(shape, "a:solidFill/a:srgbClr")
    assert (color.get("val"), color.find(qn("a:alpha")).get("val")) == ("123456", "20000")


def test_a_stroke_keeps_width_dash_cap_and_join() -> None:
    shape = only(drawn(square(stroke=Stroke("#112233", 0.5, 0.25, "butt", "miter", (2.0, 1.0, 0.0)))))
    line = found(shape, "a:ln")
    assert (line.get("w"), line.get("cap")) == (str(EMU // 2), "flat")
    assert [child.tag for child in line] == [qn(f"a:{t}") for t in ("solidFill", "custDash", "miter")]
    dashes = [(int(d.get("d")), int(d.get("sp"))) for d in line.iter(qn("a:ds"))]
    # In thousandths of a per cent of the width; an odd list is gone through twice; a dot has a length.
    assert dashes == [(400_000, 200_000), (1000, 400_000), (200_000, 1000)]


def test_round_dashes_are_as_long_as_they_are_seen() -> None:
    shape = only(drawn(square(stroke=Stroke("#112233", 2.0, dash=(0.0, 6.0)))))
    (dash,) = found(shape, "a:ln/a:custDash")
    assert (dash.get("d"), dash.get("sp")) == ("100000", "200000")


def test_no_line_is_said_to_be_none() -> None:
    assert found(only(drawn(square())), "a:ln/a:noFill") is not None


def test_a_gradient_over_no_area_is_no_fill() -> None:
    flat = PathItem(
        Path.polyline([(0, 0), (9, 0), (4, 0)]), LinearGradient(0, 0, 1, 0, STOPS), Stroke("#000000", 1)
    )
    assert found(only(drawn(flat)), "a:gradFill") is None


def test_gradients_are_gradients() -> None:
    ray = RadialGradient(0.5, 0.5, 0.5, 0.5, 0.5, STOPS)
    for paint, shade in ((LinearGradient(0, 0, 1, 0, STOPS), "a:lin"), (ray, "a:path")):
        fill = found(only(drawn(square(paint))), "a:gradFill")
        assert fill.find(qn(shade)) is not None
        assert len(list(fill.iter(qn("a:gs")))) >= 2
        alphas = [a.get("val") for a in fill.iter(qn("a:alpha"))]
        assert "50000" in alphas


numbers = st.floats(-40, 40)
boxes = st.builds(Rect, numbers, numbers, st.floats(1, 60), st.floats(1, 60))


@given(
    box=boxes,
    ends=st.tuples(numbers, numbers, numbers, numbers).filter(
        lambda e: math.hypot(e[2] - e[0], e[3] - e[1]) > 1
    ),
    degrees=st.floats(0, 360),
    stretch=st.floats(0.3, 3),
    u=st.floats(0, 1),
    v=st.floats(0, 1),
)
def test_a_linear_gradient_has_the_same_colour_everywhere(
    box: Rect, ends: Any, degrees: float, stretch: float, u: float, v: float
) -> None:
    place = Transform.scaling(stretch, 1.0).then(Transform.rotation(degrees))
    x1, y1, x2, y2 = ends
    angle, stops = linear(LinearGradient(x1, y1, x2, y2, STOPS, relative=False), place, box)
    # What Office shows: the offset grows along the angle, from one corner of the box to the opposite one.
    way = math.radians(angle / 60_000)
    dx, dy = math.cos(way), math.sin(way)
    reach = [dx * x + dy * y for x, y in box.corners]
    spot = Point(box.x + u * box.width, box.y + v * box.height)
    shown = colour_at(stops, (dx * spot.x + dy * spot.y - min(reach)) / (max(reach) - min(reach)))
    x, y = place.inverse().apply(spot)
    offset = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)
    wanted = colour_at(STOPS, offset)
    for a, b in zip(bytes.fromhex(shown.color[1:]), bytes.fromhex(wanted.color[1:]), strict=True):
        assert abs(a - b) <= 3
    assert shown.opacity == pytest.approx(wanted.opacity, abs=0.01)


@given(
    box=boxes,
    fx=st.floats(0, 1),
    fy=st.floats(0, 1),
    r=st.floats(1, 200),
    u=st.floats(0, 1),
    v=st.floats(0, 1),
)
def test_a_radial_gradient_has_the_same_colour_everywhere_and_its_tile_covers_the_shape(
    box: Rect, fx: float, fy: float, r: float, u: float, v: float
) -> None:
    x, y = box.x + fx * box.width, box.y + fy * box.height
    focus, tile, stops = radial(RadialGradient(x, y, r, x, y, STOPS, relative=False), Transform(), box)
    assert focus.x == pytest.approx(fx, abs=1e-6)
    assert focus.y == pytest.approx(fy, abs=1e-6)
    assert max(tile) < 1e-6
    # What Office shows: from the focus to the circle around the tile, whose middle the focus is.
    half_w = box.width * (1 - tile.x - tile.width) / 2
    half_h = box.height * (1 - tile.y - tile.height) / 2
    assert half_w == pytest.approx(half_h, rel=1e-6)
    spot = Point(box.x + u * box.width, box.y + v * box.height)
    away = math.hypot(spot.x - x, spot.y - y)
    shown = colour_at(stops, away / (half_w * math.sqrt(2)))
    wanted = colour_at(STOPS, away / r)
    for a, b in zip(bytes.fromhex(shown.color[1:]), bytes.fromhex(wanted.color[1:]), strict=True):
        assert abs(a - b) <= 3


def test_stops_are_cut_and_continued() -> None:
    assert [(s.offset, s.color) for s in between(STOPS[::2], 0.5, 1.5)] == [
        (0.0, "#800080"),
        (0.5, "#0000ff"),
        (1.0, "#0000ff"),
    ]


def test_a_pattern_of_dashes_is_cut_into_pieces_along_the_path() -> None:
    bent = Path.polyline([(0, 0), (10, 0), (10, 10)])
    pieces = [p.coords for p in subpaths(cut(bent, (4.0, 3.0)) or Path())]
    assert pieces == [(0, 0, 4, 0), (7, 0, 10, 0, 10, 1), (10, 4, 10, 8)]
    assert cut(bent, (1e-4, 1e-4)) is None


# -- text --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", RULE_8)
def test_the_strings_of_rule_8_are_read_back(text: str) -> None:
    assert only(drawn(text_of(line_of(text)))).text_frame.text == text


def test_a_text_box_neither_wraps_nor_fits_nor_insets() -> None:
    box = only(drawn(text_of(line_of("IFN-γ", size=6.5, bold=True, italic=True, color="#aa0000"))))
    body = found(box, "a:bodyPr")
    assert [body.get(n) for n in ("wrap", "lIns", "tIns", "rIns", "bIns")] == ["none", "0", "0", "0", "0"]
    assert body.find(qn("a:noAutofit")) is not None
    (run,) = box.text_frame.paragraphs[0].runs
    assert (run.font.name, run.font.size.pt, run.font.bold, run.font.italic) == ("Arial", 6.5, True, True)
    assert str(run.font.color.rgb) == "AA0000"


def test_a_letter_stands_where_it_stands_in_the_scene() -> None:
    line = line_of("CGRP", x=12.0, y=40.0, size=10.0)
    box = only(drawn(text_of(line)))
    assert box.left / EMU == pytest.approx(12.0, abs=0.01)
    assert box.width / EMU == pytest.approx(line.width, abs=0.01)
    for first_baseline in (0.905, 0.951):  # of PowerPoint, and as measured in LibreOffice
        assert box.top / EMU + first_baseline * 10.0 == pytest.approx(40.0, abs=0.3)


def test_a_wider_figure_has_larger_letters() -> None:
    (run,) = only(drawn(text_of(line_of("CGRP", size=7.0)), width_mm=101.6)).text_frame.paragraphs[0].runs
    assert run.font.size.pt == 14.0


def test_scripts_are_raised_and_lowered_runs() -> None:
    spans = (
        line_of("CD8", x=10, y=20),
        line_of("+", x=23, y=20 - 0.36 * 7, size=4.9),
        line_of(" T", x=26, y=20),
        line_of("2", x=33, y=20 + 0.18 * 7, size=4.9),
    )
    box = only(drawn(text_of(*spans)))
    looks = [(r.text, r._r.rPr.get("baseline"), r.font.size.pt) for r in box.text_frame.paragraphs[0].runs]
    assert looks == [("CD8", None, 7), ("+", "36000", 7), (" T", None, 7), ("2", "-18000", 7)]
    assert read_aloud(box) == "CD8⁺ T₂"


@pytest.mark.parametrize(("slack", "align"), [(0.0, "l"), (0.5, "ctr"), (1.0, "r")])
def test_lines_are_one_paragraph_broken_and_aligned_as_they_are(slack: float, align: str) -> None:
    words = ("tumor-", "associated", "macrophage")
    widest = max(line_of(w).width for w in words)
    lines = [
        line_of(w, x=10 + slack * (widest - line_of(w).width), y=20 + 8.05 * n) for n, w in enumerate(words)
    ]
    box = only(drawn(text_of(*lines)))
    (paragraph,) = box.text_frame.paragraphs
    assert paragraph.text == "tumor-\vassociated\vmacrophage"
    assert found(box, "a:pPr").get("algn") == align
    assert found(box, "a:lnSpc/a:spcPts").get("val") == "805"


def test_lines_that_follow_no_alignment_get_a_box_each() -> None:
    lines = [line_of("one", x=10, y=20), line_of("three", x=17, y=28), line_of("2", x=11, y=36)]
    boxes_found = list(leaves(drawn(text_of(*lines)).shapes))
    assert [b.text_frame.text for b in boxes_found] == ["one", "three", "2"]
    assert [round(b.left / EMU, 2) for b in boxes_found] == [10, 17, 11]


def test_turned_text_turns_about_its_middle() -> None:
    line = line_of("turned", x=0.0, y=0.0, size=10.0)
    turn = Transform.rotation(30, Point(50, 40))
    box = only(drawn(GroupItem((text_of(line),), turn)))
    assert box.rotation == pytest.approx(30)
    middle = turn.apply((line.width / 2, (1.15 - 0.905 - 0.928) / 2 * 10))
    assert (box.left + box.width / 2) / EMU == pytest.approx(middle.x, abs=0.02)
    assert (box.top + box.height / 2) / EMU == pytest.approx(middle.y, abs=0.02)
