"""The two README commands, `demo` and `test`, and `benchmark` and `torture`; each makes `.venv` and keeps it current.

Only the standard library, and no syntax newer than Python 3.6: an older Python must still get as far as the refusal.
"""

import argparse
import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "lifeline-stamp.txt"
LOCK = ROOT / "installers" / "requirements.lock"
EXTRAS_LOCK = ROOT / "installers" / "requirements-extras.lock"  # for `test` and `benchmark` alone
OLDEST, NEWEST = (3, 11), (3, 13)

# Found necessary in an empty Debian 12; the second list only where a window is to open.
QT_PACKAGES = ("libegl1", "libgl1", "libx11-6", "libdbus-1-3", "libfontconfig1", "libxkbcommon0", "libglib2.0-0")
WINDOW_PACKAGES = (
    *("libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1"),
    *("libxcb-image0", "libxcb-render-util0", "libxcb-util1", "libwayland-cursor0"),
)

PROBE = """
import ctypes, os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QLibraryInfo
from PySide6.QtWidgets import QApplication
QApplication([])
for plugin in sys.argv[1:]:  # loading the file names a missing library; starting Qt with it would only abort
    ctypes.CDLL(os.path.join(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms", plugin))
"""

INSTALL_FAILED = """
The packages could not be installed; pip's own words stand above.
- No network here? On a computer that has one, with the same system and the same Python version, run in a clone
      {python} -m pip download --only-binary :all: --require-hashes -r installers/requirements.lock -d wheels
  bring the folder `wheels` here and add `--wheels wheels` to this command. For `test` and `benchmark` add
  `-r installers/requirements-extras.lock` there.
- Disk full? The packages need about 1 GB in {venv}.
What pip has fetched is kept: the next try goes on from there."""

VENV_MISSING = """This Python has no `{module}`, which makes the private environment `.venv`.
On Debian and Ubuntu, install it with
    {sudo}apt-get install python3-venv python{version}-venv
and run this command again. Elsewhere, install Python from its own installer, which includes it."""


def refusal(version: tuple) -> str:
    """Return why Lifeline cannot run with this (major, minor) Python, or an empty text."""
    if OLDEST <= version <= NEWEST:
        return ""
    names = [f"python3.{minor}" for minor in range(OLDEST[1], NEWEST[1] + 1)]
    found = next((name for name in names if shutil.which(name)), None)
    todo = f"run {found} installers/run.py" if found else "install one of them (3.11 is tested most)"
    return f"Lifeline needs Python 3.11, 3.12 or 3.13; this is {version[0]}.{version[1]}. Please {todo}"


if refusal(sys.version_info[:2]):
    sys.exit(refusal(sys.version_info[:2]))


def arguments_of(words: list[str]) -> argparse.Namespace:
    """Return the parsed command line; paths are made absolute, for the commands run in the clone."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--wheels", type=full_path, metavar="DIR", help="install from this folder of wheels alone, without a network"
    )
    parser = argparse.ArgumentParser(
        prog="run.py", description="Sets Lifeline up in .venv beside the source and runs it."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    demo = commands.add_parser("demo", parents=[common], help="build the demonstration country and open it")
    demo.add_argument(
        "--out", type=full_path, metavar="DIR", help="where to write (default: Lifeline demo in your documents)"
    )
    demo.add_argument("--no-window", action="store_true", help="write the files only")
    commands.add_parser("test", parents=[common], help="format, lint, types and tests")
    benchmark = commands.add_parser("benchmark", parents=[common], help="speed beside its targets")
    benchmark.add_argument("--json", type=full_path, metavar="FILE", help="write the figures to a file, too")
    torture = commands.add_parser("torture", parents=[common], help="kill -9 at random moments: nothing may be lost")
    torture.add_argument("--kills", type=int, default=500, metavar="N", help="how often (default: %(default)s)")
    return parser.parse_args(words)


def full_path(text: str) -> Path:
    """Return the absolute path of what was typed."""
    return Path(text).expanduser().absolute()


def say(text: str) -> None:
    """Print at once, in order with what the programs that we start print."""
    print(text, flush=True)


# The environment


def stamp_of(lock: Path, project: Path, extras: Path, python: str = sys.version) -> list[str]:
    """Return three digests: of what the packages, the project's own installation and the extras depend on."""
    place = f"{python} {sys.platform} {VENV}".encode("utf-8", "surrogateescape")
    packages = hashlib.sha256(place + lock.read_bytes()).hexdigest()
    return [packages, hashlib.sha256(project.read_bytes()).hexdigest(), hashlib.sha256(extras.read_bytes()).hexdigest()]


def venv_python(system: str = os.name) -> Path:
    """Return where the environment's Python lies."""
    return VENV / "Scripts" / "python.exe" if system == "nt" else VENV / "bin" / "python"


