# Terugblik. "make help" lists what there is. Everything here also runs without make: see README.md.

SHELL := /bin/bash
PYTHON := .venv/bin/python
INSTALL := @bash scripts/install.sh

.DEFAULT_GOAL := help
.PHONY: help run test check fast bench shots docs lock format clean

help: ## Toon deze lijst
	@sed -n 's/^\([a-z]*\):.*## /\1|/p' Makefile | while IFS='|' read -r target text; \
	  do printf '  make %-8s %s\n' "$$target" "$$text"; done

run: ## Installeer en open het voorbeeld (zonder beeldscherm: schrijf tijdlijn en verslag naar build/)
	$(INSTALL)
	@$(PYTHON) scripts/run_example.py

test: ## Installeer en draai alle tests
	$(INSTALL) dev
	@$(PYTHON) -m pytest -n auto --maxprocesses 4 --dist loadfile

check: ## Stijl, typen, afhankelijkheden en huisregels
	$(INSTALL) dev
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports
	@$(PYTHON) -m pytest -q tests/test_house_rules.py

fast: ## De tests zonder venster, in seconden
	$(INSTALL) dev
	@$(PYTHON) -m pytest -q -m "not slow" --ignore=tests/ui --ignore=tests/journeys

bench: ## Meet de snelheid: build/bench.json
	$(INSTALL) dev
	@$(PYTHON) -m tests.benchmarks

shots: ## Maak schermafbeeldingen van elke pagina: build/shots/
	$(INSTALL) dev
	@$(PYTHON) -m tests.shots

docs: ## Vernieuw de schermafbeeldingen in docs/schermen/
	$(INSTALL) dev
	@$(PYTHON) -m tests.shots --docs

format: ## Zet de code in de vaste vorm
	$(INSTALL) dev
	@$(PYTHON) -m ruff check --fix .
	@$(PYTHON) -m ruff format .

lock: ## Vernieuw de lijsten met vaste versies (make lock UPGRADE=--upgrade neemt nieuwere)
	@bash scripts/lock.sh $(UPGRADE)

clean: ## Verwijder wat de andere opdrachten schreven (niet .venv)
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage .import_linter_cache
