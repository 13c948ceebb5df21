"""Where the entries of the command search come from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from crosstalk.catalog import ComponentType
from crosstalk.catalog.terms import CHINESE, in_english, named, scene_words, words
from crosstalk.catalog.types import StrandType
from crosstalk.editor import free_place, scenes
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.finding import settings
from crosstalk.editor.finding.entry import Entry
from crosstalk.editor.titles import icon_of, kind_of, title_of
from crosstalk.editor.tools.place import place_component
from crosstalk.editor.tools.strand import place_strand, room_of
from crosstalk.geometry import Point, Rect
from crosstalk.text import parse, plain
from crosstalk.tongue import tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

Source = Callable[["EditorSession", str], Iterable[Entry]]
"""From a session and what was typed to entries; a source that has its own search may use the words, others need not."""

_MOST = 24
_OBJECTS = 2000
"""In a diagram with more records only those whose words hold what was typed are ranked."""


def actions(session: EditorSession, _: str) -> Iterable[Entry]:
    """Yield everything that menus, keys and toolbars offer."""
    for action in REGISTRY:
        if action.shown is not None and not action.shown(session):
            continue
        yield Entry(
            "action",
            action.id,
            tr(action.words(session)).rstrip("…"),
            action.run,
            about=" ▸ ".join(tr(part) for part in action.menu.split("/") if part),
            keys=action.shortcut,
            icon=action.icon,
            words=(action.label.rstrip("…"), tr(action.tip)),
            enabled=action.enabled(session),
        )


def components(session: EditorSession, text: str) -> Iterable[Entry]:
    """Yield the components that the palette would find."""
    for rank, kind in enumerate(session.catalog.search(text, _MOST)):
        also = (in_english(kind), kind.abbreviation, *kind.synonyms, kind.id.replace("_", " "), *kind.xrefs)
        also += _chinese(kind)
        yield Entry(
            "component",
            kind.id,
            plain(parse(named(kind))),
            partial(_place, kind),
            about=tr("Place it"),
            words=tuple(word for word in also if word),
            weight=6.0 - 0.5 * rank,
        )


def ready_scenes(session: EditorSession, _: str) -> Iterable[Entry]:
    """Yield the ready drawings of several components."""
    for scene in scenes.scenes():
        yield Entry(
            "scene", scene.id, scenes.title_of(scene), partial(_insert, scene), tr("Insert the scene"),
            icon="mdi6.view-gallery-outline", words=(scene.title, *scene.keywords, *_of_scene(scene)), weight=-9.0,
        )  # fmt: skip


def strands(session: EditorSession, _: str) -> Iterable[Entry]:
    """Yield the kinds of nerves, vessels and membranes."""
    for kind in session.catalog.strands.values():
        yield Entry(
            "strand", kind.id, named(kind), partial(_strand, kind.id), tr("Place it"),
            icon="mdi6.vector-curve", words=(kind.label, *kind.synonyms, *_chinese(kind)),
        )  # fmt: skip


def objects(session: EditorSession, text: str) -> Iterable[Entry]:
    """Yield what stands in the diagram, to go there."""
    records = session.history.records
    wanted = text.casefold()
    for record in records.values():
        title = "" if record.hidden else title_of(session, record)
        if not title or (len(records) > _OBJECTS and wanted not in title.casefold()):
            continue
        yield Entry(
            "object", record.id, title, partial(_go_to, record.id),
            tr("Go there: {kind}", kind=kind_of(session, record)), icon=icon_of(record),
            words=(record.name,) if record.name else (), weight=-3.0,
        )  # fmt: skip


def choices(session: EditorSession, _: str) -> Iterable[Entry]:
    """Yield what can be set."""
    return settings.entries(session, settings.SETTINGS)


def _of_scene(scene: scenes.SceneEntry) -> tuple[str, ...]:
    called = scene_words(scene.id, scene.title, CHINESE)
    return (called.label, *called.synonyms)


def _chinese(kind: ComponentType | StrandType) -> tuple[str, ...]:
    called = words(kind, CHINESE)
    return (plain(parse(called.label)), *called.synonyms)


SOURCES: list[Source] = [actions, components, strands, ready_scenes, objects, choices]


def _place(kind: ComponentType, session: EditorSession) -> str:
    session.settle()
    return place_component(
        session, kind.id, free_place.in_view(session, free_place.room_of(session, kind.id))
    )


def _strand(kind: str, session: EditorSession) -> str:
    session.settle()
    room = Rect.centred(Point(0.0, 0.0), *room_of(session, kind))
    return place_strand(session, kind, free_place.in_view(session, room))


def _insert(scene: scenes.SceneEntry, session: EditorSession) -> str:
    session.settle()
    room = Rect.centred(Point(0.0, 0.0), scene.width, scene.height)
    return scenes.insert(session, scene.id, free_place.in_view(session, room))


def _go_to(record_id: str, session: EditorSession) -> None:
    session.settle()
    session.select([record_id])
