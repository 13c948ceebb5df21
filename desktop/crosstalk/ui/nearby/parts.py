"""The small fields of the bar. Each shows what the selected records say and changes it in one undo step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QWidget

from crosstalk.editor.actions import REGISTRY
from crosstalk.model import Record
from crosstalk.tongue import again, tr
from crosstalk.ui import style
from crosstalk.ui.icons import icon
from crosstalk.ui.inspector.color_field import ColorField
from crosstalk.ui.inspector.values import MIXED

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

Records = Sequence[Record]
Refresh = Callable[[Records], None]


class Bar(QFrame):
    """A small bar over the page: what is done on it, its edge included, is not meant for the page below."""

    def event(self, event: QEvent) -> bool:
        """Keep presses and the wheel."""
        if event.type() in _KEPT:
            event.accept()
            return True
        return super().event(event)


_KEPT = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.ContextMenu,
        QEvent.Type.Wheel,
    }
)


class ColorSpot(ColorField):
    """A swatch alone, with the menu of colours."""

    def __init__(self, name: str, natural: str, parent: QWidget, *, none: bool = False) -> None:
        super().__init__(natural=natural, none=none, dialog_title=name, parent=parent)
        self.code.hide()
        self.swatch.setToolTip(name)
        self.setAccessibleName(name)
        self.setFixedWidth(self.swatch.width())

    def sizeHint(self) -> QSize:
        """Return the swatch."""
        return self.swatch.size()

    def show_value(self, value: Any) -> None:
        """Show the colour; the way back to the natural one is in the menu."""
        super().show_value(value)
        self.reset.hide()


def line(parent: QWidget) -> QFrame:
    """Return a thin line between groups of fields."""
    made = QFrame(parent)
    made.setObjectName("nearby-line")
    made.setFixedWidth(1)
    made.setFixedHeight(style.px(18))
    return made


def button(parent: QWidget, name: str, sign: str | QIcon, tip: str, *, ticks: bool = False) -> QToolButton:
    """Return a button with an icon."""
    made = QToolButton(parent)
    made.setObjectName(name)
    made.setIcon(icon(f"mdi6.{sign}") if isinstance(sign, str) else sign)
    made.setIconSize(QSize(style.px(style.SMALL_ICON), style.px(style.SMALL_ICON)))
    made.setToolTip(tip)
    made.setAccessibleName(tip.split("  (")[0])
    made.setCheckable(ticks)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made


def action_button(parent: QWidget, window: MainWindow, action_id: str) -> tuple[QToolButton, Refresh]:
    """Return a button for an action of the registry, and what keeps it up to date."""
    action, shown = REGISTRY[action_id], window.menus.action(action_id)
    session = window.document.session
    made = button(parent, f"nearby-{action_id}", shown.icon(), shown.toolTip(), ticks=bool(action.checked))
    made.clicked.connect(lambda: window.menus.run(action_id))

    def refresh(_: Records) -> None:
        now = REGISTRY[action_id]
        made.setEnabled(now.enabled(session))
        made.setToolTip(shown.toolTip())
        if now.checked is not None:
            made.setChecked(now.checked(session))

    return made, refresh


def action_menu(
    parent: QWidget, window: MainWindow, name: str, sign: str, tip: str, action_ids: Iterable[str]
) -> tuple[QToolButton, Refresh]:
    """Return a button that opens a menu of actions."""
    made = button(parent, f"nearby-{name}", sign, tip)
    ids = [i for i in action_ids if i in REGISTRY]

    def fill(menu: QMenu) -> None:
        window.menus.fill(menu, ids)

    _opens(made, fill)
    return made, lambda _: None


def choice_menu(
    parent: QWidget,
    name: str,
    sign: str,
    tip: str,
    choices: Callable[[], Sequence[tuple[Any, str]]],
    value: Callable[[], Any],
    choose: Callable[[Any], object],
) -> QToolButton:
    """Return a button that opens a menu of values, the present one ticked."""
    made = button(parent, f"nearby-{name}", sign, tip)

    def fill(menu: QMenu) -> None:
        now = value()
        for each, words in choices():
            entry = menu.addAction(again(words))
            entry.setCheckable(True)
            entry.setChecked(now is not MIXED and each == now)
            entry.triggered.connect(partial(_chosen, choose, each))

    _opens(made, fill)
    return made


def _chosen(choose: Callable[[Any], object], value: Any, _: bool = False) -> None:
    choose(value)


def _opens(made: QToolButton, fill: Callable[[QMenu], None]) -> None:
    """Let a button open a menu that is filled anew each time."""
    menu = QMenu(made)

    def anew() -> None:
        menu.clear()
        fill(menu)

    menu.aboutToShow.connect(anew)
    made.setMenu(menu)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    made.setProperty("opens", True)


def more_button(parent: QWidget, window: MainWindow) -> QToolButton:
    """Return the button for all that a right click offers."""
    made = button(parent, "nearby-more", "dots-horizontal", tr("More…"))

    def show() -> None:
        window.menus.context_menu().popup(made.mapToGlobal(made.rect().bottomLeft()))

    made.clicked.connect(show)
    return made
