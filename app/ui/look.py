"""How the window looks: a light and a dark palette and one small style sheet, at the scale the user chose."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.settings import Theme

_POINTS = 9.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Colors:
    """One scheme of colors, as #RRGGBB. `error`, `warning` and `good` always come with a word or a sign."""

    window: str
    base: str
    alternate: str
    text: str
    faint: str
    edge: str
    button: str
    accent: str
    accent_text: str
    selection: str
    error: str
    warning: str
    good: str
    damage: str
    logical: str
    power: str
    transport: str


LIGHT = Colors(
    window="#F3F5F7",
    base="#FFFFFF",
    alternate="#F7F9FB",
    text="#1F2933",
    faint="#5A6672",
    edge="#C9D1D9",
    button="#FFFFFF",
    accent="#0B5CAD",
    accent_text="#FFFFFF",
    selection="#CFE3F7",
    error="#B3261E",
    warning="#8A5A00",
    good="#1B6E3C",
    damage="#B5493B",
    logical="#7A5AA6",
    power="#C98A1B",
    transport="#3F6FA8",
)

DARK = Colors(
    window="#232D37",
    base="#141A21",
    alternate="#19212A",
    text="#EDF1F5",
    faint="#A3AFBB",
    edge="#4C5A68",
    button="#344250",
    accent="#6CB2F5",
    accent_text="#0C1720",
    selection="#24507A",
    error="#FF8A80",
    warning="#F2C14E",
    good="#7BD389",
    damage="#E07A6B",
    logical="#B79AE0",
    power="#E5B450",
    transport="#7FA9DB",
)


def colors_of(widget: QWidget) -> Colors:
    """Return the scheme a widget is drawn with."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def apply_look(app: QApplication, theme: Theme, scale: float) -> None:
    """Give every window palette, font and style sheet; works while they are open."""
    colors = DARK if is_dark(app, theme) else LIGHT
    app.setStyle("fusion")
    app.setPalette(_palette(colors))
    font = QFont(app.font())
    font.setPointSizeF(_POINTS * scale)
    app.setFont(font)
    app.setStyleSheet(_style_sheet(colors, scale))


def is_dark(app: QApplication, theme: Theme) -> bool:
    """Whether a theme is dark; the system's own choice is asked where it counts."""
    if theme == "system":
        return app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return theme == "dark"


def _palette(colors: Colors) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(colors.button), QColor(colors.window))  # shadows and edges follow from these
    for name, color in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.base),
        (role.AlternateBase, colors.alternate),
        (role.Text, colors.text),
        (role.Button, colors.button),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.error),
        (role.Highlight, colors.selection),
        (role.HighlightedText, colors.text),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.ToolTipBase, colors.base),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.faint),
        (role.Mid, colors.edge),
        (role.Accent, colors.accent),
    ):
        palette.setColor(name, QColor(color))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colors.faint))
    return palette


