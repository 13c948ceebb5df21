"""View ▸ Language: in which language new components are labelled; the choice is kept for the person."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from crosstalk.catalog.terms import CHINESE, ENGLISH, LANGUAGES
from crosstalk.editor.actions import Action
from crosstalk.ui import recent

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

SETTING = "label_language"
MENU = "View/Language"


def kept() -> str:
    """Return the code of the language that was chosen for new labels; English where none was."""
    code = str(recent.settings().value(SETTING, ENGLISH) or ENGLISH)
    return code if code in LANGUAGES else ENGLISH


def choose(session: EditorSession, code: str) -> None:
    """Label new components in a language from now on, in every window."""
    from crosstalk.ui.windows import window_of

    recent.settings().setValue(SETTING, code)
    for window in window_of(session).windows.all:
        window.document.session.settings.label_language = code


def _choose(code: str, session: EditorSession) -> None:
    choose(session, code)


def _is_chosen(code: str, session: EditorSession) -> bool:
    return session.settings.label_language == code


ACTIONS = [
    Action(
        "labels.new_en", "New labels in English", partial(_choose, ENGLISH), (), "", MENU, "labels",
        checked=partial(_is_chosen, ENGLISH),
        tip="Components that you place are labelled in English, as in most papers",
    ),
    Action(
        "labels.new_zh_CN", "New labels in Chinese", partial(_choose, CHINESE), (), "", MENU, "labels",
        checked=partial(_is_chosen, CHINESE),
        tip="Components that you place are labelled with the field's Chinese terms",
    ),
]  # fmt: skip
