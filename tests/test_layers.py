"""Who may import whom (architecture.md), read from the source: also inside functions and under TYPE_CHECKING."""

import ast
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import networkx as nx
import pytest

ROOT = Path(__file__).resolve().parent.parent

BOTTOM = ("app.errors", "app.text", "app.discovery", "app.paths", "app.progress")
SHARED = (*BOTTOM, "app.bug_report", "app.i18n", "app.settings")

MAY_IMPORT = {  # the first part of a module's name -> what it may import of ours; `app` itself is free to all
    "app": (),
    **dict.fromkeys(BOTTOM, BOTTOM),
    "app.bug_report": BOTTOM,
    "app.i18n": BOTTOM,
    "app.settings": BOTTOM,
    "app.models": (*BOTTOM, "app.models"),
    "app.planning": (*BOTTOM, "app.models", "app.planning"),
    "app.operations": (*SHARED, "app.models", "app.planning", "app.operations"),
    "app.ui": (*SHARED, "app.models", "app.operations", "app.ui"),
    "app.command": BOTTOM,
    "app.commands": (*BOTTOM, "app.command"),
    "app.cli": (*SHARED, "app.command"),
    "app.__main__": (*SHARED, "app.cli", "app.ui"),
}
MAY_NOT_IMPORT = {"app.planning": ("app.models.store", "app.models.importers", "app.models.exporters")}

STORE = ("app.models.store",)
FORMATS = ("app.models.importers", "app.models.exporters")
QT = ("app.ui", "app.i18n")
DRAWING = ("app.planning.document.picture",)
ANYWHERE = ("app.models", "app.planning", "app.operations", "app.ui")
THIRD_PARTIES = {  # everything that is neither ours nor Python's own, and sqlite3 -> where it may be imported
    **dict.fromkeys(("sqlite3", "sqlite_utils"), STORE),
    **dict.fromkeys(("networkx", "scipy"), ("app.planning",)),
    **dict.fromkeys(("matplotlib", "mpl_toolkits"), DRAWING),
    "llvmlite": ("app.planning.fast",),
    "numba": ("app.planning.fast",),
    "fontTools": ("app.planning.document.typeface",),
    "reportlab": ("app.planning.document.pdf", "app.planning.document.qr"),
    "docx": ("app.planning.document.docx",),
    "pyogrio": FORMATS,
    "PIL": (*FORMATS, "app.models.map_picture"),
    "openpyxl": (
        *FORMATS,
        "app.models.blank_forms",
        "app.planning.document.xlsx",
    ),  # the annex of tables is blocks, which exporters do not know
    "defusedxml": ("app.models",),
    "pypdfium2": ("app.ui",),
    **dict.fromkeys(("PySide6", "shiboken6"), QT),
    **dict.fromkeys(("numpy", "shapely", "pyproj", "msgspec"), ANYWHERE),
    "platformdirs": ("app.paths", "app.settings"),
}
LATE = ("app.__main__", "app.ui.tasks")  # may import inside functions
STARTS = ("app.__main__", "app.cli", "app.ui.application")
SLOW = {"scipy", "networkx", "matplotlib", "pyogrio", "reportlab", "docx", "numba", "pyproj"}  # 4 s cold, all together


@dataclass(frozen=True)
class Import:
    module: str
    target: str
    line: int
    late: bool

    def __str__(self):
        return f"{self.module}:{self.line} imports {self.target}"


