"""`crosstalk`: the group of commands, and how each of them fails."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

from crosstalk import __version__
from crosstalk.errors import CrosstalkError

COMMANDS = {
    "open": "crosstalk.cli.open:open_command",
    "export": "crosstalk.cli.export:export_command",
    "new": "crosstalk.cli.new:new_command",
    "catalog": "crosstalk.cli.catalog:catalog_command",
    "info": "crosstalk.cli.info:info_command",
    "check": "crosstalk.cli.check:check_command",
    "query": "crosstalk.cli.query:query_command",
    "tell": "crosstalk.cli.tell:tell_command",
    "diff": "crosstalk.cli.diff:diff_command",
}
"""Where each command is; it is imported when it is asked for."""


class _Commands(click.Group):
    """Finds commands by COMMANDS, takes any other word as a file to open, and says errors in one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names for the help, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return a command; None where there is none of that name."""
        place = COMMANDS.get(cmd_name)
        if place is None:
            return None
        module, name = place.split(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take a word that is no command as the file to open."""
        if args and args[0] not in COMMANDS:
            args = ["open", *args]
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what a person can act on becomes one line and exit code 1."""
        _tolerate_terminals()
        try:
            return super().invoke(ctx)
        except CrosstalkError as error:
            _fail(ctx, str(error))
        except BrokenPipeError:
            raise  # click ends quietly where the reader of a pipe has gone.
        except OSError as error:
            what = f"{error.filename}: " if error.filename else ""
            _fail(ctx, f"{what}{(error.strerror or str(error)).lower()}.")
        except MemoryError:
            _fail(ctx, "There is not enough memory for this; try a smaller width or fewer dots per inch.")


def _fail(ctx: click.Context, sentence: str) -> None:
    click.echo(f"crosstalk: {' '.join(sentence.split())}", err=True)
    ctx.exit(1)


def _tolerate_terminals() -> None:
    """Let a terminal that lacks β or ⁺ print something else instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


@click.group(
    cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="crosstalk", message="%(prog)s %(version)s")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Compose, save and export figures of cancer neuroscience.

    `crosstalk FILE` opens a diagram (or an SVG that was exported) in the window, `crosstalk` alone an empty one.
    """
    if ctx.invoked_subcommand is None:
        command = main.get_command(ctx, "open")
        assert command is not None
        ctx.invoke(command, path=None)
