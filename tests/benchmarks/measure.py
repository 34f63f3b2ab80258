"""What the benchmarks measure with."""

import re
import sys
import time
from pathlib import Path
from statistics import median


def cpu_s(*works, rounds=5):
    """Median CPU seconds of each work after a warm-up; they take turns, so a busy machine slows all of them alike."""
    seconds = [[] for _ in works]
    for lap in range(rounds + 1):
        for work, of_work in zip(works, seconds, strict=True):
            start = time.process_time()
            work()
            if lap:
                of_work.append(time.process_time() - start)
    return [median(of_work) for of_work in seconds]


def peak_mb():
    """Peak resident memory of this process; nan where the system does not say."""
    if sys.platform == "win32":
        return float("nan")
    if sys.platform == "linux":  # what getrusage says began with what the parent held when this process was made
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
        return float(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) / 2**10
    import resource

    units_a_mb = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / units_a_mb
