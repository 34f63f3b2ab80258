"""Every print of a real plan file, in any format, language and edition, and what happens where it cannot be written."""

import json
import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from app.cli import main
from app.errors import (
    AssetUnknownError,
    CancelledError,
    FileThereError,
    FileWriteError,
    FormatUnknownError,
    LanguageUnknownError,
    PrintUnknownError,
    RevisionUnknownError,
)
from app.i18n import languages
from app.models.changes import add
from app.models.paper import Recipient
from app.models.record import new_id
from app.models.site import Site
from app.models.store.plan_file import open_plan
from app.operations import demonstration, prints
from app.operations.plans import create_plan


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return demonstration.build_demonstration(tmp_path_factory.mktemp("demo") / "Lifeline demo").plan


@pytest.fixture
def plan(built, tmp_path):
    return Path(shutil.copy(built, tmp_path / "plan.gpkg"))


@pytest.fixture
def small(tmp_path):
    """Return a plan of one site: what holds of every plan need not print the demonstration."""
    path = tmp_path / "plan.gpkg"
    create_plan(path, "DM")
    with open_plan(path) as store:
        store.apply([add(Site(id=new_id(), name="Hill", kind="bts", lat=15.4, lon=-61.4))], "A site", "test")
    return path


def text_of(path):
    with pypdfium2.PdfDocument(path) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def test_every_print_that_is_listed_is_written(plan, tmp_path):
    listed = prints.list_prints()
    assert {"executive_brief", "asset_card", "atlas", "radio_plan", "message_form"} <= {p.name for p in listed}
    for one in listed:
        out = prints.write_print(plan, one.name, tmp_path / one.name)
        assert text_of(out)[0].startswith((one.title, "SYNTHETIC"))
        if shutil.which("qpdf"):
            subprocess.run(["qpdf", "--check", out], check=True, capture_output=True)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_brief_of_the_demonstration_has_two_pages(plan, tmp_path, paper):
    out = prints.write_print(plan, "executive_brief", tmp_path / "brief.pdf", paper=paper)
    assert len(text_of(out)) == 2


def test_a_print_about_one_site_finds_it_by_code_name_and_id(plan, tmp_path):
    card = prints.write_print(plan, "asset_card", tmp_path / "card.pdf", asset="SYN-VC-CORE-01")
    assert len(text_of(card)) == 1
    form = prints.write_print(plan, "damage_form", tmp_path / "form.pdf", asset="Kingstown core (synthetic)")
    assert "SYN-VC-CORE-01" in text_of(form)[0]
    with pytest.raises(AssetUnknownError):
        prints.write_print(plan, "asset_card", tmp_path / "x.pdf", asset="nothing")


def test_numbered_copies_say_number_and_recipient_on_every_page(small, tmp_path):
    files = prints.write_copies(small, tmp_path / "plan.pdf", copies=3, recipients=["Harbor master", "Police"])
    assert [file.name for file in files] == ["plan 1.pdf", "plan 2.pdf", "plan 3.pdf"]
    notes = ["Copy 1 of 3 · Harbor master", "Copy 2 of 3 · Police", "Copy 3 of 3"]
    for file, note in zip(files, notes, strict=True):
        assert all(note in page for page in text_of(file))


def test_copies_are_for_the_distribution_list_of_their_edition(small, tmp_path):
    listed = [("Harbor master", 2, "public"), ("Cabinet", 1, "public"), ("Police", 1, "restricted")]
    with open_plan(small) as store:
        people = [Recipient(id=new_id(), name=n, copy_number=c, edition=e) for n, c, e in listed]
        store.apply([add(one) for one in people], "List", "test")
    files = prints.write_copies(small, tmp_path / "plan.pdf", copies=1, edition="public")
    for file, note in zip(files, ["Copy 1 of 2 · Cabinet", "Copy 2 of 2 · Harbor master"], strict=True):
        assert all(note in page for page in text_of(file))


def test_all_languages_and_editions_are_written_at_once(small, tmp_path):
    shares = []
    files = prints.write_all_reports(small, tmp_path / "new" / "folder", progress=shares.append)
    assert len(files) == 3 * len(languages())
    assert all(file.exists() for file in files)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    with pytest.raises(FileThereError):
        prints.write_all_reports(small, tmp_path / "new" / "folder")


def test_stopping_leaves_whole_files_only(small, tmp_path):
    def stop(share):
        if share > 0.6:
            raise CancelledError

    with pytest.raises(CancelledError):
        prints.write_all_reports(small, tmp_path / "out", progress=stop)
    files = list((tmp_path / "out").iterdir())
    assert 1 <= len(files) < 3 * len(languages())
    assert all(len(text_of(file)) > 10 for file in files)


