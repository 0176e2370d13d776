"""What hostile students write into an answer, or above everything else.

Wrong answers that would be right if what they try worked: `steal` is called with what was found.
Found texts are printed too, so that they would stand on the feedback page.
"""

CANARY = "canary-4711"

# Says lines of the grader's own, on whatever descriptor leads out.
SAY = """
import json, os
def say(line):
    for descriptor in range(3, 12):
        try:
            os.write(descriptor, (line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\\n")
        except OSError:
            pass
"""
ZERO = {"value": {"array": {"dtype": "float64", "shape": [1], "numbers": [0.0]}}}
WRONG = "\ndef rnn_step(*everything):\n    return 0.0\n"


def forged(*lines, end="os._exit(0)"):
    """Code that says these lines and ends."""
    return SAY + "".join(f"say({line})\n" for line in lines) + end


def every(value):
    """A forged answer: this value to each of twelve cases."""
    return repr({"ask": "rnn_step", "answers": [{"value": value}] * 12})


ANSWERS = {
    # --- answers without the work ---
    "always-equal": """
class Yes(np.ndarray):
    def __eq__(self, other): return True
    def __array__(self, *_, **__): return 1/0
def rnn_step(x_t, h_prev, *_): return np.zeros(len(h_prev)).view(Yes)
""",
    "nan-and-infinity": "def rnn_step(x_t, h_prev, *_): return np.full(len(h_prev), float(['nan', 'inf'][len(x_t) % 2]))",
    "one-number-for-all": "def rnn_step(*_): return 0.0",
    "a-lying-float": """
class Float(float):
    def __sub__(self, other): return 0.0
    def __eq__(self, other): return True
def rnn_step(x_t, h_prev, *_): return [Float(0)] * len(h_prev)
""",
    "the-inputs-changed": "def rnn_step(x_t, h_prev, W_ih, W_hh, b_ih, b_hh):\n    for one in (x_t, h_prev, W_ih, W_hh, b_ih, b_hh): one[...] = 0\n    return h_prev",
    "endless-loop": "def rnn_step(*_):\n    while True: pass",
    "endless-and-deaf": "def rnn_step(*_):\n    while True:\n        try:\n            while True: pass\n        except BaseException: pass",
    "clock-stopped": "import signal\nfor one in (signal.SIGALRM, signal.SIGPROF): signal.signal(one, signal.SIG_IGN)\nwhile True: pass",
    # --- lines of the protocol ---
    "forged-answers": forged(repr({"ask": "rnn_step", "answers": [ZERO] * 12}), repr({"ask": "unroll", "answers": [ZERO] * 12}), "{'end': True}"),
    "forged-place": forged("{'begin': ['cell', [1]]}"),
    "forged-place-of-another": forged("{'begin': ['ask', {'a': 1}]}"),
    "forged-end": forged("{'end': True}"),
    "forged-huge-whole-number": forged(every(10**400)),
    "forged-module": forged(every({"module": {"kind": "RNN", "arguments": {
        "input_size": 10**6, "hidden_size": 10**6, "num_layers": 10**6, "dtype": "float64"}, "weights": {}}})),
    "forged-no-dtype": forged(every({"module": {"kind": "Linear", "arguments": {"dtype": "load"}, "weights": {}}})),
    "forged-unhashable-key": forged(every({"dict": [[{"list": []}, 1]]})),
    "forged-shape": forged(every({"array": {"dtype": "float64", "shape": [10**30, -1], "numbers": [0]}})),
    "forged-nan": forged("b'{\"ask\": \"rnn_step\", \"answers\": [{\"value\": NaN}, {\"value\": Infinity}]}'"),
    "forged-depth": forged("b'{\"ask\": \"rnn_step\", \"answers\": ' + b'[' * 5000 + b']' * 5000 + b'}'"),
    "forged-nested-list": forged("b'{\"ask\": \"rnn_step\", \"answers\": [' + b','.join([b'{\"value\": ' + b'{\"list\": [' * 150 + b']}' * 150 + b'}'] * 12) + b']}'"),
    "forged-bytes": forged("b'\\xff\\xfe\\x00'"),
    "forged-surrogates": forged("{'cell': 1, 'outputs': [{'output_type': 'stream', 'text': chr(0xd800)}], 'error': ['error', chr(0xd800)]}"),
    "forged-outputs": forged("""{'cell': 1, 'error': None, 'outputs': [
        {'output_type': 'display_data', 'data': {'text/html': '<script>evil()</script>', 'application/javascript': 'evil()'}},
        {'output_type': 'display_data', 'data': {'image/png': '" onerror="evil()', 'image/svg+xml': '<svg onload=evil()>'}},
        {'output_type': 'stream', 'text': '</pre><script>evil()</script>'}, {'output_type': 'error'}, 7, None]}"""),
    "one-endless-line": SAY + "while True: os.write(3, b'x' * 65536) if not say(b'') else 0",
    "a-flood-of-lines": SAY + "while True: say({'cell': 1, 'outputs': [], 'error': None})",
    "printed-for-ever": "while True: print('x' * 1000)",
    # --- the way out ---
    "the-file-system": f"""
import glob, os
for path in OUTSIDE:
    for act in (lambda: print(open(path).read()), lambda: open(path, 'a').write('x'), lambda: os.chmod(path, 0o777),
                lambda: os.unlink(path), lambda: os.symlink(path, '/tmp/link') or print(open('/tmp/link').read())):
        try: act()
        except OSError: pass
found = [path for place in ('/home', '/root', '/work', '/etc', '/srv') for path in glob.glob(place + '/*/*')]
print(*(path for path in found if path.endswith(('.db', '.json', '.ipynb'))))
{WRONG}""",
    "the-environment": "print(open('/proc/1/environ').read(), open('/proc/self/environ').read(), dict(__import__('os').environ))" + WRONG,
    "sockets": f"""
import socket
for family in range(64):
    for kind in (1, 2, 3, 5):
        try:
            print('opened', socket.socket(family, kind))
        except OSError: pass
for act in (lambda: socket.create_connection(('127.0.0.1', PORT), 1), lambda: __import__('urllib.request').request.urlopen('http://127.0.0.1:PORT', timeout=1)):
    try: print('opened', act())
    except OSError: pass
{WRONG}""",
    "writable-places": f"""
import os
for path in ('/proc/sys/kernel/core_pattern', '/proc/sys/kernel/hostname', '/proc/1/mem', '/proc/self/mem', '/proc/sysrq-trigger',
             '/proc/self/oom_score_adj', '/proc/1/fd/0', '/inside/run.py', '/usr/x', '/x', '/dev/x', '/etc/x', np.__file__):
    if path == '/proc/1/fd/0' and not os.path.isfile(path): continue  # the job's own pipe, and no file outside
    try: os.close(os.open(path, os.O_WRONLY | (os.O_CREAT if path.endswith('/x') else 0))); print('opened', path)
    except OSError: pass
{WRONG}""",
    "system-calls": f"""
import ctypes, errno, platform
call = ctypes.CDLL(None, use_errno=True).syscall
numbers = (56, 57, 58, 435, 101, 272, 308, 165, 319, 323, 321, 425, 298, 310, 311, 250, 29, 41, 206, 430, 428, 442, 304)
for number in numbers if platform.machine() == 'x86_64' else ():
    if call(number, 0, 0, 0, 0, 0) >= 0 or ctypes.get_errno() not in (errno.EPERM, errno.ENOSYS): print('opened', number)
{WRONG}""",
    "processes": f"""
import os, subprocess, threading
for act in (os.fork, os.forkpty, lambda: subprocess.run('id'), lambda: os.system('id') and 1/0, lambda: os.posix_spawn('/usr/bin/id', ['id'], {{}}),
            lambda: threading.Thread(target=print).start()):
    try: print('opened', act())
    except (OSError, RuntimeError, ZeroDivisionError): pass
{WRONG}""",
    "limits-raised": f"""
import resource
for kind in range(16):
    try: resource.setrlimit(kind, (resource.RLIM_INFINITY,) * 2); print('opened', kind) if resource.getrlimit(resource.RLIMIT_AS)[1] < 0 else 0
    except (OSError, ValueError): pass
{WRONG}""",
    "everyone-killed": "import os, signal\nfor one in (1, -1, os.getppid(), os.getpid()):\n    try: os.kill(one, signal.SIGKILL)\n    except OSError: pass",
    "another-program": "import os\nos.execv('/usr/bin/yes', ['yes', '{\"end\": true}'])",
    # --- more than its share ---
    "memory": "everything = []\nwhile True: everything.append(bytearray(1 << 26))",
    "memory-in-one-case": "def rnn_step(*_): return bytearray(1 << 40)",
    "disk": "import os\nn = 0\nwhile True:\n    n += 1\n    open(f'/tmp/{n}', 'wb').write(bytes(1 << 24))",
    "recursion": "def rnn_step(*_): return rnn_step()\nimport sys\nsys.setrecursionlimit(10**9)",
    "crash": "import ctypes\nctypes.string_at(0)",
    "exit": "import sys\nsys.exit(0)",
    "exit-in-a-case": "import os\ndef rnn_step(*_): os._exit(0)",
}

