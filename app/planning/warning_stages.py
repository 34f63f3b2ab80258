"""What the stages of a warning chain are called."""

from app.text import QT_TRANSLATE_NOOP

AUTHORITY = "authority"

STAGE_WORDS = {
    "sensor": QT_TRANSLATE_NOOP("warning", "sensor"),
    "warning_centre": QT_TRANSLATE_NOOP("warning", "warning center"),
    AUTHORITY: QT_TRANSLATE_NOOP("warning", "authority"),
    "cap_server": QT_TRANSLATE_NOOP("warning", "CAP server"),
    "cell_broadcast_centre": QT_TRANSLATE_NOOP("warning", "cell broadcast center"),
}
