"""The steps of a talk as a list: thumbnails that are painted between other work, and a new order by dragging."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QImage, QPixmap

from crosstalk.editor.session import EditorSession
from crosstalk.model import Diff, Step
from crosstalk.painting.step_thumbs import LARGE, step_image
from crosstalk.tongue import later, tr

Index = QModelIndex | QPersistentModelIndex

MIME = "application/x-crosstalk-steps"
STEP = int(Qt.ItemDataRole.UserRole)
THUMB = (112, 84)
"""Largest size of a thumbnail, in logical pixels."""
SETTLE, SETTLE_LARGE = 500, 2500
"""Milliseconds after the last edit until thumbnails are painted anew."""
SLICE = 0.008


class TalkModel(QAbstractListModel):
    """Steps in order. `moved` asks for a new order: ids, and the number of the step that they go before."""

    moved = Signal(list, int)

    def __init__(self, session: EditorSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.steps: tuple[Step, ...] = session.history.diagram.steps
        self.ratio = 1.0
        self._pictures: dict[str, QPixmap] = {}
        self._due: list[str] = []
        self._under_way: Iterator[QImage | None] = iter(())
        self._painted = ""
        self._awake = False
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(self._begin)
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._go_on)
        session.history_changed.connect(self._changed)

    # -- rows --------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many steps there are."""
        return 0 if parent.isValid() else len(self.steps)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Return title, step, thumbnail, or what is said of it."""
        if not index.isValid() or index.row() >= len(self.steps):
            return None
        step = self.steps[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return step.title or tr("Untitled")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(
                "Step {number}: {title}; {facts}",
                number=index.row() + 1,
                title=step.title or tr("untitled"),
                facts=facts(step) or tr("nothing changes"),
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (step.title, facts(step), step.note) if part)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.get(step.id)
        return step if role == STEP else None

    def row_of(self, step_id: str) -> int:
        """Return the row of a step, -1 where there is none."""
        return next((row for row, step in enumerate(self.steps) if step.id == step_id), -1)

    # -- dragging ----------------------------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let steps be dragged, and dropped between others."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Return that steps are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return the kind of data that is dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the ids of steps."""
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setData(MIME, QByteArray("\n".join(self.steps[row].id for row in rows).encode()))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the new order; nothing is removed here, the diagram tells what became of it."""
        if not data.hasFormat(MIME):
            return False
        at = row if row >= 0 else parent.row() if parent.isValid() else len(self.steps)
        ids = bytes(data.data(MIME).data()).decode().split("\n")
        if all(self.row_of(step_id) >= 0 for step_id in ids):
            self.moved.emit(ids, at)
        return False

    # -- keeping up --------------------------------------------------------------------------------------------

    def wake(self, awake: bool) -> None:
        """Paint thumbnails only while somebody looks."""
        self._awake = awake
        if awake:
            self._settle.start(0)
        else:
            self._slices.stop()

    def finish(self) -> None:
        """Paint all that is due at once (a test or a picture of the window asks)."""
        self._begin()
        while self._due or self._painted:
            self._go_on()

    def picture(self, step_id: str) -> QPixmap | None:
        """Return the thumbnail of a step as far as there is one."""
        return self._pictures.get(step_id)

    def _changed(self, diff: Diff) -> None:
        if "steps" in diff.fields:
            self._take(self._session.history.diagram.steps)
        self._slices.stop()
        self._under_way, self._painted = iter(()), ""
        self._settle.start(SETTLE_LARGE if len(self._session.history.records) > LARGE else SETTLE)

    def _take(self, steps: tuple[Step, ...]) -> None:
        if [step.id for step in steps] == [step.id for step in self.steps]:
            self.steps = steps
            if steps:
                self.dataChanged.emit(self.index(0), self.index(len(steps) - 1))
            return
        self.beginResetModel()
        self.steps = steps
        self.endResetModel()

    def _begin(self) -> None:
        if self._session.history.gesture is not None:
            self._settle.start(SETTLE)
            return
        self._take(self._session.history.diagram.steps)
        self._due = [step.id for step in self.steps]
        self._pictures = {i: picture for i, picture in self._pictures.items() if i in self._due}
        # What was never painted comes first.
        self._due.sort(key=lambda i: i in self._pictures)
        self._under_way, self._painted = iter(()), ""
        if self._awake:
            self._slices.start()

    def _go_on(self) -> None:
        end = perf_counter() + SLICE
        while perf_counter() < end:
            if not self._painted:
                if not self._due:
                    self._slices.stop()
                    return
                self._painted = self._due.pop(0)
                self._under_way = self._images(self._painted)
            image = next(self._under_way, None)
            if image is not None:
                self._pictures[self._painted] = QPixmap.fromImage(image)
                row, self._painted = self.row_of(self._painted), ""
                if row >= 0:
                    self.dataChanged.emit(self.index(row), self.index(row))

    def _images(self, step_id: str) -> Iterator[QImage | None]:
        session = self._session
        return step_image(session.history.diagram, session.catalog, step_id, THUMB, self.ratio, session.scene)


def facts(step: Step) -> str:
    """Return in a few words what a step does."""
    parts = (
        (later("1 appears"), later("{count} appear"), step.show),
        (later("1 disappears"), later("{count} disappear"), step.hide),
        (later("1 dimmed"), later("{count} dimmed"), step.dim),
        (later("1 emphasised"), later("{count} emphasised"), step.emphasise),
    )
    told = [tr(one) if len(ids) == 1 else tr(many, count=len(ids)) for one, many, ids in parts if ids]
    return ", ".join(told + [value for value in step.context.values() if value])
