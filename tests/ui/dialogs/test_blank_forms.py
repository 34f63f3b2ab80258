from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from app.operations.imports import plan_import
from app.ui.dialogs.blank_forms import BlankFormsDialog


def test_forms_are_written_from_the_window_and_read_back_without_a_mapping(qtbot, open_window, tmp_path, monkeypatch):
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))

    def choose(dialog):
        dialog._kinds.set_value(["site", "link"])
        dialog._languages.set_value(["es", "pt"])
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(BlankFormsDialog, "exec", choose)
    open_window.commands.write_forms()
    qtbot.waitUntil(lambda: bool(open_window.findChildren(QMessageBox)), timeout=20_000)
    assert {file.name for file in out.iterdir()} == {f"{k}_{c}.xlsx" for k in ("site", "link") for c in ("es", "pt")}
    (told,) = open_window.findChildren(QMessageBox)
    assert told.text().endswith(": 4.")
    told.close()
    (table,) = plan_import(open_window.session.path, [out / "site_es.xlsx"]).tables
    assert table.kind == "site"


def test_nothing_chosen_cannot_be_written(qtbot, session):
    dialog = BlankFormsDialog(session)
    qtbot.addWidget(dialog)
    assert dialog._write.isEnabled()
    dialog._languages.set_value([])
    assert not dialog._write.isEnabled()
