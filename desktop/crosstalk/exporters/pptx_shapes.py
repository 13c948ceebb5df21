"""Primitives as shapes of a slide, each at its place on it: every transform is worked into the coordinates.

DrawingML scales, turns and shears groups in its own ways (and each reader of it in its own again); so groups here
only hold together, and an opacity goes down to the shapes, as groups have none.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator

from crosstalk.exporters import pptx_paint, pptx_text
from crosstalk.exporters.pptx_geometry import Box
from crosstalk.exporters.pptx_nodes import Bundle, Drawing, Image, Node, Words
from crosstalk.geometry import Rect, Transform
from crosstalk.primitives import GroupItem, ImageItem, PathItem, Primitive, SymbolItem, TextItem
from crosstalk.text.outlines import outline

Embed = Callable[[ImageItem], str]
"""Puts an image into the file and returns the id of the relationship to it."""
_LONGEST_NAME = 60


class Shapes:
    """Turns primitives into shapes."""

    def __init__(self, place: Transform, embed: Embed, *, outlined: bool) -> None:
        """`place` leads from the page to the slide, in points."""
        self.place = place
        self.embed = embed
        self.outlined = outlined

    def made(self, items: Iterable[Primitive], align: str = "ctr") -> list[Node]:
        """Return the shapes of a record. `align` is the alignment of texts of one line."""
        return list(self._all(items, self.place, 1.0, align))

    def _all(
        self, items: Iterable[Primitive], place: Transform, opacity: float, align: str
    ) -> Iterator[Node]:
        for item in items:
            match item:
                case PathItem():
                    yield from self._path(item, place, opacity)
                case TextItem():
                    yield from self._text(item, place, opacity, align)
                case GroupItem():
                    inner = item.transform.then(place)
                    yield from self._all(item.items, inner, opacity * item.opacity, align)
                case SymbolItem():
                    yield from self._symbol(item, place, opacity)
                case ImageItem():
                    yield self._image(item, place, opacity)

    def _path(self, item: PathItem, place: Transform, opacity: float) -> Iterator[Node]:
        if not item.path or (item.fill is None and item.stroke is None):
            return
        path = item.path.transformed(place)
        own, bounds = item.path.bounds(), path.bounds()
        fill = pptx_paint.fill(item.fill, own, bounds, place, opacity)
        line = pptx_paint.line(item.stroke, place.mean_scale, opacity)
        if fill == pptx_paint.NO_FILL and line == pptx_paint.NO_LINE:
            return
        name = "Shape" if item.fill is not None else "Line"
        made = Drawing(Box.of(bounds), name, "", 0, path, bounds, fill, line, item.even_odd)
        if opacity >= 1:
            made.lay(pptx_paint.plain_fills(item.fill, own, path, bounds, place))
        yield made

    def _text(self, item: TextItem, place: Transform, opacity: float, align: str) -> Iterator[Node]:
        if self.outlined:
            letters = [n for path in outline(item) for n in self._path(path, place, opacity)]
            if letters:
                words = "".join(span.text for span in item.spans)
                yield Bundle.of(letters, _short(words), words)
            return
        scale, degrees = place.mean_scale, math.degrees(math.atan2(place.b, place.a))
        for block in pptx_text.blocks(item.spans, align):
            box = Rect.centred(
                place.apply(block.box.centre), block.box.width * scale, block.box.height * scale
            )
            name = _short(pptx_text.plain(block))
            yield Words(Box.of(box), name, "", 0, block, scale, opacity, degrees)

    def _symbol(self, item: SymbolItem, place: Transform, opacity: float) -> Iterator[Node]:
        inner = item.transform.then(place)
        children = list(self._all(item.art.items, inner, opacity * item.opacity, "ctr"))
        if children:
            yield Bundle.of(children, "Drawing")

    def _image(self, item: ImageItem, place: Transform, opacity: float) -> Node:
        r = item.rect
        centre = place.apply(r.centre)
        across = math.hypot(place.a, place.b)
        down = math.hypot(place.c, place.d)
        box = Box.of(Rect.centred(centre, r.width * across, r.height * down))
        mirrored = place.a * place.d - place.b * place.c < 0
        # A mirror image is flipped about the upright axis first and turned then.
        degrees = math.degrees(math.atan2(-place.b, -place.a) if mirrored else math.atan2(place.b, place.a))
        return Image(box, "Picture", "", 0, self.embed(item), opacity, degrees, mirrored)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST_NAME else f"{words[: _LONGEST_NAME - 1]}…"
