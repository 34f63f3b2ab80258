import pytest

from app.models.fragility_curve import FragilityCurve
from app.ui.curve_form import CurveForm
from app.ui.states_editor import StatesEditor

KEPT = {
    "states": [
        {"state": "slight", "median": 20.0, "beta": 0.3},
        {"state": "extensive", "design_factor": 1.2, "beta": 0.2},
        {"state": "complete", "points": [[30.0, 0.0], [60.0, 1.0]]},
        {"state": "bent", "median": 70.0, "beta": 0.1},
    ]
}
VALUES = {"id": "own", "measure": "wind", "asset": "site", "repair": "mast"}


def settle(qtbot, session):
    qtbot.waitUntil(lambda: not session.is_busy, timeout=20_000)


@pytest.fixture
def form(qtbot, session):
    form = CurveForm(session, dict(VALUES), "New")
    qtbot.addWidget(form)
    form.show()
    return form


def type_state(states, row, **texts):
    for column, name in enumerate(("median", "design_factor", "beta", "points"), 1):
        if name in texts:
            states.table.item(row, column).setText(texts[name])


def test_states_come_back_as_they_were(qtbot):
    editor = StatesEditor()
    qtbot.addWidget(editor)
    assert editor.value() == {}
    editor.set_value(KEPT)
    assert editor.value() == KEPT
    editor.table.selectRow(1)
    editor._delete()
    assert [state["state"] for state in editor.value()["states"]] == ["slight", "complete", "bent"]


def test_a_curve_is_typed_plotted_and_kept(qtbot, session, form):
    for _ in range(3):
        form.states.add_state()
    form.states.table.selectRow(0)
    form.states._delete()
    form.states.table.selectRow(0)
    form.states._delete()
    form.states.table.cellWidget(0, 0).setCurrentIndex(3)  # complete: all that a mast knows
    type_state(form.states, 0, median="45.5", beta="0.2")
    form._editors["measure"].set_value(FragilityCurve(name="n", **VALUES | {"measure": "wind"}).measure)
    form.plot()
    settle(qtbot, session)
    assert "At" in form.chart.accessibleDescription()
    form._editors["name"].setText("Our masts")
    with qtbot.waitSignal(form.accepted, timeout=20_000):
        form.accept()
    assert form.record.states == {"states": [{"state": "complete", "median": 45.5, "beta": 0.2}]}


def test_what_simulations_cannot_use_is_said_and_not_kept(qtbot, session, form):
    form._editors["name"].setText("Our masts")
    form.states.add_state()
    for texts, reason in (({"median": "much"}, "cannot be used"), ({"median": "40", "beta": "0.2"}, "no repair time")):
        type_state(form.states, 0, **texts)
        form.accept()
        settle(qtbot, session)
        assert reason in form._problem.text()
        assert form.isVisible()
    form.plot()
    type_state(form.states, 0, beta="-1")
    form.plot()
    settle(qtbot, session)
    assert form.chart.accessibleDescription() == ""


def test_the_table_opens_this_form(qtbot, open_window, monkeypatch):
    shown = []
    monkeypatch.setattr(CurveForm, "exec", lambda form: shown.append(form) or 0)
    open_window.session.wanted.emit("new_record", (FragilityCurve, dict(VALUES) | {"states": KEPT}))
    (form,) = shown
    assert form.states.value() == KEPT
    qtbot.waitUntil(lambda: not open_window.is_busy, timeout=20_000)
