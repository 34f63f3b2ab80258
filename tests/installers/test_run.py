"""The parts of installers/run.py that decide; the whole of it runs in .ci/run."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from installers import run

SOURCE = Path(run.__file__)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_these_pythons_will_do(version):
    assert run.refusal(version) == ""


@pytest.mark.parametrize("version", [(2, 7), (3, 6), (3, 10), (3, 14), (4, 0)])
def test_other_pythons_are_refused_by_name(version, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert f"this is {version[0]}.{version[1]}. Please install one of them" in run.refusal(version)


@pytest.mark.skipif(os.name == "nt", reason="a file without a suffix is no program on Windows")
def test_a_refusal_names_the_python_that_is_there(monkeypatch, tmp_path):
    program = tmp_path / "python3.12"
    program.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run.refusal((3, 10)).endswith("Please run python3.12 installers/run.py")


def test_an_old_python_gets_as_far_as_the_refusal():
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 6))
    before = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.If)][:2]
    assert [type(node) for node in before] == [ast.FunctionDef, ast.If]  # `refusal` and its call come first
    assert ast.unparse(before[1].test).startswith("refusal(")


def test_paths_are_made_absolute_before_the_commands_run_elsewhere(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    options = run.arguments_of(["demo", "--out", "a b ñ", "--no-window"])
    assert (options.command, options.out, options.no_window) == ("demo", tmp_path / "a b ñ", True)
    assert run.arguments_of(["benchmark", "--json", "x.json"]).json == tmp_path / "x.json"
    assert run.arguments_of(["demo"]).out is None
    assert run.arguments_of(["torture", "--kills", "3"]).kills == 3


@pytest.mark.parametrize("command", ["demo", "test", "benchmark", "torture"])
def test_every_command_installs_from_wheels(command, tmp_path):
    assert run.arguments_of([command, "--wheels", str(tmp_path)]).wheels == tmp_path


@pytest.mark.parametrize("words", [[], ["deploy"], ["test", "--out", "x"]])
def test_other_words_are_a_usage_error(words, capsys):
    with pytest.raises(SystemExit) as error:
        run.arguments_of(words)
    assert error.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_folder_of_wheels_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(SystemExit, match="there is no folder"):
        run.main(["test", "--wheels", str(tmp_path / "missing")])


@pytest.fixture
def locks(tmp_path):
    """The lock, the project file and the lock of the extras."""
    paths = [tmp_path / name for name in ("lock", "pyproject", "extras")]
    for path in paths:
        path.write_text(path.name)
    return paths


@pytest.mark.parametrize("changed", [0, 1, 2])
def test_the_stamp_tells_apart_packages_project_and_extras(locks, changed):
    before = run.stamp_of(*locks)
    assert run.stamp_of(*locks) == before
    locks[changed].write_text("changed")
    after = run.stamp_of(*locks)
    assert [a != b for a, b in zip(before, after, strict=True)] == [place == changed for place in range(3)]


def test_another_python_installs_anew(locks):
    assert run.stamp_of(*locks, python="3.12.0")[0] != run.stamp_of(*locks)[0]


@pytest.fixture
def installed(locks, monkeypatch, tmp_path):
    """What pip is asked for, in an environment that does not exist yet."""
    asked = []
    monkeypatch.setattr(run, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(run, "LOCK", locks[0])
    monkeypatch.setattr(run, "EXTRAS_LOCK", locks[2])
    monkeypatch.setattr(run, "venv_python", lambda: Path(sys.executable))
    monkeypatch.setattr(run, "create_venv", lambda: asked.append("new"))
    monkeypatch.setattr(run, "pip", lambda *words: asked.append(Path(words[-1]).name))
    return asked


def test_only_tests_and_benchmarks_install_the_extras_and_nothing_is_installed_twice(installed, locks):
    own = run.ROOT.name
    run.make_environment(None, with_extras=False)
    assert installed == ["new", "lock", own]
    run.make_environment(None, with_extras=False)
    run.make_environment(None, with_extras=True)
    assert installed == ["new", "lock", own, "extras", own]
    run.make_environment(None, with_extras=True)
    run.make_environment(None, with_extras=False)
    assert installed == ["new", "lock", own, "extras", own]
    locks[0].write_text("changed")  # a new environment has no extras
    run.make_environment(None, with_extras=False)
    run.make_environment(None, with_extras=True)
    assert installed[5:] == ["new", "lock", own, "extras", own]


def test_pip_keeps_its_sources_but_installs_nowhere_else():
    environ = {"PIP_USER": "1", "PYTHONPATH": "x", "PIP_CONFIG_FILE": "mine", "PATH": "p"}
    assert run.pip_environment(environ) == {"PIP_CONFIG_FILE": "mine", "PATH": "p", "PYTHONWARNINGS": "ignore"}


@pytest.mark.parametrize(
    ("system", "environ", "screen", "plugins"),
    [
        ("linux", {}, False, []),
        ("linux", {"DISPLAY": ""}, False, []),
        ("linux", {"DISPLAY": ":0"}, True, ["libqxcb.so"]),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True, ["libqwayland-generic.so"]),
        ("win32", {}, True, []),
        ("darwin", {}, True, []),
        ("darwin", {"SSH_CONNECTION": "a b"}, False, []),
    ],
)
def test_where_there_is_a_screen(system, environ, screen, plugins):
    assert run.has_screen(system, environ) is screen
    assert run.screen_plugins(system, environ) == plugins


def test_qt_loads_here_and_a_missing_library_is_named():
    assert run.qt_problem(Path(sys.executable), []) == ""
    assert "libnothing.so" in run.qt_problem(Path(sys.executable), ["libnothing.so"])


def test_the_apt_command_is_one_line_to_copy():
    words = run.apt_command(run.QT_PACKAGES + run.WINDOW_PACKAGES)
    assert words[:2] == ["apt-get", "install"]
    assert {"libegl1", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-cursor0"} <= set(words)
    assert len(set(words)) == len(words)


@pytest.mark.skipif(sys.platform != "linux", reason="apt and system libraries are a Linux matter")
def test_who_is_not_root_gets_the_command(monkeypatch, tmp_path):
    monkeypatch.setattr(run, "is_root", lambda: False)
    apt = tmp_path / "apt-get"
    apt.write_text("#!/bin/sh\nexit 1\n")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    advice = run.ensure_qt(Path(sys.executable), ["libnothing.so"])
    assert "libnothing.so" in advice
    assert "sudo apt-get install --yes --no-install-recommends libegl1" in advice


def test_the_plan_that_the_demonstration_names_is_found(tmp_path):
    plan = tmp_path / "Lifeline demo" / "Saint Vincent ñ.gpkg"
    printed = f"Plan file:    {plan}\nPrinted plan: x.pdf\n"
    assert run.plan_named(printed) is None
    plan.parent.mkdir()
    plan.touch()
    assert run.plan_named(printed) == plan
    assert run.plan_named(f"Fichier du plan\N{NO-BREAK SPACE}: {plan}\nPlan imprimé : x.pdf\n") == plan
    assert run.plan_named("nothing was made") is None


def test_the_help_is_printed_without_an_environment():
    done = subprocess.run([sys.executable, str(SOURCE), "--help"], capture_output=True, text=True)
    assert done.returncode == 0
    assert all(command in done.stdout for command in ("demo", "test", "benchmark", "torture"))
