# Every intention has one command. `make` lists them.
SHELL := /bin/bash
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
RUN := $(VENV)/run.done
DEV := $(VENV)/dev.done
SPARK := $(VENV)/spark.done
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help setup run demo test test-long check fix docs bench peers lock prove drawings chromium

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

$(RUN): requirements/run.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Betis needs Python 3.11 or newer; this is $$($(PYTHON) --version). Set PYTHON=python3.11."; exit 2; }
	@$(PYTHON) -m venv $(VENV) || { echo "Python has no venv here; on Debian: apt-get install python3-venv"; exit 2; }
	$(BIN)/pip install --quiet --require-hashes -r requirements/run.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q src/betis  # as pip does for what is not editable
	@touch $@

$(DEV): requirements/dev.txt $(RUN)
	$(BIN)/pip install --quiet --require-hashes -r requirements/dev.txt
	@touch $@

# Where Spark cannot be had, its tests say so and are skipped; the next run tries again.
$(SPARK): requirements/spark.txt $(DEV)
	@{ scripts/java && $(BIN)/pip install --quiet --require-hashes -r requirements/spark.txt && touch $@; } \
	  || echo "Spark could not be installed; its tests are skipped."

setup: $(DEV) ## Everything for working on Betis

run: $(RUN) ## The site on http://127.0.0.1:8000
	$(BIN)/betis serve

demo: $(RUN) ## The site with a made-up year in the diary
	$(BIN)/betis diary example
	$(BIN)/betis serve

chromium:
	@scripts/chromium

test: $(DEV) $(SPARK) chromium ## All tests but the full-size ones
	$(BIN)/pytest -q -n auto -m "not long"

test-long: $(DEV) $(SPARK) chromium ## All tests, full size
	$(BIN)/pytest -q -n auto

check: $(DEV) ## Format, lint, types, imports, reference; changes nothing
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python scripts/draw.py --check
	$(BIN)/python scripts/document.py --check

fix: $(DEV) ## Mend what a tool can mend
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

prove: $(RUN) ## Every promise, over every possible patient
	$(BIN)/betis prove

docs: $(DEV) ## Prove and record; write docs/reference/generated/
	$(BIN)/python scripts/prove.py
	$(BIN)/python scripts/document.py

bench: $(DEV) ## Ratios of speed, in one run
	$(BIN)/python -m benchmarks

peers: $(DEV) ## The engines that Betis is compared with: some Python packages, and one of Node
	$(BIN)/pip install --quiet --require-hashes -r requirements/peers.txt
	@command -v npm >/dev/null || { echo "cql-execution needs Node and npm; on Debian: apt-get install npm"; exit 2; }
	mkdir -p build/peers
	cp benchmarks/peers/package.json benchmarks/peers/package-lock.json build/peers/
	npm ci --prefix build/peers --no-audit --no-fund --loglevel=error

drawings: $(DEV) ## Redraw, and a contact sheet of all drawings
	$(BIN)/python scripts/draw.py
	$(BIN)/python scripts/draw.py --sheet build/drawings.html

lock: ## Renew the locked dependencies
	uv pip compile pyproject.toml --generate-hashes --no-header --no-annotate --no-emit-index-url --python-version 3.11 --quiet --extra build -o requirements/run.txt
	uv pip compile pyproject.toml --group dev --generate-hashes --no-header --no-annotate --no-emit-index-url --python-version 3.11 --quiet --extra build -o requirements/dev.txt
	uv pip compile --group spark --constraint requirements/dev.txt --generate-hashes --no-header --no-annotate --no-emit-index-url --python-version 3.11 --quiet -o requirements/spark.txt
	uv pip compile --group peers --constraint requirements/dev.txt --generate-hashes --no-header --no-annotate --no-emit-index-url --python-version 3.11 --quiet -o requirements/peers.txt
