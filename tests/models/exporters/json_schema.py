"""What of JSON Schema (draft 2020-12) the schema of the Open Fibre Data Standard uses, for checking an export."""

import re
import uuid
from datetime import date
from urllib.parse import urlsplit

_TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "number": (int, float),
    "integer": int,
}
_FORMATS = {
    "uuid": uuid.UUID,
    "date": date.fromisoformat,
    "uri": lambda text: urlsplit(text).scheme or int("no scheme"),
    "iri": lambda text: urlsplit(text).scheme or int("no scheme"),
}


def problems(value, schema, root, path="$"):
    """Give every place where `value` breaks `schema`; an unknown keyword is an error of this checker."""
    if "$ref" in schema:
        target = root
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        yield from problems(value, target, root, path)
    for keyword, wanted in schema.items():
        yield from ((path, keyword) for _ in range(not _holds(keyword, value, wanted, schema, root)))
    if isinstance(value, dict):
        for name, one in value.items():
            if name in schema.get("properties", {}):
                yield from problems(one, schema["properties"][name], root, f"{path}.{name}")
    if isinstance(value, list) and "items" in schema:
        first = len(schema.get("prefixItems", ()))
        for index, one in enumerate(value[first:], start=first):
            yield from problems(one, schema["items"], root, f"{path}[{index}]")


def _holds(keyword, value, wanted, schema, root):
    match keyword:
        case "type":
            kinds = [wanted] if isinstance(wanted, str) else wanted
            return any(isinstance(value, _TYPES[k]) and isinstance(value, bool) <= (k == "boolean") for k in kinds)
        case "enum":
            return value in wanted
        case "const":
            return value == wanted
        case "required":
            return not isinstance(value, dict) or set(wanted) <= set(value)
        case "minProperties" | "minItems" | "minLength":
            return not hasattr(value, "__len__") or len(value) >= wanted
        case "uniqueItems":
            return not isinstance(value, list) or len({repr(one) for one in value}) == len(value)
        case "pattern":
            return not isinstance(value, str) or re.search(wanted, value) is not None
        case "additionalProperties":
            return wanted is not False or not isinstance(value, dict) or set(value) <= set(schema["properties"])
        case "prefixItems":
            pairs = zip(value, wanted, strict=False) if isinstance(value, list) else ()
            return not any(list(problems(one, each, root)) for one, each in pairs)
        case "format":
            try:
                _FORMATS[wanted](value)
            except ValueError:
                return False
    if keyword not in _PASSIVE:
        raise NotImplementedError(keyword)
    return True


_PASSIVE = {
    *("$id", "$schema", "$defs", "$ref", "$comment", "title", "description", "properties", "items", "format"),
    *("codelist", "openCodelist"),
}
