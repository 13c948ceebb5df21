"""A grid of cards: the keys, the choosing and the manner that the grids of components and of scenes share."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from crosstalk.ui.card_model import CardModel


class CardView(QListView):
    """A grid that fills its width. `chosen` tells the id of what was double-clicked or entered."""

    chosen = Signal(str)
    carried = Signal(str)
    """The id of what Ctrl+Enter asked to be taken to the page, to be set down there by keys."""
    left_upwards = Signal()
    """The person went up from the first row: back to the search box."""
    typed = Signal(str)
    """A character was typed here that belongs into the search box."""

    def __init__(self, cards: CardModel[Any], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setAccessibleName(name)
        self.doubleClicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter, leave upwards to the search box, hand typed characters to it."""
        columns = max(1, self.viewport().width() // max(1, self.gridSize().width()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.carry_current()
            else:
                self.choose_current()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() < columns:
            self.left_upwards.emit()
        elif plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are: on the first cell, where none was chosen before."""
        if not self.currentIndex().isValid():
            self.select_first()
        super().focusInEvent(event)

    def select_first(self) -> None:
        """Go to the first cell, if there is one."""
        if self._cards.rowCount():
            self.setCurrentIndex(self._cards.index(0))

    def choose_current(self) -> None:
        """Do what a double click on the current cell does."""
        self._choose(self.currentIndex())

    def carry_current(self) -> None:
        """Ask for the current cell to be taken to the page."""
        entry = self._cards.entry(self.currentIndex())
        if entry is not None:
            self.carried.emit(entry.id)

    def _choose(self, index: QModelIndex) -> None:
        entry = self._cards.entry(index)
        if entry is not None:
            self.chosen.emit(entry.id)
