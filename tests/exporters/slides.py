"""Reading an exported presentation back, with python-pptx as any other program would."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import pptx
from pptx.oxml.ns import qn
from pptx.shapes.shapetree import BaseShapeFactory

from crosstalk.exporters import ExportOptions, Figure
from crosstalk.exporters.pptx import render
from crosstalk.primitives import Primitive
from tests.exporters.figures import figure_of, scene_item

SCRIPTS = {
    True: str.maketrans("0123456789+−-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻"),
    False: str.maketrans("0123456789+", "₀₁₂₃₄₅₆₇₈₉₊"),
}


def deck_of(figure: Figure, **options: Any) -> Any:
    return pptx.Presentation(io.BytesIO(render(figure, ExportOptions(**options))))


def slide_of(figure: Figure, **options: Any) -> Any:
    return deck_of(figure, **options).slides[0]


def drawn(*items: Primitive, **options: Any) -> Any:
    """Return the group of the only record, which shows the primitives."""
    (group,) = slide_of(figure_of(scene_item("thing", *items)), **options).shapes
    return group


_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"


def members(shapes: Any) -> Iterator[Any]:
    """Yield shapes in drawing order; of what PowerPoint may choose from, what it takes (python-pptx skips that)."""
    known = {shape._element: shape for shape in shapes}
    for element in shapes._spTree:
        for child in element.findall(_CHOICE + "/*") or [element]:
            if child in known:
                yield known[child]
            elif child is not element:
                yield BaseShapeFactory(child, shapes)


def leaves(shapes: Any) -> Iterator[Any]:
    """Yield all shapes that are no groups, in drawing order."""
    for shape in members(shapes):
        if shape._element.tag == qn("p:grpSp"):
            yield from leaves(shape.shapes)
        else:
            yield shape


def groups(shapes: Any) -> Iterator[Any]:
    for shape in shapes:
        if shape._element.tag == qn("p:grpSp"):
            yield shape
            yield from groups(shape.shapes)


def texts(slide: Any) -> list[Any]:
    """Return the text boxes."""
    return [s for s in leaves(slide.shapes) if s.has_text_frame and s.text_frame.text]


def read_aloud(box: Any) -> str:
    """Return the text of a box, its raised and lowered runs as the characters that they stand for."""
    words = []
    for paragraph in box.text_frame.paragraphs:
        for element in paragraph._p:
            if element.tag == qn("a:br"):
                words.append(" ")
            if element.tag == qn("a:r"):
                raised = int(element.find(qn("a:rPr")).get("baseline", "0"))
                text = element.find(qn("a:t")).text
                words.append(text.translate(SCRIPTS[raised > 0]) if raised else text)
    return "".join(words)


def found(shape: Any, path: str) -> Any:
    """Return the first descendant of a path such as `a:ln/a:custDash`."""
    return shape._element.find(".//" + "/".join(qn(name) for name in path.split("/")))