def read_modules(root):
    """Return the syntax tree of every module of `root`/app, by name."""
    trees = {}
    for path in sorted((root / "app").rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        trees[name] = ast.parse(path.read_text(encoding="utf-8"), str(path))
    return trees


def imports_of(module, tree, names):
    """Return every import of a module; `from app.x import y` means module app.x.y where there is one."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    late = {id(inner) for function in functions for inner in ast.walk(function)}
    found = []
    for node in ast.walk(tree):
        targets = []
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            inside = [f"{base}.{alias.name}" for alias in node.names]
            targets = [name if name in names else base for name in inside]
        found += [Import(module, target, node.lineno, id(node) in late) for target in dict.fromkeys(targets)]
    return found


def within(name, *places):
    return any(name == place or name.startswith(f"{place}.") for place in places)


def wrong_layer(item):
    """Return what is wrong with one import, or None."""
    room = ".".join(item.module.split(".")[:2])
    package = item.target.split(".")[0]
    if item.late and item.module not in LATE:
        return f"{item} inside a function"
    if item.target.startswith("."):
        return f"{item}: write the full name"
    if package == "app":
        allowed = item.target == "app" or within(item.target, *MAY_IMPORT[room])
        return None if allowed and not within(item.target, *MAY_NOT_IMPORT.get(room, ())) else str(item)
    if package in THIRD_PARTIES:
        return None if within(item.module, *THIRD_PARTIES[package]) else str(item)
    return None if package in sys.stdlib_module_names else f"{item}: give it a place in THIRD_PARTIES first"


def hidden_imports(module, tree):
    """Return the calls that import by name, which only discovery may do."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    named = [(getattr(call.func, "attr", getattr(call.func, "id", "")), call.lineno) for call in calls]
    hidden = [f"{module}:{line} calls {name}" for name, line in named if name in ("import_module", "__import__")]
    return [] if module == "app.discovery" else hidden


def circles(imports):
    """Return the groups of modules that import each other in a circle."""
    graph = nx.DiGraph((item.module, item.target) for item in imports if within(item.target, "app"))
    groups = [sorted(group) for group in nx.strongly_connected_components(graph) if len(group) > 1]
    groups += [[module] for module in nx.nodes_with_selfloops(graph)]
    return [f"import circle: {', '.join(group)}" for group in sorted(groups)]


def slow_starts(imports):
    """Return the ways in which the start of the program loads a slow package, parent packages included."""
    graph = nx.DiGraph((item.module, item.target) for item in imports if not item.late)
    for name in [name for name in graph if within(name, "app") and "." in name]:
        graph.add_edge(name, name.rpartition(".")[0])
    ways = []
    for start in (start for start in STARTS if start in graph):
        for end, path in sorted(nx.single_source_shortest_path(graph, start).items()):
            if end.split(".")[0] in SLOW:
                ways.append(f"slow start: {' -> '.join(path)}")
    return ways


def undocumented(module, tree):
    """Return the public functions of planning without a docstring, or with arrays whose shapes are not stated."""
    faults = []
    public = [node for node in tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]
    for function in public if within(module, "app.planning") else []:
        text = ast.get_docstring(function)
        arrays = "Array" in f"{ast.unparse(function.args)} {ast.unparse(function.returns or ast.Constant(None))}"
        if text is None:
            faults.append(f"{module}.{function.name} has no docstring")
        elif arrays and not re.search(r"^(Parameters|Returns)\n---", text, re.MULTILINE):
            faults.append(f"{module}.{function.name} takes or gives arrays, but has no Parameters or Returns section")
    return faults


def find_faults(root):
    """Return every breach of the rules in `root`/app."""
    trees = read_modules(root)
    strangers = [f"{name} belongs to no room" for name in trees if ".".join(name.split(".")[:2]) not in MAY_IMPORT]
    if strangers:
        return strangers
    imports = [item for name, tree in trees.items() for item in imports_of(name, tree, trees)]
    faults = [fault for item in imports if (fault := wrong_layer(item))]
    for name, tree in trees.items():
        faults += hidden_imports(name, tree) + undocumented(name, tree)
    return faults + circles(imports) + slow_starts(imports)


def make_app(root, files):
    for name, source in {"__init__.py": "", "models/__init__.py": "", "planning/__init__.py": "", **files}.items():
        path = root / "app" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")


def test_the_app_keeps_its_layers():
    assert find_faults(ROOT) == []


def test_the_whole_app_is_read():
    read = read_modules(ROOT)
    assert {"app", "app.errors", "app.models.site"} <= read.keys()
    assert len(read) == len(list((ROOT / "app").rglob("*.py")))


def test_what_is_allowed_is_not_reported(tmp_path):
    documented = '"""Double.\n\nReturns\n-------\nshape (sites,)\n"""'
    make_app(
        tmp_path,
        {
            "errors.py": "import sys\nfrom collections.abc import Sequence\n",
            "models/site.py": "from app import __version__\nfrom app.errors import AppError\n",
            "models/store/__init__.py": "import sqlite3\nfrom app.models.site import Site\n",
            "planning/outage.py": f"import scipy.sparse as sparse\ndef double(x: FloatArray):\n    {documented}\n",
            "operations.py": "from app.planning import outage\nfrom app.models.store import Store\n",
            "ui/tasks.py": "def open_store():\n    from app.models.store import plan_file\n",
            "__main__.py": "def main():\n    from app.cli import main\n",
        },
    )
    assert find_faults(tmp_path) == []


FORBIDDEN = {
    "the bottom knows a record": ({"errors.py": "import app.models.site"}, "app.errors:1 imports app.models.site"),
    "a record knows the engine": ({"models/site.py": "from app.planning import outage"}, "imports app.planning"),
    "the engine knows the store": (
        {"planning/network.py": "from app.models.store.changes import apply"},
        "imports app.models.store.changes",
    ),
    "the engine knows a format": ({"planning/network.py": "import app.models.importers.csv"}, "imports app.models.imp"),
    "the engine knows Qt": ({"planning/network.py": "import PySide6.QtCore"}, "app.planning.network:1 imports PySide6"),
    "the engine knows SQLite": ({"planning/network.py": "import sqlite3"}, "imports sqlite3"),
    "a type-checking import counts": (
        {"planning/a.py": "import typing\nif typing.TYPE_CHECKING:\n    import app.models.store"},
        "app.planning.a:3 imports app.models.store",
    ),
    "the window knows the engine": ({"ui/map/canvas.py": "import app.planning.outage"}, "imports app.planning.outage"),
    "the window holds a connection": ({"ui/session.py": "import sqlite_utils"}, "imports sqlite_utils"),
    "operations know the window": ({"operations.py": "import app.ui.session"}, "imports app.ui.session"),
    "a record computes with scipy": ({"models/site.py": "from scipy import stats"}, "imports scipy"),
    "a section draws": (
        {"planning/document/sections/s10_map.py": "import matplotlib.pyplot"},
        "imports matplotlib.pyplot",
    ),
    "a section knows the page": ({"planning/document/sections/s10_map.py": "import reportlab"}, "imports reportlab"),
    "docx outside its module": ({"planning/document/pdf.py": "import docx"}, "imports docx"),
    "GDAL outside the formats": ({"models/site.py": "import pyogrio"}, "imports pyogrio"),
    "an unknown package": ({"models/site.py": "import pandas"}, "give it a place in THIRD_PARTIES first"),
    "an import in a function": (
        {"models/site.py": "def f():\n    import json"},
        "app.models.site:2 imports json inside a function",
    ),
    "an import in a method": (
        {"models/site.py": "class A:\n    async def f(self):\n        import json"},
        "inside a function",
    ),
    "a relative import": ({"models/site.py": "from .record import Record"}, "write the full name"),
    "an import by name": (
        {"models/site.py": "import importlib\nimportlib.import_module('scipy')"},
        "app.models.site:2 calls import_module",
    ),
    "a circle": (
        {"models/a.py": "import app.models.b", "models/b.py": "from app.models import a"},
        "import circle: app.models.a, app.models.b",
    ),
    "a circle through a function": (
        {
            "operations.py": "import app.planning.a",
            "planning/a.py": "import app.planning.b",
            "planning/b.py": "def f():\n    import app.planning.a",
        },
        "import circle: app.planning.a, app.planning.b",
    ),
    "a module that imports itself": ({"models/a.py": "import app.models.a"}, "import circle: app.models.a"),
    "a slow start": (
        {
            "ui/application.py": "import app.operations",
            "operations.py": "import app.planning.outage",
            "planning/outage.py": "import networkx as nx",
        },
        "slow start: app.ui.application -> app.operations -> app.planning.outage -> networkx",
    ),
    "a slow start through a package": (
        {
            "ui/application.py": "import app.models.importers.csv",
            "models/importers/__init__.py": "import pyogrio",
            "models/importers/csv.py": "",
        },
        "slow start: app.ui.application -> app.models.importers.csv -> app.models.importers -> pyogrio",
    ),
    "a module in no room": ({"helpers.py": ""}, "app.helpers belongs to no room"),
    "no docstring": ({"planning/a.py": "def f():\n    pass"}, "app.planning.a.f has no docstring"),
    "no shapes": (
        {"planning/a.py": 'def f(x: NDArray[float]):\n    """Do."""'},
        "app.planning.a.f takes or gives arrays",
    ),
    "no shapes of the result": (
        {"planning/a.py": 'def f() -> FloatArray:\n    """Do."""'},
        "app.planning.a.f takes or gives arrays",
    ),
}


@pytest.mark.parametrize(("files", "fault"), FORBIDDEN.values(), ids=FORBIDDEN)
def test_what_is_forbidden_is_reported(tmp_path, files, fault):
    make_app(tmp_path, files)
    assert fault in "\n".join(find_faults(tmp_path))
