"""What is said of a connector: relation, line, label, mediator."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from crosstalk.catalog.affinity import NOTHING, Classes
from crosstalk.catalog.terms import meaning, named
from crosstalk.commands import Transaction, connect, edit, routes
from crosstalk.editor import relations
from crosstalk.model import Connector, Record, plain_text
from crosstalk.scene.classes import classes_of_record
from crosstalk.scene.tidy import SHAPES as SHAPES_THAT_LEAD
from crosstalk.tongue import later, tr
from crosstalk.ui import style
from crosstalk.ui.inspector.choice_buttons import ChoiceButtons
from crosstalk.ui.inspector.color_field import ColorField
from crosstalk.ui.inspector.dashes import dash_field
from crosstalk.ui.inspector.fields import CheckField, NumberField
from crosstalk.ui.inspector.icons import line_icon
from crosstalk.ui.inspector.recolor_button import RecolorButton
from crosstalk.ui.inspector.relation_field import RelationField
from crosstalk.ui.inspector.rich_field import RichField
from crosstalk.ui.inspector.section import Section
from crosstalk.ui.inspector.type_field import TypeField
from crosstalk.ui.style import px

SHAPES = (
    ("straight", later("Straight"), later("Straight line")),
    ("curved", later("Curved"), later("Curved line")),
    ("elbow", later("Elbow"), later("Right angles")),
    ("arc", later("Arc"), later("Arc of a circle")),
)

"""Colour of words that warn, dark enough to be read on the light ground of the panel."""


class ConnectorSection(Section):
    """Relation and what it says."""

    title = later("Statement")

    def build(self) -> None:
        """Make the rows."""
        self.says = QLabel()
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.RichText)
        self.says.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.says.setToolTip(tr("What this connector says; click an end to go there"))
        self.says.linkActivated.connect(self._go)
        self.add(tr("Says"), self.says, wide=True)
        self.relation = RelationField(self.session)
        self.relation.setToolTip(
            tr(
                "What the source does to the target; line and head follow from it.\n"
                "On the page the keys 1 to 9 give what fits best, , and . the relation before and after"
            )
        )
        self.add(tr("Relation"), self.relation, wide=True)
        self.bind(self.relation, lambda r: getattr(r, "relation", ""), self._set_relation)
        self.meaning = QLabel()
        self.meaning.setWordWrap(True)
        self.meaning.setStyleSheet("color: palette(placeholder-text)")
        self.add("", self.meaning, wide=True)
        self.doubt = QLabel()
        self.doubt.setObjectName("doubt")
        self.doubt.setWordWrap(True)
        self.doubt.setStyleSheet(f"color: {style.WARNING}")
        self.doubt.setToolTip(
            tr("By the table of relations; it is kept all the same, and the checks note it")
        )
        self.doubt.setAccessibleName(tr("Unusual relation"))
        self.add("", self.doubt, wide=True)
        self.drawn = CheckField(tr("Draw a line"))
        self.field_row(
            "",
            self.drawn,
            "drawn",
            later("Draw or omit line"),
            tr("Without a line it still counts: placement shows it (a receptor in its membrane)"),
        )
        reverse = QPushButton(tr("Reverse"))
        reverse.setToolTip(tr("Swap source and target (X)"))
        reverse.clicked.connect(lambda: self.subject.run(later("Reverse"), connect.reverse, self.subject.ids))
        self.straighten = QPushButton(tr("Unbend"))
        self.straighten.setToolTip(tr("Remove the waypoints; the line finds its own way again"))
        self.straighten.clicked.connect(self._straighten)
        for button in (reverse, self.straighten):
            button.setAutoDefault(False)
            button.setAccessibleName(button.text())
            button.setMinimumWidth(px(40))
        self.side_by_side("", reverse, self.straighten)

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show the sentence, the suggestions for the ends, and whether there are bends."""
        super().refresh(records, live)
        if live:
            return
        connectors = [r for r in records if isinstance(r, Connector)]
        first = connectors[0] if len(connectors) == 1 else None
        self.says.setText(
            self._sentence(first) if first else tr("<b>{count} statements</b>", count=len(connectors))
        )
        self.relation.ends = self._classes(first) if first else (NOTHING, NOTHING)
        odd = [c for c in connectors if not relations.is_sensible(self.session, c)]
        self.doubt.setText(f"⚠ {_doubt(len(odd), len(connectors))}" if odd else "")
        self.doubt.setVisible(bool(odd))
        said = {c.relation for c in connectors}
        only = self.session.catalog.relation(said.pop()) if len(said) == 1 else None
        hint = "" if only is None else meaning(only)
        if any(not c.drawn for c in connectors):
            hint = tr("Shown by placement: no line is drawn, but the statement counts. ") + hint
        self.meaning.setText(hint)
        self.meaning.setVisible(bool(hint))
        self.straighten.setEnabled(any(c.waypoints for c in connectors))

    def _sentence(self, connector: Connector) -> str:
        relation = named(self.session.catalog.relation(connector.relation))
        via = (
            tr(" (through {escape})", escape=escape(plain_text(connector.mediator)))
            if connector.mediator
            else ""
        )
        ends = [self._link(a.target) for a in (connector.source, connector.target)]
        return f"{ends[0]} <b>{escape(relation)}</b> {ends[1]}{via}"

    def _link(self, record_id: str) -> str:
        if not record_id:
            return tr("<i>a free end</i>")
        return f"<a href='{escape(record_id)}'>{escape(self.subject.name_of(record_id))}</a>"

    def _go(self, record_id: str) -> None:
        self.session.select([record_id])

    def _classes(self, connector: Connector) -> tuple[Classes, Classes]:
        catalog, record = self.session.catalog, self.session.record
        source, target = connector.source.target, connector.target.target
        return classes_of_record(catalog, record(source)), classes_of_record(catalog, record(target))

    def _set_relation(self, relation: str, going_on: bool) -> None:
        relations.choose(self.session, relation)

    def _straighten(self) -> None:
        self.subject.run(later("Remove bends"), _drop_waypoints, self.subject.ids)


