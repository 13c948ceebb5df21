"""Structs to JSON and back without losing a field that this version does not know."""

from __future__ import annotations

import types
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from crosstalk.model.records import Fact

F = TypeVar("F", bound=Fact)

_DECODERS: dict[Any, msgspec.json.Decoder[Any]] = {}


def decode(raw: bytes, kind: type[F]) -> F:
    """Return the struct that JSON stands for; unknown fields at any depth go into `extra`.

    Raises msgspec.ValidationError (wrong type) or msgspec.DecodeError (not JSON).
    """
    value: F = _decoder(kind).decode(raw)
    # What this program wrote comes out the same again; only other JSON can hold unknown fields.
    if msgspec.json.encode(value) == raw:
        return value
    found = _walk(raw, kind)
    return found if isinstance(found, kind) else value


def encode(value: Fact) -> bytes:
    """Return JSON with the kept unknown fields at their place after the known ones."""
    encoded = msgspec.json.encode(value)
    if b'"extra":' in encoded:
        return msgspec.json.encode(_plain(value))
    # A whole number in a field of fractions is written as it will be read (10.0), so that equal diagrams are equal
    # bytes whoever built them.
    return msgspec.json.encode(_decoder(type(value)).decode(encoded))


def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    if kind not in _DECODERS:
        _DECODERS[kind] = msgspec.json.Decoder(kind)
    return _DECODERS[kind]


@cache
def _hints(kind: type[Fact]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {name: hints[name] for name in kind.__struct_fields__}


def _walk(raw: bytes, hint: Any) -> Any:
    struct = _struct_in(hint)
    if struct is None or raw.strip() == b"null":
        return _decoder(hint).decode(raw)
    if get_origin(hint) in (types.UnionType, Union):
        hint = next(a for a in get_args(hint) if a is not type(None))
    if get_origin(hint) is tuple:
        return tuple(_walk(bytes(item), struct) for item in _decoder(list[msgspec.Raw]).decode(raw))
    return _walk_struct(raw, struct)


def _walk_struct(raw: bytes, kind: type[Fact]) -> Fact:
    fields: dict[str, bytes] = _decoder(dict[str, msgspec.Raw]).decode(raw)
    hints = _hints(kind)
    tag_field = kind.__struct_config__.tag_field
    known: dict[str, Any] = {}
    extra: dict[str, bytes] = {}
    for name, value in fields.items():
        if name == tag_field:
            continue
        if name in hints and name != "extra":
            known[name] = _walk(bytes(value), hints[name])
        else:
            extra[name] = bytes(value)
    return kind(**known, extra=extra)


def _struct_in(hint: Any) -> type[Fact] | None:
    """The struct a hint is about: `S`, `S | None` or `tuple[S, ...]`."""
    if isinstance(hint, type) and not get_origin(hint):
        return hint if issubclass(hint, Fact) else None
    if get_origin(hint) in (tuple, types.UnionType, Union):
        for argument in get_args(hint):
            found = None if argument is type(None) or argument is Ellipsis else _struct_in(argument)
            if found is not None:
                return found
    return None


def _plain(value: Any) -> Any:
    if isinstance(value, Fact):
        encoded: dict[str, Any] = msgspec.json.decode(
            msgspec.json.encode(msgspec.structs.replace(value, extra={})), type=dict[str, msgspec.Raw]
        )
        for name in encoded:
            inner = getattr(value, name, None)
            if isinstance(inner, Fact) or (
                isinstance(inner, tuple) and any(isinstance(i, Fact) for i in inner)
            ):
                encoded[name] = _plain(inner)
        encoded.update({name: msgspec.Raw(raw) for name, raw in value.extra.items()})
        return encoded
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
