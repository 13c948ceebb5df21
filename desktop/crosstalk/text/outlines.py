"""Text as filled paths, for outputs that may not depend on fonts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Path, PathBuilder, Transform
from crosstalk.primitives import PathItem, Solid, TextItem, TextSpan
from crosstalk.text import east_asia, fonts
from crosstalk.text.bidi import as_drawn
from crosstalk.text.east_asia import is_wide, language_of
from crosstalk.text.fonts import FontFile
from crosstalk.text.metrics import face
from crosstalk.tongue import tr


class _Glyph(NamedTuple):
    path: Path
    """In em, y down, origin at the start of the baseline."""
    advance: float


def outline(item: TextItem) -> tuple[PathItem, ...]:
    """Return the letters as paths, one per span.

    Characters that the Arial-metric font lacks are taken from another installed font and fitted into the
    advance of the width table. Raises CrosstalkError where no font is installed, naming the package, or where
    no installed font has a character, naming the characters.
    """
    letters = [(span_path(span), span.color) for span in item.spans]
    return tuple(PathItem(path, Solid(color)) for path, color in letters if path)


Letter = tuple[Path, Transform]
"""The outline of a glyph in em, the same object for the same glyph, and the map from there to its place."""


def span_letters(span: TextSpan) -> tuple[Letter, ...]:
    """Return the letters of one span at their places; errors as in `outline`."""
    _check(span)
    advances = face(span.bold, span.italic)
    language = language_of(span.text)
    letters: list[Letter] = []
    x = span.x
    for character in as_drawn(span.text):
        advance = advances[character]
        glyph = _glyph(character, span.bold, span.italic, language)
        if glyph is not None and glyph.path:
            letters.append((glyph.path, _placement(glyph, advance, x, span.y, span.size)))
        x += advance * span.size
    return tuple(letters)


def span_path(span: TextSpan) -> Path:
    """Return the outline of one span at its place; errors as in `outline`."""
    return joined(span_letters(span))


def joined(letters: Iterable[Letter]) -> Path:
    """Return the outlines of letters as one path."""
    parts = [path.transformed(place) for path, place in letters]
    return Path(
        "".join(part.commands for part in parts), tuple(number for part in parts for number in part.coords)
    )


@lru_cache(maxsize=8192)
def source_of(character: str, bold: bool, italic: bool, language: str = "") -> FontFile | None:
    """Return the font that a character is taken from, None where no installed one has it.

    `language` is that of its text, as `east_asia.language_of` gives it: it decides which shape of a Han character.

    Raises CrosstalkError where no font with the widths of Arial is installed, naming the package.
    """
    own = fonts.font_file(bold, italic)
    if ord(character) in _Font.open(own).cmap:
        return own
    if not _is_drawn(character):
        return None
    files = _candidates(character, bold, italic, language)
    return next((file for file in files if ord(character) in _Font.open(file).cmap), None)


def _placement(glyph: _Glyph, advance: float, x: float, y: float, size: float) -> Transform:
    """Centre a narrower glyph of a foreign font in its advance, squeeze a wider one."""
    squeeze = min(1.0, advance / glyph.advance) if glyph.advance > 0 and advance > 0 else 1.0
    slack = max(0.0, advance - glyph.advance) / 2 if advance > 0 else 0.0
    if abs(advance - glyph.advance) < 0.005:
        squeeze, slack = 1.0, 0.0
    return Transform(size * squeeze, 0.0, 0.0, size, x + slack * size, y)


def _check(span: TextSpan) -> None:
    missing = {c for c in span.text if _glyph(c, span.bold, span.italic) is None and _is_drawn(c)}
    if missing:
        listed = " ".join(sorted(missing))
        raise CrosstalkError(
            tr(
                "No installed font has the characters {listed}; install one that does (for Chinese on "
                "Debian `sudo apt install fonts-noto-cjk`) or export with live text.",
                listed=listed,
            )
        )


def _is_drawn(character: str) -> bool:
    return not character.isspace() and face()[character] > 0


@lru_cache(maxsize=8192)
def _glyph(character: str, bold: bool, italic: bool, language: str = "") -> _Glyph | None:
    own = _Font.open(fonts.font_file(bold, italic))
    found = own.glyph(character)
    if found is not None or not _is_drawn(character):
        return found
    for file in _candidates(character, bold, italic, language):
        font = _Font.open(file)
        found = font.glyph(character) if font.usable else None
        if found is not None:
            return found
    return None


def _candidates(character: str, bold: bool, italic: bool, language: str) -> tuple[FontFile, ...]:
    """Return the fonts to look for a character in: those of its script before the others."""
    own = _wide_font(language or language_of(character), bold) if is_wide(character) else None
    others = _others(bold, italic)
    return others if own is None else (own, *others)


@lru_cache(maxsize=8)
def _wide_font(language: str, bold: bool) -> FontFile | None:
    return east_asia.find(fonts.installed(), language, bold)


@lru_cache(maxsize=4)
def _others(bold: bool, italic: bool) -> tuple[FontFile, ...]:
    """Return the other fonts: those of the same style first, then sans, then by name."""

    def rank(file: FontFile) -> tuple[bool, bool, bool, bool]:
        name = file.path.stem.lower()
        slanted = "italic" in name or "oblique" in name
        odd = any(word in name for word in ("mono", "condensed", "narrow", "light", "emoji"))
        return (slanted != italic, ("bold" in name) != bold, odd, "sans" not in name)

    return tuple(sorted(map(FontFile, fonts.installed()), key=rank))


class _Font:
    """A font file read with fontTools; broken files count as empty."""

    def __init__(self, file: FontFile) -> None:
        self.cmap: dict[int, str] = {}
        self._glyphs: Any = None
        self._units = 1000.0
        try:
            self._load(file)
        except Exception:  # fontTools raises many kinds on broken fonts; such a font has no characters.
            self.cmap = {}

    @staticmethod
    @lru_cache(maxsize=64)
    def open(file: FontFile) -> _Font:
        """Return the font of a file, read once."""
        return _Font(file)

    @property
    def usable(self) -> bool:
        """Whether it has any characters."""
        return bool(self.cmap)

    def _load(self, file: FontFile) -> None:
        from fontTools.ttLib import TTFont

        font = TTFont(str(file.path), fontNumber=file.number, lazy=True)
        self._units = float(font["head"].unitsPerEm)
        self._glyphs = font.getGlyphSet()
        self.cmap = dict(font.getBestCmap() or {})

    def glyph(self, character: str) -> _Glyph | None:
        """Return the outline of a character, None where the font lacks it."""
        name = self.cmap.get(ord(character))
        if name is None:
            return None
        from fontTools.pens.recordingPen import DecomposingRecordingPen

        pen = DecomposingRecordingPen(self._glyphs)
        glyph = self._glyphs[name]
        glyph.draw(pen)
        scale = 1.0 / self._units
        path = _path(pen.value).transformed(Transform(scale, 0.0, 0.0, -scale, 0.0, 0.0))
        return _Glyph(path, glyph.width * scale)


def _path(recording: Iterable[tuple[str, tuple[Any, ...]]]) -> Path:
    builder = PathBuilder()
    for name, points in recording:
        if name == "moveTo":
            builder.move_to(*points[0])
        elif name == "lineTo":
            builder.line_to(*points[0])
        elif name == "curveTo":
            builder.cubic_to(*points[0], *points[1], *points[2])
        elif name == "qCurveTo":
            _quadratics(builder, points)
        elif name == "closePath":
            builder.close()
    return builder.path()


def _quadratics(builder: PathBuilder, points: tuple[Any, ...]) -> None:
    """Add a TrueType curve: between two off-curve points lies an implied on-curve one."""
    if points[-1] is None:  # No point on the curve at all: begin halfway between the last and the first.
        first, last = points[0], points[-2]
        start = ((first[0] + last[0]) / 2, (first[1] + last[1]) / 2)
        builder.move_to(*start)
        points = (*points[:-1], start)
    for index in range(len(points) - 2):
        control, following = points[index], points[index + 1]
        middle = ((control[0] + following[0]) / 2, (control[1] + following[1]) / 2)
        builder.quadratic_to(control[0], control[1], *middle)
    if len(points) == 1:
        builder.line_to(*points[0])
    else:
        control, following = points[-2], points[-1]
        builder.quadratic_to(control[0], control[1], following[0], following[1])
