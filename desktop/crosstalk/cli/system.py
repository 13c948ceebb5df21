"""What a machine may lack for Qt and fonts, said in one line with the package to install."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from crosstalk.errors import CrosstalkError

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}
"""Libraries that Qt loads anywhere, and the packages of Debian and Ubuntu that hold them."""

WINDOW_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}
"""Libraries that it needs beside those to open a window under X11."""

_LIBRARY = re.compile(r"(lib[\w.+-]+?\.so(?:\.\d+)*)")


def is_linux() -> bool:
    """Whether this is a system with X11 or Wayland (Windows and macOS always have what Qt needs)."""
    return sys.platform.startswith("linux")


def prepare_headless() -> None:
    """Let Qt paint without a screen; must be called before Qt is loaded. A choice of the user's stays."""
    if is_linux():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@contextmanager
def explained_imports() -> Iterator[None]:
    """Turn the ImportError of a Qt module that lacks a system library into a CrosstalkError naming the package."""
    try:
        yield
    except ImportError as error:
        explained = explain_import(error)
        if explained is None:
            raise
        raise explained from error


def explain_import(error: ImportError) -> CrosstalkError | None:
    """Return the sentence for an ImportError, or None where it is a defect of the program."""
    match = _LIBRARY.search(str(error))
    if match and "PySide6" not in match[1]:
        return _lacking([match[1], *(name for name in PACKAGES if not _loads(name))])
    if isinstance(error, ModuleNotFoundError) and (error.name or "").split(".")[0] in (
        "PySide6",
        "shiboken6",
    ):
        return CrosstalkError("Qt for Python is not installed; run `pip install PySide6-Essentials`.")
    return None


def require_display() -> None:
    """Raise CrosstalkError where no window can be opened: Qt itself would abort without a word of help."""
    if not is_linux() or os.environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in ("xcb", "wayland"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise CrosstalkError(
            "There is no display to open a window on; `crosstalk export` and `crosstalk info` need none."
        )
    problem = _LIBRARY.search(_xcb_problem())
    if problem:
        raise _lacking([problem[1], *(name for name in WINDOW_PACKAGES if not _loads(name))])
    if not _display_answers():
        raise CrosstalkError(f"The display {os.environ['DISPLAY']} does not answer; is its X server running?")


def hint_font(text: str) -> None:
    """Warn on stderr where no font has the widths of Arial; raises CrosstalkError where outlines need one."""
    from crosstalk.text.fonts import font_file

    try:
        font_file()
    except CrosstalkError as error:
        if text == "outlines":
            raise
        click.echo(f"crosstalk: warning: {error}", err=True)


def _lacking(libraries: list[str]) -> CrosstalkError:
    known = PACKAGES | WINDOW_PACKAGES
    unique = list(dict.fromkeys(libraries))
    packages = list(dict.fromkeys(known.get(name, "") for name in unique))
    named = " ".join(package for package in packages if package)
    how = f"install it, on Debian and Ubuntu with `sudo apt install {named}`" if named else "install it"
    return CrosstalkError(f"A system library that Qt needs is missing ({', '.join(unique)}); {how}.")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _display_answers() -> bool:
    """Whether the X server that DISPLAY names lets us in; True where that cannot be found out."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    error: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return error == 0


def _xcb_problem() -> str:
    """Return why the plug-in that opens windows under X11 cannot be loaded, "" where it can."""
    found = importlib.util.find_spec("PySide6")
    if found is None or not found.submodule_search_locations:
        return ""
    plugin = Path(found.submodule_search_locations[0], "Qt", "plugins", "platforms", "libqxcb.so")
    if not plugin.exists():
        return ""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return str(error)
    return ""
