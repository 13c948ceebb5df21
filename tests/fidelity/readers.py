"""Programs that are not ours and show our files: each makes a picture of one output of a figure.

Every reader covers the pixels of a rim in its own coarse way (16 steps of coverage are usual). What is compared is the
picture and not that, so a reader renders twice as finely and its pixels are averaged two by two.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
import resvg_py
from PIL import Image

from crosstalk.exporters import ExportOptions, Figure, pdf, pptx, svg
from crosstalk.text.fonts import installed
from tests.fidelity.difference import Picture
from tests.fidelity.pictures import SCALE

Text = Literal["live", "outlines"]
FINER = 2
FINEST = 4
"""Ghostscript paints every pixel that a line touches, smoothed or not: by fewer of a point, the finer they are."""
DPI = 72 * SCALE * FINER


class Reader(NamedTuple):
    """An output and a program that shows it."""

    name: str
    output: str
    program: str
    """What must be on the path; "" is always there."""
    show: Callable[[Figure, Text], bytes]
    """Returns the PNG of the page at `DPI`."""
    finer: int = FINER
    """How many times finer than the canvas's pixels its picture is."""

    @property
    def is_here(self) -> bool:
        """Whether this machine has it."""
        return not self.program or shutil.which(self.program) is not None

    def picture(self, figure: Figure, text: Text) -> Picture:
        """Return what it shows, in pixels of the canvas."""
        page = figure.scene.page
        width, height = round(page.width * SCALE), round(page.height * SCALE)
        Image.MAX_IMAGE_PIXELS = None
        image = Image.open(io.BytesIO(self.show(figure, text))).convert("RGB")
        n = self.finer
        fine = np.asarray(image, dtype=np.uint8)[: height * n, : width * n]
        assert fine.shape[:2] == (height * n, width * n), f"{self.name} shows a page of {image.size} pixels"
        mean = fine.reshape(height, n, width, n, 3).mean(axis=(1, 3), dtype=np.float32)
        return np.asarray(np.round(mean), dtype=np.uint8)


def ground(figure: Figure) -> str:
    """Return the colour behind everything, which a transparent page does not write."""
    return figure.scene.background or figure.scene.paper


def _svg(figure: Figure, text: Text) -> bytes:
    return svg.render(figure, ExportOptions(text=text, background=ground(figure), embed=False))


def _resvg(figure: Figure, text: Text) -> bytes:
    # Reading all fonts of a machine takes a second; outlines need none.
    fonts = _fonts() if text == "live" else []
    markup = _svg(figure, text).decode()
    return bytes(resvg_py.svg_to_bytes(svg_string=markup, dpi=DPI, skip_system_fonts=True, font_files=fonts))


@cache
def _fonts() -> list[str]:
    return [str(path) for path in installed()]


def _run(command: list[str], made: Path) -> bytes:
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    return made.read_bytes()


def _rsvg(figure: Figure, text: Text) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder, "figure.svg"), Path(folder, "page.png")
        source.write_bytes(_svg(figure, text))
        # Unlimited, for the sheets are large; the size is that of the page, not of a screen's 96 dpi.
        page = figure.scene.page
        size = [f"--width={round(page.width * DPI / 72)}", f"--height={round(page.height * DPI / 72)}"]
        return _run(["rsvg-convert", "--unlimited", *size, "-o", str(out), str(source)], out)


def _inkscape(figure: Figure, text: Text) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder, "figure.svg"), Path(folder, "page.png")
        source.write_bytes(_svg(figure, text))
        return _run(["inkscape", str(source), f"--export-dpi={DPI:g}", f"--export-filename={out}"], out)


def _chromium(figure: Figure, text: Text) -> bytes:
    page = figure.scene.page
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "figure.svg").write_bytes(_svg(figure, text))
        # The page in CSS pixels of a point each, and so many device pixels in each of them.
        html = f'<body style="margin:0"><img src="figure.svg" style="display:block;width:{page.width}px">'
        Path(folder, "page.html").write_text(html, encoding="utf-8")
        # Taller than the page: Chromium takes the room of its bars from a window, and the picture is cut afterwards.
        size = f"--window-size={max(500, round(page.width))},{round(page.height) + 200}"
        command = [
            "chromium",
            "--headless",
            "--disable-gpu",
            "--hide-scrollbars",
            f"--user-data-dir={folder}/profile",
        ]
        command += [
            size,
            f"--force-device-scale-factor={DPI / 72:g}",
            "--force-color-profile=srgb",
            "--no-first-run",
        ]
        command += ["--no-sandbox"] if os.geteuid() == 0 else []
        out = Path(folder, "page.png")
        return _run([*command, f"--screenshot={out}", Path(folder, "page.html").as_uri()], out)


def poppler(data: bytes, folder: str) -> bytes:
    """Return the first page of a PDF as poppler shows it, as PNG; files go to the folder."""
    source, out = Path(folder, "figure.pdf"), Path(folder, "page")
    source.write_bytes(data)
    made = out.with_suffix(".png")
    return _run(["pdftoppm", "-r", f"{DPI:g}", "-png", "-singlefile", str(source), str(out)], made)


def _pdf(figure: Figure, text: Text) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        options = ExportOptions(text=text, background=ground(figure), embed=False)
        return poppler(pdf.render(figure, options), folder)


def _ghostscript(figure: Figure, text: Text) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source, out = Path(folder, "figure.pdf"), Path(folder, "page.png")
        source.write_bytes(
            pdf.render(figure, ExportOptions(text=text, background=ground(figure), embed=False))
        )
        smooth = ["-dTextAlphaBits=4", "-dGraphicsAlphaBits=4", f"-r{72 * SCALE * FINEST:g}"]
        command = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=png16m", *smooth]
        return _run([*command, f"-sOutputFile={out}", str(source)], out)


def _impress(figure: Figure, text: Text) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "figure.pptx")
        source.write_bytes(
            pptx.render(figure, ExportOptions(text=text, background=ground(figure), embed=False))
        )
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, str(source)]
        return poppler(_run(command, source.with_suffix(".pdf")), folder)


READERS = (
    Reader("resvg", "SVG", "", _resvg),
    Reader("librsvg", "SVG", "rsvg-convert", _rsvg),
    Reader("Inkscape", "SVG", "inkscape", _inkscape),
    Reader("Chromium", "SVG", "chromium", _chromium),
    Reader("poppler", "PDF", "pdftoppm", _pdf),
    Reader("Ghostscript", "PDF", "gs", _ghostscript, FINEST),
    Reader("LibreOffice", "PPTX", "soffice", _impress),
)


class Own(NamedTuple):
    """What a reader does of its own accord with a figure, and what that may come to; other readers prove it its own."""

    shown: str
    figure: str
    mean: float
    share: float
    says: str


OWN: tuple[Own, ...] = (
    Own(
        "PPTX in LibreOffice",
        "figure-1, dark",
        0.7,
        0.01,
        "on a dark page its kerning, its transparency in whole per cent, its arrowheads of three sizes and its dashes "
        "in whole hundredths of a millimetre weigh more",
    ),
)
"""Every row that may be beyond the limits, with its reason and its own limits."""
