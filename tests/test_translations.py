"""Every sentence of the interface can be said in every language, and none is said past the tongue.

Where these fail after a change: `python -m tests.translations`, then see what that file says.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from crosstalk.ui import languages
from tests import translations
from tests.translations import CALLS, CODE, TABLES, placeholders


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


LANGUAGES = sorted(path.stem for path in TABLES.glob("*.ts"))
SHOWING = words(
    "QLabel QPushButton QCheckBox QRadioButton QGroupBox QAction QMenu QDockWidget setText setToolTip "
    "setStatusTip setWindowTitle setTitle setPlaceholderText setAccessibleName setAccessibleDescription "
    "setInformativeText setLabelText setSpecialValueText setSuffix setPrefix setOkButtonText "
    "setHeaderLabels setHorizontalHeaderLabels addAction addMenu addTab setTabText addItem addItems "
    "addRow insertRow addButton setText TextField CheckField NotesField RichField NumberField say tell "
    "choose CrosstalkError"
)
"""What puts its words before a person."""
DOING = frozenset({"run", "run_on", "run_merged", "begin", "set_field", "set_style"})
"""What names a step of the history by its first argument."""
SAME = words(
    "mm pt px dpi cm DOI PMID SVG PNG TIFF PDF EPS JPEG PPTX DPI PREFIX ID ffffff Ctrl Alt Shift Del Esc "
    "Enter CC BY KB MB Crosstalk Studio"
)
"""Words that are the same in every language."""
LAYERS = (
    "ui",
    "editor",
    "checks",
    "commands",
    "storage",
    "importers",
    "painting",
    "layout",
    "model",
    "catalog",
)


@pytest.fixture(scope="module")
def wanted() -> dict[str, str]:
    return translations.sources()


def test_there_is_a_table_for_each_language_but_english() -> None:
    assert {code for code in languages.LANGUAGES if code} - {"en"} == set(LANGUAGES)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sentence_has_a_finished_translation(code: str, wanted: dict[str, str]) -> None:
    known = translations.read(TABLES / f"{code}.ts")
    missing = [f"{where}: {text}" for text, where in wanted.items() if not known.get(text, ("", False))[1]]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_translated_that_is_said_no_more(code: str, wanted: dict[str, str]) -> None:
    assert not sorted(translations.read(TABLES / f"{code}.ts").keys() - wanted.keys())


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_keeps_the_places_for_values_and_the_markup(code: str) -> None:
    for source, (text, finished) in translations.read(TABLES / f"{code}.ts").items():
        if finished:
            assert placeholders(text) == placeholders(source), source
            assert sorted(set(re.findall(r"</?[a-z]+|href='[^']*'", text))) == sorted(
                set(re.findall(r"</?[a-z]+|href='[^']*'", source))
            ), source


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_window_reads_what_the_tool_writes(code: str) -> None:
    known = translations.read(TABLES / f"{code}.ts")
    assert languages.table(code) == {source: text for source, (text, done) in known.items() if done and text}


def test_unfinished_and_vanished_entries_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = {"Undo": "", "Redo": " type='unfinished'", "Cut": " type='obsolete'"}
    told = "".join(
        f"<message><source>{source}</source><translation{kind}>撤销</translation></message>"
        for source, kind in kinds.items()
    )
    told += "<message><source>Copy</source><translation></translation></message>"
    (tmp_path / "zh_CN.ts").write_text(f"<TS><context><name>a</name>{told}</context></TS>", encoding="utf-8")
    monkeypatch.setattr(languages, "resources", lambda *parts: tmp_path / parts[-1])
    assert languages.table("zh_CN") == {"Undo": "撤销"}


def test_qt_ships_its_own_words_for_each_language(qapp: QCoreApplication) -> None:
    for code in LANGUAGES:
        try:
            languages.speak(code)
            assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel", code
        finally:
            languages.speak("en")


def test_the_tool_adds_what_is_new_drops_what_is_gone_and_keeps_the_rest(
    tmp_path, monkeypatch, capsys
) -> None:
    table = tmp_path / "zh_CN.ts"
    translations.write(table, "zh_CN", {"Undo": ("撤销", True), "Gone": ("没了", True)})
    monkeypatch.setattr(translations, "TABLES", tmp_path)
    monkeypatch.setattr(translations, "sources", lambda: {"Undo": "a.py:1", "a < b & “c”": "a.py:2"})
    translations.main([])
    assert translations.read(table) == {"Undo": ("撤销", True), "a < b & “c”": ("", False)}
    assert "1 new, 1 dropped, 1 unfinished" in capsys.readouterr().out


def past_the_tongue(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield each literal that a person reads without its having gone through `tr` or `later`."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        shown = (
            [*node.args, *(k.value for k in node.keywords)]
            if name in SHOWING
            else node.args[:1] * (name in DOING)
        )
        for argument in shown:
            yield from ((argument.lineno, text) for text in plain(argument) if is_language(text, name))


def plain(node: ast.AST) -> Iterator[str]:
    """Yield the texts of an expression that may be its value: not arguments of calls, keys, or what is compared."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) if isinstance(part, ast.Constant) else " " for part in node.values)
    elif isinstance(node, ast.IfExp):
        yield from (*plain(node.body), *plain(node.orelse))
    elif isinstance(node, ast.BoolOp | ast.Tuple | ast.List):
        yield from (
            text for part in getattr(node, "values", getattr(node, "elts", ())) for text in plain(part)
        )
    elif isinstance(node, ast.BinOp):
        yield from (*plain(node.left), *plain(node.right))


