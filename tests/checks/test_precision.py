"""Where a check must keep quiet although something looks wrong at first, and what it must tell apart."""

from __future__ import annotations

import msgspec
import pytest

from crosstalk.catalog import load_catalog
from crosstalk.checks import Case, collisions
from crosstalk.checks.abbreviations import known_by
from crosstalk.checks.grounds import Grounds
from crosstalk.checks.raster import pixels
from crosstalk.commands import History, document
from crosstalk.geometry import Point
from crosstalk.model import Diagram, Metadata, Style, Text
from crosstalk.scene import build_scene
from crosstalk.telling import Told, long_text
from tests.checks.cases import figure, joined, labelled, panels, png, two_arrows
from tests.checks.test_checks import findings


def test_an_arrow_may_leave_the_cell_that_holds_its_end() -> None:
    made = figure()
    made.add("tumor_cell", 100, 100, scale=3.0)
    receptor, far = made.add("trkb", 100, 100), made.add("schwann_cell", 400, 100)
    made.connect(receptor, "activates", far, shape="straight")
    case = Case(made.diagram, build_scene(made.diagram, load_catalog()), load_catalog())
    assert [hit for hit in collisions.lines_through_things(case) if hit is not None] == []


def test_words_on_a_dark_region_are_measured_against_it() -> None:
    made = figure()
    made.region("free", (50, 50, 200, 100), style=Style(fill="#202040"))
    made.text("words", (100, 90, 100, 12))
    (found,) = findings(made.diagram, "contrast-text")
    assert found.fix is not None
    made.history.run(found.fix.label, found.fix.run)
    assert findings(made.diagram, "contrast-text") == []
    assert next(made.diagram.of_kind(Text)).style.text_color == "#ffffff"


def test_large_words_need_less_contrast() -> None:
    made = figure()
    made.text("large", (50, 50, 200, 40), style=Style(text_size=18.0, text_color="#8a8a8a"))
    assert findings(made.diagram, "contrast-text") == []


def test_what_lies_behind_is_blended_from_back_to_front() -> None:
    made = figure()
    made.region("free", (0, 0, 100, 100), style=Style(fill="#000000", fill_opacity=0.5))
    text = made.text("words", (10, 10, 50, 12))
    scene = build_scene(made.diagram, load_catalog())
    grounds = Grounds(scene.items)
    assert grounds.behind(Point(50, 50), text, "#ffffff") == "#808080"
    assert grounds.behind(Point(150, 50), text, "#ffffff") == "#ffffff"


def test_text_shrinks_with_a_page_that_is_too_wide() -> None:
    made = figure(width_mm=366)
    made.text("words", (50, 50, 200, 40), style=Style(text_size=9.0))
    (found,) = findings((made.diagram, "nature"), "text-small")
    assert "4.5 pt" in found.message
    assert found.severity == "error"
    assert findings((made.diagram, ""), "text-small") == []


def test_a_doubtful_journal_warns_only() -> None:
    made = figure(height_mm=240)
    made.add("tumor_cell", 100, 100)
    assert [f.severity for f in findings((made.diagram, "elsevier"), "page-size")] == []
    assert [f.severity for f in findings((made.diagram, "cell"), "page-size")] == ["warning", "warning"]
    assert [f.severity for f in findings((made.diagram, "plos"), "page-size")] == ["error"]


def test_a_journal_of_which_nothing_is_known_asks_nothing_of_its_own() -> None:
    made = figure(width_mm=400, height_mm=400)
    made.add("tumor_cell", 100, 100)
    assert findings((made.diagram, "frontiers")) == findings((made.diagram, ""))


def test_widths_that_differ_much_are_another_form() -> None:
    thick = Style(stroke="#7a5fb0", stroke_width=3.0)
    made = two_arrows("activates", "converts_to", Style(stroke="#2a6fb0"), thick)
    assert findings(made, "colors-merge") == []


def test_regions_with_a_title_need_no_color() -> None:
    made = figure()
    for kind, fill, x, title in (("tissue", "#c03030", 50, "Skin"), ("organ", "#30a040", 250, "Lung")):
        made.region(kind, (x, 50, 100, 100), title=title, style=Style(fill=fill, stroke=fill))
    assert findings(made.diagram, "red-green") == []


@pytest.mark.parametrize("letters", [("a", "b", "c"), ("1", "2", "3"), ("a", "a", "b"), ("a",)])
def test_letters_in_order(letters) -> None:
    assert findings(panels(*letters), "panel-order") == []


def test_panels_may_be_read_in_columns() -> None:
    made = figure()
    for letter, x, y in (("a", 10, 10), ("b", 10, 130), ("c", 130, 10), ("d", 130, 130)):
        made.panel(letter, "", (x, y, 110, 110))
    assert findings(made.diagram, "panel-order") == []


def test_a_letter_that_is_missing_is_named() -> None:
    assert ["B is missing" in f.message for f in findings(panels("A", "C"), "panel-order")] == [True]


@pytest.mark.parametrize("words", ["CGRP", "CXCL12", "DNA", "NE (norepinephrine)", "norepinephrine (NE)"])
def test_what_is_a_name_or_explained_is_no_abbreviation(words) -> None:
    assert findings(labelled(words), "abbreviation") == []


