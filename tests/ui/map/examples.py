"""Layers and pointers for the tests of the map."""

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from app.ui.map.layers import MapLayer

NAMES = ("Kingstown", "Georgetown", "Layou", "Union")
LON = np.array([-61.2274, -61.1185, -61.2701, -61.4120])
LAT = np.array([13.1553, 13.2805, 13.2018, 12.6001])


def sites(**changes):
    settings = {
        "key": "site",
        "title": "Sites",
        "table": "site",
        "ids": ("a", "b", "c", "d"),
        "lon": LON,
        "lat": LAT,
        "symbols": ("core", "exchange", "bts", "served_airport"),
        "symbol_titles": {"core": "Core", "exchange": "Exchange", "bts": "Cell site", "served_airport": "Airport"},
        "labels": NAMES,
        "tooltips": tuple(f"{name}\n<b>site</b>" for name in NAMES),
    }
    return MapLayer(**settings | changes)


def links(**changes):
    settings = {
        "key": "link",
        "title": "Links",
        "table": "link",
        "ids": ("ab", "ad"),
        "lon": np.array([LON[0], -61.15, LON[1], LON[0], LON[3]]),
        "lat": np.array([LAT[0], 13.17, LAT[1], LAT[0], LAT[3]]),
        "starts": np.array([0, 3, 5]),
        "symbols": ("fibre", "microwave"),
        "symbol_titles": {"fibre": "Fiber", "microwave": "Microwave"},
    }
    return MapLayer(**settings | changes)


def crowd(count, seed=1, **changes):
    """Return a layer of so many cell sites about Saint Vincent."""
    random = np.random.default_rng(seed)
    settings = {
        "key": "crowd",
        "title": "Crowd",
        "table": "site",
        "ids": tuple(map(str, range(count))),
        "lon": random.uniform(-61.4, -61.0, count),
        "lat": random.uniform(12.9, 13.4, count),
        "symbols": ("bts",) * count,
        "symbol_titles": {"bts": "Cell site"},
    }
    return MapLayer(**settings | changes)


def mouse(canvas, kind, x, y, button=Qt.MouseButton.LeftButton, buttons=Qt.MouseButton.LeftButton):
    place = QPointF(x, y)
    event = QMouseEvent(kind, place, canvas.mapToGlobal(place), button, buttons, Qt.KeyboardModifier.NoModifier)
    handlers = {
        QEvent.Type.MouseButtonPress: canvas.mousePressEvent,
        QEvent.Type.MouseMove: canvas.mouseMoveEvent,
        QEvent.Type.MouseButtonRelease: canvas.mouseReleaseEvent,
        QEvent.Type.MouseButtonDblClick: canvas.mouseDoubleClickEvent,
    }
    handlers[kind](event)


def drag(canvas, start, *stops):
    mouse(canvas, QEvent.Type.MouseButtonPress, *start)
    for stop in stops:
        mouse(canvas, QEvent.Type.MouseMove, *stop)
    mouse(canvas, QEvent.Type.MouseButtonRelease, *stops[-1])


def click(canvas, x, y):
    mouse(canvas, QEvent.Type.MouseButtonPress, x, y)
    mouse(canvas, QEvent.Type.MouseButtonRelease, x, y)


def hover(canvas, x, y):
    mouse(canvas, QEvent.Type.MouseMove, x, y, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton)


def wheel(canvas, x, y, notches):
    place = QPointF(x, y)
    canvas.wheelEvent(
        QWheelEvent(
            place,
            canvas.mapToGlobal(place),
            QPoint(),
            QPoint(0, round(120 * notches)),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
    )


def pixels(picture):
    """Return the colors of a picture, shape (height, width, 4)."""
    image = picture.toImage() if hasattr(picture, "toImage") else picture
    image = image.convertToFormat(image.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()
