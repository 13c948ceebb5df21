"""How far an export is, and stopping it in the middle.

An exporter goes through its records by `steadily`, which tells whoever watches. A watcher that raises `CancelledError`
stops the export there; nothing has been written then, since files are written only when they are whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from crosstalk.errors import CrosstalkError

T = TypeVar("T")
Watcher = Callable[[], object]
_EVERY = 8
"""Records between two words to the watcher."""

_watcher: ContextVar[Watcher | None] = ContextVar("export watcher", default=None)


class CancelledError(CrosstalkError):
    """A person stopped the export."""

    def __init__(self) -> None:
        super().__init__("The export was cancelled; nothing was written.")


@contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Have a function called now and then while something is exported; it may raise `CancelledError`."""
    token = _watcher.set(watcher)
    try:
        yield
    finally:
        _watcher.reset(token)


def steadily(items: Iterable[T]) -> Iterator[T]:
    """Yield items and tell the watcher now and then."""
    watcher = _watcher.get()
    if watcher is None:
        yield from items
        return
    for number, item in enumerate(items):
        if number % _EVERY == 0:
            watcher()
        yield item
    watcher()
