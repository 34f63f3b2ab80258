"""Columns of the ranked tables of a run: how long, why, how likely, each mean with its standard error."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from app.i18n import LocaleFormatter
from app.models.choices import choice_text
from app.models.link import Medium
from app.models.site import SiteKind
from app.text import QT_TRANSLATE_NOOP, RULE_OF_THREE, with_error
from app.ui.labels import translate
from app.ui.rows_table import Column

CAUSES = (
    ("damage", QT_TRANSLATE_NOOP("results", "Damage")),
    ("logical", QT_TRANSLATE_NOOP("results", "Logical failure")),
    ("power", QT_TRANSLATE_NOOP("results", "Power")),
    ("transport", QT_TRANSLATE_NOOP("results", "Routes")),
)
_LEAST_H = 0.5  # what is less than that is no reason


def site_columns(written: LocaleFormatter) -> list[Column]:
    """Return the columns of sites."""
    why = partial(_causes, "down_h_by_cause", "down_se_at_most_h_by_cause")
    return _asset_columns(written, SiteKind, _why(written, why))


def link_columns(written: LocaleFormatter, titles: Callable[[], dict[str, str]]) -> list[Column]:
    """Return the columns of links; `titles` gives those of the curves by which they fail, by id."""
    column = Column(
        title=translate("results", "Why"),
        value=lambda row: titles().get(row["failure_curve"]),
        text=lambda title: translate("curves", title),
        tip=translate("results", "The fragility curve by which it fails"),
    )
    return _asset_columns(written, Medium, column)


def settlement_columns(written: LocaleFormatter) -> list[Column]:
    """Return the columns of settlements."""
    title, tip = (
        translate("results", "Out at 24 h"),
        translate("results", "Share of its people ± one standard error at most"),
    )
    return [
        Column(title=translate("results", "Name"), value=lambda row: row["name"]),
        _hours(written, "expected_unserved_h", "unserved_se_at_most_h"),
        _why(written, partial(_causes, "unserved_h_by_cause", "unserved_se_at_most_h_by_cause")),
        _share(written, title, "unserved_probability_24h", "unserved_se_at_most", tip),
        _people(written, ""),
    ]


def _asset_columns(written: LocaleFormatter, kinds: type[SiteKind] | type[Medium], why: Column) -> list[Column]:
    tip = translate("results", "Share of the realizations ± one standard error")
    return [
        Column(title=translate("results", "Name"), value=lambda row: row["name"]),
        _hours(written, "expected_down_h", "down_se_at_most_h"),
        why,
        _share(written, translate("results", "Out within 72 h"), "outage_probability", "outage_se", tip),
        Column(
            title=translate("results", "Damaged"),
            value=lambda row: row["p_damage"],
            text=lambda share: f"{_percent(written, 100 * share)} %",
            is_number=True,
            tip=translate("results", "Probability, computed and not counted"),
        ),
        _people(written, translate("results", "Whom it serves, or whose route it carries")),
        Column(title=translate("results", "Kind"), value=lambda row: choice_text(kinds(row["kind"]), translate)),
    ]


def _hours(written: LocaleFormatter, name: str, error: str) -> Column:
    tip = translate("results", "Mean within 30 days ± one standard error at most")
    return uncertain(written, translate("results", "Hours out"), lambda row: (row[name], row.get(error)), tip)


def uncertain(
    written: LocaleFormatter, title: str, value: Callable[[Any], tuple[float, float | None] | None], tip: str
) -> Column:
    """Return a column of figures, each with its standard error."""

    def text(found: tuple[float, float | None]) -> str:
        return _figure(written, *found)

    def order(row: Any) -> float | None:
        found = value(row)
        return None if found is None else found[0]

    return Column(title=title, value=value, text=text, is_number=True, tip=tip, order=order)


def _figure(written: LocaleFormatter, mean: float, se: float | None) -> str:
    """Return a mean as exact as its error is written."""
    decimals = 0 if not se or se >= 10 else 1 if se >= 0.1 else 2
    return with_error(written.number(mean, decimals), se, written)


def _share(written: LocaleFormatter, title: str, name: str, error: str, tip: str) -> Column:
    def text(found: tuple[float, float | None]) -> str:
        share, se = found
        return f"{with_error(_percent(written, 100 * share), None if se is None else 100 * se, written)} %"

    return Column(
        title=title,
        value=lambda row: (row[name], row.get(error)),
        text=text,
        is_number=True,
        tip="\n".join((tip, translate("notes", RULE_OF_THREE))),
        order=lambda row: row[name],
    )


def _why(written: LocaleFormatter, causes: Callable[[dict[str, Any]], Any]) -> Column:
    def text(found: list[tuple[float, float | None, str]]) -> str:
        part = translate("results", "{cause} {hours} h")
        return ", ".join(
            part.format(cause=translate("results", words), hours=_figure(written, h, se)) for h, se, words in found
        )

    tip = translate(
        "results",
        "Mean hours out by cause ± one standard error at most: what it lacks first, its structure, its operator or"
        " software, its power or its routes",
    )
    return Column(title=translate("results", "Why"), value=causes, text=text, tip=tip)


def _causes(name: str, error: str, row: dict[str, Any]) -> list[tuple[float, float | None, str]] | None:
    """Return hours, error and words of the causes, the worst first; None where nothing is known or happens."""
    hours, errors = row.get(name) or {}, row.get(error) or {}
    found = [(hours[cause], errors.get(cause), words) for cause, words in CAUSES if hours.get(cause, 0.0) >= _LEAST_H]
    return sorted(found, key=lambda part: -part[0]) or None


def _people(written: LocaleFormatter, tip: str) -> Column:
    title = translate("results", "People")
    return Column(title=title, value=lambda row: row["people"], text=written.number, is_number=True, tip=tip)


def _percent(written: LocaleFormatter, percent: float) -> str:
    return written.number(percent, 1 if 0 < percent < 1 else 0)
