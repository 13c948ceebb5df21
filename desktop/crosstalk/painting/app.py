"""The one application object that Qt needs before any font or pixmap."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication

_held: list[QGuiApplication] = []


def ensure_app() -> None:
    """Create an application where there is none; without a display it is an offscreen one.

    It is a QGuiApplication, or a QApplication where the process has loaded QtWidgets already: there can be only
    one, and whoever did that will want widgets.
    """
    if QGuiApplication.instance() is not None:
        return
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    widgets = sys.modules.get("PySide6.QtWidgets")
    kind = widgets.QApplication if widgets is not None else QGuiApplication
    _held.append(kind(sys.argv[:1] or ["crosstalk"]))
