"""What must hold of the repository as a whole: what lies in it, what it names, what it depends on."""

import csv
import hashlib
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parent.parent
LOCK = (ROOT / "installers" / "requirements.lock").read_text(encoding="utf-8")
EXTRAS_LOCK = (ROOT / "installers" / "requirements-extras.lock").read_text(encoding="utf-8")
PINS, EXTRA_PINS = (dict(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", lock, re.MULTILINE)) for lock in (LOCK, EXTRAS_LOCK))

INDEX = re.compile(r"pypi[.]org|pythonhosted[.]|--(?:extra-)?index-url\b|(?:https?|file)://\S+/simple\b")
MACHINE = re.compile(r"(?<![\w/.:*~$}-])/(?:home|root|work|Users|mnt|opt)/\w|\b[A-Z]:\\+Users\b")


def tracked_files():
    if not ((ROOT / ".git").exists() and shutil.which("git")):
        pytest.skip("not a git clone, or no git here")
    listed = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True, check=True)
    return [path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file()]


def texts():
    """Return the text of every tracked file that is text."""
    read = ((path, path.read_bytes()) for path in tracked_files())
    return {path: content.decode(errors="replace") for path, content in read if b"\0" not in content}


def test_no_file_names_a_package_index_or_a_place_on_one_machine():
    found = texts()
    assert ROOT / "pyproject.toml" in found
    assert {path: hit[0] for path, text in found.items() if (hit := INDEX.search(text) or MACHINE.search(text))} == {}


@pytest.mark.parametrize(
    "parts",
    [
        ("https://py", "pi.org/project/numpy"),
        ("--index", "-url somewhere"),
        ("file:///srv/", "simple"),
        ("see /ho", "me/jane/plan.gpkg"),
        ('"C:\\\\Us', 'ers\\\\jane"'),
    ],
)
def test_such_names_are_found(parts):
    text = "".join(parts)  # in two parts here, so that this file does not name one itself
    assert INDEX.search(text) or MACHINE.search(text)


def test_data_that_may_not_be_bundled_is_not_here(shared_data):
    with (shared_data / "MANIFEST-data.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    forbidden = {row["sha256_16"]: row["file"] for row in rows if row["may_be_bundled"].startswith("no")}
    digests = {path: hashlib.sha256(path.read_bytes()).hexdigest()[:16] for path in tracked_files()}
    assert {path: forbidden[digest] for path, digest in digests.items() if digest in forbidden} == {}

    example = next(row for row in rows if row["sha256_16"] in forbidden)  # the manifest's digests are what we compute
    content = (shared_data / example["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest()[:16] == example["sha256_16"]


def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_lock_holds_every_dependency_within_its_bounds():
    settings = project()
    wanted = settings["project"]["dependencies"] + settings["project"]["optional-dependencies"]["dev"]
    for requirement in map(Requirement, wanted + settings["build-system"]["requires"]):
        assert PINS[canonicalize_name(requirement.name)] in requirement.specifier, requirement


def test_the_lock_of_the_extras_holds_them_and_agrees_with_the_other():
    optional = project()["project"]["optional-dependencies"]
    for requirement in map(Requirement, optional["fast"] + optional["cluster"]):
        assert EXTRA_PINS[canonicalize_name(requirement.name)] in requirement.specifier, requirement
    both = PINS.keys() & EXTRA_PINS.keys()
    assert "numpy" in both
    assert {name: PINS[name] for name in both} == {name: EXTRA_PINS[name] for name in both}
    assert not {"numba", "dask"} & PINS.keys()  # the demonstration stays light


@pytest.mark.parametrize(("lock", "pins", "least"), [(LOCK, PINS, 40), (EXTRAS_LOCK, EXTRA_PINS, 20)])
def test_every_pin_has_hashes_and_pandas_is_not_there(lock, pins, least):
    entries = re.split(r"\n(?=[a-z])", lock.partition("\n#")[2])[1:]
    assert len(entries) == len(pins) > least
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "pandas" not in pins


def test_the_installed_python_is_one_we_declare():
    assert (
        f"{sys.version_info[0]}.{sys.version_info[1]}.0"
        in Requirement(f"python{project()['project']['requires-python']}").specifier
    )


def test_every_package_has_its_notice():
    notices = (ROOT / "THIRD_PARTY_NOTICES.md").read_text(encoding="utf-8").lower()
    assert [name for name in PINS | EXTRA_PINS if f"| {name} |" not in notices] == []


def test_qt_calls_that_return_nothing_leave_none_alone():
    """PySide6 6.12.0 drops a reference to None with every such call, and aborts Python 3.11 after some 5,000."""
    item = QObject()
    before = sys.getrefcount(None)
    for number in range(1000):
        item.setObjectName(str(number))
    assert sys.getrefcount(None) > before - 500
