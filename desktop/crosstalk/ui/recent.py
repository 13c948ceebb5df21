"""Files that were open before, and other things remembered per person."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

MOST = 12


def settings() -> QSettings:
    """Return the person's settings; `CROSSTALK_STATE` puts them into that folder, for tests."""
    folder = os.environ.get("CROSSTALK_STATE")
    if folder:
        return QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
    return QSettings("Crosstalk Studio", "Crosstalk Studio")


def recent_files() -> list[Path]:
    """Return the files that were open before and still exist, the latest first."""
    value = settings().value("recent", [])
    names = value if isinstance(value, list) else [value] if isinstance(value, str) else []
    return [path for path in map(Path, names) if path.exists()]


def remember_file(path: Path) -> None:
    """Put a file first among the recent ones."""
    known = [p for p in recent_files() if p != path.absolute()]
    settings().setValue("recent", [str(p) for p in [path.absolute(), *known][:MOST]])


def forget_files() -> None:
    """Empty the list of recent files."""
    settings().setValue("recent", [])


def last_folder() -> Path:
    """Return the folder in which a file was chosen last."""
    folder = Path(str(settings().value("folder", "")) or Path.home())
    return folder if folder.is_dir() else Path.home()


def remember_folder(path: Path) -> None:
    """Remember the folder of a file."""
    settings().setValue("folder", str(path.absolute().parent))


def bytes_setting(key: str) -> QByteArray | None:
    """Return a setting of bytes (the places of docks), None where there is none."""
    value = settings().value(key)
    return value if isinstance(value, QByteArray) and not value.isEmpty() else None
