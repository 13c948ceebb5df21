"""The file structure of PDF: objects, streams, strings, the cross-reference table.

Source: ISO 32000-1 §7. The same objects give the same bytes; the file's id is a hash of them.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class PdfFile:
    """Collects numbered objects and writes them out."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []
        self._shared: dict[bytes, str] = {}

    def reserve(self) -> str:
        """Return a reference such as `3 0 R` to an object that is put later."""
        self._objects.append(b"")
        return f"{len(self._objects)} 0 R"

    def put(self, reference: str, body: str | bytes) -> str:
        """Give a reserved reference its object, and return the reference."""
        self._objects[int(reference.split()[0]) - 1] = (
            body.encode("latin-1") if isinstance(body, str) else body
        )
        return reference

    def add(self, body: str | bytes) -> str:
        """Add an object and return the reference to it."""
        return self.put(self.reserve(), body)

    def share(self, body: str) -> str:
        """Add an object unless an equal one is there, and return the reference."""
        key = body.encode("latin-1")
        if key not in self._shared:
            self._shared[key] = self.add(key)
        return self._shared[key]

    def add_stream(self, data: bytes, entries: str = "", *, packed: bool = True) -> str:
        """Add a stream with further entries of its dictionary; `packed` compresses it."""
        return self.put_stream(self.reserve(), data, entries, packed=packed)

    def put_stream(self, reference: str, data: bytes, entries: str = "", *, packed: bool = True) -> str:
        """Give a reserved reference a stream."""
        if packed:
            data, entries = zlib.compress(data, 9), f"{entries} /Filter /FlateDecode"
        head = f"<< {entries.strip()} /Length {len(data)} >>\nstream\n".encode("latin-1")
        return self.put(reference, head + data + b"\nendstream")

    def finish(self, root: str, info: str) -> bytes:
        """Return the whole file."""
        out = bytearray(_HEADER)
        places: list[int] = []
        for number, body in enumerate(self._objects, start=1):
            places.append(len(out))
            out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
        start = len(out)
        digest = hashlib.sha256(out).hexdigest()[:32]
        out += f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n".encode()
        out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
        trailer = f"<< /Size {len(places) + 1} /Root {root} /Info {info} /ID [<{digest}> <{digest}>] >>"
        out += f"trailer\n{trailer}\nstartxref\n{start}\n%%EOF\n".encode()
        return bytes(out)


def pdf_text(text: str) -> str:
    """Return a text string: UTF-16 with its mark, as hexadecimal (nothing needs escaping)."""
    return f"<{(chr(0xFEFF) + text).encode('utf-16-be', 'replace').hex().upper()}>"


def dictionary(entries: Iterable[tuple[str, str]]) -> str:
    """Return a dictionary of names and values; empty values are left out."""
    return "<< " + " ".join(f"/{name} {value}" for name, value in entries if value) + " >>"
