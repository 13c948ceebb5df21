"""Takes size, slots and ports over from the drawings into the tables: `python -m crosstalk.catalog.sync [--check]`.

Run it after drawing or removing an SVG. It rewrites only the lines `drawing`, `size`, `slots` and `ports` of an entry,
and the whole of `classes/classes.toml` and of `outlines.json`; everything else in a table is written by hand and stays.
"""

from __future__ import annotations

import contextlib
import re
import sys
from pathlib import Path

from crosstalk.catalog import outlines
from crosstalk.catalog.loading import CLASSES, read_table
from crosstalk.catalog.silhouette import silhouette
from crosstalk.catalog.svgart import Drawing, read_svg
from crosstalk.errors import CrosstalkError
from crosstalk.locations import resources

_HEADER = re.compile(r"^\[([A-Za-z0-9_-]+)\]\s*$")
_OURS = re.compile(r"^(drawing|size|slots|ports)\s*=")
_CLASSES_HEAD = "# Facts of the class drawings. Written by `python -m crosstalk.catalog.sync`; do not edit.\n"


def synced(root: Path) -> dict[Path, str]:
    """Return, for each table below `root` that does not agree with its drawings, the text that would."""
    wanted = {root / CLASSES / f"{CLASSES}.toml": classes_table(root)}
    for path in sorted(root.glob("*/components.toml")):
        wanted[path] = components_table(path)
    wanted[root / outlines.FILE] = outlines_table(root)
    return {p: text for p, text in wanted.items() if not p.exists() or p.read_text(encoding="utf-8") != text}


def classes_table(root: Path) -> str:
    """Return the table of the class drawings."""
    parts = [_CLASSES_HEAD]
    drawings = sorted((root / CLASSES).glob("*.svg"))
    parts += ["\n".join((f"[{path.stem}]", *facts(_read(path)), "")) for path in drawings]
    return "\n".join(parts)


def components_table(path: Path) -> str:
    """Return a table of components with the facts of the drawings beside it."""
    out: list[str] = []
    pending: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if header := _HEADER.match(line):
            _flush(out, pending)
            pending = _own_facts(path.parent, header[1])
        if not _OURS.match(line):
            out.append(line)
    _flush(out, pending)
    return "\n".join(out) + "\n"


def outlines_table(root: Path) -> str:
    """Return the table of the silhouettes of all drawings."""
    table: outlines.Table = {}
    for path in root.glob("*/*.svg"):
        data = path.read_bytes()
        with contextlib.suppress(CrosstalkError):
            drawing = read_svg(data, path.name)
            polygons = silhouette(drawing.shapes(), drawing.bounds)
            flat = tuple(tuple(number for point in polygon for number in point) for polygon in polygons)
            table[f"{path.parent.name}/{path.stem}"] = (outlines.digest(data), flat)
    return outlines.text_of(table)


def facts(drawing: Drawing) -> list[str]:
    """Return the lines `size`, `slots` and `ports` of a drawing."""
    width, height = (round(v, 2) for v in drawing.size)
    lines = [f"size = [{width}, {height}]"]
    if drawing.slots:
        pairs = ", ".join(f'{name} = "{color}"' for name, color in drawing.slots.items())
        lines.append(f"slots = {{ {pairs} }}")
    if drawing.ports:
        ports = ", ".join(
            f'{{ name = "{p.name}", x = {p.x}, y = {p.y}, direction = {p.direction} }}' for p in drawing.ports
        )
        lines.append(f"ports = [{ports}]")
    return lines


def main(arguments: list[str]) -> int:
    """Write the tables, or with `--check` only say which would change. Returns the exit code."""
    changed = synced(resources("components"))
    for path, text in changed.items():
        if "--check" not in arguments:
            path.write_text(text, encoding="utf-8")
        print(path)
    return 1 if changed and "--check" in arguments else 0


def orphans(root: Path) -> list[Path]:
    """Return drawings that no entry names: a file with a misspelt id."""
    lost = []
    for path in root.glob("*/*.svg"):
        table = path.parent / "components.toml"
        if path.parent.name != CLASSES and not (table.exists() and path.stem in read_table(table)):
            lost.append(path)
    return sorted(lost)


def _own_facts(folder: Path, entry: str) -> list[str]:
    path = folder / f"{entry}.svg"
    if not path.exists():
        return []
    try:
        return [f'drawing = "{folder.name}/{path.name}"', *facts(_read(path))]
    except CrosstalkError as error:
        print(error, file=sys.stderr)
        return []


def _read(path: Path) -> Drawing:
    return read_svg(path.read_bytes(), f"{path.parent.name}/{path.name}")


def _flush(out: list[str], pending: list[str]) -> None:
    """Put the facts at the end of an entry, before the blank line that parts it from the next."""
    blank = 0
    while out and not out[-1].strip():
        out.pop()
        blank += 1
    out.extend(pending)
    pending.clear()
    out.extend([""] * blank)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
