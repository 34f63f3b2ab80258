"""What a simulated scenario says, in plain sentences: for terminal, window and the first page of the plan."""

from __future__ import annotations

from collections.abc import Sequence

from app.planning.outage import Estimate, OutageResult
from app.text import QT_TRANSLATE_NOOP, Formatter, Translate, with_error

_VOICE = QT_TRANSLATE_NOOP("headline", "voice")
_MESSAGES = QT_TRANSLATE_NOOP("headline", "messages")
_DATA = QT_TRANSLATE_NOOP("headline", "data")


def headline_of(result: OutageResult, translate: Translate, formatter: Formatter) -> list[str]:
    """Return the headline of `result` as sentences: who is cut off, for how long, why, and where longest.

    Parameters
    ----------
    result
        One simulated scenario.
    translate, formatter
        Language and number format of the reader.

    Returns
    -------
    list of str
        Complete sentences, most important first. Every number of people is of the people recorded.
    """
    return [
        _at_once(result, translate, formatter),
        _later(result, translate, formatter),
        _person_hours(result, translate, formatter),
        *_causes(result, translate, formatter),
        *_longest(result, translate, formatter),
        *_isolated(result, translate, formatter),
        *_alternatives(result, translate, formatter),
        *_samples(result, translate, formatter),
    ]


def time_text(time_h: float, translate: Translate, formatter: Formatter) -> str:
    """Return a time after the event as people say it: hours up to three days, then days."""
    if time_h <= 72:
        return translate("headline", QT_TRANSLATE_NOOP("headline", "{n} h")).format(n=formatter.number(time_h))
    return translate("headline", QT_TRANSLATE_NOOP("headline", "{n} days")).format(n=formatter.number(time_h / 24))


def percent(share: float, formatter: Formatter) -> str:
    """Return a share as a percentage, with a decimal where it is close to none or all, so that neither is claimed.

    >>> from app.text import PlainFormatter
    >>> percent(0.999, PlainFormatter()), percent(0.5, PlainFormatter()), percent(1.0, PlainFormatter())
    ('99.9 %', '50 %', '100 %')
    """
    return f"{formatter.number(100 * share, 1 if 0 < share < 0.01 or 0.99 < share < 1 else 0)} %"


def _at_once(result: OutageResult, translate: Translate, formatter: Formatter) -> str:
    worst = max(result.reported, key=lambda row: row.people.mean)
    text = QT_TRANSLATE_NOOP(
        "headline",
        "At the worst, {time} after the event, {people} of the {recorded} people recorded ({share}) are without "
        "service on average; {range}.",
    )
    return translate("headline", text).format(
        time=time_text(worst.time_h, translate, formatter),
        people=_uncertain(worst.people.mean, worst.people.se, formatter),
        recorded=formatter.number(result.people_recorded),
        share=percent(worst.people.mean / result.people_recorded, formatter),
        range=_range(worst.people, translate, formatter),
    )


def _uncertain(mean: float, se: float | None, formatter: Formatter) -> str:
    return with_error(formatter.number(mean), se, formatter)


def _range(people: Estimate, translate: Translate, formatter: Formatter) -> str:
    p5, p95 = _uncertain(people.p5, people.p5_se, formatter), _uncertain(people.p95, people.p95_se, formatter)
    if p5 == p95:
        same = QT_TRANSLATE_NOOP("headline", "in nine of ten simulated events {people}")
        return translate("headline", same).format(people=p5)
    text = QT_TRANSLATE_NOOP("headline", "nine of ten simulated events lie between {p5} and {p95}")
    return translate("headline", text).format(p5=p5, p95=p95)


def _later(result: OutageResult, translate: Translate, formatter: Formatter) -> str:
    text = QT_TRANSLATE_NOOP("headline", "{people} after {time}")
    parts = [
        translate("headline", text).format(
            people=_uncertain(row.people.mean, row.people.se, formatter),
            time=time_text(row.time_h, translate, formatter),
        )
        for row in result.reported
        if row.time_h > 0
    ]
    whole = QT_TRANSLATE_NOOP("headline", "Still without service on average: {list}.")
    return translate("headline", whole).format(list="; ".join(parts))


def _person_hours(result: OutageResult, translate: Translate, formatter: Formatter) -> str:
    text = QT_TRANSLATE_NOOP(
        "headline",
        "{hours} person-hours of service are lost within 30 days (standard error {error}), {each} h for each person "
        "recorded.",
    )
    return translate("headline", text).format(
        hours=formatter.number(result.person_hours.mean),
        error=formatter.number(result.person_hours.se) if result.realizations > 1 else "–",
        each=formatter.number(result.person_hours.mean / result.people_recorded),
    )


