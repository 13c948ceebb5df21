"""`crosstalk [FILE]`: the window."""

from __future__ import annotations

import gc
from pathlib import Path

import click

from crosstalk.cli import system
from crosstalk.errors import CrosstalkError


@click.command("open")
@click.argument("path", metavar="[FILE]", required=False, type=click.Path(path_type=Path, readable=False))
@click.pass_context
def open_command(ctx: click.Context, path: Path | None) -> None:
    """Open a diagram in the window (`crosstalk FILE` does the same)."""
    if path is not None and not path.exists():
        hint = "" if path.suffix or len(path.parts) > 1 else " and no such command; see `crosstalk --help`"
        raise CrosstalkError(f"{path}: there is no such file{hint}.")
    system.require_display()
    # Starting makes a million objects that stay: the collector of cycles would walk through them time and again.
    # `run_window` puts it on again once the window stands.
    gc.disable()
    with system.explained_imports():
        from crosstalk.ui.app import run_window
    ctx.exit(run_window(path) or 0)
