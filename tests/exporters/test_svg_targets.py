"""What an SVG is for Office, for the web and for editors; the rules that hold for all stand in `test_svg_rules`."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, fromstring

import numpy as np
import pytest

from crosstalk.api import load
from crosstalk.exporters import ExportOptions, figure_of
from crosstalk.exporters.svg import render
from crosstalk.importers.svg_embedded import extract
from crosstalk.locations import diagrams
from tests.exporters import talks
from tests.exporters.figures import RULE_8, SVG, XLINK
from tests.exporters.test_svg_rendered import painted

TARGETS = ("editors", "office", "web")


def written(target: str, **options: object) -> bytes:
    return render(figure_of(talks.diagram()), ExportOptions(target=target, **options))  # type: ignore[arg-type]


def ids(root: Element) -> list[str]:
    return [e.get("id") or "" for e in root.iter() if e.get("id")]


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_keeps_the_rules_of_all(target: str) -> None:
    data = written(target)
    root = fromstring(data)
    tags = {e.tag.removeprefix(SVG) for e in root.iter()}
    assert not tags & {"foreignObject", "switch", "marker", "mask", "filter", "style", "clipPath", "symbol"}
    assert sum(e.tag == f"{SVG}svg" for e in root.iter()) == 1
    text = data.decode()
    assert "dominant-baseline" not in text
    assert "baseline-shift" not in text
    assert "textLength" not in text
    assert "rgba(" not in text
    assert len(ids(root)) == len(set(ids(root)))
    for element in root.iter(f"{SVG}text"):
        assert (element.get("font-family") or "").startswith("Arial")
    references = set(re.findall(r"url\(#([^)]+)\)", text))
    references |= {(e.get(f"{XLINK}href") or "").lstrip("#") for e in root.iter(f"{SVG}use")}
    assert references <= set(ids(root))


@pytest.mark.parametrize("target", TARGETS)
def test_the_diagram_travels_in_each_unless_told_not_to(target: str) -> None:
    assert extract(written(target), "it") == talks.diagram()
    assert b"crosstalk:diagram" not in written(target, embed=False)
    assert b"A. Author" in written(target, embed=False)


@pytest.mark.parametrize("target", TARGETS)
def test_it_looks_the_same_for_all(target: str) -> None:
    assert np.abs(pixels(written("editors")).astype(int) - pixels(written(target))).mean() < 0.3


def pixels(data: bytes) -> np.ndarray:
    text = data.decode()
    if "width:100%" in text:
        text = text.replace("<svg ", '<svg width="89mm" height="45mm" ', 1)
    return np.asarray(painted(text.encode(), 600))


def test_office_gets_no_nested_transform_no_span_and_no_style() -> None:
    root = fromstring(written("office"))
    assert not list(root.iter(f"{SVG}tspan"))
    assert not any(e.get("style") or e.get("transform") for e in root.iter())
    assert not any(name.startswith("data-") for e in root.iter() for name in e.attrib)
    # A slanting ellipse cannot be said without a transform; everything else can.
    assert not any(e.get("gradientTransform") for e in root.iter(f"{SVG}linearGradient"))
    assert {e.get("font-family") for e in root.iter(f"{SVG}text")} == {"Arial, sans-serif"}
    assert root.get("width") == "89mm"


def test_office_reads_every_character_at_its_place() -> None:
    from crosstalk.model import Diagram, Text
    from crosstalk.model.records import Run

    runs = (Run(text="Ca"), Run(text="2+", script="super"), Run(text=" and " + ", ".join(RULE_8)))
    made = Diagram(records={"t": Text(id="t", x=200, y=100, width=380, height=40, runs=runs)})
    root = fromstring(render(figure_of(made), ExportOptions(target="office")))
    (said,) = [e.get("aria-label") or "" for e in root.iter(f"{SVG}g") if e.get("aria-label")]
    for word in RULE_8:
        assert word in said
    shown = "".join(e.text or "" for e in root.iter(f"{SVG}text"))
    assert "神经内分泌癌" in shown
    assert all(e.get("x") and e.get("y") for e in root.iter(f"{SVG}text"))


def test_the_web_gets_a_drawing_as_wide_as_there_is_room() -> None:
    data = written("web")
    root = fromstring(data)
    assert root.get("width") is None
    assert root.get("height") is None
    style = root.get("style") or ""
    assert "width:100%" in style
    assert "max-width:89mm" in style
    assert root.get("role") == "img"
    assert set((root.get("aria-labelledby") or "").split()) <= set(ids(root))
    assert not data.startswith(b"<?xml"), "HTML allows no declaration within"


def test_on_the_web_ids_of_two_figures_differ() -> None:
    one, other = (
        set(ids(fromstring(render(figure_of(talks.diagram(), o), o))))
        for o in (
            ExportOptions(target="web", context=(("tumour type", "gastric"),)),
            ExportOptions(target="web", context=(("tumour type", "pancreatic"),)),
        )
    )
    assert not one & other


def test_on_the_web_art_is_written_once() -> None:
    figure = figure_of(load(diagrams("figure-1.crosstalk")))
    sizes = {t: len(render(figure, ExportOptions(target=t, embed=False))) for t in ("web", "editors")}
    assert sizes["web"] < 0.9 * sizes["editors"]


def test_inkscape_lists_records_by_their_titles() -> None:
    root = fromstring(written("editors"))
    labels = {e.get("id"): e.get("{http://www.inkscape.org/namespaces/inkscape}label") for e in root}
    assert labels["neuron"] == "Neuron"


@pytest.mark.parametrize("target", TARGETS)
def test_the_same_bytes_and_ids_each_time(target: str) -> None:
    assert written(target) == written(target)
