"""Print, with a preview of the sheet: at true size in millimetres or fitted to the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QCheckBox, QComboBox, QGraphicsView, QLineEdit, QToolBar, QToolButton, QWidget

from crosstalk.geometry import MM
from crosstalk.painting.paper import fits, paint_page
from crosstalk.tongue import tr
from crosstalk.ui.document import Document
from crosstalk.ui.style import SPACE, px

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow


class PrintDialog(QPrintPreviewDialog):
    """Shows the sheet as it will be printed."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        self._scene = document.session.whole_scene
        self._printer = _printer(document)
        super().__init__(self._printer, parent)
        self.setWindowTitle(tr("Print"))
        self.setMinimumSize(px(720), px(560))
        self._add_size_choice()
        self._name_parts()
        self.paintRequested.connect(self._paint)

    def _add_size_choice(self) -> None:
        self.fit = QCheckBox(tr("Fit to paper"), self)
        self.fit.setToolTip(tr("Scale the figure to the sheet instead of printing it at its true size"))
        self.fit.setChecked(not fits(self._printer, self._scene.page))
        self.fit.toggled.connect(lambda _: self._show_again())
        bar = self.findChild(QToolBar)
        if bar is not None:
            bar.addSeparator()
            bar.addWidget(self.fit)
            # All its buttons are seen, Print among them: at the end of a narrow one they hide behind an arrow.
            self.resize(max(bar.sizeHint().width() + 2 * SPACE, self.minimumWidth()), 680)

    def _name_parts(self) -> None:
        """Name what Qt's own dialog leaves without a name."""
        names = ((QComboBox, tr("Zoom")), (QLineEdit, tr("Page to look at")), (QGraphicsView, tr("Preview")))
        for more in self.findChildren(QToolButton, "qt_toolbar_ext_button"):
            more.setAccessibleName(tr("More##of a bar"))
        for kind, name in names:
            for part in self.findChildren(kind):
                if not isinstance(part.parentWidget(), QComboBox):
                    part.setAccessibleName(name)

    def _show_again(self) -> None:
        from PySide6.QtPrintSupport import QPrintPreviewWidget

        preview = self.findChild(QPrintPreviewWidget)
        if preview is not None:
            preview.updatePreview()

    def _paint(self, printer: QPrinter) -> None:
        scene, fitted = self._scene, self.fit.isChecked()
        paint_page(printer, scene, scene.page, scene.background, fitted=fitted)
        width, height = scene.page.width / MM, scene.page.height / MM
        if fitted:
            words = tr("scaled to the paper")
        elif fits(printer, scene.page):
            words = tr("true size, {width:.0f} × {height:.0f} mm", width=width, height=height)
        else:
            words = tr(
                "true size, {width:.0f} × {height:.0f} mm: larger than the printable area",
                width=width,
                height=height,
            )
        self.setWindowTitle(tr("Print – {words}", words=words))


def _printer(document: Document) -> QPrinter:
    """Return a printer whose sheet lies as the figure does."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    page = document.session.scene.page
    wide = page.width > page.height
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    )
    printer.setDocName(document.history.diagram.metadata.title or document.name)
    printer.setCreator("Crosstalk Studio")
    return printer


def print_figure(window: MainWindow, document: Document) -> None:
    """Show the preview, from which the figure is printed."""
    document.session.settle()
    PrintDialog(document, window).exec()
