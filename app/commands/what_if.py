"""`lifeline what-if`."""

from __future__ import annotations

import argparse
from types import ModuleType
from typing import Any

from app.command import Command, print_json, print_table
from app.progress import Progress


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--scenario", required=True, metavar="NAME", help="name or id of the scenario")
    parser.add_argument("--factor", type=float, metavar="F", help="intensity factor instead of the scenario's")
    parser.add_argument(
        "--battery",
        nargs=2,
        action="append",
        default=[],
        metavar=("SITE", "HOURS"),
        help="another battery; again for each",
    )
    parser.add_argument("--link-out", action="append", default=[], metavar="LINK", help="a link that is gone")
    parser.add_argument(
        "--link", nargs=2, action="append", default=[], metavar=("SITE", "SITE"), help="a new link that nothing harms"
    )
    parser.add_argument("--realizations", type=int, metavar="N", help="how many (default: as the scenario says)")


def run(arguments: argparse.Namespace, operations: ModuleType, progress: Progress) -> int:
    """Run the command."""
    before, after = operations.what_if(
        arguments.plan,
        arguments.scenario,
        intensity_factor=arguments.factor,
        battery_h={site: float(hours) for site, hours in arguments.battery},
        links_out=arguments.link_out,
        links_added=[tuple(pair) for pair in arguments.link],
        realizations=arguments.realizations,
        progress=progress,
    )
    if arguments.json:
        answers = {"before": _figures(before), "after": _figures(after)}
        print_json("what-if", {"reported_h": list(operations.REPORTED), **answers})
        return 0
    rows = [
        (f"people without service at {hour} h", f"{a:,.0f}", f"{b:,.0f}", f"{b - a:+,.0f}", f"{se:,.0f}")
        for hour, a, b, se in zip(operations.REPORTED, before.people, after.people, after.people_se, strict=True)
    ]
    lost, less = before.person_hours, after.person_hours
    rows.append(
        ("person-hours lost", f"{lost:,.0f}", f"{less:,.0f}", f"{less - lost:+,.0f}", f"{after.person_hours_se:,.0f}")
    )
    print_table(("", "before", "after", "difference", "standard error after"), rows)
    print(f"{after.realizations:,} simulated events, the same draws before and after.")
    return 0


def _figures(answer: Any) -> dict[str, Any]:
    names = ("realizations", "people", "people_se", "person_hours", "person_hours_se")
    out = dict(zip(answer.site_ids, answer.sites_out.max(axis=1).tolist(), strict=True))
    return {name: getattr(answer, name) for name in names} | {"highest_probability_out_by_site": out}


COMMAND = Command(
    name="what-if",
    summary="Turn a battery, a link or the strength of the event and see what changes under the same draws.",
    module="app.operations.live",
    run=run,
    add_arguments=add_arguments,
)
