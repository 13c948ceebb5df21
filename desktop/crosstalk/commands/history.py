"""The history of a document: runs edits, keeps their diffs, undoes and redoes without limit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Concatenate, ParamSpec, TypeVar

import msgspec

from crosstalk.commands import integrity, seats
from crosstalk.commands.transaction import Transaction, overlay_diff
from crosstalk.model import Diagram, Diff, Record

P = ParamSpec("P")
T = TypeVar("T")
Listener = Callable[[Diff], None]
Completion = Callable[[Transaction, Mapping[str, Record | None], bool], None]


class HistoryStep(msgspec.Struct, frozen=True):
    """One step that can be undone: its name for the panel, the diff, and what was selected on both sides."""

    name: str
    diff: Diff
    selected_before: tuple[str, ...]
    selected_after: tuple[str, ...]
    merge: str = ""


class Gesture:
    """A live edit, such as a drag: seen at once, one step in the end, gone without a trace when cancelled."""

    def __init__(self, history: History, name: str) -> None:
        self._history = history
        self.name = name
        self._tx = Transaction(history.diagram)
        self._selected = history.selection

    @property
    def tx(self) -> Transaction:
        """The live state; read only, edits go through `edit` and `restart`."""
        return self._tx

    def edit(
        self, command: Callable[Concatenate[Transaction, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a command on top of what the gesture did so far."""
        return self._run(
            Transaction(self._tx.base, dict(self._tx.changes), dict(self._tx.fields)),
            self._tx.changes,
            command,
            *args,
            **kwargs,
        )

    def restart(
        self, command: Callable[Concatenate[Transaction, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a command as if the gesture had only begun: the way of a drag, whose total offset is known."""
        return self._run(Transaction(self._tx.base), {}, command, *args, **kwargs)

    def reset(self) -> None:
        """Go back to the beginning and stay open."""
        self._show(Transaction(self._tx.base))

    def commit(self) -> bool:
        """Close as one undo step; say whether anything changed."""
        final = Transaction(self._tx.base, dict(self._tx.changes), dict(self._tx.fields))
        try:
            integrity.enforce(final)
            self._history._complete(final, {}, False)
        except BaseException:
            self.cancel()
            raise
        self._show(final)
        self._history._close_gesture()
        recorded = self._history._record(self.name, final.diff(), self._selected, emit=False)
        for listener in list(self._history.gesture_ended):
            listener()
        return recorded

    def cancel(self) -> None:
        """Close and leave nothing behind."""
        self.reset()
        self._history._close_gesture()
        self._history.selection = tuple(i for i in self._selected if i in self._history.diagram.records)

    def _run(
        self,
        tx: Transaction,
        before: Mapping[str, Record | None],
        command: Callable[Concatenate[Transaction, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        result = command(tx, *args, **kwargs)
        seats.settle(tx, before)
        self._history._complete(tx, before, True)
        self._show(tx)
        return result

    def _show(self, tx: Transaction) -> None:
        old, self._tx = self._tx, tx
        diff = overlay_diff(tx.base, old.changes, old.fields, tx.changes, tx.fields)
        if diff:
            self._history._emit(diff)


class History:
    """The document being edited. See the package docstring; `subscribe` is how every view follows."""

    def __init__(self, diagram: Diagram) -> None:
        self.diagram = diagram
        self.selection: tuple[str, ...] = ()
        self._steps: list[HistoryStep] = []
        self._position = 0
        self._saved: tuple[int, HistoryStep | None] | None = (0, None)
        self._listeners: list[Listener] = []
        self.gesture_ended: list[Callable[[], None]] = []
        """Called when a gesture has become a step: views saw its last state already and hear no diff."""
        self.completions: list[Completion] = []
        """Called after each command, live or not, before anybody sees it: each may add to the transaction what follows
        from it (routes of lines whose ends moved). It gets the changes from before the command, and whether the edit is
        live: then it has to be quick, and is called once more at the end. Undo needs none."""
        self._gesture: Gesture | None = None

    # -- reading -----------------------------------------------------------------------------------------------

    @property
    def records(self) -> Mapping[str, Record]:
        """The records as they now are, a live gesture included."""
        if self._gesture is not None:
            return self._gesture.tx.records
        return self.diagram.records

    def get(self, record_id: str) -> Record | None:
        """Return a record as it now is, or None."""
        return self.records.get(record_id)

    def draft(self) -> Diagram:
        """Return the diagram as it now is; a copy of the mapping is made during a gesture only."""
        if self._gesture is None:
            return self.diagram
        return self._gesture.tx.diff().apply(self.diagram)

    @property
    def gesture(self) -> Gesture | None:
        """The gesture under way."""
        return self._gesture

    @property
    def steps(self) -> tuple[str, ...]:
        """Names of all steps, those that can be redone included."""
        return tuple(step.name for step in self._steps)

    @property
    def position(self) -> int:
        """How many of the steps are done."""
        return self._position

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self._position > 0 and self._gesture is None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return self._position < len(self._steps) and self._gesture is None

    @property
    def is_modified(self) -> bool:
        """Whether the diagram differs from what was last saved or loaded."""
        return self._saved != self._mark()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` with the diff of each change, live ones included; return how to end that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # -- editing -----------------------------------------------------------------------------------------------

    def run(
        self,
        name: str,
        command: Callable[Concatenate[Transaction, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a command as one undo step; nothing is recorded where nothing changes or it raises."""
        return self.run_merged(name, "", command, *args, **kwargs)

    def run_merged(
        self,
        name: str,
        merge: str,
        command: Callable[Concatenate[Transaction, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run a command; it joins the step before where both bear the same, non-empty `merge`."""
        if self._gesture is not None:
            return self._gesture.edit(command, *args, **kwargs)
        tx = Transaction(self.diagram)
        result = command(tx, *args, **kwargs)
        seats.settle(tx, {})
        integrity.enforce(tx)
        self._complete(tx, {}, False)
        self._record(name, tx.diff(), self.selection, merge=merge)
        return result

    def begin(self, name: str) -> Gesture:
        """Open a gesture; an open one is committed first."""
        if self._gesture is not None:
            self._gesture.commit()
        self._gesture = Gesture(self, name)
        return self._gesture

    def undo(self) -> str | None:
        """Take the last step back and return its name."""
        if not self.can_undo:
            return None
        self._position -= 1
        step = self._steps[self._position]
        self._apply(step.diff.reversed(), step.selected_before)
        return step.name

    def redo(self) -> str | None:
        """Do the next step again and return its name."""
        if not self.can_redo:
            return None
        step = self._steps[self._position]
        self._position += 1
        self._apply(step.diff, step.selected_after)
        return step.name

    def go_to(self, position: int) -> None:
        """Undo or redo until `position` steps are done."""
        position = max(0, min(position, len(self._steps)))
        while self._position > position and self.can_undo:
            self.undo()
        while self._position < position and self.can_redo:
            self.redo()

    def select(self, ids: tuple[str, ...]) -> None:
        """Set the selection; the last step remembers it, so that redo shows what was selected after it."""
        self.selection = ids
        if self._gesture is None and 0 < self._position == len(self._steps):
            last = self._steps[-1]
            touched = last.diff.touched
            if touched & set(ids):
                self._replace_last(msgspec.structs.replace(last, selected_after=ids))

    def mark_saved(self) -> None:
        """Remember that this state is what the file holds."""
        self._saved = self._mark()

    def mark_unsaved(self) -> None:
        """Remember that no file holds this state (a recovered or new document)."""
        self._saved = None

    @property
    def saved_mark(self) -> object:
        """What state the file holds, to be given back to `mark_saved_again` when a file that was away is back."""
        return self._saved

    def mark_saved_again(self, mark: object) -> None:
        """Remember what `saved_mark` said before."""
        assert mark is None or isinstance(mark, tuple)
        self._saved = mark

    def become(self, name: str, diagram: Diagram) -> bool:
        """Make another diagram of this one as one undo step, exactly; say whether anything changed.

        Nothing follows from it (no routes, no mending): it is a state that was sound before, such as a version.
        """
        from crosstalk.model.diff import diff_of

        if self._gesture is not None:
            self._gesture.cancel()
        return self._record(name, diff_of(self.diagram, diagram), self.selection)

    def replace(self, diagram: Diagram) -> None:
        """Begin anew with another diagram; listeners stay and are told what changed."""
        from crosstalk.model.diff import diff_of

        if self._gesture is not None:
            self._gesture.cancel()
        diff = diff_of(self.diagram, diagram)
        self.diagram, self.selection = diagram, ()
        self._steps, self._position = [], 0
        self.mark_saved()
        self._emit(diff)

    # -- inside ------------------------------------------------------------------------------------------------

    def _record(
        self, name: str, diff: Diff, selected: tuple[str, ...], *, merge: str = "", emit: bool = True
    ) -> bool:
        if not diff:
            return False
        self.diagram = diff.apply(self.diagram)
        last = self._steps[-1] if 0 < self._position == len(self._steps) else None
        joins = merge and last is not None and last.merge == merge and self._saved != self._mark()
        self.selection = tuple(i for i in self.selection if i in self.diagram.records)
        if joins and last is not None:
            whole = last.diff.then(diff)
            if not whole:
                self._drop_last()
            else:
                self._replace_last(HistoryStep(name, whole, last.selected_before, self.selection, merge))
        else:
            del self._steps[self._position :]
            self._steps.append(HistoryStep(name, diff, selected, self.selection, merge))
            self._position += 1
        if emit:
            self._emit(diff)
        return True

    def _drop_last(self) -> None:
        """Forget a step that was taken back by its own going on."""
        self._steps.pop()
        self._position -= 1

    def _replace_last(self, step: HistoryStep) -> None:
        marked = self._saved == self._mark()
        self._steps[-1] = step
        if marked:
            self._saved = self._mark()

    def _apply(self, diff: Diff, selection: tuple[str, ...]) -> None:
        self.diagram = diff.apply(self.diagram)
        self.selection = tuple(i for i in selection if i in self.diagram.records)
        self._emit(diff)

    def _mark(self) -> tuple[int, HistoryStep | None]:
        return self._position, self._steps[self._position - 1] if self._position else None

    def _complete(self, tx: Transaction, before: Mapping[str, Record | None], live: bool) -> None:
        for completion in self.completions:
            completion(tx, before, live)

    def _close_gesture(self) -> None:
        self._gesture = None

    def _emit(self, diff: Diff) -> None:
        for listener in list(self._listeners):
            listener(diff)
