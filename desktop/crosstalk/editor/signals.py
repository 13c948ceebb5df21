"""A list of listeners: how the session tells the window that something changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, ParamSpec

P = ParamSpec("P")


class Signal(Generic[P]):
    """Calls every listener in the order they came; a listener may leave while it is called."""

    def __init__(self) -> None:
        self._listeners: list[Callable[P, object]] = []

    def connect(self, listener: Callable[P, object]) -> Callable[[], None]:
        """Call `listener` from now on; return how to end that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def emit(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Tell every listener."""
        for listener in list(self._listeners):
            listener(*args, **kwargs)
