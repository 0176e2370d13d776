"""The sandbox: bubblewrap with no network, nothing to see but Python, and no way to start processes.

bubblewrap gives namespaces and a file system of its own; seccomp (through libseccomp) takes away forks,
memory that no limit counts, and the system calls that a student's code has no need of.
"""

import os
import resource
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
# A fork bomb needs fork; memory that RLIMIT_AS does not see needs these; the rest is the kernel's back doors.
FORBIDDEN = (
    "fork", "vfork", "memfd_create", "memfd_secret", "shmget", "msgget", "semget", "mq_open",
    "ptrace", "process_vm_readv", "process_vm_writev", "bpf", "perf_event_open", "userfaultfd",
    "io_uring_setup", "keyctl", "add_key", "request_key", "unshare", "setns", "mount", "umount2",
    "pivot_root", "chroot", "kexec_load", "init_module", "finit_module", "personality",
)


class NoSandbox(RuntimeError):
    """This machine has no sandbox."""


def require() -> None:
    """Make sure that a sandbox can be had.

    Raises:
        NoSandbox: with a sentence that says what to install.
    """
    reason = missing()
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
        *files(limits), *environment(), "--seccomp", str(filter_fd), "--chdir", "/home",
        sys.executable, "-B", "/inside/run.py",
    ]


def files(limits: Limits) -> list[str]:
    """Only Python, the course's package without its answers, and a small empty home."""
    # The folders that can be written to come first: a course that lies below /home or /tmp is seen inside them.
    read = ["--size", str(limits.disk), "--tmpfs", "/home", "--size", str(limits.disk), "--tmpfs", "/tmp"]
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
        "--proc", "/proc", "--dev", "/dev", "--size", str(limits.disk), "--tmpfs", "/dev/shm", "--remount-ro", "/dev",
        "--remount-ro", "/",
    ]


def programs() -> list[str]:
    """The folders of Python and its packages, none of them inside another."""
    wanted = {"/usr", sys.prefix, sys.base_prefix, sysconfig.get_paths()["purelib"], sysconfig.get_paths()["platlib"]}
    wanted = {os.path.realpath(path) for path in wanted} | wanted
    return sorted(path for path in wanted
                  if not any(path != other and Path(path).is_relative_to(other) for other in wanted))


def environment() -> list[str]:
    """Few variables: one core for each submission, nothing written into a cache."""
    variables = {
        "PATH": "/usr/bin:/bin", "HOME": "/home", "LANG": "C.UTF-8", "PYTHONPATH": str(PACKAGE.parent),
        "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1",
        "MPLBACKEND": "module://matplotlib_inline.backend_inline", "MPLCONFIGDIR": "/tmp", "IPYTHONDIR": "/tmp",
    }
    return [word for name, value in variables.items() for word in ("--setenv", name, value)]


def system_calls():
    """Return an open file with the filter of system calls, as bubblewrap reads it."""
    import errno

    import pyseccomp

    allowed = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    for name in FORBIDDEN:
        allowed.add_rule(pyseccomp.ERRNO(errno.EPERM), name)
    clone_thread = 0x10000  # a clone that is no thread is a fork
    allowed.add_rule(pyseccomp.ERRNO(errno.EPERM), "clone", pyseccomp.Arg(0, pyseccomp.MASKED_EQ, clone_thread, 0))
    allowed.add_rule(pyseccomp.ERRNO(errno.ENOSYS), "clone3")  # glibc then uses clone, whose flags can be seen
    file = tempfile.TemporaryFile()
    allowed.export_bpf(file)
    file.seek(0)
    return file


def limit(limits: Limits):
    """Return what sets the limits in the new process, before bubblewrap begins."""
    def set_limits():
        resource.setrlimit(resource.RLIMIT_AS, (limits.memory, limits.memory))
        resource.setrlimit(resource.RLIMIT_FSIZE, (limits.disk, limits.disk))
        resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        seconds = int(limits.total) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    return set_limits
