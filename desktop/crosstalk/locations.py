"""Where the program's own data lie: in a checkout and in an installed wheel alike."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    package = Path(__file__).resolve().parent
    shipped = package / "shipped"
    return shipped if shipped.is_dir() else package.parent.parent


def resources(*parts: str) -> Path:
    """Return the path of something in `resources/`, e.g. `resources("relations", "relations.toml")`."""
    return _root().joinpath("resources", *parts)


def diagrams(*parts: str) -> Path:
    """Return the path of something in `diagrams/`, the saved diagrams that ship as templates."""
    return _root().joinpath("diagrams", *parts)
