"""How the tables of a plan file came to be: a list of migrations that only ever grows at its end.

The columns are written out here, not taken from the records, so that an old migration still makes the old table.
A later migration adds columns with `add_column`; they are empty in the rows that exist, and None in the history's.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from app.models.store.geopackage import create_core, register_table
from app.models.store.schema_written import TABLES_5

MIGRATIONS = Migrations("lifeline")

# A feature drawn in another program gets an identity, too: a version 4 UUID. In two pairs of brackets, because in one
# GDAL takes the formula for the text to insert.
_NEW_ID = (
    "((lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' ||"
    " substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))))"
)

_SHARED_1 = "source TEXT, surveyed_on TEXT, confidence TEXT, disclosure TEXT, provenance TEXT, extra TEXT"

_TABLES_1: tuple[tuple[str, str, str], ...] = (
    (
        "plan",
        "",
        "title TEXT, country TEXT, authority TEXT, version TEXT, classification TEXT, approver TEXT, approved_on TEXT,"
        " next_review_on TEXT, credits TEXT",
    ),
    ("organisation", "", "code TEXT, name TEXT, kind TEXT, country TEXT, website TEXT, notes TEXT"),
    (
        "contact",
        "",
        "organisation_id TEXT REFERENCES organisation(id), name TEXT, role TEXT, phone TEXT, phone_alternate TEXT,"
        " satellite_phone TEXT, hf_callsign TEXT, email TEXT, is_on_duty_24_7 BOOLEAN,"
        " alternate_id TEXT REFERENCES contact(id), notes TEXT",
    ),
    ("grid_zone", "POINT", "code TEXT, name TEXT, kind TEXT, capacity_mw REAL, fed_from TEXT, notes TEXT"),
    (
        "site",
        "POINT",
        "code TEXT, name TEXT, kind TEXT, status TEXT, owner_id TEXT REFERENCES organisation(id),"
        " operator_id TEXT REFERENCES organisation(id), coord_accuracy_m REAL, elevation_m REAL, admin1 TEXT,"
        " address TEXT, structure_kind TEXT, height_m REAL, year_built INTEGER, design_wind_ms REAL,"
        " design_wind_basis TEXT, is_anchored BOOLEAN, plinth_height_m REAL, technologies TEXT,"
        " coverage_radius_km REAL, capacity_mbps REAL, tier INTEGER, tier_reason TEXT, is_gateway BOOLEAN,"
        " access_mode TEXT, access_time_h REAL, notes TEXT",
    ),
    (
        "power_supply",
        "",
        "site_id TEXT REFERENCES site(id), grid_zone_id TEXT REFERENCES grid_zone(id), load_kw REAL, battery_h REAL,"
        " battery_kwh REAL, battery_year INTEGER, has_generator BOOLEAN, generator_kva REAL, tank_l REAL, fuel_l REAL,"
        " burn_lph REAL, fuel_h REAL, refuel_time_h REAL, solar_kwp REAL, notes TEXT",
    ),
    (
        "link",
        "LINESTRING",
        "code TEXT, name TEXT, start_id TEXT REFERENCES site(id), end_id TEXT REFERENCES site(id), medium TEXT,"
        " deployment TEXT, status TEXT, route_surveyed BOOLEAN, route_group_id TEXT, length_km REAL,"
        " capacity_mbps REAL, freq_ghz REAL, fibre_count INTEGER, year_built INTEGER, is_leased BOOLEAN,"
        " owner_id TEXT REFERENCES organisation(id), operator_id TEXT REFERENCES organisation(id), role TEXT,"
        " notes TEXT",
    ),
    (
        "settlement",
        "POINT",
        "code TEXT, name TEXT, population INTEGER, households INTEGER, admin1 TEXT, elevation_m REAL, languages TEXT,"
        " notes TEXT",
    ),
    (
        "service",
        "",
        "settlement_id TEXT REFERENCES settlement(id), site_id TEXT REFERENCES site(id), share REAL",
    ),
    (
        "warning_node",
        "POINT",
        "code TEXT, name TEXT, kind TEXT, status TEXT, hazards TEXT, site_id TEXT REFERENCES site(id),"
        " power_source TEXT, battery_h REAL, coverage_radius_m REAL, admin1 TEXT, notes TEXT",
    ),
    (
        "alternative_link",
        "LINESTRING",
        "code TEXT, name TEXT, kind TEXT, status TEXT, start_id TEXT REFERENCES site(id),"
        " end_id TEXT REFERENCES site(id), services TEXT, setup_h REAL, capacity_mbps REAL, freq_ghz REAL,"
        " power_w REAL, operator_id TEXT REFERENCES organisation(id), custodian TEXT, notes TEXT",
    ),
    (
        "hazard_event",
        "",
        "code TEXT, name TEXT, hazard TEXT, return_period_y REAL, parameters TEXT, notes TEXT",
    ),
    (
        "scenario",
        "",
        "name TEXT, description TEXT, hazard_event_ids TEXT, realizations INTEGER, seed INTEGER,"
        " intensity_factor REAL, repair_preset TEXT, crews INTEGER, needs_core BOOLEAN, settings TEXT",
    ),
    (
        "run",
        "",
        "scenario_id TEXT REFERENCES scenario(id), name TEXT, ran_at TEXT, app_version TEXT, seed INTEGER,"
        " realizations INTEGER, inventory_digest TEXT, settings TEXT, results TEXT",
    ),
)

# `lifeline_edit` is the history; `lifeline_change` says which edit changed which record, and with the digest that
# the record had then shows what was edited outside. Neither is ever changed or shortened.
_BOOKKEEPING_1 = """
CREATE TABLE lifeline (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE lifeline_edit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, id TEXT UNIQUE NOT NULL,
    at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), author TEXT NOT NULL, label TEXT NOT NULL,
    kind TEXT NOT NULL, reference TEXT REFERENCES lifeline_edit(id), records INTEGER NOT NULL, changes BLOB);
