from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from app.errors import PlanLockedError
from app.models.changes import add, edit
from app.models.choices import listed
from app.models.hazard_event import HazardEvent
from app.models.power import PowerSupply
from app.models.record import Record, new_id, record_specs
from app.models.scenario import Scenario
from app.models.site import Site, SiteKind
from app.operations.assumed_values import assumed_values
from app.paths import resources
from app.planning.reference import read_rows
from app.ui.assumed import AssumedValues
from app.ui.cells import UNKNOWN
from app.ui.field_editors import Choice
from app.ui.forms import RecordForm
from app.ui.moment_slider import MomentSlider
from app.ui.record_names import names_in
from app.ui.session import Session
from tests.ui.conftest import locked


def form_of(qtbot, session: Session, record):
    values = {name: getattr(record, name) for name in record.to_row()}
    form = RecordForm(type(record), values, names_in(session), "Edit", None)
    qtbot.addWidget(form)
    form.show_assumed(assumed_values(session.path, record))
    return form


def without(session, record, *names):
    """Return the record in the plan, with fields that nobody knows any more."""
    bare = type(record).from_row(record.to_row() | dict.fromkeys(names))
    assert session.edit("x", [edit(record, bare)])
    return bare


def test_what_a_simulation_assumes_is_marked_and_stays_unknown(qtbot, session):
    supply = without(session, session.records(PowerSupply)[0], "battery_h", "battery_kwh", "has_generator", "fuel_h")
    form = form_of(qtbot, session, supply)
    assert form._editors["battery_h"].placeholderText().startswith("assumed: ")
    assert "simulations take this value" in form._editors["battery_h"].toolTip()
    assert "assumed" not in form._editors["battery_year"].placeholderText()  # a usual age, no year that anybody knows
    form.accept()
    assert form.record == supply  # shown, not entered


def test_a_choice_says_what_is_assumed(qtbot, session):
    site = without(session, session.records(Site)[0], "structure_kind")
    form = form_of(qtbot, session, site)
    box = form._editors["structure_kind"]
    assert isinstance(box, Choice)
    assert box.currentText().startswith("assumed: ")
    assert box.value() is None


def long_choice(qtbot, chosen):
    words = ("Copper", "Fiber", "Laser", "Microwave", "Power line", "Satellite", "Submarine cable", "VHF", "UHF")
    box = Choice([("—", None), *((word, word) for word in words)])
    box.set_value(chosen)
    qtbot.addWidget(box)
    return box


@pytest.mark.parametrize(
    ("typed", "meant", "shown"),
    [
        ("mic", "Microwave", "Microwave"),
        ("vhf", "VHF", "VHF"),
        ("hf", "Copper", "Copper"),  # two have it
        ("xyz", "Copper", "Copper"),
        ("", None, "—"),
    ],
)
def test_what_is_typed_stands_for_the_only_entry_that_has_it(qtbot, typed, meant, shown):
    box = long_choice(qtbot, "Copper")
    box.lineEdit().setText(typed)
    assert box.value() == meant  # a table takes it before the focus goes
    box.lineEdit().editingFinished.emit()
    assert (box.value(), box.currentText()) == (meant, shown)


def test_the_second_of_two_with_one_name_can_be_chosen(qtbot):
    box = Choice([("Hill", "first"), ("Hill", "second"), *((str(n), n) for n in range(9))])
    qtbot.addWidget(box)
    box.set_value("second")
    box.lineEdit().editingFinished.emit()
    assert box.value() == "second"


