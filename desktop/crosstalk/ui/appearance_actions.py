"""View ▸ Appearance: light, dark or as the system; the size of the interface; less motion."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer

from crosstalk.editor.actions import Action
from crosstalk.editor.session import EditorSession
from crosstalk.ui import appearance

MENU = "View/Appearance"


def _then(keep: Callable[[], None]) -> Callable[[EditorSession], None]:
    def run(session: EditorSession) -> None:
        from crosstalk.ui.windows import window_of

        keep()
        # The entry that was clicked belongs to a window that is about to be built anew.
        windows = window_of(session).windows
        QTimer.singleShot(0, lambda: appearance.show_again(windows))

    return run


def _mode(mode: str, label: str) -> Action:
    return Action(
        f"view.look_{mode or 'system'}", label, _then(lambda: appearance.keep(look=mode)), (), "", MENU, "mode",
        checked=lambda _: appearance.mode() == mode,
    )  # fmt: skip


def _scale(scale: float) -> Action:
    return Action(
        f"view.scale_{round(scale * 100)}", f"{scale:.0%}", _then(lambda: appearance.keep(larger=scale)), (), "", MENU,
        "scale", checked=lambda _: appearance.scale() == scale, tip="Size of words and icons of the program",
    )  # fmt: skip


ACTIONS = [
    *(_mode(mode, label) for mode, label in appearance.MODES.items()),
    *(_scale(scale) for scale in appearance.SCALES),
    Action(
        "view.still", "Less motion", _then(lambda: appearance.keep(still=not appearance.is_still())), (), "", MENU,
        "motion", checked=lambda _: appearance.is_still(), tip="Nothing slides or fades",
    ),
]  # fmt: skip
