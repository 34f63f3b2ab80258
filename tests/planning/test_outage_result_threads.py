import subprocess
import sys

# Alone in a process: what is learned once is known to all later tests.
_SCRIPT = """
import sys, threading
sys.setswitchinterval(1e-6)
import msgspec
from app.planning.outage_result import OutageResult
start = threading.Barrier(8)
def read():
    start.wait()
    try:
        OutageResult.from_json({})
    except msgspec.ValidationError:
        pass
threads = [threading.Thread(target=read) for _ in range(8)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
"""


def test_several_threads_may_read_results_first():
    for _ in range(3):  # without care, about every second of these crashes
        assert subprocess.run([sys.executable, "-c", _SCRIPT], check=False).returncode == 0
