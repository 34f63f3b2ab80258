import shutil
from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QPushButton

from app.errors import FileThereError
from app.models.changes import edit
from app.models.site import Site
from app.ui.dialogs.print_changes import PrintChangesDialog
from app.ui.dialogs.write_plan import WritePlanDialog


def ran(qtbot, session, task):
    """Return what a task gave."""
    results, crashes = [], []
    task.succeeded.connect(results.append)
    task.failed.connect(lambda error: crashes.append(str(error)))
    task.crashed.connect(crashes.append)
    with qtbot.waitSignal(task.finished, timeout=60_000):
        session.run(task)
    assert crashes == []
    return results[0]


def test_the_plan_is_written_in_two_languages(qtbot, session, tmp_path):
    dialog = WritePlanDialog(session)
    qtbot.addWidget(dialog)
    dialog.file.line.setText(str(tmp_path / "plan.pdf"))
    dialog.second.setCurrentIndex(dialog.second.findData("es"))
    assert ran(qtbot, session, dialog.task) == tmp_path / "plan.pdf"
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_numbered_copies_are_a_file_each_and_replace_none(qtbot, session, tmp_path):
    dialog = WritePlanDialog(session)
    qtbot.addWidget(dialog)
    dialog.formats.setCurrentIndex(dialog.formats.findData("xlsx"))
    dialog.file.line.setText(str(tmp_path / "plan.xlsx"))
    dialog.copies.setValue(2)
    files = ran(qtbot, session, dialog.task)
    assert [file.name for file in files] == ["plan 1.xlsx", "plan 2.xlsx"]
    again = dialog.task
    with qtbot.waitSignal(again.failed, timeout=60_000):
        session.run(again)
    assert isinstance(session.unexpected.pop(), FileThereError)


def test_a_separate_print_is_written(qtbot, session, tmp_path):
    dialog = WritePlanDialog(session, is_separate=True)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.kinds.count() > 10, timeout=20_000)
    assert not dialog.form.isRowVisible(dialog.copies)
    dialog.file.line.setText(str(tmp_path / "print.pdf"))
    assert ran(qtbot, session, dialog.task).exists()


@pytest.mark.parametrize("from_file", [False, True])
def test_changes_are_printed_since_an_edit_and_since_a_file(qtbot, session, plan, tmp_path, from_file):
    older = shutil.copy(plan, tmp_path / "older.gpkg")
    site = session.records(Site)[0]
    for number in range(2):
        now = next(one for one in session.records(Site) if one.id == site.id)
        assert session.edit(f"Edit {number}", [edit(now, replace(now, name=f"Renamed {number}"))])
    dialog = PrintChangesDialog(session)
    qtbot.addWidget(dialog)
    assert "Edit 0" in dialog.versions.itemData(0, Qt.ItemDataRole.ToolTipRole)
    if from_file:
        dialog.add_file(older)
    dialog.file.line.setText(str(tmp_path / "changes.pdf"))
    assert ran(qtbot, session, dialog.task).read_bytes().startswith(b"%PDF")


def test_stopping_all_editions_says_so_and_leaves_whole_files_only(qtbot, open_window, tmp_path, monkeypatch):
    out = tmp_path / "all"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    open_window.commands.write_all()
    dialog = open_window.findChild(QProgressDialog)
    qtbot.waitUntil(lambda: any(out.iterdir()), timeout=60_000)
    dialog.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: not open_window.is_busy, timeout=20_000)
    box = open_window.findChild(QMessageBox)
    assert "Stopped" in box.text()
    box.close()
    written = list(out.iterdir())
    assert 1 <= len(written) < 12
    for file in written:
        assert file.suffix == ".pdf"
        with PdfDocument(file) as document:
            assert len(document) > 10
