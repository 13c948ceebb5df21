"""EPS for journals that ask for it: letters as outlines, gradients as Level 3 shadings, no opacity (see `flat`).

PostScript knows no transparency, so a translucent colour is written as the one that is seen; without a ground colour
it is mixed with the theme's paper. Sources: PostScript Language Reference, third edition; EPSF 3.0 and DSC 3.0
(Adobe technical notes 5002 and 5001).
"""

from __future__ import annotations

import math
import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence

from crosstalk.exporters.credits import CREATOR, Credits, credits_of
from crosstalk.exporters.flat import Flattener, Mark, Paint, Shading, Shape, Stamp
from crosstalk.exporters.operators import (
    components,
    matrix,
    matrix_operator,
    numbers,
    path_operators,
    rect_operators,
    rgb,
    shading,
    stroke_operators,
)
from crosstalk.exporters.pictures import decoded
from crosstalk.exporters.progress import steadily
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure, register
from crosstalk.geometry import MM, Path, Transform
from crosstalk.geometry.svgpath import number
from crosstalk.primitives import ImageItem
from crosstalk.text.symbols import SYMBOLS

_PROLOGUE = """\
/CrosstalkDict 500 dict def CrosstalkDict begin
/m/moveto load def /l/lineto load def /c/curveto load def /h/closepath load def
/re{4 2 roll moveto 1 index 0 rlineto 0 exch rlineto neg 0 rlineto closepath}bind def
/q/gsave load def /Q/grestore load def /cm{6 array astore concat}bind def
/f/fill load def /f*/eofill load def /S/stroke load def
/W{clip newpath}bind def /W*{eoclip newpath}bind def
/rg/setrgbcolor load def /sh/shfill load def
/w/setlinewidth load def /J/setlinecap load def /j/setlinejoin load def
/M/setmiterlimit load def /d/setdash load def
/o/strokepath load def
/gd{/gB exch def/gG exch def/gR exch def}bind def
/gr{gR mul add}bind def /gg{gG mul add}bind def /gb{gB mul add}bind def
/G{matrix currentmatrix 7 1 roll cm}bind def /X/setmatrix load def
end"""
_MOST_NUMBERS = 20_000
_MOST_WORDS = 40_000
"""A procedure has at most 65,535 elements."""
_LINE = 200
"""A line of an EPS has at most 255 characters."""
_NAMES = {character: name for name, character in SYMBOLS.items()}
_PLAIN = str.maketrans("–—−‐‘’“”×·", "----''\"\"x.")


def render(figure: Figure, options: ExportOptions) -> bytes:
    """Return the figure as an EPS file of its exact size."""
    page = figure.scene.page
    scale = figure.size_mm(options)[0] * MM / page.width
    width, height = page.width * scale, page.height * scale
    ground = figure.background(options)
    flat = Flattener(rgb(ground or figure.scene.paper))
    for item in steadily(figure.scene.ordered()):
        flat.add(item.items, Transform())
    to_page = Transform(scale, 0.0, 0.0, -scale, -page.x * scale, height + page.y * scale)
    area = rect_operators(*page)
    lines = [*_header(credits_of(figure), width, height), "%%BeginProlog", _PROLOGUE, "%%EndProlog"]
    lines += ["CrosstalkDict begin", f"q {matrix_operator(to_page)} {area} W"]
    if ground:
        lines.append(f"{numbers(rgb(ground), 4)} rg {area} f")
    writer = _Writer(flat.marks, flat.ground)
    lines += [line for mark in flat.marks for line in writer.mark(mark)]
    lines += ["Q end", "showpage", "%%EOF", ""]
    return "\n".join(lines).encode("ascii", "replace")


def _header(credits_: Credits, width: float, height: float) -> Iterator[str]:
    yield "%!PS-Adobe-3.0 EPSF-3.0"
    yield f"%%BoundingBox: 0 0 {math.ceil(width - 1e-6)} {math.ceil(height - 1e-6)}"
    yield f"%%HiResBoundingBox: 0 0 {number(width, 4)} {number(height, 4)}"
    yield f"%%Title: {_dsc(credits_.title)}"
    yield f"%%Creator: {CREATOR}"
    for name, text in (("For", credits_.author), ("Copyright", credits_.rights)):
        if text:
            yield f"%%{name}: {_dsc(text)}"
    yield "%%LanguageLevel: 3"
    yield "%%DocumentData: Clean7Bit"
    yield "%%Pages: 1"
    yield "%%EndComments"
    for name, text in (("Description", credits_.description), ("DOI", credits_.link)):
        words = _wrapped(f"{name}: {plain(text)}") if text else ()
        yield from (f"% {line}" for line in words)


