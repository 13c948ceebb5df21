"""Reporting a problem: what version ran where and what went wrong, without a word of what was being drawn."""

from __future__ import annotations

import logging
import platform
import sys
import traceback
from collections import deque
from importlib import metadata
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from crosstalk.errors import CrosstalkError
from crosstalk.tongue import tr
from crosstalk.ui import messages
from crosstalk.ui.style import SPACE, enlarge

MOST = 200
"""How many of the last events are kept, in memory only."""
_LIBRARIES = ("networkx", "numpy", "svgwrite", "msgspec", "lxml", "python-pptx", "rapidfuzz")


class EventLog(logging.Handler):
    """Keeps where the last events came from, not what they said: messages may quote labels and file names."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.lines: deque[str] = deque(maxlen=MOST)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep level, module, function and line, and the frames of an error without its message."""
        where = f"{record.name} {record.module}.{record.funcName}:{record.lineno}"
        self.lines.append(f"{record.levelname} {where}")
        if record.exc_info and record.exc_info[0] is not None:
            self.lines.extend(frames(record.exc_info[0], record.exc_info[2]))


log = EventLog()


def listen() -> None:
    """Begin to keep events; once per process."""
    logger = logging.getLogger("crosstalk")
    if log not in logger.handlers:
        logger.addHandler(log)


def note_defect(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Keep that the program made a mistake, and where."""
    log.lines.append(f"DEFECT {kind.__name__}")
    log.lines.extend(frames(kind, trace))


def frames(kind: type[BaseException], trace: TracebackType | None) -> list[str]:
    """Return an error's kind and the places it went through, by file name and line only."""
    steps = traceback.extract_tb(trace) if trace is not None else []
    places = [f"    {_short(step.filename)}:{step.lineno} {step.name}" for step in steps]
    return [f"  {kind.__module__}.{kind.__qualname__}", *places]


def facts() -> str:
    """Return what the program is and runs on, as lines of text; nothing of any diagram, folder or person."""
    lines = [
        f"Crosstalk Studio {_version('crosstalk-studio')}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        f"{platform.system()} {platform.release()}, {platform.machine()}, {QGuiApplication.platformName()}",
        f"Locale {QLocale.system().name()}",
        *_screens(),
        ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES),
    ]
    return "\n".join(lines)


def report() -> str:
    """Return the whole report."""
    events = "\n".join(log.lines) or "none"
    return f"{facts()}\n\nLast events\n{events}\n"


class ReportDialog(QDialog):
    """Shows just what would be handed on, to be copied or saved; the program itself sends nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.setWindowTitle(tr("Report a problem"))
        enlarge(self, 620, 480)
        words = QLabel(
            tr(
                "This is all the report holds: versions, the machine, and where in the program the last events"
                " were. It has nothing of your figure. Add what you did, and send it with your report."
            ),
            self,
        )
        words.setWordWrap(True)
        self.text = QPlainTextEdit(report(), self)
        self.text.setObjectName("report-text")
        self.text.setAccessibleName(tr("The report; you can change it"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.toPlainText()))
        self.save = buttons.addButton(tr("Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.clicked.connect(self._choose_file)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACE)
        layout.addWidget(words)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)

    def write(self, path: Path) -> None:
        """Save the report; raises CrosstalkError where that cannot be."""
        try:
            path.write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError as error:
            raise CrosstalkError(
                tr("The report cannot be saved as {file}; choose another folder.", file=path.name)
            ) from error

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), "crosstalk-report.txt")
        if name:
            try:
                self.write(Path(name))
            except CrosstalkError as error:
                messages.tell(self, error)


def _screens() -> list[str]:
    return [
        f"Screen {n}: {screen.size().width()} × {screen.size().height()} at {screen.devicePixelRatio():g}"
        for n, screen in enumerate(QGuiApplication.screens(), 1)
    ]


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "?"


def _short(filename: str) -> str:
    """Return a source file's path inside the program or its libraries; folders of the person never show."""
    parts = Path(filename).parts
    for root in ("crosstalk", "site-packages"):
        if root in parts:
            last = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[last:])
    return Path(filename).name if filename.startswith(sys.prefix) else "…"
