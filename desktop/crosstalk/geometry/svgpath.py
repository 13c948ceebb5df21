"""SVG path data: reading the whole grammar, writing the part that we use."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from crosstalk.geometry.path import Path, PathBuilder
from crosstalk.geometry.point import Point

_NUMBERS = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_COMMANDS = "MmZzLlHhVvCcSsQqTtAa"
_NUMBER = re.compile(_NUMBERS)
_COMMAND = re.compile(f"[{_COMMANDS}]")
_STATEMENT = re.compile(f"([{_COMMANDS}])([^{_COMMANDS}]*)")
_WHOLE = re.compile(rf"(?:[ ,\t\r\n\f]+|[{_COMMANDS}]|{_NUMBERS})*+")
_AFTER_MOVE = {"M": "L", "m": "l"}
_FLAG = re.compile(r"[\s,]*([01])")
_PATTERNS = {
    "M": "M%.3f %.3f",
    "L": "L%.3f %.3f",
    "C": "C%.3f %.3f %.3f %.3f %.3f %.3f",
    "Z": "Z",
}
_USELESS = re.compile(r"\.?0+(?![\d.])")
"""Noughts at the end of a decimal, with the point if nothing else follows it."""
_MINUS_ZERO = re.compile(r"-0(?![\d.])")
_ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}


def number(value: float, digits: int = 3) -> str:
    """Return the shortest decimal of a coordinate: no exponent, no minus zero, no useless digits."""
    text = f"{value:.{digits}f}".rstrip("0").rstrip(".") if digits else f"{value:.0f}"
    return "0" if text in ("-0", "") else text


def to_svg(path: Path, digits: int = 3) -> str:
    """Return the path as SVG path data in absolute commands, each number as `number` writes it."""
    # All coordinates in one go: a figure has millions of them.
    pattern = "".join([_PATTERNS[command] for command in path.commands])
    if digits != 3:
        pattern = pattern.replace("%.3f", f"%.{digits}f")
    text = pattern % path.coords
    if digits:
        text = _USELESS.sub("", text)
    return _MINUS_ZERO.sub("0", text)


def from_svg(data: str) -> Path:
    """Return the path of SVG path data (SVG 1.1 §8.3); raises ValueError where it breaks the grammar."""
    reader = _Reader()
    for command, numbers in _statements(data):
        reader.take(command, numbers)
    return reader.builder.path()


def _statements(data: str) -> Iterator[tuple[str, list[float]]]:
    if not _WHOLE.fullmatch(data):
        raise ValueError("unreadable path data")
    if _NUMBER.search(data.partition(first[0])[0] if (first := _COMMAND.search(data)) else data):
        raise ValueError("path data without a command")
    for match in _STATEMENT.finditer(data):
        command, arity = match[1], _ARITY[match[1].upper()]
        numbers = _arc_numbers(match[2]) if arity == 7 else list(map(float, _NUMBER.findall(match[2])))
        if arity == 0:
            if numbers:
                raise ValueError("path data without a command")
            yield command, numbers
            continue
        if not numbers or len(numbers) % arity:
            raise ValueError(f"path command {command} lacks numbers")
        for start in range(0, len(numbers), arity):
            yield command, numbers[start : start + arity]
            # Pairs after a first move are lines (SVG 1.1 §8.3.2).
            command = _AFTER_MOVE.get(command, command)


def _arc_numbers(text: str) -> list[float]:
    """Return the numbers of arcs, whose flags may stand without a space between them."""
    numbers: list[float] = []
    position = 0
    while True:
        is_flag = len(numbers) % 7 in (3, 4)
        match = (_FLAG.match if is_flag else _NUMBER.search)(text, position)
        if not match:
            return numbers
        numbers.append(float(match[1] if is_flag else match[0]))
        position = match.end()


class _Reader:
    """Turns statements into absolute commands, remembering what the short forms refer to."""

    def __init__(self) -> None:
        self.builder = PathBuilder()
        self.here = Point(0.0, 0.0)
        self.start = Point(0.0, 0.0)
        self.control: Point | None = None
        self.last = ""

    def take(self, command: str, numbers: list[float]) -> None:
        kind = command.upper()
        if command != kind:
            numbers = self._absolute(kind, numbers)
        if self.last == "Z" and kind not in "MZ":
            self.builder.move_to(*self.here)
        _TAKE[kind](self, numbers)
        if kind not in "CSQT":
            self.control = None
        self.last = kind

    def _absolute(self, kind: str, n: list[float]) -> list[float]:
        x, y = self.here
        if kind == "H":
            return [n[0] + x]
        if kind == "V":
            return [n[0] + y]
        if kind == "A":
            return [*n[:5], n[5] + x, n[6] + y]
        return [value + (y if index % 2 else x) for index, value in enumerate(n)]

    def _m(self, n: list[float]) -> None:
        self.here = self.start = Point(n[0], n[1])
        self.builder.move_to(*n)

    def _l(self, n: list[float]) -> None:
        self.here = Point(n[0], n[1])
        self.builder.line_to(*n)

    def _h(self, n: list[float]) -> None:
        self._l([n[0], self.here.y])

    def _v(self, n: list[float]) -> None:
        self._l([self.here.x, n[0]])

    def _c(self, n: list[float]) -> None:
        self.builder.cubic_to(*n)
        self.control, self.here = Point(n[2], n[3]), Point(n[4], n[5])

    def _s(self, n: list[float]) -> None:
        first = self._mirrored("CS")
        self._c([*first, *n])

    def _q(self, n: list[float]) -> None:
        self.builder.quadratic_to(*n)
        self.control, self.here = Point(n[0], n[1]), Point(n[2], n[3])

    def _t(self, n: list[float]) -> None:
        first = self._mirrored("QT")
        self._q([*first, *n])

    def _a(self, n: list[float]) -> None:
        end = Point(n[5], n[6])
        for curve in arc_to_cubics(self.here, n[0], n[1], n[2], bool(n[3]), bool(n[4]), end):
            self.builder.cubic_to(*curve)
        self.here = end

    def _z(self, _: list[float]) -> None:
        self.builder.close()
        self.here = self.start

    def _mirrored(self, after: str) -> Point:
        if self.control is None or self.last not in after:
            return self.here
        return Point(2 * self.here.x - self.control.x, 2 * self.here.y - self.control.y)


_TAKE = {kind: getattr(_Reader, f"_{kind.lower()}") for kind in _ARITY}


def arc_to_cubics(
    start: Point, rx: float, ry: float, rotation: float, large: bool, sweep: bool, end: Point
) -> list[tuple[float, float, float, float, float, float]]:
    """Return the cubics of an elliptical arc (SVG 1.1, appendix F.6.5: centre from end points)."""
    if start == end:
        return []
    rx, ry = abs(rx), abs(ry)
    if rx == 0 or ry == 0:
        return [(*start, *end, *end)]
    phi = math.radians(rotation)
    cos, sin = math.cos(phi), math.sin(phi)
    dx, dy = (start.x - end.x) / 2, (start.y - end.y) / 2
    x1, y1 = cos * dx + sin * dy, -sin * dx + cos * dy
    grow = math.sqrt(max(1.0, (x1 / rx) ** 2 + (y1 / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    denominator = (rx * y1) ** 2 + (ry * x1) ** 2
    root = math.sqrt(max(0.0, ((rx * ry) ** 2 - denominator) / denominator))
    root = -root if large == sweep else root
    cx1, cy1 = root * rx * y1 / ry, -root * ry * x1 / rx
    cx = cos * cx1 - sin * cy1 + (start.x + end.x) / 2
    cy = sin * cx1 + cos * cy1 + (start.y + end.y) / 2
    theta = math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx)
    delta = math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - theta
    if sweep and delta < 0:
        delta += 2 * math.pi
    elif not sweep and delta > 0:
        delta -= 2 * math.pi
    count = max(1, math.ceil(abs(delta) / (math.pi / 2) - 1e-9))
    step = delta / count
    handle = 4 / 3 * math.tan(step / 4)

    def place(u: float, v: float) -> tuple[float, float]:
        return cx + cos * rx * u - sin * ry * v, cy + sin * rx * u + cos * ry * v

    curves = []
    for index in range(count):
        a, b = theta + index * step, theta + (index + 1) * step
        first = place(math.cos(a) - handle * math.sin(a), math.sin(a) + handle * math.cos(a))
        second = place(math.cos(b) + handle * math.sin(b), math.sin(b) - handle * math.cos(b))
        stop = (end.x, end.y) if index == count - 1 else place(math.cos(b), math.sin(b))
        curves.append((*first, *second, *stop))
    return curves
