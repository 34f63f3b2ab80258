"""What the entries of the history are called; light, for the menus of a window that has no plan yet."""

from __future__ import annotations

from app.text import QT_TRANSLATE_NOOP, Translate

EDIT_KINDS = {
    "create": QT_TRANSLATE_NOOP("history", "Created"),
    "edit": QT_TRANSLATE_NOOP("history", "Edit"),
    "undo": QT_TRANSLATE_NOOP("history", "Undone"),
    "redo": QT_TRANSLATE_NOOP("history", "Redone"),
    "merge": QT_TRANSLATE_NOOP("history", "Merged"),
    "refused": QT_TRANSLATE_NOOP("history", "Refused"),
}
"""What the kinds of entries of the history are called, context "history"."""

_NAMED = (
    QT_TRANSLATE_NOOP("history", "Simulate {names}"),
    QT_TRANSLATE_NOOP("history", "Change the settings of {names}"),
    QT_TRANSLATE_NOOP("history", "Import {names}"),
    QT_TRANSLATE_NOOP("history", "Attach {names}"),
)
"""Labels that end in names; the history keeps the English."""


def edit_kind(kind: str, translate: Translate) -> str:
    """Return what a kind of entry of the history is called."""
    return translate("history", EDIT_KINDS.get(kind, kind))


def edit_label(label: str, translate: Translate) -> str:
    """Return what an entry of the history says was done; rules that mended something have their own words."""
    for text in _NAMED:
        head = text.partition("{")[0]
        if label.startswith(head):
            return translate("history", text).format(names=label.removeprefix(head))
    said = translate("history", label)
    return translate("checks", label) if said == label else said
