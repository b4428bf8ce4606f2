# Two commands are enough on a fresh machine with Python 3.11 or newer:
#   make run    sets everything up and opens the window
#   make test   sets everything up and runs every check
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PY     := $(BIN)/python

# What Qt and the page need from a Debian or Ubuntu system: its graphics libraries and a Chinese font. The last two
# lines are for Chromium, in which a test opens the HTML export; libasound2-dev stands for what each calls otherwise.
APT := python3-venv libegl1 libgl1 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 \
       libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 \
       fontconfig fonts-noto-cjk \
       libglib2.0-bin libnss3 libasound2-dev libxcomposite1 libxdamage1 libxrandr2 libxkbfile1 libxtst6 \
       libgssapi-krb5-2

.PHONY: run test lint format bench trials bundle smoke screenshots translations lock system clean

run: $(VENV)/.run
	@if [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ] && [ "$$(uname)" = Linux ] && [ -z "$$QT_QPA_PLATFORM" ]; then \
	  echo "There is no display. On a machine without one: xvfb-run make run"; exit 1; fi
	$(PY) -m desktop

# On all cores, a file of tests on one. They start hundreds of processes: what is compiled is kept, whatever the shell says.
test: lint
	PYTHONDONTWRITEBYTECODE= QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n auto --maxprocesses 4 --dist loadfile

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# Speed: prints a table and keeps it in tests/benchmarks/results/.
bench: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.benchmarks

# The long forms of the reliability trials; their figures are kept in tests/trials/results/.
trials: $(VENV)/.dev
	$(PY) -m tests.trials

# One folder that runs without Python, in dist/meipi.
bundle: $(VENV)/.dev
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec

# Starts the built program elsewhere, without Python: opens, annotates, exports.
smoke: bundle
	$(PY) -m tests.smoke dist/meipi

# The pictures of the README, made by driving the real window.
screenshots: $(VENV)/.dev
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.screenshots

# Reads the strings of the window, and compiles what is translated.
translations: $(VENV)/.dev
	$(BIN)/pyside6-lupdate $$(git ls-files 'desktop/*.py' 'corpus/*.py') -locations none -no-obsolete \
	  -ts resources/i18n/meipi_zh_CN.ts resources/i18n/meipi_zh_TW.ts
	$(BIN)/pyside6-lupdate $$(git ls-files 'desktop/*.py' 'corpus/*.py') -locations none -no-obsolete -pluralonly \
	  -ts resources/i18n/meipi_en.ts
	$(BIN)/pyside6-lrelease resources/i18n/*.ts

# Exact versions with hashes, for every platform.
lock: $(VENV)/.dev
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --group build \
	  pyproject.toml -o requirements/run.txt
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --group dev \
	  --group build --group bundle --group lock --all-extras pyproject.toml -o requirements/dev.txt

$(VENV)/.run: requirements/run.txt pyproject.toml | system $(PY)
	$(PY) -m pip install -q --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(PY) -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

$(VENV)/.dev: requirements/dev.txt pyproject.toml | system $(PY)
	$(PY) -m pip install -q --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(PY) -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@ $(VENV)/.run

$(PY): | system
	$(PYTHON) -m venv $(VENV)

# Installs what is missing where it may (root with apt); otherwise prints the one line to run.
system:
	@if command -v apt-get >/dev/null && ! ( \
	    $(PYTHON) -c 'import ensurepip, venv' 2>/dev/null && \
	    ldconfig -p | grep -q libEGL.so.1 && ldconfig -p | grep -q libxcb-cursor.so.0 && \
	    ldconfig -p | grep -q libxkbcommon-x11.so.0 && ldconfig -p | grep -q libdbus-1.so.3 && \
	    ldconfig -p | grep -q libnss3.so && ldconfig -p | grep -q libasound.so.2 && \
	    ldconfig -p | grep -q libxkbfile.so.1 && ldconfig -p | grep -q libgssapi_krb5.so.2 && \
	    command -v fc-list >/dev/null && fc-list :lang=zh-cn family | grep -q . ); then \
	  if [ "$$(id -u)" = 0 ]; then \
	    echo "Installing Qt's system libraries and a Chinese font …"; \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
	      $(APT) >/dev/null; \
	  else \
	    echo "Qt's system libraries or a Chinese font are missing. Please run:"; \
	    echo "  sudo apt-get install $(APT)"; \
	  fi; fi

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
