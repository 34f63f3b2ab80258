import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
SHARED_DATA = Path(os.environ.get("LIFELINE_SHARED_DATA") or ROOT.parent / "shared" / "data")
WANT = "shared data"  # every reason to skip for want of them begins with this

settings.register_profile("lifeline", deadline=None)  # time limits fail on a busy machine, not on a defect
settings.load_profile("lifeline")


@pytest.fixture(scope="session")
def shared_data():
    """Return the folder of data that may not be bundled; skip where it is not."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"{WANT}: no folder {SHARED_DATA}; LIFELINE_SHARED_DATA names another")
    return SHARED_DATA


def _wanting(reporter):
    return sum(WANT in str(report.longrepr) for report in reporter.stats.get("skipped", []))


def pytest_sessionfinish(session, exitstatus):
    wanting = _wanting(session.config.pluginmanager.get_plugin("terminalreporter"))
    if wanting and exitstatus == pytest.ExitCode.OK and "LIFELINE_REQUIRE_SHARED_DATA" in os.environ:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter):
    wanting = _wanting(terminalreporter)
    terminalreporter.write_line(f"{WANT}: {wanting} tests skipped for want of it")
    if wanting and "LIFELINE_REQUIRE_SHARED_DATA" in os.environ:
        terminalreporter.write_line("LIFELINE_REQUIRE_SHARED_DATA forbids that: failed")
