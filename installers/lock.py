"""Renews the lock files from the bounds in pyproject.toml: `python installers/lock.py [--upgrade]`, with a network.

One version per package for Python 3.11 to 3.13 on Linux, Windows and macOS, with the hashes of all wheels. Without
`--upgrade` only what the bounds no longer allow changes. `requirements.lock` is what everybody installs,
`requirements-extras.lock` what `run.py test` and `run.py benchmark` add to it. Afterwards run the tests and commit all
files together.
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


EXTRAS = ("fast", "cluster")


def main(words: list[str]) -> None:
    """Resolve with uv from a throw-away environment and write the locks."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    optional = settings["project"]["optional-dependencies"]
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        programs = Path(folder) / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", "uv"], check=True)
        backend, extras = Path(folder) / "build.in", Path(folder) / "extras.in"
        backend.write_text("\n".join(settings["build-system"]["requires"]), encoding="utf-8")
        extras.write_text("\n".join(bound for extra in EXTRAS for bound in optional[extra]), encoding="utf-8")

        def compile_lock(name: str, *sources: str) -> Path:
            output = ROOT / "installers" / name
            command = [programs / "uv", "pip", "compile", *OPTIONS, *words, "--output-file", output, *sources]
            subprocess.run(command, check=True, cwd=ROOT)
            return output

        lock = compile_lock("requirements.lock", "--extra", "dev", "pyproject.toml", str(backend))
        compile_lock("requirements-extras.lock", "--constraint", str(lock), str(extras))


if __name__ == "__main__":
    main(sys.argv[1:])
