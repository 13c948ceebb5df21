"""What changed between two states of a figure, in words: the same for a list, a window and the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, NamedTuple

from crosstalk.catalog import Catalog
from crosstalk.model import Connector, Diagram, Diff, Group, Record
from crosstalk.model.diff import diff_of
from crosstalk.model.records import kind_of
from crosstalk.telling.told import Told
from crosstalk.telling.words import spoken
from crosstalk.text import parse
from crosstalk.tongue import later, tr

Sort = Literal["added", "removed", "changed", "figure"]


class Change(NamedTuple):
    """One thing that is new, gone or another; `figure` is about the diagram as a whole."""

    sort: Sort
    record: str
    """Id, "" for the figure."""
    kind: str
    """Kind of record as it stands in a file, or the field of the figure."""
    name: str
    """What it is called."""
    details: tuple[str, ...] = ()
    """What of it is another."""

    @property
    def words(self) -> str:
        """The change as a line."""
        if not self.details:
            return self.name
        return tr("{name}: {details}", name=self.name, details=", ".join(self.details))


def changes(before: Diagram, after: Diagram, catalog: Catalog) -> list[Change]:
    """Return all that differs: the figure, what was added, removed, changed, each in drawing order."""
    diff = diff_of(before, after)
    was, now = Told(before, catalog), Told(after, catalog)
    found = [_of_figure(name, *pair) for name, pair in diff.fields.items()]
    found += [_of_record("added", now, i) for i in after.drawing_order if i in diff.added]
    found += [_of_record("removed", was, i) for i in before.drawing_order if i in diff.removed]
    for record_id in after.drawing_order:
        pair = diff.updated.get(record_id)
        if pair is not None:
            details = tuple(_details(*pair, was, now))
            found.append(_of_record("changed", now, record_id)._replace(details=details))
    return found


def summary(diff: Diff) -> str:
    """Return in a few words how much differs: `2 added, 1 removed, the page`."""
    parts = [
        tr("{count} added", count=len(diff.added)) if diff.added else "",
        tr("{count} removed", count=len(diff.removed)) if diff.removed else "",
        tr("{count} changed", count=len(diff.updated)) if diff.updated else "",
        *(tr(_FIGURE[name]) for name in diff.fields if name in _FIGURE),
    ]
    return ", ".join(part for part in parts if part) or tr("nothing changed")


def report(before: Diagram, after: Diagram, catalog: Catalog) -> dict[str, Any]:
    """Return all that differs as what JSON can hold."""
    every = changes(before, after, catalog)

    def of(sort: Sort) -> list[dict[str, Any]]:
        return [_facts(change) for change in every if change.sort == sort]

    return {
        "summary": summary(diff_of(before, after)),
        "figure": of("figure"),
        "added": of("added"),
        "removed": of("removed"),
        "changed": of("changed"),
    }


SIGNS: Mapping[Sort, str] = {"added": "+", "removed": "−", "changed": "≠", "figure": "•"}
"""What stands before a change, so that nobody needs to tell colours apart."""


def lines(before: Diagram, after: Diagram, catalog: Catalog) -> list[str]:
    """Return a line for each difference, and a sum."""
    every = changes(before, after, catalog)
    return [f"{SIGNS[change.sort]} {change.words}" for change in every] + [summary(diff_of(before, after))]


_KINDS = {
    "component": later("component"),
    "region": later("region"),
    "strand": later("strand"),
    "connector": later("arrow"),
    "text": later("text"),
    "panel": later("panel"),
    "picture": later("picture"),
    "group": later("group"),
    "legend": later("legend"),
    "inset": later("inset"),
}
_FIGURE = {
    "page": later("the page"),
    "metadata": later("title and authors"),
    "references": later("references"),
    "dimensions": later("contexts"),
    "context": later("the chosen context"),
    "steps": later("the talk"),
    "outputs": later("export settings"),
    "themes": later("looks of its own"),
    "parts": later("own components"),
    "layers": later("layers"),
    "guides": later("guides"),
    "extra": later("what other programs keep in it"),
}
_WORDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("x", "y"), later("moved")),
    (("width", "height"), later("resized")),
    (("rotation",), later("turned")),
    (("flip_x", "flip_y"), later("flipped")),
    (("points", "corners", "closed", "shape", "waypoints", "smooth", "corner", "avoids", "settled", "jumps"),
     later("another shape")),
    (("z",), later("another place in the order")),
    (("parent",), later("belongs elsewhere")),
    (("layer",), later("another layer")),
    (("locked",), later("locked or unlocked")),
    (("style", "colors", "seed"), later("another look")),
    (("options", "motif", "state", "count", "both_ways", "drawn", "frame", "columns", "shows", "entries",
      "left_out", "title_place", "letter", "sources", "context", "language"), later("other options")),
    (("label_place", "label_offset", "label_width", "label_at", "mediator_at", "mediator_shown"),
     later("words placed elsewhere")),
    (("mediator", "mediator_type"), later("another mediator")),
    (("seat", "start", "end"), later("sits elsewhere")),
    (("strength", "evidence"), later("other evidence")),
    (("effects", "when"), later("another effect by context")),
    (("data", "media_type", "author", "license", "source"), later("another picture or credit")),
    (("name", "alt", "note", "xrefs", "silenced", "extra", "raw"), later("other notes")),
)  # fmt: skip
"""Which fields together are one change, and what it is called; those with values to tell are in `_TOLD`."""
_TEXTS = ("label", "title", "runs")
_KNOWN = {name for names, _ in _WORDS for name in names} | {
    *_TEXTS,
    "type",
    "relation",
    "hidden",
    "source",
    "target",
}


def _of_figure(field: str, before: Any, after: Any) -> Change:
    name = tr(_FIGURE.get(field, field))
    details: list[str] = []
    if field == "page":
        if (before.width_mm, before.height_mm) != (after.width_mm, after.height_mm):
            details.append(
                tr(
                    "{a:g} × {b:g} mm, was {c:g} × {d:g} mm",
                    a=after.width_mm,
                    b=after.height_mm,
                    c=before.width_mm,
                    d=before.height_mm,
                )
            )
        details += [
            tr(
                "{now} instead of {was}",
                now=getattr(after, part) or tr("none"),
                was=getattr(before, part) or tr("none"),
            )
            for part in ("theme", "journal", "background")
            if getattr(before, part) != getattr(after, part)
        ]
    elif isinstance(before, Mapping) and isinstance(after, Mapping):
        details = _counted(before, after)
    elif isinstance(before, tuple) and isinstance(after, tuple):
        details = _counted(_by_id(before), _by_id(after))
    return Change("figure", "", field, name, tuple(details))


def _by_id(things: tuple[Any, ...]) -> dict[Any, Any]:
    return {getattr(one, "id", one): one for one in things}


def _counted(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    added = sum(key not in before for key in after)
    removed = sum(key not in after for key in before)
    changed = sum(key in before and before[key] != value for key, value in after.items())
    return [
        *([tr("{count} added", count=added)] if added else []),
        *([tr("{count} removed", count=removed)] if removed else []),
        *([tr("{count} changed", count=changed)] if changed else []),
    ]


def _of_record(sort: Sort, told: Told, record_id: str) -> Change:
    record = told.diagram.records[record_id]
    kind = kind_of(record)
    return Change(sort, record_id, kind, _named(told, record, kind))


def _named(told: Told, record: Record, kind: str) -> str:
    word = tr(_KINDS[kind]) if kind in _KINDS else kind
    if isinstance(record, Connector):
        statement = told.statement(record)
        name = statement.sentence() if statement else ""
    elif isinstance(record, Group):
        name = record.name
    else:
        name = told.name(record.id)
    if not name or name in ("something", kind):
        return word
    return tr("{kind} “{name}”", kind=word, name=name if len(name) <= 80 else f"{name[:79]}…")


def _details(before: Record, after: Record, was: Told, now: Told) -> Iterable[str]:
    if type(before) is not type(after):
        yield tr("another kind of thing")
        return
    fields = {
        name for name in before.__struct_fields__ if getattr(before, name) != getattr(after, name, None)
    }
    for name, tell in _TOLD.items():
        if name in fields:
            yield tell(before, after, was, now)
    if fields & {"source", "target"} and isinstance(before, Connector):
        yield tr("other ends")
    for names, words in _WORDS:
        if fields & set(names):
            yield tr(words)
    if fields - _KNOWN:
        yield tr("other facts")


def _texts(field: str) -> Callable[[Record, Record, Told, Told], str]:
    def tell(before: Record, after: Record, was: Told, now: Told) -> str:
        old, new = _said(before, field, was), _said(after, field, now)
        if old == new:
            return tr("words that look different")
        if not old:
            return tr("says “{words}”", words=new)
        return tr("“{now}” instead of “{was}”", now=new, was=old)

    return tell


def _said(record: Record, field: str, told: Told) -> str:
    runs = getattr(record, field)
    # None is the label of its type.
    return told.name(record.id) if runs is None else spoken(runs)


def _type(before: Record, after: Record, was: Told, now: Told) -> str:
    return tr(
        "{now} instead of {was}", now=_type_name(after, now.catalog), was=_type_name(before, was.catalog)
    )


def _type_name(record: Any, catalog: Catalog) -> str:
    if kind_of(record) == "component":
        return spoken(parse(catalog.component(record.type).label))
    return str(record.type).replace("_", " ").replace("-", " ")


def _relation(before: Any, after: Any, was: Told, now: Told) -> str:
    old, new = (
        spoken(parse(told.catalog.relation(record.relation).label))
        for record, told in ((before, was), (after, now))
    )
    return tr("{now} instead of {was}", now=new, was=old)


def _hidden(_before: Record, after: Record, _was: Told, _now: Told) -> str:
    return tr("hidden") if after.hidden else tr("shown again")


_TOLD: Mapping[str, Callable[[Any, Any, Told, Told], str]] = {
    "type": _type,
    "relation": _relation,
    **{field: _texts(field) for field in _TEXTS},
    "hidden": _hidden,
}
"""Fields whose values are said."""


def _facts(change: Change) -> dict[str, Any]:
    facts: dict[str, Any] = {"kind": change.kind, "name": change.name, "changes": list(change.details)}
    return {"id": change.record, **facts} if change.record else facts
