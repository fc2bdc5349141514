# Two commands do everything: `make run` and `make test`. Set-up happens on the way, once.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
SAMPLE := resources/mujaz_resources/samples/bridge.txt

.PHONY: run test test-offline monkey lint types brief bench bench-checks screenshots translations train clean

run: $(READY)
	$(BIN)/mujaz --sample

test: $(READY)
	$(BIN)/python -m pytest

# The same suite where there is no network at all, only the loopback interface.
test-offline: $(READY)
	unshare --map-root-user --net sh -c 'ip link set lo up 2>/dev/null; exec $(BIN)/python -m pytest'

# Gestures in no sensible order on the real window, many more than the suite has time for.
monkey: $(READY)
	MUJAZ_GESTURES=10000 $(BIN)/python -m pytest --timeout 3600 tests/mujaz/gui/test_monkey.py

lint: $(READY)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/lint-imports

types: $(READY)
	$(BIN)/mypy

brief: $(READY)
	$(BIN)/mujaz brief $(SAMPLE) -o briefing.docx

# TOKENIZER may name a folder with the files of OPUS-MT's own tokenizer; ARGS=--quick only shows that it works.
bench: $(READY)
	$(BIN)/python -m tests.bench $(if $(TOKENIZER),--tokenizer $(TOKENIZER)) $(ARGS)

# CHECKS is a folder with sentences and their translations by people and machines; ARGS="--only numbers" picks a check.
bench-checks: $(READY)
	$(BIN)/python -m tests.bench.checks $(CHECKS) $(ARGS)

# Every picture in README, made by the real program. The note's need pdftoppm.
screenshots: $(READY)
	MUJAZ_MODELS=/nonexistent $(BIN)/python packaging/screenshots/window.py
	MUJAZ_MODELS=/nonexistent sh packaging/screenshots/note.sh

# What the source says into the translations, and these into what the program reads.
translations: $(READY)
	$(BIN)/python packaging/translations/update.py

# DATA holds mt/, ner/, names/; RUN is where the checkpoint is kept. Add ARGS=--resume to go on from it.
train: $(READY)
	MALLOC_MMAP_MAX_=0 MALLOC_TRIM_THRESHOLD_=20000000000 \
		$(BIN)/python -m training.translator --data $(DATA) --out $(RUN) $(ARGS)

clean:
	rm -rf $(VENV) build dist briefing.docx

export PYTHON

$(READY): pyproject.toml packaging/debian/install-missing packaging/debian/packages
	packaging/debian/install-missing
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable . --group dev --group training
	touch $@
