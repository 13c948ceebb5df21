"""The program's own files."""

from __future__ import annotations

from crosstalk.importers.registry import Importer, register
from crosstalk.storage import load
from crosstalk.tongue import later

_BOM = b"\xef\xbb\xbf"


def _recognises(head: bytes) -> bool:
    return head.removeprefix(_BOM).lstrip()[:1] == b"{"


NATIVE = register(Importer("crosstalk", later("Crosstalk diagram"), (".crosstalk",), _recognises, load))
