"""Findings in the window: shown live, mended by a button, undone."""

import pytest

from app.models.changes import add
from app.models.site import Site
from app.ui.completeness_view import CompletenessView
from app.ui.panels.checks import FindingsView
from tests.models.store_samples import a_site, an_id

LOST = (an_id("site", "lost 1"), an_id("site", "lost 2"))


@pytest.fixture
def panel(qtbot, session):
    sites = [a_site(f"lost {n}", lat=13.2567 + n / 100, lon=61.1234) for n in (1, 2)]
    session.edit("Add", [add(site) for site in sites])
    panel = FindingsView(session)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.view.rows.rowCount() > 0, timeout=20_000)
    return panel


def pick(panel, record_id, code="sign_lost"):
    view = panel.view
    rows = [view.rows.row(view.rows.index(n, 0)) for n in range(view.rows.rowCount())]
    number = next(n for n, row in enumerate(rows) if row.code == code and record_id in (None, row.id))
    view.setCurrentIndex(view.rows.index(number, 0))


def test_one_finding_is_mended_then_all_like_it_and_undo_takes_back(qtbot, session, panel):
    assert not panel.fix_one.isEnabled()
    pick(panel, LOST[0])
    panel.fix_one.click()
    qtbot.waitUntil(lambda: session.get(Site, LOST[0]).lon == -61.1234, timeout=20_000)
    assert session.get(Site, LOST[1]).lon == 61.1234
    qtbot.waitUntil(lambda: not panel.fix_one.isEnabled(), timeout=20_000)  # checked again
    pick(panel, LOST[1])
    panel.fix_all.click()
    qtbot.waitUntil(lambda: session.get(Site, LOST[1]).lon == -61.1234, timeout=20_000)
    session.undo()
    assert session.get(Site, LOST[1]).lon == 61.1234
    assert session.store.history(1)[0].author == "Ana"


def test_what_has_no_safe_fix_offers_none(panel):
    pick(panel, None, "wind_basis")
    assert not panel.fix_one.isEnabled()


def test_completeness_is_shown_as_bars_by_group(qtbot, session):
    panel = CompletenessView(session)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.view.rows.rowCount() > 0, timeout=20_000)
    assert "Records without a date" in panel.summary.text()
    all_rows = panel.view.rows.rowCount()
    assert panel.view.rows.index(0, 2).data().split() == ["░" * 10, "0%"]
    panel.by.setCurrentIndex(1)
    assert panel.view.rows.rowCount() > all_rows
    panel.by.setCurrentIndex(2)
    assert panel.view.rows.rowCount() == 0
    session.edit("Add", [add(a_site("first", tier=1))])
    qtbot.waitUntil(lambda: panel.view.rows.rowCount() > 0, timeout=20_000)
    assert "tier 1" in panel.view.rows.index(0, 0).data()
