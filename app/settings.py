"""What Lifeline remembers between two starts: recent plans, folders, the window's layout, the look. One JSON file."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

from app.paths import settings_folder

Theme = Literal["system", "light", "dark"]

THEMES: tuple[Theme, ...] = ("system", "light", "dark")
SCALES = (1.0, 1.25, 1.5)

_RECENT = 10
_MAPPINGS = 200


@dataclass(slots=True, kw_only=True)
class Settings:
    """What is remembered; `save` writes it to `path`.

    `folders` are the last ones used, by what for; `layouts` are window states as base64, by window; `mappings` what was
    decided about the columns of imported tables, by header; `views` what the map showed, by plan. `coordinates`, `grid`
    and `is_snapping` are how the map is used; `language` is a code such as "es", empty for that of the system.
    """

    path: Path
    recent: list[str] = field(default_factory=list)
    folders: dict[str, str] = field(default_factory=dict)
    layouts: dict[str, str] = field(default_factory=dict)
    views: dict[str, str] = field(default_factory=dict)
    coordinates: str = "dd"
    grid: str = ""
    is_snapping: bool = True
    mappings: dict[str, str] = field(default_factory=dict)
    theme: Theme = "system"
    scale: float = 1.0
    author: str = ""
    language: str = ""

    def opened(self, plan: Path) -> None:
        """Put a plan first among the recent ones."""
        entry = str(plan.resolve())
        self.recent = [entry, *(other for other in self.recent if other != entry)][:_RECENT]

    def forget(self, plan: str) -> None:
        """Take a plan off the recent ones; the file stays where it is."""
        self.recent = [other for other in self.recent if other != plan]

    def folder(self, purpose: str, default: Path) -> Path:
        """Return the folder last used for `purpose`, while it exists; else `default`."""
        remembered = Path(self.folders.get(purpose, default))
        return remembered if remembered.is_dir() else default

    def remember_mapping(self, header: str, choice: str) -> None:
        """Keep what was decided about the columns of a table, those of the last tables only."""
        self.mappings.pop(header, None)
        self.mappings[header] = choice
        for oldest in list(self.mappings)[:-_MAPPINGS]:
            del self.mappings[oldest]

    def save(self) -> None:
        """Write the settings, whole or not at all.

        Raises
        ------
        OSError
            If the folder cannot be written.
        """
        values = {name: value for name, value in asdict(self).items() if name != "path"}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        part = self.path.with_name(f"{self.path.name}.{os.getpid()}.part")
        part.write_text(json.dumps(values, ensure_ascii=False, indent=1), encoding="utf-8")
        part.replace(self.path)


def load_settings(path: Path | None = None) -> Settings:
    """Return what is remembered at `path`, the user's own file if None; what cannot be read there takes its default."""
    path = path or settings_folder() / "settings.json"
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        found = {}
    settings = Settings(path=path)
    for name in (f.name for f in fields(Settings) if f.name != "path"):
        value = found.get(name) if isinstance(found, dict) else None
        if _fits(name, value, getattr(settings, name)):
            setattr(settings, name, value)
    return settings


def _fits(name: str, value: Any, default: Any) -> bool:
    """Whether a remembered value can be used: a file that somebody edited must not keep the program from starting."""
    if name == "theme":
        return value in THEMES
    if name == "scale":
        return isinstance(value, int | float) and value in SCALES
    if isinstance(default, bool):
        return isinstance(value, bool)
    if isinstance(default, list):
        return isinstance(value, list) and all(isinstance(entry, str) for entry in value)
    if isinstance(default, dict):
        return isinstance(value, dict) and all(isinstance(entry, str) for entry in value.values())
    return isinstance(value, str)
