"""Lines of text as text boxes that a person can type in, with the letters where the scene has them.

A box holds one text: its lines broken where they are broken, aligned as they are, nothing wrapped, fitted or inset.
The distance of lines is written as a fixed one, 1.15 em as in the scene, which is also what PowerPoint gives Arial by
itself (ascent, descent and line gap of its hhea table). Readers differ in where the first baseline then lies: an ascent
below the top (0.905 em), or most of the difference above the letters (0.951 em, measured in LibreOffice 7.4). The box
is placed for the middle between the two, so that neither is off by more than 0.025 em. Only a line with a subscript
keeps its natural height, because LibreOffice would push a fixed one up by what hangs below it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from crosstalk.exporters.pptx_paint import solid
from crosstalk.exporters.pptx_xml import element, share, text
from crosstalk.geometry import Rect
from crosstalk.primitives import TextSpan
from crosstalk.text.bidi import has_leftward, typed_order
from crosstalk.text.east_asia import CHINESE, JAPANESE, KOREAN, language_of
from crosstalk.text.metrics import ASCENT, LINE_HEIGHT

FONT = "Arial"
WIDE_FONTS = {CHINESE: "Microsoft YaHei", JAPANESE: "Yu Gothic", KOREAN: "Malgun Gothic"}
"""What comes with Windows and Office by language; elsewhere a reader takes its own font of the language."""
_FIRST = (ASCENT + 0.951) / 2
_FIRST_NATURAL = (ASCENT + 0.999) / 2
"""Where readers put the first baseline below the top of the box, in em: with fixed and with natural line height."""
_NO_KERNING = 400_000
"""Hundredths of points from which a reader kerns: the scene does not."""
_SCRIPT = 0.8
"""A span under this fraction of the text's size, off its baseline, is a script."""
_NEAR = 0.06
"""In points: lines that begin, end or have their middles within this are aligned."""


class Line(NamedTuple):
    """Spans on one baseline."""

    spans: tuple[TextSpan, ...]
    baseline: float

    @property
    def typed(self) -> tuple[TextSpan, ...]:
        """The spans in the order in which they are read: a reader of slides puts them where they stand."""
        order, _ = typed_order([span.text for span in self.spans])
        return tuple(self.spans[n] for n in order)

    @property
    def is_mixed(self) -> bool:
        """Whether some of it runs from right to left."""
        return any(has_leftward(span.text) for span in self.spans)

    @property
    def begins_right(self) -> bool:
        """Whether a reader has to begin at the right."""
        return self.is_mixed and typed_order([span.text for span in self.spans])[1]

    @property
    def left(self) -> float:
        """Where the line begins."""
        return self.spans[0].x

    @property
    def right(self) -> float:
        """Where the line ends."""
        return self.spans[-1].x + self.spans[-1].width


class TextBlock(NamedTuple):
    """Lines that one box can hold."""

    lines: tuple[Line, ...]
    align: str
    """`l`, `ctr` or `r`."""
    size: float
    """Font size in points, before any scaling."""
    box: Rect
    """Where the box stands, in the units of the spans."""

    @property
    def step(self) -> float:
        """The distance of its baselines."""
        if len(self.lines) < 2:
            return LINE_HEIGHT * self.size
        return (self.lines[-1].baseline - self.lines[0].baseline) / (len(self.lines) - 1)


def blocks(spans: Sequence[TextSpan], usual: str = "l") -> Iterator[TextBlock]:
    """Yield the boxes that show a text: one, or one per line where its lines follow no alignment.

    `usual` is the alignment of a single line, which looks the same in every one until somebody types in it.
    """
    lines = list(_lines([span for span in spans if span.text]))
    if not lines:
        return
    align = _alignment(lines)
    if align is None or not _evenly_spaced(lines) or any(line.is_mixed for line in lines):
        for line in lines:
            yield _block((line,), usual)
    else:
        yield _block(tuple(lines), align if len(lines) > 1 else usual)


