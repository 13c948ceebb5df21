"""Entities that older drawing programs declare at the head of a file: flat ones are put in, all others refused.

Adobe Illustrator writes its namespaces as entities. Such short, flat words are harmless: what could fill the memory
(entities of entities, long ones, many uses) or read other files (SYSTEM, PUBLIC, parameter entities) is refused.
"""

from __future__ import annotations

import re

from crosstalk.errors import CrosstalkError
from crosstalk.tongue import tr

MOST = 64
"""Entities that a file may declare."""
LONGEST = 1000
"""Letters of one."""
MOST_USES = 20_000
_DOCTYPE = re.compile(rb"<!DOCTYPE[^\[>]*(\[(?P<inner>.*?)\]\s*)?>", re.DOTALL)
_ENTITY = re.compile(rb"<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:\"([^\"]*)\"|'([^']*)')\s*>")
_ANY = re.compile(rb"<!ENTITY")
_USE = re.compile(rb"&([A-Za-z_][\w.-]*);")
_BUILT_IN = {b"amp", b"lt", b"gt", b"quot", b"apos"}


def expanded(data: bytes, name: str) -> bytes:
    """Return a file without its document type, its flat entities put in; raises CrosstalkError for any other entity."""
    found = _DOCTYPE.search(data[: 4 * 2**20])
    if found is None:
        return data
    table = _table(found["inner"] or b"", name)
    rest = data[: found.start()] + data[found.end() :]
    if not table:
        return rest
    uses = 0

    def put(match: re.Match[bytes]) -> bytes:
        nonlocal uses
        uses += 1
        if match[1] in _BUILT_IN:
            return match[0]
        if uses > MOST_USES or match[1] not in table:
            raise _refused(name)
        return table[match[1]]

    return _USE.sub(put, rest)


def _table(inner: bytes, name: str) -> dict[bytes, bytes]:
    declared = _ENTITY.findall(inner)
    if len(declared) != len(_ANY.findall(inner)) or len(declared) > MOST:
        raise _refused(name)
    table = {key: double or single for key, double, single in declared}
    if any(len(v) > LONGEST or any(sign in v for sign in (b"&", b"%", b"<")) for v in table.values()):
        raise _refused(name)
    return table


def _refused(name: str) -> CrosstalkError:
    return CrosstalkError(
        tr("{name} declares entities, which are not read for safety; save it as plain SVG.", name=name)
    )
