"""The document as it is shown: the scene that follows the history, the view, and what is told to the window."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from crosstalk.catalog import Catalog
from crosstalk.commands import History
from crosstalk.editor.opening import Opening
from crosstalk.editor.settings import ViewState
from crosstalk.editor.signals import Signal
from crosstalk.editor.text_edit import TextEdit
from crosstalk.geometry import Rect
from crosstalk.model import Diff, Group, Panel, Record, Region
from crosstalk.scene import Scene, View, begin_scene, build_scene, refresh, restage

if TYPE_CHECKING:
    from crosstalk.editor.tools.suggesting import Suggesting

VEILED = 3000
"""With more records a step that stresses some lays a veil over the others: to make each pale would take long."""
LARGE = 2000
"""Of diagrams with more records the lines may be drawn after the first picture (`gradually`)."""
_AT_ONCE = 64
"""So many things that are selected before their turn are drawn at once."""


class Signals:
    """What the session tells whoever listens."""

    def __init__(self) -> None:
        self.scene_changed: Signal[[set[str]]] = Signal()
        """Ids whose drawing changed or went away; an empty set means everything (a new document or theme)."""
        self.scene_filled: Signal[[set[str]]] = Signal()
        """Ids of what was drawn, or drawn anew, without an edit: the lines of a large diagram follow in slices."""
        self.selection_changed: Signal[[tuple[str, ...]]] = Signal()
        self.tool_changed: Signal[[str]] = Signal()
        self.overlay_changed: Signal[[]] = Signal()
        self.fit_asked: Signal[[]] = Signal()
        """The page has become another one and should be seen as a whole."""
        self.view_changed: Signal[[]] = Signal()
        """The page is looked at with other eyes (`settings.vision`)."""
        self.history_changed: Signal[[Diff]] = Signal()
        self.text_edit_started: Signal[[TextEdit]] = Signal()
        self.text_edit_ended: Signal[[TextEdit]] = Signal()
        self.pan_requested: Signal[[float, float]] = Signal()
        """Pixels by which the page is to move under the window."""
        self.opening_offered: Signal[[Opening]] = Signal()
        """A connector leads to nothing yet: the palette may open there."""
        self.suggestion_changed: Signal[[Suggesting | None]] = Signal()
        """An arrangement is shown for a decision, or (None) no longer."""
        self.looks_changed: Signal[[]] = Signal()
        """Other things are lit, another step of the talk or another part of the figure is looked at."""
        self.talk_asked: Signal[[str]] = Signal()
        """Something of the talk that needs a window: `present`, `present here`, or its `steps` are to be seen."""
        self.guide_asked: Signal[[int]] = Signal()
        """The number of a guide whose place a person wants to type."""
        self.guides_changed: Signal[[]] = Signal()
        """Guides are shown, hidden or locked; what they are is told by `history_changed`."""
        self.zoom_asked: Signal[[Rect]] = Signal()
        """A part of the page that is to fill the window."""
        self.zoom_step_asked: Signal[[int, float, float]] = Signal()
        """The next zoom above (1) or below (-1) is to be taken, around a pixel of the window."""
        self.page_asked: Signal[[]] = Signal()
        """What the keys do goes on on the page: it wants the focus."""
        self.placed: Signal[[str]] = Signal()
        self.message: Signal[[str]] = Signal()
        """One sentence for the person: why something was not done."""


class DocumentView(Signals):
    """A history, the scene of its diagram kept up to date, and how the window looks at it.

    With `gradually` the scene of a large diagram begins without lines: somebody calls `draw_more` until they are there.
    """

    def __init__(
        self, history: History, catalog: Catalog, theme: str | None = None, *, gradually: bool = False
    ) -> None:
        super().__init__()
        self._gradually = gradually
        self.history: History = history
        self.catalog: Catalog = catalog
        self.theme: str | None = theme
        self.scene_view: View = View()
        self.lit: frozenset[str] = frozenset()
        """Ids of what is lit for a moment: all else is pale. None are: nothing is."""
        self.filter_words: str = ""
        """What the filter shows, in words."""
        self.view: ViewState = ViewState()
        self.scene: Scene = self._built()
        self.containers: set[str] = self._containers()
        """Ids of what can take members by place, kept up to date, so that a drag need not look at all records."""
        self.progress: Callable[[float], bool] = lambda _: True
        """Is told how much of a long work is done (0…1), and says whether to go on."""
        self.opening: Opening | None = None
        """The connector for whose end something is being chosen."""

    def record(self, record_id: str) -> Record | None:
        """Return a record as it now is, a live gesture included."""
        return self.history.get(record_id)

    def ancestors(self, record_id: str) -> Iterator[str]:
        """Yield the ids of a record's parent, its parent, and so on."""
        seen = {record_id}
        record = self.record(record_id)
        while record is not None and record.parent and record.parent not in seen:
            seen.add(record.parent)
            yield record.parent
            record = self.record(record.parent)

    def children(self, record_id: str) -> tuple[str, ...]:
        """Return the ids of a record's members in drawing order."""
        gesture = self.history.gesture
        if gesture is not None:
            return tuple(gesture.tx.children(record_id))
        return self.history.diagram.children.get(record_id, ())

    def pixels(self, count: float) -> float:
        """Return how many points a number of pixels is at the present zoom."""
        return count / max(self.view.zoom, 1e-6)

    @property
    def visible(self) -> Rect:
        """The part of the page that the window shows, the page itself where no window told."""
        view = self.view
        if view.width <= 0 or view.height <= 0:
            return self.scene.page
        return Rect(view.left, view.top, view.width, view.height)

    def set_theme(self, theme: str | None) -> None:
        """Show the diagram in another theme without changing it (None: the page's own)."""
        self.theme = theme
        self.rebuild()

    def set_scene_view(self, view: View) -> None:
        """Show another context, step or set of layers."""
        view = replace(view, veiled=len(self.history.records) > VEILED)
        self.scene_view = view
        if restage(self.scene, view):
            self.scene_changed.emit(set())
            self.overlay_changed.emit()
        else:
            self.rebuild()
        self.looks_changed.emit()

    def light(self, ids: Iterable[str]) -> None:
        """Light some records, groups with their members, until others are or Esc is pressed; none: all as usual."""
        chosen = {i for i in ids if i in self.history.records}
        for group in [i for i in chosen if isinstance(self.record(i), Group)]:
            chosen.update(self.history.diagram.descendants(group))
        if chosen != self.lit:
            self.lit = frozenset(chosen)
            self.looks_changed.emit()

    def show_step(self, step_id: str | None) -> None:
        """Look at a step of the talk, or (None) at the whole figure."""
        if step_id != self.scene_view.step:
            self.lit = frozenset()
            self.set_scene_view(replace(self.scene_view, step=step_id))

    def show_only(self, ids: Iterable[str] | None, words: str = "") -> None:
        """Look at some records alone, or (None) at all; `words` say what they are."""
        only = None if ids is None else frozenset(ids)
        self.filter_words = words if only is not None else ""
        if only != self.scene_view.only:
            self.lit = frozenset()
            self.set_scene_view(replace(self.scene_view, only=only))

    def look_at_all(self) -> None:
        """Leave step, filter and light."""
        self.light(())
        self.show_step(None)
        self.show_only(None)

    def offer(self, opening: Opening | None) -> None:
        """Ask what a connector is to lead to; None: it was chosen, or nothing was."""
        self.opening = opening
        if opening is not None:
            self.opening_offered.emit(opening)
        self.overlay_changed.emit()

    @property
    def whole_scene(self) -> Scene:
        """The scene with all its lines, for who needs all of it at once; what is missing is drawn first."""
        self.draw_more(math.inf)
        return self.scene

    def draw_more(self, seconds: float) -> bool:
        """Draw for about so long what a large diagram still lacks; say whether there is more to do."""
        building = self.scene.building
        if building is None:
            return False
        drawn = building.step(seconds)
        if drawn:
            self.scene_filled.emit(drawn)
        return not building.is_done

    def draw_now(self, ids: Collection[str]) -> None:
        """Draw a few things before their turn: they are about to be worked on."""
        building = self.scene.building
        if building is not None and len(ids) <= _AT_ONCE:
            drawn = building.draw(ids)
            if drawn:
                self.scene_filled.emit(drawn)

    def rebuild(self) -> None:
        """Build the whole scene anew."""
        self.scene = self._built()
        self.scene_changed.emit(set())
        self.overlay_changed.emit()

    def _built(self) -> Scene:
        diagram, view = self.history.draft(), self.scene_view
        if self._gradually and len(diagram.records) > LARGE:
            return begin_scene(diagram, self.catalog, self.theme, view).scene
        return build_scene(diagram, self.catalog, self.theme, view)

    def _follow(self, diff: Diff) -> None:
        self._let_in(diff)
        if len(diff.touched) > max(LARGE, len(self.history.records) // 2):
            # Another diagram: building it is quicker than changing one into the other.
            self.containers = self._containers()
            self.rebuild()
            return
        changed = refresh(self.scene, self.history.get, diff)
        self.containers.difference_update(diff.removed)
        self.containers.update(i for i, r in diff.added.items() if isinstance(r, Region | Panel))
        if "page" in diff.fields or "themes" in diff.fields:
            # The ground changed, and with it places where no record was or is.
            self.scene_changed.emit(set())
        elif changed:
            self.scene_changed.emit(changed)

    def _containers(self) -> set[str]:
        return {i for i, r in self.history.records.items() if isinstance(r, Region | Panel)}

    def _let_in(self, diff: Diff) -> None:
        """Let what is added be seen, whatever the filter: a person is just making it."""
        only = self.scene_view.only
        if only is not None and diff.added:
            self.scene_view = replace(self.scene_view, only=only | set(diff.added))
            self.scene.stage.view = self.scene_view
