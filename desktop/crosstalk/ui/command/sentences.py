"""What would be composed: the things with what each name was taken for, and the statements between them."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from crosstalk.catalog import Catalog
from crosstalk.catalog.terms import named
from crosstalk.editor.composing.draft import Draft
from crosstalk.editor.composing.naming import Kind, Named, Option
from crosstalk.text import parse, plain
from crosstalk.tongue import later, tr
from crosstalk.ui import style

SIGNS: dict[Kind, tuple[str, str]] = {
    "here": ("●", later("is on the page already")),
    "known": ("✓", later("in the palette")),
    "near": ("≈", later("written nearly so")),
    "several": ("?", later("several are called so: choose")),
    "new": ("+", later("unknown: drawn by its class")),
}
"""The sign and the words for how a name was understood."""
OPEN: frozenset[Kind] = frozenset({"near", "several", "new"})
MOST_LINES, MOST_HEIGHT = 60, 330


class Sentences(QScrollArea):
    """A row for each name, those that are open first, and the statements below."""

    chosen = Signal(str, object)
    """A name and the `Option` that a person chose for it."""

    def __init__(self, catalog: Catalog, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("command-sentences")
        self.setAccessibleName(tr("What would be added"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet(f"QScrollArea, QScrollArea > QWidget > QWidget {{ background: {style.FIELD}; }}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._catalog = catalog
        self.boxes: dict[str, QComboBox] = {}
        self.lines = QLabel()

    def show_draft(self, drafted: Draft) -> None:
        """Show another draft."""
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 6, 14, 10)
        layout.setSpacing(8)
        self.boxes = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        things = sorted(drafted.things, key=lambda thing: thing.kind not in OPEN)
        for row, thing in enumerate(things):
            self._add_row(grid, row, thing, drafted.chosen[thing.name])
        layout.addLayout(grid)
        self.lines = QLabel(self._statements(drafted), inside)
        self.lines.setTextFormat(Qt.TextFormat.RichText)
        self.lines.setWordWrap(True)
        layout.addWidget(self.lines)
        layout.addStretch(1)
        self.setWidget(inside)
        inside.adjustSize()
        self.setFixedHeight(min(MOST_HEIGHT, inside.sizeHint().height() + 4))

    def _add_row(self, grid: QGridLayout, row: int, thing: Named, now: Option) -> None:
        sign, words = SIGNS[thing.kind]
        mark = QLabel(sign)
        mark.setToolTip(tr(words))
        mark.setAccessibleName(tr(words))
        color = style.ACCENT if thing.kind in OPEN else style.TEXT_MUTED
        mark.setStyleSheet(f"color: {color}; font-weight: 600;")
        mark.setFixedWidth(16)
        grid.addWidget(mark, row, 0)
        grid.addWidget(QLabel(thing.name), row, 1)
        box = QComboBox()
        box.setObjectName(f"meaning-{thing.name}")
        box.setAccessibleName(tr("What “{name}” means", name=thing.name))
        for option in thing.options:
            box.addItem(self._called(option), option)
        at = next((n for n, option in enumerate(thing.options) if option == now), 0)
        box.setCurrentIndex(at)
        box.activated.connect(partial(self._choose, thing.name, box))
        grid.addWidget(box, row, 2)
        note = QLabel(tr(words))
        note.setStyleSheet(f"color: {style.TEXT_MUTED};")
        grid.addWidget(note, row, 3)
        self.boxes[thing.name] = box

    def _choose(self, name: str, box: QComboBox, at: int) -> None:
        self.chosen.emit(name, box.itemData(at))

    def _called(self, option: Option) -> str:
        label = plain(parse(option.label)).replace("\n", " ")
        if option.record:
            return tr("{label} (on the page)", label=label)
        return label if option.type else tr("new: {label}", label=label)

    def _statements(self, drafted: Draft) -> str:
        said = []
        for line in drafted.lines[:MOST_LINES]:
            relation = escape(named(self._catalog.relation(line.relation)))
            through = f" <i>{escape(line.mediator)}</i>" if line.mediator else ""
            verb = f"<span style='color:{style.ACCENT}'>{relation}{through}</span>"
            said.append(f"{escape(line.source)} {verb} {escape(line.target)}")
        if len(drafted.lines) > MOST_LINES:
            said.append(tr("and {count} more", count=len(drafted.lines) - MOST_LINES))
        return "<br>".join(said)
