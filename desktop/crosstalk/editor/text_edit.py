"""Editing the words of a record in place: the part of it that needs no window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from crosstalk.commands import Gesture, edit
from crosstalk.editor.pick import point_along
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Rect
from crosstalk.model import Component, Connector, Inset, Panel, Record, Region, Strand, Text
from crosstalk.model.records import RichText, Run
from crosstalk.primitives import TextItem
from crosstalk.scene import SceneItem
from crosstalk.text import parse
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

BESIDE = 4.0
"""Room between a panel's letter, or its corner, and its title, in points."""
NEW_WORDS = (20.0, 9.0)
"""Size of the place where words will stand that there are none of yet, in points."""

FIELDS: dict[type, tuple[str, ...]] = {
    Component: ("label",),
    Strand: ("label",),
    Connector: ("label", "mediator"),
    Region: ("title",),
    Panel: ("title",),
    Inset: ("title",),
    Text: ("runs",),
}
"""The fields of each kind that hold words to edit in place; the first is meant where none is named."""


def label_of_type(session: EditorSession, record: Record) -> RichText:
    """Return the words that a thing bears where it has no label of its own: those of its type."""
    if isinstance(record, Component):
        markup = session.catalog.component(record.type).label
    elif isinstance(record, Strand):
        known = session.catalog.strands.get(record.type)
        markup = known.label if known is not None else ""
    else:
        return ()
    return tuple(
        Run(text=s.text, bold=s.bold, italic=s.italic, script=s.script, color=s.color) for s in parse(markup)
    )


@dataclass(slots=True)
class TextEdit:
    """A text that is being edited. The window sets `runs` as the person types, and ends it with `commit` or `cancel`.

    A record that was made for this text is part of the same undo step, and goes again where nothing was typed.
    """

    session: EditorSession
    record_id: str
    field: str
    runs: RichText
    gesture: Gesture | None = None
    is_open: bool = True
    typed: str = ""
    """What was typed over the words to begin; "" where they are edited as they stand."""

    @classmethod
    def of(
        cls, session: EditorSession, record_id: str, field: str = "", gesture: Gesture | None = None
    ) -> TextEdit | None:
        """Return an edit of a record's words, None where it has none or is locked."""
        record = session.record(record_id)
        fields = FIELDS.get(type(record), ())
        if record is None or record.locked or not fields or (field and field not in fields):
            return None
        field = field or fields[0]
        runs = getattr(record, field)
        if runs is None:
            runs = label_of_type(session, record)
        return cls(session, record_id, field, runs, gesture)

    @property
    def is_new(self) -> bool:
        """Whether the record was made for this text."""
        return self.gesture is not None

    @property
    def rect(self) -> Rect:
        """Where the words are on the page."""
        item = self.session.scene.items.get(self.record_id)
        if item is None:
            return Rect(0.0, 0.0, 0.0, 0.0)
        record = self.session.record(self.record_id)
        if isinstance(record, Panel):
            return _title_of_panel(record, item)
        if isinstance(record, Connector) and self.field == "mediator":
            return _mediator_of(record, item)
        if isinstance(record, Inset) and item.label_bounds is None:
            return Rect(
                item.body.x + BESIDE, item.body.y + BESIDE, item.body.width - 2 * BESIDE, NEW_WORDS[1]
            )
        return item.label_bounds or item.body

    def type_over(self, words: str) -> None:
        """Begin with other words, in the look of those that stood there."""
        self.typed = words
        first = self.runs[0] if self.runs else Run(text="")
        self.runs = (msgspec.structs.replace(first, text=words, script=""),)

    def commit(self, runs: RichText | None = None) -> None:
        """Keep what was typed as one undo step (part of the making, where the record is new)."""
        if not self.is_open:
            return
        final = self.runs if runs is None else runs
        if not self._has_words(final) and self.is_new and self.field == "runs":
            self.cancel()
            return
        self._end()
        try:
            self._write(final)
        except CrosstalkError as error:
            self.session.message.emit(str(error))
        self.session.text_edit_ended.emit(self)

    def cancel(self) -> None:
        """Leave the words as they were; a record that was made for them goes again."""
        if not self.is_open:
            return
        self._end()
        if self.gesture is not None:
            self.gesture.cancel()
            self.session.select(self.session.selection)
        self.session.text_edit_ended.emit(self)

    def _end(self) -> None:
        self.is_open = False
        if self.session.text_edit is self:
            self.session.text_edit = None

    def _write(self, runs: RichText) -> None:
        session = self.session
        if self.gesture is not None:
            self.gesture.edit(edit.set_fields, [self.record_id], **{self.field: runs})
            session.commit(self.gesture)
        elif (record := session.record(self.record_id)) is not None and self._differs(record, runs):
            session.history.run(later("Edit text"), edit.set_fields, [self.record_id], **{self.field: runs})

    def _differs(self, record: Record, runs: RichText) -> bool:
        before = getattr(record, self.field)
        if before is None:
            before = label_of_type(self.session, record)
        return bool((before or ()) != runs)

    def _has_words(self, runs: RichText) -> bool:
        return any(run.text.strip() for run in runs)


def _title_of_panel(record: Panel, item: SceneItem) -> Rect:
    """Return where the title of a panel is, or will be: beside the letter."""
    words = [part.bounds for part in item.items if isinstance(part, TextItem)]
    if record.title and words:
        return words[-1]
    if not words:
        return Rect(item.body.x + BESIDE, item.body.y + BESIDE, NEW_WORDS[0], NEW_WORDS[1])
    letter = words[0]
    return Rect(letter.right + BESIDE, letter.bottom - NEW_WORDS[1], NEW_WORDS[0], NEW_WORDS[1])


def _mediator_of(record: Connector, item: SceneItem) -> Rect:
    """Return where the mediator of a connector is written, or will be."""
    words = [
        part.bounds for part in item.items if isinstance(part, TextItem) and part.bounds != item.label_bounds
    ]
    if words:
        return words[-1]
    middle = point_along(item.path, record.mediator_at) if item.path else item.body.centre
    return Rect.centred(middle, *NEW_WORDS)
