"""PDFs and EPS files in readers that are not ours: poppler's tools and Ghostscript, where the machine has them."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.fidelity.difference import Picture


def needs(*tools: str) -> pytest.MarkDecorator:
    """Skip a test where a tool is missing."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed here: {', '.join(missing)}")


def poppler(tool: str, data: bytes, *arguments: str, out: str | None = "-") -> str:
    """Return what a tool of poppler says about a PDF."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "figure.pdf")
        path.write_bytes(data)
        command = [tool, *arguments, str(path), *([out] if out else [])]
        return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def text_of_pdf(data: bytes) -> str:
    """Return the text of a PDF in reading order."""
    return poppler("pdftotext", data, "-enc", "UTF-8")


def facts_of_pdf(data: bytes) -> dict[str, str]:
    """Return what pdfinfo says, by name; sizes of all pages."""
    lines = poppler("pdfinfo", data, "-l", "99", out=None).splitlines()
    return {name.strip(): value.strip() for name, _, value in (line.partition(":") for line in lines)}


def pdf_picture(data: bytes, dpi: float) -> Picture:
    """Return the first page as poppler renders it."""
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder, "figure.pdf"), Path(folder, "page")
        path.write_bytes(data)
        subprocess.run(["pdftoppm", "-r", f"{dpi:g}", "-png", "-singlefile", str(path), str(out)], check=True)
        return _array(out.with_suffix(".png").read_bytes())


def gs_picture(data: bytes, dpi: int, finer: int = 8) -> Picture:
    """Return an EPS or PDF as Ghostscript renders it, averaged from so many times finer pixels."""
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder, "figure"), Path(folder, "page.png")
        path.write_bytes(data)
        size = f"-r{dpi * finer}"
        options = ["-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-dEPSCrop", "-sDEVICE=png16m", size]
        subprocess.run(["gs", *options, f"-sOutputFile={out}", str(path)], check=True, capture_output=True)
        return _array(out.read_bytes(), finer)


def _array(data: bytes, finer: int = 1) -> Picture:
    Image.MAX_IMAGE_PIXELS = None
    image = Image.open(io.BytesIO(data)).convert("RGB")
    return np.asarray(image.reduce(finer) if finer > 1 else image)
