# `make run` and `make test` do all the set-up themselves; `make help` names the rest.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
# Without its dependencies, because the lock names them all: pip would look for extras that some of them have no more.
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install --no-deps --require-hashes --only-binary :all:
SYSTEM := tools/system_packages.py
ARGS ?=

.PHONY: help run test torture check format lock licences screenshots benchmarks wheel folder clean
.DEFAULT_GOAL := help

help:  ## this list
	@echo "Dateline: reconstruct what happened when."
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## */  make \1\t/' | expand -t 20

run: .venv/run.stamp  ## the window (ARGS="PROJECT.dateline article.txt ..." to open something)
	@$(PYTHON) $(SYSTEM) qt
	@$(BIN)/python main.py $(ARGS)

test: .venv/test.stamp  ## the tests (ARGS="-k pin" to choose)
	@$(PYTHON) $(SYSTEM) qt
	@$(PYTHON) $(SYSTEM) x11 || test -z "$$CI"
	@$(BIN)/python -m pytest -n 2 --dist loadgroup $(ARGS)

torture: .venv/test.stamp  ## long loops that try to lose, leak or break something (ARGS="durability damage" to choose)
	@PYTHONPATH=. $(BIN)/python tests/torture/run.py $(ARGS)

check: .venv/test.stamp  ## style, types and import contracts
	@$(BIN)/ruff check .
	@$(BIN)/pyright
	@$(BIN)/lint-imports

format: .venv/test.stamp  ## put right what ruff can put right
	@$(BIN)/ruff check --fix .

lock:  ## choose and pin the newest allowed dependencies, for every Python and system at once
	@$(PYTHON) -m venv build/lock && build/lock/bin/python -m pip install --quiet 'uv>=0.9'
	@build/lock/bin/uv pip compile pyproject.toml $(LOCKING) --upgrade --output-file requirements.lock
	@build/lock/bin/uv pip compile pyproject.toml $(LOCKING) --extra test --extra bundle --constraints requirements.lock --output-file requirements-dev.lock
LOCKING := --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --custom-compile-command 'make lock' \
	--no-emit-index-url --no-emit-find-links

licences: .venv/test.stamp  ## the list of the dependencies' licences, made anew
	@$(BIN)/python tools/licences.py

screenshots: .venv/test.stamp  ## the pictures of the README, made anew
	@$(BIN)/python tools/screenshots.py

benchmarks: .venv/test.stamp  ## what Dateline measures of itself, one table each
	@for script in benchmarks/[a-z]*.py; do \
		if grep -qE '"corpora"|= Path.sys.argv' $$script; then echo "== $$script: left out, it needs a folder of annotated articles"; continue; fi; \
		echo "== $$script"; $(BIN)/python $$script || exit 1; done

wheel: .venv/test.stamp  ## a package that offers the command `dateline`, in dist/
	@$(BIN)/python -m pip --quiet wheel --no-deps --wheel-dir dist .

folder: .venv/test.stamp  ## a folder that starts on a machine without Python, in dist/dateline
	@$(BIN)/python -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build/folder tools/bundle/dateline.spec

clean:  ## remove what was built; projects and settings stay
	rm -rf .venv build dist *.egg-info .pytest_cache .ruff_cache .hypothesis .import_linter_cache

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Dateline needs Python 3.11 or newer."; exit 1; }
	@$(PYTHON) $(SYSTEM) venv
	@$(PYTHON) -m venv .venv

.venv/run.stamp: requirements.lock | .venv/bin/python
	@echo "Installing what Dateline needs into .venv (about 500 MB) ..."
	@$(PIP) -r requirements.lock
	@touch $@

.venv/test.stamp: requirements-dev.lock | .venv/bin/python
	@echo "Installing what Dateline and its tests need into .venv (about 900 MB) ..."
	@$(PIP) -r requirements-dev.lock
	@touch $@
