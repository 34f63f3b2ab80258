import subprocess
import sys


def test_results_are_learned_by_msgspec_before_any_thread_reads_one():
    """Two threads that read the first result at once crash the process; this is where msgspec keeps what it learned."""
    script = "from app.planning.outage_result import OutageResult as R; exit('__msgspec_cache__' not in vars(R))"
    assert (
        subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
    )  # alone: others may have read one
