import json

import pytest

from app.models.exporters import ofds
from app.models.link import Link
from app.models.record import Disclosure
from app.models.sharing import export
from app.models.site import Site
from tests.models.exporters.json_schema import problems
from tests.models.imported import empty_plan, example_files, plan_of, read


@pytest.fixture(scope="module")
def schema(shared_data):
    return json.loads((shared_data / "ofds-examples" / "network-schema.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def vincent():
    return plan_of(read(*example_files(), country="VC"), country="VC")


def test_the_checker_finds_what_is_wrong_and_nothing_else(schema, shared_data):
    folder = shared_data / "ofds-examples" / "json"
    (good,) = json.loads((folder / "network-package.json").read_text(encoding="utf-8"))["networks"]
    assert not list(problems(good, schema, schema))
    bad = json.loads((folder / "network-package-invalid.json").read_text(encoding="utf-8"))["networks"]
    assert any(list(problems(one, schema, schema)) for one in bad)
    assert ("$.nodes[0].status", "enum") in list(
        problems({**good, "nodes": [{"id": "1", "status": "?"}]}, schema, schema)
    )


@pytest.mark.parametrize("profile", list(Disclosure))
def test_an_export_is_valid_against_the_schema_of_the_standard(tmp_path, vincent, schema, profile):
    path = tmp_path / "plan.ofds.json"
    tables = {"site": [], "link": []} if profile is Disclosure.PUBLIC else {}
    export(ofds.EXPORTER, vincent.with_tables(tables), path, profile)
    (network,) = json.loads(path.read_text(encoding="utf-8"))["networks"]
    assert list(problems(network, schema, schema)) == []


def test_own_members_begin_with_the_prefix_and_the_rest_is_of_the_standard(vincent, schema):
    network = ofds.network_of(vincent, ["note"])
    known = {"nodes": "Node", "spans": "Span", "organisations": "Organisation"}
    for members, definition in known.items():
        names = {name for one in network[members] for name in one if not name.startswith(ofds.PREFIX)}
        assert names <= set(schema["$defs"][definition]["properties"])
    assert {name for name in network if not name.startswith(ofds.PREFIX)} <= set(schema["properties"])


def test_names_and_routes_that_another_program_changed_are_taken(tmp_path):
    sites = [Site(id=i, name=i.upper(), kind="pop", lat=13.1, lon=-59.6, height_m=30.0) for i in ("a", "b")]
    link = Link(id="l", start_id="a", end_id="b", medium="fibre", route=((-59.6, 13.1), (-59.5, 13.2)))
    plan = empty_plan().with_tables({"site": sites, "link": [link]})
    path = tmp_path / "plan.ofds.json"
    export(ofds.EXPORTER, plan, path, Disclosure.RESTRICTED)
    assert read(path, plan=plan).unchanged == 3
    package = json.loads(path.read_text(encoding="utf-8"))
    package["networks"][0]["nodes"][0] |= {"name": "Alpha", "location": {"type": "Point", "coordinates": [-59.5, 13.2]}}
    package["networks"][0]["spans"][0]["route"]["coordinates"].insert(1, [-59.55, 13.1])
    path.write_text(json.dumps(package), encoding="utf-8")
    found = {record.id: record for record in read(path, plan=plan).records}
    assert (found["a"].name, found["a"].lat, found["a"].height_m) == ("Alpha", 13.2, 30.0)
    assert len(found["l"].route) == 3
