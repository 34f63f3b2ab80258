"""Files to records: read, guess, convert, join, compare with the plan, which is not touched: changes are returned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.discovery import discover
from app.errors import ImportFileError
from app.models.attachment import Attachment
from app.models.changes import Change, add, edit
from app.models.collecting import without_collecting
from app.models.enclosures import enclosed
from app.models.intake.assembling import assembled
from app.models.intake.choosing import TableChoice, choice_for, decided
from app.models.intake.convert import drafts_of, own_drafts
from app.models.intake.coordinates import Bounds
from app.models.intake.draft import Draft, Options
from app.models.intake.duplicates import merges_of
from app.models.intake.files import head_of
from app.models.intake.footprints import footprint_drafts
from app.models.intake.issues import Issue, issue
from app.models.intake.mapping import NOT_KEPT
from app.models.intake.mapping import Mapping as TableMapping
from app.models.intake.positions import places_told
from app.models.intake.rasters import raster_drafts
from app.models.intake.raw import Importer, RawTable
from app.models.intake.reference_systems import AskedCrs, asked_crs, in_degrees
from app.models.intake.tracks import track_drafts
from app.models.record import Record
from app.models.snapshot import Snapshot
from app.progress import Progress, no_progress, part_of
from app.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadTable:
    """A table of a file, how it was read, and what its rows became, companions left out."""

    raw: RawTable
    mapping: TableMapping | None
    drafts: list[Draft]
    crs: AskedCrs | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What files hold, as records that could stand in the plan, and everything there is to know about it.

    `records` are complete: those that the plan has already carry what the file changes in them. `reading` says for
    every table how it was read and what its rows were taken for; `matched_by` by what each record was known.
    """

    records: tuple[Record, ...]
    issues: tuple[Issue, ...]
    reading: dict[str, dict[str, str]]
    tables: tuple[ReadTable, ...] = ()
    matched_by: dict[str, str] = field(default_factory=dict)
    added: int = 0
    updated: int = 0
    unchanged: int = 0

    def counts(self) -> dict[str, int]:
        """Return the number of records by table."""
        return dict(Counter(record.TABLE for record in self.records))


def importers() -> dict[str, Importer]:
    """Return the file formats by module name."""
    return discover("app.models.importers", "IMPORTER")


def read_tables(path: Path, progress: Progress = no_progress) -> list[RawTable]:
    """Return the raw tables of a file, or of a folder of Shapefiles, read by the format that recognizes it.

    Raises
    ------
    FileReadError
        If the file cannot be read.
    ImportFileError
        If no format reads it, or it is damaged.
    """
    path = Path(path)
    if path.is_dir():
        return _folder_tables(path, progress)
    if not path.name.isprintable():
        raise ImportFileError(
            path=ascii(path.name),
            reason=QT_TRANSLATE_NOOP("import", "its name holds signs that are no text; rename it"),
        )
    known = importers().values()
    suffix = path.suffix.casefold()
    head = head_of(path)
    named = [one for one in known if suffix in one.suffixes and one.recognizes(path, head)]
    if not named:
        named = [one for one in known if one.is_particular and one.recognizes(path, head)]
    if not named:
        suffixes = ", ".join(sorted({s for one in known for s in one.suffixes}))
        raise ImportFileError(
            path=path.name, reason=QT_TRANSLATE_NOOP("import", "it is of no known format ({detail})"), detail=suffixes
        )
    return min(named, key=lambda one: not one.is_particular).read(path, progress)


def _folder_tables(folder: Path, progress: Progress) -> list[RawTable]:
    """Return the tables of the Shapefiles in a folder: their parts lie side by side there."""
    found = sorted(path for path in folder.iterdir() if path.suffix.casefold() == ".shp")
    if not found:
        raise ImportFileError(
            path=folder.name, reason=QT_TRANSLATE_NOOP("import", "it is a folder without a Shapefile")
        )
    parts = [part_of(progress, at / len(found), (at + 1) / len(found)) for at in range(len(found))]
    return [table for path, part in zip(found, parts, strict=True) for table in read_tables(path, part)]


def import_records(
    paths: Sequence[Path],
    country: str,
    existing: Snapshot,
    kind: str | None = None,
    progress: Progress = no_progress,
    *,
    country_bounds: Bounds | None = None,
    disclosure: str = "restricted",
    refused: Collection[str] = (),
    accepted: Collection[str] = (),
    merges: Collection[str] = (),
    choices: Mapping[str, TableChoice] | None = None,
) -> Imported:
    """Return the records that files hold, joined with each other and with the plan; the order of files is free.

    Parameters
    ----------
    paths
        Files, of any formats.
    country
        ISO 3166 two-letter code; rows of other countries are left out.
    existing
        The plan as it is: names may refer to its records, and rows that are in it already update them.
    kind
        What all rows are, where the user says so; otherwise guessed table by table.
    progress
        Told the share done; may raise CancelledError.
    country_bounds
        West, south, east, north in degrees, to notice and repair positions that lie elsewhere.
    disclosure
        Who may see rows that do not say: public, partner or restricted.
    refused
        Codes of repairs, or ids of issues that say so, that shall not be made.
    accepted
        Ids of issues whose proposals are taken.
    merges
        Ids of `Duplicate`: rows that are records which the plan, or another row, has already.
    choices
        What the user decided about tables, by place, by header (`fingerprint`) or for every table ("*").

    Raises
    ------
    FileReadError
        If a file cannot be read; nothing of the others is returned then.
    """
    options = Options(
        country=country,
        bounds=country_bounds,
        disclosure=disclosure,
        refused=frozenset(refused),
        accepted=frozenset(accepted),
        merges=merges_of(merges),
    )
    with without_collecting():
        return _import(paths, kind, existing, options, choices or {}, progress)


