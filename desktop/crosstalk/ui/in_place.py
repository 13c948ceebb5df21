"""Typing on the page: the words of a record in their own font, size and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from crosstalk.editor.text_edit import TextEdit
from crosstalk.geometry import Rect
from crosstalk.geometry.ruler import Ruler
from crosstalk.model import Component, Connector, Panel, Record, Region, Strand, Text
from crosstalk.model.records import RichText
from crosstalk.painting.glyphs import families
from crosstalk.primitives import GroupItem, Primitive, TextItem, TextSpan
from crosstalk.scene import SceneItem
from crosstalk.scene.texts import natural_align
from crosstalk.text.east_asia import CHINESE, language_of
from crosstalk.text.spans import as_spans
from crosstalk.tongue import tr
from crosstalk.ui import rich_document, style
from crosstalk.ui.qt_events import key_name
from crosstalk.ui.rich_document import Alignment

if TYPE_CHECKING:
    from crosstalk.ui.canvas import CanvasView
    from crosstalk.ui.nearby.letters import LetterBar

PAD = 4
"""Room around the words, in pixels."""
_OWN_KEYS = ("Ctrl+=", "Ctrl+Shift+=", "Ctrl++", "Ctrl+Shift++", "Ctrl+B", "Ctrl+I", "Ctrl+Return")


class InPlaceEditor(QTextEdit):
    """A frameless text editor over the words of a record.

    Esc and Ctrl+Return keep what was typed, Return is a new line. `_{}`, `^{}`, `\\alpha` and `CD8^+` are read as they
    are typed; Ctrl+= and Ctrl+Shift+= set sub- and superscript.
    """

    def __init__(self, canvas: CanvasView, edit: TextEdit) -> None:
        super().__init__(canvas.viewport())
        self._canvas, self._edit = canvas, edit
        self._anchor, self._align, self._wrap = _place_of(edit)
        self._look = _look_of(edit)
        self._completing = self._retired = False
        self._reads_markup = not rich_document.has_markup(as_spans(edit.runs))
        self._set_up()
        rich_document.fill(self.document(), edit.runs)
        self._align_all()
        if edit.typed:
            self.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self.selectAll()
        self.place()
        self.textChanged.connect(self._typed)
        self._letters: LetterBar | None = None
        self.selectionChanged.connect(self._offer_looks)
        self._offer_looks()

    @property
    def color(self) -> str:
        """The colour of letters that have none of their own."""
        return self._look.color

    @property
    def letters(self) -> LetterBar:
        """The small bar for the look of what is selected."""
        if self._letters is None:
            from crosstalk.ui.nearby.letters import LetterBar

            self._letters = LetterBar(self, self._canvas)
        return self._letters

    def _offer_looks(self) -> None:
        if self.textCursor().hasSelection() and not self._retired:
            self.letters.wait()

    def _set_up(self) -> None:
        self.setObjectName("in-place")
        self.setAccessibleName(tr("Text on the page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        self.setAcceptRichText(False)
        self.document().setDocumentMargin(PAD)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap if self._wrap else QTextOption.WrapMode.ManualWrap)
        self.document().setDefaultTextOption(option)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        palette.setColor(QPalette.ColorRole.Text, QColor(self._look.color))
        self.setPalette(palette)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")

    # -- place -------------------------------------------------------------------------------------------------

    def place(self) -> None:
        """Stand where the words stand, as large as they are drawn."""
        lens = self._canvas.lens
        font = QFont(families(language_of(self.toPlainText()) or CHINESE))
        font.setPointSizeF(max(1.0, self._look.size * lens.zoom * 72.0 / self.logicalDpiY()))
        font.setBold(self._look.bold)
        font.setItalic(self._look.italic)
        font.setKerning(False)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self.document().setDefaultFont(font)
        self._fit()

    def _fit(self) -> None:
        lens, document = self._canvas.lens, self.document()
        box = lens.rect_to_view(self._anchor)
        if self._wrap:
            width = box.width() + 2 * PAD
            document.setTextWidth(width)
        else:
            document.setTextWidth(-1)
            width = max(document.idealWidth() + 2, 24.0)
            document.setTextWidth(width)
        height = document.size().height()
        x = {"left": box.left() - PAD, "right": box.right() + PAD - width}.get(
            self._align, box.center().x() - width / 2
        )
        at = QPointF(x, box.top() - PAD)
        self.setGeometry(round(at.x()), round(at.y()), round(width) + 1, round(height) + 1)

    def _align_all(self) -> None:
        flags = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight}
        block = QTextBlockFormat()
        # Without "absolute" Qt takes left for where a line begins, which is the right in Arabic and Hebrew.
        absolute = Qt.AlignmentFlag.AlignAbsolute
        block.setAlignment(flags.get(self._align, Qt.AlignmentFlag.AlignHCenter) | absolute)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a thin frame around what is typed."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(style.ACCENT), 1))
        painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    # -- typing ------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys of typing from the menus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            name = key_name(Qt.Key(event.key()), event.modifiers())
            if name in _OWN_KEYS or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Esc or Ctrl+Return, set scripts and faces, type the rest."""
        name = key_name(Qt.Key(event.key()), event.modifiers())
        if name in ("Esc", "Ctrl+Return"):
            self._edit.commit(self.runs())
        elif name in ("Ctrl+=", "Ctrl+Shift+=", "Ctrl++", "Ctrl+Shift++"):
            self.toggle_script(Alignment.AlignSuperScript if "Shift" in name else Alignment.AlignSubScript)
        elif name in ("Ctrl+B", "Ctrl+I"):
            self.toggle_face("bold" if name == "Ctrl+B" else "italic")
        elif name in ("Tab", "Shift+Tab"):
            self._edit.commit(self.runs())
        else:
            super().keyPressEvent(event)

    def runs(self) -> RichText:
        """Return what is typed, as it would be kept."""
        spans = rich_document.read(self.document())
        return rich_document.runs_of(rich_document.finished(spans) if self._reads_markup else spans)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed when the person goes elsewhere in the window."""
        super().focusOutEvent(event)
        elsewhere = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in elsewhere and not self._retired:
            self._edit.commit(self.runs())

    def retire(self) -> None:
        """Go away without another word."""
        self._retired = True
        if self._letters is not None:
            self._letters.hide()
            self._letters.deleteLater()
        self.hide()
        self.deleteLater()

    def _typed(self) -> None:
        if self._completing:
            return
        if self._reads_markup:
            self._completing = True
            if rich_document.complete_markup(self.textCursor()):
                self._type_plain()
            self._completing = False
        self._edit.runs = self.runs()
        self._fit()

    def _type_plain(self) -> None:
        """Go on typing on the line, not in the script that was just completed."""
        look = QTextCharFormat()
        look.setVerticalAlignment(Alignment.AlignNormal)
        self.mergeCurrentCharFormat(look)

    def toggle_face(self, name: str) -> None:
        """Make what is selected, or typed next, bold or italic, or no longer so."""
        if name == "bold":
            is_bold = self.fontWeight() >= QFont.Weight.Bold
            self.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        else:
            self.setFontItalic(not self.fontItalic())

    def clear_color(self) -> None:
        """Give what is selected the colour of the text again."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        for position in range(start, end):
            cursor.setPosition(position)
            cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
            look = cursor.charFormat()
            look.clearForeground()
            cursor.setCharFormat(look)

    def toggle_script(self, wanted: QTextCharFormat.VerticalAlignment) -> None:
        """Set what is selected, or typed next, below or above the line, or no longer so."""
        look = QTextCharFormat()
        present = self.textCursor().charFormat().verticalAlignment()
        look.setVerticalAlignment(Alignment.AlignNormal if present == wanted else wanted)
        self.mergeCurrentCharFormat(look)


