"""A static host of the book on a free port, whose files can be changed and whose network can be lost."""

from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

SUB_PATH = "/course/rnn/"  # as on a host that many projects share


class Host:
    """Serves `folder` below SUB_PATH; `asked` holds the paths of all requests."""

    def __init__(self, folder):
        self.folder, self.asked, self.lost = folder, [], lambda path: False
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.origin = f"http://127.0.0.1:{self.server.server_port}"
        self.book = self.origin + SUB_PATH

    def handler(host):  # noqa: N805  the handler's own self is another
        class Handler(SimpleHTTPRequestHandler):
            def do_GET(self):  # noqa: N802  http.server's name
                path = self.path.partition("?")[0].removeprefix(SUB_PATH)
                host.asked.append(path)
                if host.lost(path):
                    self.close_connection = True  # no answer at all, as when the network is gone
                else:
                    super().do_GET()

            def end_headers(self):
                self.send_header("Cache-Control", "max-age=600")  # as GitHub's pages have it
                super().end_headers()

            def translate_path(self, path):
                below = path.removeprefix(SUB_PATH)
                return str(host.folder / ("nowhere" if below == path else below.partition("?")[0]))

            def log_message(self, *args):
                """Tests read `asked`."""

        return Handler

    def lose_network(self):
        self.lost = lambda path: True

    def find_network(self):
        self.lost = lambda path: False


@contextmanager
def host_of(folder):
    host = Host(folder)
    thread = Thread(target=host.server.serve_forever, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        host.server.shutdown()
        host.server.server_close()
        thread.join()
