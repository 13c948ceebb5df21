"""Words for readers who do not see the figure."""

from __future__ import annotations

from crosstalk.checks.case import Case
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.commands import Transaction, document
from crosstalk.model import Connector, Picture
from crosstalk.telling import Told, long_text
from crosstalk.tongue import later, tr


def _description(case: Case) -> Findings:
    metadata = case.diagram.metadata
    if case.diagram.records and not metadata.description.strip():
        message = tr("The figure has no description for readers who do not see it.")
        yield Finding("no-description", "warning", message, fix=_fix(case))
        yield None
    for record, item in case.records(Picture):
        if not record.alt.strip():
            message = tr("The picture {name} has no alternative text.", name=case.name(record.id))
            yield Finding("no-description", "warning", message, (record.id,), item.body)
    yield None


def _title(case: Case) -> Findings:
    if case.diagram.records and not case.diagram.metadata.title.strip():
        yield Finding("no-title", "note", tr("The figure has no title."))


def _fix(case: Case) -> Fix | None:
    """Offer the long alternative text, as it is told in the context that is shown."""
    if not any(c.source.target and c.target.target for c in case.diagram.of_kind(Connector)):
        return None
    diagram, catalog, context = case.diagram, case.catalog, dict(case.scene.stage.context)

    def write(tx: Transaction) -> None:
        # Written only when it is wanted: a check has no time to tell thousands of arrows.
        document.set_metadata(tx, description=long_text(Told(diagram, catalog, context)))

    return Fix(tr("Write it from what the arrows say"), write)


CHECKS = (
    Check(
        "no-description",
        later("Missing description"),
        later("A figure or picture without words for those who do not see it."),
        _description,
    ),
    Check("no-title", later("Missing title"), later("A figure without a title."), _title),
)
