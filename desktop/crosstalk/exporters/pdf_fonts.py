"""Fonts in a PDF: which glyphs are used, their subset, and what they mean in Unicode.

Each face becomes a Type 0 font whose codes are glyph numbers of the subset (ISO 32000-1 §9.7), TrueType embedded as
FontFile2, CFF outlines as FontFile3. The ToUnicode map (§9.10.3) is what makes text selectable and
searchable.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable
from typing import Any, NamedTuple

from crosstalk.exporters.pdf_file import PdfFile, dictionary
from crosstalk.text.fonts import FontFile

_SYMBOLIC = 4
_ITALIC = 64


class Code(NamedTuple):
    """A glyph: its code in a string of the PDF, and its advance in em."""

    code: int
    advance: float


class Face:
    """One font file in one PDF. Ask for the codes of characters after all of them have been `use`d."""

    def __init__(self, file: FontFile, name: str) -> None:
        self.file, self.name = file, name
        self.characters: set[str] = set()
        self.codes: dict[str, Code] = {}

    def use(self, characters: Iterable[str]) -> None:
        """Note characters that will be written."""
        self.characters.update(characters)

    def freeze(self) -> None:
        """Make the subset; from now on `codes` holds each character's."""
        self._font = _subset(self.file, self.characters)
        self._is_cff = "CFF " in self._font
        cmap, hmtx = self._font.getBestCmap() or {}, self._font["hmtx"]
        units = float(self._font["head"].unitsPerEm)
        for character in sorted(self.characters):
            glyph = cmap.get(ord(character))
            if glyph is not None:
                self.codes[character] = Code(self._code(glyph), hmtx[glyph][0] / units)

    def _code(self, glyph: str) -> int:
        """Return the glyph's number, or where the outlines are keyed by CID, that."""
        if self._is_cff and hasattr(self._font["CFF "].cff.topDictIndex[0], "ROS"):
            return int(glyph.removeprefix("cid")) if glyph.startswith("cid") else 0
        return int(self._font.getGlyphID(glyph))

    def write(self, pdf: PdfFile) -> str:
        """Embed the subset and return the reference to the font."""
        base = f"{_tag(self.characters)}+{_postscript_name(self._font)}"
        kind = "CIDFontType0" if self._is_cff else "CIDFontType2"
        descendant = [
            ("Type", "/Font"),
            ("Subtype", f"/{kind}"),
            ("BaseFont", f"/{base}"),
            ("CIDSystemInfo", "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"),
            ("FontDescriptor", self._descriptor(pdf, base)),
            ("DW", "1000"),
            ("W", self._widths()),
            ("CIDToGIDMap", "" if self._is_cff else "/Identity"),
        ]
        font = [
            ("Type", "/Font"),
            ("Subtype", "/Type0"),
            ("BaseFont", f"/{base}"),
            ("Encoding", "/Identity-H"),
            ("DescendantFonts", f"[{pdf.add(dictionary(descendant))}]"),
            ("ToUnicode", pdf.add_stream(_to_unicode(self.codes).encode("ascii"))),
        ]
        return pdf.add(dictionary(font))

    def _widths(self) -> str:
        advances = sorted({code.code: code.advance for code in self.codes.values()}.items())
        return "[" + " ".join(f"{code} [{round(1000 * advance, 2):g}]" for code, advance in advances) + "]"

    def _descriptor(self, pdf: PdfFile, base: str) -> str:
        font = self._font
        head, hhea, post = font["head"], font["hhea"], font["post"]
        per_mille = 1000.0 / head.unitsPerEm
        box = [round(v * per_mille) for v in (head.xMin, head.yMin, head.xMax, head.yMax)]
        data = self._program()
        entries = "/Subtype /CIDFontType0C" if self._is_cff else f"/Length1 {len(data)}"
        return pdf.add(
            dictionary(
                [
                    ("Type", "/FontDescriptor"),
                    ("FontName", f"/{base}"),
                    ("Flags", str(_SYMBOLIC | (_ITALIC if post.italicAngle else 0))),
                    ("FontBBox", f"[{' '.join(map(str, box))}]"),
                    ("ItalicAngle", f"{post.italicAngle:g}"),
                    ("Ascent", str(round(hhea.ascent * per_mille))),
                    ("Descent", str(round(hhea.descent * per_mille))),
                    (
                        "CapHeight",
                        str(round(getattr(font.get("OS/2"), "sCapHeight", 1466 * 0.49) * per_mille)),
                    ),
                    ("StemV", "80"),
                    ("FontFile3" if self._is_cff else "FontFile2", pdf.add_stream(data, entries)),
                ]
            )
        )

    def _program(self) -> bytes:
        """Return the font file; of CFF outlines that table alone, as Poppler shows no letters of a whole one."""
        if self._is_cff:
            return bytes(self._font.getTableData("CFF "))
        buffer = io.BytesIO()
        self._font.save(buffer)
        return buffer.getvalue()


def _subset(file: FontFile, characters: set[str]) -> Any:
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    font = TTFont(str(file.path), fontNumber=file.number, lazy=True, recalcTimestamp=False)
    options = Options(layout_features=[], hinting=False, notdef_outline=True, glyph_names=False)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "kern", "FFTM", "meta", "DSIG"]
    options.name_IDs = [0, 1, 2, 6, 13, 14]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[ord(character) for character in characters])
    subsetter.subset(font)
    # Through bytes: the tables then know only what was kept.
    buffer = io.BytesIO()
    font.save(buffer)
    buffer.seek(0)
    return TTFont(buffer, recalcTimestamp=False)


def _postscript_name(font: Any) -> str:
    name = str(font["name"].getDebugName(6) or "Font")
    return "".join(c for c in name if c.isascii() and (c.isalnum() or c in "-_")) or "Font"


def _tag(characters: set[str]) -> str:
    """Return six capitals that differ from subset to subset (§9.6.4)."""
    digest = hashlib.sha256("".join(sorted(characters)).encode("utf-8", "replace")).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _to_unicode(codes: dict[str, Code]) -> str:
    by_code: dict[int, str] = {}
    for character, code in codes.items():
        by_code.setdefault(code.code, character)
    lines = [
        f"<{code:04X}> <{character.encode('utf-16-be').hex().upper()}>"
        for code, character in sorted(by_code.items())
    ]
    blocks = [lines[i : i + 100] for i in range(0, len(lines), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{body}\nendcmap CMapName currentdict /CMap defineresource pop end end"
    )
