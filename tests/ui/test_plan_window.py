import pytest
from PySide6.QtCore import Qt

from app.errors import PlanLockedError
from app.models.paper import SectionText, TextState
from app.models.store.plan_file import open_plan
from app.ui.writing.plan_window import PlanWindow
from tests.ui.conftest import locked

ROLE = Qt.ItemDataRole.UserRole


@pytest.fixture
def plan_window(qtbot, session):
    window = PlanWindow(session)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window._outlining is None, timeout=60_000)
    return window


def settle(qtbot, window):
    qtbot.waitUntil(lambda: window._outlining is None and window._printing is None, timeout=60_000)


def pick(window, key):
    item = next(item for item in every(window) if item.data(0, ROLE) and item.data(0, ROLE).key == key)
    window.outline.setCurrentItem(item)


def every(window):
    tree = window.outline
    found = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    return found + [item.child(i) for item in found for i in range(item.childCount())]


def test_outline_editor_and_preview_belong_together(qtbot, session, plan, plan_window):
    settle(qtbot, plan_window)
    assert plan_window.preview.pages is not None
    assert len(plan_window.preview.pages) > 10
    pick(plan_window, "legal")
    assert plan_window.editor.title.text() == "Legal and regulatory framework"
    assert plan_window.preview.page.value() > 1
    plan_window.editor.text.setPlainText("The Telecommunications Act binds all operators. {{people_recorded}} people.")
    plan_window.editor.states.setCurrentIndex(plan_window.editor.states.findData("ready"))
    plan_window.editor.keep()
    with open_plan(plan) as store:
        (text,) = [t for t in store.records(SectionText) if (t.section, t.language) == ("legal", "en")]
    assert (text.state, text.author) == (TextState.READY, "Ana")
    plan_window.refresh()
    settle(qtbot, plan_window)
    states = {item.data(0, ROLE).key: item.data(0, ROLE).state for item in every(plan_window) if item.data(0, ROLE)}
    assert states["legal"] == "ready"
    session.undo()


def test_going_to_another_section_keeps_what_was_written(session, plan_window):
    before = len(session.records(SectionText))
    pick(plan_window, "governance")
    plan_window.editor.text.appendPlainText("One more sentence.")
    pick(plan_window, "summary")
    texts = session.records(SectionText)
    assert any("One more sentence." in (text.body or "") for text in texts)
    assert len(texts) in (before, before + 1)
    assert not plan_window.editor.text.isVisible()


def test_another_language_does_not_get_the_text_of_the_one_before(qtbot, session, plan_window):
    pick(plan_window, "legal")
    plan_window.editor.text.setPlainText("In English.")
    settle(qtbot, plan_window)
    box = plan_window.languages
    box.setCurrentIndex(box.findData("es"))
    box.activated.emit(box.currentIndex())
    settle(qtbot, plan_window)
    written = {(text.section, text.language) for text in session.records(SectionText) if text.body == "In English."}
    assert written == {("legal", "en")}


def test_what_cannot_be_kept_stays_in_the_editor(qtbot, session, plan, plan_window):
    settle(qtbot, plan_window)
    pick(plan_window, "legal")
    plan_window.editor.text.setPlainText("Written while QGIS saves.")
    with locked(plan):
        pick(plan_window, "summary")
    (told,) = [session.unexpected.pop()]
    assert isinstance(told, PlanLockedError)
    assert plan_window.editor.text.toPlainText() == "Written while QGIS saves."
    assert plan_window.outline.currentItem().data(0, ROLE).key == "legal"
    pick(plan_window, "summary")
    assert "Written while QGIS saves." in {text.body for text in session.records(SectionText)}


def test_figures_are_inserted_as_what_stays_up_to_date(plan_window):
    pick(plan_window, "legal")
    actions = plan_window.editor.figures.menu().actions()
    assert any("Category 4 hurricane" in action.text() for action in actions)
    next(action for action in actions if "People recorded" in action.text()).trigger()
    assert "{{people_recorded}}" in plan_window.editor.text.toPlainText()


def test_a_closed_plan_closes_its_window_and_keeps_what_was_written(session, plan, plan_window):
    pick(plan_window, "legal")
    plan_window.editor.text.setPlainText("Written last.")
    session.close()
    assert not plan_window.isVisible()
    with open_plan(plan) as store:
        assert "Written last." in {text.body for text in store.records(SectionText)}
