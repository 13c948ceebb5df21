"""The file format: bytes ↔ diagram."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import msgspec

from crosstalk.errors import CrosstalkError
from crosstalk.model import (
    Diagram,
    Dimension,
    GuideLine,
    Layer,
    Metadata,
    Output,
    OwnPart,
    OwnTheme,
    Page,
    Record,
    Reference,
    Step,
    Unknown,
)
from crosstalk.model.records import KINDS, Fact
from crosstalk.storage import facts
from crosstalk.storage.migrations import migrate
from crosstalk.storage.soundness import check
from crosstalk.tongue import later, tr

FORMAT = 1
"""The format this version writes; it reads this one and all before it."""

MAX_BYTES = 512 * 1024 * 1024

_KNOWN = {
    "format",
    "page",
    "metadata",
    "dimensions",
    "context",
    "references",
    "records",
    "steps",
    "outputs",
    "themes",
    "parts",
    "layers",
    "guides",
}

_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""What JSON that is none, or not the right one, makes the decoder raise."""

F = TypeVar("F", bound=Fact)


def dumps(diagram: Diagram) -> bytes:
    """Return the diagram as the bytes of a file; equal diagrams give equal bytes."""
    parts = [b'{"format":%d' % FORMAT]
    parts.append(b'"page":' + facts.encode(diagram.page))
    parts.append(b'"metadata":' + facts.encode(diagram.metadata))
    if diagram.dimensions:
        parts.append(b'"dimensions":' + _lines(facts.encode(d) for d in diagram.dimensions))
    if diagram.context:
        parts.append(b'"context":' + msgspec.json.encode(dict(sorted(diagram.context.items()))))
    references = [diagram.references[key] for key in sorted(diagram.references)]
    parts.append(b'"references":' + _lines(facts.encode(r) for r in references))
    ordered = (diagram.records[i] for i in diagram.drawing_order)
    parts.append(b'"records":' + _lines(_encode_record(r) for r in ordered))
    if diagram.steps:
        parts.append(b'"steps":' + _lines(facts.encode(s) for s in diagram.steps))
    if diagram.outputs:
        parts.append(b'"outputs":' + _lines(facts.encode(o) for o in diagram.outputs))
    if diagram.themes:
        parts.append(b'"themes":' + _lines(facts.encode(diagram.themes[i]) for i in sorted(diagram.themes)))
    if diagram.parts:
        parts.append(b'"parts":' + _lines(facts.encode(diagram.parts[i]) for i in sorted(diagram.parts)))
    if diagram.guides:
        parts.append(b'"guides":' + _lines(facts.encode(g) for g in diagram.guides))
    if diagram.layers:
        parts.append(b'"layers":' + _lines(facts.encode(one) for one in diagram.layers))
    parts += [msgspec.json.encode(name) + b":" + raw for name, raw in diagram.extra.items()]
    return b",\n".join(parts) + b"}\n"


def loads(data: bytes, name: str = later("The file")) -> Diagram:
    """Return the diagram that bytes stand for; `name` is what an error message calls them.

    Raises CrosstalkError, in one sentence, for anything that is not a sound diagram of a known format.
    """
    if len(data) > MAX_BYTES:
        raise CrosstalkError(
            tr(
                "{name} is larger than {MAX_BYTES} MB; that is no diagram.",
                name=name,
                MAX_BYTES=MAX_BYTES // 2**20,
            )
        )
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    reader = _Reader(data, name)
    diagram = reader.diagram()
    check(diagram, name)
    return diagram


def _lines(items: Iterable[bytes]) -> bytes:
    lines = list(items)
    return b"[\n" + b",\n".join(lines) + b"\n]" if lines else b"[]"


def _encode_record(record: Record) -> bytes:
    return record.raw if isinstance(record, Unknown) else facts.encode(record)


