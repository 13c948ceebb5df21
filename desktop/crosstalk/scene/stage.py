"""What builders work with: catalogue, theme, context, the other items, and caches that live as long as a scene."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from crosstalk.catalog import Catalog
from crosstalk.catalog.types import Theme
from crosstalk.geometry import Rect
from crosstalk.model import Diagram, OwnTheme, Page, Record, Step
from crosstalk.model.layers import BASE, Layer, order_key, ranks, unseen
from crosstalk.primitives import TextItem
from crosstalk.scene.arts import Arts
from crosstalk.scene.citing import Numbering
from crosstalk.scene.fans import Lane
from crosstalk.scene.finish import Finishing
from crosstalk.scene.item import SceneItem
from crosstalk.scene.staging import context_at, staging
from crosstalk.scene.themes import resolve
from crosstalk.scene.tones import Tones
from crosstalk.scene.view import View
from crosstalk.scene.words import placed
from crosstalk.text import RunLike, lay_out
from crosstalk.text.spans import as_spans

K = TypeVar("K")

_CACHED_TEXTS = 50_000
_KEPT = 10_000


class Stage:
    """The surroundings of every builder. `find` builds what another record hangs on, if need be."""

    def __init__(self, diagram: Diagram, catalog: Catalog, theme: str | Theme | None, view: View) -> None:
        """Collect what holds for the whole scene."""
        self.catalog = catalog
        catalog.learn(diagram.parts.values())
        self.set_layers(diagram.layers)
        self.view = view
        self._chosen_theme = theme
        self.records: dict[str, Record] = dict(diagram.records)
        self.members: dict[str, set[str]] = {}
        self.dependents: dict[str, set[str]] = {}
        self.relations: dict[str, str] = {}
        """Relation of each connector that is drawn: what the legend is about."""
        self.standing: set[str] = set()
        """The connectors that are drawn here or in some other context: a switch of context must not move the others."""
        self.legends: set[str] = set()
        self.left_groups: dict[str, set[str]] = {}
        """Parents that records had before the change that is being taken in."""
        self.left_hosts: dict[str, set[str]] = {}
        """Strands that strands were joined to before that change."""
        self.insets: dict[str, set[str]] = {}
        """What each inset shows."""
        self.inset_extents: dict[frozenset[str], tuple[dict[str, Record], Rect | None]] = {}
        """Where what insets show lies in all contexts, with the records that this was found for."""
        self.lanes: dict[str, Lane] = {}
        """Where lines lie among their neighbours (`fans`); lines without are alone."""
        self.finishing = Finishing()
        """What lines know of each other: places of their words, jumps."""
        self.citing = Numbering()
        """The numbers of references beside what cites them."""
        self.set_references(diagram.references)
        self._uses: dict[str, tuple[str, ...]] = {}
        self._counts: dict[str, int] = {}
        self.find: Callable[[str], SceneItem | None] = lambda _: None
        self.themes: Mapping[str, OwnTheme] = diagram.themes
        """The looks of the diagram's own."""
        self.set_page(diagram.page)
        self._steps = tuple(diagram.steps)
        self.set_context(diagram.context)
        self.set_the_stage()

    @property
    def view(self) -> View:
        """How the figure is looked at, without the layers that the diagram hides."""
        return self._view

    @view.setter
    def view(self, view: View) -> None:
        self.asked_view = view
        self._view = self._without_hidden(view)

    def set_layers(self, layers: Sequence[Layer]) -> None:
        """Take the layers of the diagram: their order, and which of them are hidden."""
        self.layers = tuple(layers)
        self.heights = ranks(layers)
        self._hidden_layers = unseen(layers)

    def order_key(self, record: Record) -> str:
        """Return the key by which a record stands in drawing order (see `Diagram.order_key`)."""
        if not self.heights:
            return record.z
        return order_key(self.heights.get(record.layer, self.heights.get(BASE, 0)), record.z)

    def _without_hidden(self, view: View) -> View:
        if not self._hidden_layers:
            return view
        return replace(view, hidden_layers=view.hidden_layers | self._hidden_layers)

    def set_page(self, page: Page) -> None:
        """Take theme and ground colour from a page; drops everything that was kept for the old look."""
        self.page = page
        chosen = self._chosen_theme if self._chosen_theme is not None else page.theme
        self.theme: Theme = resolve(self.catalog, self.themes, chosen) if isinstance(chosen, str) else chosen
        self.tones = Tones(self.theme, page.background, self.catalog.region)
        self.arts = Arts(self.catalog, self.theme.art_id)
        self._kept: dict[Any, Any] = {}
        self._texts: dict[Any, TextItem] = {}
        self.inset_extents.clear()

    def set_context(self, context: Mapping[str, str]) -> None:
        """Take the diagram's choice of context, unless the view has its own; a step of the talk goes beyond both."""
        self._declared = context if self.view.context is None else self.view.context
        self.context = context_at(self._declared, self._steps, self.view.step)

    def context_of(self, view: View) -> Mapping[str, str]:
        """Return the context that a view would have, which differs from this one in its step at most."""
        return context_at(self._declared, self._steps, view.step)

    def set_references(self, references: Iterable[str]) -> None:
        """Take the keys of the references that there are."""
        self.citing.known = frozenset(references)

    def set_steps(self, steps: Sequence[Step]) -> None:
        """Take the steps of the talk: the view may show one of them."""
        self._steps = tuple(steps)
        self.context = context_at(self._declared, self._steps, self.view.step)
        self.set_the_stage()

    def set_the_stage(self) -> None:
        """Put on stage what the view's step of the talk shows, and its filter leaves."""
        self.staging = staging(self.records, self._steps, self.view.step, self.view.only)

    @property
    def is_staged(self) -> bool:
        """Whether less than the whole figure is looked at."""
        return self.view.step is not None or self.view.only is not None

    def opacity(self, record_id: str) -> float:
        """Return how strongly a record is drawn at the step that is looked at."""
        return 1.0 if self.is_veiled else self.staging.opacity(record_id)

    @property
    def is_veiled(self) -> bool:
        """Whether the painter is to lay a veil over all but what is stressed."""
        return self.view.veiled and bool(self.staging.stressed)

    def kept(self, key: tuple[Hashable, ...], make: Callable[[], K]) -> K:
        """Return what was made for a key, or make it: looks of lines, outlines of regions.

        Bounded, since a region that is resized has another outline at each step of the way.
        """
        found: K | None = self._kept.get(key)
        if found is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            found = self._kept[key] = make()
        return found

    def used_relations(self) -> set[str]:
        """Return the relations that some drawn connector has."""
        return self.used("relation")

    def used(self, what: str) -> set[str]:
        """Return the ids in use of relations (`relation`), categories of components (`class`) or levels (`level`)."""
        return {
            key.partition(":")[2]
            for key, count in self._counts.items()
            if count and key.startswith(f"{what}:")
        }

    def in_use(self) -> frozenset[str]:
        """Return all keys in use, such as `relation:activates`: what legends hang on."""
        return frozenset(key for key, count in self._counts.items() if count)

    def noted(self) -> tuple[str, ...]:
        """Return the ids of the records that something was noted of."""
        return tuple(self._uses)

    def note_use(self, record_id: str, keys: tuple[str, ...]) -> None:
        """Say what a record shows; an empty tuple where it is not drawn."""
        for key in self._uses.pop(record_id, ()):
            self._counts[key] -= 1
        self.relations.pop(record_id, None)
        if keys:
            self._uses[record_id] = keys
            for key in keys:
                self._counts[key] = self._counts.get(key, 0) + 1
                if key.startswith("relation:"):
                    self.relations[record_id] = key.partition(":")[2]

    def text(
        self,
        runs: Iterable[RunLike],
        x: float,
        y: float,
        *,
        size: float,
        color: str,
        anchor: str,
        width: float | None = None,
        align: str = "center",
        bold: bool = False,
        italic: bool = False,
    ) -> TextItem:
        """Return text laid out; the same words in the same look are measured and broken once per scene."""
        runs = as_spans(runs)
        key = (runs, size, color, anchor, width, align, bold, italic)
        item = self._texts.get(key)
        if item is None:
            if len(self._texts) > _CACHED_TEXTS:
                self._texts.clear()
            item = self._texts[key] = lay_out(
                runs, x=0.0, y=0.0, size=size, color=color, width=width, align=align, bold=bold, italic=italic,
                anchor=anchor,
            )  # fmt: skip
        return placed(item, x, y)
