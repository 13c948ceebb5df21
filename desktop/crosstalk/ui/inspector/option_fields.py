"""Fields for options of strands that are more than a number or a word: gaps, cells by number, lists of components."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from crosstalk.catalog.terms import named
from crosstalk.painting.thumbnails import thumbnail
from crosstalk.tongue import tr
from crosstalk.ui.inspector.fields import TextField
from crosstalk.ui.inspector.type_field import TypePopup
from crosstalk.ui.inspector.values import MIXED
from crosstalk.ui.palette_words import pretty

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_ART = 20
_PAIR = re.compile(r"(\d+(?:\.\d+)?)\s*%?\s*(?:-|–|to)\s*(\d+(?:\.\d+)?)")


class RangesField(TextField):
    """Stretches in per cent: “20–30, 55–60”. The value is a list of pairs 0…1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("none, or 20–30, 55–60"), parent)

    def words(self, value: Any) -> str:
        """Return the stretches as people write them."""
        if not isinstance(value, list | tuple):
            return ""
        return ", ".join(f"{_percent(low)}–{_percent(high)}" for low, high in value)

    def commit(self) -> None:
        """Tell the stretches that were typed; what is none is put back."""
        if not self.pending:
            return
        text = self.text().strip()
        found = [[float(a) / 100, float(b) / 100] for a, b in _PAIR.findall(text)]
        good = [sorted(pair) for pair in found if max(pair) <= 1.0]
        if (text and len(good) != len(found)) or (text and not good):
            self.revert()
            return
        self._shown = self.text()
        self.edited.emit(good or None, False)


class ComponentsField(QWidget):
    """Components in a list, each with its art and a button that takes it away."""

    edited = Signal(object, bool)
    pending = False

    def __init__(
        self, session: EditorSession, *, single: bool = False, parent: QWidget | None = None
    ) -> None:
        """`single`: one component at most, and the value is its id."""
        super().__init__(parent)
        self._session, self._single = session, single
        self.value: list[str] = []
        self.popup: TypePopup | None = None
        self.list = QVBoxLayout(self)
        self.list.setContentsMargins(0, 0, 0, 0)
        self.list.setSpacing(2)
        self.rows: list[QWidget] = []
        self.button = QPushButton(tr("Add…"), self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.open)
        self.list.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.button)

    def sizeHint(self) -> QSize:
        """Return the room for what is listed."""
        return QSize(160, 28 + 26 * len(self.value))

    def show_value(self, value: Any) -> None:
        """Show a list of types, one, none, or MIXED."""
        listed = [value] if isinstance(value, str) and value else value
        known = [str(kind) for kind in listed] if isinstance(listed, list | tuple) else []
        self.button.setText(tr("Several…") if value is MIXED else tr("Add…"))
        if known == self.value:
            return
        for row in self.rows:
            self.list.removeWidget(row)
            row.deleteLater()
        self.value = known
        self.rows = [self._row(index, kind) for index, kind in enumerate(known)]
        for index, row in enumerate(self.rows):
            self.list.insertWidget(index, row)
        self.updateGeometry()

    def commit(self) -> None:
        """Nothing waits here."""

    def revert(self) -> None:
        """Nothing waits here."""

    def setAccessibleName(self, name: str) -> None:
        """Name the button too."""
        super().setAccessibleName(name)
        self.button.setAccessibleName(tr("{name}: add", name=name))

    def open(self) -> TypePopup:
        """Open the search for one more."""
        popup = TypePopup(self._session, parent=self)
        popup.chosen.connect(self.add)
        popup.show_at(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        self.popup = popup
        return popup

    def add(self, kind: str) -> None:
        """Take one more component."""
        if kind:
            self._tell([kind] if self._single else [*[k for k in self.value if k != kind], kind])

    def take_away(self, index: int) -> None:
        """Take a component off the list."""
        self._tell([kind for place, kind in enumerate(self.value) if place != index])

    def _tell(self, kinds: list[str]) -> None:
        self.edited.emit((kinds[0] if self._single else kinds) if kinds else None, False)

    def _row(self, index: int, kind: str) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        art, words = QLabel(row), QLabel(row)
        catalog = self._session.catalog
        art.setPixmap(thumbnail(catalog.art(kind), _ART, self.devicePixelRatioF()))
        label = pretty(named(catalog.component(kind)))
        words.setText(label)
        away = QToolButton(row)
        away.setText("×")
        away.setAutoRaise(True)
        away.setAccessibleName(tr("Remove {label}", label=label))
        away.setToolTip(tr("Remove {label}", label=label))
        away.clicked.connect(partial(self.take_away, index))
        line.addWidget(art)
        line.addWidget(words, 1)
        line.addWidget(away)
        return row


class CellsField(TextField):
    """Components by the number of the cell that they stand for: “3 goblet_cell, 7 tuft_cell”."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(tr("none, or 3 goblet_cell, 7 …"), parent)
        self._session = session

    def words(self, value: Any) -> str:
        """Return cells counted from 1, as people do."""
        if not isinstance(value, dict):
            return ""
        numbered = sorted((int(key), kind) for key, kind in value.items() if str(key).isdigit())
        return ", ".join(f"{number + 1} {kind}" for number, kind in numbered)

    def commit(self) -> None:
        """Tell the cells that were typed; a component that nobody knows is put back."""
        if not self.pending:
            return
        found: dict[str, str] = {}
        for part in filter(None, (part.strip() for part in self.text().split(","))):
            number, _, words = part.partition(" ")
            kind = self._kind(words.strip())
            if not number.isdigit() or int(number) < 1 or not kind:
                self.revert()
                return
            found[str(int(number) - 1)] = kind
        self._shown = self.text()
        self.edited.emit(found or None, False)

    def _kind(self, words: str) -> str:
        catalog = self._session.catalog
        if catalog.has(words):
            return words
        hits = catalog.search(words, 1) if words else []
        return hits[0].id if hits else ""


def _percent(value: Any) -> str:
    return f"{float(value) * 100:.1f}".rstrip("0").rstrip(".")
