"""The use cases on a real plan file: the demonstration country, built by the importers that users have."""

import json
import os
import shutil
import stat
from dataclasses import replace

import pytest

from app.errors import (
    AppError,
    CancelledError,
    CountryUnknownError,
    FileThereError,
    FileWriteError,
    FormatUnknownError,
    KindUnknownError,
    PlanExistsError,
    ScenarioUnknownError,
    TrackTooShortError,
)
from app.models.changes import edit
from app.models.hazard_event import HazardEvent
from app.models.intake.choosing import TableChoice
from app.models.run import Run
from app.models.scenario import Scenario
from app.models.site import Site
from app.models.store.plan_file import open_plan
from app.operations import checks, criticality, demonstration, exports, imports, plans, prints, records, scenarios
from app.settings import Settings, load_settings

SCENARIO = "Category 4 hurricane"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return demonstration.build_demonstration(tmp_path_factory.mktemp("demo") / "Lifeline demo")


@pytest.fixture
def plan(built, tmp_path):
    path = tmp_path / "plan.gpkg"
    shutil.copy(built.plan, path)
    return path


def counts(path):
    with open_plan(path) as store:
        snapshot = store.snapshot()
    return {table: len(records) for table, records in snapshot.tables().items()}


def test_the_demonstration_holds_what_its_files_say(built):
    found = counts(built.plan)
    assert found["site"] == 47
    assert found["link"] + found["alternative_link"] == 48
    assert found["alternative_link"] == 2
    assert found["settlement"] == 25
    assert found["grid_zone"] == 15
    assert found["warning_node"] == 17
    with open_plan(built.plan) as store:
        snapshot = store.snapshot()
    assert sum(s.population for s in snapshot.settlements) == 74_429
    assert all(site.is_synthetic for site in snapshot.sites)
    assert [site.code for site in snapshot.sites if site.is_gateway] == ["SYN-VC-CLS-01"]


def test_the_demonstration_is_the_same_everywhere_and_a_second_call_keeps_what_is_there(built, tmp_path):
    other = demonstration.build_demonstration(tmp_path)
    assert other.headline == built.headline
    before = built.plan.read_bytes(), built.report.read_bytes()
    again = demonstration.build_demonstration(built.plan.parent)
    assert again.headline == built.headline
    assert (built.plan.read_bytes(), built.report.read_bytes()) == before


def test_the_demonstration_speaks_the_language_it_is_built_in_and_places_keep_their_names(built, tmp_path):
    spoken = demonstration.build_demonstration(tmp_path, language="es_MX")
    said = []
    for file in (built.plan, spoken.plan):
        with open_plan(file) as store:
            said.append(store.snapshot())
    ours, theirs = said
    assert (
        theirs.plan.title
        == "Plan Nacional de Telecomunicaciones de Emergencia de San Vicente y las Granadinas (demostración)"
    )
    assert {s.name for s in theirs.scenarios}.isdisjoint(s.name for s in ours.scenarios)
    assert {p.id: p.name for p in theirs.procedures}.keys() == {p.id for p in ours.procedures}
    assert not {p.name for p in theirs.procedures} & {p.name for p in ours.procedures}
    assert [s.name for s in theirs.sites] == [s.name for s in ours.sites]
    assert theirs.runs[0].results["person_hours"] == ours.runs[0].results["person_hours"]


def test_the_accelerator_gives_the_same_run(plan):
    pytest.importorskip("numba")
    slow, fast = (
        scenarios.run_scenario(plan, SCENARIO, realizations=128, is_accelerated=wanted) for wanted in (False, True)
    )
    assert fast.results == slow.results


def test_a_run_can_be_had_again_from_what_it_keeps(plan):
    first = scenarios.run_scenario(plan, SCENARIO, realizations=128, seed=5)
    second = scenarios.run_scenario(plan, SCENARIO, realizations=128, seed=5)
    other = scenarios.run_scenario(plan, SCENARIO, realizations=128, seed=6)
    assert first.results == second.results
    assert first.results != other.results
    assert first.inventory_digest == second.inventory_digest
    with open_plan(plan) as store:
        assert len(store.records(Run)) == 4


