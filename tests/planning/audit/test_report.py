import pytest

from app.errors import InvalidValueError
from app.models.organisation import Organisation
from app.planning.audit.report import audit_network
from tests.planning.audit.plans import plan

# the graph of domain notes 9: S1-A, S2-B, A-B, A-D1, B-D2, B-D3, D2-D3
SITES = {name: {"operator_id": "one"} for name in ("S1", "S2", "A", "B", "D1", "D2", "D3")}
LINKS = ["S1-A", "S2-B", "A-B", "A-D1", "B-D2/road", "B-D3/road", "D2-D3"]


def audited(**values):
    snapshot = plan(SITES, LINKS, gateways=("S1", "S2"), organisations=(Organisation(id="one", name="One"),))
    return audit_network(snapshot, **values)


def test_the_graph_of_the_domain_notes():
    audit = audited()
    by_name = {site.name: site for site in audit.paths}
    assert [by_name[d].by_link for d in ("D1", "D2", "D3")] == [1, 2, 2]
    assert [by_name[d].by_site for d in ("D1", "D2", "D3")] == [1, 1, 1]
    assert {site.name for site in audit.paths if site.splits_network} == {"A", "B"}
    assert {link[4:] for link in audit.bridges} == {"S1-A", "S2-B", "A-B", "A-D1"}
    assert {entry.name for entry in audit.false_redundancy} == {"D2", "D3"}
    assert by_name["D2"].fewest_cuts == 1  # the road takes both
    assert audit.path_counts() == {0: 0, 1: 3, 2: 2, 3: 2}


def test_rules_are_counted_by_operator_and_all_of_it_is_json():
    found = audited(rule_set="fcc_8_24").to_json()
    assert found["rule_set"]["name"] == "fcc_8_24"
    assert {row["operator"] for row in found["compliance"]} == {"One"}
    assert sum(row["unknown"] for row in found["compliance"]) == 7  # no battery is recorded
    assert len(found["tiers"]) == 7


def test_a_rule_set_that_is_none_is_refused():
    with pytest.raises(InvalidValueError) as refused:
        audited(rule_set="mine")
    assert "fcc_8_24" in refused.value.advice()


def test_without_a_gateway_no_site_has_a_path_and_without_a_site_there_is_nothing():
    bare = audit_network(plan(SITES, LINKS))
    assert bare.path_counts() == {0: 7, 1: 0, 2: 0, 3: 0}
    assert bare.false_redundancy == ()
    assert audit_network(plan({}, [])).paths == ()
