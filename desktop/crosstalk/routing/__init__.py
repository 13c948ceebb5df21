"""Layer 2: the paths that connectors take.

What belongs here: pure geometry of lines between things: where a line leaves a silhouette (`clip`, `outline`), its
course (`shapes`), lengths, parallels (`parallel`) and waves (`waves`), and ways around what stands there: `finder` asks
`quick` (the routes a person would try first), `maze` (A* over a sparse grid) and `sweep` (curves through few places).
It knows no record, no catalogue and no scene; it may import `geometry` (and numpy where it pays).

To add a shape of line: one function in `shapes`, one entry in `shapes.SHAPES`.
"""

from crosstalk.geometry.ruler import Ruler
from crosstalk.routing.outline import Outline, Shape
from crosstalk.routing.shapes import bow_directions, route

__all__ = ["Outline", "Ruler", "Shape", "bow_directions", "route"]