def body(block: TextBlock, scale: float, opacity: float) -> str:
    """Return the text body of a box; `scale` is how much the figure is enlarged."""
    properties = element(
        "a:bodyPr", element("a:noAutofit"), wrap="none", lIns=0, tIns=0, rIns=0, bIns=0, rtlCol=0, anchor="t"
    )
    runs: list[str] = []
    for index, line in enumerate(block.lines):
        if index:
            runs.append(element("a:br", _look(block.lines[index - 1].spans[-1], block.size, scale, opacity)))
        runs += [_run(span, line.baseline, block.size, scale, opacity) for span in line.typed]
    fixed = element("a:spcPts", val=round(block.step * scale * 100))
    spacing = "" if _is_natural(block.lines) else element("a:lnSpc", fixed)
    rightmost = 1 if any(line.begins_right for line in block.lines) else None
    paragraph = element("a:pPr", spacing, marL=0, indent=0, algn=block.align, rtl=rightmost)
    return element("p:txBody", properties, element("a:lstStyle"), element("a:p", paragraph, *runs))


def plain(block: TextBlock) -> str:
    """Return the characters of a block with a blank between its lines."""
    return " ".join("".join(span.text for span in line.typed) for line in block.lines)


def _run(span: TextSpan, baseline: float, size: float, scale: float, opacity: float) -> str:
    shift = baseline - span.y
    raised = share(shift / size) if is_script(span, baseline, size) else None
    look = _look(span, size if raised is not None else span.size, scale, opacity, raised)
    return element("a:r", look, element("a:t", text(span.text)))


def _look(span: TextSpan, size: float, scale: float, opacity: float, raised: int | None = None) -> str:
    language = language_of(span.text)
    return element(
        "a:rPr",
        solid(span.color or "#000000", opacity),
        element("a:latin", typeface=FONT),
        element("a:ea", typeface=WIDE_FONTS.get(language, FONT)),
        element("a:cs", typeface=FONT),
        lang=language or "en-US",
        altLang="en-US" if language else None,
        sz=max(100, round(size * scale * 100)),
        b=1 if span.bold else 0,
        i=1 if span.italic else 0,
        kern=_NO_KERNING,
        baseline=raised,
        dirty=0,
    )


def is_script(span: TextSpan, baseline: float, size: float) -> bool:
    """Say whether a span is a sub- or superscript of a line."""
    return span.size < _SCRIPT * size and abs(span.y - baseline) > 0.01


def _lines(spans: Sequence[TextSpan]) -> Iterator[Line]:
    start = 0
    for index in range(1, len(spans) + 1):
        if index == len(spans) or _is_new_line(spans[index - 1], spans[index]):
            part = tuple(spans[start:index])
            largest = max(part, key=lambda span: span.size)
            yield Line(part, largest.y)
            start = index


def _is_new_line(before: TextSpan, span: TextSpan) -> bool:
    return span.y > before.y and span.x < before.x + before.width - 0.01


def _alignment(lines: list[Line]) -> str | None:
    for name, places in (
        ("l", [line.left for line in lines]),
        ("ctr", [(line.left + line.right) / 2 for line in lines]),
        ("r", [line.right for line in lines]),
    ):
        if max(places) - min(places) < _NEAR:
            return name
    return None


def _evenly_spaced(lines: list[Line]) -> bool:
    steps = [b.baseline - a.baseline for a, b in itertools.pairwise(lines)]
    return not steps or max(steps) - min(steps) < _NEAR


def _block(lines: tuple[Line, ...], align: str) -> TextBlock:
    size = max(span.size for line in lines for span in line.spans)
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    top = lines[0].baseline - (_FIRST_NATURAL if _is_natural(lines) else _FIRST) * size
    bottom = lines[-1].baseline + (LINE_HEIGHT - ASCENT) * size
    return TextBlock(lines, align, size, Rect(left, top, right - left, bottom - top))


def _is_natural(lines: tuple[Line, ...]) -> bool:
    """Whether it is one line with a subscript."""
    line = lines[0]
    size = max(span.size for span in line.spans)
    return len(lines) == 1 and any(
        s.y > line.baseline and is_script(s, line.baseline, size) for s in line.spans
    )
