import json
from dataclasses import dataclass

import numpy as np

from app.paths import resources


@dataclass
class C:
    code: str
    name: str
    bounds: tuple


def countries():
    return [
        C("DM", "Dominica", (-61.6, 15.1, -61.2, 15.7)),
        C("VC", "Saint Vincent and the Grenadines", (-61.6, 12.4, -61.0, 13.5)),
        C("BB", "Barbados", (-59.8, 12.9, -59.3, 13.5)),
    ]


def country(code):
    return {c.code: c for c in countries()}[code]


@dataclass
class L:
    rings: tuple
    credit: str


def land_near(code):
    d = json.loads((resources() / "examples/vct/admin1_parishes.geojson").read_text())
    out = []
    for f in d["features"]:
        g = f["geometry"]
        polys = g["coordinates"] if g["type"] == "MultiPolygon" else [g["coordinates"]]
        out += [np.array(r) for p in polys for r in p]
    return L(tuple(out), "Natural Earth")
