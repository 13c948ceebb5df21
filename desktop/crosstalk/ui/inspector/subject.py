"""What the inspector is about: some records of a session, and the way to change them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from crosstalk.catalog.terms import named
from crosstalk.commands import Transaction, edit
from crosstalk.errors import CrosstalkError
from crosstalk.model import Component, Connector, Record, Strand
from crosstalk.model.records import kind_of
from crosstalk.tongue import tr
from crosstalk.ui.inspector.kinds import kind_words
from crosstalk.ui.palette_words import pretty

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

P = ParamSpec("P")
T = TypeVar("T")


class Subject:
    """The selected records as they now are. An edit is one undo step; `going_on` joins steps of one go."""

    def __init__(self, session: EditorSession) -> None:
        self.session = session
        self.ids: tuple[str, ...] = session.selection
        self._go = 0
        """Counts the times a field was entered, so that two visits to it are two undo steps."""

    @property
    def records(self) -> list[Record]:
        """The records that are still there."""
        found = (self.session.record(i) for i in self.ids)
        return [r for r in found if r is not None]

    def new_go(self) -> None:
        """Begin another undo step with the next edit, whatever it is."""
        self._go += 1

    def run(
        self, name: str, command: Callable[Concatenate[Transaction, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """Run a command as one undo step; what cannot be done is told to the person."""
        return self.session.run(name, command, *args, **kwargs)

    def run_on(
        self,
        going_on: bool,
        name: str,
        command: Callable[Concatenate[Transaction, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T | None:
        """Run a command that may be one of many of the same kind: those of one go are one undo step."""
        if not going_on:
            return self.run(name, command, *args, **kwargs)
        self.session.settle()
        merge = f"inspector {name} {self._go} {' '.join(self.ids[:50])}"
        try:
            return self.session.history.run_merged(name, merge, command, *args, **kwargs)
        except CrosstalkError as error:
            self.session.message.emit(str(error))
            return None

    def set_field(self, name: str, field: str, value: Any, going_on: bool = False) -> None:
        """Set a field of all records that have it."""
        self.run_on(going_on, name, _set_field, self.ids, field, value)

    def set_style(self, name: str, field: str, value: Any, going_on: bool = False) -> None:
        """Set a part of the style of all records."""
        self.run_on(going_on, name, _set_style, self.ids, field, value)

    def name_of(self, record_id: str) -> str:
        """Return what a person calls a record: its words, its name, its type or its kind."""
        return name_of(self.session, record_id)


def name_of(session: EditorSession, record_id: str) -> str:
    """Return what a person calls a record; "the page" for none."""
    record = session.record(record_id)
    if record is None:
        return tr("the page")
    item = session.scene.items.get(record_id)
    if isinstance(record, Connector):
        return tr("the arrow “{label}”", label=named(session.catalog.relation(record.relation)))
    if isinstance(record, Component) and record.label is None:
        return pretty(named(session.catalog.component(record.type)))
    if item is not None and item.title:
        return item.title
    if isinstance(record, Component | Strand):
        return pretty(named(session.catalog.component(record.type)))
    return record.name or kind_words(kind_of(record))


def _set_field(tx: Transaction, ids: Iterable[str], field: str, value: Any) -> None:
    edit.set_fields(tx, ids, **{field: value})


def _set_style(tx: Transaction, ids: Iterable[str], field: str, value: Any) -> None:
    edit.set_style(tx, ids, **{field: value})
