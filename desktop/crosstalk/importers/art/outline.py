"""Areas cut by others, and strokes as areas: Skia's path operations (skia-pathops, BSD-3-Clause).

Skia reckons in single precision: paths are scaled so that the drawing is about `_SIDE` units wide.
"""

from __future__ import annotations

from typing import Any

from crosstalk.geometry import Path, PathBuilder, Rect
from crosstalk.geometry.path import Path as _Path
from crosstalk.primitives import Stroke

_SIDE = 2000.0
_CONIC = 0.05
"""How far a curve may leave the conic it stands for, in those units."""


class CannotCutError(ValueError):
    """Skia found no answer: curves that touch along a stretch, numbers beyond its precision."""


class Cutter:
    """Operations at the scale of one drawing."""

    def __init__(self, bounds: Rect) -> None:
        self._scale = _SIDE / max(bounds.width, bounds.height, 1e-9)

    def intersection(self, path: Path, even_odd: bool, area: Path, area_even_odd: bool) -> Path:
        """Return the part of a filled path that lies in a filled area; raises CannotCutError."""
        return self._op("INTERSECTION", path, even_odd, area, area_even_odd)

    def union(self, path: Path, even_odd: bool, area: Path, area_even_odd: bool) -> Path:
        """Return what either of two filled paths covers; raises CannotCutError."""
        return self._op("UNION", path, even_odd, area, area_even_odd)

    def stroke(self, path: Path, stroke: Stroke, miter: float = 4.0, offset: float = 0.0) -> Path:
        """Return the area that a stroke paints, to be filled by winding; raises CannotCutError."""
        import pathops

        k = self._scale
        caps = {"butt": pathops.LineCap.BUTT_CAP, "square": pathops.LineCap.SQUARE_CAP}
        joins = {"miter": pathops.LineJoin.MITER_JOIN, "bevel": pathops.LineJoin.BEVEL_JOIN}
        pen = self._into(path, False)
        dash = [max(d * k, 1e-4) for d in stroke.dash] or None
        try:
            pen.stroke(
                stroke.width * k,
                caps.get(stroke.cap, pathops.LineCap.ROUND_CAP),
                joins.get(stroke.join, pathops.LineJoin.ROUND_JOIN),
                miter,
                dash,
                offset * k,
            )
        except pathops.PathOpsError as error:
            raise CannotCutError from error
        return self._out(pen)

    def _op(self, name: str, path: Path, even_odd: bool, area: Path, area_even_odd: bool) -> Path:
        import pathops

        try:
            found = pathops.op(
                self._into(path, even_odd),
                self._into(area, area_even_odd),
                getattr(pathops.PathOp, name),
                fix_winding=True,
                keep_starting_points=False,
            )
        except pathops.PathOpsError as error:
            raise CannotCutError from error
        return self._out(found)

    def _into(self, path: Path, even_odd: bool) -> Any:
        import pathops

        k = self._scale
        made = pathops.Path(fillType=pathops.FillType.EVEN_ODD if even_odd else pathops.FillType.WINDING)
        c = [value * k for value in path.coords]
        i = 0
        for command in path.commands:
            if command == "M":
                made.moveTo(*c[i : i + 2])
                i += 2
            elif command == "L":
                made.lineTo(*c[i : i + 2])
                i += 2
            elif command == "C":
                made.cubicTo(*c[i : i + 6])
                i += 6
            else:
                made.close()
        return made

    def _out(self, made: Any) -> _Path:
        import pathops

        made.convertConicsToQuads(_CONIC)
        builder = PathBuilder()
        verbs = pathops.PathVerb
        k = 1.0 / self._scale
        for verb, points in made:
            numbers = [value * k for point in points for value in point]
            if verb == verbs.MOVE:
                builder.move_to(*numbers)
            elif verb == verbs.LINE:
                builder.line_to(*numbers)
            elif verb == verbs.QUAD:
                builder.quadratic_to(*numbers)
            elif verb == verbs.CUBIC:
                builder.cubic_to(*numbers)
            elif verb == verbs.CLOSE:
                builder.close()
        return builder.path()