def plain(text: str) -> str:
    """Return text in ASCII, which is all that the comments of PostScript may hold: β as beta, é as e, ⁺ as +."""
    found = unicodedata.normalize("NFKD", "".join(_NAMES.get(c, c) for c in text.translate(_PLAIN)))
    shown = "".join(c for c in found if not unicodedata.combining(c))
    return " ".join(shown.encode("ascii", "replace").decode().split())


def _dsc(text: str) -> str:
    return plain(text)[:_LINE]


class _Writer:
    """Writes marks; a path that occurs again becomes a procedure, since flattening repeats many."""

    def __init__(self, marks: Sequence[Mark], ground: Sequence[float]) -> None:
        self._ground = ground
        stamps = {id(mark.stamp): mark.stamp for mark in marks if mark.stamp is not None}
        everything = (*marks, *(mark for stamp in stamps.values() for mark in stamp.marks))
        shapes = (shape for mark in everything for shape in (mark.shape, *mark.clips) if shape is not None)
        self._uses = Counter(id(path) for shape in shapes for path in _paths(shape))
        self._placed = Counter(id(mark.stamp) for mark in marks if mark.stamp is not None)
        self._names: dict[int, str] = {}
        self._drawings: dict[int, str] = {}

    def mark(self, mark: Mark) -> Iterator[str]:
        """Yield the lines of one mark."""
        if mark.stamp is not None:
            yield from self._stamped(mark.stamp, mark)
            return
        clips = [line for clip in mark.clips for line in self._clip(clip)]
        if mark.image is not None:
            body = list(_image(mark.image, mark, self._ground))
        else:
            body = list(self._painted(mark.shape, mark.paint)) if mark.shape is not None else []
        if body:
            yield from ["q", *clips, *body, "Q"] if clips else body

    def _stamped(self, stamp: Stamp, mark: Mark) -> Iterator[str]:
        """Yield the lines that place a drawing; one that occurs again is written once, as procedures."""
        key = id(stamp)
        begin = f"{components(mark.ground)} gd q {matrix_operator(mark.place)}"
        if self._placed[key] < 2:
            inner = [line for mark in stamp.marks for line in self.mark(mark)]
            yield from [begin, *inner, "Q"]
            return
        if key not in self._drawings:
            for shape in {id(s): s for mark in stamp.marks for s in (mark.shape, *mark.clips) if s}.values():
                yield from self._defined(shape)
            names: list[str] = []
            for lines in self._in_pieces(stamp):
                names.append(f"a{len(self._drawings) + 1}" + (f"_{len(names)}" if names else ""))
                yield from [f"/{names[-1]} {{", *lines, "} bind def"]
            self._drawings[key] = " ".join(names)
        yield from _wrapped(f"{begin} {self._drawings[key]} Q")

    def _in_pieces(self, stamp: Stamp) -> Iterator[list[str]]:
        """Yield the lines of a drawing in pieces that a procedure can hold."""
        piece: list[str] = []
        words = 0
        for mark in stamp.marks:
            lines = list(self.mark(mark))
            count = sum(line.count(" ") + 1 for line in lines)
            if piece and words + count > _MOST_WORDS:
                yield piece
                piece, words = [], 0
            piece += lines
            words += count
        if piece:
            yield piece

    def _painted(self, shape: Shape, paint: Paint) -> Iterator[str]:
        if isinstance(paint, Shading):
            yield "q"
            yield from self._clip(shape)
            yield from _wrapped(
                f"{matrix_operator(paint.place)} {shading(paint.gradient, paint.stops, _seen)} sh Q"
            )
            return
        yield from self._defined(shape)
        placed = f"q {_seen(paint)} rg {_cm(shape.place)}{self._outline(shape)}"
        if shape.stroke is None:
            yield from _wrapped(f"{placed} {'f*' if shape.even_odd else 'f'} Q")
        else:
            yield from _wrapped(f"{placed} {stroke_operators(shape.stroke)} S Q")

    def _clip(self, shape: Shape) -> Iterator[str]:
        # A path stays where it is on the page when the matrix goes back to what it was.
        yield from self._defined(shape)
        outline = f"{matrix(shape.place)} G {self._outline(shape)}"
        if shape.stroke is None:
            yield from _wrapped(f"{outline} {'X W*' if shape.even_odd else 'X W'}")
        else:
            yield from _wrapped(f"{outline} {stroke_operators(shape.stroke)} o X W")

    def _defined(self, shape: Shape) -> Iterator[str]:
        for path in _paths(shape):
            key = id(path)
            if self._uses[key] < 2 or key in self._names or len(path.coords) > _MOST_NUMBERS:
                continue
            self._names[key] = name = f"p{len(self._names) + 1}"
            yield from _wrapped(f"/{name} {{ {path_operators(path)} }} bind def")

    def _outline(self, shape: Shape) -> str:
        if not shape.letters:
            return self._path(shape.path)
        return " ".join(f"{matrix(place)} G {self._path(path)} X" for path, place in shape.letters)

    def _path(self, path: Path) -> str:
        return self._names.get(id(path)) or path_operators(path)