def scroll(widget):
    """Turn the wheel over a widget and return whether it took that."""
    middle, down = QPointF(widget.rect().center()), QPoint(0, -120)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(middle, middle, QPoint(), down, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_scrolling_a_page_turns_nothing_on_it(qtbot):
    box, moment = long_choice(qtbot, "Copper"), MomentSlider()
    qtbot.addWidget(moment)
    moment.show_times([0.0, 1.0, 2.0])
    moment.slider.setValue(1)
    assert not scroll(box)
    assert not scroll(moment.slider)
    assert (box.value(), moment.slider.value()) == ("Copper", 1)


def test_what_was_entered_is_not_thrown_away_by_escape_alone(qtbot, session):
    form = form_of(qtbot, session, session.records(Site)[0])
    form.show()
    form.reject()
    assert not form.isVisible()  # nothing was entered
    form.show()
    form._editors["name"].setText("Typed for an hour")
    form.reject()
    (box,) = form.findChildren(QMessageBox)
    assert form.isVisible()
    box.button(QMessageBox.StandardButton.No).click()
    assert form.isVisible()
    form.reject()
    form.findChildren(QMessageBox)[-1].button(QMessageBox.StandardButton.Yes).click()
    assert not form.isVisible()


def test_what_is_recorded_is_not_marked(qtbot, session):
    site = next(site for site in session.records(Site) if site.design_wind_ms is not None)
    form = form_of(qtbot, session, site)
    assert "assumed" not in form._editors["design_wind_ms"].placeholderText()


def marked(form, name):
    return form._editors[name].placeholderText()


def test_what_would_be_assumed_is_marked_while_a_new_site_is_entered_and_follows_its_kind(qtbot, session):
    form = RecordForm(Site, {"id": new_id()}, names_in(session), "New", None)
    qtbot.addWidget(form)
    AssumedValues(form, session)
    for kind, wind in (("bts", "50"), ("core", "60")):  # resources/defaults/site.csv
        form._editors["kind"].set_value(SiteKind(kind))
        qtbot.waitUntil(lambda wind=wind: marked(form, "design_wind_ms") == f"assumed: {wind}", timeout=10_000)
    form._editors["design_wind_ms"].setText("45")
    form._draft()
    qtbot.waitUntil(lambda: "assumed" not in marked(form, "design_wind_ms"), timeout=10_000)


def test_a_new_power_supply_assumes_by_its_site(qtbot, session):
    bare = replace(session.records(Site)[0], id=new_id(), code=None, name="Bare hill", kind=SiteKind("mwr"))
    assert session.edit("x", [add(bare)])
    form = RecordForm(PowerSupply, {"id": new_id()}, names_in(session), "New", None)
    qtbot.addWidget(form)
    AssumedValues(form, session)
    form._draft()
    qtbot.waitUntil(lambda: not session.is_busy, timeout=10_000)
    assert marked(form, "battery_h") == UNKNOWN
    form._editors["site_id"].set_value(bare.id)
    qtbot.waitUntil(lambda: marked(form, "battery_h") == "assumed: 12", timeout=10_000)
    assert form._editors["has_generator"].itemText(0) == "assumed: No"


def test_a_form_stays_open_with_what_was_entered_while_another_program_holds_the_plan(qtbot, session, plan):
    site = session.records(Site)[0]
    values = {name: getattr(site, name) for name in site.to_row()}

    def keep(after):
        return session.edit("x", [edit(site, after)])

    form = RecordForm(Site, values, names_in(session), "Edit", None, keep=keep)
    qtbot.addWidget(form)
    form.show()
    form._editors["address"].setText("Hill Road")
    with locked(plan):
        form.accept()
    assert isinstance(session.unexpected.pop(), PlanLockedError)
    assert form.isVisible()
    assert form.record is None
    assert form._editors["address"].text() == "Hill Road"
    form.accept()
    assert not form.isVisible()
    assert session.get(Site, site.id).address == "Hill Road"


def test_a_required_field_that_is_empty_is_named_in_a_plain_sentence(qtbot, session):
    form = RecordForm(Site, {"id": new_id()}, names_in(session), "New", None)
    qtbot.addWidget(form)
    form.accept()
    assert form._problem.text() == "Name is required. Please fill it in."
    form._editors["name"].setText("North Hill")
    form.accept()
    assert form._problem.text() == "Kind is required. Please fill it in."


def test_spare_parts_are_typed_as_names_with_numbers(qtbot, session):
    scenario = session.records(Scenario)[0]
    form = form_of(qtbot, session, scenario)
    line = form._editors["spares"]
    line.setText("mast or tower 2, cable_aerial: 10")
    form.accept()
    assert form.record.spares == {"mast": 2, "cable_aerial": 10}
    again = form_of(qtbot, session, form.record)
    assert again._editors["spares"].text() == "Mast or tower 2, Aerial cable 10"
    for wrong in ("mast many", "gold 3"):
        again._editors["spares"].setText(wrong)
        again.accept()
        assert again.record is None
        assert wrong.removesuffix(" 3") in again._problem.text()
        assert "Aerial cable" in again._problem.text()
    again._editors["spares"].setText("")
    again.accept()
    assert again.record.spares == {}


def test_every_setting_of_a_scenario_is_edited_and_explained(qtbot, session):
    scenario = session.records(Scenario)[0]
    values = {name: getattr(scenario, name) for name in scenario.to_row()}
    form = RecordForm(Scenario, values, names_in(session), "Edit", explains=True)
    qtbot.addWidget(form)
    own = {spec.name for spec in record_specs(Scenario)} - {spec.name for spec in record_specs(Record)}
    assert own - form._editors.keys() == {"settings"}  # which nothing reads and no form shows while it is empty
    shown = [label.text() for label in form.findChildren(QLabel)]
    assert "Multiplies the intensity of every event.\nFrom 0 to 5." in shown
    presets = form._editors["repair_preset"]
    known = {presets.itemData(i) for i in range(presets.count())}
    assert known == {None, *(path.stem for path in (resources() / "repair").glob("*.csv"))}


def test_a_preset_that_nobody_knows_any_more_is_kept(qtbot, session):
    scenario = replace(session.records(Scenario)[0], repair_preset="our_own_times")
    form = form_of(qtbot, session, scenario)
    assert form._editors["repair_preset"].currentText() == "our_own_times"
    form.accept()
    assert form.record.repair_preset == "our_own_times"


def test_every_kind_of_repair_has_its_words():
    kinds = {row["repair"] for path in (resources() / "repair").glob("*.csv") for row in read_rows(path)}
    assert kinds == set(listed("recovery/repair_kinds.csv"))


def test_the_events_of_a_scenario_stand_first_and_a_short_explanation_takes_one_line(qtbot, session):
    scenario = session.records(Scenario)[0]
    last = max(session.records(HazardEvent), key=lambda event: event.name)
    values = {name: getattr(scenario, name) for name in scenario.to_row()} | {"hazard_event_ids": (last.id,)}
    form = RecordForm(Scenario, values, names_in(session), "Edit", explains=True)
    qtbot.addWidget(form)
    form.show()
    assert form._editors["hazard_event_ids"].item(0).text() == last.name
    assert form._editors["hazard_event_ids"].value() == (last.id,)
    (short,) = [one for one in form.findChildren(QLabel) if one.text().startswith("From 1 to ")]
    qtbot.waitUntil(lambda: short.height() < 2 * short.fontMetrics().height(), timeout=2000)
