"""One answer to how many people of a group live where, from both places where it is recorded."""

from app.models.disclosure import redact
from app.models.people_counts import PeopleCount, people_counts
from app.models.people_group import PeopleGroup, SettlementGroup
from app.models.record import Disclosure
from app.models.settlement import Settlement
from tests.models.imported import empty_plan


def a_plan(few: int = 30):
    """Return a town whose row tells two groups, one of which a record of its own tells better."""
    told = {"Deaf people": 99, "older": 800, "unknown": None}
    town = Settlement(id="t", name="Town", lat=13, lon=-61, people_by_group=told, disclosure="public")
    deaf = PeopleGroup(id="g", name="Deaf people", disclosure="public")
    rows = [
        SettlementGroup(
            id="1", settlement_id="t", people_group_id="g", people=few, channels=("captions",), disclosure="public"
        ),
        SettlementGroup(id="2", settlement_id="t", people_group_id="gone", people=5, disclosure="public"),
    ]
    return empty_plan().with_tables({"settlement": [town], "people_group": [deaf], "settlement_group": rows})


def test_a_record_of_its_own_says_more_than_the_row_of_the_settlement():
    plan = a_plan()
    deaf, town = plan.settlement_groups[0], plan.settlements[0]
    assert people_counts(plan) == (
        PeopleCount(settlement_id="t", group="Deaf people", people=30, channels=("captions",), record=deaf),
        PeopleCount(settlement_id="t", group="older", people=800, record=town),
    )


def test_few_people_in_one_place_are_not_counted_in_public():
    public, told = redact(a_plan(few=3), Disclosure.PUBLIC)
    assert public.settlement_groups[0].people is None
    assert told.values["settlement_group", "people"] == 1
    partner, _ = redact(a_plan(few=3), Disclosure.PARTNER)
    assert partner.settlement_groups[0].people == 3
