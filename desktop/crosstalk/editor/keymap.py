"""The keys a person chose in place of those the actions came with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from crosstalk.editor.actions import Action, Registry
from crosstalk.editor.events import normal_key

Chosen = Mapping[str, Sequence[str]]
"""Keys by id of the action; only those that differ from the defaults."""

RESERVED = frozenset({"Escape", "Space"})
"""Keys that cannot be given away: Esc always leads out of what was begun, Space drags the page."""


def changed(registry: Registry) -> dict[str, list[str]]:
    """Return the keys of all actions that have others than they came with."""
    return {
        action.id: list(action.shortcuts)
        for action in registry
        if _normal(action.shortcuts) != _normal(registry.default_keys(action.id))
    }


def apply(registry: Registry, chosen: Chosen) -> None:
    """Give every action its chosen keys and all others the keys they came with.

    An action that there is not (any more) and a key that cannot be given away are left out.
    """
    for action in list(registry):
        registry.rebind(action.id, ())
    wanted = {a.id: tuple(chosen.get(a.id, registry.default_keys(a.id))) for a in registry}
    own = {normal_key(k) for action_id in chosen if action_id in wanted for k in wanted[action_id]}
    for action_id, keys in wanted.items():
        kept = keys if action_id in chosen else [k for k in keys if normal_key(k) not in own]
        registry.rebind(action_id, [key for key in kept if may_be_bound(key)])


def may_be_bound(key: str) -> bool:
    """Say whether an action may have a key."""
    return bool(key) and normal_key(key) not in RESERVED


def owner(registry: Registry, key: str, action_id: str) -> Action | None:
    """Return the other action that a key means now, None where it is free."""
    action = registry.for_key(key)
    return action if action is not None and action.id != action_id else None


def reset(registry: Registry, action_id: str) -> None:
    """Give one action the keys it came with; whoever has them now loses them."""
    registry.rebind(action_id, registry.default_keys(action_id))


def _normal(keys: Sequence[str]) -> tuple[str, ...]:
    return tuple(normal_key(key) for key in keys)
