"""All rules over one plan."""

from __future__ import annotations

from collections.abc import Sequence

from app.discovery import discover
from app.models.changes import Change
from app.models.checks import Check, CheckContext, Finding
from app.models.record import Record
from app.models.snapshot import Snapshot
from app.progress import Progress, no_progress

_ORDER = {"error": 0, "warning": 1, "info": 2}


def checks() -> dict[str, Check]:
    """Return the rules that need no paths and no terrain, by module name."""
    return discover("app.models.checks", "CHECK")


def check_records(
    snapshot: Snapshot,
    context: CheckContext,
    progress: Progress = no_progress,
    rules: Sequence[Check] | None = None,
) -> list[Finding]:
    """Return everything that breaks one of `rules`, those of `checks` if None, errors first."""
    findings: list[Finding] = []
    rules = list(checks().values()) if rules is None else rules
    for done, rule in enumerate(rules):
        findings += rule.run(snapshot, context)
        progress((done + 1) / len(rules))
    return sorted(findings, key=lambda finding: _ORDER[finding.severity])


def fix_of(finding: Finding, snapshot: Snapshot, context: CheckContext) -> list[Change]:
    """Return the changes that mend a finding, none where no safe way is known or the record is gone."""
    rule = next((one for one in checks().values() if one.code == finding.code), None)
    record = _record(snapshot, finding)
    return rule.fix(snapshot, context, record) if rule and rule.fix and record else []


def _record(snapshot: Snapshot, finding: Finding) -> Record | None:
    records = {**snapshot.tables(), "plan": (snapshot.plan,)}[finding.table]
    return next((record for record in records if record.id == finding.id), None)
