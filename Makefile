# One command each. `make` alone lists them.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.installed-runtime
DEVELOPMENT := $(VENV)/.installed-development
FUZZING := $(VENV)/.installed-fuzzing

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help site serve check test test-all fuzz lint format schema clean

help: ## แสดงรายการคำสั่ง · list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

site: $(RUNTIME) ## ตรวจและสร้างเว็บไซต์ใน site/ · check, and build the site into site/
	@$(BIN)/catalogue build
	@echo 'ดูตัวอย่างระหว่างแก้ไข · Preview while editing: make serve, http://127.0.0.1:8000/'

serve: $(RUNTIME) ## ดูตัวอย่างและปรับตามทุกครั้งที่แก้ไข · preview that follows every change
	@$(BIN)/catalogue serve

check: $(RUNTIME) ## ตรวจบัญชีข้อมูล · check the catalogue
	@$(BIN)/catalogue check
	@$(BIN)/catalogue fmt --check
	@$(BIN)/catalogue publish --check || true  # tells only: while an entry is a draft, its id may still change

# Stolen work: else one worker is left with the last tests, which are slow.
test: $(DEVELOPMENT) ## ทดสอบทั้งหมด รวมถึงในเบราว์เซอร์จริง · run every test, real browser included
	@$(BIN)/python -m tests.browser.chromium
	@$(BIN)/python -m tests.browser.firefox
	@$(BIN)/python -m tests.editor.server
	@$(BIN)/python -m tests.browser.axe
	@$(BIN)/python -m tests.exports.vocabulary
	@$(BIN)/python -m pytest -n auto --dist worksteal

test-all: test ## ทดสอบทุกอย่างรวมที่ใช้เวลานาน · and what takes minutes: every page, Nu, LibreOffice
	@$(BIN)/python -m tests.site.nu
	@$(BIN)/python -m pytest -n auto --dist worksteal -m deep
	@$(BIN)/python -m tests.exports.office

fuzz: $(FUZZING) ## ลองไฟล์แปลก ๆ กับการตรวจจนกว่าจะหยุด (Ctrl-C) · try odd files on the check until stopped
	@$(BIN)/python -m tests.fuzz

lint: $(DEVELOPMENT) ## ตรวจรูปแบบและชนิดข้อมูลของโปรแกรม · check style, format and types of the program
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy

format: $(DEVELOPMENT) ## จัดรูปแบบข้อมูลและโปรแกรม · format the data and the program
	@$(BIN)/catalogue fmt
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

schema: $(RUNTIME) ## เขียน JSON Schema และเอกสารช่องข้อมูลใหม่ · renew the JSON Schemas and the field reference
	@$(BIN)/catalogue schema

clean: ## ลบเว็บไซต์และไฟล์ชั่วคราว · remove the site and what tools left behind
	@rm -rf site .cache .pytest_cache .mypy_cache .ruff_cache
	@find generator tests -name __pycache__ -type d -exec rm -rf {} +

# pip is the last thing that goes into a new environment: where it is, the environment is whole.
$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	  echo 'ต้องใช้ Python 3.11 ขึ้นไป เช่น make PYTHON=python3.12' >&2; \
	  echo 'Python 3.11 or newer is needed, for instance: make PYTHON=python3.12' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo 'ไม่พบโมดูล venv ของ Python ติดตั้งด้วย: sudo apt-get install python3-venv' >&2; \
	  echo 'The venv module of Python is missing; install it: sudo apt-get install python3-venv' >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)

# A changed pyproject.toml installs again; otherwise a second run costs nothing.
$(RUNTIME): pyproject.toml | $(BIN)/pip
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(DEVELOPMENT): pyproject.toml | $(BIN)/pip
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test,lint]'
	@touch $(RUNTIME) $@

$(FUZZING): $(DEVELOPMENT)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[fuzz]'
	@touch $@
