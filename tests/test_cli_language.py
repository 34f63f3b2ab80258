"""The command line in the language of its user."""

import argparse
import ast
import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import docx
import pytest

from app import i18n
from app.cli import _parser, main
from app.models.procedure import Procedure
from app.models.store.plan_file import open_plan
from app.operations import demonstration
from app.settings import Settings
from app.text import untranslated

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return demonstration.build_demonstration(tmp_path_factory.mktemp("demo"))


SPANISH = (
    ("terminal", "Records: {n}", "Registros: {n}"),
    ("terminal", "the plan file (.gpkg)", "el archivo del plan (.gpkg)"),
    ("terminal", "List the records of one kind.", "Muestra los registros de un tipo."),
    ("terminal", "usage: ", "uso: "),
    ("terminal", "options", "opciones"),
    ("terminal", "error", "error"),
    ("terminal", "these arguments are missing: {0}", "faltan estos argumentos: {0}"),
    ("terminal", "{0} cannot be {1}; choose one of these: {2}", "{0} no puede ser {1}; elija uno de estos: {2}"),
    ("terminal", "{0} is not understood: {1}", "no se entiende {0}: {1}"),
    ("terminal", "write COLUMN=FIELD", "escriba COLUMNA=CAMPO"),
    ("fields", "Name", "Nombre"),
)


