"""Run one job in the sandbox and listen to what it says; a job that dies goes on without what killed it."""

import json
import select
import subprocess
import sys
import time
from contextlib import nullcontext
from dataclasses import dataclass, field

from grading import sandbox
from grading.limits import Limits
from grading.outputs import outputs, text


@dataclass(frozen=True)
class Job:
    """What is to be run and asked.

    Args:
        cells: (index, source) of the code cells, in the order in which they are run.
        asks: the name of each answer, and the index of the cell after which it is asked.
        cases: for each name, the packed cases.
        rules: for each name, `keeps` and `closed` of its exercise.
    """

    cells: list[tuple[int, str]]
    asks: dict[str, int]
    cases: dict[str, list]
    rules: dict[str, dict] = field(default_factory=dict)


@dataclass
class Reply:
    """What came back; only the answers are still as a student's code may have forged them."""

    outputs: dict[int, list] = field(default_factory=dict)    # cell -> its outputs
    errors: dict[int, list] = field(default_factory=dict)     # cell -> [kind, text]
    answers: dict[str, list] = field(default_factory=dict)    # name -> one {"value"} or {"failed"} a case
    ended: dict = field(default_factory=dict)                 # ("cell", index) or ("ask", name) -> kind
    size: int = 0                                             # bytes of all that


START = ("start", 0)


def run(job: Job, limits: Limits, boxed: bool = True) -> Reply:
    """Run the job, again and without what ended it as long as the limits allow."""
    reply, finish = Reply(), time.monotonic() + 4 * limits.total
    for _ in range(limits.restarts + 1):
        begun = converse(left_over(job, reply), limits, finish, reply, boxed)
        if begun is None:
            break
        what, kind = begun
        reply.ended[what] = kind
        if what == START or time.monotonic() > finish or reply.size > limits.reply:
            break
    return reply


def left_over(job: Job, reply: Reply) -> dict:
    """The job without the cells that ended it and without what was answered already."""
    asks = {name: after for name, after in job.asks.items()
            if name not in reply.answers and ("ask", name) not in reply.ended}
    return {
        "cells": [cell for cell in job.cells if ("cell", cell[0]) not in reply.ended],
        "asks": asks,
        "cases": {name: job.cases[name] for name in asks},
        "rules": job.rules,
    }


def converse(job: dict, limits: Limits, finish: float, reply: Reply, boxed: bool):
    """Start one process and listen; return None when it came to its end, or what it was at and how it ended."""
    at, kind = START, "gone"
    process = start(limits, boxed)
    try:
        tell(process, job | {"seconds": limits.seconds, "patience": limits.patience})
        for line in lines(process.stdout, limits, finish, reply):
            if line is None:
                kind = "time"
                break
            message = json.loads(line)
            if "begin" in message:
                at = place(message["begin"], job)
            elif take(message, job, reply):
                return None
    except (ValueError, TypeError, KeyError, RecursionError):
        kind = "unreadable"  # forged lines: the student's own loss
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
    return at, kind


def start(limits: Limits, boxed: bool) -> subprocess.Popen:
    """Start grading/inside/run.py; in the sandbox with no variable of ours, which /proc would show."""
    with sandbox.system_calls() if boxed else nullcontext() as calls:
        words = sandbox.command(limits, calls.fileno()) if boxed else [sys.executable, "-B", str(sandbox.INSIDE / "run.py")]
        return subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                pass_fds=[calls.fileno()] if boxed else [], env={} if boxed else None,
                                preexec_fn=sandbox.limit(limits))


def tell(process: subprocess.Popen, job: dict) -> None:
    """Send the job, all of which is read before any of a student's code runs; a pipe leaves no file behind."""
    try:
        with process.stdin as pipe:
            pipe.write(json.dumps(job).encode())
    except BrokenPipeError:
        pass  # it could not even start: what it says, nothing, will show that


def place(begun, job: dict) -> tuple:
    """Where the process says that it is."""
    what, which = begun
    if what == "cell" and which in dict(job["cells"]) or what == "ask" and which in job["asks"]:
        return what, which
    raise ValueError("no such place")


def take(message: dict, job: dict, reply: Reply) -> bool:
    """Keep what a line says, no more than was asked; True when it is the last."""
    if "cell" in message:
        _, index = place(("cell", message["cell"]), job)
        reply.outputs[index] = outputs(message["outputs"])
        if message["error"]:
            kind, said = message["error"]
            reply.errors[index] = ["time" if kind == "time" else "error", text(said)]
    elif "ask" in message:
        _, name = place(("ask", message["ask"]), job)
        reply.answers[name] = message["answers"]
    return "end" in message


def lines(pipe, limits: Limits, finish: float, reply: Reply):
    """Yield the lines as they come, and None when one takes too long; too much is a ValueError."""
    rest = b""
    while True:
        wait = min(limits.patience + 10, finish - time.monotonic())  # the clock inside comes first
        if wait <= 0 or not select.select([pipe], [], [], wait)[0]:
            yield None
            return
        piece = pipe.read1(1 << 16)
        if not piece:
            return
        reply.size += len(piece)
        *whole, rest = (rest + piece).split(b"\n")
        if reply.size > limits.reply or max(map(len, [*whole, rest])) > limits.line:
            raise ValueError("too much")
        yield from whole
