from crosstalk.catalog import Catalog
from crosstalk.catalog.kept import Kept
from crosstalk.locations import resources
from crosstalk.ui import warming


def test_all_drawings_are_read_once_and_kept(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(warming, "START", 0)
    monkeypatch.setattr(warming, "REST", 0)
    catalog = Catalog(resources(), Kept(tmp_path))
    few = list(catalog.components.values())[:7]
    catalog.components = {entry.id: entry for entry in few}
    catalog.drawing(few[0])
    work = warming.Warming(catalog)
    qtbot.waitUntil(lambda: work.is_done)
    again = Catalog(resources(), Kept(tmp_path))
    again.components = catalog.components
    assert list(again.unread()) == []
    assert again.drawing(few[3]) == Catalog(resources()).drawing(few[3])
    assert len(catalog._drawings) == 1
