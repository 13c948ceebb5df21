"""`crosstalk export`: diagrams to files, one or many."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

import click
from tqdm import tqdm

from crosstalk.cli import system, values
from crosstalk.errors import CrosstalkError

if TYPE_CHECKING:
    from crosstalk.exporters import Exporter, ExportOptions


class Job(NamedTuple):
    """One diagram and the files that it is to become."""

    source: Path
    targets: tuple[tuple[Path, Exporter], ...]


@click.command("export")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, metavar="OUT", help="File to write; a folder for several files."
)
@click.option(
    "--format",
    "formats",
    metavar="NAMES",
    type=values.formats,
    help="Formats to write into the folder OUT, e.g. svg,pdf,png,tiff,eps,pptx.",
)
@click.option("--dpi", type=float, default=300.0, show_default=True, help="Resolution of PNG and TIFF.")
@click.option(
    "--width",
    metavar="LENGTH",
    type=values.millimetres,
    help="Physical width, e.g. 183mm; the whole figure scales with it, its text included.",
)
@click.option(
    "--text",
    type=click.Choice(["live", "outlines"]),
    default="live",
    show_default=True,
    help="Keep letters editable, or turn them into shapes (EPS always does).",
)
@click.option(
    "--pages",
    type=click.Choice(["figure", "panels"]),
    default="figure",
    show_default=True,
    help="PDF: the whole figure on one page, or a page for each panel.",
)
@click.option(
    "--slide",
    type=click.Choice(["page", "16:9"]),
    default="page",
    show_default=True,
    help="PPTX: a slide of the page's size, or a wide one with the figure fitted into it.",
)
@click.option("--theme", help="Theme to draw in instead of the page's own.")
@click.option(
    "--background",
    metavar="none|COLOR",
    type=values.background,
    help="Ground of the page: transparent, or a colour like #ffffff; else the page's own.",
)
@click.pass_context
def export_command(
    ctx: click.Context,
    files: tuple[Path, ...],
    output: str,
    formats: tuple[str, ...] | None,
    dpi: float,
    width: float | None,
    text: Literal["live", "outlines"],
    pages: Literal["figure", "panels"],
    slide: Literal["page", "16:9"],
    theme: str | None,
    background: str | None,
) -> None:
    """Export diagrams to files for journals, the web and other programs; needs no display.

    The ending of OUT says the format: svg, pdf, eps, pptx, png, tiff and whatever else is installed.

    \b
    crosstalk export figure.crosstalk -o figure.svg
    crosstalk export figure.crosstalk -o figure.png --dpi 600 --width 89mm
    crosstalk export figure.crosstalk -o figure.pptx --slide 16:9
    crosstalk export *.crosstalk -o out/ --format svg,pdf,png,tiff,eps

    A file that cannot be exported is reported, the others are still written, and the exit code is 1.
    """
    from crosstalk.exporters import ExportOptions

    options = ExportOptions(
        dpi=dpi, width_mm=width, text=text, theme=theme, background=background, pages=pages, slide=slide
    )
    jobs = plan(files, output, formats)
    system.hint_font(text)
    failed = sum(not _tried(job, options) for job in _progress(jobs))
    if failed and len(jobs) > 1:
        click.echo(f"crosstalk: {failed} of {len(jobs)} files could not be exported.", err=True)
    ctx.exit(1 if failed else 0)


def plan(files: tuple[Path, ...], output: str, formats: tuple[str, ...] | None) -> list[Job]:
    """Return what is to be written where; raises CrosstalkError before anything is written."""
    folder = Path(output)
    into_folder = len(files) > 1 or formats is not None or output.endswith(("/", os.sep)) or folder.is_dir()
    if not into_folder:
        return [Job(files[0], ((folder, _exporter(folder.suffix)),))]
    if len(files) > 1 and folder.suffix and not folder.is_dir() and not output.endswith(("/", os.sep)):
        raise CrosstalkError(f"{len(files)} files need a folder to be written to, not the one file {output}.")
    exporters = [_exporter(f".{name}") for name in formats or ("svg",)]
    jobs = [
        Job(file, tuple((folder / f"{file.stem}{e.suffixes[0]}", e) for e in exporters)) for file in files
    ]
    _refuse_clashes(jobs)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise CrosstalkError(f"The folder {folder} cannot be made: {reason}.") from error
    return jobs


def _exporter(suffix: str) -> Exporter:
    from crosstalk import exporters

    try:
        return exporters.for_suffix(suffix)
    except CrosstalkError:
        # The formats that need Qt register when painting is loaded; the others do not pay for that.
        system.prepare_headless()
        with system.explained_imports():
            import crosstalk.painting.outputs  # noqa: F401
    return exporters.for_suffix(suffix)


def _refuse_clashes(jobs: list[Job]) -> None:
    seen: dict[Path, Path] = {}
    for job in jobs:
        for target, _ in job.targets:
            if target in seen:
                raise CrosstalkError(
                    f"{seen[target]} and {job.source} would both become {target}; rename one of them."
                )
            seen[target] = job.source


def _progress(jobs: list[Job]) -> Iterator[Job]:
    shown = len(jobs) > 1 or sys.stderr.isatty()
    yield from tqdm(
        jobs, desc="Exporting", unit="file", file=sys.stderr, disable=not shown, leave=len(jobs) > 1
    )


def _tried(job: Job, options: ExportOptions) -> bool:
    """Export one diagram; where that fails, say why in one line and return False."""
    try:
        return _run(job, options)
    except CrosstalkError as error:
        _report(str(error))
    except MemoryError:
        _report(f"{job.source}: there is not enough memory; try a smaller width or fewer dots per inch.")
    except Exception as error:
        if os.environ.get("CROSSTALK_DEBUG"):
            raise
        what = f"{type(error).__name__}: {error}"
        _report(f"{job.source}: a defect of the program ({what}); please report it with this file.")
    return False


def _run(job: Job, options: ExportOptions) -> bool:
    """Write what can be written of one diagram; a format that fails does not stop the others."""
    from crosstalk.exporters import figure_of
    from crosstalk.importers import open_any
    from crosstalk.storage.files import write_bytes

    figure = figure_of(open_any(job.source), options)
    failed = False
    for target, exporter in job.targets:
        try:
            write_bytes(target, exporter.render(figure, options))
        except CrosstalkError as error:
            failed = True
            _report(str(error) if str(target) in str(error) else f"{target}: {error}")
    return not failed


def _report(sentence: str) -> None:
    tqdm.write(f"crosstalk: {' '.join(sentence.split())}", file=sys.stderr)
