# Two commands matter: `make run` opens the chat window, `make test` runs everything that CI runs.
PYTHON ?= python3.11
VENV ?= .venv
# Where pip looks for PyTorch's CPU wheels; empty means the usual index.
TORCH_INDEX ?=
PORT ?= 7860
# Test processes, each with an index of its own and some 2 GiB of memory.
TEST_PROCESSES ?= 2

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: run test bench eval clean

run: $(VENV)/.installed
	$(BIN)/python -m ingest --refresh
	$(BIN)/python -m assistant serve --port $(PORT)

test: $(VENV)/.tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest --numprocesses $(TEST_PROCESSES) --dist loadfile

bench: $(VENV)/.tested
	$(BIN)/python -m eval.bench

eval: $(VENV)/.installed
	$(BIN)/python -m ingest --refresh
	$(BIN)/python -m eval run --questions eval/questions/report.jsonl

# PyTorch first: anything looser would pull gigabytes of GPU libraries.
$(VENV)/.installed: pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install $(if $(TORCH_INDEX),--index-url $(TORCH_INDEX)) "torch==$$(sed -n 's/^torch==//p' constraints.txt)"
	$(PIP) install --constraint constraints.txt --editable .
	touch $@

$(VENV)/.tested: $(VENV)/.installed
	$(PIP) install --constraint constraints.txt --editable ".[dev]"
	touch $@

clean:
	rm -rf $(VENV) .index runs
