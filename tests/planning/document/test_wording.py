"""Words that Lifeline brought speak the language of the print; what people wrote stays."""

from dataclasses import replace

from app.i18n import translate_for
from app.models.procedure import Procedure
from app.models.scenario import Scenario
from app.planning.document.wording import worded, worded_results
from app.planning.proposals import proposals
from app.text import untranslated
from tests.planning.document.example import context_of, outage_result, small_snapshot


def snapshot_with_proposals():
    proposed = proposals("procedure", "VC", untranslated)
    own = [replace(record, provenance=None) for record in proposed[1:]]
    return replace(small_snapshot(), procedures=()).with_tables({"procedure": [proposed[0], *own]}), proposed


def test_a_proposal_is_printed_in_the_language_of_the_print_and_own_words_are_not():
    snapshot, proposed = snapshot_with_proposals()
    said = {record.id: record for record in worded(snapshot, translate_for("es")).procedures}
    spanish = {record.id: record for record in proposals("procedure", "VC", translate_for("es"))}
    first = proposed[0]
    assert isinstance(first, Procedure)
    assert said[first.id].name == spanish[first.id].name != first.name
    assert said[first.id].code == first.code
    assert [said[record.id].name for record in proposed[1:]] == [record.name for record in proposed[1:]]


def test_the_original_language_changes_nothing():
    snapshot, _ = snapshot_with_proposals()
    assert worded(snapshot, untranslated) is snapshot


def test_scenarios_and_events_of_an_example_are_called_alike_in_records_and_results():
    scenario = Scenario(id="s", name="Category 4 hurricane", provenance="synthetic: invented", hazard_event_ids=())
    snapshot = replace(small_snapshot(), scenarios=(scenario,))
    result = outage_result(snapshot, scenario.name)
    run = context_of(snapshot).results[0][0]
    for provenance, name in (("synthetic", "Huracán de categoría 4"), (None, scenario.name)):
        own = replace(snapshot, scenarios=(replace(scenario, provenance=provenance),))
        [(_, said)] = worded_results(((run, result),), own, translate_for("es"))
        assert said.scenario_name == worded(own, translate_for("es")).scenarios[0].name == name
