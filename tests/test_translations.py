"""Every language of the menu is complete, says what the source says, and is the one that the program reads."""

import ast
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.i18n import formatter_for, translate_for
from resources.i18n import update

FILES = sorted(update.FOLDER.glob("app_*.ts"))
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def messages(file):
    """(context, source, translation, is finished) of every text."""
    for context in ElementTree.parse(file).getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            translation = message.find("translation")
            done = translation.get("type") is None and bool(translation.text)
            yield name, message.findtext("source"), translation.text or "", done


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated_and_keeps_its_placeholders(file):
    unfinished = [(context, source) for context, source, _, done in messages(file) if not done]
    assert unfinished == []
    changed = [
        (context, source, text)
        for context, source, text, _ in messages(file)
        if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(text))
    ]
    assert changed == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_files_are_up_to_date_with_the_source(file, tmp_path):
    if not Path(update.tool("pyside6-lupdate")).exists():
        pytest.skip("the Qt tools are not beside this Python")
    copy = tmp_path / file.name
    shutil.copy(file, copy)
    update.collect(copy)
    assert {(c, s) for c, s, _, _ in messages(copy)} == {(c, s) for c, s, _, _ in messages(file)}
    update.release(file, tmp_path / "app.qm")
    assert (tmp_path / "app.qm").read_bytes() == file.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_program_reads_it(file):
    translate = translate_for(file.stem.removeprefix("app_"))
    context, source, text, _ = next(m for m in messages(file) if m[0] == "records" and m[1] != m[2])
    assert translate(context, source) == text
    assert translate("records", "no such text") == "no such text"


def test_numbers_are_written_as_people_read_them():
    assert formatter_for("es").number(1234567.5, 1) == "1.234.567,5"
    assert formatter_for("en").number(1234567.5, 1) == "1,234,567.5"


def test_a_missing_text_is_found(tmp_path):
    source = tmp_path / "x.ts"
    source.write_text(
        '<TS version="2.1" language="es"><context><name>a</name><message><source>{n} b</source>'
        '<translation type="unfinished"></translation></message></context></TS>'
    )
    assert [(context, done) for context, _, _, done in messages(source)] == [("a", False)]


def asked(tree):
    """(context, text) of every call of a Translate with two literals."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "translate":
            words = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
            if len(words) == 2:
                yield tuple(words)


def test_every_text_that_is_asked_for_is_collected_also_within_f_strings():
    known = {(context, source) for context, source, _, _ in messages(FILES[0])}
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (update.ROOT / "app").rglob("*.py")]
    found = {words for tree in trees for words in asked(tree)}
    assert len(found) > 1000
    assert found - known == set()
