"""What the benchmarks measure with."""

import re
import sys
import time
from pathlib import Path
from statistics import median

TURN_S = 0.1


def cpu_s(*works, rounds=5, turn_s=TURN_S):
    """Median CPU seconds of each work after a warm-up; they take turns, so a busy machine slows all of them alike.

    A short work is done again until its turn has taken `turn_s`, and the mean counts: else it would mostly meet caches
    that longer works have filled.
    """
    seconds = [[] for _ in works]
    for lap in range(rounds + 1):
        for work, of_work in zip(works, seconds, strict=True):
            start, count, passed = time.process_time(), 0, 0.0
            while not count or passed < turn_s:
                work()
                count, passed = count + 1, time.process_time() - start
            if lap:
                of_work.append(passed / count)
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
