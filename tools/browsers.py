"""A real Chromium and Firefox, a page that refuses every other host, and a JupyterLab of its own."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from playwright.sync_api import sync_playwright

from rnn_steps.errors import both

ON_PATH = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge",
]
FLAGS = [
    "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    # Each new context would also load two pages for the address bar's menu, which costs more than our own.
    # Of two such lists the last counts, so what Playwright switches off and may matter here is named again.
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,AimEnabled,PreconnectToSearch,OptimizationHints,"
    "NetworkTimeServiceQuerying,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,PaintHolding,"
    "DestroyProfileOnBrowserClose,AvoidUnnecessaryBeforeUnloadCheckSync,ThirdPartyStoragePartitioning",
]
FIREFOX_ON_PATH = ["firefox-esr", "firefox"]
OLDEST_FIREFOX = 153  # Playwright drives it as any Firefox is driven, by WebDriver BiDi; older ones lack parts of that
# Nothing listens on the port of this proxy, and this machine's own addresses go through it too.
NO_NETWORK = {
    "network.proxy.type": 1, "network.proxy.allow_hijacking_localhost": True,
    "network.proxy.http": "127.0.0.1", "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": 9,
}
FROM_A_FOLDER = r"(file|blob|data|about):"
FROM_THIS_MACHINE = FROM_A_FOLDER + r"|(http|ws)://(127\.0\.0\.1|localhost)[:/]"


def is_root():
    return hasattr(os, "geteuid") and os.geteuid() == 0


def find_chromium(playwright):
    """The path of a Chromium: the one asked for, one of this machine, or Playwright's own."""
    asked = os.environ.get("RNN_STEPS_CHROMIUM")
    own = playwright.chromium.executable_path
    found = [asked, *map(shutil.which, ON_PATH), own if Path(own).exists() else None]
    if path := next(filter(None, found), None):
        return path
    raise FileNotFoundError(both(
        "Chromium नहीं मिला। `make test` उसे ले आता है; आप `apt install chromium` या "
        "`playwright install chromium` भी लिख सकते हैं, या RNN_STEPS_CHROMIUM में उसका path दीजिए।",
        "No Chromium was found. `make test` brings one; you can also type `apt install chromium` "
        "or `playwright install chromium`, or give its path in RNN_STEPS_CHROMIUM.",
    ))


def launch(playwright, *more):
    """A Chromium; of two flags of one name the last counts."""
    # A sandbox cannot be made by root.
    return playwright.chromium.launch(
        executable_path=find_chromium(playwright), args=[*FLAGS, *more], chromium_sandbox=not is_root()
    )


def find_firefox():
    """The path of a stock Firefox: the one asked for, or one of this machine. Playwright's own is another browser."""
    asked = os.environ.get("RNN_STEPS_FIREFOX")
    path = next(filter(None, map(shutil.which, [asked] if asked else FIREFOX_ON_PATH)), None)
    if path and firefox_version(path) >= OLDEST_FIREFOX:
        return path
    raise FileNotFoundError(both(
        f"Firefox {OLDEST_FIREFOX} या नया नहीं मिला। `apt install firefox-esr` लिखिए, या RNN_STEPS_FIREFOX में उसका path दीजिए।",
        f"No Firefox {OLDEST_FIREFOX} or newer was found. Type `apt install firefox-esr`, or give its path in RNN_STEPS_FIREFOX.",
    ))


def firefox_version(path):
    said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Firefox (\d+)", said)[1])


def launch_firefox(playwright):
    """A Firefox with no network at all."""
    return playwright.firefox.launch(
        channel="moz-firefox", executable_path=find_firefox(), firefox_user_prefs=NO_NETWORK
    )