def _style_sheet(colors: Colors, scale: float) -> str:
    px = {n: f"{round(n * scale)}px" for n in (1, 2, 3, 4, 5, 6, 8, 10, 12, 14)}
    return f"""
    QToolTip {{ color: {colors.text}; background: {colors.base}; border: 1px solid {colors.edge}; padding: {px[3]}; }}
    QPushButton {{ background: {colors.button}; border: 1px solid {colors.edge}; border-radius: {px[4]};
        padding: {px[4]} {px[12]}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QPushButton:hover {{ border-color: {colors.accent}; }}
    QPushButton:pressed {{ background: {colors.selection}; }}
    QPushButton:focus {{ border: 2px solid {colors.accent}; padding: {px[3]} {round(11 * scale)}px; }}
    QPushButton:disabled {{ color: {colors.faint}; background: {colors.window}; }}
    QPushButton[primary="true"] {{ background: {colors.accent}; color: {colors.accent_text};
        border-color: {colors.accent}; font-weight: 600; }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {colors.text}; }}
    QPushButton[primary="true"]:disabled {{ background: {colors.window}; color: {colors.faint};
        border-color: {colors.edge}; }}
    QLineEdit, QPlainTextEdit, QTextEdit {{ background: {colors.base};
        border: 1px solid {colors.edge}; border-radius: {px[3]}; padding: {px[3]} {px[5]};
        selection-background-color: {colors.selection}; selection-color: {colors.text}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {{
        border: 1px solid {colors.accent}; }}
    QLineEdit[wrong="true"] {{ border: 1px solid {colors.error}; }}
    QTableView QLineEdit {{ border: 1px solid {colors.accent}; border-radius: 0; padding: 0; }}
    QTableView, QListWidget, QTreeView {{ border: 1px solid {colors.edge}; gridline-color: {colors.edge};
        alternate-background-color: {colors.alternate}; outline: 0; }}
    QTableView:focus, QListWidget:focus, QTreeView:focus {{ border: 1px solid {colors.accent}; }}
    QListWidget::item {{ padding: {px[4]} {px[6]}; border: 0; }}
    QListWidget::item:selected {{ background: {colors.selection}; color: {colors.text}; }}
    QAbstractItemView::indicator:unchecked, QCheckBox::indicator:unchecked {{ background: {colors.base};
        border: 1px solid {colors.faint}; border-radius: {px[2]}; }}
    QHeaderView::section {{ background: {colors.window}; color: {colors.text}; border: 0;
        border-right: 1px solid {colors.edge}; border-bottom: 1px solid {colors.edge}; padding: {px[4]} {px[6]}; }}
    QDockWidget::title {{ background: {colors.window}; padding: {px[5]} {px[8]}; font-weight: 600; }}
    QTabBar::tab {{ padding: {px[5]} {px[10]}; border: 0; border-bottom: 2px solid transparent;
        color: {colors.faint}; background: transparent; }}
    QTabBar::tab:selected {{ color: {colors.text}; border-bottom: 2px solid {colors.accent}; }}
    QTabBar::tab:focus {{ background: {colors.selection}; }}
    QMainWindow > QTabBar {{ qproperty-elideMode: ElideNone; qproperty-usesScrollButtons: true;
        qproperty-drawBase: false; }}
    QTabWidget::pane {{ border: 0; border-top: 1px solid {colors.edge}; }}
    QMainWindow::separator {{ background: {colors.edge}; width: {px[3]}; height: {px[3]}; }}
    QMainWindow::separator:hover {{ background: {colors.accent}; }}
    QStatusBar {{ border-top: 1px solid {colors.edge}; }}
    QStatusBar::item {{ border: 0; }}
    QProgressBar {{ border: 1px solid {colors.edge}; border-radius: {px[3]}; text-align: center;
        background: {colors.base}; min-height: {px[14]}; }}
    QProgressBar::chunk {{ background: {colors.selection}; border-radius: {px[2]}; }}
    QMenu {{ background: {colors.base}; border: 1px solid {colors.edge}; padding: {px[4]}; }}
    QMenu::item {{ padding: {px[4]} {round(24 * scale)}px; border-radius: {px[3]}; }}
    QMenu::item:selected {{ background: {colors.selection}; }}
    QMenu::item:disabled {{ color: {colors.faint}; }}
    QMenu::separator {{ height: 1px; background: {colors.edge}; margin: {px[4]} {px[6]}; }}
    QMenuBar::item {{ padding: {px[4]} {px[8]}; }}
    QMenuBar::item:selected {{ background: {colors.selection}; }}
    QScrollArea {{ border: 0; background: transparent; }}
    QLabel[role="title"] {{ font-size: {round(22 * scale)}px; font-weight: 600; }}
    QLabel[role="section"] {{ font-weight: 600; }}
    QLabel[role="faint"] {{ color: {colors.faint}; }}
    QLabel[role="figure"] {{ font-size: {round(24 * scale)}px; font-weight: 600; }}
    QLabel[role="warning"] {{ color: {colors.warning}; font-weight: 600; }}
    QLabel[role="error"] {{ color: {colors.error}; }}
    """
