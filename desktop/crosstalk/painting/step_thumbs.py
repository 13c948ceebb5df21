"""Small pictures of the steps of a talk, painted a little at a time so that the window goes on answering."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from crosstalk.catalog import Catalog
from crosstalk.model import Diagram
from crosstalk.painting.app import ensure_app
from crosstalk.painting.painter import paint_items
from crosstalk.scene import Scene, SceneItem, View, build_scene
from crosstalk.scene.staging import faded, staging

if TYPE_CHECKING:
    from crosstalk.geometry import Rect

LARGE = 3000
"""Records from which on a step is not laid out for its picture: the drawings that there are must do."""
_AT_ONCE = 40


def step_image(
    diagram: Diagram,
    catalog: Catalog,
    step: str,
    size: tuple[int, int],
    ratio: float = 1.0,
    drawn: Scene | None = None,
    theme: str | None = None,
) -> Iterator[QImage | None]:
    """Yield None time and again and at last the picture of a step, fitted into `size` logical pixels.

    `drawn` is a scene of the diagram; of a large diagram its drawings are taken, in its context.
    """
    ensure_app()
    if drawn is None or len(diagram.records) < LARGE or drawn.stage.staging.pales:
        scene = build_scene(diagram, catalog, theme, View(step=step))
        yield None
        items: Iterator[SceneItem] = scene.ordered()
        page, paper = scene.page, scene.paper
    else:
        items = _staged(diagram, drawn, step)
        page, paper = drawn.page, drawn.paper
    image, painter = _begin(page, paper, size, ratio)
    try:
        for number, item in enumerate(items):
            paint_items(painter, item.items)
            if number % _AT_ONCE == _AT_ONCE - 1:
                yield None
    finally:
        painter.end()
    yield image


def fitted(page: Rect, size: tuple[int, int]) -> tuple[int, int]:
    """Return the size of a page as large as it fits into some logical pixels."""
    scale = min(size[0] / page.width, size[1] / page.height)
    return max(1, round(page.width * scale)), max(1, round(page.height * scale))


def _staged(diagram: Diagram, drawn: Scene, step: str) -> Iterator[SceneItem]:
    stage = staging(diagram.records, diagram.steps, step)
    everything = {**drawn.items, **drawn.backstage}
    for item in sorted(everything.values(), key=lambda one: (one.z, one.id)):
        if item.id not in stage.away:
            yield faded(item, stage.opacity(item.id))


def _begin(page: Rect, paper: str, size: tuple[int, int], ratio: float) -> tuple[QImage, QPainter]:
    width, height = fitted(page, size)
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, width, height), QColor(paper))
    painter.scale(width / page.width, height / page.height)
    painter.translate(-page.x, -page.y)
    return image, painter
