"""One way to report progress and to be stopped: a callback that may raise CancelledError."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], None]
"""Called with the share done, 0 to 1, rising; raises CancelledError when the user stopped the job."""


def no_progress(share: float) -> None:
    """Ignore the share: for callers that do not watch."""


def part_of(progress: Progress, low: float, high: float) -> Progress:
    """Return a callback whose 0 to 1 is `low` to `high` of `progress`.

    >>> shares = []
    >>> part_of(shares.append, 0.5, 1.0)(0.5)
    >>> shares
    [0.75]
    """

    def report(share: float) -> None:
        progress(low + (high - low) * share)

    return report
