"""On what a component sits, on which side, where along it, and how it leans."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton

from crosstalk.commands import seats
from crosstalk.editor.actions.seats import SIDES, set_side
from crosstalk.geometry import MM
from crosstalk.model import Component, Record
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.fields import ChoiceField, NumberField
from crosstalk.ui.inspector.section import Section
from crosstalk.ui.inspector.values import DASH

NOTHING = later("nothing; drag it onto a membrane, a vessel or an edge")


class SeatSection(Section):
    """The rows are there where everything selected sits."""

    title = later("Seat")
    open_at_first = False

    def build(self) -> None:
        """Make the rows."""
        self.host = QLabel()
        self.host.setWordWrap(True)
        self.add(tr("Sits on"), self.host, tr("What it keeps its place on"))
        self.side = ChoiceField(tuple(SIDES.items()))
        self.row(
            tr("Side"),
            self.side,
            lambda r: _of(r, "side"),
            self._set_side,
            tr("Outside, inside, or through it"),
        )
        self.at = NumberField("%", low=0, high=100, step=1, decimals=1)
        self.row(
            tr("Along"),
            self.at,
            lambda r: _of(r, "at", 100.0),
            self._set_at,
            tr("How far along the line it sits"),
        )
        self.offset = NumberField("mm", low=-50, high=50, step=0.5)
        self.row(
            tr("Gap"), self.offset, lambda r: _of(r, "offset", 1 / MM), self._set_offset,
            tr("How far outwards it stands from the line or port, such as the cleft of a synapse"),
        )  # fmt: skip
        self.turn = NumberField("°", low=-360, high=360, step=5, decimals=1)
        self.row(
            tr("Lean"), self.turn, lambda r: _of(r, "turn"), self._set_turn, tr("Its turn against the line")
        )
        self.free = QPushButton(tr("Set free"))
        self.free.setAutoDefault(False)
        self.free.setAccessibleName(tr("Set free"))
        self.free.setToolTip(tr("Let it stand where it is, on nothing"))
        self.free.clicked.connect(self._free)
        self.side_by_side("", self.free)

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show the seats, or that there are none."""
        super().refresh(records, live)
        hosts = {r.seat.host if isinstance(r, Component) and r.seat is not None else "" for r in records}
        seated = bool(hosts) and "" not in hosts
        self.host.setText(tr(NOTHING) if hosts == {""} else DASH if len(hosts) != 1 else self._name(hosts))
        docked = any(isinstance(self.session.record(h), Component) for h in hosts)
        for field in (self.side, self.at):
            self.show_row(field, seated and not docked)
        for field in (self.offset, self.turn):
            self.show_row(field, seated)
        self.free.setVisible(seated)

    def _name(self, hosts: set[str]) -> str:
        return self.subject.name_of(next(iter(hosts)))

    def _set_side(self, side: Any, going_on: bool) -> None:
        set_side(self.session, str(side))

    def _set_at(self, value: float | None, going_on: bool) -> None:
        if value is not None:
            self._set(later("Slide along"), going_on, at=min(1.0, max(0.0, value / 100.0)))

    def _set_offset(self, value: float | None, going_on: bool) -> None:
        if value is not None:
            self._set(later("Change gap"), going_on, offset=value * MM)

    def _set_turn(self, value: float | None, going_on: bool) -> None:
        if value is not None:
            self._set(later("Change lean"), going_on, turn=float(value))

    def _set(self, name: str, going_on: bool, **fields: float) -> None:
        self.subject.run_on(going_on, name, seats.set_seats, self.subject.ids, **fields)

    def _free(self) -> None:
        self.subject.run(later("Set free"), seats.set_free, self.subject.ids)


def _of(record: Record, name: str, scale: float = 1.0) -> Any:
    if not isinstance(record, Component) or record.seat is None:
        return None
    value = getattr(record.seat, name)
    return round(value * scale, 3) if isinstance(value, float) else value
