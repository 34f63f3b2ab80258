"""Plans made from files, for tests of importers, exporters and checks."""

import ast
from functools import cache
from pathlib import Path

import app
from app.errors import AppError
from app.models.intake.importing import import_records
from app.models.plan import Plan
from app.models.record import stable_id
from app.models.snapshot import Snapshot
from app.paths import resources

BOUNDS = {"VC": (-61.5, 12.5, -61.1, 13.4), "BB": (-59.66, 13.04, -59.42, 13.34), "GM": (-16.9, 13.0, -13.8, 13.9)}


def empty_plan(country="BB"):
    return Snapshot(plan=Plan(id=stable_id(country, "plan", "test"), title="Test", country=country), revision=0)


def read(*paths, country="BB", plan=None, **options):
    bounds = options.pop("country_bounds", BOUNDS.get(country))
    return import_records(list(paths), country, plan or empty_plan(country), country_bounds=bounds, **options)


def plan_of(imported, plan=None, country="BB"):
    plan = plan or empty_plan(country)
    tables = {table: {record.id: record for record in records} for table, records in plan.tables().items()}
    for record in imported.records:
        tables[record.TABLE][record.id] = record
    return plan.with_tables({table: records.values() for table, records in tables.items()})


def example_files():
    folder = resources() / "examples" / "vct"
    return sorted(p for p in folder.iterdir() if p.suffix in (".csv", ".geojson"))


def codes(imported):
    return [issue.code for issue in imported.issues]


def attempt(function, *args, **options):
    """Return what a function gives, or the error that a person could act on."""
    try:
        return function(*args, **options)
    except AppError as error:
        return error


@cache
def marked_texts():
    """Return every text that is marked for translators: a person should read no other."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in Path(app.__path__[0]).rglob("*.py"))
    calls = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call) and len(node.args) == 2)
    marks = (call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "QT_TRANSLATE_NOOP")
    return frozenset(ast.literal_eval(mark.args[1]) for mark in marks)
