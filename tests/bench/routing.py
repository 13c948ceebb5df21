"""What routing takes: a hub with 20 lines that is dragged, and all lines of a figure tidied. No window is needed."""

from __future__ import annotations

import statistics
import time

import msgspec

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, place, routes
from crosstalk.editor.session import EditorSession
from crosstalk.model import Anchor, Component, Connector, Diagram
from crosstalk.scene.tidy import Tidying
from tests.bench.diagrams import diagram_of

COMPONENTS = 500
LINES = 20
STEPS = 24


def measure() -> list[tuple[str, float, float]]:
    """Return name, median and longest of each measurement, in milliseconds."""
    figure = hub_of(diagram_of(COMPONENTS))
    session = EditorSession(History(figure), load_catalog())
    session.scene.near(session.scene.page)
    began = time.perf_counter()
    run = Tidying(session.scene)
    run.step()
    tidied = (time.perf_counter() - began) * 1e3
    session.run("Tidy", routes.tidy, dict(run.found))
    gesture = session.begin("Move")
    took = []
    for step in range(1, STEPS + 1):
        began = time.perf_counter()
        gesture.restart(place.move, ["hub"], 3.0 * step, 2.0 * step)
        took.append((time.perf_counter() - began) * 1e3)
    gesture.cancel()
    return [
        (f"drag one with {LINES} lines, each move", statistics.median(took), max(took)),
        (f"tidy {run.total} connectors", tidied, tidied),
    ]


def hub_of(figure: Diagram) -> Diagram:
    """Return a figure in which a component in the middle has 20 lines, and every line goes around things.

    Straight lines become curves, so that there is something to route in each.
    """
    records = dict(figure.records)
    components = [r for r in records.values() if isinstance(r, Component)]
    middle = components[len(components) // 2]
    hub = msgspec.structs.replace(middle, id="hub", x=middle.x + 42.0, y=middle.y + 42.0, z=middle.z + "5")
    records["hub"] = hub
    near = sorted(components, key=lambda c: (c.x - hub.x) ** 2 + (c.y - hub.y) ** 2)[:LINES]
    lines = [r for r in records.values() if isinstance(r, Connector)]
    for line in lines:
        shape = "curved" if line.shape == "straight" else line.shape
        records[line.id] = msgspec.structs.replace(line, avoids=True, waypoints=(), shape=shape)
    for line, other in zip(lines[:LINES], near, strict=True):
        ends = {"source": Anchor(target="hub"), "target": Anchor(target=other.id)}
        records[line.id] = msgspec.structs.replace(records[line.id], **ends)
    return msgspec.structs.replace(figure, records=records)


def main() -> None:
    """Print the measurements."""
    print(f"routing, {COMPONENTS} components          median      most")
    for name, median, most in measure():
        print(f"  {name:36} {median:8.1f} {most:9.1f} ms")


if __name__ == "__main__":
    main()
