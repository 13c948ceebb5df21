"""Icons of actions: glyphs of Material Design Icons, drawn sharp at any size and screen.

QtAwesome brings the font. Importing QtAwesome itself takes a sixth of the time in which the window should stand, so its
font is read directly; where it is not found that way, QtAwesome draws.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from crosstalk.ui import style

PREFIX = "mdi6."


@cache
def icon(name: str, color: str = "") -> QIcon:
    """Return the icon of a name such as `mdi6.undo`; an empty one for "" or a name that there is not."""
    if not name:
        return QIcon()
    glyph = _glyphs().get(name.removeprefix(PREFIX))
    if glyph is None or not _family():
        return _from_qtawesome(name, color or style.ICON)
    return QIcon(_Engine(glyph, color))


_clones: list[QIconEngine] = []
"""Qt owns a clone without telling Python, which would take it away."""


class _Engine(QIconEngine):
    """Draws one glyph in the middle of whatever rectangle is asked for."""

    def __init__(self, glyph: str, color: str) -> None:
        super().__init__()
        self._glyph, self._color = glyph, color

    def clone(self) -> QIconEngine:
        made = _Engine(self._glyph, self._color)
        _clones.append(made)
        return made

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        color = (
            style.ICON_OFF
            if mode == QIcon.Mode.Disabled
            else style.ACCENT
            if state == QIcon.State.On
            else self._color or style.ICON
        )
        font = QFont(_family())
        font.setPixelSize(max(1, rect.height()))
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(color))
        painter.drawText(QRectF(rect), int(Qt.AlignmentFlag.AlignCenter), self._glyph)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap


@cache
def _folder() -> Path | None:
    spec = find_spec("qtawesome")
    return Path(spec.origin).parent / "fonts" if spec is not None and spec.origin else None


@cache
def _family() -> str:
    files = sorted(folder.glob("materialdesignicons6-webfont-*.ttf")) if (folder := _folder()) else []
    number = QFontDatabase.addApplicationFont(str(files[-1])) if files else -1
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""


@cache
def _glyphs() -> dict[str, str]:
    folder = _folder()
    files = sorted(folder.glob("materialdesignicons6-webfont-charmap-*.json")) if folder else []
    if not files:
        return {}
    return {name: chr(int(code, 16)) for name, code in json.loads(files[-1].read_text("utf-8")).items()}


def _from_qtawesome(name: str, color: str) -> QIcon:
    import qtawesome

    try:
        made = qtawesome.icon(name, color=color)
    except Exception:  # an icon that the font lacks must not keep a menu from opening
        return QIcon()
    return made if isinstance(made, QIcon) else QIcon()
