"""Contact sheets of the drawings, to be looked at: `make sheets` writes them to out/sheets.

One PNG per category and ground (white, dark, grey, deuteranopia), each drawing at 160, 64 and 32 pixels, once with and
once without its label; and one PNG of all strands per theme, straight, in an S, in a tight bend and closed.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

from crosstalk.catalog import Catalog, load_catalog
from crosstalk.catalog.types import ComponentType
from crosstalk.catalog.vision import VISIONS
from crosstalk.painting.thumbnails import thumbnail_image
from crosstalk.text import plain
from crosstalk.text.markup import parse
from tests.strand_sheet import strand_sheet

SIZES = (160, 64, 32)
COLUMNS = 6
CELL_WIDTH, CELL_HEIGHT = 280, 190
GROUNDS = {
    "white": ("#ffffff", ""),
    "dark": ("#10141c", ""),
    "grey": ("#ffffff", "grey"),
    "deutan": ("#ffffff", "deuteranopia"),
}


def sheet(catalog: Catalog, entries: tuple[ComponentType, ...], ground: str, *, labels: bool) -> QImage:
    """Return one contact sheet."""
    paper, vision = GROUNDS[ground]
    rows = -(-len(entries) // COLUMNS)
    image = QImage(COLUMNS * CELL_WIDTH, max(1, rows) * CELL_HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(paper))
    painter = QPainter(image)
    painter.setPen(QColor("#8a8f98"))
    painter.setFont(QFont("Liberation Sans", 8))
    for index, entry in enumerate(entries):
        x, y = index % COLUMNS * CELL_WIDTH, index // COLUMNS * CELL_HEIGHT
        _cell(painter, catalog, entry, x, y)
        if labels:
            words = plain(parse(entry.label))
            painter.drawText(QRectF(x, y + 166, CELL_WIDTH, 20), int(Qt.AlignmentFlag.AlignHCenter), words)
    painter.end()
    return simulated(image, vision) if vision else image


def simulated(image: QImage, vision: str) -> QImage:
    """Return the picture as other eyes see it."""
    copy = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(copy.bits(), np.uint8).reshape(copy.height(), copy.width(), 4)
    srgb = pixels[..., 2::-1] / 255.0
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    seen = np.clip(linear @ np.array(VISIONS[vision]).T, 0, 1)
    back = np.where(seen <= 0.0031308, seen * 12.92, 1.055 * seen ** (1 / 2.4) - 0.055)
    pixels[..., 2::-1] = np.round(back * 255).astype(np.uint8)
    return copy


def _cell(painter: QPainter, catalog: Catalog, entry: ComponentType, x: int, y: int) -> None:
    art = catalog.art(entry.id)
    left = x + 4
    for size in SIZES:
        painter.drawImage(left, y + (164 - size) // 2, thumbnail_image(art, size))
        left += size + 6


def main(folder: Path) -> int:
    """Write all sheets and say where they are."""
    app = QGuiApplication.instance() or QGuiApplication(["sheets", "-platform", "offscreen"])
    catalog = load_catalog()
    folder.mkdir(parents=True, exist_ok=True)
    for category in catalog.categories:
        entries = catalog.in_category(category)
        for ground in GROUNDS:
            sheet(catalog, entries, ground, labels=True).save(str(folder / f"{category}-{ground}.png"))
        sheet(catalog, entries, "white", labels=False).save(str(folder / f"{category}-unlabelled.png"))
        print(f"{category}: {len(entries)} drawings")
    for theme in catalog.themes:
        strand_sheet(catalog, theme).save(str(folder / f"strands-{theme}.png"))
    print(f"strands: {len(catalog.strands)} kinds")
    print(f"Sheets are in {folder}")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "out/sheets")))
