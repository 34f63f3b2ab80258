"""The catalog of alternative links and kits: indicative figures where a record has none."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.errors import FileReadError
from app.models.alternative import AlternativeKind
from app.paths import resources
from app.planning.reference import read_rows

SERVICES = ("voice", "messages", "data")
_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One kind of link or kit; numbers are the middle of the catalog's range, None where it gives none.

    `kind` is None for options that no kind of record stands for. `world` is "always" for a link that leads abroad by
    itself, "open end" for one that does only where no far end is recorded. What `stands_in` brings mast and power.
    """

    name: str
    kind: AlternativeKind | None
    title: str
    services: frozenset[str]
    range_km: float | None
    rate_mbps: float | None
    setup_h: float | None
    own_power_h: float | None
    cost_usd: float | None
    leads_abroad: bool
    stands_in: bool
    notes: str
    source: str
    grade: str


@cache
def load_catalog(path: Path | None = None) -> dict[str, Option]:
    """Return the options of a catalog by name; the bundled one if no file is given.

    Raises
    ------
    FileReadError
        If the file is missing, lacks a column or has a value that is none.

    Examples
    --------
    >>> load_catalog()["leo"].setup_h
    0.375
    """
    path = path or resources() / "alternatives" / "catalog.csv"
    rows = read_rows(path, ("option", "kind", "title", "services", "setup_h_low", "world", "source", "grade"))
    try:
        return {row["option"]: _option(row) for row in rows}
    except ValueError as error:
        raise FileReadError(path=path, reason=error) from error


def option_of(kind: AlternativeKind) -> Option | None:
    """Return the option that stands for a kind of record, None for `OTHER`."""
    return next((option for option in load_catalog().values() if option.kind is kind), None)


def _option(row: dict[str, str]) -> Option:
    services = frozenset(row["services"].split(";"))
    if not services <= set(SERVICES):
        raise ValueError(f"services {row['services']} of {row['option']}")
    capex, opex = _middle(row, "capex_usd"), _middle(row, "opex_usd_month")
    return Option(
        name=row["option"],
        kind=AlternativeKind(row["kind"]) if row["kind"] else None,
        title=row["title"],
        services=services,
        range_km=float(row["range_km_high"]) if row["range_km_high"] else None,
        rate_mbps=_middle(row, "rate_mbps"),
        setup_h=_middle(row, "setup_h"),
        own_power_h=float(row["own_power_h"]) if row["own_power_h"] else None,
        cost_usd=None if capex is None else capex + _MONTHS * (opex or 0.0),
        leads_abroad=row["world"] == "always",
        stands_in=row["stands_in"] == "yes",
        notes=row["notes"],
        source=row["source"],
        grade=row["grade"],
    )


def _middle(row: dict[str, str], name: str) -> float | None:
    low, high = row[f"{name}_low"], row[f"{name}_high"]
    return (float(low) + float(high)) / 2 if low and high else None
