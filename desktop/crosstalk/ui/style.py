"""The look of the program's own surface: quiet greys, one accent, a grid of 8 pixels."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget

from crosstalk.locations import resources

WINDOW_SIZE = (1440, 900)
DOCK_LEFT, DOCK_RIGHT = 292, 312
SPACE = 8
ICON_SIZE, SMALL_ICON = 20, 16

ACCENT = "#2f6fed"
"""Lines and words that are meant to be seen first."""
ACCENT_FILL, ACCENT_DEEP = "#2f6fed", "#255fd4"
"""Under white words, and the same under the pointer."""
ACCENT_SOFT, ACCENT_EDGE = "#e4ecfd", "#b9cdf8"
TEXT = "#1f2430"
TEXT_MUTED = "#5b6274"
TEXT_FAINT = "#767e91"
ICON = "#434a5c"
ICON_OFF = "#b9bfcb"
SURFACE = "#f6f7f9"
FIELD = "#ffffff"
ALTERNATE = "#f3f5f8"
LINE = "#d9dde5"
LINE_STRONG = "#c3c9d4"
HOVER = "#e9ecf2"
PASTEBOARD = "#e9ebf0"
"""Around the page."""
SCROLL, SCROLL_HOT = "#c6ccd7", "#a7afbe"
TIP = "#262b38"
GOOD, BAD, WARNING = "#1d7a46", "#c0391f", "#8f5600"
"""Words that say how it stands; a sign always says it too."""

_LIGHT = {
    name: tone for name, tone in list(globals().items()) if isinstance(tone, str) and tone.startswith("#")
}
_DARK = {
    "ACCENT": "#7ea8ff", "ACCENT_FILL": "#2f6fed", "ACCENT_DEEP": "#4a83f3", "ACCENT_SOFT": "#2c3b5e",
    "ACCENT_EDGE": "#4b66a3", "TEXT": "#e7eaf1", "TEXT_MUTED": "#aab2c3", "TEXT_FAINT": "#8f98ab", "ICON": "#c6ccd9",
    "ICON_OFF": "#596172", "SURFACE": "#1e2128", "FIELD": "#282c35", "ALTERNATE": "#23272f", "LINE": "#363c48",
    "LINE_STRONG": "#4d5566", "HOVER": "#323843", "PASTEBOARD": "#14161b", "SCROLL": "#4a5162",
    "SCROLL_HOT": "#626b7f", "TIP": "#3a4150", "GOOD": "#62c98c", "BAD": "#ff8a73", "WARNING": "#e8b04a",
}  # fmt: skip
is_dark = False
"""Whether the dark tones are on."""
scale = 1.0
"""By how much words, icons and gaps are larger than usual."""
moves = True
"""Whether things may slide and fade; False where the person asked for less motion."""


def use(*, dark: bool, larger: float = 1.0, motion: bool = True) -> None:
    """Take the light or the dark tones, and sizes, from now on; what stands already is not made anew.

    The tones are names of this module, so they are read where they are used (`style.TEXT`), never imported by name.
    """
    global is_dark, scale, moves
    globals().update(_DARK if dark else _LIGHT)
    is_dark, scale, moves = dark, larger, motion


def tones() -> dict[str, str]:
    """Return all tones that are on, by name."""
    return {name: globals()[name] for name in _LIGHT}


def _image(name: str) -> str:
    return resources("icons", f"{name}{'-dark' if is_dark and name != 'check' else ''}.svg").as_posix()


def px(length: float) -> int:
    """Return a length of the surface in pixels at the size that was chosen."""
    return round(length * scale)


def enlarge(window: QWidget, width: int, height: int) -> None:
    """Give a window a size in pixels at usual words; with larger words it grows, as far as the screen has room."""
    wanted, usual = QSize(px(width), px(height)), QSize(width, height)
    if scale > 1.0:
        wanted = wanted.boundedTo(usual.expandedTo(window.screen().availableSize()))
    window.resize(wanted)


def sheet() -> str:
    """Return the style sheet of the whole program in the tones and sizes of now."""
    found = _sheet()
    return found if scale == 1.0 else _PIXELS.sub(lambda m: f"{px(float(m[1]))}px", found)


_PIXELS = re.compile(r"\b([2-9]|\d{2,})px")
"""Lengths that grow with the words; hairlines stay."""


def _sheet() -> str:
    return f"""
