"""What comes from the clipboard must be as sound as what comes from a file: anybody can write there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container
from typing import Any

import msgspec

from crosstalk.commands.clipboard import Clip
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Component, Connector, Diagram, Record, Strand
from crosstalk.storage.soundness import check
from crosstalk.tongue import later, tr

NAME = later("What is on the clipboard")
MAX_BYTES = 256 * 1024 * 1024


def check_clip(data: bytes) -> None:
    """Raise CrosstalkError, in one sentence, where copied records must not come into a diagram.

    What they refer to outside of themselves is not looked at: pasting finds it in the diagram or lets it go.
    """
    if len(data) > MAX_BYTES:
        raise CrosstalkError(
            tr(
                "{name} is larger than {MAX_BYTES} MB and was not pasted.",
                name=tr(NAME),
                MAX_BYTES=MAX_BYTES // 2**20,
            )
        )
    try:
        clip = msgspec.json.decode(data, type=Clip)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise CrosstalkError(tr("{name} is not a part of a Crosstalk diagram.", name=tr(NAME))) from error
    twice = [name for name, count in Counter(r.id for r in clip.records).items() if count > 1]
    if twice:
        raise CrosstalkError(
            tr("{name}: there are two records called “{twice}”.", name=tr(NAME), twice=twice[0])
        )
    ids = {record.id for record in clip.records}
    references = {reference.id: reference for reference in clip.references}
    records = {record.id: _alone(record, ids, references) for record in clip.records}
    check(Diagram(records=records, references=references, parts={p.id: p for p in clip.parts}), NAME)


def _alone(record: Record, ids: Container[str], references: Container[str]) -> Record:
    """Return a record without what it says of others that are not there."""
    fields: dict[str, Any] = {}
    if record.parent and record.parent not in ids:
        fields["parent"] = ""
    if isinstance(record, Connector):
        fields["source"], fields["target"] = _end(record.source, ids), _end(record.target, ids)
    if isinstance(record, Component) and record.seat is not None and record.seat.host not in ids:
        fields["seat"] = None
    if isinstance(record, Strand):
        for side in ("start", "end"):
            joint = getattr(record, side)
            if joint is not None and joint.host not in ids:
                fields[side] = None
    evidence = getattr(record, "evidence", ())
    if any(e.reference and e.reference not in references for e in evidence):
        fields["evidence"] = tuple(
            e if e.reference in references else msgspec.structs.replace(e, reference="") for e in evidence
        )
    return msgspec.structs.replace(record, **fields) if fields else record


def _end(anchor: Anchor, ids: Container[str]) -> Anchor:
    if not anchor.target or anchor.target in ids:
        return anchor
    return msgspec.structs.replace(anchor, target="", point=anchor.point or Point(0.0, 0.0))
