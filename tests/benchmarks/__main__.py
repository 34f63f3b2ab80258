"""Run every benchmark and print each figure beside its target; nothing here passes or fails."""

import argparse
import json
import os
from importlib import import_module
from math import isnan
from pathlib import Path
from pkgutil import iter_modules


def main() -> None:
    # As the program does; threads that wait by spinning would count as time of the process.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    parser = argparse.ArgumentParser(prog="benchmark", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to a file, too")
    parser.add_argument("names", nargs="*", help="which benchmarks (default: all)")
    arguments = parser.parse_args()
    folder = Path(__file__).parent
    found = sorted(m.name for m in iter_modules([str(folder)]) if m.name.startswith("bench_"))
    wanted = [name for name in found if not arguments.names or name.removeprefix("bench_") in arguments.names]
    report = []
    for name in wanted:
        print(f"\n{name.removeprefix('bench_')}", flush=True)
        for row in import_module(f"tests.benchmarks.{name}").rows():
            label, value, target, detail = row
            known = None if isnan(value) else value
            report.append({"benchmark": name, "name": label, "value": known, "target": target, "detail": detail})
            print(f"  {label:58} {value:>12,.4g}  target {target or '-':>14}   {detail}", flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps({"schema": "lifeline/benchmark/1", "rows": report}, indent=1), "utf-8")


if __name__ == "__main__":
    main()
