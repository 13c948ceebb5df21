"""Every kind of record is built, exported, and survives a file."""

import re

import pytest
from PIL import Image

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, edit
from crosstalk.exporters import ExportOptions, export_bytes
from crosstalk.exporters.registry import all_exporters, by_id
from crosstalk.model.records import KINDS, kind_of
from crosstalk.painting import outputs  # noqa: F401 - registers PNG
from crosstalk.scene import build_scene
from crosstalk.scene.build import BUILDERS
from crosstalk.storage import load, save
from crosstalk.storage.codec import dumps, loads
from tests.consistency.everything import RECORDS, everything


def test_no_kind_is_left_out_here():
    assert {kind_of(record) for record in RECORDS} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_builder(kind):
    assert KINDS[kind] in BUILDERS


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_every_record_is_drawn_or_groups_what_is(record):
    item = build_scene(everything(), load_catalog()).items[record.id]
    assert item.kind == kind_of(record)
    assert item.title
    assert item.bounds.width > 0
    assert item.bounds.height > 0
    assert item.items or kind_of(record) == "group"


def test_every_record_has_its_group_in_the_svg():
    svg = export_bytes(everything(), by_id("svg")).decode()
    found = re.findall(r'<g [^>]*\bid="([^"]+)"', svg)
    assert found == [record.id for record in RECORDS]


@pytest.mark.parametrize("exporter", all_exporters(), ids=lambda exporter: exporter.id)
def test_every_exporter_writes_every_record(exporter, tmp_path):
    whole = export_bytes(everything(), exporter, ExportOptions(dpi=50))
    assert len(whole) > 500
    assert whole != export_bytes(
        everything().__class__(page=everything().page), exporter, ExportOptions(dpi=50)
    )
    if exporter.id == "png":
        file = tmp_path / "figure.png"
        file.write_bytes(whole)
        assert Image.open(file).size == (round(140 / 25.4 * 50), round(110 / 25.4 * 50))


def test_everything_survives_a_file(tmp_path):
    save(everything(), tmp_path / "all.crosstalk")
    assert load(tmp_path / "all.crosstalk") == everything()
    assert dumps(loads(dumps(everything()), "again")) == dumps(everything())


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_every_record_can_be_deleted_and_brought_back(record):
    history = History(everything())
    history.run("Delete", edit.delete, [record.id])
    assert record.id not in history.diagram.records
    build_scene(history.diagram, load_catalog())
    history.undo()
    assert history.diagram == everything()
