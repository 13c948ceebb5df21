"""The tables read into values."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from crosstalk.catalog.kept import Kept, digest
from crosstalk.catalog.types import (
    Category,
    ComponentType,
    RegionType,
    RelationType,
    Section,
    StrandType,
    Theme,
)
from crosstalk.errors import CrosstalkError
from crosstalk.tongue import tr

T = TypeVar("T")

CLASSES = "classes"
"""Folder and table of the drawings that entries share."""


def read_table(path: Path, kept: Kept | None = None) -> dict[str, Any]:
    """Return a TOML file, from what is kept of these very bytes if it can be; raises CrosstalkError naming the file."""
    try:
        data = path.read_bytes()
        name, source = f"table {path.parent.name}/{path.name}", digest(data)
        found = None if kept is None else _unpacked(kept.get(name, source))
        if found is None:
            found = tomllib.loads(data.decode("utf-8").replace("\r\n", "\n"))
            if kept is not None:
                kept.put(name, source, msgspec.msgpack.encode(found))
        return found
    except FileNotFoundError as error:
        raise CrosstalkError(tr("{path} is missing; the installation is incomplete.", path=path)) from error
    except (ValueError, OSError) as error:
        raise CrosstalkError(tr("{path} cannot be read: {error}.", path=path, error=error)) from error


def _unpacked(data: bytes | None) -> dict[str, Any] | None:
    try:
        return None if data is None else msgspec.msgpack.decode(data, type=dict[str, Any])
    except msgspec.MsgspecError:
        return None


def convert(data: Any, kind: type[T], where: str) -> T:
    """Return data as a value of the catalogue; raises CrosstalkError saying which entry is wrong."""
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        raise CrosstalkError(f"{where}: {error}.") from error


def load_places(root: Path, kept: Kept | None = None) -> tuple[dict[str, Section], dict[str, Category]]:
    """Return sections and categories in their order."""
    table = read_table(root / "categories.toml", kept)
    sections = {
        key: convert({"id": key, "order": n, **value}, Section, f"section {key}")
        for n, (key, value) in enumerate(table["sections"].items())
    }
    categories = {
        key: convert({"id": key, "order": n, **value}, Category, f"category {key}")
        for n, (key, value) in enumerate(table["categories"].items())
    }
    return sections, categories


def load_components(
    root: Path, categories: dict[str, Category], kept: Kept | None = None
) -> dict[str, ComponentType]:
    """Return every component by id, category by category, each in its order."""
    classes = read_table(root / CLASSES / f"{CLASSES}.toml", kept)
    rows: dict[str, dict[str, Any]] = {}
    for category in categories.values():
        table = read_table(root / category.id / "components.toml", kept)
        defaults = {"category": category.id, "family": category.family, "sits": category.sits}
        defaults = {**defaults, **table.pop("defaults", {})}
        for order, (key, row) in enumerate(table.items()):
            if key in rows:
                raise CrosstalkError(
                    tr("{id}/components.toml: {key} is described twice.", id=category.id, key=key)
                )
            rows[key] = {"id": key, "order": order, **defaults, **row}
    where = f"{root.name}, component "
    return {
        key: convert({**row, **_facts(row, rows, classes)}, ComponentType, where + key)
        for key, row in rows.items()
    }


def _facts(
    row: dict[str, Any], rows: dict[str, dict[str, Any]], classes: dict[str, dict[str, Any]]
) -> dict[str, Any]:
    """Return what an entry takes from a drawing: its own, else that of `like`, else that of its class, tinted."""
    if "drawing" in row:
        return {"tint": {}}
    shared = rows.get(row.get("like", ""), {})
    if "drawing" not in shared:
        shared = {"drawing": f"{CLASSES}/{row['family']}.svg", **classes.get(row["family"], {})}
    facts: dict[str, Any] = {key: shared[key] for key in ("drawing", "ports", "size") if key in shared}
    tint = {slot: color for slot, color in row.get("tint", {}).items() if slot in shared.get("slots", {})}
    return {**facts, "slots": {**shared.get("slots", {}), **tint}, "tint": tint}


def load_relations(path: Path, kept: Kept | None = None) -> dict[str, RelationType]:
    """Return every relation by id in picker order."""
    return _numbered(path, RelationType, kept)


def load_strands(path: Path, kept: Kept | None = None) -> dict[str, StrandType]:
    """Return every strand by id; none where the table is not there. Shared options come from the table beside it."""
    if not path.exists():
        return {}
    beside = path.with_name("options.toml")
    shared = read_table(beside, kept) if beside.exists() else {}
    rows = read_table(path, kept)
    return {
        key: convert({"id": key, "order": n, **_with_options(row, shared)}, StrandType, f"{path.name}, {key}")
        for n, (key, row) in enumerate(rows.items())
    }


def _with_options(row: dict[str, Any], shared: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return the row of a strand with its options complete: own facts over those of the option it takes."""
    if "options" not in row:
        return row
    options = {
        name: {**shared.get(own.get("like", ""), {}), **{k: v for k, v in own.items() if k != "like"}}
        for name, own in row["options"].items()
    }
    return {**row, "options": options}


def load_regions(path: Path) -> dict[str, RegionType]:
    """Return every kind of region by id, in picker order."""
    return _numbered(path, RegionType)


def load_themes(folder: Path, kept: Kept | None = None) -> dict[str, Theme]:
    """Return every theme by id, in the order they ask for."""
    themes = [
        convert({"id": path.stem, **read_table(path, kept)}, Theme, f"themes/{path.name}")
        for path in folder.glob("*.toml")
    ]
    return {theme.id: theme for theme in sorted(themes, key=lambda t: (t.order, t.id))}


def _numbered(path: Path, kind: type[T], kept: Kept | None = None) -> dict[str, T]:
    rows = read_table(path, kept)
    return {
        key: convert({"id": key, "order": n, **row}, kind, f"{path.name}, {key}")
        for n, (key, row) in enumerate(rows.items())
    }
