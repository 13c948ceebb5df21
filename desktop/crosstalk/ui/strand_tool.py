"""The kind of strand in the toolbar: of what is drawn next while tool B is held, else of what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from crosstalk.catalog.terms import named
from crosstalk.commands import edit
from crosstalk.model import Strand
from crosstalk.text import parse, plain
from crosstalk.tongue import later, tr
from crosstalk.ui.style import px

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_WIDTH = 168


class StrandTool(QWidget):
    """A box with the kinds of strands; the toolbar shows it while tool B is in the hand or strands are selected."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.field = QComboBox(self)
        self.field.setObjectName("strand-kind")
        self.field.setAccessibleName(tr("Kind of strand"))
        self.field.setToolTip(tr("What tool B draws, or what the selected strands are"))
        self.field.setFixedWidth(px(_WIDTH))
        self.field.setMaxVisibleItems(24)
        for kind in session.catalog.strands.values():
            self.field.addItem(plain(parse(named(kind))), kind.id)
        self.field.activated.connect(self._take)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addWidget(self.field)
        self.refresh()

    @property
    def is_wanted(self) -> bool:
        """Whether there is something to choose for now."""
        return self._session.tool.name == "strand" or bool(self._strands())

    def refresh(self) -> None:
        """Show the kind as it now is; nothing where the selected differ."""
        kinds = {record.type for record in self._strands()} or {self._session.settings.strand_type}
        self.field.setCurrentIndex(self.field.findData(next(iter(kinds))) if len(kinds) == 1 else -1)

    def _strands(self) -> list[Strand]:
        """Return the selected strands; none while tool B is held, as the kind is then that of the next one."""
        if self._session.tool.name == "strand":
            return []
        records = (self._session.record(i) for i in self._session.selection)
        return [r for r in records if isinstance(r, Strand)]

    def _take(self, row: int) -> None:
        session, kind = self._session, str(self.field.itemData(row))
        session.settings.strand_type = kind
        if chosen := [r.id for r in self._strands()]:
            session.run(later("Change strand type"), edit.set_fields, chosen, type=kind)
        else:
            session.use("strand", type_id=kind)
        self.refresh()
