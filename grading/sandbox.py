"""The sandbox: bubblewrap with no network, nothing to see but Python, and no way to start processes.

bubblewrap gives namespaces and a file system of its own; seccomp (through libseccomp) takes away forks,
memory that no limit counts, and the system calls that a student's code has no need of.
"""

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

import rnn_steps
from grading.limits import Limits
from rnn_steps.errors import both

INSIDE = Path(__file__).resolve().parent / "inside"
PACKAGE = Path(rnn_steps.__file__).resolve().parent
NOBODY = "65534"
HOME = "/tmp"  # the one folder that can be written to
# New processes and threads: no limit counts them when root grades. Sockets: the network namespace does not hold
# every family of them. Then memory that RLIMIT_AS does not see; the rest is the kernel's back doors.
FORBIDDEN = (
    "fork", "vfork", "clone", "socket", "connect", "bind", "listen", "accept", "accept4",
    "memfd_create", "memfd_secret", "shmget", "msgget", "semget", "mq_open", "io_setup",
    "inotify_init", "inotify_init1", "fanotify_init", "ptrace", "process_vm_readv", "process_vm_writev",
    "process_madvise", "pidfd_getfd", "kcmp", "bpf", "perf_event_open", "userfaultfd", "io_uring_setup",
    "keyctl", "add_key", "request_key", "unshare", "setns", "mount", "umount2", "pivot_root", "chroot",
    "fsopen", "fspick", "open_tree", "move_mount", "mount_setattr", "open_by_handle_at", "name_to_handle_at",
    "kexec_load", "init_module", "finit_module", "modify_ldt", "personality", "quotactl", "syslog",
)
DEVICES = ("null", "zero", "full", "random", "urandom")


class NoSandbox(RuntimeError):
    """This machine has no sandbox."""


def require(course: Path) -> None:
    """Make sure that a sandbox can be had, and that the course is not among the programs that are seen in it.

    Raises:
        NoSandbox: with a sentence that says what to install.
    """
    reason = missing() or in_sight(course)
    if reason:
        raise NoSandbox(both(
            f"जवाब बिना sandbox के नहीं चलाए जाएँगे: {reason[0]}",
            f"No submission is run without a sandbox: {reason[1]}",
        ))


def missing() -> tuple[str, str] | None:
    """Say what is missing for a sandbox, or None."""
    if sys.platform != "linux":
        return ("वह Linux पर ही बनता है। Windows पर WSL में Debian या Ubuntu खोलिए और grading वहाँ चलाइए।",
                "it can only be had on Linux. On Windows, open Debian or Ubuntu in WSL and grade there.")
    if not shutil.which("bwrap"):
        return ("bubblewrap नहीं मिला। `sudo apt install bubblewrap` चलाइए।",
                "bubblewrap was not found. Run `sudo apt install bubblewrap`.")
    try:
        import pyseccomp  # noqa: F401
    except (ImportError, OSError, RuntimeError):
        return ("libseccomp नहीं मिला। `sudo apt install libseccomp2` और `pip install -e .[grade]` चलाइए।",
                "libseccomp was not found. Run `sudo apt install libseccomp2` and `pip install -e .[grade]`.")
    if said := refused():
        return (f"bubblewrap है, पर इस machine पर sandbox नहीं बना पाया ({said})। Container में और कुछ systems पर user namespaces बंद रहते हैं।",
                f"bubblewrap is there, but this machine lets it make no sandbox ({said}). In a container and on some systems user namespaces are off.")
    return None


def in_sight(course: Path) -> tuple[str, str] | None:
    """Say which folder of programs holds the course, its solutions and its gradebook, or None."""
    for path in programs():
        if course.resolve().is_relative_to(path):
            return (f"course {path} के अंदर है, जो sandbox में दिखता है; उसे कहीं और रखिए।",
                    f"the course lies inside {path}, which is seen in the sandbox; move it elsewhere.")
    return None


def refused() -> str:
    """What was said where no sandbox came up with Python in it; "" where one did."""
    with system_calls() as calls:
        words = [*command(Limits(), calls.fileno())[:-2], "-c", "import numpy"]
        tried = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace",
                               pass_fds=[calls.fileno()], preexec_fn=limit(Limits()))
    return "" if tried.returncode == 0 else tried.stderr.strip()[-200:] or f"exit status {tried.returncode}"


