"""All actions by id, by key and by menu."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosstalk.editor.actions.action import Action
from crosstalk.editor.events import normal_key


class Registry:
    """Holds actions in the order they were added."""

    def __init__(self) -> None:
        self._actions: dict[str, Action] = {}
        self._keys: dict[str, str] = {}
        self._defaults: dict[str, tuple[str, ...]] = {}

    def add(self, action: Action) -> None:
        """Add an action; raises ValueError where its id or one of its keys is taken."""
        if action.id in self._actions:
            raise ValueError(f"there is an action {action.id!r} already")
        keys = tuple(normal_key(key) for key in action.shortcuts)
        for key in keys:
            if key in self._keys:
                raise ValueError(f"{action.id!r} wants {key}, which belongs to {self._keys[key]!r}")
        self._actions[action.id] = action
        self._keys.update(dict.fromkeys(keys, action.id))
        self._defaults[action.id] = action.shortcuts

    def put(self, action: Action) -> None:
        """Add an action, or replace the one of its id (a window that is opened again)."""
        if action.id in self._actions:
            self._forget_keys(action.id)
            del self._actions[action.id]
        self.add(action)

    def rebind(self, action_id: str, shortcuts: Sequence[str]) -> None:
        """Give an action other keys; whoever had one of them loses it."""
        wanted = {normal_key(key) for key in shortcuts}
        for other in {self._keys[key] for key in wanted if key in self._keys} - {action_id}:
            left = tuple(k for k in self._actions[other].shortcuts if normal_key(k) not in wanted)
            self._actions[other] = replace(self._actions[other], shortcuts=left)
        for key in wanted:
            self._keys.pop(key, None)
        self._forget_keys(action_id)
        self._actions[action_id] = replace(self._actions[action_id], shortcuts=tuple(shortcuts))
        self._keys.update(dict.fromkeys(wanted, action_id))

    def default_keys(self, action_id: str) -> tuple[str, ...]:
        """Return the keys an action came with, whatever it has now; raises KeyError."""
        return self._defaults[action_id]

    def __getitem__(self, action_id: str) -> Action:
        """Return an action; raises KeyError."""
        return self._actions[action_id]

    def __contains__(self, action_id: object) -> bool:
        """Say whether there is an action."""
        return action_id in self._actions

    def __iter__(self) -> Iterator[Action]:
        """Yield all actions in order."""
        return iter(self._actions.values())

    def __len__(self) -> int:
        """Count the actions."""
        return len(self._actions)

    def for_key(self, key: str) -> Action | None:
        """Return the action a key means, or None."""
        action_id = self._keys.get(normal_key(key))
        return self._actions[action_id] if action_id else None

    def in_menu(self, menu: str) -> list[Action]:
        """Return the actions that stand directly in a menu, such as "Arrange/Align"."""
        return [a for a in self if a.menu == menu]

    @property
    def menus(self) -> list[str]:
        """The paths of all menus in order."""
        return list(dict.fromkeys(a.menu for a in self if a.menu))

    def _forget_keys(self, action_id: str) -> None:
        self._keys = {key: owner for key, owner in self._keys.items() if owner != action_id}