def _import(
    paths: Sequence[Path],
    kind: str | None,
    existing: Snapshot,
    options: Options,
    choices: Mapping[str, TableChoice],
    progress: Progress,
) -> Imported:
    issues: list[Issue] = []
    tables: list[ReadTable] = []
    for done, path in enumerate(paths):
        share = part_of(progress, 0.6 * done / len(paths), 0.6 * (done + 1) / len(paths))
        for raw in read_tables(path, part_of(share, 0, 0.5)):
            mapping = decided(raw, kind, choices)
            issues += raw.issues
            crs = None
            if raw.lacks_crs:
                crs = asked_crs(raw, choice_for(raw, choices).crs, options.bounds)
                raw, told = in_degrees(raw, crs.given)
                issues += told
            found, told = _drafts(_without_refused(raw, options), mapping, options)
            tables.append(ReadTable(raw=raw, mapping=mapping, drafts=found, crs=crs))
            issues += [*told, *places_told(raw, found, options.bounds)]
        share(1.0)
    drafts = [draft for table in tables for draft in table.drafts]
    records, told = assembled(drafts, options, existing, part_of(progress, 0.6, 1.0))
    records, lacking = _with_contents(records, paths, existing)
    told += lacking
    matched_by = {draft.given["id"]: draft.matched_by for draft in drafts if not draft.refused and "id" in draft.given}
    return _compared(records, [*issues, *told], tables, matched_by, existing)


def _with_contents(
    records: list[Record], paths: Sequence[Path], existing: Snapshot
) -> tuple[list[Record], list[Issue]]:
    """Return the records without the attachments whose content or record is neither in the files nor in the plan."""
    found = [record for record in records if isinstance(record, Attachment)]
    if not found:
        return records, []
    there = {one.sha256 for one in existing.attachments}
    owners = {record.id for some in (records, *existing.tables().values(), (existing.plan,)) for record in some}
    with enclosed(paths) as contents:
        lost = {a.id: a.name for a in found if a.record_id not in owners or (a.sha256 not in there and not contents(a))}
    if not lost:
        return records, []
    told = issue(paths[0].name, None, "attachments_lost", count=len(lost), names=", ".join(lost.values()))
    return [record for record in records if record.id not in lost], [told]


def _without_refused(raw: RawTable, options: Options) -> RawTable:
    """Return a table without the outlines whose repair is refused: they cannot be used as they were."""
    if not options.refused or raw.geometries is None:
        return raw
    bad = {told.row for told in raw.issues if told.is_repair and options.refuses(told.code, raw.place, told.row)}
    kept = [None if number in bad else one for number, one in zip(raw.numbers, raw.geometries, strict=True)]
    return replace(raw, geometries=kept)


def changes_of(imported: Imported, snapshot: Snapshot) -> list[Change]:
    """Return the changes that bring a plan to what was imported; records that are the same give none."""
    with without_collecting():
        before = {record.id: record for records in snapshot.tables().values() for record in records}
        found = ((before.get(record.id), record) for record in imported.records)
        return [add(new) if old is None else edit(old, new) for old, new in found if old != new]


def _compared(
    records: list[Record],
    issues: list[Issue],
    tables: list[ReadTable],
    matched_by: dict[str, str],
    existing: Snapshot,
) -> Imported:
    before = {record.id: record for found in existing.tables().values() for record in found}
    added = sum(record.id not in before for record in records)
    unchanged = sum(before.get(record.id) == record for record in records)
    return Imported(
        records=tuple(records),
        issues=tuple(issues),
        reading={
            t.raw.place: {**t.raw.reading, "rows": str(len(t.raw.rows)), "kind": t.mapping.kind if t.mapping else ""}
            for t in tables
        },
        tables=tuple(tables),
        matched_by=matched_by,
        added=added,
        updated=len(records) - added - unchanged,
        unchanged=unchanged,
    )


def _drafts(raw: RawTable, mapping: TableMapping | None, options: Options) -> tuple[list[Draft], list[Issue]]:
    if raw.lacks_crs:
        return [], []
    if mapping is None:
        return [], [issue(raw.place, None, "kind_unknown")] if raw.rows else []
    if mapping.kind in NOT_KEPT:
        what = NOT_KEPT[mapping.kind]
        return [], [issue(raw.place, None, "not_imported_yet", count=len(raw.rows), what=what)]
    if mapping.kind == "raster":
        return raster_drafts(raw, options)
    if not raw.rows:
        return [], []
    if mapping.is_own:
        return own_drafts(raw, mapping)
    if mapping.kind == "track":
        return track_drafts(raw, mapping, options)
    if mapping.kind == "footprint":
        return footprint_drafts(raw, mapping, options)
    drafts, issues = drafts_of(raw, mapping, options)
    kept = [column for column in raw.columns if column not in mapping.fields]
    if kept:
        issues.append(issue(raw.place, None, "columns_kept", columns=", ".join(kept)))
    return drafts, issues
