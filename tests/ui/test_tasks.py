import re
from pathlib import Path

from app.discovery import load
from app.errors import NotAPlanError
from app.models.run import Run
from app.models.scenario import Scenario
from app.ui.tasks import Task

ROOT = Path(__file__).resolve().parents[2]


def test_an_operation_gives_its_result_and_reports_progress(qtbot, session, plan):
    task = Task("checks.check_plan", plan)
    shares = []
    task.progressed.connect(shares.append)
    with qtbot.waitSignals([task.succeeded, task.finished], timeout=30_000):
        session.run(task)
    assert shares[-1] == 1
    assert shares == sorted(shares)


def test_what_the_user_can_act_on_comes_as_an_error(qtbot, session, tmp_path):
    other = tmp_path / "notes.gpkg"
    other.write_text("no plan")
    task = Task("checks.check_plan", other)
    with qtbot.waitSignal(session.refused, timeout=30_000) as refused:
        session.run(task)
    assert isinstance(refused.args[0], NotAPlanError)
    session.unexpected.clear()


def test_a_cancelled_run_writes_nothing(qtbot, session, plan):
    scenario = session.records(Scenario)[0]
    runs = len(session.records(Run))
    task = Task("scenarios.run_scenario", plan, scenario.id, 200_000)
    task.cancel()
    with qtbot.waitSignals([task.cancelled, task.finished], timeout=30_000):
        session.run(task)
    assert len(session.store.records(Run)) == runs


def test_a_bug_leaves_a_report(qtbot, session, plan, tmp_path, monkeypatch):
    monkeypatch.setattr("app.bug_report.reports_folder", lambda: tmp_path / "reports")
    task = Task("checks.check_plan", plan, "no such argument", "nor this")
    with qtbot.waitSignal(task.crashed, timeout=30_000) as crashed:
        session.run(task)
    report = Path(crashed.args[0]).read_text()
    assert "TypeError" in report
    assert str(Path.home()) not in report


def test_the_operations_that_the_window_names_exist():
    source = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "app" / "ui").rglob("*.py"))
    names = re.findall(r"Task\(\s*\"(\w+)\.(\w+)\"", source)
    assert len(names) > 5
    assert all(callable(getattr(load(f"app.operations.{module}"), function)) for module, function in names)
