"""Run a student's cells, then ask her answers; runs inside the sandbox, with nothing else there.

Reads one job from stdin and writes one line of JSON for each thing that begins or is done.
What it writes is only ever taken as values: a student's code may forge the lines, and would have to
forge the right numbers for inputs that she never saw.
"""

import json
import os
import signal
import sys

from values import Unreadable, pack, unpack

from rnn_steps.closing import Closed, close

LONGEST = 20_000     # characters of what one cell prints
PICTURE = 1_000_000  # characters of a PNG in base64


class OutOfTime(BaseException):
    """Raised by the clock; not an Exception, so that a plain `except` does not swallow it."""


def main():
    job = json.load(sys.stdin)
    say = speaker()
    for clock in (signal.SIGPROF, signal.SIGALRM):
        signal.signal(clock, out_of_time)
    shell = make_shell()
    for index, source in job["cells"]:
        run_cell(shell, index, source, job, say)
        for name in [name for name, after in job["asks"].items() if after == index]:
            if name in shell.user_ns:
                ask(shell, name, job, say)
    for name in job["asks"]:
        ask(shell, name, job, say)  # whatever was not there yet
    say({"end": True})


def speaker():
    """Keep the way out for ourselves; what the student's code prints goes nowhere, unless a cell catches it."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)

    def say(message):
        out.write(json.dumps(message) + "\n")
        out.flush()
    return say


def out_of_time(_signal, _frame):
    raise OutOfTime


def start_clocks(job):
    """Computing is timed by the processor's time, which a busy machine does not use up; waiting by the clock."""
    signal.setitimer(signal.ITIMER_PROF, job["seconds"])
    signal.setitimer(signal.ITIMER_REAL, job["patience"])


def stop_clocks():
    for timer in (signal.ITIMER_PROF, signal.ITIMER_REAL):
        signal.setitimer(timer, 0)


def make_shell():
    """IPython without a history: students' cells may hold its magics."""
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    config = Config()
    config.HistoryManager.enabled = False
    config.InteractiveShell.colors = "nocolor"
    config.InteractiveShell.xmode = "Plain"
    shell = InteractiveShell.instance(config=config)
    shell.user_ns["__name__"] = "__main__"
    shell.displayhook.write_output_prompt = lambda: None  # the notebook shows a value without "Out[1]:"
    return shell


def run_cell(shell, index, source, job, say):
    """Run one cell and say what it showed: text and pictures, never HTML."""
    from IPython.utils.capture import capture_output

    say({"begin": ["cell", index]})
    error = None
    with capture_output() as shown:
        start_clocks(job)
        try:
            result = shell.run_cell(source, store_history=False)
            error = result.error_before_exec or result.error_in_exec
        except BaseException as raised:  # sys.exit, our clock: whatever it was, the next cell has its turn
            error = raised
        finally:
            stop_clocks()
    say({"cell": index, "outputs": outputs(shown, error), "error": named(error)})


def named(error):
    """The error in one line, or None."""
    if error is None:
        return None
    return ["time" if isinstance(error, OutOfTime) else "error", f"{type(error).__name__}: {error}"[:LONGEST]]


def outputs(shown, error):
    """What a cell showed, as a notebook keeps it."""
    kept = []
    if shown.stdout:
        kept.append({"output_type": "stream", "name": "stdout", "text": shown.stdout[:LONGEST]})
    for output in shown.outputs:
        data = {kind: text for kind, text in output.data.items()
                if kind == "text/plain" and len(text) < LONGEST or kind == "image/png" and len(text) < PICTURE}
        if data:
            kept.append({"output_type": "display_data", "data": data, "metadata": {}})
    if error is not None:
        kept.append({"output_type": "stream", "name": "stdout", "text": f"{type(error).__name__}: {error}"[:LONGEST]})
    return kept


def ask(shell, name, job, say):
    """Ask one answer every case; a value that is no function is asked once."""
    cases = job["cases"].pop(name, None)
    if cases is None:
        return
    say({"begin": ["ask", name]})
    answers = []
    start_clocks(job)
    try:
        for case in cases:
            answers.append(one(shell.user_ns, name, case, **job["rules"][name]))
    except OutOfTime:
        answers += [{"failed": ["time", ""]}] * (len(cases) - len(answers))
    finally:
        stop_clocks()
    say({"ask": name, "answers": answers})


def one(names, name, case, keeps, closed):
    """What the answer gives for one case; rnn_steps.checks.exercise says what `keeps` and `closed` ask for."""
    if name not in names:
        return {"failed": ["missing", ""]}
    answer = names[name]
    try:
        if case == {"tuple": []}:
            return {"failed": ["unfinished", ""]} if answer is ... else {"value": pack(answer)}
        given = unpack(case)
        value = answer(*(close(given) if closed else given))
        return {"value": pack(value), "changed": keeps and pack(given) != case}
    except NotImplementedError:
        return {"failed": ["unfinished", ""]}
    except Closed:
        return {"failed": ["closed", ""]}
    except Unreadable as error:
        return {"failed": ["unreadable", str(error)]}
    except MemoryError:
        return {"failed": ["memory", ""]}
    except OutOfTime:
        raise
    except BaseException as error:  # also sys.exit: it is one case's answer, and not the end
        return {"failed": ["error", f"{type(error).__name__}: {error}"[:LONGEST]]}


if __name__ == "__main__":
    main()
