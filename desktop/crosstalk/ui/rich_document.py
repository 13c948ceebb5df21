"""Rich text of a record as a QTextDocument, and back."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextDocument

from crosstalk.model import Run
from crosstalk.model.records import RichText
from crosstalk.text import markup
from crosstalk.text.spans import Span, as_spans, merged

Alignment = QTextCharFormat.VerticalAlignment
_SCRIPTS = {"sub": Alignment.AlignSubScript, "super": Alignment.AlignSuperScript}
_NAMES = {value: name for name, value in _SCRIPTS.items()}

_CLOSED = re.compile(r"[_^]\{[^{}]*\}$")
"""What a typed `}` may complete."""
_ENDED = re.compile(
    r"(?:\\[A-Za-z]+|(?<=\w)\^[+\-−–]|(?<=\w)\^\d+[+\-−–]?|(?<=\w)_\d+)(?=[^\w{}]$)", re.ASCII
)
"""What a typed sign that is no letter or digit may complete: `\\alpha `, `CD8^+ `, `Ca^2+ `, `5-HT_3 `."""
_MARKED = re.compile(r"[_^]\{[^{}]*\}|\\[A-Za-z]+|(?<=\w)\^(?:[+\-−–]|\d+[+\-−–]?)|(?<=\w)_\d+", re.ASCII)
"""Everything of that kind, for the end of typing."""


def fill(document: QTextDocument, runs: RichText) -> None:
    """Put rich text into an empty document."""
    cursor = QTextCursor(document)
    plain = cursor.charFormat()
    for span in as_spans(runs):
        insert(cursor, span)
    cursor.setCharFormat(plain)


def insert(cursor: QTextCursor, span: Span, base: QTextCharFormat | None = None) -> None:
    """Insert one span in its look; what it does not say is as in `base`."""
    look = QTextCharFormat(base) if base is not None else QTextCharFormat()
    if span.bold:
        look.setFontWeight(QFont.Weight.Bold)
    if span.italic:
        look.setFontItalic(True)
    if span.script:
        look.setVerticalAlignment(_SCRIPTS[span.script])
    if span.color:
        look.setForeground(QColor(span.color))
    cursor.insertText(span.text, look)


def read(document: QTextDocument) -> tuple[Span, ...]:
    """Return the text of a document, paragraphs parted by line ends."""
    spans: list[Span] = []
    block = document.begin()
    while block.isValid():
        if block.blockNumber():
            spans.append(Span("\n"))
        walker = block.begin()
        while not walker.atEnd():
            fragment = walker.fragment()
            if fragment.isValid():
                spans.append(_span(fragment.text(), fragment.charFormat()))
            walker += 1
        block = block.next()
    return merged(spans)


def _span(text: str, look: QTextCharFormat) -> Span:
    has_color = look.hasProperty(QTextCharFormat.Property.ForegroundBrush)
    return Span(
        text.replace("\u2028", "\n"),
        bold=look.fontWeight() >= QFont.Weight.Bold.value,
        italic=look.fontItalic(),
        script=_NAMES.get(look.verticalAlignment(), ""),  # type: ignore[arg-type]
        color=look.foreground().color().name() if has_color else "",
    )


def runs_of(spans: tuple[Span, ...]) -> RichText:
    """Return spans as they stand in a record."""
    return tuple(
        Run(text=s.text, bold=s.bold, italic=s.italic, script=s.script, color=s.color) for s in spans
    )


def finished(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Return spans with the markup that is still in them read: what was typed last and never completed."""
    out: list[Span] = []
    for span in spans:
        if span.script or not _MARKED.search(span.text):
            out.append(span)
            continue
        at = 0
        for found in _MARKED.finditer(span.text):
            out.append(_like(span, span.text[at : found.start()]))
            out.extend(
                Span(p.text, span.bold, span.italic, p.script, span.color) for p in markup.parse(found[0])
            )
            at = found.end()
        out.append(_like(span, span.text[at:]))
    return merged(out)


def _like(span: Span, text: str) -> Span:
    return Span(text, span.bold, span.italic, span.script, span.color)


def has_markup(spans: tuple[Span, ...]) -> bool:
    """Say whether plain characters look like markup: then they were meant as they are."""
    return any(_MARKED.search(span.text) for span in spans)


def complete_markup(cursor: QTextCursor) -> bool:
    """Read the markup that the character just typed completed, in place; say whether there was one."""
    before = cursor.block().text()[: cursor.positionInBlock()]
    found = _CLOSED.search(before) or _ENDED.search(before)
    if found is None:
        return False
    spans = markup.parse(found[0])
    if "".join(span.text for span in spans) == found[0]:
        return False
    end = cursor.position() - (len(before) - found.end())
    edit = QTextCursor(cursor)
    edit.setPosition(end - len(found[0]))
    base = edit.charFormat()
    base.setVerticalAlignment(Alignment.AlignNormal)
    edit.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.beginEditBlock()
    edit.removeSelectedText()
    for span in spans:
        insert(edit, span, base)
    edit.endEditBlock()
    return True
