"""The map with 100,000 sites and 20,000 links over the bundled coast: a frame while panning, and a full redraw.

Software rendering into an offscreen screen of 1366 x 768, wall time, medians. The coast has 50,922 points at the level
of the world, 160,805 at that of a region and 429,697 at that of a country.
"""

import os
import time
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.map.canvas import MapCanvas
from app.ui.map.layers import MapLayer

SITES, LINKS = 100_000, 20_000
KINDS = ("bts", "exchange", "agg", "mwr", "served_school", "served_hospital")
WORLD, REGION, COUNTRY = (-170.0, -56.0, 190.0, 76.0), (-90.0, 8.0, -58.0, 28.0), (-77.5, 16.5, -69.5, 21.5)


class Bare(QWidget):
    """A widget that only fills itself: the least that any frame costs here."""

    def paintEvent(self, event):
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor("white"))


def timed_ms(work, rounds):
    """Median wall milliseconds after one warm-up."""
    work()
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(1e3 * (time.perf_counter() - start))
    return median(times)


def national_layers():
    """Return sites in towns and links between them within a country of 800 x 500 km."""
    random = np.random.default_rng(1)
    towns = np.column_stack([random.uniform(-77, -70, 400), random.uniform(17, 21, 400)])
    town = np.sort(random.integers(0, 400, SITES))  # neighbors in the list are so on the ground
    places = towns[town] + random.normal(0, 0.12, (SITES, 2))
    ends = random.integers(0, SITES - 40, LINKS)
    pairs = np.column_stack([ends, ends + random.integers(1, 40, LINKS)])
    points = places[pairs].reshape(-1, 2)
    links = MapLayer(
        key="link",
        title="Links",
        table="link",
        ids=tuple(f"l{number}" for number in range(LINKS)),
        lon=points[:, 0],
        lat=points[:, 1],
        starts=np.arange(LINKS + 1) * 2,
        symbols=tuple(("fibre", "microwave")[number % 3 == 0] for number in range(LINKS)),
    )
    sites = MapLayer(
        key="site",
        title="Sites",
        table="site",
        ids=tuple(f"s{number}" for number in range(SITES)),
        lon=places[:, 0],
        lat=places[:, 1],
        symbols=tuple(KINDS[number] for number in random.integers(0, len(KINDS), SITES)),
        labels=tuple(f"Site {number}" for number in range(SITES)),
        label_below_mpp=45.0,
    )
    return [links, sites]


def frames_ms(canvas, move, back):
    """Return milliseconds a frame of a movement to and fro within the buffer, and how often that was painted anew."""

    def work():
        for step in range(20):
            canvas.show_view((move if step % 10 < 5 else back)(canvas.view))
            canvas.repaint()

    canvas.redraw()
    before = canvas.redraws
    return timed_ms(work, 5) / 20, canvas.redraws - before


def view_rows(canvas, name, bounds, bare_ms):
    canvas.zoom_to(bounds)
    redraw_ms = timed_ms(canvas.redraw, 7)
    pan_ms, pan_redraws = frames_ms(canvas, lambda view: view.panned(9, 3), lambda view: view.panned(-9, -3))
    middle = canvas.width() / 2, canvas.height() / 2
    zoom_ms, zoom_redraws = frames_ms(
        canvas, lambda view: view.zoomed(1.08, *middle), lambda view: view.zoomed(1 / 1.08, *middle)
    )
    return [
        (f"full redraw, {name} (ms)", redraw_ms, "<= 90", f"buffer 1.5 x the view, {redraw_ms / bare_ms:.0f} x bare"),
        (f"pan frame, {name} (ms)", pan_ms, "<= 3", f"{pan_ms / bare_ms:.1f} x bare, {pan_redraws} full redraws"),
        (f"zoom frame, {name} (ms)", zoom_ms, "<= 16", f"{zoom_ms / bare_ms:.0f} x bare, {zoom_redraws} full redraws"),
    ]


def rows():
    """Return name, value, target and detail of every figure."""
    app = QApplication.instance() or QApplication([])
    bare, canvas = Bare(), MapCanvas()
    for widget in (bare, canvas):
        widget.resize(1366, 768)
        widget.show()
    app.processEvents()
    bare_ms = timed_ms(bare.repaint, 200)
    layers = national_layers()
    start = time.perf_counter()
    canvas.set_layers(layers)
    first_ms = 1e3 * (time.perf_counter() - start)
    results = [
        ("bare widget repaint (ms)", bare_ms, "", "1366 x 768, fills itself"),
        ("new layers to the first picture (ms)", first_ms, "", f"{SITES:,} sites, {LINKS:,} links"),
    ]
    for name, bounds in (("world", WORLD), ("region", REGION), ("country", COUNTRY)):
        results += view_rows(canvas, name, bounds, bare_ms)
    pointer_ms = timed_ms(lambda: canvas.item_at(canvas.rect().center().toPointF()), 20)
    return [*results, ("what lies under the pointer (ms)", pointer_ms, "<= 10", "all layers")]
