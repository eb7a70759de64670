# make run    look at the portfolio            make test   everything, the browser included
# make check  style, types, import contracts   make soak   what takes minutes
.DEFAULT_GOAL := help
.PHONY: help run test soak check lock demo reference pictures
.DELETE_ON_ERROR:

PYTHON ?= python3
PORT ?= 8501
# Three: a browser, a server and a lake wait for one another half of the time, on two cores.
WORKERS ?= 3
VENV := .venv
BIN := $(VENV)/bin
SAY := @printf '→ %s\n'
# Plain output, and no nagging about pip's own version, in logs.
export PIP_DISABLE_PIP_VERSION_CHECK := 1

help:
	@sed -n '1,2p' Makefile

$(BIN)/python:
	$(SAY) "creating the environment in $(VENV)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed; found $$($(PYTHON) -V)."; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python cannot make environments here. Install this, then try again:"; echo "    sudo apt-get install -y python3-venv"; exit 1; }
	@$(PYTHON) -m venv $(VENV)

# A stamp per lock: what is installed is what the lock said when it was last read.
$(VENV)/run.stamp: requirements/run.lock pyproject.toml | $(BIN)/python
	$(SAY) "installing what the application needs (a minute or two)"
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements/run.lock
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements/build.lock
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/test.stamp: requirements/test.lock $(VENV)/run.stamp
	$(SAY) "installing what the tests need"
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements/test.lock
	@touch $@

run: $(VENV)/run.stamp
	@scripts/first_load.sh
	$(SAY) "starting; stop with Ctrl-C"
	@exec $(BIN)/territory serve --port $(PORT)

test: $(VENV)/test.stamp
	@browser=$$(scripts/ensure_browser.sh) && CHROMIUM=$$browser $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

soak: $(VENV)/test.stamp
	@browser=$$(scripts/ensure_browser.sh) && CHROMIUM=$$browser $(BIN)/python -m pytest -m soak $(ARGS)
	@TERRITORY_HOSTILE_FILES=2000 $(BIN)/python -m pytest tests/ingest/test_hostile.py

check: $(VENV)/test.stamp
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

# Newer versions: `make lock UPGRADE=1`.
lock:
	@test -x .venv-lock/bin/uv || { $(PYTHON) -m venv .venv-lock && .venv-lock/bin/python -m pip install --quiet "uv>=0.8"; }
	@UPGRADE=$(UPGRADE) scripts/lock.sh

# Both rewrite files that git keeps: look at the difference before committing it.
demo: $(VENV)/run.stamp
	@$(BIN)/python -m scripts.build_demo

reference: $(VENV)/run.stamp
	@$(BIN)/python -m scripts.build_reference $(PACKAGE)

pictures: $(VENV)/test.stamp
	@CHROMIUM=$$(scripts/ensure_browser.sh) $(BIN)/python -m scripts.take_pictures
