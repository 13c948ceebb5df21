"""`crosstalk export`: diagrams to files, one or many."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from crosstalk.cli import system, values
from crosstalk.cli.export_jobs import Numbered, Wish, plan, progress, report, tried
from crosstalk.errors import CrosstalkError

STOPPED = 130
"""The exit code of what was interrupted from the keyboard."""


@click.command("export")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False))
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
@click.option("--dpi", type=float, help="Resolution of PNG and TIFF; 300 where nothing else is asked for.")
@click.option(
    "--width",
    "width_mm",
    metavar="LENGTH",
    type=values.millimetres,
    help="Physical width, e.g. 183mm; the whole figure scales with it, its text included.",
)
@click.option(
    "--text",
    type=click.Choice(["live", "outlines"]),
    help="Keep letters editable (live, the usual), or turn them into shapes (EPS always does).",
)
@click.option(
    "--target",
    type=click.Choice(["editors", "office", "web"]),
    help="SVG: for Illustrator and Inkscape (the usual), for PowerPoint and Word, or for a web page.",
)
@click.option(
    "--pages",
    type=click.Choice(["figure", "panels", "contexts", "steps"]),
    help="PDF, PPTX: the whole figure (the usual), or a page each for panel, context (see --each) or step.",
)
@click.option(
    "--slide",
    type=click.Choice(["page", "16:9"]),
    help="PPTX: slides of the page's size (the usual), or wide ones with the figure fitted into them.",
)
@click.option("--theme", help="Theme to draw in instead of the page's own.")
@click.option(
    "--background",
    metavar="none|COLOR",
    type=values.background,
    help="Ground of the page: transparent, or a colour like #ffffff; else the page's own.",
)
@click.option(
    "--context",
    metavar="DIM=VALUE",
    multiple=True,
    type=values.condition,
    help='Draw in a context, e.g. "tumor type=gastric"; may be given several times.',
)
@click.option(
    "--each", metavar="DIM", help="One numbered file (or page) for each value of a context dimension."
)
@click.option("--steps", is_flag=True, help="One numbered file for each step of the talk.")
@click.option("--no-diagram", is_flag=True, help="SVG, PDF, PPTX: do not put the diagram itself inside.")
@click.option(
    "--journal", "journal_id", metavar="ID", help="Take width, dpi and text from a journal's preset."
)
@click.option(
    "--preset",
    type=click.Choice(["remembered"]),
    help="Take the settings with which the window last exported this diagram to the format.",
)
@click.pass_context
def export_command(
    ctx: click.Context,
    /,
    files: tuple[Path, ...],
    output: str,
    formats: tuple[str, ...] | None,
    steps: bool,
    no_diagram: bool,
    journal_id: str | None,
    preset: str | None,
    **given: Any,
) -> None:
    """Export diagrams to files for journals, the web and other programs; needs no display.

    The ending of OUT says the format: svg, pdf, eps, pptx, png, tiff and whatever else is installed.

    \b
    crosstalk export figure.crosstalk -o figure.svg --target office
    crosstalk export figure.crosstalk -o figure.png --dpi 600 --width 89mm
    crosstalk export figure.crosstalk -o figure.pptx --slide 16:9 --pages steps
    crosstalk export figure.crosstalk -o figure.pdf --each "tumor type" --pages contexts
    crosstalk export *.crosstalk -o out/ --format svg,pdf,png,tiff,eps --journal nature

    What is typed comes before a journal's wishes, and these before remembered settings. A file that cannot be exported
    is reported, the others are still written, and the exit code is 1.
    """
    chosen = {name: value for name, value in given.items() if value not in (None, ())}
    if no_diagram:
        chosen["embed"] = False
    wish = Wish(chosen, _journal(journal_id), preset == "remembered", _numbered(chosen, steps))
    _refuse_nonsense(chosen)
    jobs = plan(files, output, formats or _of_journal(wish, output))
    system.hint_font(chosen.get("text", "live"))
    _export(ctx, jobs, wish)


def _export(ctx: click.Context, jobs: list[Any], wish: Wish) -> None:
    failed = done = 0
    try:
        for job in progress(jobs):
            failed += not tried(job, wish)
            done += 1
    except KeyboardInterrupt:
        report(f"Stopped; {done} of {len(jobs)} diagrams were exported, and no file is half written.")
        ctx.exit(STOPPED)
    if failed and len(jobs) > 1:
        click.echo(f"crosstalk: {failed} of {len(jobs)} files could not be exported.", err=True)
    ctx.exit(1 if failed else 0)


def _numbered(chosen: dict[str, Any], steps: bool) -> Numbered:
    """Return what becomes a file each: `--each` alone, or `--steps`; with `--pages contexts` they are pages."""
    if steps and "each" in chosen:
        raise CrosstalkError("Say either --steps or --each, not both.")
    if steps:
        return "steps"
    return "contexts" if "each" in chosen and chosen.get("pages") != "contexts" else ""


def _refuse_nonsense(chosen: dict[str, Any]) -> None:
    """Raise CrosstalkError for settings that can be wrong whatever the diagram, before anything is written."""
    from crosstalk.exporters import ExportOptions

    ExportOptions(**chosen)


def _journal(journal_id: str | None) -> Any:
    from crosstalk.cli.check import chosen

    return chosen(journal_id, strict=True) if journal_id else None


def _of_journal(wish: Wish, output: str) -> tuple[str, ...] | None:
    """Return the formats that the journal takes, where a folder was named and no format."""
    if wish.journal is None or Path(output).suffix:
        return None
    from crosstalk.cli.export_jobs import exporter_for
    from crosstalk.exporters import presets

    exporter_for(".png")  # the formats that need Qt, too
    return presets.formats_of(wish.journal) or None
