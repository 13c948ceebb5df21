"""What only a window can offer to the command search: files that were open before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from crosstalk.editor.finding.entry import Entry
from crosstalk.editor.finding.sources import Source
from crosstalk.tongue import tr
from crosstalk.ui import recent

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.ui.window import MainWindow


def of(window: MainWindow) -> Sequence[Source]:
    """Return the sources of a window."""

    def files(_: EditorSession, text: str) -> Iterable[Entry]:
        for path in recent.recent_files() if text.strip() else ():
            about = tr("Open again: {folder}", folder=path.parent)
            yield Entry(
                "file", str(path), path.name, partial(_open, window, path), about,
                icon="mdi6.file-clock-outline", weight=-4.0,
            )  # fmt: skip

    return (files,)


def _open(window: MainWindow, path: Path, _: EditorSession) -> None:
    window.files.open(path)
