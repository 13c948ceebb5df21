"""The help: topics on the left, the page on the right, a search over both pages and actions above."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.helping import pages
from crosstalk.ui.style import SPACE, enlarge

_KEY = Qt.ItemDataRole.UserRole
_ACTION = "action:"


class HelpWindow(QDialog):
    """Stays open beside the page; a link does what it names."""

    asked = Signal(str)
    """The id of an action that a person wants done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(tr("Help"))
        self.setModal(False)
        enlarge(self, 860, 640)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("What do you want to do?"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._activate)
        self.search.installEventFilter(self)
        self.topics = QListWidget(self)
        self.topics.setObjectName("help-topics")
        self.topics.setAccessibleName(tr("Topics"))
        self.topics.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.topics.setStyleSheet("QListWidget::item { padding: 5px 8px; }")
        self.topics.currentItemChanged.connect(lambda now, _: self._show(now))
        self.topics.itemActivated.connect(lambda _: self._activate())
        self.page = QTextBrowser(self)
        self.page.setObjectName("help-page")
        self.page.setAccessibleName(tr("The topic"))
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(20)
        self.page.document().setDefaultStyleSheet(f"a {{ color: {style.ACCENT}; text-decoration: none; }}")
        self.page.anchorClicked.connect(self._follow)
        halves = QSplitter(self)
        halves.addWidget(self.topics)
        halves.addWidget(self.page)
        halves.setSizes([260, 600])
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addWidget(self.search)
        layout.addWidget(halves, 1)
        self._fill("")
        self.search.setFocus()

    def open_at(self, name: str) -> None:
        """Show a topic."""
        self.search.clear()
        for row in range(self.topics.count()):
            if self.topics.item(row).data(_KEY) == name:
                self.topics.setCurrentRow(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the list while the caret is in the search."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step and self.topics.count():
                row = self.topics.currentRow() + step
                self.topics.setCurrentRow(max(0, min(row, self.topics.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    # -- what is shown -----------------------------------------------------------------------------------------

    def _fill(self, text: str) -> None:
        self.topics.clear()
        if not text.strip():
            for one in pages.pages():
                self._add(one.title, one.name, "")
        for found in pages.find(text):
            key = f"{_ACTION}{found.key}" if found.kind == "action" else found.key
            title = tr("Do: {action}", action=found.title) if found.kind == "action" else found.title
            self._add(title, key, found.about)
        if self.topics.count():
            self.topics.setCurrentRow(0)
        else:
            self.page.setMarkdown(
                tr(
                    "Nothing fits “{text}”. Try another word, or empty the search to see all topics.",
                    text=text,
                )
            )

    def _add(self, title: str, key: str, about: str) -> None:
        item = QListWidgetItem(f"{title}\n{about}" if about else title, self.topics)
        item.setToolTip(about)
        item.setData(_KEY, key)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        key = str(item.data(_KEY))
        if key.startswith(_ACTION):
            name, _, about = item.text().partition("\n")
            link = f"{pages.LINK}{key.removeprefix(_ACTION)}"
            self.page.setMarkdown(f"## [{name}]({link})\n\n{about}\n\n" + tr("Press Enter to do it now."))
        else:
            self.page.setMarkdown(pages.markdown(pages.page(key)))
        self.page.verticalScrollBar().setValue(0)

    def _activate(self) -> None:
        item = self.topics.currentItem()
        key = str(item.data(_KEY)) if item is not None else ""
        if key.startswith(_ACTION):
            self.asked.emit(key.removeprefix(_ACTION))
        elif key:
            self.page.setFocus()

    def _follow(self, url: QUrl) -> None:
        target = url.toString()
        if target.startswith(pages.LINK):
            self.asked.emit(target.removeprefix(pages.LINK))
        else:
            self.open_at(target.removesuffix(".md"))
