"""Panels, contexts and steps one after another: as pages of a PDF, as slides, as figures of their own."""

from __future__ import annotations

import re

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.errors import CrosstalkError
from crosstalk.exporters import ExportOptions, figure_of
from crosstalk.exporters import pdf as pdf_module
from crosstalk.exporters.frames import context_of, file_part, sheets
from crosstalk.model import Diagram, Step
from crosstalk.scene import View, build_scene
from crosstalk.scene.staging import PALE, staging
from tests.exporters import talks
from tests.exporters.slides import deck_of


def labels(**options: object) -> list[str]:
    made = ExportOptions(**options)  # type: ignore[arg-type]
    return [sheet.label for sheet in sheets(figure_of(talks.diagram(), made), made)]


def test_a_sheet_for_each_panel_value_and_step() -> None:
    assert labels() == [""]
    assert labels(pages="panels") == ["a", "b"]
    assert labels(pages="contexts", each="tumor type") == ["tumour type: gastric", "tumour type: pancreatic"]
    assert labels(pages="steps") == ["Step 1: The neuron", "Step 2: The cell", "Step 3"]


def test_a_figure_without_what_is_asked_for_stays_whole() -> None:
    options = ExportOptions(pages="steps")
    assert len(list(sheets(figure_of(Diagram(), options), options))) == 1


def test_contexts_are_chosen_by_id_or_label_and_refused_by_name() -> None:
    diagram = talks.diagram()
    assert context_of(diagram, (("Tumor  Type", "GASTRIC"),)) == {"tumour": "gastric"}
    with pytest.raises(CrosstalkError, match="gastric, pancreatic"):
        context_of(diagram, (("tumour", "lung"),))
    with pytest.raises(CrosstalkError, match="tumour type"):
        context_of(diagram, (("stage", "I"),))
    with pytest.raises(CrosstalkError, match="none"):
        context_of(Diagram(), (("stage", "I"),))


def test_a_context_changes_what_is_drawn_and_what_the_figure_says_of_itself() -> None:
    made = figure_of(talks.diagram(), ExportOptions(context=(("tumour", "gastric"),)))
    assert made.scene.items["arrow"].title == "inhibits"
    assert made.label == "tumour type: gastric"


def test_steps_add_up_and_stress_for_their_own_time() -> None:
    diagram = talks.diagram()
    away = [staging(diagram.records, diagram.steps, step.id).away for step in diagram.steps]
    assert away == [{"cell", "arrow"}, frozenset(), {"neuron", "arrow"}]  # an arrow goes with its end
    second = staging(diagram.records, diagram.steps, "s2")
    assert second.opacity("cell") == 1.0
    assert second.opacity("neuron") == PALE
    assert staging(diagram.records, diagram.steps, None).away == frozenset()
    assert staging(diagram.records, diagram.steps, "gone").away == frozenset()


def test_what_lies_in_something_that_is_away_is_away() -> None:
    from crosstalk.model import Component, Region

    records = {
        "r": Region(id="r", x=50, y=50, width=90, height=90),
        "c": Component(id="c", type="neuron", parent="r", x=50, y=50, width=20, height=20),
    }
    diagram = Diagram(records=records, steps=(Step(id="one"), Step(id="two", show=("r",))))
    catalog = load_catalog()
    assert not build_scene(diagram, catalog, view=View(step="one")).items
    assert set(build_scene(diagram, catalog, view=View(step="two")).items) == {"r", "c"}


def test_a_pdf_has_a_page_and_a_bookmark_for_each() -> None:
    data = pdf_module.render(figure_of(talks.diagram()), ExportOptions(pages="steps"))
    assert len(re.findall(rb"/Type /Page\b", data)) == 3
    titles = [
        bytes.fromhex(m.decode()).decode("utf-16") for m in re.findall(rb"/Title <([0-9A-F]+)> /Parent", data)
    ]
    assert titles == ["Step 1: The neuron", "Step 2: The cell", "Step 3"]
    assert b"/PageMode /UseOutlines" in data
    alternatives = [
        bytes.fromhex(m.decode()).decode("utf-16") for m in re.findall(rb"/Alt <([0-9A-F]+)>", data)
    ]
    assert [words.split(":")[0] for words in alternatives] == ["Step 1", "Step 2", "Step 3"]


def test_a_pdf_without_the_diagram_holds_no_file() -> None:
    data = pdf_module.render(figure_of(talks.diagram()), ExportOptions(embed=False))
    assert b"EmbeddedFile" not in data


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ({"pages": "steps"}, 3),
        ({"pages": "panels"}, 2),
        ({"pages": "contexts", "each": "tumour"}, 2),
        ({}, 1),
    ],
)
def test_a_slide_for_each(options: dict[str, str], count: int) -> None:
    deck = deck_of(figure_of(talks.diagram()), **options)
    assert len(deck.slides) == count
    for slide in deck.slides:
        numbers = [s.shape_id for s in slide.shapes]
        assert len(numbers) == len(set(numbers)) > 0


def test_notes_say_what_the_speaker_wrote() -> None:
    deck = deck_of(figure_of(talks.diagram()), pages="steps")
    notes = [slide.notes_slide.notes_text_frame.text for slide in deck.slides]
    assert "Say hello." in notes[0]
    assert all("CC-BY-4.0" in text for text in notes)


def test_a_panel_fills_its_slide() -> None:
    deck = deck_of(figure_of(talks.diagram()), pages="panels")
    for slide in deck.slides:
        left = min(s.left for s in slide.shapes)
        right = max(s.left + s.width for s in slide.shapes)
        top = min(s.top for s in slide.shapes)
        bottom = max(s.top + s.height for s in slide.shapes)
        assert right - left > 0.95 * deck.slide_width or bottom - top > 0.95 * deck.slide_height


def test_a_label_becomes_part_of_a_files_name() -> None:
    assert file_part("Pancreatic (PDAC) β-AR/x") == "pancreatic-pdac-β-ar-x"
    assert file_part("../..") == ""


def test_pages_of_contexts_need_their_dimension() -> None:
    with pytest.raises(CrosstalkError, match="dimension"):
        ExportOptions(pages="contexts")
