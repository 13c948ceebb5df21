"""Scene items as they are painted: of which some are lit and the others pale, or some are away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from crosstalk.scene import SceneItem
from crosstalk.scene.staging import PALE, faded

_NONE: Mapping[str, SceneItem] = {}


class Paled(Mapping[str, SceneItem]):
    """The items of a scene; each pale one is made when it is first asked for and kept as long as its item stands."""

    def __init__(self) -> None:
        self._items = _NONE
        self._lit: frozenset[str] = frozenset()
        self._made: dict[str, tuple[SceneItem, SceneItem]] = {}

    def follow(self, items: Mapping[str, SceneItem], lit: frozenset[str]) -> None:
        """Take the items as they are now, and what of them is lit."""
        if items is not self._items:
            self._made.clear()
        self._items, self._lit = items, lit

    def __getitem__(self, item_id: str) -> SceneItem:
        """Return an item as it is painted; raises KeyError."""
        item = self._items[item_id]
        if item_id in self._lit:
            return item
        known = self._made.get(item_id)
        if known is None or known[0] is not item:
            known = self._made[item_id] = (item, faded(item, PALE))
        return known[1]

    def __iter__(self) -> Iterator[str]:
        """Yield the ids."""
        return iter(self._items)

    def __len__(self) -> int:
        """Count the items."""
        return len(self._items)


class Present(Mapping[str, SceneItem]):
    """The items of a scene without those that are away: while it is being built they are laid out with the rest."""

    def __init__(self, items: Mapping[str, SceneItem], away: frozenset[str]) -> None:
        self._items, self._away = items, away

    def __getitem__(self, item_id: str) -> SceneItem:
        """Return an item that is present; raises KeyError."""
        if item_id in self._away:
            raise KeyError(item_id)
        return self._items[item_id]

    def __iter__(self) -> Iterator[str]:
        """Yield the ids."""
        return (item_id for item_id in self._items if item_id not in self._away)

    def __len__(self) -> int:
        """Count the items."""
        return sum(1 for _ in self)
