from dataclasses import asdict

import numpy as np
import pytest

from app.models.changes import add
from app.models.hazard_event import HazardEvent
from app.models.plan import Plan
from app.models.raster import packed
from app.models.site import Site
from app.models.store.plan_file import create_plan, open_plan
from app.operations.hazards import check_event, intensity_field

QUAKE = {"lat": -17.0, "lon": 179.5, "depth_km": 10.0, "magnitude": 7.0}


@pytest.fixture
def plan(tmp_path):
    """A plan with one site beyond the date line."""
    path = tmp_path / "plan.gpkg"
    create_plan(path, Plan(id="plan", title="Test", country="FJ"))
    with open_plan(path) as store:
        store.apply([add(Site(id="s", name="Beyond", kind="pop", lat=-17.0, lon=-179.8))], "Add", "test")
    return path


def test_the_field_covers_the_records_and_falls_off_from_its_source_over_the_date_line(plan):
    event = HazardEvent(id="e", name="Quake", hazard="earthquake", parameters=QUAKE)
    check_event(event)
    field = intensity_field(plan, event, (177.0, -19.0, 180.0, -16.0))
    west, south, east, north = field.bounds
    assert west < 177.0
    assert east > 180.2
    assert south < -19.0 < -16.0 < north
    cells = np.array(field.cells, dtype=float)
    rows, columns = cells.shape
    row, column = np.unravel_index(cells.argmax(), cells.shape)
    strongest = west + (column + 0.5) * (east - west) / columns, south + (row + 0.5) * (north - south) / rows
    assert strongest == pytest.approx((179.5, -17.0), abs=0.1)
    near = round((360 - 179.8 - west) / (east - west) * columns - 0.5)
    assert cells[round((-17.0 - south) / (north - south) * rows - 0.5), near] == pytest.approx(
        field.values["site"]["s"], rel=0.1
    )
    assert field.highest == pytest.approx(max(cells.max(), field.values["site"]["s"]))


def test_where_a_hazard_has_no_data_the_field_has_none(plan):
    depths = np.array([[1.0, 2.0], [3.0, np.nan]])
    raster = asdict(packed(depths, west=178.0, north=-17.0, step_x=0.5, step_y=0.5))
    event = HazardEvent(id="e", name="Flood", hazard="flood", parameters={"raster": raster})
    field = intensity_field(plan, event, (177.0, -19.0, 180.0, -16.0))
    known = [value for row in field.cells for value in row if value is not None]
    assert 0 < len(known) < len(field.cells) * len(field.cells[0])
    assert field.highest == 3.0
