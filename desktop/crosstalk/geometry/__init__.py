"""Layer 0: points, rectangles, transforms and paths.

What belongs here: plane geometry as immutable values and pure functions. It may import the standard library, and
numpy where it pays. Units are points (1/72 in), y grows downwards and angles are degrees clockwise, as everywhere in a
diagram. One idea per file; a new shape or measure is one more file, exported here.
"""

from crosstalk.geometry.arraypath import ArrayPath, BandPath
from crosstalk.geometry.path import Path, PathBuilder
from crosstalk.geometry.point import Point
from crosstalk.geometry.rect import Rect
from crosstalk.geometry.transform import Transform

MM = 72.0 / 25.4
"""Points in a millimetre."""

__all__ = ["MM", "ArrayPath", "BandPath", "Path", "PathBuilder", "Point", "Rect", "Transform"]
