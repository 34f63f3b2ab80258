"""Renews requirements.lock from the bounds in pyproject.toml: `python installers/lock.py [--upgrade]`, with a network.

One version per package for Python 3.11 to 3.13 on Linux, Windows and macOS, with the hashes of all wheels. Without
`--upgrade` only what the bounds no longer allow changes. Afterwards run the tests and commit both files together.
"""

import os
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OPTIONS = (
    *("--universal", "--python-version", "3.11", "--fork-strategy", "fewest", "--only-binary", ":all:"),
    *("--generate-hashes", "--no-annotate", "--custom-compile-command", "python installers/lock.py", "--quiet"),
)


def main(words: list[str]) -> None:
    """Resolve with uv from a throw-away environment and write the lock."""
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        programs = Path(folder) / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
        backend = Path(folder) / "build.in"
        backend.write_text("\n".join(build), encoding="utf-8")
        output = ROOT / "installers" / "requirements.lock"
        sources = ["--extra", "dev", "--output-file", str(output), "pyproject.toml", str(backend)]
        subprocess.run([programs / "uv", "pip", "compile", *OPTIONS, *words, *sources], check=True, cwd=ROOT)


if __name__ == "__main__":
    main(sys.argv[1:])
