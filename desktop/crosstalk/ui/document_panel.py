"""The panel of the document: its references, and what is said of the figure as a whole."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crosstalk.commands import document, references
from crosstalk.model import Diff, Reference
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.subject import Subject, name_of
from crosstalk.ui.metadata_form import MetadataForm
from crosstalk.ui.reference_desk import ReferenceDesk
from crosstalk.ui.references import Citations
from crosstalk.ui.references_list import KEY_ROLE, ReferenceDelegate, ReferenceModel

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.ui.reference_dialog import ReferenceDialog

_PACE = 50
_NAMED = 12
"""How many of the places where a reference is cited are named."""


class DocumentPanel(QWidget):
    """References with their citations above, title, authors, licence and DOI below."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.subject = Subject(session)
        self._citations: Citations | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PACE)
        self._timer.timeout.connect(self.refresh)
        self.model = ReferenceModel(self)
        self.list = self._make_list()
        self.buttons = {
            name: self._button(name, tip, run)
            for name, tip, run in (
                (tr("Add…"), tr("Add a reference"), self.add),
                (tr("Edit…"), tr("Change the chosen reference"), self.edit),
                (tr("Remove"), tr("Remove the chosen reference; evidence keeps its words"), self.remove),
            )
        }
        self.desk = ReferenceDesk(session, self)
        self.list_buttons = {
            name: self._button(name, tip, run)
            for name, tip, run in (
                (
                    tr("Import…"),
                    tr("Bring in a BibTeX, RIS or CSL-JSON file, or pasted text"),
                    self.desk.bring_in,
                ),
                (
                    tr("Export…"),
                    tr("Write the list as BibTeX, RIS, CSL-JSON or text, in the order of citing"),
                    self._export,
                ),
                (
                    tr("Duplicates…"),
                    tr("Find entries that are the same publication, and merge them"),
                    self.desk.find_doubles,
                ),
            )
        }
        self.cited = self._make_cited()
        self.form = MetadataForm(self.subject)
        self._lay_out()
        self._stop = session.history.subscribe(self._changed)
        self.destroyed.connect(_leaving(self._stop))

    def sizeHint(self) -> QSize:
        """Return the size that suits a dock."""
        return QSize(290, 560)

    @property
    def chosen(self) -> str:
        """The key of the chosen reference, "" for none."""
        return str(self.list.currentIndex().data(KEY_ROLE) or "")

    def choose(self, reference_id: str) -> None:
        """Choose a reference in the list."""
        self.list.setCurrentIndex(self.model.index_of(reference_id))

    # -- editing -----------------------------------------------------------------------------------------------

    def add(self) -> ReferenceDialog:
        """Ask for a new reference."""
        return self._ask(None)

    def edit(self) -> ReferenceDialog | None:
        """Ask for changes to the chosen reference."""
        reference = self._references().get(self.chosen)
        return self._ask(reference) if reference is not None else None

    def remove(self) -> None:
        """Remove the chosen reference."""
        if self.chosen:
            row = self.list.currentIndex().row()
            self.subject.run(later("Remove reference"), document.remove_reference, self.chosen)
            self.refresh()
            self.list.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))

    def _ask(self, reference: Reference | None) -> ReferenceDialog:
        from crosstalk.ui.reference_dialog import ReferenceDialog

        dialog = ReferenceDialog(self._references(), reference, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        old = reference.id if reference is not None else ""
        dialog.made.connect(lambda made: self._take(old, made))
        dialog.open()
        return dialog

    def _take(self, old: str, made: Reference) -> None:
        if old:
            fields = {name: getattr(made, name) for name in made.__struct_fields__ if name != "extra"}
            self.subject.run(later("Change reference"), references.change_reference, old, **fields)
        else:
            self.subject.run(later("Add reference"), document.add_reference, made)
        self.refresh()
        self.choose(made.id)

    def _export(self) -> None:
        button = self.list_buttons["Export…"]
        self.desk.export_menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def _references(self) -> dict[str, Reference]:
        return dict(self.session.history.draft().references)

    # -- following ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show references and metadata anew."""
        self._timer.stop()
        if self._citations is None:
            self._citations = Citations(self.session.history.records)
        chosen = self.chosen
        self.model.set_references(self._references(), self._citations)
        if chosen and self.chosen != chosen:
            self.choose(chosen)
        self._show_cited()
        self.form.show_metadata(self.session.history.diagram.metadata)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden."""
        super().showEvent(event)
        self.refresh()

    def _changed(self, diff: Diff) -> None:
        if not self.isVisible():
            # Nobody looks: count anew when somebody does, rather than follow.
            self._citations = None
            return
        cited = self._citations.apply(diff) if self._citations is not None else True
        if cited or any(name in diff.fields for name in ("references", "metadata")):
            self._timer.start()

    def _show_cited(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        has = bool(self.chosen)
        for name in (tr("Export…"), tr("Duplicates…")):
            self.list_buttons[name].setEnabled(bool(self.model.rowCount()))
        for name in (tr("Edit…"), tr("Remove")):
            self.buttons[name].setEnabled(has)
        ids = self._citations.of(self.chosen) if self._citations is not None and has else ()
        names = [f"<a href='{escape(i)}'>{escape(name_of(self.session, i))}</a>" for i in ids[:_NAMED]]
        more = tr(" and {count} more", count=len(ids) - _NAMED) if len(ids) > _NAMED else ""
        if not self.model.rowCount():
            text = tr(
                "No references yet. Add one, import a list or drop a .bib file on the page, then cite it under "
                "Evidence in the inspector."
            )
        elif not has:
            text = tr("Choose a reference to see where it is cited.")
        elif not ids:
            text = tr("Cited nowhere yet: choose it under Evidence in the inspector.")
        else:
            text = tr("Cited by ") + ", ".join(names) + more
            if len(ids) > 1:
                text += tr(" &nbsp;<a href='*'>select all</a>")
        self.cited.setText(text)

    def _go(self, link: str) -> None:
        ids = self._citations.of(self.chosen) if link == "*" and self._citations is not None else (link,)
        self.session.select(ids)

    # -- widgets -----------------------------------------------------------------------------------------------

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setModel(self.model)
        view.setItemDelegate(ReferenceDelegate(view))
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setUniformItemSizes(True)
        view.setMinimumHeight(150)
        view.setAccessibleName(tr("References"))
        view.selectionModel().currentChanged.connect(self._show_cited)
        self.model.modelReset.connect(self._show_cited)
        view.doubleClicked.connect(lambda _: self.edit())
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)
        for key, run in (
            (QKeySequence.StandardKey.Delete, self.remove),
            ("Return", self.edit),
            ("F2", self.edit),
        ):
            shortcut = QShortcut(QKeySequence(key), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(run)
        return view

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, button in (*self.buttons.items(), *self.list_buttons.items()):
            action = menu.addAction(name)
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _button(self, name: str, tip: str, run: Any) -> QPushButton:
        button = QPushButton(name, self)
        button.setAutoDefault(False)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setStyleSheet("padding: 4px 8px")
        button.clicked.connect(lambda: run())
        return button

    def _make_cited(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        label.setToolTip(tr("Where the chosen reference is cited; click to go there"))
        label.linkActivated.connect(self._go)
        return label

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(10, 10, 10, 16)
        column.setSpacing(8)
        title = QLabel(f"<b>{tr('References')}</b>")
        title.setBuddy(self.list)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        for buttons in (self.buttons, self.list_buttons):
            line = QHBoxLayout()
            line.setSpacing(6)
            for button in buttons.values():
                line.addWidget(button, 1)
            column.addLayout(line)
        column.addWidget(self.cited)
        column.addWidget(self.form)
        area = QScrollArea(self)
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)


def _leaving(stop: Any) -> Any:
    return lambda: stop()
