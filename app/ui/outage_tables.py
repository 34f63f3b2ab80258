"""Tables of a run beside the ranked ones: people over time and by cause, by area and group, measures, links."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.i18n import LocaleFormatter
from app.text import QT_TRANSLATE_NOOP
from app.ui.labels import translate
from app.ui.outage_chart import time_words
from app.ui.outage_columns import CAUSES, uncertain
from app.ui.rows_table import Column

Row = dict[str, Any]

SERVICES = {
    "data": QT_TRANSLATE_NOOP("choices", "Data"),
    "messages": QT_TRANSLATE_NOOP("choices", "Messages"),
    "voice": QT_TRANSLATE_NOOP("choices", "Voice"),
}
_WORKS_AT_H = 24


def time_rows(results: Row) -> list[Row]:
    """Return the people without service at every epoch, each figure with its standard error."""
    band = results["unserved_people"]
    figures = {name: (band[name], band.get(error)) for name, error in _BAND.items()}
    errors = results.get("causes_people_se", {})
    figures |= {cause: (people, errors.get(cause)) for cause, people in results["causes_people"].items()}
    return [
        {"time_h": time_h} | {name: (values[at], se[at] if se else None) for name, (values, se) in figures.items()}
        for at, time_h in enumerate(results["epochs_h"])
    ]


_BAND = {"mean": "se", "p5": "p5_se", "p95": "p95_se"}


def time_columns(written: LocaleFormatter) -> list[Column]:
    """Return the columns of `time_rows`."""
    se = translate("results", "± one standard error")
    titles = [
        (
            "mean",
            translate("results", "Without service"),
            translate("results", "Mean of the realizations ± one standard error"),
        ),
        ("p5", translate("results", "5 % below"), se),
        ("p95", translate("results", "95 % below"), se),
        *((cause, translate("results", words), se) for cause, words in CAUSES),
    ]
    time = Column(title=translate("results", "After the event"), value=lambda row: row["time_h"], text=time_words)
    return [time, *(uncertain(written, title, _of(name), tip) for name, title, tip in titles)]


def people_rows(results: Row) -> list[Row]:
    """Return the areas, then the groups of people."""
    found = [("area", row) for row in results.get("areas", ())] + [("group", row) for row in results.get("groups", ())]
    return [row | {"what": what, "most": _most(row)} for what, row in found]


def _most(row: Row) -> tuple[float, float | None]:
    """Return the people without service at the worst time, and the standard error."""
    unserved, errors = row["unserved"], row.get("unserved_se_at_most") or ()
    at = max(range(len(unserved)), key=unserved.__getitem__)
    return unserved[at], errors[at] if errors else None


def people_columns(written: LocaleFormatter) -> list[Column]:
    """Return the columns of `people_rows`."""
    words = {"area": translate("results", "Area"), "group": translate("results", "Group")}
    most = translate("results", "± one standard error at most")
    after = translate("results", "Hours after which half of the worst of it is regained, on the mean curve")
    later = translate("results", "Hours after which nine tenths are regained, on the mean curve")
    return [
        Column(title=translate("results", "Name"), value=lambda row: row["name"]),
        uncertain(written, translate("results", "Most without service"), _of("most"), most),
        uncertain(
            written,
            translate("results", "Person-hours"),
            lambda row: (row["person_hours"], row.get("person_hours_se_at_most")),
            most,
        ),
        _number(written, translate("results", "Half back (h)"), "t50_h", after),
        _number(written, translate("results", "Nine tenths back (h)"), "t90_h", later),
        _number(written, translate("results", "People"), "people", ""),
        Column(title=translate("results", "What"), value=lambda row: words[row["what"]]),
    ]


def measure_columns(written: LocaleFormatter) -> list[Column]:
    """Return the columns of the measures of a run."""
    se = translate("results", "Mean of the realizations ± one standard error")
    quantile = translate("results", "± one standard error")
    return [
        Column(title=translate("results", "Measure"), value=lambda row: translate("metrics", row["title"])),
        uncertain(written, translate("results", "Mean"), lambda row: (row["mean"], row["se"]), se),
        uncertain(written, translate("results", "5 % below"), lambda row: (row["p5"], row.get("p5_se")), quantile),
        uncertain(written, translate("results", "95 % below"), lambda row: (row["p95"], row.get("p95_se")), quantile),
        Column(title=translate("results", "Unit"), value=lambda row: translate("metrics", row["unit"]) or None),
    ]


def alternative_rows(results: Row) -> list[Row]:
    """Return all alternative links that carry a service together, then each as the only one; none where none works."""
    found = results.get("alternatives") or {"services": (), "links": ()}
    at = next((at for at, row in enumerate(results["reported"]) if row["time_h"] == _WORKS_AT_H), -1)
    together = [
        {
            "name": translate("results", "All together: {service}").format(service=_service(row["service"])),
            "avoided": (row["person_hours_avoided"], row["se"]),
        }
        for row in found["services"]
    ]
    alone = [
        {
            "id": row["id"],
            "name": row["name"],
            "avoided": (row["person_hours_avoided"], row["se"]),
            "works": (100 * row["in_service"][at], 100 * row["in_service_se"][at] if row["in_service_se"] else None),
            "people": (row["people"][at], row["people_se"][at] if row["people_se"] else None),
            "carries": ", ".join(map(_service, row["services"])),
        }
        for row in found["links"]
    ]
    return together + alone


def _service(code: str) -> str:
    return translate("choices", SERVICES[code])


def alternative_columns(written: LocaleFormatter) -> list[Column]:
    """Return the columns of `alternative_rows`."""
    avoided = translate("results", "Without it less with it, under the same draws; mean ± one standard error")
    se = translate("results", "± one standard error")
    return [
        Column(title=translate("results", "Link or kit"), value=_of("name")),
        uncertain(written, translate("results", "Person-hours avoided"), _of("avoided"), avoided),
        uncertain(written, translate("results", "Works after 24 h (%)"), _of("works"), se),
        uncertain(written, translate("results", "People served after 24 h"), _of("people"), se),
        Column(title=translate("results", "Carries"), value=_of("carries")),
    ]


def _of(name: str) -> Callable[[Row], Any]:
    return lambda row: row.get(name)


def _number(written: LocaleFormatter, title: str, name: str, tip: str) -> Column:
    return Column(title=title, value=_of(name), text=written.number, is_number=True, tip=tip)
