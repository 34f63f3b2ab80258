"""Kill -9 at random moments of edit, import, merge, backup and restore, hundreds of times: nothing may be lost."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.models.store_kills import KINDS, kill_once


def main(kills: int, seed: int) -> int:
    """Kill that many times and return 1 if anything was lost; the folder of a loss is kept and named."""
    counts: Counter[str] = Counter()
    start = time.monotonic()
    for n in range(kills):
        kind = list(KINDS)[n % len(KINDS)]
        folder = Path(tempfile.mkdtemp(prefix=f"lifeline-{kind}-"))
        try:
            kill_once(kind, folder, seed + n)
        except Exception as error:
            counts["lost"] += 1
            print(f"\n{kind}, seed {seed + n}: {type(error).__name__}: {error}\n  kept in {folder}", flush=True)
        else:
            shutil.rmtree(folder)
        counts[kind] += 1
        print(f"\r{n + 1} of {kills} kills, {counts['lost']} losses", end="", flush=True)
    each = ", ".join(f"{kind} {counts[kind]}" for kind in KINDS)
    print(f"\n{kills} kills in {time.monotonic() - start:.0f} s ({each}): {counts['lost']} lost an edit or a file.")
    return 1 if counts["lost"] else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="torture")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    sys.exit(main(options.kills, options.seed))