@pytest.mark.parametrize("format", ["pdf", "docx", "xlsx"])
def test_the_ending_of_the_file_is_its_format(small, tmp_path, format):
    out = prints.write_report(small, tmp_path / f"plan.{format}", edition="public")
    assert out.read_bytes()[:2] == (b"%P" if format == "pdf" else b"PK")
    assert prints.write_report(small, tmp_path / "v1.0", format=format).name == f"v1.0.{format}"


def test_paper_is_usual_in_the_country_unless_asked_for(plan, tmp_path):
    sizes = []
    for paper in (None, "Legal"):
        out = prints.write_print(plan, "request_form", tmp_path / "p.pdf", paper=paper, overwrite=True)
        with pypdfium2.PdfDocument(out) as document:
            sizes.append(tuple(round(side) for side in document[0].get_size()))
    assert sizes == [(595, 842), (612, 1008)]


def test_what_is_asked_for_and_is_not_there(plan, tmp_path):
    with pytest.raises(PrintUnknownError):
        prints.write_print(plan, "poster", tmp_path / "x.pdf")
    with pytest.raises(LanguageUnknownError):
        prints.write_report(plan, tmp_path / "x.pdf", language="tlh")
    with pytest.raises(FormatUnknownError):
        prints.write_report(plan, tmp_path / "x.pdf", format="papyrus")
    with pytest.raises(RevisionUnknownError):
        prints.write_difference(plan, tmp_path / "x.pdf", revision=999)
    assert not (tmp_path / "x.pdf").exists()


def test_the_difference_to_a_revision_and_to_another_file(plan, tmp_path):
    same = prints.write_difference(plan, tmp_path / "same.pdf", other=plan)
    assert "No record was added, removed or changed." in " ".join(text_of(same))
    older = prints.write_difference(plan, tmp_path / "older.pdf", revision=2)
    assert "Category 4 hurricane" in " ".join(text_of(older))


@pytest.mark.parametrize("format", ["pdf", "docx", "xlsx"])
def test_a_target_that_another_program_holds_is_an_error_and_stays(small, tmp_path, format, monkeypatch):
    """Windows refuses to replace an open file; nothing else here behaves so, so the refusal is made."""
    out = tmp_path / f"plan.{format}"
    out.write_text("open in Word")

    def refuse(self, target):
        error = PermissionError(13, "The process cannot access the file because it is being used by another process")
        error.winerror = 32
        raise error

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(FileWriteError, match="another program has it open"):
        prints.write_report(small, out, overwrite=True)
    assert out.read_text() == "open in Word"
    assert {file.name for file in tmp_path.iterdir() if file.is_file()} == {"plan.gpkg", out.name}


@pytest.mark.parametrize("format", ["pdf", "docx", "xlsx"])
def test_a_target_that_is_a_folder_or_in_none_is_an_error(small, tmp_path, format):
    (tmp_path / f"a.{format}").mkdir()
    with pytest.raises(FileWriteError):
        prints.write_report(small, tmp_path / f"a.{format}", overwrite=True)
    with pytest.raises(FileWriteError):
        prints.write_report(small, tmp_path / "missing" / f"a.{format}")
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileWriteError):
        prints.write_all_reports(small, tmp_path / "file" / "out", format=format)


def test_prints_by_command(small, tmp_path, capsys):
    assert main(["print", str(small), "--list", "--json"]) == 0
    names = [entry["name"] for entry in json.loads(capsys.readouterr().out)["prints"]]
    assert "contact_sheet" in names
    out = tmp_path / "c.docx"
    assert main(["print", str(small), "contact_sheet", "--out", str(out), "--second-language", "en", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["file"] == str(out)
    assert main(["print", str(small), "contact_sheet"]) == 2  # whereto?
    assert main(["print", str(small), "poster", "--out", str(out)]) == 1
    assert main(["difference", str(small), "--since", "1", "--out", str(tmp_path / "d.pdf")]) == 0
    assert main(["report", str(small), "--all", "--out", str(tmp_path / "all"), "--format", "xlsx"]) == 0
    assert len(list((tmp_path / "all").glob("*.xlsx"))) == 3 * len(languages())
    assert main(["report", str(small), "--recipient", "Police", "--out", str(tmp_path / "p.pdf"), "--json"]) == 0
    capsys.readouterr()
    assert (tmp_path / "p 1.pdf").exists()
