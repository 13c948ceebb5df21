"""How the program looks and moves: light or dark, larger or smaller, with or without motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, Qt
from PySide6.QtWidgets import QApplication

from crosstalk.tongue import later
from crosstalk.ui import recent, style

if TYPE_CHECKING:
    from crosstalk.ui.windows import Windows

MODES = {"": later("As the system"), "light": later("Light"), "dark": later("Dark")}
SCALES = (0.85, 1.0, 1.15, 1.3, 1.5)
_MODE, _SCALE, _MOTION = "appearance", "interface_scale", "reduced_motion"


def mode() -> str:
    """Return what was chosen: "light", "dark", or "" to follow the system."""
    kept = str(recent.settings().value(_MODE, "") or "")
    return kept if kept in MODES else ""


def scale() -> float:
    """Return how large the interface is drawn, 1 being usual."""
    try:
        kept = float(str(recent.settings().value(_SCALE, 1.0)))
    except ValueError:
        return 1.0
    return min(SCALES, key=lambda known: abs(known - kept))


def is_still() -> bool:
    """Say whether less motion was asked for."""
    return str(recent.settings().value(_MOTION, "false")).casefold() == "true"


def keep(*, look: str | None = None, larger: float | None = None, still: bool | None = None) -> None:
    """Keep what was chosen for this and the next start."""
    for key, value in ((_MODE, look), (_SCALE, larger), (_MOTION, still)):
        if value is not None:
            recent.settings().setValue(key, value)


def is_dark() -> bool:
    """Say whether the interface is to be dark now."""
    return mode() == "dark" or (not mode() and _system_is_dark())


def apply(app: QApplication) -> None:
    """Give the application the look that was chosen."""
    style.use(dark=is_dark(), larger=scale(), motion=not is_still())
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_FadeTooltip):
        QApplication.setEffectEnabled(effect, style.moves)
    style.apply(app)


def show_again(windows: Windows) -> None:
    """Take the look that is chosen now in all windows; what is open in them, and its steps, stay."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = style.is_dark, style.scale, style.moves
    apply(app)
    if (style.is_dark, style.scale, style.moves) != before:
        for window in list(windows.all):
            windows.renew(window)


def follow_system(windows: Windows, app: QApplication) -> None:
    """Change along when the system turns dark or light."""
    app.styleHints().colorSchemeChanged.connect(
        lambda _: QTimer.singleShot(0, app, lambda: show_again(windows))
    )


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
