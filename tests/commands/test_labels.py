"""Labels of the catalogue from one language into another."""

from __future__ import annotations

from crosstalk.catalog import load_catalog
from crosstalk.catalog.terms import CHINESE, ENGLISH
from crosstalk.commands import History, Transaction, create, labels
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Connector, Diagram, Legend, Region, Strand, Text, plain_text
from crosstalk.model.records import Run

CATALOG = load_catalog()


def _words(text: str) -> tuple[Run, ...]:
    return (Run(text=text),)


def _history() -> History:
    history = History(Diagram())
    history.run("Make", _make)
    return history


def _make(tx: Transaction) -> None:
    size = (30.0, 30.0)
    create.add_component(tx, "schwann_cell", Point(50, 50), size, id="cell")
    create.add_component(tx, "cgrp", Point(100, 50), size, id="symbol")
    create.add_component(tx, "neuron", Point(150, 50), size, id="own", label=_words("My neuron"))
    create.add_component(tx, "t_cell", Point(200, 50), size, id="unlabelled", label=())
    create.add_record(
        tx, Region(id="area", type="stroma", x=50, y=150, width=60, height=40, title=_words("Stroma"))
    )
    create.add_record(
        tx, Strand(id="nerve", type="vein", points=(Point(0, 0), Point(9, 9)), label=_words("Vein"))
    )
    create.add_record(
        tx,
        Connector(
            id="line", source=Anchor(target="cell"), target=Anchor(target="own"), relation="inhibits",
            label=_words("inhibits"), mediator=_words("Norepinephrine"),
        ),
    )  # fmt: skip
    create.add_record(tx, Legend(id="key", x=50, y=250, width=90, height=40, title=_words("Legend")))
    create.add_record(tx, Text(id="text", x=50, y=300, width=90, height=40, runs=_words("Schwann cell")))
    bold = (
        Run(text="CD8", bold=True),
        Run(text="+", bold=True, script="super"),
        Run(text=" T cell", bold=True),
    )
    create.add_record(tx, Text(id="bold", x=50, y=330, width=90, height=20, runs=bold))
    create.add_record(
        tx, Text(id="note", x=50, y=350, width=90, height=20, runs=_words("See the Schwann cell"))
    )


def _said(history: History) -> dict[str, str | None]:
    records = history.records
    said = {i: None if records[i].label is None else plain_text(records[i].label)
            for i in ("cell", "symbol", "own", "unlabelled", "nerve", "line")}  # fmt: skip
    said["area"], said["mediator"] = plain_text(records["area"].title), plain_text(records["line"].mediator)
    said["bold"], said["note"] = plain_text(records["bold"].runs), plain_text(records["note"].runs)
    said["key"], said["text"] = plain_text(records["key"].title), plain_text(records["text"].runs)
    return said


def test_labels_of_the_catalogue_go_into_chinese_and_a_persons_own_stay() -> None:
    history = _history()
    changed = history.run("Translate", labels.translate, list(history.records), CATALOG, CHINESE)
    assert changed == 7
    assert _said(history) == {
        "cell": "施万细胞", "symbol": None, "own": "My neuron", "unlabelled": "", "nerve": "静脉", "line": "抑制",
        "mediator": "去甲肾上腺素", "area": "基质", "key": "图例", "text": "施万细胞", "bold": "CD8+T细胞",
        "note": "See the Schwann cell",
    }  # fmt: skip
    assert history.records["key"].language == CHINESE
    assert all(run.bold for run in history.records["bold"].runs)


def test_and_back_again_to_the_very_same_diagram() -> None:
    history = _history()
    before = history.diagram
    history.run("Translate", labels.translate, list(history.records), CATALOG, CHINESE)
    history.run("Translate", labels.translate, list(history.records), CATALOG, ENGLISH)
    assert history.diagram.records == before.records


def test_things_without_words_are_left_alone() -> None:
    plain = Strand(id="s", type="vein", points=(Point(0, 0), Point(9, 9)))
    area = Region(id="r", type="stroma", x=50, y=150, width=60, height=40)
    assert labels.in_language(plain, CATALOG, CHINESE) == {}
    assert labels.in_language(area, CATALOG, CHINESE) == {}


def test_a_second_time_changes_nothing() -> None:
    history = _history()
    history.run("Translate", labels.translate, list(history.records), CATALOG, CHINESE)
    assert history.run("Translate", labels.translate, list(history.records), CATALOG, CHINESE) == 0


def test_a_label_keeps_its_scripts() -> None:
    label = labels.own_label(CATALOG, "cd8_t_cell", CHINESE)
    assert [(run.text, run.script) for run in label or ()] == [("CD8", ""), ("+", "super"), ("T细胞", "")]
    assert labels.own_label(CATALOG, "cd8_t_cell", ENGLISH) is None
    assert labels.own_label(CATALOG, "cgrp", CHINESE) is None


def test_another_type_is_called_so_in_the_language_of_the_label_before() -> None:
    history = _history()
    history.run("Translate", labels.translate, ["cell"], CATALOG, CHINESE)
    history.run("Change type", labels.set_type, ["cell", "own", "symbol"], CATALOG, "macrophage")
    assert {history.records[i].type for i in ("cell", "own", "symbol")} == {"macrophage"}
    assert plain_text(history.records["cell"].label) == "巨噬细胞"
    assert plain_text(history.records["own"].label) == "My neuron"
    assert history.records["symbol"].label is None
