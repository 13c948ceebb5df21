"""Puts the windows of a talk on screens, and takes them off again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from crosstalk.catalog import Catalog
from crosstalk.model import Diagram, Step
from crosstalk.ui.presenter.audience import AudienceWindow
from crosstalk.ui.presenter.pictures import Pictures
from crosstalk.ui.presenter.show import Show
from crosstalk.ui.presenter.speaker import SpeakerWindow


class Presenter(QObject):
    """A talk that is on. With a second screen the room has it and the speaker the own one; else S changes between."""

    ended = Signal(int)
    """The number, from 0, of the step that was shown last."""

    def __init__(
        self,
        diagram: Diagram,
        catalog: Catalog,
        paper: str,
        *,
        steps: Sequence[Step] = (),
        start: int = 0,
        theme: str | None = None,
        home: QWidget | None = None,
    ) -> None:
        """Prepare a talk of the diagram's steps (or of others); raises ValueError where there are none."""
        super().__init__(home)
        self._home = home
        self._is_over = False
        self.show = Show(steps or diagram.steps, start, self)
        self.pictures = Pictures(diagram, catalog, theme, self)
        self.audience = AudienceWindow(self.show, self.pictures, paper)
        self.speaker = SpeakerWindow(self.show, self.pictures, paper)
        self.screen: QScreen | None = None
        """Where the room looks."""
        self.show.ended.connect(self.end)
        self.show.speaker_asked.connect(self.toggle_speaker)
        self.show.screen_asked.connect(self.other_screen)
        self.speaker.screen_chosen.connect(lambda number: self.use_screen(self.screens[number]))
        self.speaker.closed.connect(self.audience.setFocus)

    @property
    def screens(self) -> list[QScreen]:
        """The screens that there are."""
        return list(QGuiApplication.screens())

    def open(self) -> None:
        """Begin: the room on another screen than the program's, where there is one."""
        own = self._own_screen()
        others = [screen for screen in self.screens if screen is not own]
        self.use_screen(others[0] if others else own)
        if others:
            self._show_speaker()

    def use_screen(self, screen: QScreen | None) -> None:
        """Let the room look at a screen; the speaker view keeps off it where it can."""
        if screen is None:
            return
        self.screen = screen
        _fill(self.audience, screen)
        screens = self.screens
        self.speaker.offer_screens([_name(one, n) for n, one in enumerate(screens)], screens.index(screen))
        if self.speaker.isVisible():
            self._show_speaker()
        else:
            self.audience.activateWindow()
            self.audience.setFocus()

    def other_screen(self) -> None:
        """Let the room look at the next screen."""
        screens = self.screens
        if self.screen in screens and len(screens) > 1:
            self.use_screen(screens[(screens.index(self.screen) + 1) % len(screens)])

    def toggle_speaker(self) -> None:
        """Show the speaker view, or put it away."""
        if self.speaker.isVisible():
            self.speaker.hide()
            self.audience.raise_()
            self.audience.activateWindow()
            self.audience.setFocus()
        else:
            self._show_speaker()

    def end(self) -> None:
        """Close everything."""
        if self._is_over:
            return
        self._is_over = True
        self.pictures.stop()
        for window in (self.speaker, self.audience):
            window.close()
            window.deleteLater()
        self.ended.emit(self.show.index)
        if self._home is not None:
            self._home.activateWindow()
        self.deleteLater()

    def _show_speaker(self) -> None:
        own = self._own_screen()
        free = [screen for screen in self.screens if screen is not self.screen]
        place = own if own in free else free[0] if free else self.screen
        if place is not None:
            _fill(self.speaker, place)
        self.speaker.raise_()
        self.speaker.activateWindow()
        self.speaker.setFocus()

    def _own_screen(self) -> QScreen | None:
        return self._home.screen() if self._home is not None else QGuiApplication.primaryScreen()


def _fill(window: QWidget, screen: QScreen) -> None:
    # Some window managers go full screen where the window stands, others where it was told to.
    window.showNormal()
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()


def _name(screen: QScreen, number: int) -> str:
    size = screen.geometry().size()
    return f"{screen.name() or f'Screen {number + 1}'}, {size.width()} × {size.height()}"
