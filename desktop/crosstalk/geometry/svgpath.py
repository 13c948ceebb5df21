"""SVG path data: reading the whole grammar, writing the part that we use."""

from __future__ import annotations

import math
import re

from crosstalk.geometry.path import Path
from crosstalk.geometry.point import Point, lerp

_NUMBERS = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_COMMANDS = "MmZzLlHhVvCcSsQqTtAa"
_NUMBER = re.compile(_NUMBERS)
_COMMAND = re.compile(f"([{_COMMANDS}])")
_WHOLE = re.compile(rf"(?:[ ,\t\r\n\f]+|[{_COMMANDS}]|{_NUMBERS})*+")
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
    if not _WHOLE.fullmatch(data):
        raise ValueError("unreadable path data")
    before, *parts = _COMMAND.split(data)
    if _NUMBER.search(before):
        raise ValueError("path data without a command")
    reader = _Reader()
    for command, text in zip(parts[::2], parts[1::2], strict=True):
        reader.take(command, _arc_numbers(text) if command in "Aa" else _numbers(text))
    return reader.path()


def _numbers(text: str) -> list[float]:
    """Return the numbers between two commands, of data that keep the grammar."""
    try:
        # A minus parts numbers too. What this cannot part (an exponent, a second point) is left to the pattern.
        return list(map(float, text.replace(",", " ").replace("-", " -").split()))
    except ValueError:
        return list(map(float, _NUMBER.findall(text)))


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
    """Takes commands with all their numbers and keeps what short forms refer to. A drawing has thousands of them."""

    __slots__ = ("commands", "control_x", "control_y", "coords", "last", "start_x", "start_y", "x", "y")

    def __init__(self) -> None:
        self.commands: list[str] = []
        self.coords: list[float] = []
        self.x = self.y = self.start_x = self.start_y = 0.0
        self.control_x = self.control_y = 0.0
        """The last control point; what it means hangs on `last`."""
        self.last = ""

    def path(self) -> Path:
        return Path("".join(self.commands), tuple(self.coords))

    def take(self, command: str, n: list[float]) -> None:
        kind = command.upper()
        arity = _ARITY[kind]
        if kind == "Z":
            if n:
                raise ValueError("path data without a command")
        elif not n or len(n) % arity:
            raise ValueError(f"path command {command} lacks numbers")
        if self.last == "Z" and kind not in "MZ":
            self._add("M", self.x, self.y)
        _TAKE[kind](self, n, command != kind)
        # Pairs after a first move are lines (SVG 1.1 §8.3.2).
        self.last = "L" if kind == "M" and len(n) > 2 else kind

    def _add(self, command: str, *numbers: float) -> None:
        self.commands.append(command)
        self.coords.extend(numbers)

    def _m(self, n: list[float], relative: bool) -> None:
        x, y = (self.x + n[0], self.y + n[1]) if relative else (n[0], n[1])
        self.x, self.y = self.start_x, self.start_y = x, y
        self._add("M", x, y)
        if len(n) > 2:
            self._l(n[2:], relative)

    def _l(self, n: list[float], relative: bool) -> None:
        self.commands.append("L" * (len(n) // 2))
        if relative:
            n = self._absolute(n, 2)
        self.coords += n
        self.x, self.y = n[-2], n[-1]

    def _h(self, n: list[float], relative: bool) -> None:
        for value in n:
            self.x = value + self.x if relative else value
            self._add("L", self.x, self.y)

    def _v(self, n: list[float], relative: bool) -> None:
        for value in n:
            self.y = value + self.y if relative else value
            self._add("L", self.x, self.y)

    def _c(self, n: list[float], relative: bool) -> None:
        self.commands.append("C" * (len(n) // 6))
        if relative:
            n = self._absolute(n, 6)
        self.coords += n
        self.control_x, self.control_y, self.x, self.y = n[-4:]

    def _s(self, n: list[float], relative: bool) -> None:
        if relative:
            n = self._absolute(n, 4)
        mirrored = self.last != "" and self.last in "CS"
        for i in range(0, len(n), 4):
            first = self._mirrored() if mirrored else (self.x, self.y)
            self.commands.append("C")
            self.coords += first
            self.coords += n[i : i + 4]
            self.control_x, self.control_y, self.x, self.y = n[i : i + 4]
            mirrored = True

    def _q(self, n: list[float], relative: bool) -> None:
        if relative:
            n = self._absolute(n, 4)
        for i in range(0, len(n), 4):
            self._quadratic(*n[i : i + 4])

    def _t(self, n: list[float], relative: bool) -> None:
        if relative:
            n = self._absolute(n, 2)
        mirrored = self.last != "" and self.last in "QT"
        for i in range(0, len(n), 2):
            first = self._mirrored() if mirrored else (self.x, self.y)
            self._quadratic(*first, n[i], n[i + 1])
            mirrored = True

    def _a(self, n: list[float], relative: bool) -> None:
        for i in range(0, len(n), 7):
            rx, ry, turn, large, sweep, x, y = n[i : i + 7]
            here = Point(self.x, self.y)
            end = Point(x + here.x, y + here.y) if relative else Point(x, y)
            for curve in arc_to_cubics(here, rx, ry, turn, bool(large), bool(sweep), end):
                self._add("C", *curve)
            self.x, self.y = end

    def _z(self, _: list[float], __: bool) -> None:
        self.commands.append("Z")
        self.x, self.y = self.start_x, self.start_y

    def _quadratic(self, x1: float, y1: float, x: float, y: float) -> None:
        """Add a quadratic curve as the cubic that is the same curve."""
        here, control, end = Point(self.x, self.y), Point(x1, y1), Point(x, y)
        self._add("C", *lerp(here, control, 2 / 3), *lerp(end, control, 2 / 3), x, y)
        self.control_x, self.control_y, self.x, self.y = x1, y1, x, y

    def _mirrored(self) -> tuple[float, float]:
        return 2 * self.x - self.control_x, 2 * self.y - self.control_y

    def _absolute(self, n: list[float], step: int) -> list[float]:
        """Return numbers relative to the last point of each step as absolute ones."""
        x, y = self.x, self.y
        if len(n) == step:
            return [value + (y if index % 2 else x) for index, value in enumerate(n)]
        out: list[float] = []
        for i in range(0, len(n), step):
            out += [value + (y if index % 2 else x) for index, value in enumerate(n[i : i + step])]
            x, y = out[-2], out[-1]
        return out


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
