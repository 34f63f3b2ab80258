import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from app.ui.map.labels import Name, Room, ground_names, paint_names
from app.ui.map.look import Look
from app.ui.map.projection import View

VIEW = View.of((-61.5, 12.5, -61.0, 13.45), 1366, 768)


def painted(names, view=VIEW, room=None):
    image = QImage(round(view.width), round(view.height), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        return paint_names(painter, names, room or Room(view), Look())


def test_names_do_not_overlap_and_the_important_come_first(qapp):
    names = [Name(text=f"Name {i}", x=300.0, y=300.0, rank=5, order=i, gap=6.0) for i in range(60)]
    found = painted(names)
    assert 3 < len(found) < 40  # around one point there is room for a few
    assert found == tuple(f"Name {i}" for i in range(len(found)))


def test_a_name_keeps_off_symbols(qapp):
    room = Room(VIEW)
    room.take_disks(np.array([300.0]), np.array([300.0]), np.array([200.0]))
    assert painted([Name(text="Hidden", x=300.0, y=300.0, rank=1, gap=6.0)], room=room) == ()


def test_names_stay_within_the_view(qapp):
    assert painted([Name(text="Outside", x=-50.0, y=300.0, rank=1, gap=6.0)]) == ()


def test_the_basemap_does_not_repeat_a_name_of_the_plan(qapp):
    ours = Name(text="Kingstown", x=300.0, y=300.0, rank=1, gap=6.0)
    theirs = Name(text="Kingstown", x=600.0, y=500.0, rank=101, gap=6.0)
    other = Name(text="Layou", x=800.0, y=600.0, rank=101, gap=6.0)
    assert painted([theirs, ours, other]) == ("Kingstown", "Layou")


@pytest.mark.parametrize(
    ("bounds", "wanted", "unwanted"),
    [
        ((-170, -56, 190, 78), {"BRAZIL", "CHINA"}, {"Kingstown", "Charlotte"}),
        ((-90, 8, -58, 28), {"CUBA", "HAITI", "Havana", "Bridgetown"}, {"Charlotte"}),
        ((-61.4, 13.1, -61.0, 13.4), {"Charlotte", "Kingstown"}, {"BRAZIL"}),
    ],
)
def test_names_of_the_basemap_suit_the_scale(bounds, wanted, unwanted):
    names = {name.text for name in ground_names(View.of(bounds, 1366, 768))}
    assert wanted <= names
    assert not unwanted & names


def test_every_large_country_of_the_caribbean_finds_room(qapp):
    view = View.of((-90, 8, -58, 28), 1366, 768)
    found = painted(ground_names(view), view)
    assert {"CUBA", "JAMAICA", "HAITI", "DOMINICAN REPUBLIC", "BAHAMAS", "BELIZE"} <= set(found)
