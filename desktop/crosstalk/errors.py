"""The one error that a user is meant to read."""

from __future__ import annotations


class CrosstalkError(Exception):
    """Something that went wrong and that a person can act on.

    The message is one plain sentence that names the file or the record and says what to do. The command
    line prints it and exits with 1; the window shows it. Every other exception is a defect of the program.
    """