* {{ outline: none; }}
QMainWindow, QDialog {{ background: {SURFACE}; }}
QMainWindow::separator {{ background: {LINE}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {ACCENT}; }}
QMenuBar {{ background: {SURFACE}; padding: 2px 4px; }}
QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
QMenuBar::item:selected {{ background: {HOVER}; }}
QMenu {{ background: {FIELD}; border: 1px solid {LINE_STRONG}; padding: 4px 0; }}
QMenu::item {{ padding: 5px 28px 5px 12px; }}
QMenu::item:selected {{ background: {ACCENT_SOFT}; color: {TEXT}; }}
QMenu::item:disabled {{ color: {TEXT_FAINT}; }}
QMenu::icon {{ padding-left: 10px; }}
QMenu::separator {{ height: 1px; background: {LINE}; margin: 4px 0; }}
QToolBar {{ background: {SURFACE}; border: none; border-bottom: 1px solid {LINE}; padding: 4px 8px; spacing: 2px; }}
QToolBar::separator {{ background: {LINE}; width: 1px; margin: 4px 6px; }}
QToolBarExtension {{ padding: 0; margin: 4px 0; min-width: 12px; max-width: 12px; background: {HOVER}; }}
QToolButton {{ border: 1px solid transparent; border-radius: 5px; padding: 4px; }}
QToolButton:hover {{ background: {HOVER}; }}
QToolButton:pressed, QToolButton:checked {{ background: {ACCENT_SOFT}; }}
QToolButton:checked {{ border-color: {ACCENT_EDGE}; }}
QToolButton:focus {{ border: 2px solid {ACCENT}; padding: 3px; }}
QToolButton#vision {{ background: {ACCENT_SOFT}; border-color: {ACCENT_EDGE}; padding: 1px 8px; font-weight: 600; }}
QToolButton#primary {{ background: {ACCENT_FILL}; color: white; padding: 4px 12px; font-weight: 600; }}
QToolButton#primary:hover {{ background: {ACCENT_DEEP}; }}
QToolButton#primary:focus {{ border: 2px solid {TEXT}; padding: 3px 11px; }}
QToolButton#vision:focus {{ padding: 0px 7px; }}
QDockWidget {{ color: {TEXT}; font-weight: 600; }}
QDockWidget::title {{ background: {SURFACE}; padding: 8px 12px 6px 12px; text-align: left; }}
QTabBar {{ background: {SURFACE}; qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {TEXT_MUTED}; padding: 7px 5px; border: none;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {TEXT}; border-bottom-color: {ACCENT}; }}
QTabBar::tab:hover {{ color: {TEXT}; }}
QTabBar::tab:focus {{ background: {ACCENT_SOFT}; border: 2px solid {ACCENT}; border-radius: 4px;
    padding: 5px 5px 7px 5px; }}
QStatusBar {{ background: {SURFACE}; border-top: 1px solid {LINE}; }}
QStatusBar::item {{ border: none; }}
QLabel#hint {{ color: {TEXT_MUTED}; padding-left: 8px; }}
QLabel#hint[said="true"] {{ color: {TEXT}; }}
QLabel#status-fact {{ color: {TEXT_MUTED}; padding: 0 8px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {{ background: {FIELD};
    border: 1px solid {LINE_STRONG}; border-radius: 5px; padding: 3px 6px; selection-background-color: {ACCENT_FILL};
    selection-color: white; min-height: 18px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {{
    border: 2px solid {ACCENT}; padding: 2px 5px; }}
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {{ background: {SURFACE};
    color: {TEXT_FAINT}; }}
QComboBox {{ padding-right: 22px; }}
QComboBox:focus {{ padding-right: 21px; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url({_image("chevron-down")}); width: 12px; height: 12px; }}
QSpinBox, QDoubleSpinBox {{ padding: 2px 20px 1px 6px; }}
QSpinBox:focus, QDoubleSpinBox:focus {{ padding: 1px 19px 0px 5px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 18px; background: transparent; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {HOVER}; }}
QAbstractSpinBox::up-button {{ subcontrol-origin: border; subcontrol-position: top right; margin: 1px 1px 0 0; }}
QAbstractSpinBox::down-button {{ subcontrol-origin: border; subcontrol-position: bottom right; margin: 0 1px 1px 0; }}
QAbstractSpinBox::up-arrow {{ image: url({_image("chevron-up")}); width: 9px; height: 9px; }}
QAbstractSpinBox::down-arrow {{ image: url({_image("chevron-down")}); width: 9px; height: 9px; }}
QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0 4px; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator, QGroupBox::indicator, QListView::indicator {{ width: 14px; height: 14px;
    border: 1px solid {LINE_STRONG}; border-radius: 3px; background: {FIELD}; }}
QCheckBox::indicator:hover {{ border-color: {ACCENT}; }}
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QListView::indicator:checked {{ background: {ACCENT_FILL};
    border-color: {ACCENT_FILL}; image: url({_image("check")}); }}
QCheckBox::indicator:indeterminate {{ background: {ACCENT_SOFT}; border-color: {ACCENT}; }}
QCheckBox::indicator:focus, QGroupBox::indicator:focus {{ border: 2px solid {ACCENT}; width: 12px; height: 12px; }}
QCheckBox::indicator:checked:focus, QGroupBox::indicator:checked:focus {{ border-color: {TEXT}; }}
QRadioButton {{ spacing: 8px; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {LINE_STRONG}; border-radius: 8px;
    background: {FIELD}; }}
