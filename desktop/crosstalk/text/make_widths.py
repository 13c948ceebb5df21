"""Maintenance: write `resources/text/widths.json` from font files.

    python -m crosstalk.text.make_widths FONTDIR

FONTDIR holds LiberationSans-Regular.ttf, -Bold, -Italic and -BoldItalic (Debian: package fonts-liberation,
/usr/share/fonts/truetype/liberation). The table is committed; this is run again only when a new version of
the fonts covers more characters. The advances of Liberation Sans are by design those of Arial and
Helvetica.
"""

from __future__ import annotations

import sys
from pathlib import Path

import msgspec
from fontTools.ttLib import TTFont

from crosstalk.locations import resources
from crosstalk.text.metrics import FACES, WidthTable

_FILES = dict(zip(FACES, ("Regular", "Bold", "Italic", "BoldItalic"), strict=True))


def table_of(folder: Path) -> WidthTable:
    """Return the table of the four faces in a folder; raises FileNotFoundError where one is missing."""
    fonts = {name: TTFont(folder / f"LiberationSans-{suffix}.ttf") for name, suffix in _FILES.items()}
    maps = {name: font.getBestCmap() for name, font in fonts.items()}
    shared = set.intersection(*(set(codes) for codes in maps.values()))
    codes = sorted(code for code in shared if code >= 32)
    widths = {
        name: [int(font["hmtx"][maps[name][code]][0]) for code in codes] for name, font in fonts.items()
    }
    regular = fonts["regular"]
    source = regular["name"].getDebugName(4) + ", " + regular["name"].getDebugName(5)
    return WidthTable(source, regular["head"].unitsPerEm, "".join(map(chr, codes)), widths)


def main(folder: str) -> None:
    """Write the table, one line per face so that a change shows where it is."""
    data = msgspec.json.encode(table_of(Path(folder))).replace(b'],"', b'],\n"').replace(b'","', b'",\n"')
    target = resources("text", "widths.json")
    target.write_bytes(data + b"\n")
    print(f"{target}: {len(data)} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