def _causes(result: OutageResult, translate: Translate, formatter: Formatter) -> Sequence[str]:
    lost = result.person_hours.mean
    if lost <= 0:
        return []
    by_cause = result.person_hours_by_cause
    text = QT_TRANSLATE_NOOP(
        "headline",
        "Of these, {damage} come from damage to the serving sites, {power} from lack of power, {transport} from broken "
        "routes to a gateway.",
    )
    if "logical" in result.causes:
        text = QT_TRANSLATE_NOOP(
            "headline",
            "Of these, {damage} come from damage to the serving sites, {logical} from failure of their operator, "
            "software or supplier, {power} from lack of power, {transport} from broken routes to a gateway.",
        )
    errors = result.person_hours_by_cause_se
    parts = {
        cause: f"{_uncertain(hours, errors.get(cause), formatter)} ({percent(hours / lost, formatter)})"
        for cause, hours in by_cause.items()
    }
    return [translate("headline", text).format(**parts)]


def _longest(result: OutageResult, translate: Translate, formatter: Formatter) -> Sequence[str]:
    worst = sorted(result.settlements, key=lambda row: (-row.expected_unserved_h, row.name))[:3]
    worst = [row for row in worst if row.expected_unserved_h >= 1]
    if not worst:
        return []
    text = QT_TRANSLATE_NOOP("headline", "{name} ({hours} h)")
    names = [
        translate("headline", text).format(
            name=row.name, hours=_uncertain(row.expected_unserved_h, row.unserved_se_at_most_h, formatter)
        )
        for row in worst
    ]
    whole = QT_TRANSLATE_NOOP("headline", "Longest without service on average within 30 days: {list}.")
    return [translate("headline", whole).format(list=", ".join(names))]


def _isolated(result: OutageResult, translate: Translate, formatter: Formatter) -> Sequence[str]:
    if result.people_already_isolated <= 0:
        return []
    text = QT_TRANSLATE_NOOP(
        "headline", "{people} people have no recorded path to a gateway even before the event and are not counted here."
    )
    return [translate("headline", text).format(people=formatter.number(result.people_already_isolated))]


def _alternatives(result: OutageResult, translate: Translate, formatter: Formatter) -> Sequence[str]:
    found = result.alternatives
    if found is None or not found.services:
        return []
    names = {"voice": _VOICE, "messages": _MESSAGES, "data": _DATA}
    part = QT_TRANSLATE_NOOP("headline", "{hours} of {service} (standard error {error})")
    parts = [
        translate("headline", part).format(
            hours=formatter.number(outcome.person_hours_avoided),
            service=translate("headline", names[outcome.service]),
            error=formatter.number(outcome.se) if result.realizations > 1 else "–",
        )
        for outcome in found.services
    ]
    whole = QT_TRANSLATE_NOOP(
        "headline", "Not counted above: the alternative links ({count}) give back person-hours, by service: {list}."
    )
    sentences = [translate("headline", whole).format(count=formatter.number(len(found.links)), list="; ".join(parts))]
    best = found.links[0]
    if best.person_hours_avoided > 0:
        text = QT_TRANSLATE_NOOP(
            "headline", "Of them {name} is worth most: {hours} person-hours, if it were the only one."
        )
        sentences.append(
            translate("headline", text).format(name=best.name, hours=formatter.number(best.person_hours_avoided))
        )
    return sentences


def _samples(result: OutageResult, translate: Translate, formatter: Formatter) -> Sequence[str]:
    if result.realizations == 1:
        alone = QT_TRANSLATE_NOOP("headline", "A single simulated event does not tell how far off it is.")
        return [translate("headline", alone)]
    if result.relative_se is None:
        return []
    enough = QT_TRANSLATE_NOOP(
        "headline", "{realizations} simulated events are enough: the standard error is {share} of the person-hours."
    )
    few = QT_TRANSLATE_NOOP(
        "headline",
        "{realizations} simulated events are too few: the standard error is {share} of the person-hours.",
    )
    return [
        translate("headline", enough if result.has_enough_samples else few).format(
            realizations=formatter.number(result.realizations),
            share=f"{formatter.number(100 * result.relative_se, 1)} %",
        )
    ]
