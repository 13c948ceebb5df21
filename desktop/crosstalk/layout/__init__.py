"""Layer 3: automatic arrangements, as suggestions.

What belongs here: pure functions from boxes, edges and frames to new places. They know no diagram: the editor collects
what is to be arranged (`editor.arranging`), shows the suggestion, and applies it by `commands.place.put`. This package
may import everything up to `graph` and `routing`, and networkx.

Decisions, in short:
* A `Level` is what stands side by side: boxes with their whole extent (labels count), the edges between them, the area
  they should stay in, and obstacles. Each arrangement is a function from a level to new middles (`methods.METHODS`).
* `nested.arrange` works through frames (regions) from the innermost outwards: what lies in one is a level of its own,
  and the frame with all that is in it is one box of the level around it. A frame grows where its members need room.
* The last step of every arrangement is `separate.separated`, which alone guarantees that nothing overlaps, that what is
  pinned stays, and that the area is kept where there is room in it.
* Everything is deterministic: ties are settled by the order in which boxes come, and by present places.

To add an arrangement: one file with a function of `(Level, Options)`, one entry in `methods.METHODS`.
"""

from crosstalk.layout.level import Box, Edge, Frame, Level, Options, Places, Stopped
from crosstalk.layout.methods import METHODS
from crosstalk.layout.nested import Arrangement, Problem, arrange

__all__ = [
    "METHODS",
    "Arrangement",
    "Box",
    "Edge",
    "Frame",
    "Level",
    "Options",
    "Places",
    "Problem",
    "Stopped",
    "arrange",
]
