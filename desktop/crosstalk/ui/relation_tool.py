"""The relation in the toolbar: of what is selected, or of what is drawn next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crosstalk.editor import relations
from crosstalk.model import Connector
from crosstalk.tongue import tr
from crosstalk.ui.style import px

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.ui.inspector.relation_field import RelationField

WIDTH, HEIGHT = 196, 30


class RelationTool(QWidget):
    """Keeps its place in the toolbar from the start; `fill` brings the field itself."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.field: RelationField | None = None
        self.setFixedSize(px(WIDTH), px(HEIGHT))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)

    def fill(self) -> None:
        """Make the field, once."""
        if self.field is not None:
            return
        from crosstalk.ui.inspector.relation_field import RelationField

        self.field = RelationField(self._session, self)
        self.field.setToolTip(
            tr("The relation of the selected connectors, or of the next one to be drawn (1…9 , .)")
        )
        self.field.setAccessibleName(tr("Relation"))
        self.field.edited.connect(self._take)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.field)
        self.refresh()

    def refresh(self) -> None:
        """Show the relation as it now is."""
        if self.field is None:
            return
        from crosstalk.ui.inspector.values import MIXED

        session = self._session
        records = (session.record(i) for i in session.selection)
        chosen = {r.relation for r in records if isinstance(r, Connector)} or {session.settings.relation}
        self.field.show_value(next(iter(chosen)) if len(chosen) == 1 else MIXED)

    def _take(self, relation: object, _: bool = False) -> None:
        session = self._session
        relations.choose(session, str(relation))
        if not relations.selected_connectors(session):
            # Whoever chooses a relation with nothing selected is about to draw it.
            session.use("connect")
        self.refresh()
