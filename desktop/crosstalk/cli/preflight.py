"""`python -m crosstalk.cli.preflight`: whether this machine has what Qt needs, before `make test` runs anything."""

from __future__ import annotations

import sys

from crosstalk.cli import system
from crosstalk.errors import CrosstalkError


def preflight() -> None:
    """Raise CrosstalkError naming the packages where a system library of Qt is missing; warn on a missing font."""
    system.prepare_headless()
    with system.explained_imports():
        import PySide6.QtWidgets  # noqa: F401
    system.hint_font("live")


if __name__ == "__main__":
    try:
        preflight()
    except CrosstalkError as error:
        sys.exit(f"crosstalk: {error}")
