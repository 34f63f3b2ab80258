from PySide6.QtGui import QColor, QImage

from app.models.attachment import Attachment
from app.models.site import Site
from app.models.store.plan_file import open_plan
from app.ui.attachments import AttachmentsBox


def test_a_photo_is_attached_shown_saved_and_removed(qtbot, session, plan, tmp_path):
    photo, copy = tmp_path / "mast.png", tmp_path / "copy.png"
    picture = QImage(64, 48, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    picture.save(str(photo))
    site = session.records(Site)[0]
    box = AttachmentsBox(session, site)
    qtbot.addWidget(box)
    box.attach([photo])
    assert box.list.count() == 1
    assert "mast.png" in box.list.item(0).text()
    with open_plan(plan) as store:
        (kept,) = store.records(Attachment)
        assert (kept.record_id, kept.disclosure) == (site.id, site.disclosure)
        assert store.content(kept.sha256) == photo.read_bytes()
    session.write_content(kept.sha256, copy)
    assert copy.read_bytes() == photo.read_bytes()
    box.list.setCurrentRow(0)
    box.remove()
    assert box.list.count() == 0
    session.undo()
    box.reload()
    assert box.list.count() == 1


def test_a_file_that_is_gone_is_said_and_nothing_is_attached(qtbot, session, tmp_path):
    box = AttachmentsBox(session, session.records(Site)[0])
    qtbot.addWidget(box)
    with qtbot.waitSignal(session.refused):
        box.attach([tmp_path / "gone.jpg"])
    session.unexpected.clear()
    assert session.records(Attachment) == ()
