"""What the bar holds for each kind of selection: `STRIPS`, from its name to how it is made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crosstalk.catalog.terms import named
from crosstalk.editor import main_color, relations
from crosstalk.model import Component, Connector, Group, Inset, Panel, Record, Region, Strand, Text
from crosstalk.scene.classes import classes_of_record
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.inspector.fields import NumberField
from crosstalk.ui.inspector.sections.component import PLACES
from crosstalk.ui.inspector.subject import Subject
from crosstalk.ui.inspector.values import common
from crosstalk.ui.nearby import parts
from crosstalk.ui.nearby.parts import Records, Refresh

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

SHAPES = ("connect.curved", "connect.straight", "connect.elbow", "connect.arc")
ALIGN = tuple(f"arrange.align_{edge}" for edge in ("left", "center", "right", "top", "middle", "bottom"))
DISTRIBUTE = ("arrange.distribute_x", "arrange.distribute_y", "", "arrange.match_width", "arrange.match_height",
              "arrange.match_size")  # fmt: skip
_KINDS: tuple[tuple[type, str], ...] = (
    (Component, "component"),
    (Connector, "connector"),
    (Region, "region"),
    (Strand, "strand"),
    (Text, "text"),
)


def kind_of(records: Sequence[Record]) -> str:
    """Return the name of the strip for some records: of their kind where all are of one, else "mixed"."""
    kinds = {type(r) for r in records}
    if len(kinds) != 1:
        return "mixed"
    only = kinds.pop()
    return next((name for kind, name in _KINDS if only is kind), "group" if only is Group else "other")


class Strip(QWidget):
    """One row of fields with what keeps them up to date."""

    def __init__(self, window: MainWindow, parent: QWidget) -> None:
        super().__init__(parent)
        self.window_: MainWindow = window
        self.session = window.document.session
        self.subject = Subject(self.session)
        self._refresh: list[Refresh] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)

    @property
    def records(self) -> list[Record]:
        """The selected records as they now are."""
        return self.subject.records

    def add(self, made: QWidget, refresh: Refresh | None = None) -> None:
        """Put a field at the end."""
        self._row.addWidget(made)
        if refresh is not None:
            self._refresh.append(refresh)

    def show_records(self) -> None:
        """Show what the selected records say."""
        self.subject.ids = self.session.selection
        self.subject.new_go()
        found = self.records
        for refresh in self._refresh if found else ():
            refresh(found)

    # -- fields ------------------------------------------------------------------------------------------------

    def entries(self, *action_ids: str) -> None:
        """Add buttons of actions; a line for ""."""
        for action_id in action_ids:
            if not action_id:
                self.add(parts.line(self))
            else:
                self.add(*parts.action_button(self, self.window_, action_id))

    def menu(self, name: str, sign: str, tip: str, action_ids: Sequence[str]) -> None:
        """Add a button that opens a menu of actions."""
        self.add(*parts.action_menu(self, self.window_, name, sign, tip, action_ids))

    def color(self) -> None:
        """Add the swatch of the main colour."""
        spot = parts.ColorSpot(tr("Colour"), tr("the natural colour"), self, none=False)
        spot.setObjectName("nearby-color")
        spot.edited.connect(self._set_color)

        def refresh(records: Records) -> None:
            session = self.session
            natural = {main_color.natural_color(session, r) for r in records}
            spot.set_fallback(natural.pop() if len(natural) == 1 else None)
            spot.show_value(common(main_color.chosen_color(session, r) for r in records))
            spot.setEnabled(bool(main_color.main_slots(session, self.subject.ids)))

        self.add(spot, refresh)

    def _set_color(self, color: Any, going_on: bool) -> None:
        slots = main_color.main_slots(self.session, self.subject.ids)
        self.subject.run_on(going_on, later("Change colour"), main_color.set_main_color, slots, color)

    def letters(self) -> None:
        """Add the size of the words."""
        size = NumberField("pt", low=1, high=200, step=0.5, automatic=tr("Size"), parent=self)
        size.setObjectName("nearby-size")
        size.setToolTip(tr("Size of the letters; journals ask for 5 pt at least"))
        size.setAccessibleName(tr("Size of the letters"))
        size.setFixedWidth(style.px(58))
        size.edited.connect(
            lambda value, on: self.subject.set_style(later("Change text size"), "text_size", value, on)
        )
        self.add(size, lambda records: size.show_value(common(r.style.text_size for r in records)))

    def face(self, name: str, sign: str, tip: str, step: str) -> None:
        """Add a button for bold or italic."""
        made = parts.button(self, f"nearby-{name}", sign, tip, ticks=True)
        made.clicked.connect(lambda on: self.subject.set_style(step, name, bool(on)))

        def refresh(records: Records) -> None:
            made.setChecked(all(_has_face(r, name) for r in records))

        self.add(made, refresh)

    def letter_color(self) -> None:
        """Add the swatch of the words."""
        spot = parts.ColorSpot(tr("Text colour"), tr("the theme's colour"), self)
        spot.setObjectName("nearby-text-color")
        spot.edited.connect(
            lambda color, on: self.subject.set_style(later("Change text colour"), "text_color", color, on)
        )

        def refresh(records: Records) -> None:
            spot.set_fallback(self.session.scene.stage.tones.text)
            spot.show_value(common(r.style.text_color for r in records))

        self.add(spot, refresh)

    def choice(
        self, name: str, sign: str, tip: str, step: str, choices: Callable[[], Sequence[tuple[Any, str]]]
    ) -> None:
        """Add a button that opens a menu of the values of a field of the records."""
        self.add(
            parts.choice_menu(
                self, name, sign, tip, choices,
                lambda: common(getattr(r, name, None) for r in self.records),
                lambda value: self.subject.set_field(step, name, value),
            )
        )  # fmt: skip

    def flag(self, name: str, sign: str, tip: str, step: str) -> None:
        """Add a button that switches a field of the records."""
        made = parts.button(self, f"nearby-{name}", sign, tip, ticks=True)
        made.clicked.connect(lambda on: self.subject.set_field(step, name, bool(on)))
        self.add(made, lambda records: made.setChecked(all(getattr(r, name, False) for r in records)))

    def align(self) -> None:
        """Add a button that opens the alignments of text."""
        choices = (("left", tr("Align left")), ("center", tr("Centre")), ("right", tr("Align right")))
        self.add(
            parts.choice_menu(
                self, "align", "format-align-left", tr("Align text"), lambda: choices,
                lambda: common(r.style.align or "left" for r in self.records),
                lambda value: self.subject.set_style(later("Align text"), "align", value),
            )
        )  # fmt: skip

    def relation(self) -> None:
        """Add the field of relations, with what fits the two ends first."""
        from crosstalk.ui.inspector.relation_field import RelationField

        field = RelationField(self.session, self)
        field.setObjectName("nearby-relation")
        field.setAccessibleName(tr("Relation"))
        field.setToolTip(tr("What the source does to the target (1…9 , .)"))
        field.setFixedWidth(style.px(176))
        field.edited.connect(lambda value, _: relations.choose(self.session, str(value)))

        def refresh(records: Records) -> None:
            field.show_value(common(getattr(r, "relation", "") for r in records))
            first = records[0] if len(records) == 1 else None
            if isinstance(first, Connector):
                ends = (self.session.record(end.target or "") for end in (first.source, first.target))
                source, target = (classes_of_record(self.session.catalog, end) for end in ends)
                field.ends = source, target

        self.add(field, refresh)

    def many(self) -> None:
        """Add what arranges several things; it is hidden for one."""
        holder = Strip(self.window_, self)
        holder.add(parts.line(holder))
        holder.menu("align-things", "align-horizontal-left", tr("Align"), ALIGN)
        holder.menu("distribute", "distribute-horizontal-center", tr("Distribute, make equal"), DISTRIBUTE)
        holder.entries("object.group")

        def refresh(records: Records) -> None:
            holder.setVisible(len(records) > 1)
            holder.show_records()

        self.add(holder, refresh)

    def end(self) -> None:
        """Add what every strip ends with."""
        self.many()
        self.entries("", "object.lock")
        self.add(parts.more_button(self, self.window_))


def _has_face(record: Record, name: str) -> bool:
    value = getattr(record.style, name)
    if value is None:
        return name == "bold" and isinstance(record, Region | Inset | Panel)
    return bool(value)


def _component(strip: Strip) -> None:
    strip.color()
    strip.letters()
    strip.choice("label_place", "label-outline", tr("Label at"), later("Place label"), lambda: PLACES)
    strip.entries("object.change_type")
    strip.end()


def _connector(strip: Strip) -> None:
    strip.relation()
    strip.menu("shape", "vector-curve", tr("Line shape"), SHAPES)
    strip.entries("connect.reverse")
    strip.flag("both_ways", "arrow-left-right", tr("Head at both ends"), later("Both ways"))
    strip.entries("object.edit_mediator")
    strip.end()


def _region(strip: Strip) -> None:
    def kinds() -> list[tuple[str, str]]:
        return [(k.id, named(k)) for k in strip.session.catalog.regions.values() if not k.part]

    strip.choice("type", "shape-outline", tr("Kind of region"), later("Change region type"), kinds)
    strip.color()
    strip.letters()
    strip.entries("object.edit_text")
    strip.end()


def _strand(strip: Strip) -> None:
    def kinds() -> list[tuple[str, str]]:
        return [(k.id, named(k)) for k in strip.session.catalog.strands.values()]

    strip.choice("type", "vector-polyline", tr("Kind of strand"), later("Change strand type"), kinds)
    strip.color()
    strip.letters()
    strip.entries("object.edit_text")
    strip.end()


def _text(strip: Strip) -> None:
    strip.face("bold", "format-bold", tr("Bold"), later("Make bold"))
    strip.face("italic", "format-italic", tr("Italic"), later("Make italic"))
    strip.letters()
    strip.letter_color()
    strip.align()
    strip.entries("object.edit_text")
    strip.end()


def _group(strip: Strip) -> None:
    strip.entries("object.ungroup", "", "arrange.flip_x", "arrange.turn")
    strip.end()


def _other(strip: Strip) -> None:
    strip.entries("arrange.to_front", "arrange.to_back")
    strip.end()


STRIPS: dict[str, Callable[[Strip], None]] = {
    "component": _component,
    "connector": _connector,
    "region": _region,
    "strand": _strand,
    "text": _text,
    "group": _group,
    "mixed": _other,
    "other": _other,
}


def make(name: str, window: MainWindow, parent: QWidget) -> Strip:
    """Return the strip of a name."""
    strip = Strip(window, parent)
    STRIPS[name](strip)
    strip.setObjectName(f"nearby-{name}")
    return strip
