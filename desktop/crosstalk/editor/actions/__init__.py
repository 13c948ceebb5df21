"""Actions: what menus, toolbars, context menus, keys and the command search all offer.

One file per menu; each has a list of `Action`. The window adds its own (file, view) to the same `REGISTRY`. Keys and
labels follow the conventions of the field's programs; every key can be rebound by `Registry.rebind`.
"""

from __future__ import annotations

from crosstalk.editor.actions import (
    arrange,
    colors,
    connect,
    contexts,
    edit,
    labels,
    layers,
    layouts,
    nudges,
    objects,
    routes,
    seats,
    sizes,
    strands,
    talk,
    things,
    tools,
)
from crosstalk.editor.actions.action import Action
from crosstalk.editor.actions.context import context_menu
from crosstalk.editor.actions.registry import Registry

REGISTRY = Registry()
"""The actions of the program."""

for _actions in (
    edit.ACTIONS, objects.ACTIONS, layers.ACTIONS, labels.ACTIONS, strands.ACTIONS, seats.ACTIONS, connect.ACTIONS,
    routes.ACTIONS,
    arrange.ACTIONS, nudges.ACTIONS, sizes.ACTIONS, layouts.ACTIONS, tools.ACTIONS, colors.ACTIONS, talk.ACTIONS,
    things.ACTIONS, contexts.ACTIONS,
):  # fmt: skip
    for _action in _actions:
        REGISTRY.add(_action)

__all__ = ["REGISTRY", "Action", "Registry", "context_menu"]