def _place_of(edit: TextEdit) -> tuple[Rect, str, bool]:
    """Return where the words stand on the page, how they are aligned, and whether they break at the width."""
    record = edit.session.record(edit.record_id)
    item = edit.session.scene.items.get(edit.record_id)
    rect = edit.rect
    if isinstance(record, Text):
        return (
            Rect(record.box.x, rect.y, record.width, rect.height),
            record.style.align or natural_align(record),
            True,
        )
    if isinstance(record, Panel):
        return rect, "left", False
    if edit.field == "mediator":
        return rect, "center", False
    if isinstance(record, Region):
        return _title_of(record, item, rect)
    if item is not None and item.label_bounds is None:
        return _beside(record, item), "center", False
    place = getattr(record, "label_place", "")
    return rect, {"right": "left", "left": "right"}.get(place, "center"), False


def _title_of(region: Region, item: SceneItem | None, rect: Rect) -> tuple[Rect, str, bool]:
    align = {"top-left": "left", "top-right": "right"}.get(region.title_place, "center")
    if item is None or item.label_bounds is not None:
        return rect, align, False
    return rect.inflated(-6.0), align, False


def _beside(record: Record | None, item: SceneItem) -> Rect:
    """Return where the first words of a thing will stand."""
    body = item.body
    if isinstance(record, Connector | Strand) and item.path:
        middle = Ruler(item.path).point(0.5)
        return Rect(middle.x - 10.0, middle.y - 4.0, 20.0, 8.0)
    if isinstance(record, Component):
        return Rect(body.x, body.bottom + 2.0, body.width, 8.0)
    return body


def _look_of(edit: TextEdit) -> TextSpan:
    """Return a span in the look of the words: of those that stand there, or of the theme's labels."""
    item = edit.session.scene.items.get(edit.record_id)
    tones = edit.session.scene.stage.tones
    spans = _spans(item.items, edit.rect.inflated(1.0)) if item is not None else []
    largest = max(spans, key=lambda span: span.size, default=None)
    if largest is not None:
        plain = min((s for s in spans if s.size == largest.size), key=lambda s: (s.bold, s.italic))
        record = edit.session.record(edit.record_id)
        # A face that the record as a whole has is the font's; one that a run has stays a run's.
        bold = plain.bold and not any(run.bold for run in edit.runs)
        italic = plain.italic and not any(run.italic for run in edit.runs)
        color = record.style.text_color if record is not None else None
        return TextSpan("", 0, 0, largest.size, 0, color or plain.color, bold, italic)
    record = edit.session.record(edit.record_id)
    size = record.style.text_size if record is not None else None
    color = record.style.text_color if record is not None else None
    if isinstance(record, Region | Panel):
        return TextSpan("", 0, 0, size or tones.title, 0, color or tones.text, isinstance(record, Region))
    return TextSpan("", 0, 0, size or tones.label, 0, color or tones.text)


def _spans(items: tuple[Primitive, ...], where: Rect) -> list[TextSpan]:
    found: list[TextSpan] = []
    for item in items:
        if isinstance(item, TextItem) and where.contains(item.bounds.centre):
            found.extend(item.spans)
        elif isinstance(item, GroupItem):
            found.extend(_spans(item.items, where))
    return found
