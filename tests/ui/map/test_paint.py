import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.map.layers import MapLayer, place
from app.ui.map.look import Look
from app.ui.map.paint import paint_map
from app.ui.map.palette import DARK, LIGHT
from app.ui.map.projection import View, mercator
from tests.ui.map.examples import crowd, links, pixels, sites

VIEW = View.of((-61.5, 12.5, -61.0, 13.45), 400, 500)


def painted(layers, view=VIEW, look=None, rect=None, size=(400, 500)):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    with QPainter(image) as painter:
        paint_map(painter, rect or QRectF(0, 0, *size), view, [place(layer) for layer in layers], look or Look())
    return pixels(image)[..., 2::-1]  # red, green, blue


def color_at(picture, view, lon, lat):
    x, y = mercator(np.array(lon), np.array(lat))
    right, down = view.to_screen(x, y)
    return QColor(*picture[round(float(down)), round(float(right))].tolist())


def test_land_is_land_and_sea_is_sea(qapp):
    for colors in (LIGHT, DARK):
        picture = painted([], look=Look(colors=colors))
        assert color_at(picture, VIEW, -61.19, 13.30) == colors.land
        assert color_at(picture, VIEW, -61.02, 12.60) == colors.sea


def test_a_map_keeps_to_its_rectangle(qapp):
    picture = painted([sites()], VIEW.resized(200, 250), rect=QRectF(100, 120, 200, 250))
    outside = np.ones((500, 400), dtype=bool)
    outside[120:370, 100:300] = False
    assert (picture[outside] == (255, 0, 0)).all()
    assert (picture[~outside] != (255, 0, 0)).any(axis=1).all()


def test_land_shows_on_both_sides_of_the_date_line(qapp):
    view = View.of((174.0, -21.0, 184.0, -15.0), 400, 500)
    picture = painted([], view)
    assert color_at(picture, view, 177.6, -17.6) == LIGHT.land  # Viti Levu
    assert color_at(picture, view, 180.03, -16.80) == LIGHT.land  # Taveuni, beyond the line


def test_a_large_country_fills_the_view(qapp):
    view = View.of((-58.0, -24.0, -57.0, -23.0), 400, 500)  # within Paraguay, far from any coast
    assert (painted([], view) == LIGHT.land.getRgb()[:3]).all(axis=2).mean() > 0.9


def test_lines_show_their_medium_by_dashes(qapp):
    line = {"ids": ("a",), "starts": np.array([0, 2]), "lon": np.array([-61.45, -61.05]), "lat": np.full(2, 12.8)}
    row = round(float(VIEW.to_screen(*mercator(np.array(0.0), np.array(12.8)))[1]))
    shares = {}
    for medium in ("fibre", "microwave", "hf"):
        picture = painted([links(symbols=(medium,), **line)]).astype(int)
        ink = np.abs(picture[row] - LIGHT.sea.getRgb()[:3]).sum(axis=1) > 150
        shares[medium] = ink.sum() / max(np.ptp(np.flatnonzero(ink)), 1)
    assert shares["fibre"] > 0.95
    assert 0.5 < shares["microwave"] < 0.8
    assert shares["hf"] < 0.5


def test_a_pale_value_has_an_outline(qapp):
    line = links(values=np.zeros(2))
    difference = np.abs(painted([line]).astype(int) - painted([]).astype(int)).sum(axis=2)
    assert (difference > 150).sum() > 150  # white on land or sea differs by less


def test_overlapping_areas_deepen_and_leave_no_hole(qapp):
    def square(side):
        return np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * side / 2 + (-61.2, 12.75)

    points = np.concatenate([square(0.3), square(0.1)])
    zones = MapLayer(
        key="zone",
        title="Zones",
        table="hazard_event",
        ids=("outer", "inner"),
        lon=points[:, 0],
        lat=points[:, 1],
        starts=np.array([0, 4, 8]),
        is_area=True,
        symbols=("outline", "outline"),
    )
    picture = painted([zones]).astype(int)

    def mean_around(lon, lat):
        right, down = (round(float(v)) for v in VIEW.to_screen(*mercator(np.array(lon), np.array(lat))))
        return picture[down - 5 : down + 6, right - 5 : right + 6].mean()

    sea, outer, inner = mean_around(-61.02, 12.6), mean_around(-61.30, 12.75), mean_around(-61.2, 12.75)
    assert sea > outer + 3 > inner + 6


def test_a_crowd_is_painted_with_its_counts(qapp):
    assert (painted([crowd(5000)]) != painted([])).any(axis=2).mean() > 0.05


def test_what_figures_color_lies_on_top_of_what_they_do_not(qapp):
    below, above = sites(values=np.ones(4), value_title="Out", labels=()), sites(key="other", labels=())
    assert (painted([below, above]) == painted([above, below])).all()