def test_a_run_is_current_until_what_it_read_changes(plan):
    run = scenarios.run_scenario(plan, SCENARIO, realizations=64)
    assert scenarios.is_run_current(plan, run.id)
    with open_plan(plan) as store:
        site = store.records(Site)[0]
        store.apply([edit(site, replace(site, notes="new roof"))], "Note", "test")
    assert not scenarios.is_run_current(plan, run.id)
    with open_plan(plan) as store:
        store.undo()
    assert scenarios.is_run_current(plan, run.id)
    assert not scenarios.is_run_current(plan, "gone")


def test_the_finding_that_everything_hangs_on_one_core(plan):
    ranking = criticality.find_critical(plan)
    worst = {row.name: row.people_cut_off for row in ranking.rows[:3]}
    assert worst["Kingstown core (synthetic)"] == 74_429
    assert worst["Leeward cable landing (synthetic)"] == 74_429
    assert ranking.people_recorded == 74_429


def test_the_two_hops_over_sea_are_questioned(plan):
    found = {finding.values["name"] for finding in checks.check_plan(plan) if finding.code == "microwave_rain"}
    assert found == {"SYN-VLK-046", "SYN-VLK-048"}


def test_a_dry_run_writes_nothing_and_an_import_is_one_undo(plan, tmp_path):
    file = tmp_path / "more.csv"
    file.write_text("site_id,name,site_type,lat,lon\nNEW-1,New mast,cell_tower,13.2,-61.2\n", encoding="utf-8")
    before = plan.read_bytes()
    report = imports.plan_import(plan, [file])
    assert report.counts["site"] == (1, 0, 0)
    assert plan.read_bytes() == before
    imports.import_files(plan, [file])
    assert imports.import_files(plan, [file]).counts["site"] == (0, 0, 1)
    with open_plan(plan) as store:
        assert len(store.records(Site)) == 48
        store.undo()
        assert len(store.records(Site)) == 47


def test_what_an_import_would_do_is_shown_and_a_choice_is_remembered(plan, tmp_path):
    file = tmp_path / "masts.csv"
    file.write_text("site_id,name,site_type,lat,lon,mast\nNEW-1,Mast,cell_tower,-61.2,13.2,100\n", encoding="utf-8")
    settings = Settings(path=tmp_path / "settings.json")
    shown = imports.plan_import(plan, [file], settings=settings)
    (table,) = shown.tables
    assert (table.kind, table.row_count, table.is_remembered) == ("site", 1, False)
    assert {column.name: column.field for column in table.columns}["mast"] == ""
    assert table.rows[0].points == ((-61.2, 13.2),)
    assert [(one.id, one.is_repair) for one in shown.issues if one.severity == "warning"] == [
        ("axes_swapped@masts.csv#2", True)
    ]
    choice = TableChoice(columns=table.choice().columns | {"mast": "height_m:ft"})
    imports.import_files(plan, [file], mapping={table.place: choice}, settings=settings)
    with open_plan(plan) as store:
        (site,) = [site for site in store.records(Site) if site.code == "NEW-1"]
    assert site.height_m == pytest.approx(30.48)
    again = imports.plan_import(plan, [file], settings=load_settings(settings.path))
    assert again.tables[0].is_remembered
    assert {column.name: column.field for column in again.tables[0].columns}["mast"] == "height_m:ft"
    assert not again.changes_something
    assert again.matches[0].key == "code"
    assert json.loads(json.dumps(again.to_json()))["tables"][0]["rows"][0]["number"] == 2


def test_a_stopped_job_leaves_the_plan_as_it_was(plan):
    before = counts(plan)

    def stop(share):
        if share > 0.2:
            raise CancelledError

    with pytest.raises(CancelledError):
        scenarios.run_scenario(plan, SCENARIO, progress=stop)
    assert counts(plan) == before


@pytest.mark.parametrize("format", ["csv", "geojson"])
@pytest.mark.parametrize("profile", ["public", "restricted"])
def test_exports_say_what_they_withhold(plan, tmp_path, format, profile):
    export = exports.export_plan(plan, format, tmp_path / "out", profile=profile)
    assert export.file.stat().st_size > 0
    assert any(profile in line.lower() for line in export.lines())
    with pytest.raises(FileThereError):
        exports.export_plan(plan, format, tmp_path / "out")


