"""What tables, fields, choices and kinds of edits are called."""

from app.discovery import discover
from app.i18n import translate_for
from app.models.record import Disclosure
from app.models.tables import BY_TABLE
from app.operations import edit_words, words


def marked(context, text):
    return f"{context}:{text}"


def test_what_is_known_has_a_word_and_the_rest_stays():
    assert words.table_title("site", marked) == "records:Sites"
    assert words.table_title("lunch", marked) == "lunch"
    assert words.field_label("site", "name", marked) == "fields:Name"
    assert words.field_label("site", "dish", marked) == "dish"
    assert words.field_label("lunch", "dish", marked) == "dish"
    assert words.choice_word(Disclosure.PUBLIC, marked) == "choices:Public"
    assert words.choice_word("soup", marked) == "soup"
    assert edit_words.edit_kind("undo", marked) == "history:Undone"
    assert words.severity_word("info", marked) == "terminal:info"


def test_every_table_has_a_title():
    shown = {table: words.table_title(table, marked) for table in BY_TABLE}
    assert all(title.startswith("records:") and len(title) > 8 for title in shown.values())


def test_how_a_table_was_read_leaves_out_what_is_not_known():
    found = words.reading_text({"delimiter": "semicolon", "kind": "site", "encoding": "", "sheet": "Torres"}, marked)
    assert found == [
        "reading:delimiter: reading:semicolon",
        "reading:kind: records:Sites",
        "reading:sheet: Torres",
    ]


def test_an_entry_of_the_history_is_said_with_its_names_and_by_the_words_of_its_rule():
    spanish = translate_for("es")
    assert edit_words.edit_label("Simulate Storm", spanish) == "Simular Storm"
    assert edit_words.edit_label("Import sites.csv, links.csv", spanish) == "Importar sites.csv, links.csv"
    title = discover("app.models.checks", "CHECK")["frequency"].title
    assert edit_words.edit_label(title, spanish) == spanish("checks", title) != title
    assert edit_words.edit_label("what somebody typed", spanish) == "what somebody typed"
