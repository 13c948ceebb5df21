"""The file format: round trips, what is kept, what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.model import (
    Anchor,
    Component,
    Condition,
    Connector,
    Diagram,
    Dimension,
    Effect,
    Evidence,
    Group,
    Legend,
    Metadata,
    Page,
    Panel,
    Picture,
    Reference,
    Region,
    Run,
    Step,
    Strand,
    Style,
    Text,
)
from crosstalk.storage import dumps, loads

EVERYTHING = Diagram(
    page=Page(width_mm=183, height_mm=220.5, background="#ffffff"),
    metadata=Metadata(title="β-AR “quotes” 神经内分泌癌", authors=("A", "B")),
    dimensions=(Dimension(id="tumor", values=("gastric", "breast")),),
    context={"tumor": "gastric"},
    references={"SONG25": Reference(id="SONG25", doi="10.1/x", pmid="1")},
    steps=(Step(id="s1", title="First", show=("a",)),),
    records={
        "p": Panel(id="p", z="1", letter="1", title=(Run(text="Signals"),), width=9, height=9),
        "r": Region(id="r", z="2", parent="p", shape="blob", points=(Point(-0.5, 0), Point(0.5, 0.25))),
        "a": Component(
            id="a",
            z="3",
            parent="r",
            type="cd8_t_cell",
            x=1 / 3,
            y=-2e-7,
            label=(Run(text="CD8"), Run(text="+", script="super")),
            colors={"nucleus": "#123456"},
            style=Style(text_size=5.5),
            xrefs=("CL:0000625",),
            evidence=(Evidence(reference="SONG25", level="supported"),),
        ),
        "t": Text(id="t", z="4", runs=(Run(text="x", bold=True),)),
        "s": Strand(id="s", z="5", type="nerve", points=(Point(0, 0), Point(1, 2)), options={"nodes": 3}),
        "c": Connector(
            id="c",
            z="6",
            relation="promotes",
            source=Anchor(target="a", port="head"),
            target=Anchor(target="s", at=0.25),
            waypoints=(Point(0.1, 0.2),),
            mediator=(Run(text="NE"),),
            effects=(Effect(when=(Condition(dimension="tumor", values=("breast",)),), relation="inhibits"),),
        ),
        "i": Picture(id="i", z="7", media_type="image/png", data=b"\x89PNG\x00\xff"),
        "g": Group(id="g", z="8"),
        "l": Legend(id="l", z="9", parent="g", columns=2),
    },
)


def test_everything_the_format_can_say_comes_back():
    data = dumps(EVERYTHING)
    again = loads(data)
    assert again == EVERYTHING
    assert dumps(again) == data


def test_one_record_stands_on_one_line_and_a_small_change_is_a_small_diff():
    one = dumps(EVERYTHING).splitlines()
    moved = {**EVERYTHING.records, "t": Text(id="t", z="4", x=5.0)}
    two = dumps(Diagram(records=moved, page=EVERYTHING.page, metadata=EVERYTHING.metadata)).splitlines()
    assert dumps(EVERYTHING).endswith(b"}\n")
    assert sum(b'"kind":' in line for line in one) == len(EVERYTHING.records)
    assert len([line for line in two if b'"id":"t"' in line]) == 1


@given(st.floats(-9e5, 9e5), st.floats(-9e5, 9e5))
def test_coordinates_come_back_to_the_last_digit(x, y):
    record = Connector(id="c", relation="activates", source=Anchor(point=Point(x, y)), target=Anchor())
    assert loads(dumps(Diagram(records={"c": record}))).records["c"] == record


def test_whole_numbers_and_fractions_are_the_same_bytes():
    a = Diagram(records={"a": Component(id="a", type="x", x=1, y=2)})
    b = Diagram(records={"a": Component(id="a", type="x", x=1.0, y=2.0)})
    assert dumps(a) == dumps(b)


FOREIGN = (
    b'{"format":1,"plug":{"a": [1.50,  2]},"page":{"width_mm":100.0,"paper": "A4" },"records":[\n'
    b'{"id":"w","kind":"widget", "z":"1", "x": 1.0e0},\n'
    b'{"kind":"component","id":"a","z":"2","glow":1.50,"type":"t_cell","style":{"fill":"#fff","halo": [ 1 ]},'
    b'"label":[{"text":"T","ruby":"t"}],"evidence":[{"note":"n","doi2": null}]}\n]}'
)


@pytest.mark.parametrize(
    "kept",
    [
        b'"plug":{"a": [1.50,  2]}',
        b'"paper":"A4"',
        b'{"id":"w","kind":"widget", "z":"1", "x": 1.0e0}',
        b'"glow":1.50',
        b'"halo":[ 1 ]',
        b'"ruby":"t"',
        b'"doi2":null',
    ],
)
def test_what_this_version_does_not_know_survives_byte_for_byte(kept):
    once = dumps(loads(FOREIGN))
    assert kept in once
    assert dumps(loads(once)) == once


def test_unknown_fields_survive_an_edit_of_their_record():
    from crosstalk.commands import History, place

    history = History(loads(FOREIGN))
    history.run("Move", place.move, ["a"], 5, 5)
    data = dumps(history.diagram)
    assert b'"glow":1.50' in data
    assert b'"x":5.0' in data


COMPONENT = b'{"kind":"component","id":"a","type":"t_cell"}'


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "cut short"),
        (b"\x00\xff\xfe", "JSON"),
        (dumps(EVERYTHING)[:900], "cut short"),
        (b"[]", "not a Crosstalk diagram"),
        (b'{"records":[]}', "no format"),
        (b'{"format":true,"records":[]}', "no format"),
        (b'{"format":7,"records":[]}', "newer version"),
        (b'{"format":-3,"records":[]}', "never existed"),
        (b'{"format":1,"records":7}', "must be a list"),
        (b'{"format":1,"records":[7]}', "id and a kind"),
        (b'{"format":1,"records":[\n{"kind":"component","id":"a","type":3}]}', "line 2.*“a”"),
        (b'{"format":1,"records":[{"kind":"component","id":"a"}]}', "“a”.*type"),
        (b'{"format":1,"records":[' + COMPONENT + b"," + COMPONENT + b"]}", "two records"),
        (b'{"format":1,"context":[],"records":[]}', "context"),
        (b'{"format":1,"page":{"width_mm":1e9},"records":[]}', "page"),
        (b'{"format":1,"records":[{"kind":"text","id":"a","x":1e300}]}', "off every page"),
        (b'{"format":1,"records":[{"kind":"text","id":"a","width":-1}]}', "negative"),
        (
            b'{"format":1,"records":[{"kind":"strand","id":"a","type":"nerve","points":[],"width":1e300}]}',
            "off every",
        ),
        (b'{"format":1,"records":[{"kind":"region","id":"a","points":[[1e9,0]]}]}', "off every page"),
        (b'{"format":1,"records":[{"kind":"text","id":"a","style":{"text_size":-7}}]}', "text size -7"),
        (b'{"format":1,"records":[{"kind":"text","id":"a","style":{"dash":[1e300]}}]}', "off every page"),
        (
            b'{"format":1,"records":[{"kind":"text","id":"a","style":{"fill":"red"}}]}',
            "colour “red”.*#d9657f",
        ),
        (
            b'{"format":1,"records":[{"kind":"component","id":"a","type":"t","colors":{"body":"#12"}}]}',
            "colour “#12”",
        ),
        (
            b'{"format":1,"records":[{"kind":"text","id":"a","runs":[{"text":"x","color":"?"}]}]}',
            "colour “.”",
        ),
        (b'{"format":1,"page":{"background":"white"},"records":[]}', "page.*colour “white”"),
        (b'{"format":1,"records":[{"id":"\xe9","kind":"group"}]}', "id and a kind"),
        (
            b'{"format":1,"records":['
            + b",".join(
                b'{"kind":"connector","id":"c%d","relation":"r","source":{"point":[0,0]},"target":{"target":"c%d"}}'
                % (n, n - 1)
                if n
                else b'{"kind":"connector","id":"c0","relation":"r","source":{},"target":{}}'
                for n in range(300)
            )
            + b"]}",
            "more than 100",
        ),
        (b'{"format":1,"records":[{"kind":"text","id":"a","parent":"b"}]}', "“b”, which is not there"),
        (b'{"format":1,"records":[{"kind":"group","id":"a","parent":"a"}]}', "member of itself"),
        (
            b'{"format":1,"records":[{"kind":"connector","id":"c","relation":"r","source":{"target":"z"},"target":{}}]}',
            "“z”, which is not there",
        ),
        (
            b'{"format":1,"records":[{"kind":"connector","id":"c","relation":"r","source":{"target":"c"},"target":{}}]}',
            "ends on itself",
        ),
        (
            b'{"format":1,"records":[{"kind":"component","id":"a","type":"t","evidence":[{"reference":"Q"}]}]}',
            "“Q”, which is not among",
        ),
        (b'{"format":1,"records":' + b"[" * 100_000 + b"]" * 100_000 + b"}", "f.crosstalk"),
    ],
)
def test_bad_files_are_refused_in_one_sentence(data, words):
    with pytest.raises(CrosstalkError, match=words) as caught:
        loads(data, "f.crosstalk")
    message = str(caught.value)
    assert "f.crosstalk" in message
    assert "\n" not in message


def test_a_byte_order_mark_does_no_harm():
    assert loads(b"\xef\xbb\xbf" + dumps(EVERYTHING)) == EVERYTHING


def test_deep_nesting_is_read_and_drawn_without_exhausting_the_stack():
    from crosstalk.catalog import load_catalog
    from crosstalk.scene import build_scene

    groups = {f"g{n}": Group(id=f"g{n}", parent=f"g{n - 1}" if n else "") for n in range(3000)}
    deep = Diagram(
        records={**groups, "a": Component(id="a", type="neuron", parent="g2999", width=9, height=9)}
    )
    again = loads(dumps(deep))
    assert len(list(again.descendants("g0"))) == 3000
    assert build_scene(again, load_catalog()).items["g0"].body.width == 9
