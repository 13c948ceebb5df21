"""Characters and ids that XML allows."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NOT_IN_NAME = re.compile(r"[^A-Za-z0-9_.-]")


def xml_text(text: str) -> str:
    """Return the text with what no XML file may hold (control characters, lone surrogates) made visible."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


class Names:
    """Gives each id of a diagram an XML id: the same one wherever XML allows, unique in any case."""

    def __init__(self, *reserved: str, prefix: str = "") -> None:
        """Keep some ids for the file itself; `prefix` stands before all others."""
        self._taken = set(reserved)
        self._prefix = prefix

    def name(self, wanted: str) -> str:
        """Return an id that no other call got."""
        base = self._prefix + _NOT_IN_NAME.sub(lambda match: f"_{ord(match[0]):x}_", wanted)
        if not base or not (base[0].isalpha() or base[0] == "_"):
            base = f"_{base}"
        name, count = base, 1
        while name in self._taken:
            count += 1
            name = f"{base}_{count}"
        self._taken.add(name)
        return name
