"""Families: folders whose modules are found by looking, so that a new member is one new file."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from types import ModuleType
from typing import Any


def discover(package: str, attribute: str) -> dict[str, Any]:
    """Return `attribute` of every module in `package` that is not private, by module name in name order.

    Raises
    ------
    LookupError
        If the family is empty or a member lacks the attribute: a frozen app must not lose a family silently.
    """
    folder = import_module(package)
    names = sorted(m.name for m in pkgutil.iter_modules(folder.__path__) if not m.name.startswith("_"))
    members = {name: getattr(import_module(f"{package}.{name}"), attribute, None) for name in names}
    missing = [name for name, member in members.items() if member is None]
    if not members or missing:
        raise LookupError(f"{package}: no modules found" if not members else f"{package}: no {attribute} in {missing}")
    return members


def load(module: str) -> ModuleType:
    """Return a module, loaded only now: for what is too slow to load at the start."""
    return import_module(module)
