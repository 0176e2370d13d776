"""One server for the two books and for the hosts that the stock one asks, so that nobody needs the internet."""

import json
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

HERE = Path(__file__).parent
PACKAGES = HERE / "node_modules"
OURS, STOCK = "https://ours.example/", "https://stock.example/"
JSDELIVR = "https://cdn.jsdelivr.net/npm/"
REQUIRE = "https://cdnjs.cloudflare.com/ajax/libs/require.js/2.3.4/require.min.js"


def node() -> str:
    """The node of the virtual environment is newer than most machines' own; Lighthouse needs 22."""
    own = Path(sys.executable).with_name("node")
    return str(own) if own.exists() else shutil.which("node")


def stand_ins(folder: Path) -> list[tuple[str, Path]]:
    """The files that the pages of the stock book name, each from the package that its host serves it from."""
    return [
        (REQUIRE, small_require(folder)),
        (JSDELIVR + "mathjax@3/", PACKAGES / "mathjax"),
        (JSDELIVR + "@jupyter-widgets/html-manager@1.0.6/", PACKAGES / "@jupyter-widgets/html-manager"),
        (JSDELIVR + "anywidget@~0.11.*/", PACKAGES / "anywidget"),
    ]


def small_require(folder: Path) -> Path:
    """npm has require.js as it is written; its own optimizer makes it as small as the other host's."""
    (folder / "whole.js").write_bytes((PACKAGES / "requirejs/require.js").read_bytes())
    small = folder / "require.min.js"
    subprocess.run([node(), PACKAGES / "requirejs/bin/r.js", "-o", f"baseUrl={folder}", "name=whole", "skipModuleInsertion=true",
                    f"out={small}"], check=True, capture_output=True)
    return small


def accept(html: Path) -> None:
    """The pages hold the fingerprint of that other file, letter by letter; without it ours is as good."""
    for page in html.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r'(?<=crossorigin="anonymous") integrity="[^"]*"', "", text), encoding="utf-8")


class Served(NamedTuple):
    """What went over the wire: bytes with headers, and the addresses that were asked for."""

    bytes: int
    requests: list[dict]

    @property
    def hosts(self) -> set[str]:
        return {urlsplit(request["url"]).hostname for request in self.requests}


class Server:
    def __init__(self, process, names):
        self.process = process
        port, key = json.loads(process.stdout.readline()).values()
        rules = ", ".join([f"MAP {name} 127.0.0.1:{port}" for name in sorted(names)] + ["MAP * ~NOTFOUND"])
        # With these a browser finds the server behind every name, and nobody else, and trusts it. (It would keep
        # nothing in its cache if it were told to ignore all errors of certificates.)
        self.flags = [f"--host-resolver-rules={rules}", f"--ignore-certificate-errors-spki-list={key}"]

    def taken(self) -> Served:
        """What was served since the last time this was asked."""
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return Served(**json.loads(self.process.stdout.readline()))


@contextmanager
def serving(places: list[tuple[str, Path]]):
    command = [node(), HERE / "serve.mjs", json.dumps([[start, str(place)] for start, place in places])]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Server(process, {urlsplit(start).hostname for start, _ in places})
        process.stdin.close()