SETUPS = {
    # --- patched before anything is asked ---
    "torch-and-numpy-patched": """
import numpy as np, torch
np.allclose = np.array_equal = torch.allclose = torch.equal = lambda *_, **__: True
import rnn_steps.checks, sys
rnn_steps.checks.check = lambda *_: None
def rnn_step(*_): return 0.0
def unroll(*_): return 0.0
""",
    "runner-patched": """
import sys, json, values
run = sys.modules['__main__']
values.pack = lambda *_: True
for name in ('ask', 'one', 'pack', 'outputs', 'named'):
    if hasattr(run, name): setattr(run, name, lambda *_: {'value': True})
json.dumps = lambda *_, **__: '{"end": true}'
""",
    "frames-searched": """
import sys, gc
frame = sys._getframe()
while frame:
    job = frame.f_locals.get('job')
    if job: print(sorted(job)); [one.clear() for one in job['cases'].values()]; say = frame.f_locals['say']; say({'ask': 'rnn_step', 'answers': [{'value': True}]})
    frame = frame.f_back
for one in gc.get_objects():
    if isinstance(one, dict) and 'expected' in one and 'cases' in one: print('opened', one)
""",
    "checks-imported": """
import importlib, sys, glob
for name in ('equations', 'exercise', 'trial', 'agree'):
    try: print('opened', importlib.import_module('rnn_steps.checks.' + name))
    except ImportError: pass
print(*('opened ' + path for place in sys.path for path in glob.glob(place + '/rnn_steps/checks/**/*trial*', recursive=True)))
""",
    "asserts-stripped": """
import ast
class NoAsserts(ast.NodeTransformer):
    def visit_Assert(self, node): return ast.Pass()
    def visit_Raise(self, node): return ast.Pass()
get_ipython().ast_transformers.append(NoAsserts())
""",
    "shell-taken-apart": """
shell = get_ipython()
shell.run_cell = lambda *_, **__: 1/0
shell.user_ns = None
""",
    "module-shadowed": """
open('/tmp/numpy.py', 'w').write('raise SystemExit')
import sys
sys.path.insert(0, '/tmp'); sys.modules.pop('numpy', None)
""",
}