def pip_environment(environ: dict[str, str]) -> dict[str, str]:
    """Return `environ` without what would send packages elsewhere; where they come from stays the user's setting."""
    elsewhere = {"PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "__PYVENV_LAUNCHER__"}
    kept = {key: value for key, value in environ.items() if key not in elsewhere}
    return {**kept, "PYTHONWARNINGS": "ignore"}  # setuptools explains editable installation to its developers


def make_environment(wheels: Path | None, with_extras: bool) -> Path:
    """Return the Python of an up-to-date environment; when nothing changed, only the stamp is read."""
    python = venv_python()
    wanted = stamp_of(LOCK, ROOT / "pyproject.toml", EXTRAS_LOCK)
    found = STAMP.read_text().split() if STAMP.exists() and python.exists() else []
    found += ["none"] * (3 - len(found))
    if found[:2] == wanted[:2] and (found[2] == wanted[2] or not with_extras):
        return python
    STAMP.unlink(missing_ok=True)
    source = ["--no-index", "--find-links", str(wheels)] if wheels else []
    exactly = ["--require-hashes", "--only-binary", ":all:", *source, "-r"]
    if found[0] != wanted[0]:
        create_venv()
        found[2] = "none"
        say("Installing the packages (about 250 MB to fetch; a few minutes the first time).")
        pip(*exactly, str(LOCK))
    if with_extras and found[2] != wanted[2]:
        say("Installing what only tests and benchmarks need (about 60 MB to fetch).")
        pip(*exactly, str(EXTRAS_LOCK))
        found[2] = wanted[2]
    pip("--quiet", "--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    STAMP.write_text("\n".join([*wanted[:2], found[2]]))
    return python


def create_venv() -> None:
    """Make `.venv` anew and empty, with this Python."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    for module in ("venv", "ensurepip"):
        if importlib.util.find_spec(module) is None:
            raise SystemExit(VENV_MISSING.format(module=module, version=version, sudo="" if is_root() else "sudo "))
    say(f"Making {VENV} with Python {version}.")
    base = getattr(sys, "_base_executable", sys.executable)  # also when started from the .venv that is made anew
    if subprocess.run([base, "-m", "venv", "--clear", str(VENV)], env=pip_environment(dict(os.environ))).returncode:
        raise SystemExit(f"{VENV} could not be made; the reason stands above.")


def pip(*words: str) -> None:
    """Run one `pip install` in the environment."""
    python = venv_python()
    command = [str(python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", *words]
    if subprocess.run(command, env=pip_environment(dict(os.environ))).returncode:
        raise SystemExit(INSTALL_FAILED.format(python=Path(sys.executable).name, venv=VENV))


# Qt's system libraries


def is_root() -> bool:
    """Return whether we may install system packages ourselves."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def screen_plugins(system: str, environ: dict[str, str]) -> list[str]:
    """Return the files of Qt's plugins for the screen of a Linux session; none where there is no screen."""
    plugins = {"DISPLAY": "libqxcb.so", "WAYLAND_DISPLAY": "libqwayland-generic.so"}
    return [plugin for name, plugin in plugins.items() if system == "linux" and environ.get(name)]


def has_screen(system: str, environ: dict[str, str]) -> bool:
    """Return whether a window can be shown."""
    if system == "linux":
        return bool(screen_plugins(system, environ))
    return not (system == "darwin" and environ.get("SSH_CONNECTION"))


def apt_command(packages: tuple[str, ...]) -> list[str]:
    """Return the apt command that installs `packages`."""
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def qt_problem(python: Path, plugins: list[str]) -> str:
    """Return what keeps Qt from loading, or an empty text."""
    probe = subprocess.run(
        [str(python), "-c", PROBE, *plugins], capture_output=True, encoding="utf-8", errors="replace", cwd=str(ROOT)
    )
    lines = probe.stderr.strip().splitlines() or [f"ended with code {probe.returncode}"]
    return lines[-1] if probe.returncode else ""


def ensure_qt(python: Path, plugins: list[str]) -> str:
    """Return what keeps Qt from loading after trying to mend it, with what to do; an empty text if all is well."""
    problem = qt_problem(python, plugins)
    if sys.platform != "linux" or "cannot open shared object file" not in problem:
        return problem
    command = apt_command(QT_PACKAGES + WINDOW_PACKAGES if plugins else QT_PACKAGES)
    if not shutil.which("apt-get"):
        return f"{problem}\nQt needs system libraries. Their names on Debian: {' '.join(command[4:])}"
    if not is_root():
        return f"{problem}\nQt needs system libraries. Install them with\n    sudo {' '.join(command)}"
    say(f"Qt needs system libraries ({problem}). As root on this system, installing them:\n    {' '.join(command)}")
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.run(["apt-get", "update", "--quiet"], env=quiet, stdin=subprocess.DEVNULL)
    subprocess.run(command, env=quiet, stdin=subprocess.DEVNULL)
    problem = qt_problem(python, plugins)
    return f"{problem}\nThat did not help. With a network, run\n    {' '.join(command)}" if problem else ""


# The commands


def run_demo(python: Path, out: Path | None, window: bool) -> int:
    """Build the demonstration, show what it prints, and open the plan when `window` and there is a screen."""
    command = [str(python), "-m", "app", "demo", *(["--out", str(out)] if out else [])]
    environ = dict(os.environ, PYTHONIOENCODING="utf-8", PYTHONUNBUFFERED="1")
    printed = []
    with subprocess.Popen(command, cwd=str(ROOT), env=environ, stdout=subprocess.PIPE, encoding="utf-8") as process:
        for line in process.stdout or ():
            printed.append(line)
            print(line, end="", flush=True)
    plan = plan_named("".join(printed))
    if process.returncode or plan is None or not window:
        return process.returncode
    if not has_screen(sys.platform, dict(os.environ)):
        say("There is no screen here, so no window was opened.")
        return 0
    problem = ensure_qt(python, screen_plugins(sys.platform, dict(os.environ)))
    say(f"The window cannot open: {problem}" if problem else open_window(python, plan))
    return 0


def plan_named(printed: str) -> Path | None:
    """Return the plan file that `lifeline demo` names first, in whatever language it speaks, if it is there."""
    found = re.search(r"^[^:]+: +(.+\.gpkg) *$", printed, re.MULTILINE)
    return Path(found[1]) if found and Path(found[1]).exists() else None


def open_window(python: Path, plan: Path) -> str:
    """Start the window so that it outlives this command, and return what became of it."""
    flags = {"creationflags": 0x208} if os.name == "nt" else {"start_new_session": True}  # detached, own group
    windowless = python.with_name("pythonw.exe")
    command = [str(windowless if windowless.exists() else python), "-m", "app", str(plan)]
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command, cwd=str(ROOT), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors, **flags
        )
        try:
            code = process.wait(timeout=4)  # long enough to see it fail at the start
        except subprocess.TimeoutExpired:
            process.returncode = 0  # it is meant to live on
            return "The window is open."
        errors.seek(0)
        reason = errors.read().decode(errors="replace")
    return f"The window failed:\n{reason}" if code else "The window was closed."


def run_test(python: Path) -> int:
    """Run what CI runs, stop at the first failure and return its exit code; pytest's own summary comes last."""
    steps = {
        "ruff format": ["ruff", "format", "--check", "."],
        "ruff check": ["ruff", "check", "."],
        "mypy --strict app": ["mypy", "--strict", "app"],
        "pytest": ["pytest", "-rs"],
    }
    environ = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    for title, command in steps.items():
        say(f"== {title}")
        start = time.monotonic()
        code = subprocess.run([str(python), "-m", *command], cwd=str(ROOT), env=environ).returncode
        if code or title != "pytest":
            say(f"== {title}: {'failed' if code else 'fine'} after {time.monotonic() - start:.1f} s")
        if code:
            return code
    return 0


def run_benchmark(python: Path, json_file: Path | None) -> int:
    """Run the benchmarks and return their exit code."""
    options = ["--json", str(json_file)] if json_file else []
    environ = dict(os.environ)
    if not has_screen(sys.platform, environ):
        environ["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run([str(python), "-m", "tests.benchmarks", *options], cwd=str(ROOT), env=environ).returncode


def run_torture(python: Path, kills: int) -> int:
    """Kill Lifeline that often while it writes, print the count and return 1 if anything was lost."""
    command = [str(python), "-m", "tests.torture", "--kills", str(kills), "--seed", str(int(time.time()))]
    return subprocess.run(command, cwd=str(ROOT)).returncode


def main(words: list[str]) -> int:
    """Set everything up, run the command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # a path in a script that the console lacks must not stop us
    options = arguments_of(words)
    if options.wheels and not options.wheels.is_dir():
        raise SystemExit(f"--wheels: there is no folder {options.wheels}")
    start = time.monotonic()
    python = make_environment(options.wheels, with_extras=options.command in ("test", "benchmark"))
    problem = ensure_qt(python, [])
    if problem:
        raise SystemExit(problem)
    say(f"Ready after {time.monotonic() - start:.1f} s: Python {platform.python_version()} in {VENV}")
    if options.command == "test":
        return run_test(python)
    if options.command == "benchmark":
        return run_benchmark(python, options.json)
    if options.command == "torture":
        return run_torture(python, options.kills)
    return run_demo(python, options.out, not options.no_window)


if __name__ == "__main__":
    try:
        code = main(sys.argv[1:])
    except KeyboardInterrupt:
        say("\nStopped. The next call goes on from here.")
        code = 130
    sys.exit(code if code >= 0 else 128 - code)  # ended by a signal: as a shell says it
