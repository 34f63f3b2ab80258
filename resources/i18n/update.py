"""Brings the translations up to date: `python resources/i18n/update.py [LANGUAGE...]`.

Collects every marked text of the program into app_LANGUAGE.ts, where people translate it (Qt Linguist opens these
files), keeps what is translated already, and writes app_LANGUAGE.qm, which the program reads. A new language is named
once.
"""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent


def tool(name: str) -> str:
    """Return a Qt tool that lies beside the running Python."""
    return str(Path(sys.executable).with_name(name))


def collect(file: Path) -> None:
    """Bring the texts of one .ts file up to date with the source."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py"))
    language = file.stem.removeprefix("app_")
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    subprocess.run([tool("pyside6-lupdate"), *options, *sources, "-ts", str(file)], cwd=ROOT, check=True)


def release(file: Path, target: Path) -> None:
    """Write what the program reads."""
    subprocess.run([tool("pyside6-lrelease"), "-silent", str(file), "-qm", str(target)], check=True)


if __name__ == "__main__":
    named = [FOLDER / f"app_{language}.ts" for language in sys.argv[1:]]
    for ts in sorted({*FOLDER.glob("app_*.ts"), *named}):
        collect(ts)
        release(ts, ts.with_suffix(".qm"))
