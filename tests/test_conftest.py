"""A test that wants the shared data skips without them, is counted, and fails where they are required."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize(("required", "code"), [({}, 0), ({"LIFELINE_REQUIRE_SHARED_DATA": "1"}, 1)])
def test_tests_without_shared_data(tmp_path, required, code):
    shutil.copy(Path(__file__).with_name("conftest.py"), tmp_path)
    (tmp_path / "test_it.py").write_text("def test_it(shared_data):\n    pass\n\n\ndef test_other():\n    pass\n")
    environ = {key: value for key, value in os.environ.items() if key != "LIFELINE_REQUIRE_SHARED_DATA"}
    environ |= {"LIFELINE_SHARED_DATA": str(tmp_path / "missing"), **required}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rs", str(tmp_path)]
    done = subprocess.run(command, env=environ, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == code
    assert "shared data: 1 tests skipped for want of it" in done.stdout
    assert ("forbids that: failed" in done.stdout) == bool(code)
    assert "1 passed, 1 skipped" in done.stdout.splitlines()[-1]
    assert "no folder" in done.stdout