CREATE TABLE lifeline_change (
    record_id TEXT NOT NULL, table_name TEXT NOT NULL, seq INTEGER NOT NULL REFERENCES lifeline_edit(seq), digest BLOB,
    PRIMARY KEY (record_id, table_name, seq)) WITHOUT ROWID;
INSERT INTO lifeline VALUES ('format', 'Lifeline plan');
"""


@MIGRATIONS()
def m001_first_tables(db: Database) -> None:
    """Make the GeoPackage, a table a record type and our own bookkeeping."""
    create_core(db)
    db.executescript(_BOOKKEEPING_1)
    for table, geometry, columns in _TABLES_1:
        _add_table(db, table, geometry, columns)


@MIGRATIONS()
def m002_recovery(db: Database) -> None:
    """Add the options of repair, the control of grid zones and groups of people."""
    for column in (
        "repair_order TEXT",
        "spares TEXT",
        "resupply_h REAL",
        "roads_closed_h REAL",
        "mobile_generators INTEGER",
        "mobile_cells INTEGER",
    ):
        add_column(db, "scenario", column)
    add_column(db, "grid_zone", "control_site_ids TEXT")
    add_column(db, "settlement", "people_by_group TEXT")


_TABLES_3: tuple[tuple[str, str], ...] = (
    (
        "attachment",
        "record_table TEXT, record_id TEXT, name TEXT, media_type TEXT, size_bytes INTEGER, sha256 TEXT, caption TEXT,"
        " taken_on TEXT",
    ),
    ("saved_view", "name TEXT, kind TEXT, settings TEXT"),
    (
        "map_layer",
        "name TEXT, kind TEXT, path TEXT, sha256 TEXT, layer TEXT, is_shown BOOLEAN, position INTEGER, opacity REAL,"
        " style TEXT, notes TEXT",
    ),
)

_CONTENT_3 = (
    "CREATE TABLE lifeline_content"
    " (sha256 TEXT PRIMARY KEY NOT NULL, size_bytes INTEGER NOT NULL, content BLOB NOT NULL)"
)


@MIGRATIONS()
def m003_attachments_views_and_layers(db: Database) -> None:
    """Make room for attachments with their contents, for saved views and for the user's own map layers."""
    db.execute(_CONTENT_3)
    for table, columns in _TABLES_3:
        _add_table(db, table, "", columns)


@MIGRATIONS()
def m004_alternatives_and_sirens(db: Database) -> None:
    """Add the power and the cost of alternative links, and the rated level of sirens."""
    add_column(db, "alternative_link", "own_power_h REAL")
    add_column(db, "alternative_link", "cost_usd REAL")
    add_column(db, "warning_node", "level_dbc REAL")


def _add_table(db: Database, table: str, geometry: str, columns: str) -> None:
    db.execute(
        f'CREATE TABLE "{table}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,'
        f" {f'geom {geometry}, ' if geometry else ''}id TEXT UNIQUE NOT NULL DEFAULT {_NEW_ID},"
        f" {columns}, {_SHARED_1})"
    )
    register_table(db, table, geometry)


def add_column(db: Database, table: str, column: str) -> None:
    """Add `column`, name and type, without rebuilding `table`: that would drop what other programs attached to it."""
    db.execute(f'ALTER TABLE "{table}" ADD COLUMN {column}')


@MIGRATIONS()
def m005_written(db: Database) -> None:
    """Add what people write: a table a record type, and more about organisations, contacts and the plan."""
    for table, geometry, columns in TABLES_5:
        _add_table(db, table, geometry, columns)
    for table, column in (
        ("organisation", "offers TEXT"),
        ("organisation", "call_procedure TEXT"),
        ("contact", "verified_on TEXT"),
        ("contact", "skills TEXT"),
        ("plan", "template TEXT"),
        ("plan", "rule_set TEXT"),
    ):
        add_column(db, table, column)


# `lifeline_foreign_edit` keeps edits of other plan files as they were made there, `lifeline_merge` which of them a
# merge brought, and who wrote each field last after it.
_MERGING_6 = (
    "CREATE TABLE lifeline_foreign_edit (id TEXT PRIMARY KEY NOT NULL, at TEXT NOT NULL, author TEXT NOT NULL,"
    " label TEXT NOT NULL, kind TEXT NOT NULL, reference TEXT, records INTEGER NOT NULL, changes BLOB NOT NULL)",
    "CREATE TABLE lifeline_merge (id TEXT PRIMARY KEY NOT NULL REFERENCES lifeline_edit(id), brought BLOB NOT NULL)",
)


@MIGRATIONS()
def m006_merging(db: Database) -> None:
    """Make room for what merges bring from other plan files."""
    for statement in _MERGING_6:
        db.execute(statement)


@MIGRATIONS()
def m007_hazards(db: Database) -> None:
    """Add what logical failures go by, the spread of an intensity, and fragility curves of the plan's own."""
    for column in ("vendor TEXT", "software TEXT", "upstream_id TEXT REFERENCES organisation(id)"):
        add_column(db, "site", column)
    add_column(db, "power_supply", "fuel_supplier_id TEXT REFERENCES organisation(id)")
    add_column(db, "scenario", "intensity_sigma REAL")
    _add_table(
        db,
        "fragility_curve",
        "",
        "code TEXT, name TEXT, measure TEXT, averaging TEXT, above_plinth BOOLEAN, states TEXT, asset TEXT,"
        " kinds TEXT, structure_kinds TEXT, mediums TEXT, deployments TEXT, mode TEXT, repair TEXT, notes TEXT",
    )
