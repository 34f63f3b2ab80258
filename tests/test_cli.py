"""The command line as a person uses it: in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import main
from app.operations import checks, demonstration

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return demonstration.build_demonstration(tmp_path_factory.mktemp("demo"))


def run(*words, **environ):
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1", **environ},
    )


def test_results_on_stdout_progress_elsewhere(demo):
    done = run("simulate", demo.plan, "--scenario", "Category 4 hurricane", "--realizations", 64, "--json")
    assert done.returncode == 0
    assert done.stderr == ""
    answer = json.loads(done.stdout)
    assert answer["schema"] == "lifeline/simulate/1"
    assert answer["run"]["realizations"] == 64


def test_what_was_derived_or_left_out_stands_below_the_answer(demo):
    done = run("simulate", demo.plan, "--scenario", "Category 4 hurricane", "--realizations", 64)
    assert "\n• Links whose routes are not surveyed, taken as straight: 46.\n" in done.stdout


STORM = ("--scenario", "Category 4 hurricane", "--realizations", "64")


@pytest.mark.parametrize(
    "words",
    [
        ("list", "PLAN", "site"),
        ("list", "PLAN", "run"),
        ("check", "PLAN"),
        ("criticality", "PLAN"),
        ("restore", "PLAN"),
        ("list", "PLAN", "settlement", "--json"),
        ("check", "PLAN", "--json"),
        ("criticality", "PLAN", "--json"),
        ("criticality", "PLAN", "--pairs", "--json"),
        ("criticality", "PLAN", "--pairs", "--most", "3"),
        ("criticality", "PLAN", "--sets", "2", "--json"),
        ("criticality", "PLAN", "--sets", "2"),
        ("criticality", "PLAN", *STORM, "--most", "3", "--json"),
        ("criticality", "PLAN", *STORM, "--most", "3"),
        ("depends", "PLAN", "SYN-VC-CORE-01", "--json"),
        ("depends", "PLAN", "SYN-VC-CORE-01"),
        ("audit", "PLAN", "--rules", "fcc_8_24", "--json"),
        ("audit", "PLAN"),
        ("audit", "PLAN", "--list-rules", "--json"),
        ("audit", "PLAN", "--list-rules"),
        ("results", "PLAN", "Category 4 hurricane", "--json"),
        ("results", "PLAN", "Category 4 hurricane"),
        ("results", "PLAN", "Category 4 hurricane", "--at", "6", "--json"),
        ("results", "PLAN", "Category 4 hurricane", "--at", "6"),
        ("intensity", "PLAN", "Category 4 hurricane (synthetic)", "--json"),
        ("intensity", "PLAN", "Category 4 hurricane (synthetic)"),
        ("curves", "PLAN", "--json"),
        ("curves", "PLAN"),
        ("warning", "PLAN", *STORM, "--json"),
        ("warning", "PLAN"),
        ("options", "PLAN", *STORM, "--most", "2", "--json"),
        ("options", "PLAN", *STORM, "--budget", "5000"),
        ("what-if", "PLAN", *STORM, "--battery", "SYN-VC-CORE-01", "96", "--factor", "0.9", "--json"),
        ("what-if", "PLAN", *STORM, "--link", "SYN-VC-CORE-01", "SYN-VC-EOC-01", "--link-out", "SYN-VLK-001"),
        ("ensemble", "PLAN", "--realizations", "64", "--json"),
        ("ensemble", "PLAN", *STORM),
        ("ensemble", "PLAN", *STORM, "--shifts", "--along", "1", "--realizations", "64", "--json"),
        ("ensemble", "PLAN", *STORM, "--shifts", "--across", "3", "--along", "1", "--across-sd", "40"),
        ("compare", "PLAN", "Category 4 hurricane", "Category 4 hurricane", "--json"),
        ("compare", "PLAN", "Category 4 hurricane", "Category 4 hurricane"),
    ],
)
def test_commands_print_what_they_find(demo, capsys, words):
    assert main([str(demo.plan) if word == "PLAN" else word for word in words]) == 0
    printed = capsys.readouterr().out
    assert printed.strip()
    if "--json" in words:
        assert json.loads(printed)["schema"].startswith("lifeline/")


def test_a_new_plan_from_nothing_to_an_import(tmp_path, capsys):
    plan, file = tmp_path / "dominica.gpkg", tmp_path / "sites.csv"
    file.write_text("code;nombre;tipo;latitud;longitud\nA-1;Roseau;torre;15,30;-61,39\n", encoding="cp1252")
    assert main(["new", str(plan), "--country", "dm"]) == 0
    assert main(["import", str(plan), str(file), "--as", "site", "--dry-run"]) == 0
    assert main(["import", str(plan), str(file), "--as", "site", "--json"]) == 0
    capsys.readouterr()
    assert main(["list", str(plan), "site", "--json"]) == 0
    (site,) = json.loads(capsys.readouterr().out)["records"]
    assert (site["name"], site["lat"], site["lon"]) == ("Roseau", 15.30, -61.39)


def test_an_intensity_without_data_comes_last_and_is_no_number(tmp_path, capsys):
    plan, sites, slides = tmp_path / "dominica.gpkg", tmp_path / "sites.csv", tmp_path / "landslide.asc"
    sites.write_text("code,name,type,lat,lon\nA,North,bts,15.55,-61.45\nB,South,bts,15.25,-61.35\n", encoding="utf-8")
    head = "ncols 2\nnrows 2\nxllcorner -61.5\nyllcorner 15.2\ncellsize 0.2\nNODATA_value -9\n"
    slides.write_text(f"{head}-9 -9\n0.5 0.5\n", encoding="utf-8")
    assert main(["new", str(plan), "--country", "dm"]) == 0
    assert main(["import", str(plan), str(sites), str(slides)]) == 0
    capsys.readouterr()
    assert main(["intensity", str(plan), "landslide"]) == 0
    printed = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert printed[-4] == ["name", "Landslide"]
    assert printed[-2:] == [["South", "0.50"], ["North", "—"]]


def test_a_dry_run_shows_what_to_refuse_and_how_to_map(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("app.settings.settings_folder", lambda: tmp_path / "settings")
    plan, file = tmp_path / "dominica.gpkg", tmp_path / "masts.csv"
    file.write_text("site_id,name,type,lat,lon,mast\nA-1,Roseau,bts,-61.39,15.30,100\n", encoding="utf-8")
    assert main(["new", str(plan), "--country", "dm"]) == 0
    assert main(["import", str(plan), str(file), "--dry-run", "--map", "mast=height_m:ft"]) == 0
    printed = capsys.readouterr().out
    assert "--refuse 'axes_swapped@masts.csv#2'" in printed
    assert "height_m:ft" in printed
    assert main(["import", str(plan), str(file), "--map", "mast=height_m:ft"]) == 0
    capsys.readouterr()
    assert main(["import", str(plan), str(file), "--dry-run", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["counts"] == {"site": {"added": 0, "updated": 0, "unchanged": 1}}
    assert shown["tables"][0]["is_remembered"]
    assert main(["import", str(plan), str(file), "--map", "mast=colour"]) == 1
    assert "colour" in capsys.readouterr().err


def test_forms_are_written_once(tmp_path, capsys):
    words = ["forms", "--out", str(tmp_path / "forms"), "--kind", "site", "--language", "es", "--language", "fr"]
    assert main([*words, "--json"]) == 0
    files = json.loads(capsys.readouterr().out)["files"]
    assert [Path(file).name for file in files] == ["site_es.xlsx", "site_fr.xlsx"]
    assert main(words) == 1
    assert "site_es.xlsx" in capsys.readouterr().err
    assert main(["forms", "--out", str(tmp_path), "--kind", "plan"]) == 1


def test_errors_a_person_can_act_on_exit_1(tmp_path, capsys):
    assert main(["list", str(tmp_path / "missing.gpkg"), "site"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "missing.gpkg" in said.err
    text = tmp_path / "text.gpkg"
    text.write_text("not a plan")
    assert main(["check", str(text)]) == 1
    assert text.read_text() == "not a plan"


def test_a_table_that_nobody_understands_adds_nothing_and_says_why(demo, tmp_path, capsys):
    file = tmp_path / "lunch.csv"
    file.write_text("dish,price\nsoup,3\n", encoding="utf-8")
    before = demo.plan.read_bytes()
    assert main(["import", str(demo.plan), str(file), "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["counts"] == {}
    assert any(issue["severity"] == "error" and "lunch" in issue["place"] for issue in answer["issues"])
    assert demo.plan.read_bytes() == before


def test_a_truncated_plan_is_refused_and_left_alone(demo, tmp_path, capsys):
    cut = tmp_path / "cut.gpkg"
    cut.write_bytes(demo.plan.read_bytes()[: demo.plan.stat().st_size // 2])
    before = cut.read_bytes()
    for words in (
        ["list", str(cut), "site"],
        ["criticality", str(cut)],
        ["report", str(cut), "--out", str(tmp_path / "x.pdf")],
    ):
        assert main(words) == 1
        assert "cut.gpkg" in capsys.readouterr().err
    assert cut.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["cut.gpkg"]


def test_copies_and_backups_by_command(demo, tmp_path, capsys):
    assert main(["copy", str(demo.plan), str(tmp_path), "--json"]) == 0
    copy = Path(json.loads(capsys.readouterr().out)["file"])
    assert main(["restore", str(copy), str(demo.plan), "--json"]) == 0
    kept = Path(json.loads(capsys.readouterr().out)["kept"])
    assert kept.exists()
    assert main(["restore", str(copy), "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)["backups"]
    assert str(kept) in [backup["file"] for backup in listed]


def test_the_check_exits_3_when_there_are_errors(demo, tmp_path, capsys):
    plan, file = tmp_path / "x.gpkg", tmp_path / "sites.csv"
    assert main(["new", str(plan), "--country", "VC"]) == 0
    file.write_text("code,name,site_type,lat,lon\nA,Far away,cell_tower,48.85,2.35\n")
    assert main(["import", str(plan), str(file)]) == 0
    assert main(["check", str(plan)]) == 3


def test_usage_exits_2_and_help_names_every_command():
    assert run("simulate").returncode == 2
    shown = run("--help")
    assert shown.returncode == 0
    for command in (
        "demo",
        "new",
        "import",
        "list",
        "check",
        "simulate",
        "criticality",
        "report",
        "export",
        "screenshots",
    ):
        assert command in shown.stdout


def test_a_bug_exits_70_and_saves_a_report(demo, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr("app.bug_report.reports_folder", lambda: tmp_path)
    monkeypatch.setattr(checks, "check_plan", lambda *_: 1 / 0)
    assert main(["check", str(demo.plan)]) == 70
    (report,) = tmp_path.glob("bug-*.txt")
    assert "ZeroDivisionError" in report.read_text()
    assert str(report) in capsys.readouterr().err


def test_the_command_line_does_not_load_the_window(demo):
    code = (
        "import sys; from app.cli import main; main(['list', sys.argv[1], 'site']); "
        "print([m for m in sys.modules if m.startswith(('PySide6.QtWidgets', 'app.ui'))], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(demo.plan)], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.stderr.strip() == "[]"


@pytest.mark.skipif(sys.platform != "linux", reason="threads are counted in /proc")
def test_numpy_starts_no_threads_that_wait_by_spinning():
    code = (
        "import contextlib, os; from app.__main__ import main\n"
        "with contextlib.suppress(SystemExit): main(['--version'])\n"
        "import numpy as np; np.ones((500, 500)) @ np.ones((500, 500)); print(len(os.listdir('/proc/self/task')))"
    )
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("OPENBLAS", "OMP"))}
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, env=environ)
    assert done.stdout.split()[-1] == "1", done.stdout + done.stderr
