"""Themes that a person keeps for other diagrams: one small JSON file each in a folder of the person's own."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path

import msgspec
import platformdirs

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram, OwnTheme
from crosstalk.storage import facts
from crosstalk.storage.files import read_bytes, write_bytes
from crosstalk.storage.soundness import check
from crosstalk.tongue import tr

_LIMIT = 1_000_000
_UNFIT = re.compile(r"[^\w-]+")


def folder() -> Path:
    """Return the folder of kept themes; `CROSSTALK_STATE` overrides the system's place, for tests."""
    override = os.environ.get("CROSSTALK_STATE")
    base = (
        Path(override)
        if override
        else Path(platformdirs.user_config_dir("crosstalk-studio", appauthor=False))
    )
    return base / "themes"


def kept_themes() -> list[OwnTheme]:
    """Return the kept themes by name; a file that holds none is passed over."""
    found: list[OwnTheme] = []
    for path in folder().glob("*.json"):
        with contextlib.suppress(OSError, CrosstalkError, msgspec.MsgspecError, UnicodeDecodeError):
            theme = facts.decode(read_bytes(path, _LIMIT), OwnTheme)
            check(Diagram(themes={theme.id: theme}), path.name)
            found.append(theme)
    return sorted(found, key=lambda theme: (theme.label.lower(), theme.label))


def keep(theme: OwnTheme) -> Path:
    """Keep a theme; one of the same name is replaced. Raises CrosstalkError where it cannot be written."""
    name = _UNFIT.sub("-", theme.label.lower()).strip("-") or "theme"
    path = folder() / f"{name}.json"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CrosstalkError(
            tr("The theme was not kept: {parent} cannot be made.", parent=path.parent)
        ) from error
    write_bytes(path, facts.encode(msgspec.structs.replace(theme, id=name)) + b"\n")
    return path
