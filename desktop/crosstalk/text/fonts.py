"""Where on this machine a font with Arial's advances lies, found without Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from crosstalk.errors import CrosstalkError
from crosstalk.tongue import tr

FAMILIES = ("Arial", "Helvetica", "Liberation Sans", "Arimo", "TeX Gyre Heros")
"""Families with the same advance widths, in the order in which they are taken."""

_STYLES = {
    (False, False): ("regular", "roman", ""),
    (True, False): ("bold", "bd"),
    (False, True): ("italic", "oblique", "i"),
    (True, True): ("bolditalic", "boldoblique", "bi"),
}
_SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})


class FontFile(NamedTuple):
    """A face in a file; `number` counts the faces of a collection."""

    path: Path
    number: int = 0


def folders() -> list[Path]:
    """Return the folders that hold fonts on this system, whether or not they exist."""
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData/Local"))
        return [
            Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts",
            local / "Microsoft/Windows/Fonts",
        ]
    if sys.platform == "darwin":
        return [home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")]
    data = Path(os.environ.get("XDG_DATA_HOME", home / ".local/share"))
    return [home / ".fonts", data / "fonts", Path("/usr/local/share/fonts"), Path("/usr/share/fonts")]


@cache
def installed() -> tuple[Path, ...]:
    """Return all font files of this machine, by name."""
    return tuple(sorted(_walk(folders()), key=lambda path: (path.name.lower(), str(path))))


def font_file(bold: bool = False, italic: bool = False) -> FontFile:
    """Return the file of a face of the first installed family; raises CrosstalkError where there is none."""
    found = find(installed(), bold, italic)
    if found is None:
        raise no_font()
    return found


def no_font() -> CrosstalkError:
    """Return the sentence that names the package to install."""
    return CrosstalkError(
        tr(
            "No font with the widths of Arial was found; install one, on Debian and Ubuntu with "
            "`sudo apt install fonts-liberation`."
        )
    )


def find(files: tuple[Path, ...], bold: bool, italic: bool) -> FontFile | None:
    """Return the face of the first family of FAMILIES that is among files, judged by their names."""
    by_name: dict[str, Path] = {}
    for path in files:
        by_name.setdefault(squeezed(path.stem), path)
    for family in FAMILIES:
        collection = by_name.get(squeezed(family))
        if collection and collection.suffix.lower() == ".ttc":
            number = _face_in(collection, bold, italic)
            if number is not None:
                return FontFile(collection, number)
            continue
        for style in _STYLES[(bold, italic)]:
            file = by_name.get(squeezed(family) + style)
            if file:
                return FontFile(file)
    return None


@cache
def _face_in(path: Path, bold: bool, italic: bool) -> int | None:
    """Return which face of a collection (Helvetica.ttc of macOS) has a style."""
    from fontTools.ttLib import TTCollection

    wanted = {name for name in _STYLES[(bold, italic)] if name}
    for number, font in enumerate(TTCollection(str(path), lazy=True).fonts):
        if squeezed(str(font["name"].getDebugName(2) or "")) in wanted:
            return number
    return None


def squeezed(name: str) -> str:
    """Return the letters and digits of a name in small letters."""
    return "".join(character for character in name.lower() if character.isalnum())


def _walk(roots: list[Path]) -> Iterator[Path]:
    for root in roots:
        for folder, _, names in os.walk(root):
            for name in names:
                if os.path.splitext(name)[1].lower() in _SUFFIXES:
                    yield Path(folder, name)