@pytest.mark.parametrize(
    ("format", "asked", "written"),
    [
        ("geojson", "sites.geojson", "sites.geojson.zip"),
        ("shapefile", "Sites.SHP", "Sites.SHP.zip"),
        ("csv", "sites.zip", "sites.zip"),
        ("kml", "version 1.2", "version 1.2.kml"),
        ("ofds", "network.json", "network.json"),
    ],
)
def test_an_export_has_the_ending_that_its_content_needs(plan, tmp_path, format, asked, written):
    assert exports.export_plan(plan, format, tmp_path / asked).file == tmp_path / written
    assert (tmp_path / written).exists()


def test_a_copy_is_the_same_and_a_backup_brings_back(plan, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    copy = plans.save_copy(plan, stick)
    assert counts(copy) == counts(plan)
    with pytest.raises(PlanExistsError):
        plans.save_copy(plan, stick)
    plans.restore_backup(plan, copy)
    assert counts(plan) == counts(copy)


def test_what_is_asked_for_and_is_not_there(plan, tmp_path):
    with pytest.raises(ScenarioUnknownError):
        scenarios.run_scenario(plan, "Flood")
    with pytest.raises(CountryUnknownError):
        plans.create_plan(tmp_path / "x.gpkg", "XX")
    with pytest.raises(PlanExistsError):
        plans.create_plan(plan, "VC")
    with pytest.raises(KindUnknownError):
        records.list_records(plan, "castle")
    with pytest.raises(FormatUnknownError):
        exports.export_plan(plan, "papyrus", tmp_path / "x")


def test_a_scenario_without_a_track_says_so(plan):
    with open_plan(plan) as store:
        event = next(e for e in store.records(HazardEvent) if e.hazard == "hurricane")
        store.apply([edit(event, replace(event, parameters={"track": []}))], "Empty the track", "test")
        assert store.records(Scenario)
    with pytest.raises(TrackTooShortError):
        scenarios.run_scenario(plan, SCENARIO)


def test_a_print_never_replaces_a_file_unasked(plan, tmp_path):
    out = prints.write_report(plan, tmp_path / "plan")
    assert out.suffix == ".pdf"
    before = out.read_bytes()
    with pytest.raises(FileThereError):
        prints.write_report(plan, out)
    assert out.read_bytes() == before
    prints.write_report(plan, out, paper="Letter", overwrite=True)
    assert out.read_bytes() != before


def test_a_full_disk_leaves_the_old_plan(plan, tmp_path):
    """A file system of 1 MB holds the plan, but neither another print nor its backup."""
    mount = tmp_path / "small"
    mount.mkdir()
    if os.name != "posix" or os.geteuid() or os.system(f"mount -t tmpfs -o size=1m tmpfs '{mount}' 2>/dev/null"):
        pytest.skip("only root can mount a small file system here")
    try:
        small = mount / "plan.gpkg"
        shutil.copy(plan, small)
        (mount / "ballast").write_bytes(b"x" * (shutil.disk_usage(mount).free - 20_000))
        before = counts(small)
        with pytest.raises(FileWriteError):
            prints.write_report(small, mount / "plan.pdf")
        assert sorted(file.name for file in mount.iterdir() if file.suffix == ".pdf" or ".part" in file.name) == []
        with pytest.raises(AppError):
            scenarios.run_scenario(small, SCENARIO, realizations=64)
        assert counts(small) == before
    finally:
        os.system(f"umount '{mount}'")


def test_a_folder_that_may_not_be_written(plan, tmp_path):
    folder = tmp_path / "closed"
    folder.mkdir()
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    if os.access(folder, os.W_OK):
        folder.chmod(0o700)
        (tmp_path / "file").write_text("in the way")
        folder = tmp_path / "file" / "below"  # root may write everywhere, but not below a file
    with pytest.raises(FileWriteError):
        prints.write_report(plan, folder / "plan.pdf")
    with pytest.raises(AppError):
        demonstration.build_demonstration(folder / "demo")


def test_results_are_plain_json(plan):
    run = scenarios.run_scenario(plan, SCENARIO, realizations=64)
    assert json.loads(json.dumps(run.to_row()))["results"]["people_recorded"] == 74_429


def test_every_scenario_of_the_example_can_be_simulated(plan):
    with open_plan(plan, read_only=True) as store:
        names = [scenario.name for scenario in store.records(Scenario)]
    assert len(names) == 7
    for name in names:
        run = scenarios.run_scenario(plan, name, realizations=64)
        assert run.results["person_hours"]["mean"] > 0, name
        assert run.provenance.startswith("synthetic")
