"""Lines of text in a PDF: live letters at the places that were measured, and what they mean when read.

A character stands where the width table says; where the font's own advance differs, the difference is written between
the letters. Raised and lowered letters carry the character that they stand for (`Ca²⁺`) as replacement text
(ISO 32000-1 §14.9.4), so that copy, search and reading aloud give what was written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from crosstalk.errors import CrosstalkError
from crosstalk.exporters.operators import numbers, rgb
from crosstalk.exporters.pdf_file import PdfFile, pdf_text
from crosstalk.exporters.pdf_fonts import Face
from crosstalk.exporters.svg_speech import spoken_spans
from crosstalk.geometry.svgpath import number
from crosstalk.primitives import TextItem, TextSpan
from crosstalk.text.bidi import as_drawn, has_leftward
from crosstalk.text.east_asia import language_of
from crosstalk.text.fonts import FontFile, font_file
from crosstalk.text.metrics import face as advances_of
from crosstalk.text.outlines import source_of
from crosstalk.tongue import tr

_CLOSE = 0.0005
"""In em: closer than this to the measured advance, nothing is written between two letters."""


class PdfText:
    """The faces of one file. All texts are `use`d, then the faces are frozen by the first `operators`."""

    def __init__(self) -> None:
        self._faces: dict[FontFile, Face] = {}
        self._frozen = False

    def use(self, item: TextItem) -> None:
        """Note the characters of a text; raises CrosstalkError where no installed font has one of them."""
        for span in item.spans:
            missing = []
            for character in set(as_drawn(span.text)):
                file = _file_for(character, span)
                if file is None:
                    missing += [character] if advances_of()[character] > 0 and not character.isspace() else []
                    continue
                if file not in self._faces:
                    self._faces[file] = Face(file, f"F{len(self._faces) + 1}")
                self._faces[file].use(character)
            if missing:
                raise CrosstalkError(
                    tr(
                        "No installed font has the characters {missing}; install one that does (for Chinese on "
                        "Debian `sudo apt install fonts-noto-cjk`).",
                        missing=" ".join(sorted(missing)),
                    )
                )

    def operators(self, item: TextItem) -> list[str]:
        """Return the operators that show a text."""
        self._freeze()
        parts: list[str] = []
        for span, read in zip(item.spans, spoken_spans(item.spans), strict=True):
            shown = [f"{numbers(rgb(span.color), 4)} rg", *self._span(span)]
            if len(shown) == 1:
                continue
            if read != span.text or has_leftward(span.text):
                shown = [f"/Span << /ActualText {pdf_text(read)} >> BDC", *shown, "EMC"]
            parts += shown
        return ["BT", *parts, "ET"] if parts else []

    def write(self, pdf: PdfFile) -> dict[str, str]:
        """Embed the faces and return their references by name."""
        self._freeze()
        return {face.name: face.write(pdf) for face in self._faces.values()}

    def _freeze(self) -> None:
        if not self._frozen:
            for face in self._faces.values():
                face.freeze()
            self._frozen = True

    def _span(self, span: TextSpan) -> Iterator[str]:
        x = span.x
        advances = advances_of(span.bold, span.italic)
        own = font_file(span.bold, span.italic)
        for file, group in groupby(as_drawn(span.text), lambda character: _file_for(character, span)):
            characters = list(group)
            if file is None:
                continue
            if file == own:
                yield self._run(self._faces[file], characters, advances, span, x)
            else:
                yield from self._foreign(self._faces[file], characters, advances, span, x)
            x += span.size * sum(advances[character] for character in characters)

    def _run(
        self, face: Face, characters: Sequence[str], advances: dict[str, float], span: TextSpan, x: float
    ) -> str:
        """Show letters of a font with Arial's widths in one string."""
        parts: list[str] = []
        for character in characters:
            code = face.codes.get(character)
            if code is None:
                continue
            parts.append(f"<{code.code:04X}>")
            gap = code.advance - advances[character]
            if abs(gap) > _CLOSE:
                parts.append(number(1000 * gap, 1))
        shown = "".join(parts).replace("><", "")
        return f"/{face.name} {number(span.size)} Tf 1 0 0 -1 {numbers((x, span.y))} Tm [{shown}] TJ"

    def _foreign(
        self, face: Face, characters: Sequence[str], advances: dict[str, float], span: TextSpan, x: float
    ) -> Iterator[str]:
        """Show letters of another font one by one: a narrower one centred in its place, a wider one squeezed."""
        yield f"/{face.name} {number(span.size)} Tf"
        for character in characters:
            code, advance = face.codes.get(character), advances[character]
            if code is not None:
                squeeze = min(1.0, advance / code.advance) if code.advance > 0 and advance > 0 else 1.0
                slack = max(0.0, advance - code.advance) / 2 if advance > 0 else 0.0
                place = numbers((x + slack * span.size, span.y))
                yield f"{number(squeeze, 4)} 0 0 -1 {place} Tm <{code.code:04X}> Tj"
            x += advance * span.size


def _file_for(character: str, span: TextSpan) -> FontFile | None:
    return source_of(character, span.bold, span.italic, language_of(span.text))
