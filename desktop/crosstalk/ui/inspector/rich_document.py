"""Rich text of a record in a QTextDocument, and back."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor, QTextDocument

from crosstalk.model.records import RichText, Run, Script

_ALIGNMENTS = {
    "sub": QTextCharFormat.VerticalAlignment.AlignSubScript,
    "super": QTextCharFormat.VerticalAlignment.AlignSuperScript,
}


def char_format(run: Run) -> QTextCharFormat:
    """Return the look of a run; size and colour of the text itself are the widget's."""
    made = QTextCharFormat()
    made.setFontWeight(QFont.Weight.Bold if run.bold else QFont.Weight.Normal)
    made.setFontItalic(run.italic)
    made.setVerticalAlignment(_ALIGNMENTS.get(run.script, QTextCharFormat.VerticalAlignment.AlignNormal))
    if run.color:
        made.setForeground(QColor(run.color))
    return made


def fill(document: QTextDocument, runs: RichText) -> None:
    """Replace what a document holds; it cannot be undone within the document."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    for run in runs:
        cursor.insertText(run.text, char_format(run))
    document.setUndoRedoEnabled(True)


def runs_of(document: QTextDocument) -> RichText:
    """Return the runs of a document, neighbours of one look joined; line ends are `\\n`."""
    out: list[Run] = []
    block = document.begin()
    while block.isValid():
        if block != document.begin():
            _append(out, Run(text="\n") if not out else _like(out[-1], "\n"))
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if fragment.isValid():
                _append(out, _run(fragment.text(), fragment.charFormat()))
            iterator += 1
        block = block.next()
    return tuple(out)


def _run(text: str, look: QTextCharFormat) -> Run:
    script: Script = ""
    for name, alignment in _ALIGNMENTS.items():
        if look.verticalAlignment() == alignment:
            script = "sub" if name == "sub" else "super"
    color = (
        look.foreground().color().name() if look.hasProperty(QTextCharFormat.Property.ForegroundBrush) else ""
    )
    bold = look.fontWeight() >= QFont.Weight.DemiBold
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\xa0", " ")
    return Run(text=text, bold=bold, italic=look.fontItalic(), script=script, color=color)


def _like(run: Run, text: str) -> Run:
    return Run(text=text, bold=run.bold, italic=run.italic, script=run.script, color=run.color)


def _append(out: list[Run], run: Run) -> None:
    if not run.text:
        return
    if out and _like(out[-1], "") == _like(run, ""):
        out[-1] = _like(run, out[-1].text + run.text)
    else:
        out.append(run)