class Watched:
    """A page that refuses every address but the `allowed`, and keeps what went wrong."""

    def __init__(self, browser, allowed, **options):
        self.problems = []
        self.context = browser.new_context(**options)
        self.context.route(re.compile(f"^(?!{allowed})"), lambda route: route.abort())
        self.context.on("request", lambda request: self._asked(request.url, allowed))
        self.context.on("console", self._said)
        self.context.on("weberror", lambda e: self.problems.append(f"page error: {e.error}"))
        self.page = self.context.new_page()
        self.page.on("websocket", lambda socket: self._asked(socket.url, allowed))

    def _asked(self, url, allowed):
        if not re.match(allowed, url):
            self.problems.append(f"asked for {url}")

    def _said(self, message):
        if message.type == "error":
            self.problems.append(f"console: {message.text}")

    def check(self):
        problems, self.problems = self.problems, []
        assert not problems, "\n".join(problems)


@contextmanager
def watched_page(browser, allowed=FROM_A_FOLDER, **options):
    """A `Watched` page, checked and closed at the end."""
    watched = Watched(browser, allowed, **options)
    try:
        yield watched
        watched.check()
    finally:
        watched.context.close()


class Lab:
    """A running JupyterLab that serves the notebooks of one folder."""

    def __init__(self, base, token, served):
        self.base, self.token, self.served = base, token, served

    def url_of_copy(self, notebook):
        """The address of a new copy of a notebook, which has no kernel yet."""
        name = f"{notebook.stem}_{len(list(self.served.iterdir()))}.ipynb"
        shutil.copy(notebook, self.served / name)
        return f"{self.base}/lab/tree/{name}?token={self.token}&reset"

    def shut_down(self):
        """Ask the server to end itself, and with it every kernel."""
        request = urllib.request.Request(
            f"{self.base}/api/shutdown", method="POST",
            headers={"Authorization": f"token {self.token}"},
        )
        urllib.request.urlopen(request, timeout=10).close()


def own_folders(home):
    """Environment in which JupyterLab reads and writes nothing outside `home`."""
    quiet = home / "settings/@jupyterlab/apputils-extension/notification.jupyterlab-settings"
    quiet.parent.mkdir(parents=True)
    quiet.write_text(json.dumps({"fetchNews": "false", "checkForUpdates": False}))
    return os.environ | {
        "JUPYTER_CONFIG_DIR": str(home / "config"), "JUPYTER_DATA_DIR": str(home / "data"),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"), "IPYTHONDIR": str(home / "ipython"),
        "JUPYTERLAB_SETTINGS_DIR": str(home / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(home / "workspaces"),
    }


@contextmanager
def jupyterlab(notebooks):
    """A JupyterLab on a free port that serves copies of `notebooks`; it ends with its kernels."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home, served = Path(folder), Path(folder) / "notebooks"
        served.mkdir()
        env = own_folders(home)
        # JupyterLab shows saved widgets only in notebooks that are trusted; a copy is so too.
        trust = [sys.executable, "-m", "jupyter", "trust", *notebooks]
        subprocess.run(trust, env=env, check=True, capture_output=True)
        command = [
            sys.executable, "-m", "jupyterlab", "--no-browser", "--ip=127.0.0.1", "--port=0",
            "--expose-app-in-browser", "--LabApp.extension_manager=readonly",
            f"--ServerApp.root_dir={served}", *(["--allow-root"] if is_root() else []),
        ]
        server = subprocess.Popen(
            command, env=env, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True
        )
        try:
            lab = Lab(*address(server), served)
            yield lab
            lab.shut_down()
            server.wait(timeout=30)
        finally:
            server.kill()
            server.wait()


def address(server):
    """Wait for the line of the server's log that gives its address and token."""
    log = []
    for line in server.stderr:
        log.append(line)
        if found := re.search(r"(http://127\.0\.0\.1:\d+)/lab\?token=(\w+)", line):
            # A full pipe would stop the server.
            Thread(target=lambda: [None for _ in server.stderr], daemon=True).start()
            return found.groups()
    raise RuntimeError(
        both("JupyterLab शुरू नहीं हुआ; उसने कहा:", "JupyterLab did not start; it said:") + "".join(log)
    )


def main():
    """Bring Playwright's own Chromium where there is no other, and say whether there is a Firefox."""
    try:
        print(find_firefox())
    except FileNotFoundError as error:
        print(error)
    with sync_playwright() as playwright:
        try:
            print(find_chromium(playwright))
        except FileNotFoundError:
            subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=True)


if __name__ == "__main__":
    main()
