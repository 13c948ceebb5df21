"""The panel of the outline: layers, a search box with filters, and the tree of all things."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from crosstalk.commands import edit
from crosstalk.editor import layers, titles
from crosstalk.editor.outline import Sieve
from crosstalk.editor.session import EditorSession
from crosstalk.model import Diff, Record
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.outline.layers import LayersSection
from crosstalk.ui.outline.model import OutlineModel
from crosstalk.ui.outline.tree import OutlineTree

_TYPING = 120
"""Milliseconds after the last letter until the tree is sifted."""
_OPENED = 200
"""Of a sifted tree with more rows the holders stay closed."""


class OutlinePanel(QWidget):
    """Lists everything; works nothing out while it is hidden."""

    menu_asked = Signal(QPoint)
    """The page's context menu, at a place of the screen."""
    page_asked = Signal()
    """The page is to show what is selected, and to have the keys."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.layers = LayersSection(session, self)
        self.model = OutlineModel(session, self)
        self.tree = OutlineTree(session, self.model, self)
        self.search = QLineEdit(self)
        self.search.setObjectName("outline-search")
        self.search.setPlaceholderText(tr("Search the outline"))
        self.search.setAccessibleName(tr("Search the outline"))
        self.search.setClearButtonEnabled(True)
        self.kind, self.layer = self._combo("outline-kind"), self._combo("outline-layer")
        self.kind.setAccessibleName(tr("Kinds that are listed"))
        self.layer.setAccessibleName(tr("Layer that is listed"))
        self.nothing = QLabel(self)
        self.nothing.setObjectName("outline-nothing")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.nothing.setStyleSheet(f"color: {style.TEXT_MUTED}; padding: 16px;")
        self._later = QTimer(self, singleShot=True, interval=_TYPING)
        self._put_together()
        self._fill_kinds()
        self._fill_layers()
        self._link()

    # -- while it is seen --------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to follow the diagram."""
        super().showEvent(event)
        self.model.ratio = self.devicePixelRatioF()
        self.model.wake()
        self.tree.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave off."""
        super().hideEvent(event)
        self.model.sleep()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the search on Esc before the page gets the keys; go on to the rows by Down."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.tree.setFocus()
        else:
            super().keyPressEvent(event)

    def sift(self) -> None:
        """List what search and filters ask for."""
        self._later.stop()
        kind = self.kind.currentData()
        layer = self.layer.currentData()
        self.model.sift(Sieve(self.search.text().strip(), kind, layer))
        if self.model.tree.sieve and len(self.model.tree.hits) <= _OPENED:
            self.tree.expandAll()
        self.tree.follow(reveal=False)

    # -- doing -------------------------------------------------------------------------------------------------

    def delete(self) -> None:
        """Remove what is selected."""
        self._session.run(later("Delete"), edit.delete, self._session.selection)

    def _say_nothing(self) -> None:
        is_empty = self.model.rowCount() == 0
        self.tree.setVisible(not is_empty)
        self.nothing.setVisible(is_empty)
        self.nothing.setText(
            tr("Nothing in the diagram matches.")
            if self._session.history.records
            else tr("Nothing here yet: drag a component onto the page.")
        )

    def _follow(self, diff: Diff) -> None:
        if "layers" in diff.fields:
            self._fill_layers()

    # -- making ------------------------------------------------------------------------------------------------

    def _put_together(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(6)
        filters.addWidget(self.kind, 1)
        filters.addWidget(self.layer, 1)
        line = QFrame(self)
        line.setFixedHeight(1)
        line.setStyleSheet(f"background: {style.LINE};")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.layers)
        column.addWidget(line)
        column.addWidget(self.search)
        column.addLayout(filters)
        column.addWidget(self.tree, 1)
        column.addWidget(self.nothing, 1)

    def _link(self) -> None:
        self._later.timeout.connect(self.sift)
        self.search.textChanged.connect(lambda _: self._later.start())
        self.search.returnPressed.connect(self.sift)
        self.kind.currentIndexChanged.connect(lambda _: self.sift())
        self.layer.currentIndexChanged.connect(lambda _: self.sift())
        self.tree.delete_asked.connect(self.delete)
        self.tree.menu_asked.connect(self.menu_asked)
        self.tree.page_asked.connect(self.page_asked)
        self.model.changed_shape.connect(self._say_nothing)
        self.model.thumbnails.ready.connect(lambda _: self.tree.viewport().update())
        self._session.history_changed.connect(self._follow)

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setObjectName(name)
        combo.setMinimumWidth(60)
        return combo

    def _fill_kinds(self) -> None:
        self.kind.addItem(tr("All kinds"), None)
        kind: type[Record]
        for kind, words in titles.KINDS.items():
            self.kind.addItem(tr(words).capitalize(), kind)

    def _fill_layers(self) -> None:
        chosen = self.layer.currentData()
        self.layer.blockSignals(True)
        self.layer.clear()
        self.layer.addItem(tr("All layers"), None)
        known = layers.of(self._session)
        for layer in reversed(known):
            self.layer.addItem(layers.called(layer), layer.id)
        ids = [None, *(layer.id for layer in reversed(known))]
        self.layer.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)
        self.layer.setVisible(bool(known))
        self.layer.blockSignals(False)
        if self.layer.currentData() != chosen:
            self.sift()
