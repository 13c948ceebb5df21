"""The system's clipboard: our own records for other windows, and pictures of them for other programs."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from crosstalk.commands import Transaction, clipboard
from crosstalk.editor.session import EditorSession
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import MM, Rect
from crosstalk.model import Diagram, Page

RECORDS = clipboard.MEDIA_TYPE
SVG = "image/svg+xml"
PNG = "image/png"
DPI = 300.0
MOST = 400
"""Of more records than this pictures are made only when asked for (Ctrl+Shift+C): it would take seconds."""
MARGIN = 2.0


class ClipboardLink:
    """Joins the clipboard of a session to that of the system."""

    def __init__(self, session: EditorSession) -> None:
        self._session = session
        session.write_clipboard = self.write
        session.read_clipboard = self.read

    def close(self) -> None:
        """Let go of the session."""
        self._session.write_clipboard = lambda data: None
        self._session.read_clipboard = lambda: None

    def read(self) -> bytes | None:
        """Return records that are on the clipboard, from whatever window."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not data.hasFormat(RECORDS):
            return None
        return bytes(data.data(RECORDS).data())

    def write(self, records: bytes, *, pictures: bool = False) -> None:
        """Put records on the clipboard, with an SVG and a PNG of them."""
        mime = QMimeData()
        mime.setData(RECORDS, QByteArray(records))
        self._add_pictures(mime, records, pictures)
        QGuiApplication.clipboard().setMimeData(mime)

    def write_pictures(self) -> None:
        """Put the selection on the clipboard with pictures, however large it is."""
        session = self._session
        ids = session.selection or tuple(session.history.diagram.records)
        self.write(clipboard.copy(session.history.diagram, ids), pictures=True)

    def _add_pictures(self, mime: QMimeData, records: bytes, always: bool) -> None:
        page = self._session.history.diagram.page
        try:
            part = part_of(records, page, self._session, None if always else MOST)
        except CrosstalkError:
            return
        if part is None:
            return
        from crosstalk.exporters import svg  # noqa: F401 - registers SVG
        from crosstalk.exporters.export import export_bytes
        from crosstalk.exporters.registry import ExportOptions, by_id
        from crosstalk.painting import outputs  # noqa: F401 - registers PNG

        try:
            svg_bytes = export_bytes(part, by_id("svg"), ExportOptions(background="none"))
            png_bytes = export_bytes(part, by_id("png"), ExportOptions(dpi=DPI, background="none"))
        except CrosstalkError:
            # Other programs go without; our own windows can still paste.
            return
        mime.setData(SVG, QByteArray(svg_bytes))
        mime.setData(PNG, QByteArray(png_bytes))
        mime.setImageData(QImage.fromData(png_bytes))


def part_of(records: bytes, page: Page, session: EditorSession, most: int | None) -> Diagram | None:
    """Return copied records as a diagram whose page just holds them, None for nothing or too much."""
    import msgspec

    from crosstalk.scene import build_scene

    tx = Transaction(Diagram(page=page))
    clipboard.paste(tx, records)
    if not tx.changes or (most is not None and len(tx.changes) > most):
        return None
    loose = tx.diff().apply(tx.base)
    bounds = build_scene(loose, session.catalog, session.theme, session.scene_view).bounds()
    if bounds is None:
        return None
    area: Rect = bounds.inflated(MARGIN)
    tx = Transaction(
        Diagram(
            page=msgspec.structs.replace(
                page, width_mm=area.width / MM, height_mm=area.height / MM, background=""
            )
        )
    )
    clipboard.paste(tx, records, -area.x, -area.y)
    return tx.diff().apply(tx.base)
