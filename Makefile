# One verb a target. `make demo` and `make test` need nothing before them but GNU make and Python 3.11 or later.
#   PYTHON=...  the Python to make .venv with; by default the first of python3.13, python3.12, python3.11, python3 that is new enough
#   VENV=...    where to make it
#   ARGS=...    more arguments for test, gold or bench: make test ARGS="-k dates", make bench ARGS=--long

VENV ?= .venv
ARGS ?=
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt
STORY := examples/north-macedonia

.PHONY: help demo setup lint types test gold bench docs

help:  ## list the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

demo: $(VENV)/.casus  ## read the example story and tell it, with the evidence of every line
	@$(BIN)/casus brief --published 2019-02-06 \
	  --outlet "Adriatic Courier" --outlet "Continental Press" --outlet "Northern Ledger" \
	  $(STORY)/adriatic-courier.txt $(STORY)/continental-press.txt $(STORY)/northern-ledger.txt

setup: $(VENV)/.dev  ## make .venv with all that developing needs

lint: $(VENV)/.dev  ## check style, format, and who imports whom
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports --no-logo

types: $(VENV)/.dev  ## check the types
	$(BIN)/mypy

test: $(VENV)/.dev  ## run the tests
	$(BIN)/python -m pytest -q $(ARGS)

gold: $(VENV)/.dev  ## score casus on the documents coded by hand
	$(BIN)/python gold/score.py $(ARGS)

bench: $(VENV)/.casus  ## measure speed, memory and start
	$(BIN)/python benchmarks/bench.py $(ARGS)

docs: $(VENV)/.docs  ## write the generated pages and excerpts and build the site
	$(BIN)/python docs/generate_cli.py
	$(BIN)/python docs/generate_forms.py
	$(BIN)/python docs/generate_excerpt.py
	$(BIN)/python docs/generate_procedures.py
	$(BIN)/python docs/generate_cases.py
	$(BIN)/mkdocs build --strict --quiet --site-dir site

# The environment is made once, and installed into again when what is wanted changes.
$(VENV)/bin/pip:
	@for python in $(PYTHON) python3.13 python3.12 python3.11 python3; do \
	  if "$$python" -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "making $(VENV) with $$python; this is done once" >&2; \
	    exec "$$python" -m venv "$(VENV)"; \
	  fi; \
	done; \
	echo "casus needs Python 3.11 or later with its venv module, and found none" >&2; \
	echo "hint: install one (on Debian: apt-get install python3-venv), or name it: make demo PYTHON=/path/to/python3.12" >&2; \
	exit 1

$(VENV)/.casus: pyproject.toml constraints.txt | $(VENV)/bin/pip
	@$(INSTALL) -e .
	@touch $@

$(VENV)/.dev: pyproject.toml constraints.txt | $(VENV)/bin/pip
	@$(INSTALL) -e ".[dev]"
	@touch $@ $(VENV)/.casus

$(VENV)/.docs: pyproject.toml constraints.txt | $(VENV)/bin/pip
	@$(INSTALL) -e ".[docs]"
	@touch $@ $(VENV)/.casus
