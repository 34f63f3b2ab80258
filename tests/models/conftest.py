import pytest

from app.models.store.plan_file import create_plan, open_plan
from tests.models.store_samples import a_plan, additions


@pytest.fixture
def plan_path(tmp_path):
    path = tmp_path / "plan.gpkg"
    create_plan(path, a_plan(), author="Ana")
    return path


@pytest.fixture
def store(plan_path):
    with open_plan(plan_path) as store:
        yield store


@pytest.fixture
def full_store(store):
    """An open plan that holds the island."""
    store.apply(additions(), "Import the island", "Ana")
    return store
