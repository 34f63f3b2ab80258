"""What the user decides about issues: refuse repairs, take proposals, merge duplicates."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.intake.duplicates import merges_of
from app.models.intake.importing import changes_of
from app.models.intake.issues import CODES, REPAIRS
from app.models.intake.preview import duplicates_of, matches_of
from app.models.intake.similar import Similar, Words, closest
from app.models.intake.synonyms import codes_of
from app.models.record import record_specs
from app.models.site import Site
from tests.models.imported import codes, empty_plan, plan_of, read

HEAD = "site_id,name,site_type,lat,lon,operator\n"


def write(folder, name, text):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_every_repair_is_a_code():
    assert REPAIRS <= CODES


def test_one_row_may_be_refused_and_the_other_repaired(tmp_path):
    path = write(tmp_path, "s.csv", HEAD + "A,Alpha,pop,-59.6,13.1,\nB,Beta,pop,-59.5,13.2,\n")
    ids = [issue.id for issue in read(path).issues if issue.is_repair]
    assert ids == ["axes_swapped@s.csv#2", "axes_swapped@s.csv#3"]
    lats = {site.code: site.lat for site in read(path, refused=ids[:1]).records}
    assert lats == {"A": -59.6, "B": 13.2}


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("site_id,name,type,lat,lon,height (ft)\nA,Alpha,pop,13.1,-59.6,100\n", "unit_converted", ("height_m", 100)),
        ("site_id,name,type,lat,lon,height\nA,Alpha,pop,13.1,-59.6,100 ft\n", "cells_converted", ("height_m", None)),
        ("site_id,name,type,lat,lon\nA,Alpha,cls,13.1,-59.6\n", "gateways_flagged", ("is_gateway", None)),
    ],
)
def test_conversions_and_flags_may_be_refused(tmp_path, text, code, value):
    path = write(tmp_path, "s.csv", text)
    (told,) = [issue for issue in read(path).issues if issue.code == code]
    assert told.is_repair
    found = read(path, refused={told.id})
    assert code not in codes(found)
    assert getattr(found.records[0], value[0]) == value[1]


def test_ends_that_are_misspelt_are_proposed_and_taken_only_if_accepted(tmp_path):
    sites = write(tmp_path, "sites.csv", HEAD + "KGN-01,Kingstown Core,pop,13.1,-59.6,\nB,Beta,pop,13.2,-59.5,\n")
    links = write(tmp_path, "links.csv", "from,to,medium\nKingstwn core,B,fibre\nkgn1,Atlantis,fibre\n")
    found = read(sites, links)
    told = {issue.values["value"]: issue for issue in found.issues if issue.code == "end_unknown"}
    assert "link" not in found.counts()
    assert {value: issue.proposal for value, issue in told.items()} == {
        "Kingstwn core": "Kingstown Core",
        "kgn1": "Kingstown Core",
        "Atlantis": "",
    }
    assert told["Kingstwn core"].fix() == "Take “Kingstown Core” instead"
    taken = read(sites, links, accepted={issue.id for issue in told.values()})
    assert taken.counts()["link"] == 1
    assert Counter(codes(taken)) == {"proposal_taken": 2, "end_unknown": 1}


def test_unknown_kinds_and_similar_operators_are_proposed(tmp_path):
    rows = ["A,Alpha,pop,13.1,-59.6,Digicel Ltd", "B,Beta,cell tower s,13.2,-59.5,", "C,C,pop,13.3,-59.5,DIGICEL"]
    path = write(tmp_path, "s.csv", HEAD + "\n".join(rows))
    found = read(path)
    told = {issue.code: issue for issue in found.issues if issue.proposal}
    assert {code: issue.proposal for code, issue in told.items()} == {
        "code_unknown": "bts",
        "organisation_similar": "Digicel Ltd",
    }
    taken = read(path, accepted={issue.id for issue in told.values()})
    assert taken.counts() == {"organisation": 1, "site": 3}


def test_two_names_that_are_as_near_are_not_guessed():
    names = Similar()
    names.add("Hill North", "a")
    names.add("hill-north", "b")
    names.add("Bay", "c")
    assert names.find("HILL NORTH") is None
    assert names.find("bay tower") == "c"
    assert names.find("Mountain") is None


SITE_KIND = next(spec for spec in record_specs(Site) if spec.name == "kind")
KINDS = sorted(codes_of("site", SITE_KIND))


@given(
    st.sampled_from(KINDS).flatmap(
        lambda word: st.builds(
            lambda at, letters, length: word[:at] + letters + word[at + length :],
            st.integers(0, len(word)),
            st.text("abcdeinorst_1", max_size=3),
            st.integers(0, 3) | st.just(len(word)),
        )
    )
)
def test_a_misspelt_word_is_looked_for_among_all_though_few_are_compared(word):
    assert Words(KINDS).closest(word) == closest(word, KINDS)


def test_a_second_file_of_the_same_sites_is_proposed_for_merging(tmp_path):
    first = write(tmp_path, "a.csv", HEAD + "A,Alpha,bts,13.1,-59.6,Op\nB,Beta,bts,13.2,-59.5,Op\n")
    plan = plan_of(read(first))
    second = write(
        tmp_path,
        "b.csv",
        HEAD + "X1,Alfa,bts,13.1001,-59.6001,Op\nX2,Beta 2,bts,13.2,-59.5,Other\nX3,Far,bts,13.3,-59.5,\n",
    )
    (same,) = duplicates_of(read(second, plan=plan), plan)
    assert (same.name, same.same_name, same.is_in_plan, 5 < same.metres < 20) == ("Alfa (X1)", "Alpha (A)", True, True)
    links = write(tmp_path, "l.csv", "from,to,medium\nX1,B,fibre\n")
    merged = read(second, links, plan=plan, merges={same.id})
    plan = plan_of(merged, plan)
    assert [site.code for site in plan.sites] == sorted(["A", "B", "X2", "X3"], key=lambda c: _id(plan, c))
    alpha = next(site for site in plan.sites if site.code == "A")
    assert (alpha.name, alpha.lat) == ("Alfa", 13.1001)
    assert plan.links[0].start_id == alpha.id
    again = read(second, links, plan=plan)
    assert (again.added, again.updated) == (0, 0)
    assert {m.key for m in matches_of(again, plan) if m.id == alpha.id} == {"merge"}
    assert duplicates_of(again, plan) == []


def test_one_name_within_a_kilometer_is_proposed_whichever_way_it_lies(tmp_path):
    deg_a_km = 1 / 111.195
    for north, east, is_same in ((0.999, 0, 1), (1.001, 0, 0), (0, 0.999, 1), (0, 1.001, 0), (-0.7, 0.7, 1)):
        place = f"{north * deg_a_km:.7f},{20 + east * deg_a_km:.7f}"
        path = write(tmp_path, "s.csv", HEAD + f"A,Alpha,bts,0,20,Op\nB,Alpha,bts,{place},Op\n")
        assert len(duplicates_of(read(path), empty_plan())) == is_same, (north, east)


def _id(plan, code):
    return next(site.id for site in plan.sites if site.code == code)


def test_two_rows_of_one_import_may_be_merged_in_either_order(tmp_path):
    head = "site_id,name,site_type,lat,lon,height_m,battery_hours\n"
    rows = ["A,Alpha,bts,13.1,-59.6,,8\n", "B,Alpha 2,bts,13.1,-59.6,30,\n"]
    for order in (rows, rows[::-1]):
        path = write(tmp_path, "s.csv", head + "".join(order))
        (same,) = duplicates_of(read(path), empty_plan())
        found = read(path, merges={same.id})
        (site,) = (record for record in found.records if record.TABLE == "site")
        assert site.height_m == 30
        assert found.counts() == {"site": 1, "power_supply": 1}
        assert "rows_merged" in codes(found)
        plan = plan_of(found)
        assert changes_of(read(path, plan=plan), plan) == []


def test_chains_of_merges_end_and_circles_do_not_hang():
    assert merges_of({"c>b", "b>a"}) == {"c": "a", "b": "a"}
    assert set(merges_of({"a>b", "b>a", "nonsense"})) == {"a", "b"}


def test_matches_say_by_what_and_which_fields(tmp_path):
    path = write(tmp_path, "s.csv", HEAD + "A,Alpha,bts,13.1,-59.6,\n,Nameless,bts,13.2,-59.5,\n")
    plan = plan_of(read(path))
    changed = write(
        tmp_path, "s.csv", HEAD + "A,Alpha tower,bts,13.1,-59.6,\n,Nameless,bts,13.2,-59.5,\nC,New,bts,13.3,-59.5,\n"
    )
    matches = {match.name: match for match in matches_of(read(changed, plan=plan), plan)}
    assert (matches["A"].outcome, matches["A"].key) == ("updated", "code")
    assert (matches["A"].before, matches["A"].after) == ({"name": "Alpha"}, {"name": "Alpha tower"})
    assert (matches["Nameless"].outcome, matches["Nameless"].key) == ("unchanged", "content")
    assert matches["C"].outcome == "added"


def test_a_record_without_a_name_is_called_by_those_it_belongs_to(tmp_path):
    sites = write(
        tmp_path, "s.csv", HEAD.strip() + ",battery (h)\nA,Alpha,bts,13.1,-59.6,,8\nB,Beta,bts,13.2,-59.5,,\n"
    )
    links = write(tmp_path, "l.csv", "from,to,medium\nA,B,fibre\n")
    called = {match.table: match.name for match in matches_of(read(sites, links), empty_plan())}
    assert (called["link"], called["power_supply"]) == ("A – B", "A")


@pytest.mark.parametrize(
    ("name", "text", "code", "left"),
    [
        ("s.csv", "site_id,name,lat,lon\nA,Alpha,13.1,-59.6\n", "kind_assumed", "value_required"),
        (
            "s.csv",
            'site_id,name,type,wkt\nA,Alpha,pop,"LINESTRING (-59.6 13.1, -59.5 13.2)"\n',
            "representative_point",
            "geometry_unsupported",
        ),
        (
            "landslide.geojson",
            '{"type":"Feature","properties":{"zone":"4"},"geometry":{"type":"Polygon","coordinates":'
            "[[[-59.6,13.1],[-59.5,13.1],[-59.5,13.2],[-59.6,13.1]]]}}",
            "zone_usual",
            "zone_without_value",
        ),
        (
            "airports.csv",
            "icao,iata,tz,name,lat,lon,elevation\nTBPB,BGI,x,Adams,13.07,-59.49,169\n",
            "default_taken",
            "value_required",
        ),
    ],
)
def test_what_is_assumed_may_be_refused_and_leaves_the_row_out(tmp_path, name, text, code, left):
    path = write(tmp_path, name, text)
    found = read(path)
    (told,) = [issue for issue in found.issues if issue.code == code]
    assert told.is_repair
    assert found.records
    for refused in (told.id, code):
        without = read(path, refused={refused})
        assert not without.records
        assert left in codes(without)
        assert code not in codes(without)


def test_where_columns_and_geometry_differ_either_may_be_taken(tmp_path):
    point = '{"type":"Point","coordinates":[-59.6,13.1]}'
    properties = '{"name":"A","kind":"bts","lat":13.2,"lon":-59.5}'
    path = write(tmp_path, "s.geojson", f'{{"type":"Feature","properties":{properties},"geometry":{point}}}')
    (site,) = read(path).records
    (other,) = read(path, refused={"point_differs"}).records
    assert ((site.lat, site.lon), (other.lat, other.lon)) == ((13.1, -59.6), (13.2, -59.5))
