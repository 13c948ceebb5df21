"""Where the program's own data lie, in a checkout and in an installed wheel alike, and where it may keep things."""

from __future__ import annotations

import os
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


def cache_folder() -> Path | None:
    """Return the person's folder for what can be made again at any time, None where nothing is to be kept.

    `CROSSTALK_CACHE` overrides the system's place ("" keeps nothing); `CROSSTALK_STATE` takes it along, for tests.
    """
    chosen = os.environ.get("CROSSTALK_CACHE")
    if chosen is not None:
        return Path(chosen) if chosen else None
    state = os.environ.get("CROSSTALK_STATE")
    if state:
        return Path(state) / "cache"
    import platformdirs

    return Path(platformdirs.user_cache_dir("crosstalk-studio", appauthor=False))
