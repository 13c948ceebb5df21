"""Object ▸ Translate labels: those of the catalogue, of what is selected or of all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from crosstalk.catalog.terms import CHINESE, ENGLISH
from crosstalk.editor import labelling
from crosstalk.editor.actions.action import Action

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Object/Translate labels"


def _has_other(language: str, session: EditorSession) -> bool:
    return labelling.is_any_other(session, language)


def _translate(language: str, session: EditorSession) -> None:
    labelling.translate(session, language)


ACTIONS = [
    Action(
        "labels.to_en", "Labels into English", partial(_translate, ENGLISH), (), "mdi6.translate", MENU, "translate",
        partial(_has_other, ENGLISH),
        tip="Labels of the selected things, or of all, that are still those of the catalogue; your own words stay",
    ),
    Action(
        "labels.to_zh_CN", "Labels into Chinese", partial(_translate, CHINESE), (), "mdi6.ideogram-cjk-variant", MENU,
        "translate", partial(_has_other, CHINESE),
        tip="Labels of the selected things, or of all, that are still those of the catalogue; your own words stay",
    ),
]  # fmt: skip
