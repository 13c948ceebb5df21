"""Letters at given places: spans of text as Qt's glyph runs.

A span is shaped once without kerning and hinting, at a large size; what is painted are its glyphs at positions
scaled to the advance that `text/` measured. So Qt never decides where a letter goes, the same run serves every
zoom, and characters that the font lacks come from another one through Qt's own fallback.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGlyphRun,
    QPainterPath,
    QRawFont,
    QTextLayout,
    QTextOption,
    QTransform,
)

from crosstalk.painting.app import ensure_app
from crosstalk.primitives import TextSpan
from crosstalk.text.bidi import has_leftward
from crosstalk.text.east_asia import FAMILIES as EAST_ASIAN
from crosstalk.text.east_asia import language_of
from crosstalk.text.fonts import FAMILIES, no_font

_SHAPED = 256
"""Pixel size at which spans are shaped."""
_TOLERANCE = 0.02
"""Up to this relative difference of widths the gaps take it up, beyond it the letters are squeezed too."""


_GENERIC = frozenset({"Monospace", "Sans Serif", "Serif"})
"""Names that Qt lists under Linux even where no font stands behind them."""


class Glyphs(NamedTuple):
    """A span ready to be painted with its baseline beginning at the origin."""

    runs: tuple[QGlyphRun, ...]
    squeeze: float
    """Factor by which to scale across before painting; 1 for a font with the right widths."""


@cache
def family() -> str:
    """Return the first installed family with Arial's widths, "" where there is none."""
    ensure_app()
    installed = set(QFontDatabase.families())
    return next((name for name in FAMILIES if name in installed), "")


@cache
def has_fonts() -> bool:
    """Say whether Qt has any font at all: on a bare server it may have none, and its stand-in ends the process."""
    ensure_app()
    return not _GENERIC.issuperset(QFontDatabase.families())


def require_fonts() -> None:
    """Raise CrosstalkError where a picture would come out without its letters, naming the package to install."""
    if not has_fonts():
        raise no_font()


@cache
def families(language: str = "") -> list[str]:
    """Return the family, and where a text is in an East Asian language the installed one that sets it."""
    own = family() or "sans-serif"
    if not language:
        return [own]
    installed = set(QFontDatabase.families())
    return [own, *(name for name in EAST_ASIAN[language] if name in installed)][:2]


@cache
def font(bold: bool, italic: bool, language: str = "") -> QFont:
    """Return the face that the canvas and the rasters use; `language` is that of the text, if East Asian."""
    out = QFont(families(language))
    out.setStyleHint(QFont.StyleHint.SansSerif)
    out.setPixelSize(_SHAPED)
    out.setBold(bold)
    out.setItalic(italic)
    out.setKerning(False)
    out.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return out


def glyphs(span: TextSpan) -> Glyphs:
    """Return the glyphs of a span."""
    return _glyphs(span.text, span.size, span.width, span.bold, span.italic)


@lru_cache(maxsize=16_384)
def _glyphs(text: str, size: float, width: float, bold: bool, italic: bool) -> Glyphs:
    shaped, advance = _shaped(text, bold, italic)
    scale = size / _SHAPED
    ratio = width / (advance * scale) if advance > 0 and width > 0 else 1.0
    squeeze = 1.0 if abs(ratio - 1.0) <= _TOLERANCE else ratio
    across = scale * ratio / squeeze
    runs = []
    for source in shaped:
        run = QGlyphRun()
        run.setRawFont(_sized(source.rawFont(), size))
        run.setGlyphIndexes(source.glyphIndexes())
        run.setPositions([QPointF(p.x() * across, p.y() * scale) for p in source.positions()])
        runs.append(run)
    return Glyphs(tuple(runs), squeeze)


_raw_fonts: dict[tuple[str, str, float], QRawFont] = {}


def _sized(raw: QRawFont, size: float) -> QRawFont:
    """Return a font at a size, one for all spans: each has a cache of rendered letters of its own."""
    key = (raw.familyName(), raw.styleName(), size)
    found = _raw_fonts.get(key)
    if found is None:
        raw.setPixelSize(size)
        found = _raw_fonts[key] = raw
    return found


@lru_cache(maxsize=8_192)
def _shaped(text: str, bold: bool, italic: bool) -> tuple[tuple[QGlyphRun, ...], float]:
    """Return the runs with their baseline at y = 0, and their advance, in pixels at the shaping size."""
    if not has_fonts():
        return (), 0.0
    layout = QTextLayout(text, font(bold, italic, language_of(text)))
    leftward = has_leftward(text)
    if leftward:
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(text))
    layout.endLayout()
    # A blank at the end is not part of the natural width, but of the advance.
    end: Any = line.cursorToX(len(text))
    advance = float(end[0] if isinstance(end, tuple) else end)
    if leftward:
        # The end of the text is at its left.
        advance = line.naturalTextWidth()
    ascent = line.ascent()
    runs = layout.glyphRuns()
    for run in runs:
        run.setPositions([QPointF(p.x(), p.y() - ascent) for p in run.positions()])
    return tuple(runs), advance


@lru_cache(maxsize=4_096)
def outline(text: str, size: float, width: float, bold: bool, italic: bool) -> QPainterPath:
    """Return the letters of a span as a path with its baseline beginning at the origin."""
    made = _glyphs(text, size, width, bold, italic)
    path = QPainterPath()
    for run in made.runs:
        raw = run.rawFont()
        for index, position in zip(run.glyphIndexes(), run.positions(), strict=True):
            path.addPath(raw.pathForGlyph(index).translated(position))
    return QTransform.fromScale(made.squeeze, 1.0).map(path)
