"""The submenu View ▸ Colour vision: the page as other eyes see it, in grey, and as printed; the diagram stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.catalog.vision import GREY, LABELS, PRINTED, has_severity
from crosstalk.editor.actions.action import Action

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "View/Colour vision"
_WORDS = {
    "protanopia": "No or weak red-sensitive cones: about 1 man in 50",
    "deuteranopia": "No or weak green-sensitive cones: about 1 man in 16",
    "tritanopia": "No or weak blue-sensitive cones: rare",
    GREY: "Luminance alone, as a copier or a black-and-white print shows it",
    PRINTED: "About as offset on coated paper; an approximation, not a proof",
}


def look(session: EditorSession, vision: str, severity: float | None = None) -> None:
    """Show the page as other eyes see it; "" shows it as it is. The severity stays where none is given."""
    session.settings.vision = vision
    if severity is not None:
        session.settings.severity = min(1.0, max(0.0, severity))
    session.overlay_changed.emit()
    session.view_changed.emit()


def name_of(vision: str, severity: float) -> str:
    """Return what a way of looking is called in the status bar."""
    label = LABELS.get(vision, "")
    return f"{label} {100 * severity:.0f} %" if has_severity(vision) else label


def _action(vision: str, label: str, icon: str, tip: str, section: str) -> Action:
    name = f"view.vision_{vision or 'normal'}"
    return Action(
        name, label, lambda s: look(s, vision), (), icon, MENU, section,
        checked=lambda s: s.settings.vision == vision, tip=tip,
    )  # fmt: skip


ACTIONS = [
    _action("", "As it is", "mdi6.eye-outline", "Show the page in its own colours", "normal"),
    *(_action(vision, label, "", _WORDS[vision], "eyes") for vision, label in LABELS.items()),
]