def _doubt(odd: int, of: int) -> str:
    if of == 1:
        return tr("Unusual between these two; the list offers first what fits.")
    return tr("{odd} of {of} join things that the relation is not meant for.", odd=odd, of=of)


def _drop_waypoints(tx: Transaction, ids: Iterable[str]) -> None:
    edit.set_fields(tx, ids, waypoints=())


class LineSection(Section):
    """Shape, width and colour of the line."""

    title = later("Line")

    def build(self) -> None:
        """Make the rows."""
        icons = [line_icon(name) for name, _, _ in SHAPES]
        self.shape = ChoiceButtons(SHAPES, icons)
        self.row(
            tr("Shape"),
            self.shape,
            lambda r: getattr(r, "shape", None),
            self._set_shape,
            tr("How the line runs"),
        )
        self.color = ColorField(natural=tr("the relation's colour"), dialog_title=tr("Line colour"))
        self.style_row(
            tr("Colour"),
            self.color,
            "stroke",
            later("Change line colour"),
            tr("Colour tells the relation: change it only where you must"),
        )
        width = NumberField("pt", low=0.1, high=20, step=0.25, automatic=tr("by relation"))
        self.style_row(
            tr("Width"), width, "stroke_width", later("Change line width"), tr("Width of the line in points")
        )
        self.style_row(
            tr("Dashes"),
            dash_field(tr("by relation")),
            "dash",
            later("Change dashes"),
            tr("How the line is broken"),
        )
        strength = NumberField("%", low=0, high=100, step=10, decimals=0, automatic=tr("not stated"))
        self.row(
            tr("Strength"),
            strength,
            _strength,
            self._set_strength,
            tr("How strong the effect is; makes the line thicker"),
        )
        opacity = NumberField("%", low=0, high=100, step=5, decimals=0, automatic="100%")
        self.style_row(
            tr("Opacity"),
            opacity,
            "opacity",
            later("Change opacity"),
            tr("100 % hides what is behind"),
            scale=100.0,
        )
        self._ways()
        self.recolor = RecolorButton(self.session)
        self.add("", self.recolor)

    def _ways(self) -> None:
        """Make the rows of how the line runs and what is drawn along it."""
        self.motif = CheckField(tr("Draw what travels on it"))
        self.row(
            "",
            self.motif,
            lambda r: getattr(r, "motif", "") != "line",
            self._set_motif,
            tr(
                "Molecules, vesicles, cells or organelles along the line, as the relation has them; "
                "without, it is a plain line"
            ),
        )
        self.field_row(
            "",
            CheckField(tr("Head at both ends")),
            "both_ways",
            later("Heads at both ends"),
            tr("The head of the relation stands at the source too"),
        )
        self.avoids = CheckField(tr("Go around things"))
        self.row(
            "",
            self.avoids,
            lambda r: getattr(r, "avoids", False),
            self._set_avoids,
            tr("Components, labels and titles are gone around; found anew when an end moves"),
        )
        self.jumps = CheckField(tr("Jump over lines"))
        self.row(
            "",
            self.jumps,
            lambda r: getattr(r, "jumps", False),
            self._set_jumps,
            tr("A small arc where it crosses a line that was drawn before it"),
        )

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show the colour the relation gives, and the rows that mean something for these lines."""
        super().refresh(records, live)
        if live:
            return
        lines = [r for r in records if isinstance(r, Connector)]
        travels = any(self.session.catalog.relation(r.relation).motif for r in lines)
        self.show_row(self.motif, travels)
        self.avoids.setEnabled(any(r.shape in SHAPES_THAT_LEAD for r in lines))
        colors = {
            self.session.catalog.relation(r.relation).line.color for r in records if isinstance(r, Connector)
        }
        self.recolor.refresh(records)
        role = colors.pop() if len(colors) == 1 else ""
        self.color.set_fallback(self.session.scene.stage.tones.color(role) if role else None)

    def _set_shape(self, shape: str, going_on: bool) -> None:
        self.session.settings.line_shape = shape
        self.subject.run(later("Change line shape"), connect.set_shape, self.subject.ids, shape)

    def _set_motif(self, on: bool, going_on: bool) -> None:
        self.subject.set_field(later("Draw what travels"), "motif", "" if on else "line", going_on)

    def _set_avoids(self, on: bool, going_on: bool) -> None:
        self.subject.run(later("Go around things"), routes.set_avoids, self.subject.ids, on)

    def _set_jumps(self, on: bool, going_on: bool) -> None:
        self.subject.run(later("Line jumps"), routes.set_jumps, self.subject.ids, on)

    def _set_strength(self, value: Any, going_on: bool) -> None:
        number = None if value is None else value / 100.0
        self.subject.set_field(later("Change strength"), "strength", number, going_on)


def _strength(record: Record) -> float | None:
    strength = getattr(record, "strength", None)
    return None if strength is None else strength * 100.0


class RidersSection(Section):
    """Label and mediator on the line."""

    title = later("Label and mediator")

    def build(self) -> None:
        """Make the rows."""
        self.label = RichField(tr("no label"), lines=1)
        self.field_row(tr("Label"), self.label, "label", later("Change label"), tr("Words beside the line"))
        self._at(
            tr("Label at"),
            "label_at",
            later("Move label"),
            tr("Where on the line: 0 % at the source, 100 % at the target"),
        )
        self.mediator = RichField(tr("no mediator"), lines=1)
        self.field_row(
            tr("Mediator"),
            self.mediator,
            "mediator",
            later("Change mediator"),
            tr("The molecule or means that carries the effect, written on the line"),
        )
        self.art = TypeField(self.session, none=tr("No picture"), verb=tr("Choose…"))
        self.art.button.setToolTip(tr("Search for a component whose art is drawn on the line"))
        self.field_row(
            tr("Picture"),
            self.art,
            "mediator_type",
            later("Change mediator picture"),
            tr("Art of the mediator, drawn small on the line"),
        )
        self._at(
            tr("Mediator at"),
            "mediator_at",
            later("Move mediator"),
            tr("Where on the line the mediator sits"),
        )
        self.shown = CheckField(tr("Show on the line"))
        self.field_row(
            "",
            self.shown,
            "mediator_shown",
            later("Show or hide mediator"),
            tr("Hidden it still counts: the statement, the graph and the description name it"),
        )

    def _at(self, label: str, name: str, step: str, tip: str) -> None:
        field = NumberField("%", low=0, high=100, step=5, decimals=0)
        self.row(
            label,
            field,
            lambda r: getattr(r, name, 0.5) * 100.0,
            lambda value, on: self.subject.set_field(step, name, (value or 0.0) / 100.0, on),
            tip,
        )
