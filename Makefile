# Sellerside. `make demo` shows it, `make test` proves it.
PYTHON ?= python3
VENV := .venv
# Windows (Git Bash, MSYS) keeps programs of a virtual environment in Scripts.
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
EXTENSION := extension/.output/chrome-mv3/manifest.json
FIREFOX := extension/.output/firefox-mv3/manifest.json
SOURCES := $(shell find extension -type f -not -path 'extension/.output/*' -not -path 'extension/.wxt/*') \
           wxt.config.ts package.json
JOBS ?= 2

.PHONY: help setup build demo test check bench generate clean stage-portal stage-extension
help: ## list the verbs
	@sed -nE 's/^([a-z]+):.*## /\1\t/p' $(MAKEFILE_LIST)

setup: $(VENV)/.installed node_modules/.installed ## install what Python and Node need

build: $(EXTENSION) ## build the extension and its readers

demo: setup build $(VENV)/.browser ## play one order through, packet and pictures in out/
	$(BIN)/sellerside demo --out out

test: check $(EXTENSION) $(FIREFOX) $(VENV)/.browser ## run every test: Python, TypeScript, browser
	npx --no-install vitest run
	@# One thread each for the text model: two processes of two threads on two cores take twice as long.
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n $(JOBS) --dist loadgroup -m 'not stage'
	@$(MAKE) --no-print-directory -j2 -O stage-portal stage-extension

# A browser that is held open holds the event loop of its process: each of these has one to itself.
stage-portal stage-extension:
	$(BIN)/python -m pytest -p no:xdist -o addopts='-q --strict-markers' -m stage tests/$(if $(filter %portal,$@),demo,browser)

check: setup ## formatting, types, linters and who may import whom
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	npm run --silent check

bench: setup build $(VENV)/.browser ## print measured figures as JSON Lines
	@$(BIN)/python -m tests.bench

generate: setup ## the extension's types and words from the server's OpenAPI document
	npm run --silent generate

clean: ## remove what was built and installed
	rm -rf $(VENV) node_modules extension/.output extension/.wxt out *.egg-info

$(VENV)/.installed: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || bash .ci/venv
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt torch
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

node_modules/.installed: package.json package-lock.json
	@# Not `npm ci`: it wants the binaries of every platform in the lock file, and a mirror may lack some of them.
	npm install --no-save --no-progress --loglevel=error
	touch $@

$(EXTENSION): node_modules/.installed $(SOURCES)
	npm run --silent build

$(FIREFOX): node_modules/.installed $(SOURCES)
	npm run --silent build:firefox

$(VENV)/.browser: $(VENV)/.installed .ci/browser
	bash .ci/browser $(BIN)/python
	touch $@
