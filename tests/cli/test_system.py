"""What the machine lacks is said with the package that brings it."""

from __future__ import annotations

import pytest

from crosstalk.cli import system
from crosstalk.errors import CrosstalkError


@pytest.mark.parametrize(
    ("message", "package"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file or directory", "libegl1"),
        ("libGL.so.1: cannot open shared object file: No such file or directory", "libgl1"),
        ("libxkbcommon.so.0: cannot open shared object file", "libxkbcommon0"),
        ("libxcb-cursor.so.0: cannot open shared object file", "libxcb-cursor0"),
    ],
)
def test_a_missing_library_names_its_package(message: str, package: str) -> None:
    with (
        pytest.raises(CrosstalkError, match=rf"apt install .*\b{package}\b") as caught,
        system.explained_imports(),
    ):
        raise ImportError(message)
    assert "\n" not in str(caught.value)


def test_all_that_is_missing_is_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "_loads", lambda name: name not in ("libGL.so.1", "libxkbcommon.so.0"))
    error = system.explain_import(ImportError("libEGL.so.1: cannot open shared object file"))
    assert "`sudo apt install libegl1 libgl1 libxkbcommon0`" in str(error)


def test_what_only_a_window_needs_is_said_before_qt_aborts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "is_linux", lambda: True)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(system, "_xcb_problem", lambda: "libxcb-cursor.so.0: cannot open shared object file")
    monkeypatch.setattr(system, "_loads", lambda name: name != "libxcb-icccm.so.4")
    with pytest.raises(CrosstalkError, match="libxcb-cursor0 libxcb-icccm4"):
        system.require_display()
    monkeypatch.setattr(system, "_xcb_problem", lambda: "")
    monkeypatch.setattr(system, "_display_answers", lambda: True)
    system.require_display()
    monkeypatch.setattr(system, "_display_answers", lambda: False)
    with pytest.raises(CrosstalkError, match="does not answer"):
        system.require_display()


@pytest.mark.skipif(not system.is_linux() or not system._loads("libxcb.so.1"), reason="no X11 here")
def test_a_display_that_is_not_there_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    assert not system._display_answers()


def test_a_library_without_a_known_package_is_still_named() -> None:
    assert "libodd.so.7" in str(
        system.explain_import(ImportError("libodd.so.7: cannot open shared object file"))
    )


def test_qt_that_is_not_installed_is_said() -> None:
    error = ModuleNotFoundError("No module named 'PySide6'", name="PySide6")
    assert "pip install" in str(system.explain_import(error))


def test_a_defect_stays_a_defect() -> None:
    with pytest.raises(ImportError, match="cannot import name"), system.explained_imports():
        raise ImportError("cannot import name 'x' from 'crosstalk.ui'")


def test_a_missing_font_is_a_warning_for_live_text_and_an_error_for_outlines(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("crosstalk.text.fonts.installed", tuple)
    system.hint_font("live")
    assert "fonts-liberation" in capsys.readouterr().err
    with pytest.raises(CrosstalkError, match="fonts-liberation"):
        system.hint_font("outlines")


def test_painting_needs_no_screen_but_a_choice_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "is_linux", lambda: True)
    monkeypatch.setenv("QT_QPA_PLATFORM", "minimal")
    system.prepare_headless()
    assert system.os.environ["QT_QPA_PLATFORM"] == "minimal"
    monkeypatch.delenv("QT_QPA_PLATFORM")
    system.prepare_headless()
    assert system.os.environ["QT_QPA_PLATFORM"] == "offscreen"
