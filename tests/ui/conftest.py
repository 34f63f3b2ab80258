import shutil
import sqlite3
from contextlib import closing, contextmanager

import pytest

from app.operations.demonstration import build_demonstration
from app.settings import Settings
from app.ui.application import make_application
from app.ui.main_window import MainWindow
from app.ui.session import Session


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory):
    """Return the demonstration's plan file, built once by the operation that users have."""
    return build_demonstration(tmp_path_factory.mktemp("demo")).plan


@pytest.fixture
def plan(demonstration, tmp_path):
    """Return a copy of the demonstration that a test may write to."""
    return shutil.copy(demonstration, tmp_path / "plan.gpkg")


@contextmanager
def locked(plan, how="IMMEDIATE"):
    """Hold the plan file as another program does that writes it."""
    with closing(sqlite3.connect(plan, isolation_level=None)) as other:
        other.execute(f"BEGIN {how}")
        yield


@pytest.fixture
def settings(tmp_path):
    return Settings(path=tmp_path / "settings" / "settings.json", theme="light", author="Ana")


@pytest.fixture
def session(qapp, settings, plan):
    """Return a session with the plan open; what it refuses is a failure, unless the test expects it."""
    session = Session(settings)
    refused = []
    session.refused.connect(refused.append)
    assert session.open(plan)
    session.unexpected = refused
    yield session
    session.stop_tasks()
    session.close()
    assert session.unexpected == []


@pytest.fixture
def window(qtbot, settings):
    """Return the main window without a plan, in the look it has when it is started."""
    make_application(settings)
    window = MainWindow(settings)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    yield window
    qtbot.waitUntil(lambda: not window.is_busy, timeout=30_000)


@pytest.fixture
def open_window(qtbot, window, plan):
    """Return the main window with the plan open and nothing running any more."""
    window.commands.open_path(plan)
    qtbot.waitUntil(lambda: not window.is_busy, timeout=30_000)
    return window
