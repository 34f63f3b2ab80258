"""What is tried in live mode, over the records: links that are out, and links that are not recorded."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import numpy as np

from app.text import Translate
from app.ui.map.layers import MapLayer
from app.ui.map.paths import FloatArray

Pair = tuple[str, str]
"""The sites that a link is added between."""

_Line = tuple[str, FloatArray, str]
"""Symbol, places as pairs of longitude and latitude, and tooltip."""


def tried_links(
    layers: Sequence[MapLayer], out: Collection[str], added: Sequence[Pair], translate: Translate
) -> list[MapLayer]:
    """Return the layer of links that are out or added to try, none where there are none; `layers` are the records'."""
    titles = {"tried_out": translate("map", "Out to try"), "tried": translate("map", "Added to try")}
    by_key = {layer.key: layer for layer in layers}
    lines = [*_out(by_key.get("link"), out), *_added(by_key.get("site"), added)]
    if not lines:
        return []
    symbols, places, names = zip(*lines, strict=True)
    points = np.concatenate(places)
    return [
        MapLayer(
            key="tried",
            title=translate("panels", "What if"),
            table="",
            ids=tuple(map(str, range(len(lines)))),
            lon=points[:, 0],
            lat=points[:, 1],
            starts=np.cumsum([0, *map(len, places)], dtype=np.int64),
            symbols=symbols,
            symbol_titles=titles,
            on_top=True,
            tooltips=tuple(f"{name}\n{titles[symbol]}" for symbol, name in zip(symbols, names, strict=True)),
        )
    ]


def _out(links: MapLayer | None, out: Collection[str]) -> Iterable[_Line]:
    if links is None or links.starts is None:
        return
    for item, link_id in enumerate(links.ids):
        if link_id in out:
            part = slice(links.starts[item], links.starts[item + 1])
            yield "tried_out", np.column_stack([links.lon[part], links.lat[part]]), links.tooltips[item]


def _added(sites: MapLayer | None, added: Sequence[Pair]) -> Iterable[_Line]:
    numbers = {site_id: item for item, site_id in enumerate(sites.ids)} if sites else {}
    for pair in added:
        if sites and numbers.keys() >= set(pair):
            ends = [numbers[site_id] for site_id in pair]
            name = " – ".join(sites.labels[end] for end in ends)
            yield "tried", np.column_stack([sites.lon[ends], sites.lat[ends]]), name
