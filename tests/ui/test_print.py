"""Printing, onto a PDF in the place of paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QToolBar

from crosstalk.geometry import Path, Rect
from crosstalk.painting.paper import fits, paint_page
from crosstalk.primitives import PathItem, Solid
from tests.exporters.poppler import needs, pdf_picture
from tests.painting.pictures import FakeScene

pytestmark = needs("pdftoppm")


def printed(tmp_path, page: Rect, *, fitted: bool):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    path = tmp_path / "paper.pdf"
    printer.setOutputFileName(str(path))
    margins = QMarginsF(10, 20, 10, 10)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    scene = FakeScene(page=page)
    scene.put("a", "a", PathItem(Path.rectangle(page), Solid("#ff0000")))
    scene.put("b", "b", PathItem(Path.rectangle(page.inflated(500)), Solid("#ff0000")))
    paint_page(printer, scene, page, "#ffffff", fitted=fitted)
    red = (pdf_picture(path.read_bytes(), 72) == [255, 0, 0]).all(axis=2)
    return printer, red


def test_true_size_in_the_middle_of_what_can_be_printed(tmp_path, qapp):
    page = Rect(0, 0, 300, 200)
    printer, red = printed(tmp_path, page, fitted=False)
    assert fits(printer, page)
    rows, columns = red.any(axis=1).nonzero()[0], red.any(axis=0).nonzero()[0]
    # What lies beyond the page is cut off.
    assert (len(columns), len(rows)) == pytest.approx((300, 200), abs=1)
    assert columns.mean() == pytest.approx(297, abs=2)
    assert rows.mean() == pytest.approx((20 + 287) / 2 * 72 / 25.4, abs=2)


def test_fitted_to_the_paper(tmp_path, qapp):
    page = Rect(10, 10, 1000, 500)
    printer, red = printed(tmp_path, page, fitted=True)
    assert not fits(printer, page)
    assert red.any(axis=0).sum() == pytest.approx(190 * 72 / 25.4, abs=2)
    assert red.any(axis=1).sum() == pytest.approx(95 * 72 / 25.4, abs=2)


def test_the_preview_says_the_size_and_fits_on_demand(hands, qtbot):
    from crosstalk.ui.print_dialog import PrintDialog

    dialog = PrintDialog(hands.window.document, hands.window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "true size, 183 × 170 mm" in dialog.windowTitle(), timeout=5000)
    bar = dialog.findChild(QToolBar)
    assert bar.width() >= bar.sizeHint().width(), "a button is hidden behind an arrow"
    dialog.fit.setChecked(True)
    qtbot.waitUntil(lambda: "scaled to the paper" in dialog.windowTitle(), timeout=5000)


def test_the_action_opens_it(hands, monkeypatch):
    from crosstalk.editor.actions import REGISTRY
    from crosstalk.ui import print_dialog

    shown = []
    monkeypatch.setattr(print_dialog.PrintDialog, "exec", lambda self: shown.append(self.windowTitle()))
    REGISTRY["file.print"].run(hands.session)
    assert len(shown) == 1
