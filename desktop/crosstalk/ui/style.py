"""The look of the program's own surface: quiet greys, one accent, a grid of 8 pixels."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractSpinBox, QApplication

from crosstalk.locations import resources

WINDOW_SIZE = (1440, 900)
DOCK_LEFT, DOCK_RIGHT = 272, 312
SPACE = 8
ICON_SIZE, SMALL_ICON = 20, 16

ACCENT = "#2f6fed"
ACCENT_SOFT = "#e4ecfd"
TEXT = "#1f2430"
TEXT_MUTED = "#5b6274"
TEXT_FAINT = "#8a91a3"
ICON = "#434a5c"
ICON_OFF = "#b9bfcb"
SURFACE = "#f6f7f9"
FIELD = "#ffffff"
LINE = "#d9dde5"
LINE_STRONG = "#c3c9d4"
HOVER = "#e9ecf2"


def _image(name: str) -> str:
    return resources("icons", f"{name}.svg").as_posix()


QSS = f"""
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
QToolButton:checked {{ border-color: #b9cdf8; }}
QToolButton:focus {{ border-color: {ACCENT}; }}
QToolButton#vision {{ background: {ACCENT_SOFT}; border-color: #b9cdf8; padding: 1px 8px; font-weight: 600; }}
QToolButton#primary {{ background: {ACCENT}; color: white; padding: 4px 12px; font-weight: 600; }}
QToolButton#primary:hover {{ background: #255fd4; }}
QDockWidget {{ color: {TEXT}; font-weight: 600; }}
QDockWidget::title {{ background: {SURFACE}; padding: 8px 12px 6px 12px; text-align: left; }}
QTabBar {{ background: {SURFACE}; qproperty-drawBase: 0; }}
QTabBar::tab {{ background: transparent; color: {TEXT_MUTED}; padding: 7px 7px; border: none;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {TEXT}; border-bottom-color: {ACCENT}; }}
QTabBar::tab:hover {{ color: {TEXT}; }}
QTabBar::tab:focus {{ background: {ACCENT_SOFT}; }}
QStatusBar {{ background: {SURFACE}; border-top: 1px solid {LINE}; }}
QStatusBar::item {{ border: none; }}
QLabel#hint {{ color: {TEXT_MUTED}; padding-left: 8px; }}
QLabel#hint[said="true"] {{ color: {TEXT}; }}
QLabel#status-fact {{ color: {TEXT_MUTED}; padding: 0 8px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {{ background: {FIELD};
    border: 1px solid {LINE_STRONG}; border-radius: 5px; padding: 3px 6px; selection-background-color: {ACCENT};
    selection-color: white; min-height: 18px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {{
    border-color: {ACCENT}; }}
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {{ background: {SURFACE};
    color: {TEXT_FAINT}; }}
QComboBox {{ padding-right: 22px; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url({_image("chevron-down")}); width: 12px; height: 12px; }}
QSpinBox, QDoubleSpinBox {{ padding: 2px 20px 1px 6px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: 18px; background: transparent; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {HOVER}; }}
QAbstractSpinBox::up-button {{ subcontrol-origin: border; subcontrol-position: top right; margin: 1px 1px 0 0; }}
QAbstractSpinBox::down-button {{ subcontrol-origin: border; subcontrol-position: bottom right; margin: 0 1px 1px 0; }}
QAbstractSpinBox::up-arrow {{ image: url({_image("chevron-up")}); width: 9px; height: 9px; }}
QAbstractSpinBox::down-arrow {{ image: url({_image("chevron-down")}); width: 9px; height: 9px; }}
QAbstractSpinBox QLineEdit {{ border: none; background: transparent; padding: 0 4px; }}
QCheckBox {{ spacing: 8px; }}
QCheckBox::indicator, QListView::indicator {{ width: 14px; height: 14px; border: 1px solid {LINE_STRONG};
    border-radius: 3px; background: {FIELD}; }}
QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border-color: {ACCENT}; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {ACCENT};
    border-color: {ACCENT}; image: url({_image("check")}); }}
QCheckBox::indicator:indeterminate {{ background: {ACCENT_SOFT}; border-color: {ACCENT}; }}
QComboBox QAbstractItemView {{ background: {FIELD}; border: 1px solid {LINE_STRONG};
    selection-background-color: {ACCENT_SOFT}; selection-color: {TEXT}; }}
QPushButton {{ background: {FIELD}; border: 1px solid {LINE_STRONG}; border-radius: 5px; padding: 5px 14px;
    min-height: 18px; }}
QPushButton:hover {{ background: {HOVER}; }}
QPushButton:focus {{ border-color: {ACCENT}; }}
QPushButton:default {{ background: {ACCENT}; border-color: {ACCENT}; color: white; }}
QPushButton:default:hover {{ background: #255fd4; }}
QPushButton:disabled {{ background: {SURFACE}; border-color: {LINE}; color: {TEXT_FAINT}; }}
QListView, QTreeView {{ background: {FIELD}; border: 1px solid {LINE}; border-radius: 5px; }}
QListView::item:selected, QTreeView::item:selected {{ background: {ACCENT_SOFT}; color: {TEXT}; }}
QListView::item:hover, QTreeView::item:hover {{ background: {HOVER}; }}
QListWidget#history, QListWidget#lost {{ padding: 2px; }}
QListWidget#lost::item {{ padding: 6px; }}
QListWidget#history::item {{ padding-left: 6px; border-radius: 4px; }}
QFrame#card {{ background: {FIELD}; border: 1px solid {LINE}; border-radius: 5px; }}
QFrame#quick-pick {{ background: {SURFACE}; border: 1px solid {LINE_STRONG}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: #c6ccd7; border-radius: 4px; margin: 1px; min-height: 28px; min-width: 28px; }}
QScrollBar::handle:hover {{ background: #a7afbe; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea#canvas {{ background: #e9ebf0; }}
QAbstractScrollArea::corner {{ background: transparent; }}
QToolTip {{ background: #262b38; color: #ffffff; border: none; padding: 5px 7px; }}
"""

_INSET = 6
"""Left of a number in a box with arrows, in pixels."""


def apply(app: QApplication) -> None:
    """Give the application its look."""
    app.setStyle("Fusion")
    app.setPalette(_palette())
    app.setStyleSheet(QSS)


def inset(box: QAbstractSpinBox) -> None:
    """Let the number of a box begin where the words of other fields do: style sheets cannot reach it (Qt 6.11)."""
    box.lineEdit().setTextMargins(_INSET, 0, 0, 0)


def _palette() -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    for which, color in (
        (role.Window, SURFACE),
        (role.WindowText, TEXT),
        (role.Base, FIELD),
        (role.AlternateBase, "#f3f5f8"),
        (role.Text, TEXT),
        (role.Button, SURFACE),
        (role.ButtonText, TEXT),
        (role.PlaceholderText, TEXT_FAINT),
        (role.Highlight, ACCENT),
        (role.HighlightedText, "#ffffff"),
        (role.ToolTipBase, "#262b38"),
        (role.ToolTipText, "#ffffff"),
        (role.Link, ACCENT),
    ):
        palette.setColor(which, QColor(color))
    off = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(off, which, QColor(TEXT_FAINT))
    return palette
