"""Keeps resources/translations/*.ts in step with the code: `python -m tests.translations`.

English sentences stand in the code as literals of `tr` and `later`, and as labels, tips and menus of the registry of
actions. This adds those that a table lacks as *unfinished* messages, and drops those that stand nowhere any more; what
is translated stays. Then fill in the empty `<translation>` elements (in Qt Linguist or by hand), remove their
`type="unfinished"`, and run the tests: tests/test_translations.py says what is left.

Translations keep every `{name}` of their source with its format; what stands in `<…>` is markup. Menus and buttons
follow the Chinese of PowerPoint and Illustrator, terms of the field those of the textbooks; quotation marks are “ ”,
and a sentence ends with 。 What stands behind `##` tells two meanings of one word apart and is not translated.
With `--list` the unfinished sources are printed, one JSON string per line.
"""

from __future__ import annotations

import ast
import json
import string
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from defusedxml.ElementTree import parse

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "desktop" / "crosstalk"
TABLES = ROOT / "resources" / "translations"
CALLS = frozenset({"tr", "later"})


def sources() -> dict[str, str]:
    """Return every English text that needs a translation, and where it stands."""
    found: dict[str, str] = {}
    for path in sorted(CODE.rglob("*.py")):
        for text, line in literals(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(text, f"{path.relative_to(ROOT)}:{line}")
    for text, where in (*of_actions(), *of_catalog()):
        found.setdefault(text, where)
    return found


def literals(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Yield each literal that `tr` or `later` is called with."""
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS):
            continue
        if node.args and isinstance(node.args[0], ast.Constant) and node.args[0].value:
            yield str(node.args[0].value), node.lineno


def of_actions() -> Iterator[tuple[str, str]]:
    """Yield what menus, tooltips and the command search show of the actions, which stand there in plain English."""
    from crosstalk.exporters.registry import all_exporters
    from crosstalk.painting import outputs  # noqa: F401 - registers its formats
    from crosstalk.ui.actions import REGISTRY
    from crosstalk.ui.menus import ORDER

    for exporter in all_exporters():
        yield exporter.label, f"exporter {exporter.id}"
    for name in ORDER:
        yield name, "menu"
    for action in REGISTRY:
        # A label without a letter, or the name that a language has for itself, is the same everywhere.
        for text in (action.label, action.tip, *action.menu.split("/")):
            if any("a" <= c.lower() <= "z" for c in text) and text != "English":
                yield text, f"action {action.id}"


def of_catalog() -> Iterator[tuple[str, str]]:
    """Yield the names of themes and colours, which the forms make of the catalogue's ids."""
    from crosstalk.catalog import load_catalog
    from crosstalk.ui.inspector.sections.others import LICENSES

    catalog = load_catalog()
    ids = {name for entry in catalog.components.values() for name in dict(entry.slots)}
    ids |= {name for strand in catalog.strands.values() for name in strand.colors}
    ids |= {relation.line.color for relation in catalog.relations.values()}
    for theme in catalog.themes.values():
        yield theme.label, f"theme {theme.id}"
        ids |= {role.split(".")[1] for role in theme.colors if role.startswith("region.")}
    for name in sorted(ids):
        if not name.startswith("#"):
            yield f"{name.replace('_', ' ').replace('-', ' ').capitalize()}##colour", "colour"
    yield LICENSES[-1], "licence"


def read(path: Path) -> dict[str, tuple[str, bool]]:
    """Return the translations of a table by source, and whether each is finished."""
    found = {}
    for message in parse(path).getroot().iter("message"):
        said = message.find("translation")
        text = (said.text or "") if said is not None else ""
        found[message.findtext("source") or ""] = (text, said is not None and said.get("type") is None)
    return found


def write(path: Path, code: str, words: dict[str, tuple[str, bool]]) -> None:
    """Write a table in the format of Qt Linguist, in the order of the sources."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [
        f'<TS version="2.1" language="{code}" sourcelanguage="en">',
        "<context>",
        "    <name>crosstalk</name>",
    ]
    for source, (text, finished) in sorted(words.items()):
        kind = "" if finished else ' type="unfinished"'
        lines += ["    <message>", f"        <source>{escape(source)}</source>"]
        lines += [f"        <translation{kind}>{escape(text)}</translation>", "    </message>"]
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def placeholders(text: str) -> list[str]:
    """Return the `{name}` of a text with their formats, sorted."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:  # braces that are meant as such
        return []
    return sorted(f"{name}!{kind}:{form}" for _, name, form, kind in parts if name)


def main(arguments: list[str]) -> int:
    """Bring every table up to date."""
    wanted = sources()
    for path in sorted(TABLES.glob("*.ts")):
        known = read(path)
        words = {source: known.get(source, ("", False)) for source in wanted}
        if "--list" in arguments:
            print(
                "\n".join(
                    json.dumps(s, ensure_ascii=False) for s, (_, done) in sorted(words.items()) if not done
                )
            )
            continue
        write(path, path.stem, words)
        new, gone = len(words.keys() - known.keys()), len(known.keys() - words.keys())
        unfinished = sum(not done for _, done in words.values())
        print(f"{path.name}: {len(words)} messages, {new} new, {gone} dropped, {unfinished} unfinished")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
