"""How many people of a group live in a settlement: one answer from the two places where it is recorded."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.record import Record
from app.models.snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleCount:
    """People of a group in a settlement, the channels that reach them there, and the record that says so."""

    settlement_id: str
    group: str
    people: int
    record: Record
    channels: tuple[str, ...] = ()


def people_counts(snapshot: Snapshot) -> tuple[PeopleCount, ...]:
    """Return what is recorded, by settlement and group.

    Records of groups in settlements come first: they say what reaches the people, too. Numbers in the settlement's own
    row, which spreadsheets and census tables bring, count where there is no such record of the same name.
    """
    places = {settlement.id for settlement in snapshot.settlements}
    names = {group.id: group.name for group in snapshot.people_groups}
    found = {
        (row.settlement_id, names[row.people_group_id]): PeopleCount(
            settlement_id=row.settlement_id,
            group=names[row.people_group_id],
            people=row.people,
            record=row,
            channels=row.channels,
        )
        for row in snapshot.settlement_groups
        if row.people is not None and row.settlement_id in places and row.people_group_id in names
    }
    for settlement in snapshot.settlements:
        for name, people in settlement.people_by_group.items():
            if isinstance(people, int | float) and people >= 0:
                one = PeopleCount(settlement_id=settlement.id, group=name, people=round(people), record=settlement)
                found.setdefault((settlement.id, name), one)
    return tuple(found[key] for key in sorted(found))
