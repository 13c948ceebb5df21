"""The components a palette shows, as a Qt list model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from crosstalk.catalog import Catalog, ComponentType
from crosstalk.catalog.terms import named
from crosstalk.ui.card_model import CardModel
from crosstalk.ui.mime import COMPONENT
from crosstalk.ui.palette_thumbs import Thumbnails
from crosstalk.ui.palette_words import pretty, tooltip

TYPE_ROLE = int(Qt.ItemDataRole.UserRole)
"""Gives the id of the component type."""


class PaletteModel(CardModel[ComponentType]):
    """A list of component types; the view asks for words and tooltips only of what it shows."""

    mime = COMPONENT

    def __init__(self, catalog: Catalog, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        thumbnails.ready.connect(self._redraw)

    def words(self, entry: ComponentType) -> str:
        """Return the label in the language of the interface, without its markup."""
        return pretty(named(entry))

    def fact(self, entry: ComponentType, role: int) -> Any:
        """Return tooltip, definition or id."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._catalog, entry)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return entry.definition
        return entry.id if role == TYPE_ROLE else None
