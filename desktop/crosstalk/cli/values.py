"""Values of options: lengths, colours, lists. Functions that click calls with what was typed."""

from __future__ import annotations

import re

import click

_LENGTH = re.compile(r"\s*(\d+\.?\d*|\.\d+)\s*(mm|cm|in|pt)?\s*\Z", re.IGNORECASE)
_MM = {"mm": 1.0, "cm": 10.0, "in": 25.4, "pt": 25.4 / 72}
_NAMES = {"white": "#ffffff", "black": "#000000", "transparent": "none"}


def millimetres(value: str) -> float:
    """Return the millimetres of a length such as `183mm`, `18.3cm`, `7.2in` or `183`."""
    match = _LENGTH.match(value)
    if not match:
        raise click.BadParameter(f"{value!r} is not a length; write it like 183mm.")
    return float(match[1]) * _MM[(match[2] or "mm").lower()]


def background(value: str) -> str:
    """Return `none` or a hex colour of six digits for `none`, `white`, `black` or a hex colour."""
    text = _NAMES.get(value.lower(), value.lower())
    if re.fullmatch(r"#[0-9a-f]{3}", text):
        text = "#" + "".join(2 * digit for digit in text[1:])
    if text != "none" and not re.fullmatch(r"#[0-9a-f]{6}", text):
        raise click.BadParameter(f"{value!r} is not a colour; write none or a colour like #ffffff.")
    return text


def formats(value: str) -> tuple[str, ...]:
    """Return the names of formats between commas, in order, each once."""
    names = (part.strip().lower().lstrip(".") for part in value.split(","))
    found = tuple(dict.fromkeys(name for name in names if name))
    if not found:
        raise click.BadParameter("name at least one format, such as svg or svg,png.")
    return found


def condition(value: str) -> tuple[str, str]:
    """Return the name of a dimension and one of its values for `tumor type=gastric`."""
    name, sign, chosen = value.partition("=")
    if not sign or not name.strip() or not chosen.strip():
        raise click.BadParameter(f'{value!r} is no context; write it like "tumor type=gastric".')
    return name.strip(), chosen.strip()
