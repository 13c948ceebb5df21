"""What the canvas paints: pasteboard, page, scene, and the marks above it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import perf_counter
from typing import Any

import msgspec
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter, QRegion

from crosstalk.editor.session import EditorSession
from crosstalk.editor.text_edit import TextEdit
from crosstalk.geometry import Rect
from crosstalk.painting import DisplayList, paint_items
from crosstalk.painting.eyes import table
from crosstalk.painting.settled import can_settle, paint_settled
from crosstalk.primitives import GroupItem, Primitive, TextItem
from crosstalk.primitives.extent import extent, item_extent
from crosstalk.scene.staging import PALE
from crosstalk.ui import style
from crosstalk.ui.backing import Backing, rects_of
from crosstalk.ui.ground import paint_grid, paint_ground
from crosstalk.ui.lens import Lens
from crosstalk.ui.paled import Paled, Present

TILE = 192
"""Pixels along a side of what is painted exactly in one go."""
_MANY = 64
VEILED = 3000
"""With more drawings than that a veil makes pale what is not lit."""
PATIENCE, FEW, HURRY = 256, 64, 6
"""So many drawings are rendered for one frame at rest, while lines are still to come, or while the zoom changes; the
others follow in slices."""


_NONE: frozenset[str] = frozenset()


class _Shown:
    """The scene as the display list sees it: the words that are being typed in place are left out."""

    def __init__(self, session: EditorSession) -> None:
        self._session = session
        self.replaced: dict[str, Any] = {}
        self.paled = Paled()

    @property
    def order(self) -> Sequence[str]:
        order, away = self._session.scene.order, self._away
        return [i for i in order if i not in away] if away else order

    @property
    def items(self) -> Mapping[str, Any]:
        items: Mapping[str, Any] = self._session.scene.items
        if away := self._away:
            items = Present(items, away)
        if self._session.lit and len(items) <= VEILED:
            self.paled.follow(items, self._session.lit)
            items = self.paled
        return {**items, **self.replaced} if self.replaced else items

    @property
    def _away(self) -> frozenset[str]:
        """What is away at a step, or by a filter, and nevertheless in a scene that is still being built."""
        scene = self._session.scene
        return scene.stage.staging.away if scene.building is not None else _NONE


class Sheet:
    """The picture of the scene and of the marks above it, and what of it must be painted again."""

    def __init__(self, session: EditorSession, lens: Lens) -> None:
        self.session, self.lens = session, lens
        self.backing = Backing()
        self.moving = False
        """Whether the zoom is changing: pictures may be scaled ones until it rests."""
        self.is_owed = False
        """Whether something was painted less well than it should be: call `refine`, and paint again."""
        self.marks: tuple[Primitive, ...] = ()
        self._marks_area = QRect()
        self._shown = _Shown(session)
        self._display = DisplayList(self._shown)
        self._bounds: dict[str, Rect] = {}
        self._extent: Rect | None = None
        self._extent_known = False
        self._grid: tuple[bool, float, int] = (False, 0.0, 0)
        self._vision: tuple[str, float] = ("", 1.0)
        self._repaired = False
        self._lit = session.lit
        self._remember_all()

    def follow(self, ids: set[str]) -> QRegion | None:
        """Take in a change of the scene; return the pixels concerned, None for all of them."""
        self._extent_known = False
        if not ids:
            self._shown.replaced.clear()
            self._display.rebuild()
            self._remember_all()
            self.backing.mark_all()
            return None
        self._display.update(ids)
        return self._mark([rect for i in ids for rect in self._moved(i)])

    def relight(self) -> bool:
        """Take in what is lit now; say whether that makes a difference."""
        if self.session.lit == self._lit:
            return False
        self._lit = self.session.lit
        if not self._is_veiled:
            self._display.rebuild()
        self.backing.mark_all()
        return True

    def take_in(self, ids: set[str]) -> None:
        """Take in what was drawn without an edit: it is seen wherever something is painted from now on."""
        self._extent_known = False
        self._display.update(ids)
        items = self.session.scene.items
        self._bounds.update((i, items[i].bounds) for i in ids if i in items)

    def prepare(self, until: float) -> bool:
        """Prepare what was taken in for painting until the clock (`perf_counter`) says so; say whether all is."""
        return self._display.prepare(until)

    @property
    def _is_veiled(self) -> bool:
        return len(self.session.scene.items) > VEILED

    @property
    def _strong(self) -> frozenset[str]:
        """What stands out from a veil over all else; nothing where there is none."""
        if self._lit:
            return self._lit if self._is_veiled else frozenset()
        stage = self.session.scene.stage
        return stage.staging.stressed if stage.is_veiled else frozenset()

    def extent(self) -> Rect | None:
        """Return the bounds of everything that is painted."""
        if not self._extent_known:
            self._extent, self._extent_known = self.session.scene.bounds(), True
        return self._extent

    def repair(self, size: QSize, ratio: float) -> None:
        """Paint what is stale."""
        self.backing.fit(size, ratio)
        self._ratio = ratio
        self._repaired |= self.backing.is_stale
        self.backing.repair(self._paint)

    def take_repaired(self) -> bool:
        """Say whether anything was painted in a hurry since this was last asked."""
        repaired, self._repaired = self._repaired, False
        return repaired

    def refine(self, until: float) -> bool:
        """Prepare a better picture until the clock (`perf_counter`) says `until`; say whether it is ready."""
        exposed = self.lens.rect_to_page(self.backing.area.adjusted(-1, -1, 1, 1))
        return self._display.refine(exposed, self.lens.zoom, self._ratio, self.lens.transform, until)

    def renew(self) -> bool:
        """Have everything painted well from now on; say whether that makes a difference."""
        if not (self.moving or self.is_owed):
            return False
        self.moving = self.is_owed = False
        self.backing.mark_all()
        return True

    def settle(self, until: float) -> list[QRect]:
        """Paint exactly what was painted in a hurry, tile by tile, until the clock (`perf_counter`) says `until`.

        Returns the tiles that are exact now; none where all is, or where things still move or are too many.
        """
        tiles: list[QRect] = []
        if self.moving or self.is_owed or self.backing.is_stale or not can_settle(self._shown):
            return tiles
        while not (rest := self.backing.unsettled).isEmpty():
            tile = _tile(rects_of(rest)[0])
            self.backing.settle(self._paint_exactly, tile)
            tiles.append(tile)
            if perf_counter() >= until:
                break
        return tiles

    def take_marks(self) -> list[QRect]:
        """Look at the editor's marks anew; return the pixels that differ."""
        settings = self.session.settings
        grid = (settings.grid, settings.grid_step, settings.grid_major)
        if grid != self._grid:
            self._grid = grid
            self.backing.mark_all()
            return [self.backing.area]
        vision = (settings.vision, settings.severity)
        if vision != self._vision:
            self._vision = vision
            self.backing.look_through(table(*vision) if settings.vision else None)
            return [self.backing.area]
        marks = self.session.overlay()
        if marks == self.marks:
            return []
        before, self.marks = self._marks_area, marks
        covered = extent(marks)
        self._marks_area = self.lens.pixels(covered, 3) if covered is not None else QRect()
        return [area for area in (before, self._marks_area) if not area.isEmpty()]

    # -- words that are typed in place -------------------------------------------------------------------------

    def hide_words(self, edit: TextEdit) -> None:
        """Leave out the words of a record while they are typed in place."""
        item = self.session.scene.items.get(edit.record_id)
        if item is None:
            return
        kept = tuple(_without_words(item.items, edit.rect.inflated(1.0)))
        self._shown.replaced = {edit.record_id: msgspec.structs.replace(item, items=kept)}
        self._display.update([edit.record_id])
        self._mark([item.bounds])

    def show_words(self) -> None:
        """Show all words again."""
        hidden = list(self._shown.replaced)
        self._shown.replaced = {}
        self._display.update(hidden)
        self._mark([self._bounds[i] for i in hidden if i in self._bounds])

    # -- inside ------------------------------------------------------------------------------------------------

    def _remember_all(self) -> None:
        self._bounds = {i: item.bounds for i, item in self.session.scene.items.items()}

    def _moved(self, record_id: str) -> list[Rect]:
        before = self._bounds.pop(record_id, None)
        item = self.session.scene.items.get(record_id)
        if item is not None:
            self._bounds[record_id] = item.bounds
        return [rect for rect in (before, item.bounds if item is not None else None) if rect is not None]

    def _mark(self, rects: list[Rect]) -> QRegion:
        if len(rects) > _MANY:
            whole = Rect.union_of(rects)
            rects = [whole] if whole is not None else []
        region = QRegion()
        for rect in rects:
            region += self.lens.pixels(rect).intersected(self.backing.area)
        for part in rects_of(region):
            self.backing.mark(part)
        return region

    def _paint_exactly(self, painter: QPainter, rect: QRect) -> None:
        self._paint_ground(painter, rect)
        exposed = self.lens.rect_to_page(rect.adjusted(-1, -1, 1, 1))
        paint_settled(painter, self._shown, exposed, self.lens.transform)
        self._paint_veil(painter, rect, exposed)

    def _paint_veil(self, painter: QPainter, rect: QRect, exposed: Rect) -> None:
        """Paint over what is not lit, and again what is: so thousands of things need not be made pale one by one."""
        strong = self._strong
        if not strong:
            return
        page = self.lens.rect_to_view(self.session.scene.page).toRect()
        for ground, region in (
            (QColor(self.session.scene.paper), QRegion(rect).intersected(QRegion(page))),
            (QColor(style.PASTEBOARD), QRegion(rect).subtracted(QRegion(page))),
        ):
            ground.setAlphaF(1.0 - PALE)
            for part in rects_of(region):
                painter.fillRect(part, ground)
        items = self.session.scene.items
        lit = [item for i in strong if (item := items.get(i)) is not None and item.bounds.intersects(exposed)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self.lens.transform, True)
        for item in sorted(lit, key=lambda one: (one.z, one.id)):
            paint_items(painter, item.items)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect) -> None:
        scene, settings = self.session.scene, self.session.settings
        paint_ground(painter, self.lens, rect, self._ratio, scene.page, scene.paper)
        if settings.grid:
            step, major = settings.grid_step, settings.grid_major
            paint_grid(painter, self.lens, rect, self._ratio, scene.page, scene.paper, step, major)

    def _paint(self, painter: QPainter, rect: QRect) -> None:
        self._paint_ground(painter, rect)
        exposed = self.lens.rect_to_page(rect.adjusted(-1, -1, 1, 1))
        self._display.paint(
            painter,
            exposed,
            self.lens.zoom,
            self._ratio,
            self.lens.transform,
            moving=self.moving,
            patience=HURRY if self.moving else PATIENCE if self.session.scene.building is None else FEW,
        )
        self.is_owed |= self._display.coarse
        self._paint_veil(painter, rect, exposed)


def _tile(rect: QRect) -> QRect:
    return QRect(rect.topLeft(), QSize(min(TILE, rect.width()), min(TILE, rect.height())))


def _without_words(items: Sequence[Primitive], where: Rect) -> list[Primitive]:
    kept: list[Primitive] = []
    for item in items:
        if isinstance(item, TextItem) and _is_in(item, where):
            continue
        if isinstance(item, GroupItem):
            item = GroupItem(tuple(_without_words(item.items, where)), item.transform, item.opacity)
        kept.append(item)
    return kept


def _is_in(item: TextItem, where: Rect) -> bool:
    covered = item_extent(item)
    return covered is None or where.contains(covered.centre)
