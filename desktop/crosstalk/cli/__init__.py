"""Layer 6: the command line.

What belongs here: one file per command, and what all commands share: errors as one line (`app`), what the machine
lacks (`system`), values of options (`values`). Commands do nothing themselves: they read options, call the layers
below and print. It may import everything but `ui`, which `crosstalk FILE` loads when it opens the window; heavy
modules are imported inside the commands, so that `crosstalk --help` answers at once.

To add a command: one file with a click command, and one line in `app.COMMANDS`.
"""

from crosstalk.cli.app import main

__all__ = ["main"]
