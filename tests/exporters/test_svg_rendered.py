"""The exported SVG in a renderer that is not ours."""

from __future__ import annotations

import io
import re
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest
import resvg_py
from PIL import Image

from crosstalk.exporters import ExportOptions, export_bytes
from crosstalk.exporters import figure_of as built
from crosstalk.exporters.svg import SVG, render
from crosstalk.geometry import Path, Rect
from crosstalk.model import Diagram, Run, Text
from crosstalk.model.records import rich
from crosstalk.primitives import LinearGradient, PathItem, Solid, Stop
from crosstalk.text.fonts import installed
from tests.exporters.figures import (
    PAGE,
    RULE_8,
    drawn,
    figure_of,
    line_of,
    scene_item,
    small_diagram,
    square,
    text_of,
)
from tests.exporters.figures import SVG as SPACE


def painted(svg: bytes, width: int) -> Image.Image:
    png = resvg_py.svg_to_bytes(
        svg_string=svg.decode(), width=width, dpi=96, font_dirs=[str(p) for p in _font_folders()]
    )
    return Image.open(io.BytesIO(bytes(png))).convert("RGBA")


def _font_folders() -> set[Any]:
    return {path.parent for path in installed()}


def test_a_real_diagram_is_seen_in_its_proportions() -> None:
    image = painted(export_bytes(small_diagram(), SVG), 288)
    assert image.size == (288, 144)
    box = image.getchannel("A").getbbox()
    assert box is not None
    left, top, right, bottom = box
    # Both components and what lies between them: the neuron begins near x = 10 pt, the cell ends near 125 pt.
    assert left < 50
    assert right > 220
    assert bottom - top > 40


def test_a_real_diagram_has_one_group_for_each_record_and_none_is_lost() -> None:
    svg = export_bytes(small_diagram(), SVG).decode()
    assert re.findall(r'<g [^>]*\bid="([^"]+)"', svg) == ["neuron", "cell", "link", "silent"]
    silent = re.search(r'<g [^>]*id="silent"[^>]*>(.*?)</g>', svg)
    assert silent is not None
    assert re.sub(r"<(title|desc)>.*?</\1>", "", silent[1]) == ""


def test_the_same_diagram_gives_the_same_bytes() -> None:
    assert export_bytes(small_diagram(), SVG) == export_bytes(small_diagram(), SVG)


def test_where_a_shape_is_and_what_color_it_has() -> None:
    shape = PathItem(Path.rectangle(Rect(36, 18, 36, 18)), Solid("#ff0000"))
    image = painted(render(figure_of(scene_item("a", shape)), ExportOptions()), 144)
    assert image.getpixel((40, 20)) == (255, 0, 0, 255)
    assert image.getpixel((30, 20)) == (0, 0, 0, 0)
    assert image.getchannel("A").getbbox() == (36, 18, 72, 36)


def test_a_gradient_is_seen() -> None:
    fill = LinearGradient(0, 0, 1, 0, (Stop(0, "#ff0000"), Stop(1, "#0000ff")))
    image = painted(render(figure_of(scene_item("a", square(fill, size=70))), ExportOptions()), 144)
    red, blue = image.getpixel((2, 30)), image.getpixel((67, 30))
    assert isinstance(red, tuple)
    assert isinstance(blue, tuple)
    assert red[0] > 240 > 20 > red[2]
    assert blue[2] > 240 > 20 > blue[0]


def test_the_ground_fills_the_page() -> None:
    image = painted(render(figure_of(), ExportOptions(background="#102030")), 72)
    assert image.getpixel((0, 0)) == image.getpixel((71, 35)) == (0x10, 0x20, 0x30, 255)


@pytest.mark.skipif(not installed(), reason="no fonts on this machine")
def test_live_text_and_outlines_stand_in_the_same_place() -> None:
    item = text_of(line_of("NF-κB in CD8 cells", x=8, y=40, size=12))
    boxes = []
    for options in (ExportOptions(text="live"), ExportOptions(text="outlines")):
        data = render(figure_of(scene_item("a", item)), options)
        box = painted(data, 576).getchannel("A").getbbox()
        assert box is not None
        boxes.append(box)
    assert boxes[0] == pytest.approx(boxes[1], abs=3)


def test_a_theme_changes_the_picture_and_an_unknown_one_is_refused() -> None:
    from crosstalk.catalog import load_catalog
    from crosstalk.errors import CrosstalkError

    themes = list(load_catalog().themes)
    pictures = {export_bytes(small_diagram(), SVG, ExportOptions(theme=theme)) for theme in themes}
    assert len(pictures) == len(themes)
    with pytest.raises(CrosstalkError, match="no theme 'nope'"):
        built(small_diagram(), ExportOptions(theme="nope"))


@pytest.mark.parametrize("text", [*RULE_8, " ".join(RULE_8)])
def test_the_strings_of_rule_8_are_read_back_from_a_text_record(text: str) -> None:
    record = Text(id="words", z="a", x=70, y=36, width=130, height=60, runs=rich(text))
    svg = fromstring(export_bytes(Diagram(records={"words": record}, page=PAGE), SVG))
    (element,) = svg.iter(f"{SPACE}text")
    # Scripts that most fonts lack are set as small ordinary characters; the label says what they mean.
    read = element.get("aria-label") or "".join(element.itertext())
    assert read == text


def test_scripts_of_rich_text_are_read_as_scripts() -> None:
    runs = (Run(text="Ca"), Run(text="2+", script="super"), Run(text=" in PGE"), Run(text="2", script="sub"))
    record = Text(id="words", z="a", x=70, y=36, width=130, height=60, runs=runs)
    svg = fromstring(export_bytes(Diagram(records={"words": record}, page=PAGE), SVG))
    (element,) = svg.iter(f"{SPACE}text")
    assert element.get("aria-label") == "Ca²⁺ in PGE₂"
    assert "".join(element.itertext()) == "Ca2+ in PGE2"


def test_text_stays_searchable_in_order() -> None:
    root = drawn(text_of(line_of("sensory", y=20), line_of("neuron", y=28)))
    assert "sensory neuron" in "".join(root.itertext())
