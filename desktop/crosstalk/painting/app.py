"""The one application object that Qt needs before any font or pixmap."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication

_held: list[QGuiApplication] = []


def ensure_app() -> None:
    """Create a QGuiApplication where there is none; without a display it needs none."""
    if QGuiApplication.instance() is not None:
        return
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _held.append(QGuiApplication(sys.argv[:1] or ["crosstalk"]))
