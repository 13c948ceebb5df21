"""Place and size in millimetres, turn, mirroring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from PySide6.QtWidgets import QToolButton

from crosstalk.commands import measures
from crosstalk.editor.frames import bounds_of, keeps_proportions
from crosstalk.geometry import MM, Rect
from crosstalk.model import Boxed, Connector, Group, Record
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.fields import NumberField
from crosstalk.ui.inspector.icons import flip_icon, link_icon
from crosstalk.ui.inspector.section import Section
from crosstalk.ui.inspector.values import MIXED, common
from crosstalk.ui.style import px

_MEASURES = ("x", "y", "width", "height")


class PlaceSection(Section):
    """Where it is and how large."""

    title = later("Place and size")

    def build(self) -> None:
        """Make the rows."""
        self._kept: tuple[str, ...] | None = None
        self.numbers = {name: self._number(name, mark) for name, mark in zip(_MEASURES, "XYWH", strict=True)}
        self.keep = QToolButton()
        self.keep.setIcon(link_icon())
        self.keep.setCheckable(True)
        self.keep.setFixedWidth(px(24))
        self.keep.setToolTip(tr("Keep proportions"))
        self.keep.setAccessibleName(tr("Keep proportions"))
        self.side_by_side(
            tr("Position, mm"),
            self.numbers["x"],
            self.numbers["y"],
            tip=tr("Left and upper edge on the page"),
        )
        self.side_by_side(
            tr("Size, mm"),
            self.numbers["width"],
            self.keep,
            self.numbers["height"],
            tip=tr("Width and height"),
        )
        self.rotation = NumberField("°", low=-360, high=360, step=1, decimals=1)
        self.rotation.setAccessibleName(tr("Rotation"))
        self.rotation.edited.connect(self._turn)
        self.flips = {axis: self._flip(axis) for axis in ("x", "y")}
        self._turning = self.side_by_side(
            tr("Rotation"), self.rotation, self.flips["x"], self.flips["y"], tip=tr("Degrees clockwise")
        )

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show measures; those of the members for a group."""
        for name in _MEASURES:
            self.numbers[name].show_value(common(self._measure(record, name) for record in records))
        boxed = [r for r in records if isinstance(r, Boxed)]
        self.rotation.show_value(common(_signed(r.rotation) for r in boxed) if boxed else None)
        if live:
            return
        # A strand or a group has no angle of its own.
        self.show_row(self._turning, bool(boxed))
        free = any(not r.locked for r in records)
        for field in (*self.numbers.values(), self.rotation, *self.flips.values()):
            field.setEnabled(free)
        sizable = any(isinstance(r, Boxed | Group) for r in records)
        for field in (self.numbers["width"], self.numbers["height"], self.keep):
            field.setEnabled(free and sizable)
        for axis, button in self.flips.items():
            value = common(getattr(r, f"flip_{axis}") for r in boxed) if boxed else False
            button.setEnabled(free and bool(boxed))
            button.setChecked(value is True)
        self.rotation.setEnabled(free and bool(boxed))
        if self._kept != self.subject.ids:
            self._kept = self.subject.ids
            self.keep.setChecked(keeps_proportions(self.session, self.subject.ids))

    def _number(self, name: str, mark: str) -> NumberField:
        low = 0.1 if name in ("width", "height") else -1e5
        field = NumberField("mm", mark=mark, bare=True, low=low, high=1e5, step=0.5)
        words = {"x": tr("Left edge"), "y": tr("Upper edge"), "width": tr("Width"), "height": tr("Height")}[
            name
        ]
        field.setAccessibleName(words)
        field.setToolTip(tr("{words} in millimetres; 1.2 cm, 10 pt or 20+2.5 may be typed", words=words))
        field.edited.connect(lambda value, on: self._set(name, value, on))
        return field

    def _flip(self, axis: Literal["x", "y"]) -> QToolButton:
        button = QToolButton()
        button.setIcon(flip_icon(axis))
        button.setCheckable(True)
        words = tr("Flip left and right") if axis == "x" else tr("Flip top and bottom")
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda on: self.subject.set_field(later("Flip"), f"flip_{axis}", bool(on)))
        return button

    def _measure(self, record: Record, name: str) -> float | None:
        rect = self._rect(record)
        if rect is None:
            return None
        own = isinstance(record, Boxed) and name in ("width", "height")
        value: float = getattr(record if own else rect, name)
        return round(value / MM, 3)

    def _rect(self, record: Record) -> Rect | None:
        if isinstance(record, Connector):
            return None
        return record.bounds if isinstance(record, Boxed) else bounds_of(self.session, [record.id])

    def _set(self, name: str, value: Any, going_on: bool) -> None:
        if value is None or value is MIXED:
            return
        points, subject = value * MM, self.subject
        if name in ("x", "y"):
            axis: Literal["x", "y"] = "x" if name == "x" else "y"
            subject.run_on(going_on, later("Move"), measures.set_edge, subject.ids, axis, points)
        else:
            width, height = (points, None) if name == "width" else (None, points)
            keep = self.keep.isChecked()
            subject.run_on(going_on, later("Resize"), measures.set_size, subject.ids, width=width, height=height,
                           proportional=keep)  # fmt: skip

    def _turn(self, value: Any, going_on: bool) -> None:
        if value is not None:
            self.subject.set_field(later("Rotate"), "rotation", float(value) % 360.0, going_on)


def _signed(degrees: float) -> float:
    """Return an angle as -180…180, as people say it."""
    turned = degrees % 360.0
    return round(turned - 360.0 if turned > 180.0 else turned, 3)
