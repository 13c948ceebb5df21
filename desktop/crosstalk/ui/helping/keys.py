"""The keys a person chose: kept with the settings, given to the registry at the start, followed by all windows."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from crosstalk.editor import keymap
from crosstalk.editor.actions import REGISTRY
from crosstalk.ui import recent

SETTING = "keys"


def restore() -> None:
    """Give the actions the keys that were chosen; what cannot be read is as if nothing had been chosen."""
    keymap.apply(REGISTRY, _kept())


def bind(action_id: str, keys: Sequence[str]) -> None:
    """Give an action other keys, in all windows and for the next start."""
    REGISTRY.rebind(action_id, [key for key in keys if keymap.may_be_bound(key)])
    _keep()


def reset(action_id: str) -> None:
    """Give an action the keys it came with."""
    keymap.reset(REGISTRY, action_id)
    _keep()


def reset_all() -> None:
    """Give every action the keys it came with."""
    keymap.apply(REGISTRY, {})
    _keep()


def shown(key: str) -> str:
    """Return a key as the system writes it; "" for none."""
    if key == "Shift+/":
        return "?"
    # Qt knows these two by their short names alone.
    key = key.replace("PageUp", "PgUp").replace("PageDown", "PgDown")
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _kept() -> dict[str, list[str]]:
    try:
        read = json.loads(str(recent.settings().value(SETTING, "{}")))
    except ValueError:
        return {}
    if not isinstance(read, dict):
        return {}
    return {
        action_id: [key for key in keys if isinstance(key, str)]
        for action_id, keys in read.items()
        if isinstance(keys, list)
    }


def _keep() -> None:
    from crosstalk.ui.window import MainWindow

    recent.settings().setValue(SETTING, json.dumps(keymap.changed(REGISTRY)))
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.menus.show_keys()
