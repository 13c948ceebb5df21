"""The folder in which the program keeps what is no file of the person's: journal, backups, versions."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def state_folder(*parts: str) -> Path:
    """Return a part of the state folder; `CROSSTALK_STATE` overrides the system's place, for tests."""
    override = os.environ.get("CROSSTALK_STATE")
    base = (
        Path(override) if override else Path(platformdirs.user_state_dir("crosstalk-studio", appauthor=False))
    )
    return base.joinpath(*parts)
