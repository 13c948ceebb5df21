"""What a person may set, as choices that the command search offers: "Grid step: 5 mm"."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from crosstalk.catalog.terms import named
from crosstalk.commands import document
from crosstalk.editor import relations
from crosstalk.editor.finding.entry import Entry
from crosstalk.geometry import MM
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_ICON = "mdi6.tune-variant"


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting with the values that are offered."""

    id: str
    label: str
    values: Callable[[EditorSession], Iterable[tuple[Any, str]]]
    """Each value with what it is called."""
    get: Callable[[EditorSession], Any]
    put: Callable[[EditorSession, Any], object]


def entries(session: EditorSession, settings: Iterable[Setting]) -> Iterable[Entry]:
    """Yield an entry for each value of each setting; the one that holds now says so."""
    for setting in settings:
        now = setting.get(session)
        for value, called in setting.values(session):
            yield Entry(
                "setting",
                f"{setting.id}={value}",
                f"{tr(setting.label)}: {called}",
                partial(_put, setting, value),
                about=tr("is so now") if value == now else tr("Setting"),
                icon=_ICON,
            )


def _put(setting: Setting, value: Any, session: EditorSession) -> None:
    setting.put(session, value)
    session.refresh_overlay()


def _own(name: str, label: str, values: Callable[[EditorSession], Iterable[tuple[Any, str]]]) -> Setting:
    """Return the setting of a field of `editor.settings.Settings`."""

    def put(session: EditorSession, value: Any) -> None:
        setattr(session.settings, name, value)

    return Setting(name, label, values, lambda s: getattr(s.settings, name), put)


def _lengths(*millimetres: float) -> Callable[[EditorSession], Iterable[tuple[float, str]]]:
    return lambda _: [(mm * MM, tr("{length} mm", length=f"{mm:g}")) for mm in millimetres]


def _on_off(_: EditorSession) -> list[tuple[bool, str]]:
    return [(True, tr("on")), (False, tr("off"))]


def _shapes(_: EditorSession) -> list[tuple[str, str]]:
    return [
        ("straight", tr("straight")),
        ("curved", tr("curved")),
        ("elbow", tr("elbow")),
        ("arc", tr("arc")),
    ]


def _relations(session: EditorSession) -> list[tuple[str, str]]:
    return [(r.id, named(r)) for r in session.catalog.relations.values()]


def _themes(session: EditorSession) -> list[tuple[str, str]]:
    return [(theme.id, tr(theme.label)) for theme in session.catalog.themes.values()]


def _put_theme(session: EditorSession, theme: str) -> None:
    session.run(later("Change theme"), document.set_page, theme=theme)


SETTINGS: list[Setting] = [
    _own("snapping", later("Snapping"), _on_off),
    _own("grid", later("Grid"), _on_off),
    _own("grid_step", later("Grid step"), _lengths(1.0, 2.0, 2.5, 5.0, 10.0)),
    _own("nudge", later("Step of the arrow keys"), _lengths(0.1, 0.25, 0.5, 1.0, 2.0)),
    _own("go_around", later("New connectors go around things"), _on_off),
    _own("line_shape", later("Shape of new connectors"), _shapes),
    Setting(
        "relation",
        later("Relation of new connectors"),
        _relations,
        lambda s: s.settings.relation,
        relations.take,
    ),
    Setting("theme", later("Theme"), _themes, lambda s: s.history.diagram.page.theme, _put_theme),
]
"""The settings of the editor; the window adds those of its own."""
