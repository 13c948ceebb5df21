"""Giving a talk: the steps on the whole screen, and what the speaker sees beside.

`show` knows where the talk is and what a key means, without any window. `pictures` paints the steps, the next one
beforehand. `audience` is the window for the room, `speaker` the one with notes, next step and clock; `presenter` puts
them on screens. The diagram is a value: what is edited meanwhile does not disturb a talk that is on.
"""

from crosstalk.ui.presenter.presenter import Presenter
from crosstalk.ui.presenter.show import Show

__all__ = ["Presenter", "Show"]