QRadioButton::indicator:hover {{ border-color: {ACCENT}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {ACCENT_FILL}; background: white; }}
QRadioButton::indicator:focus {{ width: 12px; height: 12px; border: 2px solid {ACCENT}; }}
QRadioButton::indicator:checked:focus {{ width: 6px; height: 6px; border: 5px solid {TEXT}; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {LINE_STRONG}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {ACCENT_FILL}; }}
QSlider::sub-page:horizontal:disabled {{ background: {LINE_STRONG}; }}
QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -6px 0; border: 1px solid {SCROLL_HOT};
    border-radius: 8px; background: {FIELD}; }}
QSlider::handle:horizontal:hover {{ border-color: {ACCENT}; }}
QSlider::handle:horizontal:focus {{ width: 10px; height: 10px; border: 3px solid {ACCENT}; }}
QComboBox QAbstractItemView {{ background: {FIELD}; border: 1px solid {LINE_STRONG};
    selection-background-color: {ACCENT_SOFT}; selection-color: {TEXT}; }}
QPushButton {{ background: {FIELD}; border: 1px solid {LINE_STRONG}; border-radius: 5px; padding: 5px 14px;
    min-height: 18px; }}
QPushButton:hover {{ background: {HOVER}; }}
QPushButton:focus {{ border: 2px solid {ACCENT}; padding: 4px 13px; }}
QPushButton:default {{ background: {ACCENT_FILL}; border-color: {ACCENT_FILL}; color: white; }}
QPushButton:default:hover {{ background: {ACCENT_DEEP}; }}
QPushButton:default:focus {{ border-color: {TEXT}; }}
QPushButton:disabled {{ background: {SURFACE}; border-color: {LINE}; color: {TEXT_FAINT}; }}
QListView, QTreeView, QTableView {{ background: {FIELD}; border: 1px solid {LINE}; border-radius: 5px; }}
QListView:focus, QTreeView:focus, QTableView:focus {{ border: 1px solid {ACCENT}; }}
QScrollArea#quiet {{ border: 1px solid transparent; }}
QScrollArea#quiet:focus {{ border-color: {ACCENT}; }}
QListView::item:selected, QTreeView::item:selected {{ background: {ACCENT_SOFT}; color: {TEXT}; }}
QListView::item:hover, QTreeView::item:hover {{ background: {HOVER}; }}
QListWidget#history, QListWidget#lost {{ padding: 2px; }}
QListWidget#lost::item {{ padding: 6px; }}
QListWidget#history::item {{ padding-left: 6px; border-radius: 4px; }}
QFrame#card {{ background: {FIELD}; border: 1px solid {LINE}; border-radius: 5px; }}
QFrame#quick-pick {{ background: {SURFACE}; border: 1px solid {LINE_STRONG}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {SCROLL}; border-radius: 4px; margin: 1px; min-height: 28px; min-width: 28px; }}
QScrollBar::handle:hover {{ background: {SCROLL_HOT}; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea#canvas {{ background: {PASTEBOARD}; }}
QAbstractScrollArea::corner {{ background: transparent; }}
QToolTip {{ background: {TIP}; color: #ffffff; border: none; padding: 5px 7px; }}
"""


_INSET = 6
"""Left of a number in a box with arrows, in pixels."""


def apply(app: QApplication) -> None:
    """Give the application its look."""
    app.setStyle("Fusion")
    app.setPalette(_palette())
    app.setStyleSheet(sheet())
    _set_words(app)


def _set_words(app: QApplication) -> None:
    """Give words their size; what the system chose is kept as what usual means."""
    global _usual
    if _usual <= 0.0:
        _usual = app.font().pointSizeF()
    font = app.font()
    if _usual > 0.0 and font.pointSizeF() != _usual * scale:
        font.setPointSizeF(_usual * scale)
        app.setFont(font)


_usual = 0.0


def inset(box: QAbstractSpinBox) -> None:
    """Let the number of a box begin where the words of other fields do: style sheets cannot reach it (Qt 6.11)."""
    box.lineEdit().setTextMargins(_INSET, 0, 0, 0)


def _palette() -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    for which, color in (
        (role.Window, SURFACE),
        (role.WindowText, TEXT),
        (role.Base, FIELD),
        (role.AlternateBase, ALTERNATE),
        (role.Text, TEXT),
        (role.Button, SURFACE),
        (role.ButtonText, TEXT),
        (role.PlaceholderText, TEXT_FAINT),
        (role.Highlight, ACCENT_FILL),
        (role.HighlightedText, "#ffffff"),
        (role.ToolTipBase, TIP),
        (role.ToolTipText, "#ffffff"),
        (role.Link, ACCENT),
    ):
        palette.setColor(which, QColor(color))
    off = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(off, which, QColor(TEXT_FAINT))
    return palette