def _paths(shape: Shape) -> Iterator[Path]:
    """Yield the paths that a shape is written with: of a text the outlines of its glyphs."""
    if shape.letters:
        yield from (path for path, _ in shape.letters)
    else:
        yield shape.path


def _seen(color: Sequence[float]) -> str:
    """Return a colour's components; those of a stamp add their share of the ground that `gd` names."""
    if len(color) == 3 or not color[3]:
        return components(color[:3])
    parts = zip(color[:3], ("gr", "gg", "gb"), strict=True)
    return " ".join(f"{number(own, 4)} {number(color[3], 4)} {name}" for own, name in parts)


def _cm(place: Transform) -> str:
    return "" if place.is_identity else f"{matrix_operator(place)} "


def _image(item: ImageItem, mark: Mark, ground: Sequence[float]) -> Iterator[str]:
    raster = decoded(item)
    r = item.rect
    if raster is None or r.width <= 0 or r.height <= 0 or mark.opacity <= 0:
        return
    rgb_bytes, mask = _without_alpha(raster.rgb, raster.alpha, mark.opacity, ground)
    size = f"/Width {raster.width} /Height {raster.height} /BitsPerComponent 8"
    place = f"/ImageMatrix [{raster.width} 0 0 {raster.height} 0 0]"
    source = "/DataSource currentfile /ASCIIHexDecode filter /FlateDecode filter"
    picture = f"<< /ImageType 1 {size} {place} /Decode [0 1 0 1 0 1] /MultipleDataSources false"
    yield f"q {matrix_operator(mark.place)} {matrix_operator(Transform(r.width, 0, 0, r.height, r.x, r.y))}"
    yield "/DeviceRGB setcolorspace"
    if mask is None:
        yield f"{picture} {source} >> image"
        data = rgb_bytes
    else:
        yield f"<< /ImageType 3 /InterleaveType 1 /DataDict {picture} {source} >>"
        yield f"/MaskDict << /ImageType 1 {size} {place} /Decode [0 1] >> >> image"
        data = _interleaved(mask, rgb_bytes)
    digits = zlib.compress(data, 9).hex()
    yield from (digits[i : i + _LINE] for i in range(0, len(digits), _LINE))
    yield ">"
    yield "Q"


def _without_alpha(
    pixels: bytes, alpha: bytes | None, opacity: float, ground: Sequence[float]
) -> tuple[bytes, bytes | None]:
    """Return the pixels mixed with the ground, and what is nearly transparent as a mask (255 is not painted)."""
    import numpy as np

    if alpha is None and opacity >= 1.0:
        return pixels, None
    colors = np.frombuffer(pixels, dtype=np.uint8).reshape(-1, 3).astype(np.float32)
    cover = np.full(len(colors), opacity, dtype=np.float32)
    if alpha is not None:
        cover *= np.frombuffer(alpha, dtype=np.uint8) / np.float32(255)
    under = np.asarray(ground, dtype=np.float32) * 255
    seen = np.rint(under + (colors - under) * cover[:, None]).astype(np.uint8)
    mask = None if alpha is None else np.where(cover < 0.02, 255, 0).astype(np.uint8).tobytes()
    return seen.tobytes(), mask


def _interleaved(mask: bytes, pixels: bytes) -> bytes:
    import numpy as np

    colors = np.frombuffer(pixels, dtype=np.uint8).reshape(-1, 3)
    return np.column_stack([np.frombuffer(mask, dtype=np.uint8), colors]).tobytes()


def _wrapped(text: str) -> Iterator[str]:
    """Yield the words of a text in lines that are not too long."""
    while len(text) > _LINE:
        end = text.rfind(" ", 0, _LINE)
        end = end if end > 0 else _LINE
        yield text[:end]
        text = text[end:].lstrip()
    yield text


EPS = register(Exporter("eps", "EPS", (".eps",), render, frozenset()))
