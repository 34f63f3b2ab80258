"""Brings the translations up to date: `python resources/i18n/update.py [LANGUAGE...]`.

Collects every marked text of the program into app_LANGUAGE.ts, where people translate it (Qt Linguist opens these
files), keeps what is translated already, and writes app_LANGUAGE.qm, which the program reads. A new language is named
once.
"""

import csv
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.models.basemap import countries

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent


DATA_TEXTS = (
    ("templates/proposals/*.csv", "templates", ("name", "purpose", "triggers", "measures", "meaning", "owner_role")),
    ("templates/proposals/*.csv", "templates", ("actor", "channel", "coverage", "schedule", "notes", "objectives")),
    ("templates/proposals/*.csv", "templates", ("competence", "audience", "watch", "form")),
    ("templates/proposals/*.csv", "templates", ("formats", "forms", "channels")),
    ("examples/*/written/*.csv", "templates", ("name", "triggers", "measures", "scope", "mandate", "role", "routing")),
    ("examples/*/written/*.csv", "templates", ("objectives", "result", "effects", "lessons", "obligation", "gap")),
    ("examples/*/written/*.csv", "templates", ("action", "offers", "call_procedure", "activation", "funding", "form")),
    ("examples/*/written/*.csv", "templates", ("primary_way", "alternate_way", "contingency_way", "emergency_way")),
    (
        "examples/*/written/*.csv",
        "templates",
        ("coverage", "schedule", "place", "competence", "audience", "watch", "author"),
    ),
    ("examples/*/written/*.csv", "templates", ("formats", "channels", "skills", "article", "evidence")),
    ("examples/*/contacts_SYNTHETIC.csv", "templates", ("name", "role")),
    ("checklists/readiness.csv", "checklist", ("text", "evidence")),
    ("checklists/levels.csv", "checklist", ("text",)),
    ("rules/rule_sets.csv", "rules", ("title", "note")),
    ("fragility/curves.csv", "curves", ("title",)),
    ("fragility/curves.csv", "sources", ("source",)),
    ("fragility/averaging.csv", "sources", ("source",)),
    ("defaults/*.csv", "sources", ("source",)),
    ("rules/rule_sets.csv", "sources", ("source",)),
    ("import/layouts.csv", "import", ("about",)),
    ("rules/rules.csv", "rules", ("text",)),
    ("recovery/repair_*.csv", "choices", ("title",)),
    ("rules/tiers.csv", "notes", ("text",)),
)
"""Tables with texts for people: the files, the context of their translations, the columns."""
LISTS = ("formats", "forms", "channels", "skills")
"""Columns with several texts, between semicolons."""
OWN_WORDS = ("message_template.csv", "inject_SYNTHETIC.csv")
"""Files that are in several languages already, or are not printed."""


def data_texts() -> Iterator[tuple[str, str]]:
    """Yield context and text of everything in DATA_TEXTS, and the words of examples and hindcasts."""
    for pattern, context, columns in DATA_TEXTS:
        for path in sorted((ROOT / "resources").glob(pattern)):
            if path.name in OWN_WORDS:
                continue
            with path.open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    for column in columns:
                        cell = row.get(column) or ""
                        words = cell.split(";") if column in LISTS else [cell]
                        yield from ((context, word.strip()) for word in words if word.strip())
    for path in sorted((ROOT / "resources" / "examples").glob("*/example.json")):
        example = json.loads(path.read_text(encoding="utf-8"))
        yield from (("templates", text) for text in _example_texts(example))
    yield from (("countries", country.name) for country in countries())
    for path in sorted((ROOT / "resources" / "hindcast").glob("*.json")):
        yield "hindcast", json.loads(path.read_text(encoding="utf-8"))["note"]


def _example_texts(example: dict[str, Any]) -> Iterator[str]:
    """Yield the words of an example that stand in no table, and the hazard events of its files."""
    yield from (example["title"], *(example["plan"][name] for name in ("authority", "version", "credits")))
    for scenario in example["scenarios"]:
        yield from (scenario["name"], scenario["row"]["description"], *scenario["events"])


def tool(name: str) -> str:
    """Return a Qt tool that lies beside the running Python."""
    return str(Path(sys.executable).with_name(name))


def collect(file: Path) -> None:
    """Bring the texts of one .ts file up to date with the source."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py"))
    language = file.stem.removeprefix("app_")
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    with tempfile.TemporaryDirectory() as folder:
        marked = Path(folder) / "data.py"
        lines = [
            f"QT_TRANSLATE_NOOP({context!r}, {json.dumps(text, ensure_ascii=False)})" for context, text in data_texts()
        ]
        marked.write_text("\n".join(dict.fromkeys(lines)), encoding="utf-8")
        sources.append(str(marked))
        subprocess.run([tool("pyside6-lupdate"), *options, *sources, "-ts", str(file)], cwd=ROOT, check=True)


def release(file: Path, target: Path) -> None:
    """Write what the program reads."""
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(file), "-qm", str(target)], check=True)


if __name__ == "__main__":
    named = [FOLDER / f"app_{language}.ts" for language in sys.argv[1:]]
    for ts in sorted({*FOLDER.glob("app_*.ts"), *named}):
        collect(ts)
        release(ts, ts.with_suffix(".qm"))
