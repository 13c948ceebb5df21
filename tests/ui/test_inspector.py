"""The inspector: what it shows, edits and follows, through real widgets and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from crosstalk.commands import edit, place
from crosstalk.geometry import MM
from crosstalk.model import plain_text
from crosstalk.ui.inspector import InspectorPanel
from crosstalk.ui.inspector.sections import PARTS
from crosstalk.ui.inspector.values import MIXED
from tests.ui.panels import enter, full_session, settle


@pytest.fixture
def panel(qtbot):
    made = InspectorPanel(full_session())
    qtbot.addWidget(made)
    made.resize(290, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    settle(30)
    return made


def on(panel, *ids: str):
    """Select and return the sections that are shown, by name, all unfolded."""
    panel.session.select(ids)
    settle(30)
    found = {}
    for part, section in panel.sections.items():
        if part.name in {s.__class__.__name__ for s in panel._shown}:
            section.fold(True)
            found[part.name.removesuffix("Section")] = section
    settle(10)
    return found


def record(panel, record_id: str):
    return panel.session.record(record_id)


def undo(panel) -> None:
    panel.session.undo()
    settle(50)


KINDS = ["cell", "arrow", "bar", "region", "text", "panel", "picture", "strand", "legend", "group-1"]


@pytest.mark.parametrize("record_id", KINDS)
def test_every_kind_has_its_part_and_the_common_ones(panel, record_id):
    shown = on(panel, record_id)
    kind = {"cell": "Component", "arrow": "Connector", "bar": "Connector"}.get(
        record_id, record_id.split("-")[0].title()
    )
    assert kind in shown
    assert "About" in shown
    assert "Page" not in shown


def test_without_a_selection_the_page_is_shown(panel):
    assert set(on(panel)) == {"Page", "Figure"}


# -- every field edits and undoes --------------------------------------------------------------------------------

TEXTS = [
    ("cell", "About", "name", "Name", "my cell"),
    ("panel", "Panel", "letter", "Letter", "B"),
    ("picture", "Picture", "author", "Author", "A. Person"),
    ("picture", "Picture", "license", "Licence", "CC-BY-4.0"),
    ("picture", "Picture", "source", "Source", "a book"),
    ("cell", "Component", "state", "State", "activated"),
]


@pytest.mark.parametrize(("record_id", "section", "field", "label", "text"), TEXTS)
def test_a_line_of_text_is_an_undo_step(panel, record_id, section, field, label, text):
    widget = named(on(panel, record_id)[section], label)
    before, steps = getattr(record(panel, record_id), field), len(panel.session.history.steps)
    line = widget.lineEdit() if isinstance(widget, QComboBox) else widget
    enter(line, text)
    assert getattr(record(panel, record_id), field) == text
    assert len(panel.session.history.steps) == steps + 1
    undo(panel)
    assert getattr(record(panel, record_id), field) == before
    assert line.text() in (before, "none", "not stated")


NUMBERS = [
    ("cell", "Place", "Left edge", "30", lambda r: r.bounds.x / MM, 30.0),
    ("cell", "Place", "Upper edge", "2 cm", lambda r: r.bounds.y / MM, 20.0),
    ("text", "Place", "Width", "10+2.5", lambda r: r.width / MM, 12.5),
    ("cell", "Place", "Rotation", "-90", lambda r: r.rotation, 270.0),
    ("cell", "Component", "Label width", "20", lambda r: r.label_width / MM, 20.0),
    ("cell", "Component", "Count", "3", lambda r: r.count, 3),
    ("cell", "Colors", "Opacity", "40", lambda r: r.style.opacity, 0.4),
    ("cell", "Words", "Size", "9", lambda r: r.style.text_size, 9.0),
    ("region", "Region", "Corners", "3", lambda r: r.corner, 3.0),
    ("region", "Area", "Fill opacity", "25", lambda r: r.style.fill_opacity, 0.25),
    ("region", "Area", "Edge width", "2", lambda r: r.style.stroke_width, 2.0),
    ("arrow", "Line", "Width", "3", lambda r: r.style.stroke_width, 3.0),
    ("arrow", "Line", "Strength", "80", lambda r: r.strength, 0.8),
    ("arrow", "Riders", "Label at", "25", lambda r: r.label_at, 0.25),
    ("arrow", "Riders", "Mediator at", "75", lambda r: r.mediator_at, 0.75),
    ("strand", "Strand", "Thickness", "5", lambda r: r.width / MM, 5.0),
    ("legend", "Legend", "Columns", "2", lambda r: r.columns, 2),
    ("group-1", "Place", "Width", "40", None, 40.0),
]


@pytest.mark.parametrize(("record_id", "section", "label", "typed", "read", "value"), NUMBERS)
def test_a_number_is_an_undo_step(panel, record_id, section, label, typed, read, value):
    sections = on(panel, record_id)
    if label == "Corners":
        panel.session.run("Shape", edit.set_fields, ["region"], shape="rectangle")
        settle(50)
    field = named(sections[section], label)
    before, shown = panel.session.history.diagram, field.text()
    enter(field, typed)
    if read is None:
        from crosstalk.editor.frames import bounds_of

        assert bounds_of(panel.session, [record_id]).width / MM == pytest.approx(value)
    else:
        assert read(record(panel, record_id)) == pytest.approx(value)
    settle(50)
    undo(panel)
    assert panel.session.history.diagram.records == before.records
    assert field.text() == shown


def test_size_keeps_proportions_unless_told_otherwise(panel):
    section = on(panel, "cell")["Place"]
    cell = record(panel, "cell")
    corner, ratio = (cell.bounds.x, cell.bounds.y), cell.width / cell.height
    enter(named(section, "Width"), "20")
    cell = record(panel, "cell")
    assert cell.width / cell.height == pytest.approx(ratio)
    assert (cell.bounds.x, cell.bounds.y) == pytest.approx(corner)
    QTest.mouseClick(section.keep, Qt.MouseButton.LeftButton)
    enter(named(section, "Height"), "5")
    assert record(panel, "cell").width == pytest.approx(20 * MM)


def test_arrow_keys_step_and_are_one_undo_step(panel):
    field = named(on(panel, "cell")["Place"], "Left edge")
    x, steps = record(panel, "cell").x, len(panel.session.history.steps)
    field.setFocus()
    for _ in range(4):
        QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert record(panel, "cell").x == pytest.approx(x + 7.0 * MM, abs=0.02)
    assert len(panel.session.history.steps) == steps + 1
    undo(panel)
    assert record(panel, "cell").x == x


def test_escape_and_nonsense_change_nothing(panel):
    field = named(on(panel, "cell")["Place"], "Left edge")
    shown, diagram = field.text(), panel.session.history.diagram
    field.setFocus()
    QTest.keyClicks(field, "99")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == shown
    enter(field, "wide")
    assert field.text() == shown
    assert panel.session.history.diagram is diagram


CHOICES = [
    ("cell", "Component", "Label at", "above", "label_place", "above"),
    ("region", "Region", "Type", "Organ", "type", "organ"),
    ("region", "Region", "Shape", "Blob", "shape", "blob"),
    ("region", "Title", "Title at", "bottom", "title_place", "bottom"),
    ("strand", "Strand", "Type", None, "type", None),
]


@pytest.mark.parametrize(("record_id", "section", "label", "text", "field", "value"), CHOICES)
def test_a_choice_is_an_undo_step(panel, record_id, section, label, text, field, value):
    box = named(on(panel, record_id)[section], label)
    if text is None:
        if box.count() < 2:
            pytest.skip("no strands in the catalogue")
        row = 1 if box.currentIndex() == 0 else 0
        value = box._values[row]
    else:
        row = box.findText(text)
    before = getattr(record(panel, record_id), field)
    box.setFocus()
    while box.currentIndex() != row:
        QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < row else Qt.Key.Key_Up)
    assert getattr(record(panel, record_id), field) == value
    while getattr(record(panel, record_id), field) != before:
        undo(panel)
    assert box.currentIndex() == box._values.index(before)


CHECKS = [
    ("arrow", "Connector", "Draw a line", "drawn"),
    ("panel", "Panel", "Draw a frame", "frame"),
    ("strand", "Strand", "Closed", "closed"),
    ("cell", "About", "Locked", "locked"),
    ("cell", "About", "Hidden", "hidden"),
]


@pytest.mark.parametrize(("record_id", "section", "label", "field"), CHECKS)
def test_a_check_is_an_undo_step(panel, record_id, section, label, field):
    box = labelled_button(on(panel, record_id)[section], label)
    before = getattr(record(panel, record_id), field)
    box.click()
    assert getattr(record(panel, record_id), field) is not before
    undo(panel)
    assert getattr(record(panel, record_id), field) is before
    assert box.isChecked() is before


@pytest.mark.parametrize("name", ["bold", "italic"])
def test_faces_and_flips(panel, name):
    section = on(panel, "cell")["Words"]
    labelled_button(section, name.capitalize()).click()
    assert getattr(record(panel, "cell").style, name) is True
    undo(panel)
    assert getattr(record(panel, "cell").style, name) is None


def test_flip_buttons(panel):
    section = on(panel, "cell")["Place"]
    section.flips["x"].click()
    assert record(panel, "cell").flip_x
    settle(50)
    assert section.flips["x"].isChecked()
    section.flips["x"].click()
    assert not record(panel, "cell").flip_x


def test_alignment_of_text(panel):
    section = on(panel, "text")["Words"]
    section.align.buttons["center"].click()
    assert record(panel, "text").style.align == "center"
    undo(panel)
    assert section.align.buttons["left"].isChecked()


NOTES = [("cell", "Alt text", "alt"), ("arrow", "Notes", "note")]


@pytest.mark.parametrize(("record_id", "label", "field"), NOTES)
def test_notes_are_taken_over_at_a_pause_as_one_step(panel, record_id, label, field):
    notes = named(on(panel, record_id)["About"], label)
    steps = len(panel.session.history.steps)
    notes.setFocus()
    QTest.keyClicks(notes, "first")
    settle(450)
    assert getattr(record(panel, record_id), field) == "first"
    QTest.keyClicks(notes, " second")
    panel.session.select(["tcell"])
    assert getattr(record(panel, record_id), field) == "first second"
    assert len(panel.session.history.steps) == steps + 1
    undo(panel)
    assert getattr(record(panel, record_id), field) == ""


# -- rich text ---------------------------------------------------------------------------------------------------


def test_a_label_takes_markup_buttons_and_greek(panel):
    field = on(panel, "cell")["Component"].label
    field.text.setFocus()
    field.text.selectAll()
    QTest.keyClicks(field.text, "Ca^{2+} and \\alpha ")
    QTest.mouseClick(field.buttons["bold"], Qt.MouseButton.LeftButton)
    QTest.keyClicks(field.text, "fat")
    field.commit()
    runs = record(panel, "cell").label
    assert plain_text(runs).startswith("Ca2+ and α ")
    assert [r.text for r in runs if r.script == "super"] == ["2+"]
    assert [r.text for r in runs if r.bold] == ["fat"]
    menu = field.make_signs()
    next(b for b in menu.findChildren(QAbstractButton) if b.text() == "β").click()
    field.commit()
    assert plain_text(record(panel, "cell").label).endswith("fatβ")


def test_typing_a_label_is_seen_at_once_and_is_one_step(panel):
    field = on(panel, "cell")["Component"].label
    steps = len(panel.session.history.steps)
    field.text.setFocus()
    field.text.selectAll()
    QTest.keyClicks(field.text, "Mel")
    settle(250)
    assert plain_text(record(panel, "cell").label) == "Mel"
    QTest.keyClicks(field.text, "anoma")
    settle(250)
    assert plain_text(record(panel, "cell").label) == "Melanoma"
    assert field.text.textCursor().position() == len("Melanoma")
    assert len(panel.session.history.steps) == steps + 1
    undo(panel)
    assert record(panel, "cell").label is None
    assert field.text.toPlainText() == "Tumor cell"


def test_an_emptied_label_goes_back_to_that_of_the_type(panel):
    field = on(panel, "cell")["Component"].label
    for words in ("Other", ""):
        field.text.setFocus()
        field.text.selectAll()
        QTest.keyClicks(field.text, words) if words else QTest.keyClick(field.text, Qt.Key.Key_Delete)
        field.commit()
        settle(60)
    assert record(panel, "cell").label is None
    assert field.text.toPlainText() == "Tumor cell"


@pytest.mark.parametrize(
    ("record_id", "section", "attribute", "field"),
    [
        ("region", "Title", "words", "title"),
        ("panel", "Title", "words", "title"),
        ("text", "Text", "words", "runs"),
        ("arrow", "Riders", "label", "label"),
        ("arrow", "Riders", "mediator", "mediator"),
        ("strand", "Strand", "label", "label"),
    ],
)
def test_words_of_every_kind(panel, record_id, section, attribute, field):
    rich = getattr(on(panel, record_id)[section], attribute)
    before = getattr(record(panel, record_id), field)
    rich.text.setFocus()
    rich.text.selectAll()
    QTest.keyClicks(rich.text, "CGRP")
    rich.commit()
    assert plain_text(getattr(record(panel, record_id), field)) == "CGRP"
    undo(panel)
    assert getattr(record(panel, record_id), field) == before


# -- colours, type, identifiers, evidence ------------------------------------------------------------------------


def test_a_slot_is_coloured_typed_and_given_back(panel):
    fields = on(panel, "cell")["Colors"].fields
    slots = panel.session.catalog.component("tumor_cell").slots
    assert list(fields) == list(slots)
    field = fields["cytoplasm"]
    menu = field.make_menu()
    next(b for b in menu.findChildren(QAbstractButton) if b.toolTip() == "#c8452d").click()
    assert record(panel, "cell").colors == {"cytoplasm": "#c8452d"}
    settle(50)
    enter(field.code, "#0af")
    assert record(panel, "cell").colors == {"cytoplasm": "#00aaff"}
    enter(field.code, "blueish")
    assert record(panel, "cell").colors == {"cytoplasm": "#00aaff"}
    field.reset.click()
    assert record(panel, "cell").colors == {}
    settle(50)
    assert field.swatch.color == slots["cytoplasm"]
    for _ in range(3):
        undo(panel)
    assert record(panel, "cell").colors == {}


def test_a_colour_is_seen_while_it_is_chosen_and_is_one_step(panel):
    steps = panel.session.history.position
    field = on(panel, "region")["Area"].fill
    dialog = field.open_dialog()
    for color in ("#aa0000", "#00aa00", "#123456"):
        dialog.setCurrentColor(QColor(color))
        assert record(panel, "region").style.fill == color
    dialog.accept()
    assert record(panel, "region").style.fill == "#123456"
    assert panel.session.history.position == steps + 1


@pytest.mark.parametrize(
    ("record_id", "section", "label"), [("arrow", "Line", "Dashes"), ("region", "Area", "Edge dashes")]
)
def test_a_line_is_dashed_and_back(panel, record_id, section, label):
    box = named(on(panel, record_id)[section], label)
    assert box.currentIndex() == 0
    box.setCurrentIndex(box.findText("dashed"))
    box.activated.emit(box.currentIndex())
    assert record(panel, record_id).style.dash == (3.0, 2.0)
    settle(30)
    assert box.currentText() == "dashed"
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert record(panel, record_id).style.dash is None


def test_leaving_the_colour_dialog_leaves_nothing(panel):
    steps = panel.session.history.position
    field = next(iter(on(panel, "cell")["Colors"].fields.values()))
    dialog = field.open_dialog()
    dialog.setCurrentColor(QColor("#aa0000"))
    assert "#aa0000" in record(panel, "cell").colors.values()
    dialog.reject()
    assert record(panel, "cell").colors == {}
    assert panel.session.history.position == steps


def test_a_legend_explains_what_is_ticked(panel):
    entries = on(panel, "legend")["Legend"].entries
    assert [entries.item(n).text() for n in range(entries.count())] == ["activates"]
    panel.session.run("Show", edit.set_fields, ["bar"], drawn=True)
    settle(50)
    assert entries.count() == 2
    entries.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert record(panel, "legend").left_out == ("activates",)
    entries.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert record(panel, "legend").left_out == ("activates", "inhibits")
    entries.item(0).setCheckState(Qt.CheckState.Checked)
    assert record(panel, "legend").left_out == ("inhibits",)


def test_changing_the_type_keeps_connectors(panel):
    field = on(panel, "cell")["Component"].type
    popup = field.open()
    QTest.keyClicks(popup.browser.search, "macrophage")
    QTest.keyClick(popup.browser.search, Qt.Key.Key_Return)
    cell = record(panel, "cell")
    assert cell.type == panel.session.catalog.search("macrophage")[0].id
    assert record(panel, "arrow").target.target == "cell"
    assert cell.width * cell.height == pytest.approx(46 * 44)
    undo(panel)
    assert record(panel, "cell").type == "tumor_cell"
    assert field.name.text() == "Tumor cell"


def test_identifiers_are_added_checked_and_removed(panel):
    field = on(panel, "cell")["Identifiers"].field
    enter(field.entry, "CL:0001064")
    assert record(panel, "cell").xrefs == ("CL:0001064",)
    enter(field.entry, "no identifier")
    assert record(panel, "cell").xrefs == ("CL:0001064",)
    assert field.warning.isVisible()
    settle(50)
    chip = next(
        b for b in field.chips.findChildren(QAbstractButton) if "CL:0001064" in b.text() and b.isVisible()
    )
    chip.click()
    assert record(panel, "cell").xrefs == ()
    undo(panel)
    assert record(panel, "cell").xrefs == ("CL:0001064",)


def test_evidence_is_added_edited_and_removed(panel):
    field = on(panel, "bar")["Evidence"].field
    field.add.click()
    settle(50)
    (card,) = [c for c in field.cards if c.isVisible()]
    card.reference.setCurrentIndex(card.reference.findText("MAGNON13"))
    card.reference.activated.emit(card.reference.currentIndex())
    settle(50)
    card.level.setCurrentIndex(card.level.findText("Hypothesised"))
    card.level.activated.emit(card.level.currentIndex())
    settle(50)
    enter(card.system, "mouse")
    (piece,) = record(panel, "bar").evidence
    assert (piece.reference, piece.level, piece.system) == ("MAGNON13", "hypothesised", "mouse")
    settle(50)
    card.remove.click()
    assert record(panel, "bar").evidence == ()
    for _ in range(5):
        undo(panel)
    assert record(panel, "bar").evidence == ()


def test_a_new_reference_can_be_made_where_it_is_cited(panel):
    from crosstalk.ui.reference_dialog import ReferenceDialog

    field = on(panel, "arrow")["Evidence"].field
    card = field.cards[0]
    card.reference.setCurrentIndex(card.reference.count() - 1)
    card.reference.activated.emit(card.reference.currentIndex())
    dialog = panel.findChild(ReferenceDialog)
    dialog.key.setText("MONJE20")
    dialog.citation.setPlainText("Monje M et al.")
    dialog.accept()
    assert "MONJE20" in panel.session.history.diagram.references
    assert record(panel, "arrow").evidence[0].reference == "MONJE20"
    undo(panel)
    assert "MONJE20" not in panel.session.history.diagram.references
    assert record(panel, "arrow").evidence[0].reference == "SONG25"


# -- connectors --------------------------------------------------------------------------------------------------


def test_a_connector_says_its_sentence_and_leads_to_its_ends(panel):
    section = on(panel, "arrow")["Connector"]
    assert "Sensory neuron" in section.says.text()
    assert "activates" in section.says.text()
    section.says.linkActivated.emit("neuron")
    assert panel.session.selection == ("neuron",)


def test_a_line_shown_by_placement_says_so(panel):
    section = on(panel, "bar")["Connector"]
    assert "placement" in section.meaning.text()
    assert "placement" not in on(panel, "arrow")["Connector"].meaning.text()


def test_the_relation_is_picked_by_search_or_from_all(panel):
    section = on(panel, "arrow")["Connector"]
    catalog = panel.session.catalog
    popup = section.relation.open()
    listed = {line.relation.id for line in popup.model.lines if line.relation is not None}
    assert listed == set(catalog.relations)
    headings = [line.text for line in popup.model.lines if line.relation is None]
    assert headings[0] == "Suggested here"
    assert headings[1:] == list(dict.fromkeys(r.group for r in catalog.relations.values()))
    QTest.keyClicks(popup.search, "inhib")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert record(panel, "arrow").relation == "inhibits"
    assert panel.session.settings.relation == "inhibits"
    undo(panel)
    assert record(panel, "arrow").relation == "activates"


def test_no_relation_found_says_so_and_picks_nothing(panel):
    popup = on(panel, "arrow")["Connector"].relation.open()
    QTest.keyClicks(popup.search, "xyzq")
    assert "No relation" in popup.meaning.text()
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert record(panel, "arrow").relation == "activates"
    popup.close()


def test_shape_reverse_and_bends(panel):
    sections = on(panel, "arrow")
    sections["Line"].shape.buttons["elbow"].click()
    assert record(panel, "arrow").shape == "elbow"
    labelled_button(sections["Connector"], "Reverse").click()
    assert record(panel, "arrow").source.target == "cell"
    labelled_button(sections["Connector"], "Unbend").click()
    assert record(panel, "arrow").waypoints == ()
    settle(50)
    assert not sections["Connector"].straighten.isEnabled()
    for _ in range(3):
        undo(panel)
    assert record(panel, "arrow").shape == "curved"
    assert sections["Connector"].straighten.isEnabled()


def test_a_mediator_has_art(panel):
    field = on(panel, "arrow")["Riders"].art
    popup = field.open()
    QTest.keyClicks(popup.browser.search, "substance p")
    QTest.keyClick(popup.browser.search, Qt.Key.Key_Return)
    assert record(panel, "arrow").mediator_type
    settle(50)
    next(b for b in field.open().findChildren(QAbstractButton) if b.text() == "No picture").click()
    assert record(panel, "arrow").mediator_type == ""


# -- page --------------------------------------------------------------------------------------------------------


def test_page_size_theme_ground_and_words(panel):
    sections = on(panel)
    page, figure = sections["Page"], sections["Figure"]
    diagram = panel.session.history
    box = page.preset
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert diagram.diagram.page.width_mm == 89.0
    enter(page.page_height, "120")
    assert diagram.diagram.page.height_mm == 120.0
    settle(60)
    page.theme.setCurrentIndex(page.theme.findText("Dark"))
    page.theme.activated.emit(page.theme.currentIndex())
    assert diagram.diagram.page.theme == "dark"
    enter(page.background.code, "#fafafa")
    assert diagram.diagram.page.background == "#fafafa"
    enter(figure.name, "A title")
    assert diagram.diagram.metadata.title == "A title"
    for _ in range(5):
        undo(panel)
    assert diagram.diagram.page.width_mm == 183.0
    assert page.page_width.text() == "183"
    assert figure.name.text() == "Crosstalk"


def test_a_page_of_no_size_is_refused_in_words(panel):
    page = on(panel)["Page"]
    enter(page.page_width, "0")
    assert panel.session.history.diagram.page.width_mm >= 5


# -- several at once ---------------------------------------------------------------------------------------------


def test_values_that_differ_are_shown_as_such_and_edited_together(panel):
    sections = on(panel, "cell", "tcell", "neuron")
    left = named(sections["Place"], "Left edge")
    assert (left.text(), left.placeholderText()) == ("", "—")
    enter(left, "10")
    assert {round(record(panel, i).bounds.x / MM, 6) for i in ("cell", "tcell", "neuron")} == {10.0}
    undo(panel)
    assert left.text() == ""
    locked = labelled_button(sections["About"], "Locked")
    panel.session.run("Lock", edit.set_fields, ["cell"], locked=True)
    settle(60)
    assert locked.checkState() == Qt.CheckState.PartiallyChecked
    locked.click()
    assert all(record(panel, i).locked for i in ("cell", "tcell", "neuron"))


def test_a_field_that_differs_changes_nothing_when_it_is_left(panel):
    sections = on(panel, "cell", "tcell")
    diagram = panel.session.history.diagram
    for section in sections.values():
        for widget in section.findChildren(QLineEdit):
            widget.setFocus()
            QTest.keyClick(widget, Qt.Key.Key_Return)
    settle(60)
    assert panel.session.history.diagram is diagram


def test_different_kinds_share_the_common_parts_and_can_be_told_apart(panel):
    shown = on(panel, "cell", "arrow", "region")
    assert {"Place", "Words", "Evidence", "About"} <= set(shown)
    assert not {"Component", "Connector", "Region"} & set(shown)
    assert "3 selected" in panel.heading.text()
    panel.heading.linkActivated.emit("connector")
    assert panel.session.selection == ("arrow",)


def test_adding_evidence_goes_to_all(panel):
    field = on(panel, "cell", "bar")["Evidence"].field
    assert field.differ.isVisible()
    field.add.click()
    assert [len(record(panel, i).evidence) for i in ("cell", "bar")] == [2, 1]


def test_mixed_colours_types_and_relations(panel):
    assert on(panel, "cell", "tcell")["Component"].type._value is MIXED
    sections = on(panel, "arrow", "bar")
    assert sections["Connector"].relation._value is MIXED
    popup = sections["Connector"].relation.open()
    QTest.keyClicks(popup.search, "binds")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    assert record(panel, "arrow").relation == record(panel, "bar").relation == "binds"


# -- following ---------------------------------------------------------------------------------------------------


def test_a_drag_moves_the_numbers_and_builds_nothing(panel):
    section = on(panel, "cell")["Place"]
    left = named(section, "Left edge")
    before, widgets = left.text(), set(map(id, panel.findChildren(QWidget)))
    gesture = panel.session.history.begin("Move")
    gesture.restart(place.move, ["cell"], 10 * MM, 0.0)
    settle(120)
    assert float(left.text()) == pytest.approx(float(before) + 10, abs=0.02)
    gesture.cancel()
    settle(120)
    assert left.text() == before
    assert set(map(id, panel.findChildren(QWidget))) == widgets


def test_typing_is_not_disturbed_by_what_happens_elsewhere(panel):
    name = named(on(panel, "cell")["About"], "Name")
    name.setFocus()
    QTest.keyClicks(name, "half a na")
    panel.session.run("Move", place.move, ["cell"], 5.0, 5.0)
    settle(80)
    assert name.text() == "half a na"
    assert name.hasFocus()
    QTest.keyClicks(name, "me")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert record(panel, "cell").name == "half a name"


def test_what_was_typed_belongs_to_what_was_selected(panel):
    name = named(on(panel, "cell")["About"], "Name")
    name.setFocus()
    QTest.keyClicks(name, "first")
    panel.session.select(["tcell"])
    settle(40)
    assert record(panel, "cell").name == "first"
    assert record(panel, "tcell").name == ""
    assert name.text() == ""


@pytest.mark.parametrize("record_id", KINDS)
def test_the_selection_may_vanish_in_the_middle_of_typing(panel, record_id):
    sections = on(panel, record_id)
    for field in panel.findChildren(QLineEdit):
        if field.isVisible() and field.isEnabled():
            field.setFocus()
            QTest.keyClicks(field, "7")
            break
    panel.session.run("Delete", edit.delete, [record_id])
    settle(80)
    assert panel.session.record(record_id) is None
    assert panel.session.selection == ()
    assert "Nothing is selected" in panel.heading.text()
    panel.session.undo()
    settle(80)
    assert panel.session.record(record_id) is not None
    assert sections


def test_undo_while_a_field_waits_takes_back_the_last_step(panel):
    sections = on(panel, "cell")
    name = named(sections["About"], "Name")
    enter(name, "once")
    steps = panel.session.history.position
    name.setFocus()
    QTest.keyClicks(name, "x")
    panel.session.select(["tcell"])
    panel.session.undo()
    panel.session.undo()
    settle(60)
    assert panel.session.history.position == steps - 1
    assert record(panel, "cell").name == ""


def test_another_document_is_followed(panel):
    from crosstalk.model import Diagram

    on(panel, "cell")
    panel.session.history.replace(Diagram())
    settle(80)
    assert "Nothing is selected" in panel.heading.text()


def test_the_form_is_not_built_while_it_is_hidden(panel):
    panel.hide()
    panel.session.select(["legend"])
    settle(60)
    assert not any(part.name == "LegendSection" for part in panel.sections)
    panel.show()
    settle(60)
    assert any(part.name == "LegendSection" for part in panel.sections)


# -- the form ----------------------------------------------------------------------------------------------------

ALL_STATES = [(), *[(i,) for i in KINDS], ("cell", "tcell"), ("cell", "arrow", "region"), ("arrow", "bar")]


@pytest.mark.parametrize("ids", ALL_STATES)
def test_nothing_is_clipped_and_everything_has_a_name(panel, ids):
    sections = on(panel, *ids)
    settle(30)
    assert panel.content.minimumSizeHint().width() <= panel.area.viewport().width()
    editors = (QLineEdit, QComboBox, QAbstractButton, QPlainTextEdit, QTextEdit)
    for section in sections.values():
        for widget in section.findChildren(QWidget):
            if (
                not widget.isVisible()
                or not isinstance(widget, editors)
                or isinstance(widget.parent(), QComboBox)
            ):
                continue
            assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()), widget
            if isinstance(widget, QAbstractButton) and widget.icon().isNull():
                assert widget.width() >= widget.fontMetrics().horizontalAdvance(widget.text()), widget.text()
            right = widget.mapTo(panel, widget.rect().topRight()).x()
            assert right < panel.width()


def test_sections_remember_being_open(panel, qtbot):
    section = on(panel, "cell")["Evidence"]
    section.fold(False)
    QTest.mouseClick(section.head, Qt.MouseButton.LeftButton)
    assert section.body.isVisible()
    again = InspectorPanel(panel.session)
    qtbot.addWidget(again)
    again.show()
    settle(60)
    evidence = next(s for p, s in again.sections.items() if p.name == "EvidenceSection")
    assert evidence.body.isVisible()
    assert not next(s for p, s in again.sections.items() if p.name == "AboutSection").body.isVisible()
    again.close_session()


def test_the_wheel_scrolls_the_form_and_changes_nothing(panel):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    sections = on(panel, "cell")
    diagram = panel.session.history.diagram
    for label, section in (("Label at", "Component"), ("Count", "Component"), ("Left edge", "Place")):
        widget = named(sections[section], label)
        panel.setFocus()
        event = QWheelEvent(QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton,
                            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(widget, event)
    assert panel.session.history.diagram is diagram


def test_tab_goes_down_the_form(panel):
    on(panel, "picture")
    names = []
    widget = panel._shown[0].head
    for _ in range(60):
        names.append(widget.accessibleName())
        widget = widget.nextInFocusChain()
    order = [
        n
        for n in names
        if n in ("Author", "Licence", "Source", "Left edge", "Upper edge", "Width", "Name", "Alt text")
    ]
    assert order[:7] == ["Author", "Licence", "Source", "Left edge", "Upper edge", "Width", "Name"]


def test_each_part_can_be_loaded_and_is_for_kinds_that_exist():
    from crosstalk.model.records import KINDS as RECORD_KINDS

    for part in PARTS:
        assert part.load().__name__ == part.name
        assert set(part.kinds) <= {*RECORD_KINDS, "?"}


def named(section, label: str):
    """Return the field with an accessible name."""
    found = [w for w in section.findChildren(QWidget) if w.accessibleName() == label]
    assert found, label
    return next((w for w in found if isinstance(w, QLineEdit | QComboBox | QPlainTextEdit)), found[0])


def labelled_button(section, label: str):
    """Return the button with a text."""
    return next(b for b in section.findChildren(QAbstractButton) if label in (b.text(), b.accessibleName()))


def test_a_legend_shows_chosen_parts_in_a_dragged_order(panel):
    section = on(panel, "legend")["Legend"]
    parts, entries = section.parts, section.entries
    assert list(parts.ticks) == ["relations", "classes", "lines", "evidence"]
    assert [state == Qt.CheckState.Checked for state in parts.ticks.values()] == [True, False, False, False]
    parts.item(3).setCheckState(Qt.CheckState.Checked)
    assert record(panel, "legend").shows == ("relations", "evidence")
    settle(50)
    assert [entries.item(n).text() for n in range(entries.count())] == [
        "Relations", "activates", "Evidence", "supported",
    ]  # fmt: skip
    moved = parts.model().moveRow(QModelIndex(), 1, QModelIndex(), 0)
    assert moved
    assert record(panel, "legend").shows == ("evidence", "relations")
    panel.session.run("Show", edit.set_fields, ["bar"], drawn=True)
    settle(50)
    assert list(entries.ticks) == ["supported", "activates", "inhibits"]
    entries.model().moveRow(QModelIndex(), 4, QModelIndex(), 3)
    assert record(panel, "legend").entries == ("supported", "inhibits", "activates")
    assert record(panel, "legend").left_out == ()
    settle(50)
    assert list(entries.ticks) == ["supported", "inhibits", "activates"]
    undo(panel)
    settle(50)
    assert list(entries.ticks) == ["supported", "activates", "inhibits"]


def test_the_page_says_whether_evidence_is_shown(panel):
    section = on(panel)["Page"]
    section.evidence_lines.click()
    section.citations.click()
    page = panel.session.history.diagram.page
    assert (page.evidence_lines, page.citations) == (True, True)
    assert panel.session.scene.stage.citing.marks == {"arrow": "1", "cell": "1"}
    undo(panel)
    settle(50)
    assert not section.citations.isChecked()
    assert section.evidence_lines.isChecked()


def test_no_label_of_a_slot_loses_its_beginning(panel):
    panel.session.run(
        "Add", lambda tx: tx.put(tx.get("cell").__class__(id="bouton", type="axon_terminal", x=200, y=200)).id
    )
    on(panel, "bouton")
    names = [label for label in panel.findChildren(QLabel) if "Mitochondrion" in label.text()]
    assert names
    for name in names:
        assert name.width() >= name.fontMetrics().horizontalAdvance(name.text())
