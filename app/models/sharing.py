"""What export formats share: the plain form of a value, and files that are whole or not there at all."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.errors import FileWriteError, system_reason
from app.models.attachment import Attachment
from app.models.disclosure import Redaction, redact
from app.models.record import Disclosure, Record
from app.models.snapshot import Snapshot
from app.models.tables import NOT_INVENTORY
from app.progress import Progress, no_progress
from app.text import Translate, untranslated

NOT_SHARED = frozenset(record_type.TABLE for record_type in NOT_INVENTORY if record_type is not Attachment)
"""Tables that stay in the plan file: what describes the file itself, and results that anybody can compute again."""

Enclose = Callable[[Path, Path, tuple[Attachment, ...]], None]
"""Writes attachments with a file: gets its path, the path where it is written before it goes there, and them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """An export format: `write` gets a snapshot that is cut down already, a path that is free to use, and the notes.

    The notes end with `about`: what there is to know of the format, English, marked in the context "export".
    """

    title: str
    suffix: str
    write: Callable[[Snapshot, Path, list[str]], None]
    about: tuple[str, ...] = ()


def export(
    exporter: Exporter,
    snapshot: Snapshot,
    path: Path,
    profile: Disclosure,
    progress: Progress = no_progress,
    translate: Translate = untranslated,
    *,
    enclose: Enclose | None = None,
    place: str = "",
) -> Redaction:
    """Write what readers of a profile may see; the file appears whole, or the old one stays.

    The notes in it are in the language of `translate`. Without `enclose`, which puts them into `place`,
    photos and documents stay behind.

    Raises
    ------
    FileWriteError
        If the system refuses: no such folder, read-only, disk full.
    """
    visible, redaction = redact(snapshot, profile)
    attachments = visible.attachments
    if enclose:
        redaction = replace(redaction, enclosed=len(attachments), place=place)
    else:
        redaction = replace(redaction, attachments=len(attachments))
        visible = visible.with_tables({Attachment.TABLE: ()})
    progress(0.3)
    notes = _notes(snapshot, redaction, _has_synthetic(visible), translate)
    notes += [translate("export", text) for text in exporter.about]
    with whole_file(path) as target:
        exporter.write(visible, target, notes)
        if enclose and attachments:
            enclose(path, target, attachments)
    progress(1.0)
    return redaction


def _notes(snapshot: Snapshot, redaction: Redaction, has_synthetic: bool, translate: Translate) -> list[str]:
    plan = snapshot.plan
    about = translate("export", "Country {country}, revision {revision} of the plan.")
    notes = [plan.title, about.format(country=plan.country, revision=snapshot.revision), *redaction.lines(translate)]
    if has_synthetic:
        notes.append(translate("export", "Rows marked synthetic are invented; they describe no real network."))
    if plan.credits:
        notes.append(translate("export", "Credits: {credits}").format(credits=plan.credits))
    return notes


def _has_synthetic(snapshot: Snapshot) -> bool:
    return any(record.is_synthetic for records in shared_tables(snapshot).values() for record in records)


def shared_tables(snapshot: Snapshot) -> dict[str, tuple[Record, ...]]:
    """Return the records that exports hold, by table, without empty tables."""
    return {table: records for table, records in snapshot.tables().items() if records and table not in NOT_SHARED}


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a temporary path beside `path` and move it there when all is written.

    Raises
    ------
    FileWriteError
        If the system refuses; a file that was there before stays as it was.
    """
    part = path.with_name(f".{path.name[:80]}.{os.getpid()}.part{path.suffix}")
    try:
        yield part
        part.replace(path)
    except OSError as error:
        raise FileWriteError(path=str(path), reason=system_reason(error)) from error
    finally:
        with suppress(OSError):  # no such folder: the reason is told already
            shutil.rmtree(part) if part.is_dir() else part.unlink(missing_ok=True)


def plain_text(value: Any) -> str:
    """Return a value as the text that the importers read back: empty for unknown, JSON for lists and objects.

    >>> plain_text("=1+1"), plain_text(None), plain_text(13.5), plain_text(("a", "b")), plain_text(True)
    ("'=1+1", '', '13.5', '["a", "b"]', 'true')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple | dict):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, str):
        return marked(value)
    return repr(value)


def marked(text: str) -> str:
    """Return a text that a spreadsheet would take for a formula with an apostrophe in front; reading takes it away.

    A text that begins with an apostrophe gets one, too, and so does an empty one, which would come back as unknown.
    """
    return f"'{text}" if not text or text.lstrip()[:1] in _FORMULA_STARTS or text[0] in "'\t\r\n" else text


def exact_text(value: Any) -> str:
    """Return a value as text for formats that lose outer spaces and control signs: such texts become JSON strings.

    >>> exact_text("Hill"), exact_text(" x"), exact_text(None), exact_text(13.5), exact_text("")
    ('Hill', '" x"', '', '13.5', '""')
    """
    if isinstance(value, str):
        is_plain = bool(value) and value == value.strip() and value.isprintable() and value[0] != '"'
        return value if is_plain else json.dumps(value)
    return plain_text(value)


_FORMULA_STARTS = ("=", "+", "-", "@", "")
