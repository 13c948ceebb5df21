"""The tables read into values."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

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

T = TypeVar("T")

CLASSES = "classes"
"""Folder and table of the drawings that entries share."""


def read_table(path: Path) -> dict[str, Any]:
    """Return a TOML file; raises CrosstalkError naming the file."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise CrosstalkError(f"{path} is missing; the installation is incomplete.") from error
    except (ValueError, OSError) as error:
        raise CrosstalkError(f"{path} cannot be read: {error}.") from error


def convert(data: Any, kind: type[T], where: str) -> T:
    """Return data as a value of the catalogue; raises CrosstalkError saying which entry is wrong."""
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        raise CrosstalkError(f"{where}: {error}.") from error


def load_places(root: Path) -> tuple[dict[str, Section], dict[str, Category]]:
    """Return sections and categories in their order."""
    table = read_table(root / "categories.toml")
    sections = {
        key: convert({"id": key, "order": n, **value}, Section, f"section {key}")
        for n, (key, value) in enumerate(table["sections"].items())
    }
    categories = {
        key: convert({"id": key, "order": n, **value}, Category, f"category {key}")
        for n, (key, value) in enumerate(table["categories"].items())
    }
    return sections, categories


def load_components(root: Path, categories: dict[str, Category]) -> dict[str, ComponentType]:
    """Return every component by id, category by category, each in its order."""
    classes = read_table(root / CLASSES / f"{CLASSES}.toml")
    rows: dict[str, dict[str, Any]] = {}
    for category in categories.values():
        table = read_table(root / category.id / "components.toml")
        defaults = {"category": category.id, "family": category.family, **table.pop("defaults", {})}
        for order, (key, row) in enumerate(table.items()):
            if key in rows:
                raise CrosstalkError(f"{category.id}/components.toml: {key} is described twice.")
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


def load_relations(path: Path) -> dict[str, RelationType]:
    """Return every relation by id in picker order."""
    return _numbered(path, RelationType)


def load_strands(path: Path) -> dict[str, StrandType]:
    """Return every strand by id; none where the table is not there. Shared options come from the table beside it."""
    if not path.exists():
        return {}
    beside = path.with_name("options.toml")
    shared = read_table(beside) if beside.exists() else {}
    rows = read_table(path)
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


def load_themes(folder: Path) -> dict[str, Theme]:
    """Return every theme by id, in the order they ask for."""
    themes = [
        convert({"id": path.stem, **read_table(path)}, Theme, f"themes/{path.name}")
        for path in folder.glob("*.toml")
    ]
    return {theme.id: theme for theme in sorted(themes, key=lambda t: (t.order, t.id))}


def _numbered(path: Path, kind: type[T]) -> dict[str, T]:
    rows = read_table(path)
    return {
        key: convert({"id": key, "order": n, **row}, kind, f"{path.name}, {key}")
        for n, (key, row) in enumerate(rows.items())
    }
