"""The exported presentation in LibreOffice Impress, where the machine has it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from crosstalk.api import load
from crosstalk.exporters import ExportOptions, figure_of
from crosstalk.exporters.pptx import render
from crosstalk.locations import diagrams

SOFFICE, PDFTOTEXT, PDFINFO = (shutil.which(name) for name in ("soffice", "pdftotext", "pdfinfo"))

pytestmark = pytest.mark.skipif(
    not (SOFFICE and PDFTOTEXT and PDFINFO), reason="LibreOffice Impress and poppler are not installed"
)


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("impress")
    figure = figure_of(load(diagrams("figure-1.crosstalk")))
    (folder / "figure.pptx").write_bytes(render(figure, ExportOptions()))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [SOFFICE or "", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, str(folder / "figure.pptx")], check=True, capture_output=True, timeout=300)
    made = folder / "figure.pdf"
    if not made.exists():
        pytest.skip("LibreOffice is installed without Impress")
    return made


def test_it_opens_as_one_slide_of_the_pages_size(pdf: Path) -> None:
    page = load(diagrams("figure-1.crosstalk")).page.rect
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
