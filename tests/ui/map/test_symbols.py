import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from app.models.link import Medium
from app.models.power import GridZoneKind
from app.models.site import SiteKind
from app.models.warning import WarningKind
from app.ui.map.look import Look
from app.ui.map.palette import DARK, LIGHT, UNKNOWN, value_color
from app.ui.map.symbol_table import LINE_STYLES, POINT_SYMBOLS
from app.ui.map.symbols import line_pen, people_radius
from tests.ui.map.examples import pixels

POINT_KINDS = [str(kind) for kinds in (SiteKind, WarningKind, GridZoneKind) for kind in kinds]


def gray(code, state="", value_class=None, colors=LIGHT):
    """Return a symbol on land without its colors, shape (36, 36)."""
    image = QImage(36, 36, QImage.Format.Format_RGB32)
    image.fill(colors.land)
    picture = Look(colors=colors).sprite(code, state, value_class)
    half = round(picture.width() / 2)
    with QPainter(image) as painter:
        painter.drawPixmap(18 - half, 18 - half, picture)
    return pixels(image)[..., :3].astype(float).mean(axis=2)


def test_every_kind_has_a_symbol_and_every_medium_a_line():
    assert set(POINT_KINDS) <= POINT_SYMBOLS.keys()
    assert {str(medium) for medium in Medium} <= LINE_STYLES.keys()


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_no_two_kinds_look_alike_without_color(qapp, colors):
    """Also where a value takes the plate's color: shape and glyph alone tell the kind."""
    pictures = np.array([gray(code, value_class=2, colors=colors) for code in POINT_KINDS])
    differences = np.abs(pictures[:, None] - pictures[None]).sum(axis=(2, 3)) / 255  # in whole pixels
    first, second = np.nonzero(np.triu(differences < 4, k=1))
    assert [(POINT_KINDS[i], POINT_KINDS[j]) for i, j in zip(first, second, strict=True)] == []


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("code", POINT_KINDS)
def test_every_symbol_stands_out_from_the_land(qapp, code, colors):
    land = QImage(36, 36, QImage.Format.Format_RGB32)
    land.fill(colors.land)
    ground = pixels(land)[..., :3].astype(float).mean(axis=2)
    assert (np.abs(gray(code, colors=colors) - ground) > 60).sum() > 25


@pytest.mark.parametrize("code", ["core", "bts", "served_hospital", "siren", "substation"])
def test_states_are_told_apart_by_shape(qapp, code):
    plain, planned, inactive = (gray(code, state) for state in ("", "planned", "inactive"))
    assert (np.abs(plain - planned) > 40).sum() > 15
    assert (np.abs(plain - inactive) > 40).sum() > 15
    assert (np.abs(planned - inactive) > 40).sum() > 15


def test_media_differ_by_dashes_not_by_color_alone():
    dashes = {medium: LINE_STYLES[medium].dash for medium in ("fibre", "microwave", "submarine", "hf")}
    assert len(set(dashes.values())) == 4
    assert dashes["fibre"] == ()


def test_a_line_that_is_not_in_service_is_thinner():
    assert line_pen("fibre", "planned", LIGHT).widthF() < line_pen("fibre", "", LIGHT).widthF()
    assert line_pen("fibre", "inactive", LIGHT).color() == LIGHT.disused


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_worse_the_further_from_the_ground(colors):
    lightness = [value_color(n, colors).lightnessF() for n in range(5)]
    steps = np.diff(lightness) * (1 if colors.is_dark else -1)
    assert (steps > 0.04).all()
    assert value_color(UNKNOWN, colors) not in [value_color(n, colors) for n in range(5)]


def test_circles_grow_with_people_and_unknown_is_small():
    radii = [people_radius(people) for people in (0, 100, 1_000, 10_000, 100_000, 10**8)]
    assert radii == sorted(radii)
    assert radii[-1] == 26
    assert people_radius(None) == 3


def test_an_unknown_code_gets_a_plain_symbol(qapp):
    assert (gray("something new") != gray("core")).any()
    assert line_pen("something new", "", DARK).color() != QColor()
