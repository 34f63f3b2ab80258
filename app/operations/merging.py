"""Two copies of a plan, edited on two laptops, into one."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.errors import MergeChoiceUnknownError, MergeOtherPlanError
from app.models.changes import Change
from app.models.plan import Plan
from app.models.store import backup
from app.models.store.merging import Choice, Conflict, Merged, merge
from app.models.store.plan_file import open_plan
from app.models.store.store import Store
from app.models.tables import BY_TABLE
from app.operations.author import author_name
from app.progress import Progress, no_progress
from app.text import QT_TRANSLATE_NOOP, Translate, untranslated

MERGE_LABEL = QT_TRANSLATE_NOOP("history", "Merge with another copy")

RULES: dict[str, Callable[[Conflict], Choice]] = {
    "mine": lambda conflict: "mine",
    "theirs": lambda conflict: "theirs",
    "newer": lambda conflict: conflict.newer,
}
"""What decides a conflict that nobody decides singly: this file, the other one, or who wrote later."""

Rule = str


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePlan:
    """What a merge would do, or did, to the plan: its changes, the conflicts, and what is decided of them.

    `is_related` is false where the two files have no common history: then records that both have differ in every
    field that is not equal. `kept` are (table, id) of records that one side removed and the other refers to. `refused`
    are changes that another program made to the other file and that are no records; they are left out.
    """

    other: Path
    is_related: bool
    changes: tuple[Change, ...]
    conflicts: tuple[Conflict, ...]
    undecided: tuple[Conflict, ...]
    kept: tuple[tuple[str, str], ...]
    refused: tuple[Change, ...]
    brought: int

    @property
    def changes_nothing(self) -> bool:
        """Whether the plan has everything already."""
        return not (self.changes or self.conflicts or self.brought)

    def counts(self) -> dict[str, tuple[int, int, int]]:
        """Return how many records the merge adds, edits and removes, by table."""
        found = Counter((c.table, 0 if c.before is None else 2 if c.after is None else 1) for c in self.changes)
        tables = sorted({table for table, _ in found})
        return {table: (found[table, 0], found[table, 1], found[table, 2]) for table in tables}

    def lines(self, translate: Translate = untranslated) -> list[str]:
        """Return what to tell the user: what comes, what stays, what was left out."""
        found = []
        if not self.is_related:
            text = translate(
                "merge",
                "The two files have no common history: what only the other one has is added, and every field that"
                " differs in records of both is a conflict.",
            )
            found.append(text)
        if self.changes_nothing:
            text = translate("merge", "The plan has everything from {other} already.")
            found.append(text.format(other=self.other.name))
        for table, (added, edited, removed) in self.counts().items():
            text = translate("merge", "{table}: {added} added, {edited} edited, {removed} removed.")
            title = translate("records", BY_TABLE[table].TITLE)
            found.append(text.format(table=title, added=added, edited=edited, removed=removed))
        if self.kept:
            text = translate(
                "merge", "Records that one side removed and that stay, because the other side refers to them: {count}."
            )
            found.append(text.format(count=len(self.kept)))
        if self.refused:
            text = translate(
                "merge", "Changes of another program in {other} left out, as they are no valid records: {count}."
            )
            found.append(text.format(count=len(self.refused), other=self.other.name))
        return found

    def to_json(self) -> dict[str, Any]:
        """Return the merge as JSON values."""
        names = ("added", "edited", "removed")
        undecided = {conflict.id for conflict in self.undecided}
        return {
            "other": str(self.other),
            "has_common_history": self.is_related,
            "edits_brought": self.brought,
            "counts": {table: dict(zip(names, counts, strict=True)) for table, counts in self.counts().items()},
            "conflicts": [
                {"id": c.id, **asdict(c), "is_decided": c.id not in undecided, "newer": c.newer} for c in self.conflicts
            ],
            "kept": [f"{table}/{record_id}" for table, record_id in self.kept],
            "refused": [f"{change.table}/{change.id}" for change in self.refused],
        }


def plan_merge(
    path: Path,
    other: Path,
    decisions: Mapping[str, Choice] | None = None,
    *,
    rule: Rule | None = None,
    progress: Progress = no_progress,
) -> MergePlan:
    """Return what merging the plan at `other` into the one at `path` would do; nothing is written.

    Parameters
    ----------
    path
        The plan that takes in.
    other
        The plan that is brought; it stays as it is.
    decisions
        Whose value holds, "mine" (that of `path`) or "theirs", by the id of the conflict.
    rule
        What decides the other conflicts: mine, theirs or newer; None leaves them undecided.

    Raises
    ------
    MergeOtherPlanError
        If it is another plan: of another country.
    MergeChoiceUnknownError
        If a decision names no conflict.
    """
    with _both(path, other, progress) as pair:
        merged = merge(pair.mine.lineage(), pair.theirs.lineage(), _decider(decisions or {}, rule))
        _check_decisions(decisions or {}, merged)
        progress(1.0)
        return pair.described(merged)


def apply_merge(
    path: Path,
    other: Path,
    decisions: Mapping[str, Choice] | None = None,
    *,
    rule: Rule | None = None,
    author: str | None = None,
    progress: Progress = no_progress,
) -> MergePlan:
    """Merge the plan at `other` into the one at `path` as one edit that can be undone, and return what it did.

    Raises
    ------
    MergeUndecidedError
        If there is a conflict that neither `decisions` nor `rule` decides; nothing is written.

    The rest is as for `plan_merge`.
    """
    with _both(path, other, progress) as pair:
        _check_decisions(decisions or {}, merge(pair.mine.lineage(), pair.theirs.lineage(), lambda conflict: None))
        decide = _decider(decisions or {}, rule)
        merged = pair.mine.merge(pair.theirs, decide, MERGE_LABEL, author or author_name())
        progress(1.0)
        return pair.described(merged)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    """Two open plans and how they stood before the merge."""

    other: Path
    mine: Store
    theirs: Store
    is_related: bool
    refused: tuple[Change, ...]

    def described(self, merged: Merged) -> MergePlan:
        return MergePlan(
            other=self.other,
            is_related=self.is_related,
            changes=tuple(merged.changes),
            conflicts=tuple(merged.conflicts),
            undecided=tuple(merged.undecided),
            kept=tuple(merged.kept),
            refused=self.refused,
            brought=len(merged.brought),
        )


@contextmanager
def _both(path: Path, other: Path, progress: Progress) -> Iterator[_Pair]:
    """Open both; of the other one a copy, so that it is neither locked nor brought up to date where it lies."""
    with tempfile.TemporaryDirectory() as folder, open_plan(path) as mine:
        copy = Path(folder) / "other.gpkg"
        backup.save_copy(other, copy)
        progress(0.2)
        with open_plan(copy) as theirs:
            taken = theirs.take_outside_changes()
            (here,), (there,) = mine.records(Plan), theirs.records(Plan)
            if here.id != there.id or here.country != there.country:
                raise MergeOtherPlanError(path=other, title=there.title, country=there.country)
            progress(0.4)
            yield _Pair(
                other=other,
                mine=mine,
                theirs=theirs,
                is_related=bool(mine.lineage().known.keys() & theirs.lineage().known.keys()),
                refused=tuple(change for change, _ in taken.refused),
            )


def _decider(decisions: Mapping[str, Choice], rule: Rule | None) -> Callable[[Conflict], Choice | None]:
    if rule is not None and rule not in RULES:
        raise MergeChoiceUnknownError(choice=rule)
    ruled = RULES[rule] if rule else lambda conflict: None
    return lambda conflict: decisions.get(conflict.id) or ruled(conflict)


def _check_decisions(decisions: Mapping[str, Choice], merged: Merged) -> None:
    known = {conflict.id for conflict in merged.conflicts}
    for conflict, choice in decisions.items():
        if conflict not in known or choice not in ("mine", "theirs"):
            raise MergeChoiceUnknownError(choice=f"{conflict}={choice}")