@pytest.fixture
def spanish(tmp_path, monkeypatch):
    """A folder of translations with a few words of Spanish."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    root = ElementTree.Element("TS", version="2.1", language="es")
    for context, source, translation in SPANISH:
        element = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(element, "name").text = context
        message = ElementTree.SubElement(element, "message")
        ElementTree.SubElement(message, "source").text = source
        ElementTree.SubElement(message, "translation").text = translation
    ElementTree.ElementTree(root).write(folder / "app_es.ts", "utf-8", xml_declaration=True)
    release = str(Path(sys.executable).with_name("pyside6-lrelease"))
    subprocess.run([release, "-silent", str(folder / "app_es.ts"), "-qm", str(folder / "app_es.qm")], check=True)
    monkeypatch.setattr(i18n, "translations", lambda: folder)
    i18n.translator_for.cache_clear()
    yield
    i18n.translator_for.cache_clear()


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("import",), "lifeline import: error: faltan estos argumentos: PLAN, FILE"),
        (("import", "p", "f", "--disclosure", "all"), "--disclosure no puede ser 'all'; elija uno de estos: "),
        (("import", "p", "f", "--map", "Altura"), "no se entiende --map: escriba COLUMNA=CAMPO"),
    ],
)
def test_a_wrong_command_line_is_refused_in_the_language_of_its_user(capsys, typed, said):
    with pytest.raises(SystemExit, match="2"):
        main(["--language", "es", *typed])
    assert said in capsys.readouterr().err


@pytest.mark.usefixtures("spanish")
def test_a_command_speaks_the_language_that_stands_before_it(demo, tmp_path, capsys):
    assert main(["--language", "es", "list", str(demo.plan), "site"]) == 0
    said = capsys.readouterr().out
    assert "Nombre" in said
    assert "Registros: " in said
    assert main(["list", str(demo.plan), "site", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["schema"] == "lifeline/list/1"
    with pytest.raises(SystemExit):
        main(["--language=es", "list", "--help"])
    said = capsys.readouterr().out
    assert "Muestra los registros de un tipo." in said
    assert "el archivo del plan (.gpkg)" in said
    assert said.startswith("uso: ")
    assert "opciones" in said
    forms = ["--language", "es", "forms", "--out", str(tmp_path / "f"), "--kind", "site", "--language", "fr", "--json"]
    assert main(forms) == 0
    assert [Path(file).name for file in json.loads(capsys.readouterr().out)["files"]] == ["site_fr.xlsx"]


@pytest.fixture
def chose_french(tmp_path, monkeypatch):
    """French is what the user chose in the window."""
    settings = Settings(path=tmp_path / "settings.json", language="fr")
    settings.save()
    monkeypatch.setattr("app.settings.settings_folder", lambda: tmp_path)


@pytest.mark.parametrize(
    ("before", "after", "title"),
    [
        ((), (), "Feuille de contacts"),
        (("--language", "es"), (), "Hoja de contactos"),
        ((), ("--language", "pt"), "Folha de contatos"),
        (("--language", "es"), ("--language", "en"), "Contact sheet"),
        (("--language", "de"), (), "Contact sheet"),
    ],
)
def test_a_print_is_in_the_language_that_was_chosen(demo, capsys, chose_french, before, after, title):
    assert main([*before, "print", str(demo.plan), "--list", "--json", *after]) == 0
    titles = {one["name"]: one["title"] for one in json.loads(capsys.readouterr().out)["prints"]}
    assert titles["contact_sheet"] == title


def test_what_a_command_writes_is_in_the_language_that_was_chosen(demo, tmp_path, chose_french):
    plan, out = tmp_path / "plan.gpkg", tmp_path / "contacts.docx"
    assert main(["new", str(plan), "--country", "VC"]) == 0
    assert main(["propose", str(plan), "procedure"]) == 0
    with open_plan(plan) as store:
        assert "Activer le plan" in {one.name for one in store.records(Procedure)}
    assert main(["print", str(demo.plan), "contact_sheet", "--out", str(out)]) == 0
    assert "Qui appeler" in {paragraph.text for paragraph in docx.Document(str(out)).paragraphs}


def test_numbers_are_written_as_the_language_writes_them(demo, capsys):
    people = {}
    for language in ("en", "de"):
        assert main(["--language", language, "criticality", str(demo.plan), "--most", "1"]) == 0
        people[language] = capsys.readouterr().out.strip().splitlines()[-1].split()[1]
    assert people["de"] == people["en"].replace(",", ".")
    assert "." in people["de"]


def _parsers(parser):
    yield parser
    for action in parser._actions:
        for sub in (action.choices or {}).values() if action.nargs == argparse.PARSER else ():
            yield from _parsers(sub)


def test_everything_that_can_be_typed_is_explained():
    found = list(_parsers(_parser(untranslated)))
    assert len(found) > 30
    silent = [(p.prog, a.dest) for p in found for a in p._actions if a.nargs != argparse.PARSER and not a.help]
    assert silent == []


def test_the_translators_get_every_text_of_the_terminal(tmp_path):
    """The texts that parsers carry are those that lupdate collects: a help text without a mark stays English."""
    update = str(Path(sys.executable).with_name("pyside6-lupdate"))
    sources = [
        str(ROOT / "app" / "cli.py"),
        str(ROOT / "app" / "command.py"),
        *map(str, sorted((ROOT / "app" / "commands").glob("*.py"))),
    ]
    subprocess.run([update, *sources, "-ts", str(tmp_path / "x.ts")], check=True, capture_output=True)
    contexts = ElementTree.parse(tmp_path / "x.ts").getroot().iter("context")
    (marked,) = [
        {m.findtext("source") for m in c.iter("message")} for c in contexts if c.findtext("name") == "terminal"
    ]
    parsers = list(_parsers(_parser(untranslated)))
    carried = {action.help for parser in parsers for action in parser._actions if action.help}
    carried |= {text for parser in parsers for text in (parser.description, parser.epilog) if text}
    assert carried - marked == set()
    assert {"Records: {n}", "people cut off", "Stopped. Nothing was changed."} <= marked


def test_errors_say_their_reasons_in_the_language(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("app.cli.translate_for", lambda _: shouted)
    plan, file = tmp_path / "x.gpkg", tmp_path / "sites.geojson"
    assert main(["new", str(plan), "--country", "VC"]) == 0
    file.write_text('{"type": "Feature"', encoding="utf-8")
    assert main(["import", str(plan), str(file)]) == 1
    said = capsys.readouterr().err
    assert "CANNOT BE IMPORTED: LINE 1, COLUMN 19:" in said
    file.write_text('{"type": "FeatureCollection", "features": [3]}', encoding="utf-8")
    assert main(["import", str(plan), str(file)]) == 1
    said = capsys.readouterr().out
    assert "THIS IS NO FEATURE" in said
    assert "NOTHING WAS WRITTEN: NO ROW COULD BE READ." in said
    assert not re.search(r"[a-z]{4,}", said.replace("sites", "").replace("geojson", "")), said


def shouted(context, text):
    """A language that only shouts: what is still in small letters was not translated."""
    return "".join(part if part.startswith("{") else part.upper() for part in re.split(r"(\{[^}]*\})", text))


SPEAKING = ("translate", "QT_TRANSLATE_NOOP", "ArgumentTypeError")
NAMES = ("lifeline import ", "Lifeline demo")


def _unmarked(node):
    """Give the sentences below a node of the source that no translator would see."""
    if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in SPEAKING:
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search("[a-z]{2} [a-z]", node.value):
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from _unmarked(child)


def test_commands_say_nothing_that_is_not_marked():
    files = sorted((ROOT / "app" / "commands").glob("*.py"))
    found = [(file.stem, text) for file in files for text in _unmarked(ast.parse(file.read_text(encoding="utf-8")))]
    assert [(stem, text) for stem, text in found if text not in NAMES] == []
    assert list(_unmarked(ast.parse("print(f'{n} records of', translate('a', 'is fine'))"))) == [" records of"]
