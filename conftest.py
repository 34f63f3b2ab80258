"""What pytest leaves out when it looks for examples in `app`."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("numba") else ["app/planning/fast"]  # needs the extra `fast`
