"""A small figure that shows what a theme does: regions, cells, relations, a panel, words."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from crosstalk.catalog import load_catalog
from crosstalk.catalog.types import Theme
from crosstalk.geometry import MM
from crosstalk.model import Anchor, Component, Connector, Diagram, Page, Panel, Record, Region, Text
from crosstalk.model.order import spread
from crosstalk.model.records import rich
from crosstalk.painting.scene_thumbs import scene_image
from crosstalk.scene import build_scene
from crosstalk.tongue import tr

_SIZE = (236.0, 250.0)
_LINES = ("activates", "inhibits", "secretes", "innervates")


@cache
def sample() -> Diagram:
    """Return the figure."""
    records: list[Record] = [
        Panel(id="panel", letter="a", title=rich("Panel title"), x=118, y=125, width=224, height=238),
        Region(id="tissue", type="tissue", title=rich("Tissue"), x=62, y=78, width=96, height=96),
        Region(id="tumor", type="tumor", title=rich("Tumour"), x=170, y=78, width=100, height=96),
        _cell("cell", "tumor_cell", 62, 82),
        _cell("t", "cd8_t_cell", 170, 82),
        Text(id="note", x=118, y=226, width=200, height=12, runs=rich("Text of the figure, and “quotes”")),
    ]
    for row, relation in enumerate(_LINES):
        y = 142.0 + 19.0 * row
        records += [
            _cell(f"s{row}", "neuron", 42, y, 16),
            _cell(f"e{row}", "nk_cell", 196, y, 16),
            Connector(
                id=f"l{row}", relation=relation, source=Anchor(target=f"s{row}"), target=Anchor(target=f"e{row}"),
                shape="straight", label=rich(relation),
            ),
        ]  # fmt: skip
    keys = spread(len(records))
    ordered = [_with_z(record, z) for record, z in zip(records, keys, strict=True)]
    page = Page(width_mm=_SIZE[0] / MM, height_mm=_SIZE[1] / MM)
    return Diagram(records={record.id: record for record in ordered}, page=page)


def _cell(name: str, kind: str, x: float, y: float, size: float = 46.0) -> Component:
    return Component(id=name, type=kind, x=x, y=y, width=size, height=size, label=())


def _with_z(record: Record, z: str) -> Record:
    from msgspec.structs import replace

    return replace(record, z=z)


class ThemePreview(QWidget):
    """Paints the sample in a theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.setObjectName("theme-preview")
        self.setAccessibleName(tr("Sample of the theme"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Ask for the sample at a little more than its size."""
        return QSize(round(_SIZE[0] * 1.35), round(_SIZE[1] * 1.35))

    def show_theme(self, theme: Theme) -> None:
        """Show a theme."""
        if theme != self._theme:
            self._theme = theme
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sample."""
        if self._theme is None:
            return
        scene = build_scene(sample(), load_catalog(), self._theme)
        painter = QPainter(self)
        picture = scene_image(scene, self.width(), self.height(), self.devicePixelRatioF(), scene.paper)
        painter.drawImage(0, 0, picture)
        painter.end()
