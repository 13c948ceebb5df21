"""Pages of pixels on which pictures find room in rows."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap

PAGE = 1024
"""Side of a page in pixels (4 MB)."""


class Shelves:
    """Pixmaps of one size, filled row by row."""

    def __init__(self) -> None:
        """Begin without a page."""
        self.pages: list[QPixmap] = []
        self._page = -1
        self._x = self._y = self._row = PAGE

    def place(self, width: int, height: int) -> tuple[int, QRect]:
        """Return the number of a page and free, transparent room on it."""
        if self._x + width > PAGE:
            self._x, self._y, self._row = 0, self._y + self._row, 0
        if self._y + height > PAGE:
            self._page += 1
            self._x = self._y = self._row = 0
            if self._page == len(self.pages):
                page = QPixmap(PAGE, PAGE)
                self.pages.append(page)
            self.pages[self._page].fill(Qt.GlobalColor.transparent)
        found = QRect(self._x, self._y, width, height)
        self._x += width
        self._row = max(self._row, height)
        return self._page, found

    def restart(self) -> None:
        """Give all room free again; the pages stay."""
        self._page = -1
        self._x = self._y = self._row = PAGE
