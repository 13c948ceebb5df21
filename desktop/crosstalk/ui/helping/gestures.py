"""What the pointer does, for the sheet of keys and the help: what no menu entry can say."""

from __future__ import annotations

from crosstalk.tongue import later

GESTURES: tuple[tuple[str, str], ...] = (
    (later("Move about on the page"), later("Space-drag, middle-drag, wheel, two fingers")),
    (later("Zoom at the pointer"), later("Ctrl+wheel, Alt+wheel, pinch")),
    (later("Select what is enclosed"), later("Drag from left to right on the page")),
    (later("Select what is touched"), later("Drag from right to left on the page")),
    (later("Add to the selection, or take out"), later("Shift-click")),
    (later("Reach into a group"), later("Ctrl-click; double-click enters, Esc leaves")),
    (later("Duplicate"), later("Alt-drag, or press Ctrl and drag")),
    (later("Without snapping"), later("Ctrl during the drag")),
    (later("Along one axis, in steps of 15°"), later("Shift during the drag")),
    (later("Free the proportions of a component"), later("Shift while resizing")),
    (later("Resize from the centre"), later("Alt while resizing")),
    (later("Connect"), later("Drag a handle at a component's side; on empty page the palette opens")),
    (later("Edit words"), later("Double-click, or just type")),
    (later("Leave, cancel"), later("Esc")),
)
"""What one wants, and how the pointer does it."""
