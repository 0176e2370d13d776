"""Run one job in the sandbox and listen to what it says; a job that dies goes on without what killed it."""

import json
import select
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field

from grading import sandbox
from grading.limits import Limits


@dataclass(frozen=True)
class Job:
    """What is to be run and asked.

    Args:
        cells: (index, source) of the code cells, in the order in which they are run.
        asks: the name of each answer, and the index of the cell after which it is asked.
        cases: for each name, the packed cases.
    """

    cells: list[tuple[int, str]]
    asks: dict[str, int]
    cases: dict[str, list]


@dataclass
class Reply:
    """What came back, all of it as a student's code may have forged it."""

    outputs: dict[int, list] = field(default_factory=dict)    # cell -> its outputs
    errors: dict[int, list] = field(default_factory=dict)     # cell -> [kind, text]
    answers: dict[str, list] = field(default_factory=dict)    # name -> one {"value"} or {"failed"} a case
    ended: dict = field(default_factory=dict)                 # ("cell", index) or ("ask", name) -> kind


def run(job: Job, limits: Limits, boxed: bool = True) -> Reply:
    """Run the job, again and without what ended it as long as the limits allow."""
    reply, finish = Reply(), time.monotonic() + 4 * limits.total
    for _ in range(limits.restarts + 1):
        begun = converse(left_over(job, reply), limits, finish, reply, boxed)
        if begun is None:
            break
        what, kind = begun
        reply.ended[what] = kind
        if what == START or time.monotonic() > finish:
            break
    return reply


START = ("start", 0)


def left_over(job: Job, reply: Reply) -> dict:
    """The job without the cells that ended it and without what was answered already."""
    asks = {name: after for name, after in job.asks.items()
            if name not in reply.answers and ("ask", name) not in reply.ended}
    return {
        "cells": [cell for cell in job.cells if ("cell", cell[0]) not in reply.ended],
        "asks": asks,
        "cases": {name: job.cases[name] for name in asks},
    }


def converse(job: dict, limits: Limits, finish: float, reply: Reply, boxed: bool):
    """Start one process and listen; return None when it came to its end, or what it was at and how it ended."""
    at, kind = START, "gone"
    with tempfile.TemporaryFile() as stdin, sandbox.system_calls() as calls:
        stdin.write(json.dumps(job | {"seconds": limits.seconds, "patience": limits.patience}).encode())
        stdin.seek(0)
        words = sandbox.command(limits, calls.fileno()) if boxed else [sys.executable, "-B", str(sandbox.INSIDE / "run.py")]
        process = subprocess.Popen(words, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                   pass_fds=[calls.fileno()], preexec_fn=sandbox.limit(limits))
        try:
            for line in lines(process.stdout, limits, finish):
                if line is None:
                    kind = "time"
                    break
                message = json.loads(line)
                if "begin" in message:
                    at = tuple(message["begin"])
                elif take(message, reply):
                    return None
        except (ValueError, TypeError, KeyError, RecursionError):
            kind = "unreadable"  # forged lines: the student's own loss
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
    return at, kind


def take(message: dict, reply: Reply) -> bool:
    """Keep what a line says; True when it is the last."""
    if "cell" in message:
        reply.outputs[message["cell"]] = message["outputs"]
        if message["error"]:
            reply.errors[message["cell"]] = message["error"]
    elif "ask" in message:
        reply.answers[message["ask"]] = message["answers"]
    return "end" in message


def lines(pipe, limits: Limits, finish: float):
    """Yield the lines as they come, and None when one takes too long; too much in all is a ValueError."""
    rest, total = b"", 0
    while True:
        wait = min(limits.patience + 10, finish - time.monotonic())  # the clock inside comes first
        if wait <= 0 or not select.select([pipe], [], [], wait)[0]:
            yield None
            return
        piece = pipe.read1(1 << 16)
        if not piece:
            return
        total += len(piece)
        if total > limits.reply:
            raise ValueError("too much")
        *whole, rest = (rest + piece).split(b"\n")
        yield from whole
