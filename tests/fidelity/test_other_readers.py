"""SVG and PDF in every reader that this machine has, within the limits; `make fidelity` takes all figures."""

from __future__ import annotations

import pytest

from tests.fidelity import figures
from tests.fidelity.__main__ import limits
from tests.fidelity.difference import difference
from tests.fidelity.pictures import needs_font, on_canvas
from tests.fidelity.readers import OWN, READERS

pytestmark = needs_font
FIGURES = figures.everything()
OTHERS = {r.name: r for r in READERS}
CASES = [
    ("librsvg", "figure-1", "live"),
    *(("librsvg", name, "outlines") for name in ("figure-1", "relations", "regions", "strands", "turned")),
    ("Inkscape", "figure-1", "outlines"),
    ("Chromium", "figure-1", "outlines"),
    ("Ghostscript", "relations", "outlines"),
    ("poppler", "figure-1", "live"),
]


@pytest.mark.parametrize(("reader", "name", "text"), CASES)
def test_it_shows_what_the_canvas_shows(reader, name, text):
    made = OTHERS[reader]
    if not made.is_here:
        pytest.skip(f"not installed here: {made.program}")
    figure = FIGURES[name]()
    found = difference(on_canvas(figure), made.picture(figure, text))
    mean, share = limits(name, f"{made.output} in {reader}", text)
    assert found.mean < mean
    assert found.share < share


def test_who_is_let_off_says_why():
    shown = {f"{r.output} in {r.name}" for r in READERS}
    for own in OWN:
        assert own.shown in shown
        assert own.figure in FIGURES
        assert own.says
        assert limits(own.figure, own.shown, "live") == (own.mean, own.share)
        assert own.mean < 1.0
        assert own.share <= 0.01
