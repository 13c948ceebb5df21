"""The scenes of the palette: larger cells, each with the drawing itself, to be dragged or double-clicked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QDrag, QFontMetricsF, QIcon, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from crosstalk.catalog import Catalog
from crosstalk.editor.scenes import SceneEntry, diagram_of, title_of
from crosstalk.painting.scene_thumbs import scene_image
from crosstalk.scene import Scene, build_scene
from crosstalk.tongue import tr
from crosstalk.ui.card_model import CardModel, Named
from crosstalk.ui.card_view import CardView
from crosstalk.ui.mime import SCENE

CARD = QSize(108, 80)
"""Size of a thumbnail in logical pixels."""
_CELL = 118
"""Least width of a cell."""


T = TypeVar("T", bound=Named)


class PictureModel(CardModel[T]):
    """A list of drawings; a thumbnail is painted after it was first asked for, one at a time."""

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ratio = 1.0
        self.catalog = catalog
        self._made: dict[tuple[str, float], QIcon] = {}
        self._wanted: list[T] = []
        self._blank = QPixmap(CARD)
        self._blank.fill(Qt.GlobalColor.transparent)
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    def explain(self, entry: T) -> str:
        """Return what is said of an entry below its words."""
        raise NotImplementedError

    def scene(self, entry: T) -> Scene:
        """Return the scene that shows an entry."""
        raise NotImplementedError

    def fact(self, entry: T, role: int) -> Any:
        """Return thumbnail, tooltip or description."""
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icon(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<div style='width:240px'><b>{self.words(entry)}</b><br>{self.explain(entry)}</div>"
        return self.explain(entry) if role == Qt.ItemDataRole.AccessibleDescriptionRole else None

    def _icon(self, entry: T) -> QIcon | QPixmap:
        made = self._made.get((entry.id, self.ratio))
        if made is not None:
            return made
        if entry not in self._wanted:
            self._wanted.append(entry)
            self._timer.start()
        return self._blank

    def _work(self) -> None:
        entry = self._wanted.pop(0)
        image = scene_image(self.scene(entry), CARD.width(), CARD.height(), self.ratio)
        self._made[entry.id, self.ratio] = QIcon(QPixmap.fromImage(image))
        self._redraw(entry.id)
        if not self._wanted:
            self._timer.stop()


class SceneModel(PictureModel[SceneEntry]):
    """The scenes."""

    mime = SCENE

    def words(self, entry: SceneEntry) -> str:
        """Return the title."""
        return title_of(entry)

    def explain(self, entry: SceneEntry) -> str:
        """Return the description."""
        return entry.description

    def scene(self, entry: SceneEntry) -> Scene:
        """Return the scene itself."""
        return build_scene(diagram_of(entry.id), self.catalog)


class PictureList(CardView, Generic[T]):
    """A grid of larger cells that show drawings."""

    def __init__(self, model: PictureModel[T], name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, parent)
        model.setParent(self)
        self._model = model
        self.setWordWrap(True)
        self.setIconSize(CARD)
        font = self.font()
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
        self.setFont(font)
        self.setModel(model)

    @property
    def entries(self) -> tuple[T, ...]:
        """What is shown."""
        return self._model.entries

    def show_entries(self, entries: Sequence[T]) -> None:
        """Show these, from the top."""
        self._model.ratio = self.devicePixelRatioF()
        self._model.set_entries(entries)
        self.scrollToTop()

    def index_of(self, entry_id: str) -> QModelIndex:
        """Return where something is shown."""
        return self._model.index_of(entry_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out between as many columns as fit."""
        width = max(1, self.viewport().width() - 2)
        lines = 2.4 * QFontMetricsF(self.font()).lineSpacing()
        self.setGridSize(QSize(width // max(1, width // _CELL), round(CARD.height() + 10 + lines)))
        super().resizeEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag what is under the pointer; the page shows it as large as it will be."""
        if self._model.entry(self.currentIndex()) is not None:
            self.make_drag(self.currentIndex()).exec(Qt.DropAction.CopyAction)

    def make_drag(self, index: QModelIndex) -> QDrag:
        """Return the drag of an entry: its id as data, its thumbnail at the pointer."""
        drag = QDrag(self)
        drag.setMimeData(self._model.mimeData([index]))
        icon = self._model.data(index, int(Qt.ItemDataRole.DecorationRole))
        picture = icon.pixmap(CARD) if isinstance(icon, QIcon) else icon
        drag.setPixmap(
            picture.scaledToWidth(CARD.width() * 2 // 3, Qt.TransformationMode.SmoothTransformation)
        )
        drag.setHotSpot(QPoint(-8, -8))
        return drag


class SceneList(PictureList[SceneEntry]):
    """A grid of scenes."""

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(SceneModel(catalog), tr("Scenes"), parent)
