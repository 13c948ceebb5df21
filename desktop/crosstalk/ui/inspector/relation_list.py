"""The list of relations under headings, searched and suggested."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from crosstalk.catalog import Catalog, RelationType
from crosstalk.catalog.affinity import NOTHING, Classes, ranked, suggested
from crosstalk.catalog.terms import CHINESE, has_han, in_english, meaning, named, phrase
from crosstalk.editor.relations import NUMBERS
from crosstalk.scene.stage import Stage
from crosstalk.tongue import tr
from crosstalk.ui.inspector.relation_sample import paint_sample

Index = QModelIndex | QPersistentModelIndex
RELATION_ROLE = int(Qt.ItemDataRole.UserRole)
KEY_ROLE = RELATION_ROLE + 1
_SAMPLE = 62
_ROW, _HEADING = 26, 24
_SIGNS = {1: "raises", -1: "lowers", 0: ""}


class Line(NamedTuple):
    """A line of the list: a relation, or a heading where there is none."""

    text: str
    relation: RelationType | None
    key: str = ""
    """The number key that gives it to the selected connector."""


def lines(catalog: Catalog, query: str, source: Classes = NOTHING, target: Classes = NOTHING) -> list[Line]:
    """Return what is listed: suggestions for the ends first, then all by group; with a query what it fits."""
    words = query.casefold().split()
    relations = list(catalog.relations.values())
    if has_han(query):
        return [Line(named(r), r) for r in _in_chinese(relations, query)]
    if words:
        fitting = [r for r in relations if all(w in _haystack(r) for w in words)]
        fitting.sort(
            key=lambda r: (not r.label.casefold().startswith(words[0]), words[0] not in r.label.casefold())
        )
        return [Line(named(r), r) for r in fitting]
    out: list[Line] = []
    best = suggested(relations, source, target, NUMBERS)
    if best:
        keys = {r.id: str(n) for n, r in enumerate(ranked(relations, source, target)[:NUMBERS], 1)}
        out.append(Line(tr("Suggested here"), None))
        out += [Line(named(r), r, keys.get(r.id, "")) for r in best]
    for group in dict.fromkeys(r.group for r in relations):
        out.append(Line(phrase(group) if group else tr("Other"), None))
        out += [Line(named(r), r) for r in relations if r.group == group]
    return out


def _in_chinese(relations: list[RelationType], query: str) -> list[RelationType]:
    """Return the relations that are called so, then those that mean so."""
    from crosstalk.catalog.han_search import HanIndex  # brings rapidfuzz, which only a search needs

    called = HanIndex(relations).find(query)
    meant = [r for r in relations if r not in called and query.strip() in meaning(r, CHINESE)]
    return [*called, *meant]


def _haystack(relation: RelationType) -> str:
    names = (
        f"{relation.label} {relation.id} {relation.meaning} {relation.group} {_SIGNS.get(relation.sign, '')}"
    )
    return names.casefold().replace("_", " ")


class RelationModel(QAbstractListModel):
    """Relations and headings; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []

    def set_lines(self, found: list[Line]) -> None:
        """Show these."""
        self.beginResetModel()
        self.lines = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return what a role asks for."""
        if not index.isValid():
            return None
        text, relation, key = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        if relation is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            told = meaning(relation) or named(relation)
            english = in_english(relation)
            told = f"{told}  {english}" if english else told
            return f"{told}  ({key})" if key else told
        if role == KEY_ROLE:
            return key
        return relation.id if role == RELATION_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that relations can be chosen and headings cannot."""
        if not index.isValid() or self.lines[index.row()].relation is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def first(self) -> QModelIndex:
        """Return the first relation."""
        row = next((n for n, line in enumerate(self.lines) if line.relation is not None), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def index_of(self, relation: str) -> QModelIndex:
        """Return the last line of a relation: that in its group, not that among the suggestions."""
        rows = [n for n, line in enumerate(self.lines) if line.relation and line.relation.id == relation]
        return self.index(rows[-1]) if rows else QModelIndex()


class RelationDelegate(QStyledItemDelegate):
    """Paints the sample of a line and its name beside it, and headings."""

    def __init__(self, stage: Stage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage = stage

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a line."""
        return QSize(160, _ROW if index.data(RELATION_ROLE) else _HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line of the list."""
        rect, palette, state = QRect(option.rect), option.palette, option.state
        relation = index.data(RELATION_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if relation is None:
            self._heading(painter, rect, palette, str(index.data()))
        else:
            self._ground(painter, rect, palette, state)
            paint_sample(
                painter,
                self.stage,
                str(relation),
                QRectF(rect.left() + 10, rect.top(), _SAMPLE, rect.height()),
            )
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            words = rect.adjusted(_SAMPLE + 22, 0, -26, 0)
            text = painter.fontMetrics().elidedText(
                str(index.data()), Qt.TextElideMode.ElideRight, words.width()
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(rect.adjusted(0, 0, -12, 0), right, str(index.data(KEY_ROLE) or ""))
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, palette: QPalette, text: str) -> None:
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect.adjusted(10, 0, -4, -4), flags, text)

    def _ground(self, painter: QPainter, rect: QRect, palette: QPalette, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            fill = QColor(palette.color(QPalette.ColorRole.Highlight))
            fill.setAlpha(60 if selected else 24)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 5, 5)
