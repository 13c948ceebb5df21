"""What the tests of the docks share: a session on a diagram with one of each kind, and keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, arrange, connect, create, document
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Diagram, Evidence, Legend, Metadata, Reference, Run, Strand

SVG = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='10' height='10' fill='#aac'/></svg>"


def full_session() -> EditorSession:
    """Return a session on a diagram with a record of each kind; its ids tell the kind."""
    history = History(Diagram(metadata=Metadata(title="Crosstalk")))

    def run(command, *args, **fields):
        return history.run("Make", command, *args, **fields)

    run(
        document.add_reference,
        Reference(id="SONG25", citation="Song C et al. Crosstalk. 2025.", doi="10.1234/a"),
    )
    run(document.add_reference, Reference(id="MAGNON13", citation="Magnon C et al. Nerves. 2013."))
    run(create.add_region, "ellipse", Point(150, 150), (200, 160), id="region", type="tumor")
    cited = (Evidence(reference="SONG25", level="supported"),)
    run(
        create.add_component,
        "tumor_cell",
        Point(100, 100),
        (46, 44),
        id="cell",
        parent="region",
        evidence=cited,
    )
    run(create.add_component, "cd8_t_cell", Point(300, 120), (40, 40), id="tcell")
    run(create.add_component, "sensory_neuron", Point(300, 300), (80, 50), id="neuron")
    run(connect.connect, Anchor(target="neuron"), "activates", Anchor(target="cell"), id="arrow",
        waypoints=(Point(200, 200),), evidence=cited)  # fmt: skip
    run(connect.connect, Anchor(target="cell"), "inhibits", Anchor(target="tcell"), id="bar", drawn=False)
    run(
        create.add_text,
        (Run(text="CD8"), Run(text="+", script="super")),
        Point(400, 50),
        (100, 30),
        id="text",
    )
    run(create.add_panel, "A", Point(400, 300), (160, 200), id="panel")
    run(create.add_picture, SVG, "image/svg+xml", Point(450, 350), (40, 40), id="picture")
    points = (Point(20, 300), Point(120, 340), Point(200, 300))
    run(create.add_record, Strand(id="strand", type="nerve_fibre", points=points))
    run(create.add_record, Legend(id="legend", x=450, y=200, width=100, height=80))
    run(create.add_component, "macrophage", Point(60, 400), (40, 40), id="m1")
    run(create.add_component, "macrophage", Point(110, 400), (40, 40), id="m2")
    run(arrange.group, ["m1", "m2"])
    history.mark_saved()
    return EditorSession(history, load_catalog())


def enter(field: QLineEdit, text: str) -> None:
    """Type a text into a line in place of what is there, and press Enter."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)


def settle(milliseconds: int = 80) -> None:
    """Let timers run."""
    QTest.qWait(milliseconds)
    QApplication.processEvents()
