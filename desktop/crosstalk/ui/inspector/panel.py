"""The panel of the inspector: which sections are shown, and when they are shown anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from itertools import islice
from types import NoneType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from crosstalk.catalog.terms import named
from crosstalk.model import CHILD_BEARING, Component, Connector, Diff, Legend, Record
from crosstalk.model.records import kind_of
from crosstalk.tongue import tr
from crosstalk.ui.inspector.kinds import counted_kind, kind_words
from crosstalk.ui.inspector.section import Section
from crosstalk.ui.inspector.sections import PARTS, Part
from crosstalk.ui.inspector.subject import Subject
from crosstalk.ui.style import px

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_PACE = 33
"""Milliseconds between two looks at the records while they change."""
_MANY = 300
"""With more selected than this the form waits until a drag ends."""
_LINE_BREAK = "<br>"
_WATCHED = ("page", "metadata", "references", "context", "dimensions")


class InspectorPanel(QWidget):
    """Shows what the selection can say. It follows the session, at its own pace, and never takes the focus."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.subject = Subject(session)
        self.sections: dict[Part, Section] = {}
        self._shown: list[Section] = []
        self._watched: set[str] = set()
        self._has_members = self._has_legend = False
        self._stale = True
        self._diagram = session.history.diagram
        self.heading = self._make_heading()
        self.content = QWidget()
        self.column = QVBoxLayout(self.content)
        self.column.setContentsMargins(0, 4, 0, 16)
        self.column.setSpacing(2)
        self.column.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidget(self.content)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(self.area, 1)
        self.setMinimumWidth(px(300))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PACE)
        self._timer.timeout.connect(self._tick)
        self._stop = [
            session.selection_changed.connect(self._selected),
            session.history.subscribe(self._changed),
        ]
        self.destroyed.connect(_leaving(self._stop))

    def focus_first(self) -> None:
        """Go to the first field that is shown."""
        fields = (row.field for section in self._shown for row in section.rows if row.field.isVisible())
        field = next(fields, None)
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        """Return the size that suits a dock."""
        return QSize(290, 560)

    def close_session(self) -> None:
        """Stop following the session."""
        for stop in self._stop:
            stop()
        self._stop.clear()

    # -- following ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show everything anew now."""
        self._timer.stop()
        self._diagram = self.session.history.diagram
        self._stale = not self.isVisible()
        if self._stale:
            return
        records = self.subject.records
        self._watch(records)
        self._show_heading(records)
        for section in self._fitting(records):
            section.refresh(records)

    def _watch(self, records: Sequence[Record]) -> None:
        ends = (a.target for r in records if isinstance(r, Connector) for a in (r.source, r.target))
        self._watched = set(islice((*self.subject.ids, *ends), 3 * _MANY))
        self._has_members = any(isinstance(r, CHILD_BEARING) for r in records)
        self._has_legend = any(isinstance(r, Legend) for r in records)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden."""
        super().showEvent(event)
        if self._stale:
            # After the first picture of the window, which does not wait for the form.
            self.subject.ids = self.session.selection
            QTimer.singleShot(0, self, self.refresh)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell what was typed before it goes out of sight."""
        super().hideEvent(event)
        self._commit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin a new undo step with each visit to a field."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.subject.new_go()
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            if event.reason() not in (
                Qt.FocusReason.ActiveWindowFocusReason,
                Qt.FocusReason.PopupFocusReason,
            ):
                self.subject.new_go()
            if isinstance(watched, QWidget) and event.reason() == Qt.FocusReason.TabFocusReason:
                self.area.ensureWidgetVisible(watched, 0, 24)
        return super().eventFilter(watched, event)

    def _selected(self, ids: tuple[str, ...]) -> None:
        if ids == self.subject.ids:
            return
        # What was typed belongs to what was selected; but not in the middle of a change that goes on already.
        if self.session.history.diagram is self._diagram and self.session.history.gesture is None:
            self._commit()
        else:
            self._revert()
        self.subject.ids = ids
        self.subject.new_go()
        if self.session.history.gesture is None:
            self.refresh()
        else:
            self._soon()

    def _changed(self, diff: Diff) -> None:
        if self.session.history.gesture is None:
            self._diagram = self.session.history.diagram
        if self._concerns(diff) or any(name in diff.fields for name in _WATCHED):
            self._soon()

    def _concerns(self, diff: Diff) -> bool:
        """Say whether a change may be seen in the form: of what is selected, its ends or its members."""
        chosen = self.subject.ids
        if not chosen or len(chosen) > _MANY:
            return bool(chosen) or bool(diff.added or diff.removed)
        if any(i in diff.updated or i in diff.removed or i in diff.added for i in self._watched):
            return True
        if self._has_legend and any(
            isinstance(self.session.record(i), Component | Connector | NoneType) for i in diff.touched
        ):
            return True
        if not self._has_members:
            return False
        return any(not self._watched.isdisjoint(self.session.ancestors(i)) for i in diff.touched)

    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _tick(self) -> None:
        if self.session.history.gesture is None:
            self.refresh()
            return
        # A drag goes on: places and sizes only, and the whole once it has ended.
        if self.isVisible() and len(self.subject.ids) <= _MANY:
            records = self.subject.records
            for section in self._shown if records else ():
                section.refresh(records, live=True)
        self._timer.start()

    # -- what is shown -----------------------------------------------------------------------------------------

    def _fitting(self, records: Sequence[Record]) -> list[Section]:
        kinds = {kind_of(record) for record in records}
        self.content.setUpdatesEnabled(False)
        shown = [part for part in PARTS if part.fits(kinds)]
        for part, section in self.sections.items():
            if part not in shown:
                section.hide()
        self._shown = [self.sections.get(part) or self._make(part) for part in shown]
        for section in self._shown:
            section.show()
        self.content.setUpdatesEnabled(True)
        return self._shown

    def _make(self, part: Part) -> Section:
        section = part.load()(self.subject, self.content)
        before = [self.sections[other] for other in PARTS[: PARTS.index(part)] if other in self.sections]
        self.column.insertWidget(len(before), section)
        if before:
            self._chain(before[-1], section)
        for widget in section.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.installEventFilter(self)
        self.sections[part] = section
        return section

    def _chain(self, before: Section, after: Section) -> None:
        last = [w for w in before.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if last:
            QWidget.setTabOrder(last[-1], after.head)

    def _make_heading(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setContentsMargins(12, 10, 12, 6)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        label.linkActivated.connect(self._narrow)
        label.setAccessibleName(tr("Selection"))
        return label

    def _show_heading(self, records: Sequence[Record]) -> None:
        if not records:
            title, line = tr("Page"), tr("Nothing is selected.")
        elif len(records) == 1:
            title, line = self._title(records[0]), kind_words(kind_of(records[0]))
        else:
            title, line = tr("{count} selected", count=len(records)), _counted(records)
        marks = [word for word, on in ((tr("locked"), any(r.locked for r in records)),
                                       (tr("hidden"), any(r.hidden for r in records))) if on]  # fmt: skip
        line += "".join(f" · {mark}" for mark in marks)
        text = f"<b>{escape(title)}</b>{_LINE_BREAK}<span style='color:gray'>{line}</span>"
        if text != self.heading.text():
            self.heading.setText(text)

    def _title(self, record: Record) -> str:
        if isinstance(record, Connector):
            label = named(self.session.catalog.relation(record.relation))
            return label[:1].upper() + label[1:]
        return self.subject.name_of(record.id)

    def _narrow(self, kind: str) -> None:
        self.session.select(r.id for r in self.subject.records if kind_of(r) == kind)

    # -- what is typed -----------------------------------------------------------------------------------------

    def _fields(self) -> Iterator[Any]:
        for section in self.sections.values():
            for field in section.findChildren(QWidget):
                if getattr(field, "pending", False) is True:
                    yield field

    def _commit(self) -> None:
        for field in list(self._fields()):
            field.commit()

    def _revert(self) -> None:
        for field in list(self._fields()):
            field.revert()


def _counted(records: Sequence[Record]) -> str:
    """Return the kinds with their numbers, each a link that selects these alone."""
    counts = Counter(kind_of(r) for r in records)
    parts = []
    for kind, count in counts.most_common():
        words = counted_kind(kind, count)
        parts.append(f"<a href='{kind}' style='color:gray'>{words}</a>" if len(counts) > 1 else words)
    return ", ".join(parts)


def _leaving(stops: list[Any]) -> Any:
    # The panel itself is gone when it is told of: only the list is kept.
    def leave() -> None:
        for stop in stops:
            stop()
        stops.clear()

    return leave
