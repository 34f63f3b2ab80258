"""XML from people one does not know: without entities, and without namespaces in the names."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from app.errors import ImportFileError
from app.text import QT_TRANSLATE_NOOP


def xml_root(path: Path, data: bytes) -> Element:
    """Return the root of a file with this content.

    Raises
    ------
    ImportFileError
        If it is no XML, or defines entities.
    """
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except DefusedXmlException as error:
        raise ImportFileError(
            path=path.name,
            reason=QT_TRANSLATE_NOOP("import", "it defines entities, which may stand for anything"),
            technical=type(error).__name__,
        ) from None
    except ParseError as error:
        line, column = error.position
        reason = QT_TRANSLATE_NOOP("import", "line {line}, column {column}: the XML is broken or ends here")
        raise ImportFileError(
            path=path.name, reason=reason, line=line, column=column + 1, technical=str(error)
        ) from None
    except (ValueError, LookupError) as error:
        reason = QT_TRANSLATE_NOOP("import", "it is no XML, or in an encoding that nobody knows")
        raise ImportFileError(path=path.name, reason=reason, technical=str(error)) from None
    return root


def name_of(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]