def test_explaining_keeps_the_description_and_one_sorted_list() -> None:
    history = History(labelled("CAF and CTC"))
    history.run("Explain", document.explain_abbreviation, "CTC", "circulating tumor  cell ")
    assert [f.detail for f in findings(history.diagram, "abbreviation")] == ["CAF"]
    (found,) = findings(history.diagram, "abbreviation")
    history.run(found.fix.label, found.fix.run)
    metadata = history.diagram.metadata
    assert list(metadata.abbreviations.items()) == [
        ("CAF", "cancer-associated fibroblast"),
        ("CTC", "circulating tumor cell"),
    ]
    assert metadata.description == labelled("").metadata.description
    assert findings(history.diagram, "abbreviation") == []
    history.run("Explain", document.explain_abbreviation, "CAF", "")
    assert list(history.diagram.metadata.abbreviations) == ["CTC"]
    history.run("Name", document.call_it_a_name, "CAF")
    assert findings(history.diagram, "abbreviation") == []


def test_a_missing_description_offers_what_the_arrows_say_panel_by_panel() -> None:
    bare = Metadata(title="A title")
    history = History(msgspec.structs.replace(two_arrows("activates", "inhibits"), metadata=bare))
    (found,) = findings(history.diagram, "no-description")
    history.run(found.fix.label, found.fix.run)
    told = Told(history.diagram, load_catalog())
    assert history.diagram.metadata.description == long_text(told)
    assert len(told.statements) > 0
    assert findings(history.diagram, "no-description") == []
    assert findings(Diagram(), "no-description") == []


def test_the_catalogue_knows_many_abbreviations_and_their_letters_are_in_them() -> None:
    known = known_by(load_catalog())
    assert len(known) > 60
    assert known["CAF"] == ("cancer-associated fibroblast",)
    assert known["NETs"] == ("neutrophil extracellular trap",)
    assert "CGRP" not in known


def test_a_relation_at_its_own_look_is_never_styled_by_hand() -> None:
    assert findings(joined(), "same-look") == []


def test_a_reference_that_is_gone_is_worse_than_none() -> None:
    assert [f.severity for f in findings(joined(references=["GONE"]), "no-reference")] == ["warning"]
    assert [f.severity for f in findings(joined(references=[]), "no-reference")] == ["note"]


def test_three_labels_on_each_other_are_silenced_pair_by_pair() -> None:
    made = figure()
    a, b, c = (made.text(f"words {n}", (100 + n, 100 + n, 100, 12)) for n in range(3))
    from crosstalk.commands.silence import silence, unsilence

    made.history.run("Silence", silence, (a, b), "labels-overlap", "on purpose")
    loud = [f.records for f in findings(made.diagram, "labels-overlap") if not f.silenced]
    assert loud == [(a, c), (b, c)]
    made.history.run("Unsilence", unsilence, (a,), "labels-overlap")
    assert len([f for f in findings(made.diagram, "labels-overlap") if not f.silenced]) == 3


def test_hidden_things_are_not_looked_at() -> None:
    made = figure()
    made.add("tumor_cell", 5, 5, hidden=True)
    assert findings(made.diagram) == []


def test_findings_hold_for_rotated_words() -> None:
    made = figure()
    made.text("upright words", (100, 100, 100, 12), rotation=90.0)
    made.text("level words", (130, 74, 160, 12))
    assert len(findings(made.diagram, "labels-overlap")) == 1


def test_pixels_of_pictures() -> None:
    assert pixels(png(30, 20)) == (30, 20)
    jpeg = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x0b\x08\x00\x14\x00\x1e\x01\x01\x11\x00\xff\xd9"
    assert pixels(jpeg) == (30, 20)
    assert pixels(b"<svg/>") is None
    assert pixels(b"\xff\xd8\xff") is None


def test_what_is_painted_in_no_color_is_not_measured() -> None:
    for style in (Style(stroke="none"), Style(text_color="none")):
        diagram = joined(style=style, label="words")
        assert {f.check for f in findings(diagram)} <= {"through-words"}
    made = figure()
    made.region("tissue", (10, 10, 50, 50), style=Style(fill="none", stroke="none"))
    made.text("words", (10, 10, 40, 12), style=Style(fill="none", stroke="none", text_color="none"))
    made.panel("", "", (100, 0, 50, 50))
    made.panel("Ω", "x", (200, 0, 50, 50))
    assert findings(made.diagram) == []


def test_fine_strokes_of_a_strand_are_those_of_a_drawing() -> None:
    """Cilia of a bronchus, the mesh of a basement membrane: told where a journal asks, as for any drawing."""
    made = figure()
    thin = made.strand("basement_membrane", [(20, 40), (180, 40)], id="mesh", width=4.0)
    assert thin == "mesh"
    assert findings(made.diagram, "line-thin") == []
    told = findings((made.diagram, "bmc"), "line-thin")
    assert [(f.severity, f.records) for f in told] == [("note", ("mesh",))]


def test_a_strand_ends_flat_before_words() -> None:
    made = figure()
    made.text("plain words", (100, 100, 200, 20))
    made.strand("nerve_fibre", [(120, 122), (120, 300)], width=30.0)
    assert findings(made.diagram, "label-covered") == []
    made.strand("nerve_fibre", [(120, 104), (120, 300)], width=30.0)
    assert len(findings(made.diagram, "label-covered")) == 1
