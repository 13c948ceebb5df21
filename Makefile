# The two commands of the README are `make run` and `make test`; each makes .venv first where it is missing.
PYTHON ?= python3
BIN := .venv/bin
FILE ?= diagrams/figure-1.crosstalk

.PHONY: run test bench fidelity sheets screenshots clean

run: .venv/run.stamp
	@$(BIN)/crosstalk $(FILE)

test: export QT_QPA_PLATFORM := offscreen
test: .venv/dev.stamp
	@$(BIN)/python -m crosstalk.cli.preflight
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -n auto

bench: export QT_QPA_PLATFORM := offscreen
bench: .venv/dev.stamp
	@$(BIN)/python -m tests.bench

fidelity: export QT_QPA_PLATFORM := offscreen
fidelity: .venv/dev.stamp
	@$(BIN)/python -m tests.fidelity $(ONLY)

sheets: export QT_QPA_PLATFORM := offscreen
sheets: .venv/dev.stamp
	@$(BIN)/python -m tests.sheets out/sheets

screenshots: export QT_QPA_PLATFORM := offscreen
screenshots: .venv/dev.stamp
	@$(BIN)/python -m crosstalk.ui.screenshots out/screenshots --all $(ONLY)

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Crosstalk Studio needs Python 3.11 or newer: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo "Python cannot make an environment: install the package python3-venv"; exit 1; }

.venv/run.stamp: pyproject.toml | .venv/bin/python
	@echo "Installing Crosstalk Studio into .venv (once; about a minute) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

.venv/dev.stamp: pyproject.toml | .venv/bin/python
	@echo "Installing Crosstalk Studio and what its tests need into .venv (once; about two minutes) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@ .venv/run.stamp
