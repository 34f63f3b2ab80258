import shutil

import pytest

from app.models.store.plan_file import create_plan, open_plan
from tests.models.store_samples import a_plan, additions


@pytest.fixture
def island_path(tmp_path):
    """A plan file with the island, closed."""
    path = tmp_path / "plan.gpkg"
    create_plan(path, a_plan(), author="Ana")
    with open_plan(path) as store:
        store.apply(additions(), "Import the island", "Ana")
    return path


@pytest.fixture
def other_path(island_path, tmp_path):
    """A copy of it on another laptop."""
    (tmp_path / "stick").mkdir()
    return shutil.copy(island_path, tmp_path / "stick" / "plan.gpkg")
