"""The motifs of strands: what is drawn along a track, one file per family.

A motif is a function (pen, track): it reads its options and colours from the pen and adds primitives to it. What
repeats comes in a whole number of units, spread evenly by length (of the curve on which the units stand, so that a bend
crowds them on neither side). Everything of one look goes into one path, so that a long strand costs the painter a
handful of areas. Sideways distances go through `Track.offset` or, where units are small, `Track.beside`.

To add a kind: a function here, its entry in `registry.MOTIFS`, its table with colours and options in
`resources/strands/strands.toml`.

May be imported by the rest of `scene`; imports `geometry`, `primitives`, `catalog` and `scene.arts`.
"""

from crosstalk.scene.motifs.curve import Curve
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.registry import MOTIFS, Motif, motif_of
from crosstalk.scene.motifs.track import Track

__all__ = ["MOTIFS", "Curve", "Motif", "Pen", "Track", "motif_of"]
