"""From the start of the process to a start page that has been drawn, beside a bare PySide6 window; both offscreen."""

import os
import subprocess
import sys
import tempfile
import time
from statistics import median

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("Ready"))
"""

START_PAGE = """
from app.settings import load_settings
from app.ui.application import make_application
from app.ui.main_window import MainWindow
settings = load_settings()
app = make_application(settings)
window = MainWindow(settings)
"""

SHOWN = """
import os
window.show()
app.processEvents()
window.grab()
os._exit(0)  # what the end takes is not of interest
"""

ROUNDS = 9


def rows():
    seconds = {BARE: [], START_PAGE: []}
    with tempfile.TemporaryDirectory() as folder:  # settings of nobody
        environ = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=folder, XDG_CONFIG_HOME=folder)
        for lap in range(ROUNDS + 1):  # they take turns; the first lap fills the disk cache
            for code, of_code in seconds.items():
                start = time.perf_counter()
                subprocess.run([sys.executable, "-c", code + SHOWN], env=environ, check=True, stderr=subprocess.DEVNULL)
                if lap:
                    of_code.append(time.perf_counter() - start)
    bare, ours = (median(of_code) for of_code in seconds.values())
    yield "start page, times a bare PySide6 window", ours / bare, "<= 2", f"{ours:.2g} s against {bare:.2g} s"
