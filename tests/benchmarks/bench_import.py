"""Import of 50,000 sites with their power supplies, beside the time that the csv module needs to read the file."""

from __future__ import annotations

import csv
import tempfile
import time
from pathlib import Path

from app.models.plan import Plan
from app.models.record import new_id
from app.models.store.plan_file import create_plan
from app.operations.imports import import_files
from tests.benchmarks.measure import cpu_s

ROWS = 50_000
COLUMNS = """site_id name site_type operator parish lat lon height_m battery_hours generator fuel_hours wind_design_kmh
power_node provenance location_basis confidence"""


def write_sites(path: Path, rows: int) -> None:
    """Write a made-up national list of sites."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS.split())
        for i in range(rows):
            lat, lon = 12.6 + (i % 250) * 0.003, -61.4 + (i // 250) * 0.001
            known = (30, 6, "no", 0, 210, "", "synthetic", f"point {i}", "none - invented for demonstration")
            operator = f"SYN-OPERATOR-{'ABC'[i % 3]}"
            writer.writerow(
                (f"S-{i:06}", f"Site {i}", "cell_tower", operator, "Saint George", f"{lat:.6f}", f"{lon:.6f}", *known)
            )


def rows() -> list[tuple[str, float, str, str]]:
    """Return (label, ratio, target, detail): how often longer than the csv module takes to read the file."""
    with tempfile.TemporaryDirectory() as folder:
        path, plan = Path(folder) / "sites.csv", Path(folder) / "plan.gpkg"
        for count in (10, ROWS):  # a first small import loads the libraries, as all benchmarks warm up
            write_sites(path, count)
            plan.unlink(missing_ok=True)
            create_plan(plan, Plan(id=new_id(), title="Benchmark", country="VC"))
            if count < ROWS:
                import_files(plan, [path], author="benchmark")
        (read_s,) = cpu_s(lambda: read_csv(path))
        start = time.process_time()
        report = import_files(plan, [path], author="benchmark")
        import_s = time.process_time() - start
        if report.counts["site"] != (ROWS, 0, 0) or report.counts["power_supply"] != (ROWS, 0, 0):
            raise AssertionError(report.counts)
    detail = f"{import_s:.2f} s with all repairs, joins, changes and the written file; list(csv.reader) {read_s:.3f} s"
    return [(f"import of {ROWS:,} sites, times reading", import_s / read_s, "at most 40", detail)]


def read_csv(path: Path) -> list[list[str]]:
    """Return what the csv module reads."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))