def is_language(text: str, call: str) -> bool:
    """Say whether a text holds a word that would need a translation; an id or a piece of markup does not."""
    if re.fullmatch(r"[#\w]*[._:/#-][\w./:#-]*|[a-z_]+", text) and call not in (
        "setText",
        "QLabel",
        "setSuffix",
        "TextField",
    ):
        return False
    left = re.sub(r"<[^<>]*>|&\w+;|\*\.\w+", " ", text)
    return any(word not in SAME for word in re.findall(r"[A-Za-z]{2,}", left))


@pytest.mark.parametrize("layer", LAYERS)
def test_no_literal_is_shown_past_the_tongue(layer: str) -> None:
    found = [
        f"{path.relative_to(CODE)}:{line}: {text}"
        for path in sorted((CODE / layer).rglob("*.py"))
        if path.name != "screenshots.py"
        for line, text in past_the_tongue(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("layer", [*LAYERS, "telling"])
def test_what_the_tongue_gets_is_a_plain_literal(layer: str) -> None:
    """An f-string would be another sentence each time, and none of them could be found in a table."""
    found = [
        f"{path.relative_to(CODE)}:{node.lineno}"
        for path in sorted((CODE / layer).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in CALLS
        and node.args
        and isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("layer", ["ui", "editor"])
def test_steps_are_named_later_so_that_the_history_follows_the_language(layer: str) -> None:
    found = [
        f"{path.relative_to(CODE)}:{node.lineno}"
        for path in sorted((CODE / layer).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and (node.func.attr if isinstance(node.func, ast.Attribute) else "") in DOING
        and node.args
        and isinstance(node.args[0], ast.Call)
        and isinstance(node.args[0].func, ast.Name)
        and node.args[0].func.id == "tr"
    ]
    assert not found, "\n".join(found)


def test_what_is_past_the_tongue_is_found() -> None:
    tree = ast.parse(
        "QLabel('Hello')\n"
        "a.setText(f'{n} things')\n"
        "a.setToolTip(tr('Good') if b else 'Bad')\n"
        "session.run('Move it', move)\n"
        "a.setText(tr('Fine'))\n"
        "a.setObjectName('dock')\n"
        "menus.run('file.open')\n"
        "a.setText(f'{x} × {y} mm')\n"
    )
    assert [line for line, _ in past_the_tongue(tree)] == [1, 2, 3, 4]


def said_at_import(tree: ast.AST, inside: bool = False) -> Iterator[int]:
    """Yield the lines where `tr` is called while a module is imported: outside of functions, or in a default."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            given = [*node.args.defaults, *(d for d in node.args.kw_defaults if d is not None)]
            for part in [*given, *getattr(node, "decorator_list", [])]:
                yield from said_at_import(ast.Module([ast.Expr(part)], []), inside)
            body = node.body if isinstance(node.body, list) else [node.body]
            yield from said_at_import(ast.Module(body, []), True)  # type: ignore[arg-type]
            continue
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "tr"
            and not inside
        ):
            yield node.lineno
        yield from said_at_import(node, inside)


def test_nothing_is_said_before_the_language_is_known() -> None:
    """What `tr` gives while a module is imported stays in the language of that moment: `later` is for that."""
    early = [
        f"{path.relative_to(CODE)}:{line}"
        for path in sorted(CODE.rglob("*.py"))
        for line in said_at_import(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert early == []


def test_the_search_for_words_said_too_early_finds_them() -> None:
    code = (
        'A = tr("a")\ndef f(x=tr("b"), *, y=tr("c")):\n    return tr("d")\n'
        'class C:\n    z = tr("e")\ng = lambda: tr("f")'
    )
    assert sorted(said_at_import(ast.parse(code))) == [1, 2, 2, 5]
