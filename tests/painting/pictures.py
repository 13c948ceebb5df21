"""Helpers: pictures as arrays, and a scene made by hand."""

from __future__ import annotations

import io
import math
import random
from dataclasses import dataclass, field

import numpy as np
import resvg_py
from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter

from crosstalk.geometry import Path, PathBuilder, Point, Rect, Transform
from crosstalk.painting.painter import paint_items
from crosstalk.primitives import (
    Art,
    PathItem,
    Primitive,
    RadialGradient,
    Solid,
    Stop,
    Stroke,
    SymbolItem,
)
from crosstalk.primitives.extent import extent
from crosstalk.text import lay_out


def pixels(image: QImage) -> np.ndarray:
    """Return an image as height × width × RGBA (not premultiplied), 0…255."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4).astype(float)


def painted(items: list[Primitive], size: int = 100, scale: float = 2.0) -> np.ndarray:
    """Return items painted on white, `size` units wide and high."""
    image = canvas(round(size * scale), round(size * scale))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_items(painter, items)
    painter.end()
    return pixels(image)[..., :3]


def resvg(body: str, size: int = 100, scale: float = 2.0) -> np.ndarray:
    """Return SVG elements rendered on white by resvg."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">{body}</svg>'
    data = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=round(size * scale), background="#ffffff"))
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(float)


def distance(a: np.ndarray, b: np.ndarray) -> float:
    """Return the mean difference of two pictures per channel, 0…255."""
    assert a.shape == b.shape
    return float(np.abs(a - b).mean())


def canvas(width: int, height: int, color: str = "#ffffff") -> QImage:
    """Return an empty image."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(color))
    return image


@dataclass
class FakeItem:
    id: str
    items: tuple[Primitive, ...]
    z: str


@dataclass
class FakeScene:
    """What a display list needs of a scene."""

    page: Rect = Rect(0, 0, 300, 200)
    background: str | None = "#ffffff"
    items: dict[str, FakeItem] = field(default_factory=dict)

    @property
    def order(self) -> list[str]:
        return [item.id for item in sorted(self.items.values(), key=lambda item: (item.z, item.id))]

    def put(self, name: str, z: str, *items: Primitive) -> None:
        self.items[name] = FakeItem(name, items, z)


def art(number: int) -> Art:
    """Return a round drawing in a colour of its own, not symmetric."""
    chance = random.Random(number)
    color = "#" + "".join(f"{chance.randint(60, 220):02x}" for _ in range(3))
    gradient = RadialGradient(0.5, 0.5, 0.6, 0.4, 0.35, (Stop(0, "#ffffff"), Stop(1, color)))
    body = PathItem(Path.ellipse(Rect(4, 4, 92, 72)), gradient, Stroke("#553355", 4))
    mark = PathItem(Path.rectangle(Rect(20, 20, 30, 12)), Solid("#203060", 0.8))
    return Art(f"art-{number}", Rect(0, 0, 100, 80), (body, mark))


def component(chance: random.Random) -> tuple[Primitive, ...]:
    x, y = chance.uniform(0, 300), chance.uniform(0, 200)
    size = chance.choice([0.2, 0.3, 0.44])
    place = Transform(size, 0, 0, size, x - 50 * size, y - 40 * size)
    if chance.random() < 0.3:
        place = place.then(Transform(-1, 0, 0, 1, 2 * x, 0))
    if chance.random() < 0.3:
        place = place.then(Transform.rotation(chance.choice([30, 90, 200]), Point(x, y)))
    symbol = SymbolItem(art(chance.randrange(5)), place, chance.choice([1.0, 1.0, 0.5]))
    return (symbol, lay_out("cell", x=x, y=y + 14, size=7, anchor="top", align="center"))


def connector(chance: random.Random) -> tuple[Primitive, ...]:
    a = (chance.uniform(0, 300), chance.uniform(0, 200))
    b = (a[0] + chance.uniform(-60, 60), a[1] + chance.uniform(-60, 60))
    path = PathBuilder().move_to(*a).cubic_to(a[0] + 20, a[1], b[0], b[1] - 20, *b).path()
    color = chance.choice(["#c0392b", "#2471a3", "#333333"])
    stroke = Stroke(color, chance.choice([1.0, 1.5]), dash=chance.choice([(), (4.0, 2.0)]))
    angle = chance.uniform(0, 6.28)
    tip = [(b[0] + 4 * math.cos(angle + t), b[1] + 4 * math.sin(angle + t)) for t in (0, 2.2, 4.1)]
    head = PathItem(Path.polyline(tip, closed=True), Solid(color))
    if chance.random() < 0.2:
        label = lay_out("IFN-γ", x=a[0], y=a[1], size=6)
        return (PathItem(path, None, stroke), head, label)
    return (PathItem(path, None, stroke), head)


def region(chance: random.Random) -> tuple[Primitive, ...]:
    rect = Rect(
        chance.uniform(0, 250), chance.uniform(0, 150), chance.uniform(20, 80), chance.uniform(20, 60)
    )
    return (PathItem(Path.rectangle(rect, 8), Solid("#e8d8c0", 0.7), Stroke("#886644", 1)),)


def random_scene(count: int, seed: int = 1) -> FakeScene:
    """Return a crowded scene in which everything overlaps."""
    chance = random.Random(seed)
    scene = FakeScene()
    for index in range(count):
        make = chance.choices([component, connector, region], [4, 6, 1])[0]
        scene.put(f"id-{index}", f"{index:05d}", *make(chance))
        assert extent(scene.items[f"id-{index}"].items) is not None
    return scene
