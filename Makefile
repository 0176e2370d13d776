# RNN: कदम दर कदम · RNN, Step by Step
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
# In a container one often is root, and Jupyter then wants to be told so.
AS_ROOT := $(if $(filter 0,$(shell id -u)),--allow-root)

help:  ## show these lines
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

lab: .venv/course  ## set up and open the course in JupyterLab
	$(BIN)/jupyter trust notebooks/*.ipynb  # so that JupyterLab shows the saved widgets before anything is run
	$(BIN)/jupyter lab $(AS_ROOT) notebooks/01_structure.ipynb

test: .venv/test node_modules/installed  ## set up and run every test, browser tests included
	$(BIN)/ruff check
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile --nbval notebooks

book: node_modules/installed  ## build the static book into _build/html
	$(BIN)/jupyter-book build . -W --keep-going

notebooks: .venv/course  ## run every notebook and store its outputs
	$(BIN)/python -m tools.first_cells
	$(BIN)/jupyter nbconvert --to notebook --execute --inplace \
	  --ExecutePreprocessor.record_timing=False notebooks/*.ipynb
	$(BIN)/jupyter nbconvert --to notebook --inplace \
	  --CoalesceStreamsPreprocessor.enabled=True notebooks/*.ipynb  # what one cell prints stands in one piece
	$(BIN)/jupyter nbconvert --to notebook --execute --inplace --ExecutePreprocessor.record_timing=False \
	  --ExecutePreprocessor.store_widget_state=False solutions/*/*.ipynb  # no page of the book shows them

exercises: .venv/grade  ## make exercises/ from solutions/
	$(BIN)/python -m grading exercises

grade: .venv/grade  ## collect and grade: make grade SUBMISSIONS=folder-or-zip [ROSTER=students.csv]
	$(BIN)/python -m grading grade $(if $(SUBMISSIONS),"$(SUBMISSIONS)") $(if $(ROSTER),--roster "$(ROSTER)")

formgrader: .venv/grade  ## open nbgrader's formgrader, to grade explanations by hand
	$(BIN)/jupyter lab $(AS_ROOT) --LabApp.default_url=/formgrader

feedback: .venv/grade  ## write feedback and grades.csv anew, after grading by hand
	$(BIN)/python -m grading feedback

js: node_modules/installed  ## build the widgets' module from js/; then run `make notebooks`
	PATH="$(PATH):$(CURDIR)/$(BIN)" npm run build

bench: .venv/test node_modules/installed benchmarks/book/node_modules/installed  ## measure, side by side, and print one table
	$(BIN)/python -m benchmarks

constraints: .venv/test  ## write down the versions that were tested together
	$(BIN)/pip freeze --exclude-editable | sed 's/+cpu//' > constraints.txt

clean:  ## remove all that these commands made
	rm -rf .venv node_modules _build benchmarks/book/node_modules

.venv/course: requirements.txt constraints.txt pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --requirement requirements.txt
	touch $@

.venv/grade: .venv/course
	$(BIN)/pip install --quiet --requirement requirements.txt --editable '.[grade]'
	touch $@

.venv/book: .venv/course
	$(BIN)/pip install --quiet --requirement requirements.txt --editable '.[book]'
	touch $@

.venv/test: .venv/course
	$(BIN)/pip install --quiet --requirement requirements.txt --editable '.[test]'
	$(BIN)/python -m tools.browsers
	touch $@

node_modules/installed: package.json package-lock.json .venv/book
	PATH="$(PATH):$(CURDIR)/$(BIN)" npm ci --no-fund --no-audit
	touch $@

benchmarks/book/node_modules/installed: benchmarks/book/package.json benchmarks/book/package-lock.json .venv/test
	PATH="$(PATH):$(CURDIR)/$(BIN)" npm ci --prefix benchmarks/book --ignore-scripts --no-fund --no-audit
	touch $@

.PHONY: help lab test book notebooks exercises grade formgrader feedback js bench constraints clean