def command(limits: Limits, filter_fd: int) -> list[str]:
    """Return the command that runs grading/inside/run.py with a job on its stdin."""
    return [
        shutil.which("bwrap"), "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL",
        "--uid", NOBODY, "--gid", NOBODY, "--hostname", "sandbox", "--clearenv",
        *files(limits), *environment(), "--seccomp", str(filter_fd), "--chdir", HOME,
        sys.executable, "-B", "/inside/run.py",
    ]


def files(limits: Limits) -> list[str]:
    """Only Python, the course's package without its answers, and one small empty folder.

    /proc is read-only: root outside owns what lies in /proc/sys, whatever namespace it grades in.
    """
    # The folder that can be written to comes first: a course that lies below it is seen inside it.
    read = ["--size", str(limits.disk), "--tmpfs", HOME]
    for path in programs():
        read += ["--ro-bind", path, path]
    for name in ("bin", "lib", "lib64"):
        if os.path.islink(f"/{name}"):
            read += ["--symlink", os.readlink(f"/{name}"), f"/{name}"]
        elif os.path.isdir(f"/{name}"):
            read += ["--ro-bind", f"/{name}", f"/{name}"]
    return [
        *read, "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache",
        "--ro-bind", str(PACKAGE), str(PACKAGE), "--ro-bind", str(INSIDE / "checks"), str(PACKAGE / "checks"),
        "--ro-bind", str(INSIDE), "/inside",
        "--proc", "/proc", "--remount-ro", "/proc", *devices(),
        "--remount-ro", "/",
    ]


def devices() -> list[str]:
    """A few harmless devices; no terminal."""
    found = [word for name in DEVICES for word in ("--dev-bind", f"/dev/{name}", f"/dev/{name}")]
    return [*found, "--symlink", "/proc/self/fd", "/dev/fd", "--symlink", HOME, "/dev/shm"]


def programs() -> list[str]:
    """The folders of Python and its packages, none of them inside another."""
    wanted = {"/usr", sys.prefix, sys.base_prefix, sysconfig.get_paths()["purelib"], sysconfig.get_paths()["platlib"]}
    wanted = {os.path.realpath(path) for path in wanted} | wanted
    return sorted(path for path in wanted
                  if not any(path != other and Path(path).is_relative_to(other) for other in wanted))


def environment() -> list[str]:
    """Few variables: one core for each submission, which is never to start a thread."""
    variables = {
        "PATH": "/usr/bin:/bin", "HOME": HOME, "LANG": "C.UTF-8", "PYTHONPATH": str(PACKAGE.parent),
        "OMP_NUM_THREADS": "1", "OMP_THREAD_LIMIT": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1",
        "MPLBACKEND": "module://matplotlib_inline.backend_inline", "MPLCONFIGDIR": HOME, "IPYTHONDIR": HOME,
    }
    return [word for name, value in variables.items() for word in ("--setenv", name, value)]


def system_calls():
    """Return an open file with the filter of system calls, as bubblewrap reads it."""
    import errno

    import pyseccomp

    allowed = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    for name in FORBIDDEN:
        allowed.add_rule(pyseccomp.ERRNO(errno.EPERM), name)
    allowed.add_rule(pyseccomp.ERRNO(errno.ENOSYS), "clone3")  # glibc then tries clone, and says what it was told
    file = tempfile.TemporaryFile()
    allowed.export_bpf(file)
    file.seek(0)
    return file


def limit(limits: Limits):
    """Return what sets the limits in the new process, before bubblewrap begins."""
    import resource  # Linux and its kin have it; everything else of the grading runs on Windows too

    def set_limits():
        if sys.platform == "linux":
            Path("/proc/self/oom_score_adj").write_text("1000")  # where memory runs out, this goes first
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
        resource.setrlimit(resource.RLIMIT_FSIZE, (limits.disk, limits.disk))
        resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        seconds = int(limits.total) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    return set_limits
