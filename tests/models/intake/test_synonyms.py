"""The tables under resources name fields, codes and units that exist, in four languages, and nothing twice."""

import csv
import re
from collections import Counter

import pytest

from app.models.disclosure import cut_down
from app.models.intake.grid import plain
from app.models.intake.issues import CODES, REPAIRS, issue
from app.models.intake.mapping import field_of, kept_unit
from app.models.intake.synonyms import KINDS, POSITION_FIELDS, Field, factor, layouts, units
from app.models.record import Disclosure, record_specs
from app.models.site import SiteKind
from app.models.tables import BY_TABLE
from app.paths import resources
from app.planning.hazards import hazards

PSEUDO = {"track": {"track_id", "name", "time", "wind_ms", "pressure_hpa", "radius_km"}}
ZONES = ("low", "moderate", "high", "very_high")
PSEUDO["footprint"] = {"hazard", "zone", "value", "depth_m", "level_m", "thickness_mm"}


def rows(*parts):
    with resources().joinpath(*parts).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def fields_of(table):
    tables = [table] if table != "*" else ["site", "settlement", "grid_zone", "warning_node", "link"]
    declared = {s.name for t in tables if t in BY_TABLE for s in record_specs(BY_TABLE[t])}
    return declared | PSEUDO.get(table, set()) | {"", *POSITION_FIELDS}


def test_synonyms_name_fields_that_exist_and_units_that_convert():
    for row in rows("import", "synonyms.csv"):
        assert row["table"] in (*KINDS, "*"), row
        assert row["field"] in fields_of(row["table"]), row
        assert row["synonym"] == plain(row["synonym"]), row
        if row["unit"]:
            assert factor(row["unit"], kept_unit(Field(row["table"], row["field"]))) is not None, row
    assert {row["language"] for row in rows("import", "synonyms.csv")} == {"en", "es", "fr", "pt"}


def test_codes_are_codes_of_their_lists():
    for row in rows("import", "codes.csv"):
        table, name = row["list"].split(".")
        if table == "footprint":
            assert row["code"] in (hazards() if name == "hazard" else ZONES), row
            continue
        if name == "flag":
            assert row["code"] in ("true", "false")
            continue
        spec = next(s for s in record_specs(BY_TABLE[table if table != "*" else "site"]) if s.name == name)
        assert row["code"] in [code.value for code in spec.choices], row
    meanings = {(row["list"], plain(row["foreign"]), row["code"]) for row in rows("import", "codes.csv")}
    assert max(Counter((name, word) for name, word, _ in meanings).values()) == 1


def test_layouts_name_kinds_and_units_that_exist():
    for layout in layouts():
        assert layout.kind in (*KINDS, "not_read")
        assert layout.about
        for column, unit in layout.units.items():
            target = field_of(column, layout.kind)
            assert factor(unit, kept_unit(target)) is not None, (column, unit)


@pytest.mark.parametrize(
    ("unit", "to", "expected"),
    [
        ("km/h", "m/s", 1 / 3.6),
        ("kt", "m/s", 1852 / 3600),
        ("mph", "m/s", 0.44704),
        ("ft", "m", 0.3048),
        ("nmi", "km", 1.852),
        ("Gbit/s", "Mbit/s", 1000),
        ("min", "h", 1 / 60),
        ("m", "km", 0.001),
    ],
)
def test_units_convert(unit, to, expected):
    assert factor(unit, to) == pytest.approx(expected)


def test_what_does_not_measure_the_same_does_not_convert():
    assert factor("kVA", "kW") is None
    assert factor("kt", "m") is None
    assert {unit.name for unit in units().values()} >= {"m", "ft", "km/h", "mph", "kt", "kVA", "kW", "hPa", "mi"}


@pytest.mark.parametrize(
    ("column", "kind", "name", "unit"),
    [
        ("Height [ft]", "site", "height_m", "ft"),
        ("height_ft", "site", "height_m", "ft"),
        ("Altura (m)", "site", "height_m", "m"),
        ("max wind kt", "track", "wind_ms", "kt"),
        ("Vmax (mph)", "track", "wind_ms", "mph"),
        ("Longueur (m)", "link", "length_km", "m"),
        ("Ancho de banda (Gbps)", "link", "capacity_mbps", "Gbit/s"),
        ("Fréquence (MHz)", "link", "freq_ghz", "MHz"),
        ("potência (kVA)", "power_supply", None, None),
        ("wind speed (mph)", "site", "design_wind_ms", "mph"),
        ("Design wind [km/h]", "site", "design_wind_ms", "km/h"),
        ("tower height (ft)", "site", "height_m", "ft"),
        ("Height (ft AGL)", "site", "height_m", "ft"),
        ("Height in feet", "site", "height_m", "ft"),
        ("velocidad de diseño (km/h)", "site", "design_wind_ms", "km/h"),
        ("Velocidad del viento, kilómetros por hora", "site", "design_wind_ms", "km/h"),
        ("Altura de la torre (pies)", "site", "height_m", "ft"),
        ("hauteur (m)", "site", "height_m", "m"),
        ("Hauteur du pylône (pieds)", "site", "height_m", "ft"),
        ("Vitesse du vent de conception (noeuds)", "site", "design_wind_ms", "kt"),
        ("Velocidade de projeto (m/s)", "site", "design_wind_ms", "m/s"),
        ("generator (kVA)", "site", "generator_kva", ""),
        ("Generador (kVA)", "site", "generator_kva", ""),
        ("Potência do gerador (kVA)", "site", "generator_kva", "kVA"),
        ("Puissance du groupe électrogène kVA", "site", "generator_kva", "kVA"),
        ("Generator (kW)", "site", None, None),
        ("Battery (Wh)", "site", "battery_kwh", "Wh"),
        ("fuel tank (gal)", "site", "tank_l", "gal"),
    ],
)
def test_names_of_columns_say_their_unit(column, kind, name, unit):
    target = field_of(column, kind)
    assert (target and target.name, target and target.unit) == (name, unit)


def test_disclosure_tables_name_fields_and_kinds_that_exist():
    for row in rows("disclosure", "fields.csv"):
        assert row["field"] in {s.name for s in record_specs(BY_TABLE[row["table"]])}, row
        assert row["disclosure"] in [d.value for d in Disclosure]
        spec = next(s for s in record_specs(BY_TABLE[row["table"]]) if s.name == row["field"])
        assert not spec.required, row
    kinds = {row["kind"] for row in rows("disclosure", "positions.csv") if row["table"] == "site"}
    assert kinds == {kind.value for kind in SiteKind if not kind.value.startswith("served_")}


def test_coordinates_are_cut_and_not_rounded():
    assert [cut_down(value, 0.001) for value in (13.15599, -61.2279, 13.155, 0.0)] == [13.155, -61.227, 13.155, 0.0]


def test_every_issue_has_a_text_that_its_values_fill():
    for code in CODES:
        told = issue("file.csv", 1, code)
        names = re.findall(r"{(\w+)}", told.text)
        filled = issue("file.csv", 1, code, "", **dict.fromkeys(names, "x"))
        assert "{" not in filled.message()
        assert filled.severity in ("info", "warning", "error")
    assert set(REPAIRS) <= CODES
    with pytest.raises(KeyError):
        issue("file.csv", 1, "no_such_code")
