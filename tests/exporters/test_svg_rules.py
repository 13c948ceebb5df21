"""The exported SVG against the rules that other tools' defects taught."""

from __future__ import annotations

import base64
import re
from typing import Any

import pytest

from crosstalk.exporters import ExportOptions
from crosstalk.exporters.svg import render
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.primitives import (
    Art,
    GroupItem,
    ImageItem,
    LinearGradient,
    PathItem,
    RadialGradient,
    Solid,
    Stop,
    Stroke,
    SymbolItem,
)
from tests.exporters.figures import (
    RULE_8,
    SVG,
    XLINK,
    drawn,
    figure_of,
    line_of,
    parsed,
    record_group,
    scene_item,
    small_diagram,
    square,
    text_of,
)

LIGHT = (Stop(0, "#ffffff"), Stop(1, "#336699", 0.5))


def local(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def everything() -> Any:
    """Return a root in which every kind of primitive occurs."""
    art = Art("cell", Rect(0, 0, 10, 10), (square(RadialGradient(0.5, 0.5, 0.5, 0.4, 0.4, LIGHT)),))
    return drawn(
        square(LinearGradient(0, 0, 1, 0, LIGHT), Stroke("#000000", 1.23456, dash=(2, 1))),
        GroupItem((square(),), Transform.rotation(30), 0.5),
        SymbolItem(art, Transform.scaling(0.44), 0.8),
        ImageItem(Rect(1, 2, 3, 4), b"\x89PNG..."),
        text_of(
            line_of("IFN-γ"),
            line_of("Ca", y=30),
            line_of("2+", x=20, y=28, size=5),
        ),
    )


def test_only_elements_that_every_reader_knows() -> None:
    allowed = {
        "svg",
        "title",
        "desc",
        "metadata",
        "diagram",
        "defs",
        "g",
        "path",
        "rect",
        "text",
        "tspan",
        "image",
    }
    allowed |= {"linearGradient", "radialGradient", "stop"}
    root = everything()
    # What programs say to each other in the metadata is not drawn.
    metadata = root.find(f"{SVG}metadata")
    assert [local(e) for e in metadata] == ["RDF", "diagram"]
    metadata.clear()
    assert {local(e) for e in root.iter()} <= allowed
    assert [local(e) for e in root.iter()].count("svg") == 1
    names = {name for e in root.iter() for name in e.attrib}
    forbidden = (
        "textLength",
        "dominant-baseline",
        "baseline-shift",
        "marker-end",
        "marker-start",
        "mask",
        "filter",
    )
    assert not names & {*forbidden, "class", "clip-path"}


def test_text_is_text_with_a_concrete_family() -> None:
    for text in everything().iter(f"{SVG}text"):
        assert text.get("font-family") == 'Arial, Helvetica, "Liberation Sans", sans-serif'


def test_each_span_has_its_own_plain_baseline() -> None:
    spans = (
        line_of("CD8", x=10, y=20),
        line_of("+", x=23, y=17.48, size=4.9),
        line_of(" T cell", x=26, y=20),
    )
    text = drawn(text_of(*spans)).find(f".//{SVG}text")
    assert text is not None
    found = [(t.text, t.get("y"), t.get("font-size")) for t in text]
    # The blank before "T cell" moves to the end of the span before it, so that no reader swallows it.
    assert found == [("CD8", "20", None), ("+ ", "17.48", "4.9"), ("T cell", "20", None)]
    assert float(text[2].get("x") or 0) == pytest.approx(26 + 7 * 0.278, abs=0.01)


def test_a_line_break_is_a_blank_when_read_and_none_within_a_word() -> None:
    lines = ("tumor-", "associated", "macrophage")
    item = text_of(*(line_of(line, y=20 + 8 * n) for n, line in enumerate(lines)))
    assert "".join(record_group(drawn(item)).itertext()).endswith("tumor-associated macrophage")


def test_kerning_is_off() -> None:
    assert "font-kerning:none" in (everything().get("style") or "")


def test_the_size_is_in_millimetres_over_a_box_in_points() -> None:
    root = everything()
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("50.8mm", "25.4mm", "0 0 144 72")


def test_another_width_scales_the_whole_figure() -> None:
    root = drawn(square(), width_mm=89)
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("89mm", "44.5mm", "0 0 144 72")


def test_one_group_per_record_in_drawing_order_with_title_and_description() -> None:
    root = parsed(
        figure_of(scene_item("b", square()), scene_item("a", square()), scene_item("c", kind="connector"))
    )
    groups = [e for e in root if local(e) == "g"]
    assert [g.get("id") for g in groups] == ["b", "a", "c"]
    for group in groups:
        assert [local(child) for child in group][:2] == ["title", "desc"]
    assert [child.text for child in groups[0]][:2] == ["B", "About b"]
    assert len(groups[2]) == 2


def test_groups_say_what_they_are() -> None:
    diagram = small_diagram()
    items = [scene_item(i, kind="connector" if "l" in i[:1] else "component") for i in diagram.records]
    root = parsed(figure_of(*items, diagram=diagram))
    assert record_group(root, "cell").get("data-type") == "cd8_t_cell"
    link = record_group(root, "link").attrib
    assert (link["data-kind"], link["data-relation"], link["data-source"]) == (
        "connector",
        "inhibits",
        "neuron",
    )


def test_the_root_names_the_figure() -> None:
    root = parsed(figure_of(diagram=small_diagram()))
    title, desc = root[0], root[1]
    assert (local(title), title.text) == ("title", "Input & output")
    assert (local(desc), desc.text) == ("desc", "Neuron <inhibits> T cell.")
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"


def test_a_figure_without_words_still_has_a_description() -> None:
    assert parsed(figure_of())[1].text == "A diagram of 0 components and 0 connectors."


@pytest.mark.parametrize(
    ("page", "option", "seen"),
    [
        (None, None, None),
        ("#eeeeee", None, "#eeeeee"),
        ("#eeeeee", "none", None),
        (None, "#102030", "#102030"),
    ],
)
def test_the_ground_is_transparent_unless_asked(
    page: str | None, option: str | None, seen: str | None
) -> None:
    root = parsed(figure_of(background=page), background=option)
    assert [r.get("fill") for r in root.iter(f"{SVG}rect")] == ([seen] if seen else [])


@pytest.mark.parametrize("text", RULE_8)
def test_the_strings_of_rule_8_are_read_back(text: str) -> None:
    found = drawn(text_of(line_of(text))).find(f".//{SVG}text")
    assert found is not None
    assert found.text == text


def test_outlines_are_paths_and_no_text() -> None:
    pytest.importorskip("fontTools")
    root = drawn(text_of(line_of("NF-κB")), text="outlines")
    assert root.find(f".//{SVG}text") is None
    letters = [p for p in root.iter(f"{SVG}path") if p.get("fill") == "#222222"]
    assert letters
    assert record_group(root)[0].text == "Thing"


def test_equal_gradients_are_defined_once_under_a_stable_id() -> None:
    same = LinearGradient(0, 0, 0, 1, LIGHT)
    once = drawn(square(same), square(LinearGradient(0, 0, 0, 1, LIGHT)))
    later = drawn(square(RadialGradient(0.5, 0.5, 0.5, 0.5, 0.5, LIGHT)), square(same))
    (gradient,) = once.iter(f"{SVG}linearGradient")
    assert [p.get("fill") for p in once.iter(f"{SVG}path")] == [f"url(#{gradient.get('id')})"] * 2
    assert [g.get("id") for g in later.iter(f"{SVG}linearGradient")] == [gradient.get("id")]
    assert gradient[1].get("stop-opacity") == "0.5"


def test_every_reference_has_its_gradient() -> None:
    root = everything()
    ids = {e.get("id") for e in root.iter()}
    used = {m for e in root.iter() for v in e.attrib.values() for m in re.findall(r"url\(#([^)]+)\)", v)}
    assert used
    assert used <= ids


def test_a_gradient_over_no_area_is_no_fill() -> None:
    flat = PathItem(Path.polyline(((0, 0), (9, 0))), LinearGradient(0, 0, 1, 0, LIGHT), Stroke("#000000", 1))
    (path,) = drawn(flat).iter(f"{SVG}path")
    assert path.get("fill") == "none"


def test_the_opacity_of_a_group_stays_that_of_the_group() -> None:
    group = drawn(GroupItem((square(), square()), opacity=0.4)).find(f".//{SVG}g/{SVG}g")
    assert group is not None
    assert group.get("opacity") == "0.4"
    assert [p.get("fill-opacity") for p in group] == [None, None]


def test_art_is_written_out_at_each_place() -> None:
    art = Art("cell", Rect(0, 0, 10, 10), (square(),))
    root = drawn(*(SymbolItem(art, Transform.translation(x, 0)) for x in (5, 50)))
    groups = record_group(root).findall(f"{SVG}g")
    assert [g.get("transform") for g in groups] == ["translate(5 0)", "translate(50 0)"]
    assert [len(g) for g in groups] == [1, 1]


def test_strokes_have_few_decimals_and_no_defaults() -> None:
    (path,) = drawn(square(stroke=Stroke("#112233", 1 / 3, 0.5, "butt", "miter", (1 / 3, 2)))).iter(
        f"{SVG}path"
    )
    found = {name: value for name, value in path.attrib.items() if name.startswith("stroke")}
    assert found == {
        "stroke": "#112233",
        "stroke-width": "0.333",
        "stroke-opacity": "0.5",
        "stroke-dasharray": "0.333 2",
    }


def test_images_travel_inside() -> None:
    (image,) = drawn(ImageItem(Rect(1, 2, 3, 4), b"bytes", "image/jpeg")).iter(f"{SVG}image")
    assert image.get(f"{XLINK}href") == "data:image/jpeg;base64," + base64.b64encode(b"bytes").decode()
    assert image.get("preserveAspectRatio") == "none"


def test_the_same_figure_gives_the_same_bytes() -> None:
    def make() -> bytes:
        return render(figure_of(scene_item("a", square(LinearGradient(0, 0, 1, 0, LIGHT)))), ExportOptions())

    assert make() == make()


def test_odd_ids_and_characters_still_make_xml() -> None:
    odd = ("1 a/β", "figure-title", 'x"<&>', "\x00bell\x07")
    items = [scene_item(i, text_of(line_of("a\x01b\ud800"))) for i in odd]
    root = parsed(figure_of(*items))
    ids = [e.get("id") for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", i or "", re.ASCII) for i in ids)
    assert next(root.iter(f"{SVG}text")).text == "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}"


def test_blanks_that_count_are_kept() -> None:
    (text,) = drawn(text_of(line_of("a  b"))).iter(f"{SVG}text")
    assert text.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def test_black_is_written_and_nothing_is_none() -> None:
    black, hollow = drawn(square(Solid("#000000")), PathItem(Path.rectangle(Rect(0, 0, 1, 1)))).iter(
        f"{SVG}path"
    )
    assert (black.get("fill"), hollow.get("fill")) == ("#000000", "none")
