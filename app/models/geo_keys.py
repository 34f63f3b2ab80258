"""The keys of GeoTIFF 1.1, in which a picture says what its coordinates mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_DIRECTORY = 34735


def geo_keys(tags: Mapping[int, Any]) -> dict[int, int]:
    """Return the keys among the tags of a TIFF file whose values stand in the directory itself.

    >>> geo_keys({34735: (1, 1, 0, 2, 1024, 0, 1, 1, 3072, 0, 1, 32620)})
    {1024: 1, 3072: 32620}
    """
    directory = tags.get(_DIRECTORY, ())
    numbers = list(directory) if isinstance(directory, tuple) else []
    entries = [numbers[at : at + 4] for at in range(4, len(numbers) - 3, 4)]  # the first four are a header
    return {int(key): int(value) for key, location, _, value in entries if location == 0}
