"""What `crosstalk export` is to write where, and writing it: one diagram after the other."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from tqdm import tqdm

from crosstalk.cli import system
from crosstalk.errors import CrosstalkError

if TYPE_CHECKING:
    from crosstalk.catalog.journals import JournalPreset
    from crosstalk.exporters import Exporter, ExportOptions, Figure
    from crosstalk.model import Diagram


Numbered = Literal["", "contexts", "steps"]


class Job(NamedTuple):
    """One diagram and the files that it is to become."""

    source: Path
    targets: tuple[tuple[Path, Exporter], ...]


@dataclass(frozen=True)
class Wish:
    """How it is to be written: what was typed comes before the journal's wishes, and these before what a file says."""

    chosen: Mapping[str, Any] = field(default_factory=dict)
    journal: JournalPreset | None = None
    remembered: bool = False
    numbered: Numbered = ""
    """`contexts` or `steps` where each of them becomes a file of its own."""

    def options(self, diagram: Diagram, exporter: Exporter) -> ExportOptions:
        """Return the settings for one diagram and format; raises CrosstalkError for those that make no sense."""
        from crosstalk.exporters import ExportOptions, presets

        settings: dict[str, Any] = {}
        if self.remembered:
            settings |= presets.settings_for(diagram, exporter.id)
        if self.journal is not None:
            settings |= presets.asked_by(self.journal, diagram)
        return ExportOptions(**{**settings, **self.chosen})


def plan(files: tuple[Path, ...], output: str, formats: tuple[str, ...] | None) -> list[Job]:
    """Return what is to be written where; raises CrosstalkError before anything is written."""
    folder = Path(output)
    into_folder = len(files) > 1 or formats is not None or output.endswith(("/", os.sep)) or folder.is_dir()
    if not into_folder:
        return [Job(files[0], ((folder, exporter_for(folder.suffix)),))]
    if len(files) > 1 and folder.suffix and not folder.is_dir() and not output.endswith(("/", os.sep)):
        raise CrosstalkError(f"{len(files)} files need a folder to be written to, not the one file {output}.")
    exporters = [exporter_for(f".{name}") for name in formats or ("svg",)]
    jobs = [
        Job(file, tuple((folder / f"{file.stem}{e.suffixes[0]}", e) for e in exporters)) for file in files
    ]
    _refuse_clashes(jobs)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise CrosstalkError(f"The folder {folder} cannot be made: {reason}.") from error
    return jobs


def exporter_for(suffix: str) -> Exporter:
    """Return the format of an ending, loading Qt where only Qt has it."""
    from crosstalk import exporters

    try:
        return exporters.for_suffix(suffix)
    except CrosstalkError:
        # The formats that need Qt register when painting is loaded; the others do not pay for that.
        system.prepare_headless()
        with system.explained_imports():
            import crosstalk.painting.outputs  # noqa: F401
    return exporters.for_suffix(suffix)


def progress(jobs: list[Job]) -> Iterator[Job]:
    """Yield the jobs under a bar on stderr, where there are several or somebody watches."""
    shown = len(jobs) > 1 or sys.stderr.isatty()
    yield from tqdm(
        jobs, desc="Exporting", unit="file", file=sys.stderr, disable=not shown, leave=len(jobs) > 1
    )


def tried(job: Job, wish: Wish) -> bool:
    """Export one diagram; where that fails, say why in one line and return False."""
    try:
        return _run(job, wish)
    except CrosstalkError as error:
        report(str(error))
    except MemoryError:
        report(f"{job.source}: there is not enough memory; try a smaller width or fewer dots per inch.")
    except Exception as error:
        if os.environ.get("CROSSTALK_DEBUG"):
            raise
        what = f"{type(error).__name__}: {error}"
        report(f"{job.source}: a defect of the program ({what}); please report it with this file.")
    return False


def report(sentence: str) -> None:
    """Say something on stderr, past the bar."""
    tqdm.write(f"crosstalk: {' '.join(sentence.split())}", file=sys.stderr)


def _run(job: Job, wish: Wish) -> bool:
    """Write what can be written of one diagram; a format that fails does not stop the others."""
    from crosstalk.importers import open_any

    diagram = open_any(job.source)
    kept: dict[Any, Figure] = {}
    failed = False
    for target, exporter in job.targets:
        try:
            _write(diagram, target, exporter, wish.options(diagram, exporter), wish.numbered, kept)
        except CrosstalkError as error:
            failed = True
            report(str(error) if str(target) in str(error) else f"{target}: {error}")
        except MemoryError:
            failed = True
            report(f"{target}: there is not enough memory; try a smaller width or fewer dots per inch.")
    return not failed


def _write(
    diagram: Diagram,
    target: Path,
    exporter: Exporter,
    options: ExportOptions,
    numbered: Numbered,
    kept: dict[Any, Figure],
) -> None:
    from crosstalk.exporters import figure_of, frames, letters
    from crosstalk.storage.files import write_bytes

    look = (options.theme, options.context)
    if look not in kept:
        kept[look] = figure_of(diagram, options)
    said = letters.warning(kept[look], exporter.id, options)
    if said:
        report(f"warning: {target}: {said}")
    files: Iterable[tuple[Path, Figure]] = [(target, kept[look])]
    if numbered:
        files = frames.numbered(kept[look], target, replace(options, pages=numbered))
    for path, figure in files:
        write_bytes(path, exporter.render(figure, options))


def _refuse_clashes(jobs: list[Job]) -> None:
    seen: dict[Path, Path] = {}
    for job in jobs:
        for target, _ in job.targets:
            if target in seen:
                raise CrosstalkError(
                    f"{seen[target]} and {job.source} would both become {target}; rename one of them."
                )
            seen[target] = job.source