class _Reader:
    """Decodes one file and words its errors with the line and the record."""

    def __init__(self, data: bytes, name: str) -> None:
        self.data = data
        self.name = name

    def diagram(self) -> Diagram:
        top = self._top()
        return Diagram(
            page=self._one(top, "page", Page),
            metadata=self._one(top, "metadata", Metadata),
            dimensions=tuple(self._many(top, "dimensions", Dimension)),
            context=self._context(top),
            references={r.id: r for r in self._many(top, "references", Reference)},
            records=self._records(top),
            steps=tuple(self._many(top, "steps", Step)),
            outputs=tuple(self._many(top, "outputs", Output)),
            themes={t.id: t for t in self._many(top, "themes", OwnTheme)},
            parts={p.id: p for p in self._many(top, "parts", OwnPart)},
            guides=tuple(self._many(top, "guides", GuideLine)),
            layers=tuple(self._many(top, "layers", Layer)),
            extra={k: bytes(v) for k, v in top.items() if k not in _KNOWN},
        )

    def _top(self) -> dict[str, Any]:
        try:
            top = msgspec.json.decode(self.data, type=dict[str, msgspec.Raw])
            written = msgspec.json.decode(top.get("format", b"null"))
        except _UNREADABLE as error:
            raise self._broken(error) from error
        if isinstance(written, bool) or not isinstance(written, int) or "records" not in top:
            raise CrosstalkError(
                tr("{name} is not a Crosstalk diagram: it says no format and no records.", name=self.name)
            )
        if written > FORMAT:
            raise CrosstalkError(
                tr(
                    "{name} was written by a newer version of Crosstalk Studio (format {written}; this one "
                    "reads up to {FORMAT}); update the program to open it.",
                    name=self.name,
                    written=written,
                    FORMAT=FORMAT,
                )
            )
        return migrate(top, written, FORMAT, self.name)

    def _broken(self, error: Exception) -> CrosstalkError:
        if isinstance(error, msgspec.ValidationError):
            return CrosstalkError(
                tr("{name} is not a Crosstalk diagram: {error}.", name=self.name, error=error)
            )
        where = str(error)
        at = where.rsplit("(byte ", 1)[-1].rstrip(")") if "(byte " in where else ""
        if at.isdecimal():
            line = self.data.count(b"\n", 0, int(at)) + 1
            return CrosstalkError(
                tr("{name} is not valid JSON: line {line} cannot be read.", name=self.name, line=line)
            )
        return CrosstalkError(
            tr("{name} is cut short or is not JSON; restore it from a copy.", name=self.name)
        )

    def _one(self, top: dict[str, Any], key: str, kind: type[F]) -> F:
        return self._decode(top[key], kind, key) if key in top else kind()

    def _many(self, top: dict[str, Any], key: str, kind: type[F]) -> list[F]:
        return [self._decode(raw, kind, key) for raw in self._list(top, key)]

    def _list(self, top: dict[str, Any], key: str) -> Sequence[bytes]:
        try:
            items: list[bytes] = msgspec.json.decode(top.get(key, b"[]"), type=list[msgspec.Raw])
        except _UNREADABLE as error:
            raise CrosstalkError(tr("{name}: “{key}” must be a list.", name=self.name, key=key)) from error
        return items

    def _context(self, top: dict[str, Any]) -> dict[str, str]:
        try:
            return msgspec.json.decode(top.get("context", b"{}"), type=dict[str, str])
        except _UNREADABLE as error:
            raise CrosstalkError(
                tr("{name}: “context” must name a value for each dimension.", name=self.name)
            ) from error

    def _records(self, top: dict[str, Any]) -> dict[str, Record]:
        records: dict[str, Record] = {}
        for raw in self._list(top, "records"):
            record = self._record(raw)
            if record.id in records:
                raise CrosstalkError(
                    tr("{where}: there are two records called “{id}”.", where=self._where(raw), id=record.id)
                )
            records[record.id] = record
        return records

    def _record(self, raw: bytes) -> Record:
        try:
            head = msgspec.json.decode(raw, type=_Head)
        except _UNREADABLE as error:
            raise CrosstalkError(
                tr("{where}: a record needs an id and a kind ({error}).", where=self._where(raw), error=error)
            ) from error
        kind = KINDS.get(head.kind)
        if kind is None:
            return Unknown(id=head.id, z=head.z, parent=head.parent, raw=bytes(raw))
        return self._decode(raw, kind, tr("record “{id}”", id=head.id))

    def _decode(self, raw: bytes, kind: type[F], what: str) -> F:
        try:
            return facts.decode(bytes(raw), kind)
        except _UNREADABLE as error:
            raise CrosstalkError(
                tr("{where}: {what} cannot be read: {error}.", where=self._where(raw), what=what, error=error)
            ) from error

    def _where(self, raw: bytes) -> str:
        line = self.data.count(b"\n", 0, max(0, self.data.find(bytes(raw)))) + 1
        return tr("{name}, line {line}", name=self.name, line=line)


class _Head(msgspec.Struct):
    id: str
    kind: str
    z: str = ""
    parent: str = ""
