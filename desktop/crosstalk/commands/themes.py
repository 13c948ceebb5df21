"""Looks of a diagram's own: made, edited, renamed, taken out; each edit is one undo step."""

from __future__ import annotations

from typing import Literal

import msgspec

from crosstalk.commands.document import set_page
from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import OwnTheme
from crosstalk.tongue import tr

Part = Literal["colors", "sizes", "widths"]


def set_part(tx: Transaction, part: Part, role: str, value: str | float | None, label: str = "") -> str:
    """Change a colour (`#rrggbb`) or a length (points) of the page's theme; None gives it back to its base.

    Where the page has a theme that ships, it gets one of its own first, called `label`. Returns its id.
    """
    theme = _editable(tx, label)
    known = {name: found for name, found in getattr(theme, part).items() if name != role}
    if value is not None:
        known[role] = value
    _put(tx, msgspec.structs.replace(theme, **{part: dict(sorted(known.items()))}))
    return theme.id


def add(tx: Transaction, theme: OwnTheme) -> str:
    """Add a theme and give it to the page; its id is made anew where it has none or another has it."""
    theme_id = theme.id
    if not theme_id or theme_id in tx.field("themes"):
        theme_id = _new_id(tx)
    _put(tx, msgspec.structs.replace(theme, id=theme_id))
    set_page(tx, theme=theme_id)
    return theme_id


def duplicate(tx: Transaction, label: str) -> str:
    """Make another of the page's theme, give it to the page and return its id."""
    own: OwnTheme | None = tx.field("themes").get(tx.field("page").theme)
    copied = own if own is not None else OwnTheme(id="", base=tx.field("page").theme)
    return add(tx, msgspec.structs.replace(copied, id="", label=label))


def rename(tx: Transaction, theme_id: str, label: str) -> None:
    """Call a theme of the diagram something else."""
    if not label.strip():
        raise CrosstalkError(tr("A theme needs a name."))
    _put(tx, msgspec.structs.replace(_own(tx, theme_id), label=label.strip()))


def reset(tx: Transaction, theme_id: str) -> None:
    """Give everything in a theme of the diagram back to the theme it was made from."""
    _put(tx, msgspec.structs.replace(_own(tx, theme_id), colors={}, sizes={}, widths={}))


def remove(tx: Transaction, theme_id: str) -> None:
    """Take a theme out of the diagram; a page that has it goes back to the theme it was made from."""
    theme = _own(tx, theme_id)
    tx.set_field("themes", {i: t for i, t in tx.field("themes").items() if i != theme_id})
    if tx.field("page").theme == theme_id:
        set_page(tx, theme=theme.base)


def _editable(tx: Transaction, label: str) -> OwnTheme:
    found: OwnTheme | None = tx.field("themes").get(tx.field("page").theme)
    return found if found is not None else _own(tx, duplicate(tx, label))


def _own(tx: Transaction, theme_id: str) -> OwnTheme:
    found: OwnTheme | None = tx.field("themes").get(theme_id)
    if found is None:
        raise CrosstalkError(tr("This theme ships with the program and stays as it is; duplicate it first."))
    return found


def _put(tx: Transaction, theme: OwnTheme) -> None:
    tx.set_field("themes", {**tx.field("themes"), theme.id: theme})


def _new_id(tx: Transaction) -> str:
    number = 1
    while f"own-{number}" in tx.field("themes"):
        number += 1
    return f"own-{number}"
