"""The panel of words: caption, alternative texts, abbreviations and bibliography, as the figure now says them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from crosstalk.model import Diff
from crosstalk.telling import Told
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.words_tables import AbbreviationsPage
from crosstalk.ui.words_texts import AlternativePage, BibliographyPage, CaptionPage

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

SETTLE, SETTLE_LARGE = 200, 1200
"""Milliseconds after the last edit until the words are written anew."""
LARGE = 2000
"""Records from which on the work must come first."""


class WordsPanel(QWidget):
    """Tabs that follow the diagram and its context; only the one that is seen is written, when the hands rest."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("words")
        self.session = session
        self.caption = CaptionPage(session)
        self.alternative = AlternativePage(session)
        self.abbreviations = AbbreviationsPage(session)
        self.bibliography = BibliographyPage(session)
        self._pages = (self.caption, self.alternative, self.abbreviations, self.bibliography)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Words of the figure"))
        for page, title, tip in (
            (self.caption, tr("Caption"), tr("A draft of the caption")),
            (
                self.alternative,
                tr("Alt text"),
                tr("The figure for readers who do not see it, short and long"),
            ),
            (self.abbreviations, tr("Abbrev."), tr("What the abbreviations of the figure stand for")),
            (self.bibliography, tr("Sources"), tr("The references in the order of their numbers")),
        ):
            number = self.tabs.addTab(page, title)
            self.tabs.setTabToolTip(number, tip)
        self.context = QLabel(self)
        self.context.setWordWrap(True)
        self.context.setStyleSheet(f"color: {style.TEXT_FAINT}")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(6)
        column.addWidget(self.context)
        column.addWidget(self.tabs, 1)
        self._stale: set[int] = set(range(self.tabs.count()))
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._write)
        self.tabs.currentChanged.connect(lambda _: self._write())
        for page in (self.caption, self.alternative, self.bibliography):
            page.changed.connect(self.refresh)
        self._stop = [session.history_changed.connect(self._changed), session.view_changed.connect(self._soon),
                      session.scene_changed.connect(lambda ids: None if ids else self._soon())]  # fmt: skip
        self.destroyed.connect(_leaving(self._stop))

    def sizeHint(self) -> QSize:
        """Return the size that suits a dock."""
        return QSize(290, 560)

    def told(self) -> Told:
        """Return the figure as it is told: in the context that is shown."""
        return Told(self.session.history.diagram, self.session.catalog, self.session.scene.stage.context)

    def refresh(self) -> None:
        """Write the words anew now."""
        self._stale = set(range(self.tabs.count()))
        self._write()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden."""
        super().showEvent(event)
        self._timer.start(self._rest if self._is_large else 0)

    def _changed(self, diff: Diff) -> None:
        if diff:
            self._soon()

    def _soon(self) -> None:
        self._stale = set(range(self.tabs.count()))
        if self.isVisible():
            self._timer.start(self._rest)

    @property
    def _is_large(self) -> bool:
        return len(self.session.history.records) > LARGE

    @property
    def _rest(self) -> int:
        """Milliseconds without an edit until the words are written: those of a large figure take a second."""
        return SETTLE_LARGE if self._is_large else SETTLE

    def _write(self) -> None:
        self._timer.stop()
        number = self.tabs.currentIndex()
        if number not in self._stale or not self.isVisible():
            return
        if self.session.history.gesture is not None or self.session.scene.building is not None:
            self._timer.start(self._rest)  # a drag is under way, or lines are still being drawn
            return
        self._stale.discard(number)
        told = self.told()
        chosen = ", ".join(f"{_label(told, d)}: {value}" for d, value in sorted(told.context.items()))
        self.context.setText(tr("In the context {chosen}", chosen=chosen) if chosen else "")
        self.context.setVisible(bool(chosen))
        self._pages[number].show_told(told)


def _label(told: Told, dimension: str) -> str:
    return next((d.label or d.id for d in told.diagram.dimensions if d.id == dimension), dimension)


def _leaving(stops: Sequence[Callable[[], object]]) -> Callable[[], None]:
    def leave() -> None:
        for stop in stops:
            stop()

    return leave
