"""The exported presentation in LibreOffice Impress, where the machine has it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from crosstalk.exporters import ExportOptions
from crosstalk.exporters.pptx import render
from tests.fidelity.__main__ import LIVE_CLEAR, MEAN
from tests.fidelity.difference import difference
from tests.fidelity.figures import shipped
from tests.fidelity.pictures import needs_font, on_canvas
from tests.fidelity.readers import FINER, Reader, poppler

FIGURE = shipped()["figure-1"]

SOFFICE, PDFTOTEXT, PDFINFO = (shutil.which(name) for name in ("soffice", "pdftotext", "pdfinfo"))

pytestmark = pytest.mark.skipif(
    not (SOFFICE and PDFTOTEXT and PDFINFO), reason="LibreOffice Impress and poppler are not installed"
)


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("impress")
    figure = FIGURE()
    (folder / "figure.pptx").write_bytes(render(figure, ExportOptions()))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [SOFFICE or "", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, str(folder / "figure.pptx")], check=True, capture_output=True, timeout=300)
    made = folder / "figure.pdf"
    if not made.exists():
        pytest.skip("LibreOffice is installed without Impress")
    return made


def test_it_opens_as_one_slide_of_the_pages_size(pdf: Path) -> None:
    page = FIGURE().scene.page
    facts = subprocess.run([PDFINFO or "", str(pdf)], check=True, capture_output=True, text=True).stdout
    lines = dict(line.split(":", 1) for line in facts.splitlines() if ":" in line)
    assert lines["Pages"].strip() == "1"
    width, _, height = lines["Page size"].split()[:3]
    assert float(width) == pytest.approx(page.width, abs=0.1)
    assert float(height) == pytest.approx(page.height, abs=0.1)


def test_its_words_are_words(pdf: Path) -> None:
    text = subprocess.run([PDFTOTEXT or "", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    for words in ("Tumor microenvironment (TME)", "TGF-β", "Blood–brain barrier", "JAK–STAT3"):
        assert words in text


@needs_font
def test_it_looks_like_the_canvas(pdf: Path, tmp_path: Path) -> None:
    figure = FIGURE()
    reader = Reader("LibreOffice", "PPTX", "", lambda *_: poppler(pdf.read_bytes(), str(tmp_path)), FINER)
    found = difference(on_canvas(figure), reader.picture(figure, "live"))
    assert found.mean < MEAN
    assert found.share < LIVE_CLEAR
