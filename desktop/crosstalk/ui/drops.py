"""Drag and drop onto the page: components and scenes from the palette with a ghost, files from elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from crosstalk.ui.mime import COMPONENT, SCENE, STRAND
from crosstalk.ui.qt_events import pointer_event

if TYPE_CHECKING:
    from crosstalk.ui.canvas import CanvasView


class Drops:
    """Takes the drag events of the canvas. The place tool of the editor does the rest."""

    def __init__(self, canvas: CanvasView) -> None:
        self._canvas = canvas

    def takes(self, event: QEvent) -> bool:
        """Answer an event of a drag; say whether it was one."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._drop(event)
        elif isinstance(event, QDragEnterEvent):
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            self._move(event)
        elif isinstance(event, QDragLeaveEvent):
            self._leave()
        else:
            return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        if is_ours(event.mimeData()):
            self._canvas.session.use("place", **placing_of(event.mimeData()))
            self._follow(event)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        elif files_of(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _move(self, event: QDragMoveEvent) -> None:
        if is_ours(event.mimeData()):
            self._follow(event)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.acceptProposedAction()

    def _leave(self) -> None:
        session = self._canvas.session
        if session.tool.name == "place":
            session.use("select")
        session.leave()

    def _drop(self, event: QDropEvent) -> None:
        if is_ours(event.mimeData()):
            self._follow(event)
            self._canvas.session.release(
                pointer_event(self._canvas.lens, event.position(), "left", event.modifiers())
            )
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._canvas.setFocus()
        elif files := files_of(event.mimeData()):
            event.acceptProposedAction()
            self._canvas.files_dropped.emit(files, event.position())
            self._canvas.activateWindow()
            self._canvas.setFocus()

    def _follow(self, event: QDropEvent) -> None:
        canvas = self._canvas
        canvas.session.move(pointer_event(canvas.lens, event.position(), "left", event.modifiers()))


def is_ours(data: QMimeData) -> bool:
    """Say whether a component, a strand or a scene of the palette is dragged."""
    return any(data.hasFormat(kind) for kind in (COMPONENT, STRAND, SCENE))


def placing_of(data: QMimeData) -> dict[str, Any]:
    """Return the options of the place tool for what is dragged."""
    if data.hasFormat(SCENE):
        return {"scene_id": _text_of(data, SCENE)}
    if data.hasFormat(STRAND):
        return {"strand_id": _text_of(data, STRAND)}
    return {"type_id": _text_of(data, COMPONENT), "sticky": False}


def _text_of(data: QMimeData, kind: str) -> str:
    return bytes(data.data(kind).data()).decode("utf-8", "replace")


def files_of(data: QMimeData) -> list[Path]:
    """Return the files of this machine that are dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
