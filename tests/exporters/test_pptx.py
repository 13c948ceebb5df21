"""The exported presentation, read by python-pptx: what is native, named, in its place and inside."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import msgspec
import pytest
from pptx.oxml.ns import qn

from crosstalk.api import load
from crosstalk.errors import CrosstalkError
from crosstalk.exporters import ExportOptions, by_id, for_suffix
from crosstalk.exporters import figure_of as figure_from
from crosstalk.exporters.pptx import render
from crosstalk.exporters.pptx_nodes import _SITE
from crosstalk.geometry import Path, Rect
from crosstalk.importers.pptx_embedded import extract
from crosstalk.locations import diagrams
from crosstalk.model import Anchor, Component, Connector, Diagram, Metadata, Page, Panel, Region, Text
from crosstalk.model.records import rich
from crosstalk.primitives import ImageItem, PathItem, Stroke
from crosstalk.storage import dumps
from tests.exporters.figures import PAGE, RULE_8, figure_of, line_of, scene_item, square, text_of
from tests.exporters.slides import deck_of, drawn, found, groups, leaves, read_aloud, slide_of, texts

MM_EMU = 36000
PT_EMU = 12700


MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def connected(relation: str = "activates", **fields: Any) -> Diagram:
    records = (
        Region(id="mass", z="a0", x=40, y=36, width=70, height=60, type="tumour"),
        Component(id="neuron", z="a1", type="sympathetic_neuron", x=30, y=36, width=40, height=30),
        Component(id="cell", z="a2", type="cd8_t_cell", x=110, y=30, width=30, height=30, alt="A killer"),
        Connector(
            id="link",
            z="a3",
            relation=relation,
            **({"shape": "straight"} | fields),
            source=Anchor(target="neuron"),
            target=Anchor(target="cell"),
        ),
    )
    return Diagram(records={r.id: r for r in records}, page=PAGE, metadata=Metadata(title="Two & a line"))


def connectors(slide: Any) -> list[Any]:
    return [s for s in leaves(slide.shapes) if s._element.tag == qn("p:cxnSp")]


def test_it_is_a_format_like_the_others() -> None:
    assert for_suffix(".pptx") is by_id("pptx")
    assert by_id("pptx").uses >= {"text", "slide"}


# -- the slide ---------------------------------------------------------------------------------------------------------


def test_the_slide_has_the_size_of_the_page_to_the_emu() -> None:
    deck = deck_of(figure_of(diagram=Diagram(page=PAGE)))
    assert (deck.slide_width, deck.slide_height) == (round(50.8 * MM_EMU), round(25.4 * MM_EMU))
    deck = deck_of(figure_of(), width_mm=89)
    assert (deck.slide_width, deck.slide_height) == (89 * MM_EMU, round(44.5 * MM_EMU))


def test_a_wide_slide_holds_the_figure_fitted_and_centred() -> None:
    deck = deck_of(figure_of(scene_item("a", square(size=72.0))), slide="16:9")
    assert (deck.slide_width, deck.slide_height) == (12_192_000, 6_858_000)
    (shape,) = leaves(deck.slides[0].shapes)
    # The page is 2:1 and so as wide as the slide; the square is as high as the page and at its left edge.
    assert (shape.left, shape.width, shape.height) == (0, 6_096_000, 6_096_000)
    assert shape.top == (6_858_000 - 6_096_000) // 2


def test_a_page_smaller_than_a_slide_can_be_stands_in_its_middle() -> None:
    deck = deck_of(figure_of(scene_item("a", square(size=72.0))), width_mm=12.7)
    assert (deck.slide_width, deck.slide_height) == (914_400, 914_400)
    (shape,) = leaves(deck.slides[0].shapes)
    assert (shape.left, shape.top, shape.width) == (228_600, 342_900, 228_600)


def test_a_page_larger_than_a_slide_can_be_is_refused_in_a_sentence() -> None:
    with pytest.raises(CrosstalkError, match="larger than the largest that PowerPoint knows"):
        render(figure_of(), ExportOptions(width_mm=2000))
    assert render(figure_of(), ExportOptions(width_mm=2000, slide="16:9"))


def test_an_unknown_slide_is_refused() -> None:
    with pytest.raises(CrosstalkError, match="16:9"):
        ExportOptions(slide="4:3")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("page", "option", "seen"),
    [
        ("#102030", None, "102030"),
        ("#102030", "none", None),
        (None, "#abc", "AABBCC"),
        (None, None, "FFFFFF"),
    ],
)
def test_the_ground_is_the_slides_background(page: str | None, option: str | None, seen: str | None) -> None:
    color = slide_of(figure_of(background=page), background=option)._element.find(
        f".//{qn('p:bg')}//{qn('a:srgbClr')}"
    )
    assert (color.get("val") if color is not None else None) == seen


def test_a_transparent_page_of_a_dark_theme_lies_on_dark_paper() -> None:
    diagram = Diagram(page=msgspec.structs.replace(PAGE, theme="dark"))
    slide = slide_of(figure_from(diagram))
    color = slide._element.find(f".//{qn('p:bg')}//{qn('a:srgbClr')}").get("val")
    assert sum(bytes.fromhex(color)) < 3 * 80


# -- records -----------------------------------------------------------------------------------------------------------


def test_one_group_per_record_in_drawing_order_with_name_and_alternative_text() -> None:
    figure = figure_of(
        scene_item("b", square()), scene_item("a", square()), scene_item("c", kind="connector")
    )
    shapes = list(slide_of(figure).shapes)
    assert [s._element.tag for s in shapes] == [qn("p:grpSp")] * 2
    assert [s.name for s in shapes] == ["B", "A"]
    assert [s._element.nvGrpSpPr.cNvPr.get("descr") for s in shapes] == ["About b", "About a"]


def test_what_a_person_wrote_as_alternative_text_comes_first() -> None:
    slide = slide_of(figure_from(connected()))
    said = {g.name: g._element.nvGrpSpPr.cNvPr.get("descr") for g in slide.shapes if g.shape_type == 6}
    assert "A killer" in said.values()


def test_numbers_on_the_slide_are_unique() -> None:
    slide = slide_of(figure_from(load(diagrams("figure-1.crosstalk"))))
    numbers = [e.get("id") for e in slide._element.iter(qn("p:cNvPr"))]
    assert len(numbers) > 1000
    assert len(numbers) == len(set(numbers))


def test_a_group_holds_what_is_in_it_in_the_slides_own_units() -> None:
    for group in groups(slide_of(figure_from(connected())).shapes):
        x = group._element.grpSpPr.xfrm
        assert (x.off.x, x.off.y, x.ext.cx, x.ext.cy) == (x.chOff.x, x.chOff.y, x.chExt.cx, x.chExt.cy)
        for child in group.shapes:
            assert child.left >= group.left
            assert child.top + child.height <= group.top + group.height


def test_panels_and_regions_are_native_shapes() -> None:
    records = (
        Panel(id="p", z="a", x=72, y=36, width=140, height=70, letter="a"),
        Region(id="r", z="b", x=40, y=36, width=50, height=40, type="tumour", shape="rectangle", corner=8.0),
        Region(id="e", z="c", x=100, y=36, width=50, height=40, type="tumour", shape="ellipse"),
    )
    slide = slide_of(figure_from(Diagram(records={r.id: r for r in records}, page=PAGE)))
    kinds = [found(s, "a:prstGeom").get("prst") for s in leaves(slide.shapes) if not s.text_frame.text]
    assert kinds == ["roundRect", "roundRect", "ellipse"]
    (adjusted,) = [s for s in leaves(slide.shapes) if s.height == 40 * PT_EMU and s.left == 15 * PT_EMU]
    assert adjusted.adjustments[0] == pytest.approx(8 / 40, abs=1e-4)


# -- connectors --------------------------------------------------------------------------------------------------------


def test_a_straight_arrow_is_a_connector_glued_to_both_ends() -> None:
    figure = figure_from(connected())
    slide = slide_of(figure)
    (link,) = connectors(slide)
    assert link.name == "activates"
    assert "activates" in link._element.nvCxnSpPr.cNvPr.get("descr")
    assert found(link, "a:ln/a:tailEnd").get("type") == "triangle"
    sites = {s.shape_id: s for s in leaves(slide.shapes)}
    holders = {
        child.shape_id: g.name for g in slide.shapes if g.shape_type == 6 for child in leaves(g.shapes)
    }
    course = figure.scene.items["link"].path
    for tag, tip, name in (
        ("a:stCxn", course.start(), figure.scene.items["neuron"].title),
        ("a:endCxn", course.end(), figure.scene.items["cell"].title),
    ):
        held = found(link, tag)
        site = sites[int(held.get("id"))]
        assert holders[site.shape_id] == name
        # The site meant is the first of a rectangle: the middle of its top.
        assert held.get("idx") == "0"
        assert site.left + _SITE / 2 == pytest.approx(tip.x * PT_EMU, abs=1)
        assert site.top == pytest.approx(tip.y * PT_EMU, abs=1)


def test_a_connector_begins_and_ends_where_the_scene_has_its_tips() -> None:
    figure = figure_from(connected())
    (link,) = connectors(slide_of(figure))
    course = figure.scene.items["link"].path
    assert (link.begin_x, link.begin_y) == pytest.approx([v * PT_EMU for v in course.start()], abs=1)
    assert (link.end_x, link.end_y) == pytest.approx([v * PT_EMU for v in course.end()], abs=1)


@pytest.mark.parametrize(("relation", "lines"), [("inhibits", 1), ("couples_electrically", 2)])
def test_a_line_with_a_head_that_powerpoint_lacks_is_glued_where_the_head_begins(
    relation: str, lines: int
) -> None:
    slide = slide_of(figure_from(connected(relation)))
    made = connectors(slide)
    assert len(made) == lines
    sites = {s.shape_id: s for s in leaves(slide.shapes)}
    for link in made:
        start, end = (sites[int(found(link, tag).get("id"))] for tag in ("a:stCxn", "a:endCxn"))
        assert (link.begin_x, link.begin_y) == pytest.approx((start.left + _SITE / 2, start.top), abs=1)
        assert (link.end_x, link.end_y) == pytest.approx((end.left + _SITE / 2, end.top), abs=1)
        assert found(link, "a:ln/a:tailEnd") is None
    (group,) = [g for g in slide.shapes if g.name == figure_title(relation)]
    assert len(list(leaves(group.shapes))) > lines


def figure_title(relation: str) -> str:
    return figure_from(connected(relation)).scene.items["link"].title


@pytest.mark.parametrize("shape", ["curved", "elbow", "arc"])
def test_a_bent_line_is_a_glued_connector_for_powerpoint_and_a_freeform_for_others(shape: str) -> None:
    figure = figure_from(connected("activates", shape=shape))
    slide = slide_of(figure)
    (choice,) = (c for c in slide._element.iter(f"{{{MC}}}Choice") if c[0].tag == qn("p:cxnSp"))
    (link,) = choice
    assert choice.get("Requires") == "p159"
    assert link.tag == qn("p:cxnSp")
    assert {e.tag for e in link.iter(qn("a:stCxn"), qn("a:endCxn"))} == {qn("a:stCxn"), qn("a:endCxn")}
    path = link.find(f".//{qn('a:path')}")
    x, y = (int(link.find(f".//{qn('a:off')}").get(side)) for side in ("x", "y"))
    points = [(x + int(p.get("x")), y + int(p.get("y"))) for p in path.iter(qn("a:pt"))]
    course = figure.scene.items["link"].path
    assert points[0] == pytest.approx([v * PT_EMU for v in course.start()], abs=2)
    assert points[-1] == pytest.approx([v * PT_EMU for v in course.end()], abs=2)
    other = choice.getnext()
    assert other.tag == f"{{{MC}}}Fallback"
    assert len(other) == 2, "the line and its head"
    assert {e.tag for e in other} == {qn("p:sp")}
    assert [g.name for g in slide.shapes].count("activates") == 1


def test_a_composed_line_is_not_taken_for_a_line_with_a_head() -> None:
    """A stretch that lies over the line where a head would be stays a shape."""
    figure = figure_from(connected("activates"))
    item = figure.scene.items["link"]
    inner = PathItem(item.items[0].path, None, Stroke("#ffffff", 0.4))
    figure.scene.items["link"] = msgspec.structs.replace(item, items=(item.items[0], inner, *item.items[1:]))
    (link,) = connectors(slide_of(figure))
    assert found(link, "a:ln/a:tailEnd") is None


def test_outlines_show_heads_as_shapes_so_that_they_look_the_same_everywhere() -> None:
    (link,) = connectors(slide_of(figure_from(connected("activates")), text="outlines"))
    assert found(link, "a:ln/a:tailEnd") is None
    assert found(link, "a:endCxn") is not None


def test_a_label_goes_with_its_connector() -> None:
    slide = slide_of(figure_from(connected(mediator=rich("β-AR"))))
    (group,) = [g for g in slide.shapes if g.name == "activates"]
    assert [s._element.tag for s in leaves(group.shapes)].count(qn("p:cxnSp")) == 1
    assert "β-AR" in [read_aloud(s) for s in leaves(group.shapes) if s.has_text_frame and s.text_frame.text]


# -- the file ----------------------------------------------------------------------------------------------------------


def described() -> Diagram:
    return msgspec.structs.replace(
        connected(),
        metadata=Metadata(
            title="Nerves & tumours",
            description="A neuron <activates> a T cell.",
            authors=("A. Author", "B. Author"),
            license="CC-BY-4.0",
            doi="10.1234/abc",
            keywords=("nerve",),
            created="2026-01-02T03:04:05+00:00",
        ),
    )


def test_properties_and_notes_say_what_it_is_and_whose() -> None:
    deck = deck_of(figure_from(described()))
    core = deck.core_properties
    assert (core.title, core.author, core.identifier, core.keywords) == (
        "Nerves & tumours",
        "A. Author; B. Author",
        "10.1234/abc",
        "nerve",
    )
    assert core.created.isoformat().startswith("2026-01-02T03:04:05")
    notes = deck.slides[0].notes_slide.notes_text_frame.text
    for words in (
        "Nerves & tumours",
        "A neuron <activates> a T cell.",
        "B. Author",
        "CC-BY-4.0",
        "CC0",
        "10.1234",
    ):
        assert words in notes


def test_the_licence_is_a_property_too() -> None:
    with zipfile.ZipFile(io.BytesIO(render(figure_from(described()), ExportOptions()))) as archive:
        custom = archive.read("docProps/custom.xml").decode()
    assert "CC-BY-4.0" in custom
    assert "10.1234/abc" in custom


def test_the_diagram_travels_inside() -> None:
    diagram = described()
    assert dumps(extract(render(figure_from(diagram), ExportOptions()), "it")) == dumps(diagram)


def test_the_same_figure_gives_the_same_bytes() -> None:
    first = render(figure_from(described()), ExportOptions())
    assert render(figure_from(described()), ExportOptions()) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_nothing_in_it_is_a_picture_of_the_whole() -> None:
    with zipfile.ZipFile(io.BytesIO(render(figure_from(described()), ExportOptions()))) as archive:
        names = archive.namelist()
        assert b"p:pic" not in archive.read("ppt/slides/slide1.xml")
    assert not [n for n in names if n.endswith((".png", ".jpeg", ".jpg", ".emf", ".bin"))]


def test_pictures_of_the_diagram_are_kept_once_and_as_they_are() -> None:
    data = b"\x89PNG anything"
    images = [ImageItem(Rect(x, 2, 30, 20), data) for x in (1, 50)]
    figure = figure_of(scene_item("pictures", *images))
    shapes = list(leaves(slide_of(figure).shapes))
    assert [(s.left, s.width) for s in shapes] == [(PT_EMU, 30 * PT_EMU), (50 * PT_EMU, 30 * PT_EMU)]
    with zipfile.ZipFile(io.BytesIO(render(figure, ExportOptions()))) as archive:
        (name,) = [n for n in archive.namelist() if n.startswith("ppt/media/")]
        assert archive.read(name) == data


def test_odd_characters_still_make_a_file_that_opens() -> None:
    figure = figure_of(scene_item('a"<&>\x00', text_of(line_of("a\x01b<&>"))), scene_item("b\nc", square()))
    slide = slide_of(figure)
    assert [read_aloud(t) for t in texts(slide)] == ["a\N{REPLACEMENT CHARACTER}b<&>"]


def test_outlined_text_is_shapes_and_no_text() -> None:
    pytest.importorskip("fontTools")
    group = drawn(text_of(line_of("NF-κB")), text="outlines")
    assert not [s for s in leaves(group.shapes) if s.text_frame.text]
    assert len(list(leaves(group.shapes))) >= 1


def test_the_strings_of_rule_8_come_back_from_a_whole_diagram() -> None:
    records = [
        Text(id=f"t{n}", z=f"a{n}", x=100, y=20 + 15 * n, width=150, height=12, runs=rich(words))
        for n, words in enumerate(RULE_8)
    ]
    diagram = Diagram(records={r.id: r for r in records}, page=Page(width_mm=80, height_mm=70))
    assert [read_aloud(t) for t in texts(slide_of(figure_from(diagram)))] == list(RULE_8)


def test_every_word_of_the_shipped_figure_comes_back() -> None:
    figure = figure_from(load(diagrams("figure-1.crosstalk")))
    words = sorted(word for t in texts(slide_of(figure)) for word in t.text_frame.text.split())
    wanted = sorted(word for item in figure.scene.ordered() for word in _words(item.items))
    assert words == wanted


def _words(items: Any) -> list[str]:
    found_words: list[str] = []
    for item in items:
        spans = getattr(item, "spans", ())
        line: list[Any] = []
        for span in spans:
            # A new line begins where the pen goes back; until there, spans join into words.
            if line and span.x < line[-1].x + line[-1].width - 0.01:
                found_words += "".join(s.text for s in line).split()
                line = []
            line.append(span)
        found_words += "".join(s.text for s in line).split()
        found_words += _words(getattr(item, "items", ()))
    return found_words


def test_an_unseen_path_makes_no_shape() -> None:
    from crosstalk.primitives import PathItem

    slide = slide_of(figure_of(scene_item("nothing", PathItem(Path.rectangle(Rect(0, 0, 1, 1))))))
    assert list(slide.shapes) == []
