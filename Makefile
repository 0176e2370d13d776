# RNN: कदम दर कदम · RNN, Step by Step
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin

help:  ## show these lines
	@grep -hE '^[a-z_-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

